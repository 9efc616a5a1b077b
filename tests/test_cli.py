"""The command line as it is typed: answers, sentences and exit codes."""

import json
import os
import socket
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from click.testing import CliRunner

from kiosk import cli, places
from kiosk.app import RunOptions
from kiosk.appointments import read_csv
from kiosk.display import display_problem
from kiosk.staff import StaffRegister
from kiosk.store import FolderLock, SystemClock, database

ROOT = Path(__file__).parent.parent


@dataclass(frozen=True)
class Told:
    """How a command ended, and what it told."""

    returncode: int
    stdout: str
    stderr: str


Type = Callable[..., Told]


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Type:
    """Types `psoas-kiosk` and its arguments; it runs in this process."""

    def run(*arguments: str) -> Told:
        monkeypatch.setattr(sys, "argv", ["psoas-kiosk", *arguments])
        with pytest.raises(SystemExit) as ended:
            cli.main()
        return Told(int(ended.value.code or 0), *capsys.readouterr())

    return run


def start(*arguments: str, code: str = "", **more: str) -> subprocess.CompletedProcess[str]:
    """Run `psoas-kiosk` with `arguments`, or a piece of Python, in a process of its own."""
    command = ["-c", code, *arguments] if code else ["-m", "kiosk", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", **more}
    return subprocess.run(
        [sys.executable, *command],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["exprot"], "no command 'exprot'"),
        (["--nope"], "--nope"),
        (["--size", "wide"], "'wide' is no size"),
        (["--size", "10x10"], "from 320 to"),
        (["tour"], "DIRECTORY"),
        (["run", "--language", "xx"], "no language 'xx'; there are: en, es"),
        (["export"], "--out"),
        (["check", "--data-dir"], "--data-dir"),
        (["body", "--hip-flexion", "10"], "--lumbar-extension"),
        (["body", "--hip-flexion", "ten", "--lumbar-extension", "0"], "'ten'"),
        (["body", "--hip-flexion", "170", "--lumbar-extension", "0"], "hip flexion 170°"),
        (["body", "--hip-flexion", "nan", "--lumbar-extension", "0"], "hip flexion nan°"),
        (["body", "--hip-flexion", "0", "--lumbar-extension", "90"], "lumbar extension 90°"),
        (["staff", "ad"], "'ad'"),
    ],
)
def test_wrong_arguments_get_a_sentence(typed: Type, arguments: list[str], named: str) -> None:
    done = typed(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert named in done.stderr
    assert len(done.stderr.splitlines()) == 1


ONE_AFTER_THE_OTHER = """
import sys, kiosk.cli as cli
for name, *arguments in (
    ("body", "--hip-flexion", "0", "--lumbar-extension", "0"),
    ("export", "--out", sys.argv[1] + "/out.csv"),
    ("staff", "add"),
    ("check",),
):
    sys.argv[1:] = [name, *arguments, "--data-dir", sys.argv[-1]]
    try:
        cli.main()
    except SystemExit:
        pass
    print(name, "loaded", [each for each in sys.modules if each.startswith(("PySide6", "shib"))])
"""


@pytest.fixture(scope="module")
def commands(tmp_path_factory: pytest.TempPathFactory) -> subprocess.CompletedProcess[str]:
    """What the commands tell that need no Qt, in one process on a console of few letters."""
    folder = str(tmp_path_factory.mktemp("data"))
    plain = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    return start(folder, code=ONE_AFTER_THE_OTHER, **plain)


@pytest.mark.parametrize("command", ["check", "body", "export", "staff"])
def test_command_loads_no_qt(commands: subprocess.CompletedProcess[str], command: str) -> None:
    assert f"{command} loaded []\n" in commands.stdout, commands.stdout + commands.stderr


def test_body_tells_what_the_model_says() -> None:
    done = start("body", "--hip-flexion", "-15", "--lumbar-extension", "0", "--json")
    answer = json.loads(done.stdout)
    assert list(answer) == [
        "hip_flexion_deg",
        "lumbar_extension_deg",
        "psoas_mm",
        "iliacus_mm",
        "psoas_change_pct",
        "iliacus_change_pct",
    ]
    assert (answer["hip_flexion_deg"], answer["lumbar_extension_deg"]) == (-15, 0)
    assert answer["psoas_mm"] > answer["iliacus_mm"] > 100
    assert answer["iliacus_change_pct"] > 0


def test_neutral_standing_changes_nothing(typed: Type) -> None:
    done = typed("body", "--hip-flexion", "0", "--lumbar-extension", "0")
    assert [line.split() for line in done.stdout.splitlines()[-2:]] == [
        ["psoas_change_pct", "0.0"],
        ["iliacus_change_pct", "0.0"],
    ]


def add_account(data: Path, *typed: str) -> tuple[int, str]:
    """Type the answers to `staff add`; return the exit code and all that was shown."""
    result = CliRunner().invoke(
        cli.commands, ["staff", "add", "--data-dir", str(data)], input="\n".join(typed) + "\n"
    )
    return result.exit_code, result.output


def test_staff_add_makes_an_account_that_can_sign_in(data_dir: Path) -> None:
    code, shown = add_account(data_dir, "Ann Lee", "493817", "493817")
    assert code == 0
    assert "493817" not in shown
    register = StaffRegister.open(places.database_path(data_dir), clock=SystemClock())
    try:
        assert register.sign_in("Ann Lee", "493817").name == "Ann Lee"
    finally:
        register.close()


@pytest.mark.parametrize("typed", [("Ann", "123456", "123456"), ("", "493817", "493817")])
def test_staff_add_refuses_what_cannot_be_taken(data_dir: Path, typed: tuple[str, ...]) -> None:
    code, _ = add_account(data_dir, *typed)
    assert code == 1
    register = StaffRegister.open(places.database_path(data_dir), clock=SystemClock())
    try:
        assert not register.exists_any()
    finally:
        register.close()


def staff(data: Path, *command: str, typed: str = "") -> tuple[int, str]:
    """Run a command of `staff`; return the exit code and all that was shown."""
    result = CliRunner().invoke(
        cli.commands, ["staff", *command, "--data-dir", str(data)], input=typed
    )
    return result.exit_code, result.output


@pytest.mark.usefixtures("_impatient")
def test_a_forgotten_pin_is_reset_from_the_shell(data_dir: Path) -> None:
    assert staff(data_dir, "list")[0] == 1, "there is no database yet"
    for name in ("Ann Lee", "Ben"):
        add_account(data_dir, name, "493817", "493817")
    assert staff(data_dir, "list") == (0, "Ann Lee\nBen\n")
    code, shown = staff(data_dir, "reset", "Nobody")
    assert (code, "PIN" in shown) == (1, False)
    code, shown = staff(data_dir, "reset", "ann lee", typed="280714\n280714\n")
    assert (code, "280714" in shown) == (0, False)
    register = StaffRegister.open(places.database_path(data_dir), clock=SystemClock())
    try:
        register.sign_in("Ann Lee", "280714")
        assert staff(data_dir, "list") == (0, "Ann Lee\nBen\n"), "beside a running kiosk"
        code, shown = staff(data_dir, "reset", "Ben", typed="280714\n280714\n")
        assert (code, "already running" in shown) == (1, True)
    finally:
        register.close()


def test_an_account_is_removed_from_the_shell_but_never_the_last(data_dir: Path) -> None:
    for name in ("Ann", "Ben"):
        add_account(data_dir, name, "493817", "493817")
    assert staff(data_dir, "remove", "Ann")[0] == 0
    code, shown = staff(data_dir, "remove", "Ben")
    assert (code, "last account" in shown) == (1, True)
    assert staff(data_dir, "list") == (0, "Ben\n")


@pytest.fixture
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder that somebody holds is given up at once."""
    monkeypatch.setattr(database, "LOCK_SECONDS", 0.1)


@pytest.mark.usefixtures("_impatient")
def test_staff_add_waits_for_no_running_kiosk(typed: Type, data_dir: Path) -> None:
    lock = FolderLock(data_dir).acquire()
    try:
        done = typed("staff", "add", "--data-dir", str(data_dir))
    finally:
        lock.release()
    assert done.returncode == 1
    assert "already running" in done.stderr
    assert not places.database_path(data_dir).exists()


@pytest.mark.parametrize("before", [True, False])
def test_data_dir_may_stand_before_or_after_the_command(
    typed: Type, data_dir: Path, before: bool
) -> None:
    StaffRegister.open(places.database_path(data_dir), clock=SystemClock()).close()
    out = data_dir / "out.csv"
    place = ["--data-dir", str(data_dir)]
    command = ["export", "--out", str(out)]
    done = typed(*(place + command if before else command + place))
    assert done.returncode == 0, done.stderr
    assert read_csv(out) == []


def test_export_without_a_database_says_so(typed: Type, data_dir: Path) -> None:
    done = typed("export", "--out", str(data_dir / "out.csv"), "--data-dir", str(data_dir))
    assert (done.returncode, done.stdout) == (1, "")
    assert str(places.database_path(data_dir)) in done.stderr
    assert len(done.stderr.splitlines()) == 1


on_unix_desktop = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="Windows and macOS always have a display."
)


@on_unix_desktop
def test_run_without_a_display_says_what_to_do() -> None:
    done = start(DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (done.returncode, done.stdout) == (1, "")
    assert "There is no display here" in done.stderr
    assert "tour" in done.stderr


@pytest.mark.parametrize("before", [[], ["--demo"], ["--windowed", "--language", "es"]])
@pytest.mark.parametrize("place", [[], ["--data-dir", "HERE"], ["--data-dir=HERE"]])
@pytest.mark.parametrize("after", [[], ["--demo"], ["run"], ["--windowed", "--size", "800x600"]])
def test_without_a_command_the_kiosk_runs_with_the_options_in_any_order(
    typed: Type,
    monkeypatch: pytest.MonkeyPatch,
    data_dir: Path,
    before: list[str],
    place: list[str],
    after: list[str],
) -> None:
    if before and after == ["run"]:
        before, after = ["run"], before
    opened = []
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr("kiosk.running.run", lambda options: opened.append(options) or 0)
    arguments = [*before, *(each.replace("HERE", str(data_dir)) for each in place), *after]
    assert typed(*arguments) == Told(0, "", "")
    assert opened == [
        RunOptions(
            windowed="--windowed" in arguments,
            size=(800, 600) if "--size" in arguments else None,
            data_dir=data_dir if place else places.data_dir(),
            language="es" if "es" in arguments else None,
            demo="--demo" in arguments,
        )
    ]


@on_unix_desktop
@pytest.mark.parametrize(
    ("environ", "named"),
    [
        ({"DISPLAY": ":987"}, "':987' does not answer"),
        ({"WAYLAND_DISPLAY": "wayland-987"}, "'wayland-987' does not answer"),
        ({"QT_QPA_PLATFORM": "xcb"}, "no display"),
        ({"QT_QPA_PLATFORM": "nonsense"}, "'nonsense'"),
        ({"QT_QPA_PLATFORM": "offscreen"}, None),
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, None),
    ],
)
def test_a_display_is_one_that_answers(
    environ: dict[str, str], named: str | None, tmp_path: Path
) -> None:
    problem = display_problem({"XDG_RUNTIME_DIR": str(tmp_path), **environ})
    assert problem is None if named is None else named in (problem or "")


@on_unix_desktop
def test_a_wayland_compositor_that_answers_is_a_display(tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-0"))
        compositor.listen()
        environ = {"WAYLAND_DISPLAY": "wayland-0", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert display_problem(environ) is None


def test_a_console_without_the_letters_still_gets_every_line(
    commands: subprocess.CompletedProcess[str],
) -> None:
    assert "Traceback" not in commands.stderr
    assert "ok   content: " in commands.stdout
