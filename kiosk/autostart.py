"""Has the supervised kiosk opened when its user signs in: one file that the desktop looks for.

Linux: an entry of the XDG autostart folder, which GNOME, KDE, Xfce and Raspberry Pi OS read; a
systemd unit would not do, as Raspberry Pi OS never reaches graphical-session.target. Windows: a
batch file in the user's startup folder.
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

from kiosk import places


class UnknownSystem(Exception):
    """A system for which nobody has written how it opens programs by itself."""


def entry() -> Path:
    """The file that has the kiosk opened, there or not. Raises UnknownSystem."""
    if sys.platform == "win32":
        return Path(os.environ["APPDATA"], *STARTUP, "psoas-kiosk.cmd")
    if sys.platform == "linux":
        config = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
        return Path(config, "autostart", "psoas-kiosk.desktop")
    raise UnknownSystem(
        f"How {sys.platform} opens programs by itself is not known here. "
        f"Have it run this at sign-in: {places.program()} supervise"
    )


STARTUP = ("Microsoft", "Windows", "Start Menu", "Programs", "Startup")


def write_entry(data_dir: Path) -> Path:
    """Have the kiosk on `data_dir` opened at sign-in; returns the file that was written.

    Raises UnknownSystem or OSError.
    """
    path = entry()
    make = batch_file if path.suffix == ".cmd" else desktop_entry
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(make(data_dir), encoding="utf-8", newline="")
    return path


def remove_entry() -> Path | None:
    """Have it opened no longer; returns the file that was removed, if there was one."""
    path = entry()
    if not path.exists():
        return None
    path.unlink()
    return path


def _arguments(data_dir: Path) -> list[str]:
    return ["-m", "kiosk", "supervise", "--data-dir", str(data_dir)]


def desktop_entry(data_dir: Path) -> str:
    """The text of a desktop entry, quoted as the Desktop Entry Specification asks."""
    words = [sys.executable, *_arguments(data_dir)]
    if root := places.checkout_root():
        words = ["env", f"PYTHONPATH={root}", *words]
    quoted = " ".join('"' + re.sub(r'(["`$\\])', r"\\\1", word) + '"' for word in words)
    command = quoted.replace("\\", "\\\\").replace("%", "%%")
    lines = [
        "[Desktop Entry]",
        "Type=Application",
        "Name=Psoas Kiosk",
        f"Exec={command}",
        "Terminal=false",
    ]
    return "\n".join([*lines, ""])


def batch_file(data_dir: Path) -> str:
    """The text of a batch file of Windows, which opens no console."""
    python = Path(sys.executable).with_name("pythonw.exe")
    words = " ".join(f'"{word}"' for word in (python, *_arguments(data_dir)))
    root = places.checkout_root()
    lines = [
        "@echo off",
        "chcp 65001 >nul",
        *([f'set "PYTHONPATH={root}"'.replace("%", "%%")] if root else []),
        f'start "" {words}'.replace("%", "%%"),
    ]
    return "\r\n".join([*lines, ""])
