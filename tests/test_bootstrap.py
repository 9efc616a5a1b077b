"""The two commands of the README, run for real in small checkouts of their own, offline."""

import ast
import os
import shutil
import socket
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

import kiosk
from kiosk import bootstrap

PACKAGE = Path(kiosk.__file__).parent
SHOW = "import os, sys; print('started', os.environ.get('QT_QPA_PLATFORM'), sys.argv[1:])\n"


def write_pins(tree: Path, *pins: str) -> None:
    """Give the checkout `tree` other pins to install."""
    (tree / "pyproject.toml").write_text(
        f"[project]\ndependencies = {list(pins)}\n"
        f"[project.optional-dependencies]\ntest = {list(pins)}\nlint = []\n"
    )


def wheel(folder: Path) -> str:
    """A requirement line for a small wheel, whose `pytest` only shows how it was called."""
    path = folder / "small-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("pytest.py", SHOW)
        archive.writestr("small-1.0.dist-info/METADATA", "Name: small\nVersion: 1.0\n")
        archive.writestr("small-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr("small-1.0.dist-info/RECORD", "")
    return f"small @ {path.as_uri()}"


def environment(**more: str) -> dict[str, str]:
    """This process's variables, with pip kept off every network and every setting of this user."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    return {**bare, "PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", **more}


def start(
    tree: Path, *arguments: str, before: str = "pass", **more: str
) -> subprocess.CompletedProcess[str]:
    """Run the bootstrap of `tree`; the code `before` changes its world first."""
    code = f"import runpy, sys\n{before}\nrunpy.run_module('kiosk.bootstrap', run_name='__main__')"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=tree,
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def sentence(done: subprocess.CompletedProcess[str]) -> str:
    """What a failed start told, which is never a traceback."""
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    return done.stderr


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small checkout on which `test` has been run once."""
    tree = tmp_path_factory.mktemp("ready") / "a checkout"
    (tree / "kiosk").mkdir(parents=True)
    for name in ("__init__.py", "bootstrap.py", "system_libraries.py"):
        shutil.copy(PACKAGE / name, tree / "kiosk")
    (tree / "kiosk/system_libraries.py").write_text(
        (PACKAGE / "system_libraries.py").read_text() + "\nQT_LIBRARIES = {}\n"
    )
    (tree / "kiosk/__main__.py").write_text(SHOW)
    write_pins(tree, wheel(tree.parent))
    done = start(tree, "test", "-k", "two words")
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith("'-k', 'two words']\n")
    assert "started offscreen ['--numprocesses=auto'" in done.stdout
    return tree


@pytest.fixture
def tree(ready: Path, tmp_path: Path) -> Path:
    """A copy of the ready checkout, to spoil."""

    def copy(file: str, there: str) -> None:
        # Nothing writes into pip itself.
        (os.link if "/pip/" in file else shutil.copy2)(file, there)

    return shutil.copytree(ready, tmp_path / "tree", symlinks=True, copy_function=copy)


@pytest.fixture
def fake_apt(tmp_path: Path) -> Path:
    """A folder for PATH with an apt-get that notes its arguments and a sudo that refuses."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, script in {
        "apt-get": f'echo "$@" >> "{folder}/asked"; echo "E: no such package"; exit $APT_CODE',
        "sudo": "exit 1",
    }.items():
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    return folder


def test_run_hands_everything_over(ready: Path) -> None:
    done = start(ready, "run", "export", "--out", "a b.csv", QT_QPA_PLATFORM="minimal")
    assert (done.stdout, done.stderr) == ("started minimal ['export', '--out', 'a b.csv']\n", "")


@pytest.mark.parametrize("arguments", [[], ["rum"]])
def test_another_word_gets_the_usage(ready: Path, arguments: list[str]) -> None:
    done = start(ready, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Usage: python3 -m kiosk.bootstrap run")


def test_an_old_python_is_told_so(ready: Path) -> None:
    told = sentence(start(ready, "run", before="sys.version_info = (3, 9, 18, 'final', 0)"))
    assert "needs Python 3.11 or newer, and this is Python 3.9" in told


@pytest.mark.parametrize("name", ["__init__.py", "bootstrap.py"])
def test_an_old_python_can_read_it(name: str) -> None:
    ast.parse((PACKAGE / name).read_text(encoding="utf-8"), feature_version=(3, 6))


def test_changed_pins_are_installed_without_starting_over(tree: Path) -> None:
    kept = tree / ".venv/kept"
    kept.touch()
    write_pins(tree, wheel(tree.parent))
    done = start(tree, "run")
    assert "Everything is installed." in done.stdout
    assert kept.exists()
    assert start(tree, "run").stdout == "started offscreen []\n"


def test_half_made_venv_and_one_of_another_python_are_made_anew(tree: Path) -> None:
    kept = tree / ".venv/kept"
    kept.touch()
    stamp = tree / ".venv/psoas-kiosk.json"
    whole = stamp.read_text()
    stamp.write_text(whole.replace('"python": "3.', '"python": "4.'))
    assert "of another Python: making it anew" in start(tree, "run", before=NO_PIP).stdout
    assert not kept.exists()
    stamp.write_text(whole)
    shutil.rmtree(tree / bootstrap.PYTHON.parent.relative_to(bootstrap.ROOT))
    assert "half-made" in start(tree, "run", before=NO_PIP).stdout
    assert (tree / bootstrap.PYTHON.relative_to(bootstrap.ROOT)).exists()


NO_PIP = """\
import subprocess
run = subprocess.run
subprocess.run = lambda command, **how: run([*command, "--without-pip"], **how)"""
"""Makes a venv quickly, that nothing can be installed in."""


@contextmanager
def silent_index() -> Iterator[str]:
    """The address of an index that takes a call and never answers."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"


def test_killed_set_up_is_taken_up_again(tree: Path) -> None:
    good = (tree / "pyproject.toml").read_text()
    write_pins(tree, "anything==1.0")
    with silent_index() as index:
        first = subprocess.Popen(
            [sys.executable, "-m", "kiosk.bootstrap", "run"],
            cwd=tree,
            env=environment(PIP_NO_INDEX="0", PIP_INDEX_URL=index, PIP_RETRIES="0"),
            stdout=subprocess.PIPE,
            text=True,
        )
        with first:
            assert first.stdout is not None
            assert first.stdout.readline().startswith("Installing")
            first.kill()
    (tree / "pyproject.toml").write_text(good)
    done = start(tree, "run")
    assert "half-made" in done.stdout
    assert done.stdout.endswith("started offscreen []\n")


def test_no_network_is_told_with_the_place_of_the_log(tree: Path) -> None:
    write_pins(tree, "anything==1.0")
    with socket.create_server(("127.0.0.1", 0)) as server:
        closed = f"http://127.0.0.1:{server.getsockname()[1]}/"
    more = {"PIP_NO_INDEX": "0", "PIP_INDEX_URL": closed, "PIP_RETRIES": "1"}
    told = sentence(start(tree, "run", **more))
    assert "There is no network" in told
    assert str(tree / ".venv/bootstrap.log") in told
    assert "anything" in (tree / ".venv/bootstrap.log").read_text()


def test_a_package_not_made_for_this_computer_is_told(tree: Path) -> None:
    write_pins(tree, "anything==1.0")
    assert "not made for this computer" in sentence(start(tree, "run"))


def test_a_venv_that_cannot_be_made_is_told(tree: Path) -> None:
    shutil.rmtree(tree / ".venv")
    (tree / ".venv").touch()
    assert f"could not make the folder {tree / '.venv'}" in sentence(start(tree, "run"))


on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Only Linux has apt-get.")
NO_VENV_MODULE = "sys.modules['ensurepip'] = None"
NO_LIBRARY = "import kiosk.system_libraries as s; s.QT_LIBRARIES = {'libnone.so.9': 'libnone9'}"
AS_USER = "import os; os.geteuid = lambda: 1000"
AS_ROOT = "import os; os.geteuid = lambda: 0"


@on_linux
@pytest.mark.parametrize(
    ("lack", "package"),
    [(NO_VENV_MODULE, "python{}.{}-venv".format(*sys.version_info)), (NO_LIBRARY, "libnone9")],
)
class TestMissingFromTheSystem:
    """What only the system's package manager can bring."""

    @pytest.fixture
    def fresh(self, tree: Path, lack: str) -> Path:
        if lack == NO_VENV_MODULE:
            shutil.rmtree(tree / ".venv")
        return tree

    def test_a_user_gets_the_one_line_to_type(
        self, fresh: Path, fake_apt: Path, lack: str, package: str
    ) -> None:
        told = sentence(start(fresh, "run", before=f"{AS_USER}; {lack}", PATH=str(fake_apt)))
        install = f"apt-get install -y --no-install-recommends {package}"
        assert told.endswith(f"    sudo apt-get update && sudo {install}\n")
        assert not (fake_apt / "asked").exists()

    def test_root_gets_it_installed_or_hears_why_not(
        self, fresh: Path, fake_apt: Path, lack: str, package: str
    ) -> None:
        done = start(fresh, "run", before=f"{AS_ROOT}; {lack}", PATH=str(fake_apt), APT_CODE="100")
        assert "(E: no such package)" in sentence(done)
        asked = (fake_apt / "asked").read_text().splitlines()
        assert asked == ["update", f"install -y --no-install-recommends {package}"]

    def test_without_apt_the_packages_are_named(
        self, fresh: Path, tmp_path: Path, lack: str, package: str
    ) -> None:
        told = sentence(start(fresh, "run", before=lack, PATH=str(tmp_path / "empty")))
        assert f"this system's package manager (Debian calls them: {package})" in told


@on_linux
def test_a_library_missing_even_after_the_installation_is_told(tree: Path, fake_apt: Path) -> None:
    before = f"{AS_ROOT}; {NO_LIBRARY}"
    done = start(tree, "run", before=before, PATH=str(fake_apt), APT_CODE="0")
    assert "Qt still lacks libnone.so.9" in sentence(done)


def test_every_pin_is_exact_but_the_one_of_qt() -> None:
    loose = [pin for kind in bootstrap.KINDS for pin in bootstrap.requirements(kind)]
    assert {pin for pin in loose if "==" not in pin} == {"PySide6>=6.11.1,<6.12"}
