"""From a bare Python to the running kiosk: `python3 -m kiosk.bootstrap run` and `… test`.

Standard library only. Makes `.venv` beside the package, installs the versions pinned in
pyproject.toml, sees to Qt's system libraries on Linux, then hands over to the kiosk or to pytest.
"""

import sys

# Every Python 3 must be able to read this file, so that an old one can be told what is wrong.
if sys.version_info < (3, 11):
    sys.exit(
        "Psoas Kiosk needs Python 3.11 or newer, and this is Python {}.{} ({}). Install a newer "
        "one and run the same command with it, for example 'python3.13 -m kiosk.bootstrap "
        "run'.".format(*sys.version_info[:2], sys.executable)
    )

import hashlib
import importlib
import importlib.util
import json
import os
import platform
import re
import subprocess
import threading
import time
import tomllib
from pathlib import Path

from kiosk.system_libraries import CannotSetUp, apt_install, check_glibc, provide_qt_libraries

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "psoas-kiosk.json"
LOG = VENV / "bootstrap.log"
WINDOWS = os.name == "nt"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
KINDS = ("run", "test", "lint")
# Tests on every core, a file's in one process as far as no core stands idle at the end.
AT_ONCE = ("--numprocesses=auto", "--dist=worksteal")

USAGE = """Usage: python3 -m kiosk.bootstrap run [command and options of the kiosk]
       python3 -m kiosk.bootstrap test [options of pytest]"""

# What pip wrote, and what that means for the person who reads it. The first match is told.
PIP_FAILURES = (
    (
        r"No space left on device",
        "The disk is full. Free about 1.5 GB and run the same command again.",
    ),
    (
        r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|ProxyError"
        r"|Failed to establish a new connection|Connection (refused|reset|broken)|timed out",
        "There is no network, or it is blocked. Connect this computer to the internet and run "
        "the same command again; once installed, the kiosk needs no network.",
    ),
    (
        r"No matching distribution found",
        "A package is not made for this computer and this Python ({}, {}, Python {}): use a "
        "64-bit system with Python 3.11, 3.12 or 3.13.".format(
            platform.system(), platform.machine(), platform.python_version()
        ),
    ),
    (
        r"Permission denied|WinError 5\b",
        "A file could not be written. See that you may write to this folder and that no kiosk is "
        "running from it, then run the same command again.",
    ),
)


def main(arguments: list[str]) -> int:
    """Run the command line `arguments`; return the exit code."""
    action, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    if action not in ("run", "test"):
        asked = action in ("-h", "--help")
        print(USAGE, file=sys.stdout if asked else sys.stderr)
        return 0 if asked else 2
    try:
        prepare(action)
        provide_qt_libraries()
    except CannotSetUp as problem:
        print(problem, file=sys.stderr)
        return 1
    except OSError as problem:
        print(f"Set-up stopped: {problem}. Mend that and run it again.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Stopped. Run the same command again to go on.", file=sys.stderr)
        return 130
    search = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH", "")]))
    environment = {**os.environ, "PYTHONPATH": search}
    if action == "run":
        return hand_over(["-m", "kiosk", *rest], environment)
    os.chdir(ROOT)
    environment |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    return hand_over(["-m", "pytest", *AT_ONCE, *rest], environment)


def prepare(kind: str) -> None:
    """Make `.venv` hold the pins of `kind` (one of KINDS); does nothing when it already does.

    Raises CannotSetUp. The stamp is taken away first and written last, so that the start after
    an interrupted one makes `.venv` anew.
    """
    wanted = fingerprint(kind)
    stamp = read_stamp()
    if stamp.get(kind) == wanted:
        return
    if sys.platform == "linux":
        check_glibc()
    if not stamp:
        make_venv()
    STAMP.unlink(missing_ok=True)
    size = "" if stamp else " This is about 300 MB and takes some minutes."
    say(f"Installing what the kiosk needs.{size}")
    install(requirements(kind))
    kept = {one: mark for one, mark in stamp.items() if one in KINDS and mark == fingerprint(one)}
    stamp = {**kept, "python": platform.python_version(), "run": fingerprint("run"), kind: wanted}
    STAMP.write_text(json.dumps(stamp, indent=2), encoding="utf-8")
    say("Everything is installed.")


