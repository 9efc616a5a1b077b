"""What Qt needs from the system, and how to get it on Debian's kin. Standard library only."""

import ctypes
import os
import platform
import shlex
import shutil
import subprocess
import sys

# What PySide6 6.11 loads from the system, and the Debian or Ubuntu package that holds it.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libdrm.so.2": "libdrm2",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libpulse.so.0": "libpulse0",
}

# The same, loaded only where the desktop is a Wayland one.
WAYLAND_LIBRARIES = {
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

# The oldest C library that the PySide6 6.11 wheels run on, by machine (their platform tags).
GLIBC_NEEDED = {"x86_64": (2, 34), "aarch64": (2, 39)}


class CannotSetUp(Exception):
    """Set-up can't go on; the text is a sentence for whoever typed the command."""


def check_glibc() -> None:
    """Raise CannotSetUp on a Linux too old for the PySide6 wheels."""
    libc, version = platform.libc_ver()
    needed = GLIBC_NEEDED.get(platform.machine())
    if libc == "glibc" and needed and tuple(map(int, version.split(".")[:2])) < needed:
        raise CannotSetUp(
            f"This system is too old for Qt: its C library is glibc {version}, and "
            f"{needed[0]}.{needed[1]} is needed. Debian 13, Raspberry Pi OS 13 and Ubuntu 24.04 "
            "have it; on a PC, Debian 12 and Ubuntu 22.04 do too."
        )


def missing_qt_libraries() -> dict[str, str]:
    """Qt's system libraries that can't be loaded here: file name to Debian package."""
    if sys.platform != "linux":
        return {}
    wanted = QT_LIBRARIES | (WAYLAND_LIBRARIES if os.environ.get("WAYLAND_DISPLAY") else {})
    return {name: package for name, package in wanted.items() if not _loads(name)}


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def provide_qt_libraries() -> None:
    """Install Qt's missing system libraries if that is allowed; else raise CannotSetUp."""
    missing = missing_qt_libraries()
    if not missing:
        return
    reason = f"Qt needs libraries that this system lacks: {', '.join(missing)}."
    apt_install(list(missing.values()), reason)
    if still := missing_qt_libraries():
        raise CannotSetUp(f"Qt still lacks {', '.join(still)} after the installation.")


def apt_install(packages: list[str], reason: str) -> None:
    """Install Debian packages as root, or by a sudo that asks for no password.

    Raises CannotSetUp, with the one line to type, where that isn't possible or doesn't work.
    """
    if not shutil.which("apt-get"):
        raise CannotSetUp(
            f"{reason} Install them with this system's package manager (Debian calls them: "
            f"{' '.join(packages)}) and run the same command again."
        )
    update = ["apt-get", "update"]
    install = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
    by_hand = f"    sudo {shlex.join(update)} && sudo {shlex.join(install)}"
    prefix = _root_prefix()
    if prefix is None:
        raise CannotSetUp(f"{reason} Type this line, then run the same command again:\n{by_hand}")
    print(f"{reason} Installing {' '.join(packages)}", flush=True)
    _quietly([*prefix, *update])  # An old list of packages is often good enough, so go on.
    failed = _quietly([*prefix, *install])
    if failed is not None:
        raise CannotSetUp(
            f"The system libraries could not be installed ({failed}). Type this line to see why, "
            f"then run the same command again:\n{by_hand}"
        )


def _root_prefix() -> list[str] | None:
    """The words that make a command run as root here, or None when only a person can."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _quietly(["sudo", "-n", "true"]) is None:
        return ["sudo", "-n"]
    return None


def _quietly(command: list[str]) -> str | None:
    """Run a command; None if it went well, else the last line it said."""
    done = subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"},
        check=False,
    )
    if not done.returncode:
        return None
    return (done.stdout.strip().splitlines() or [f"exit code {done.returncode}"])[-1]