def requirements(kind: str) -> list[str]:
    """The pins in pyproject.toml that `kind` needs, as requirement lines."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extra: list[str] = [] if kind == "run" else project["optional-dependencies"][kind]
    return [*project["dependencies"], *extra]


def fingerprint(kind: str) -> str:
    """A text that is another one whenever the pins of `kind` or this Python are others."""
    parts = [platform.python_version(), platform.machine(), *requirements(kind)]
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def read_stamp() -> dict[str, str]:
    """What the finished `.venv` holds, by kind; empty where it is missing, half-made or foreign."""
    try:
        stamp: dict[str, str] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if PYTHON.exists() and stamp.get("python") == platform.python_version() else {}


def make_venv() -> None:
    """Create `.venv` from nothing, in place of a half-made one."""
    if not (importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip")):
        package = "python{}.{}-venv".format(*sys.version_info[:2])
        apt_install([package], "This Python came without its 'venv' module.")
        importlib.invalidate_caches()
    if VENV.exists():
        say(f"The folder {VENV} is half-made or of another Python: making it anew.")
    else:
        say(f"Making a folder for the packages the kiosk needs: {VENV}")
    made = subprocess.run(
        [sys.executable, "-m", "venv", "--clear", str(VENV)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if made.returncode:
        reason = (made.stdout.strip().splitlines() or ["it gave no reason"])[-1].rstrip(".")
        raise CannotSetUp(
            f"Python could not make the folder {VENV}: {reason}. Often the disk is full or the "
            "folder may not be written to: mend that and run the same command again."
        )


def install(wanted: list[str]) -> None:
    """Install the requirement lines `wanted` into `.venv`, telling each package as it comes."""
    command = [str(PYTHON), "-m", "pip", "install", "--no-input", "--disable-pip-version-check"]
    command += ["--progress-bar", "off", "--only-binary", ":all:", *wanted]
    done = threading.Event()
    threading.Thread(target=tell_patience, args=(done,), daemon=True).start()
    try:
        code = run_pip(command)
    finally:
        done.set()
    if code:
        raise CannotSetUp(f"{pip_failure()} (All that pip said is in {LOG})")


def run_pip(command: list[str]) -> int:
    """Run pip, keep what it says in LOG, tell the gist of it; return its exit code."""
    pip = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    with pip, LOG.open("w", encoding="utf-8") as log:
        assert pip.stdout is not None
        count = 0
        for line in pip.stdout:
            log.write(line)
            count += line.startswith("Collecting ")
            gist = progress(line, count)
            if gist:
                say(gist)
    return pip.returncode


def progress(line: str, count: int) -> str:
    """One line of pip's in plain words, with the number of packages so far; often empty."""
    collecting = re.match(r"Collecting ([\w.-]+)", line)
    if collecting:
        return f"  {count:2}  {collecting[1]}"
    download = re.match(r"\s+Downloading \S+ \(([\d.]+ MB)\)", line)
    if download:
        return f"      downloading {download[1]}"
    return "  Unpacking" if line.startswith("Installing collected packages") else ""


def tell_patience(done: threading.Event) -> None:
    """Say every twenty seconds that work goes on, until `done` is set."""
    started = time.monotonic()
    while not done.wait(20):
        say(f"      still working, {time.monotonic() - started:.0f} seconds so far")


def pip_failure() -> str:
    """The sentence that tells why pip failed, going by what it wrote."""
    text = LOG.read_text(encoding="utf-8")
    for pattern, sentence in PIP_FAILURES:
        if re.search(pattern, text):
            return sentence
    return "The packages could not be installed."


def say(text: str) -> None:
    """Tell one line of progress at once."""
    print(text, flush=True)


def hand_over(arguments: list[str], environment: dict[str, str]) -> int:
    """Become `.venv`'s Python with `arguments`; on Windows wait for it and return its code."""
    command = [str(PYTHON), *arguments]
    if WINDOWS:
        return subprocess.run(command, env=environment, check=False).returncode
    sys.stdout.flush()
    os.execve(command[0], command, environment)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
