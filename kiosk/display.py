"""Whether Qt will find a display. Asked before Qt is loaded, as Qt aborts where it finds none."""

import ctypes
import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kiosk.places import program
from kiosk.told import Reason, Told, tell, translatable

NEED_NO_DISPLAY = frozenset(
    {"eglfs", "linuxfb", "minimal", "minimalegl", "offscreen", "vkkhrdisplay", "vnc"}
)
PROBE_S = 30
"""How long Qt may take to tell whether OpenGL works."""

NEED_A_DISPLAY = frozenset({"wayland", "wayland-egl", "xcb"})


def display_problem(environ: Mapping[str, str] = os.environ) -> str | None:
    """A sentence that names why no window can open here and what to do; None if one can."""
    if sys.platform in ("win32", "darwin"):
        return None
    chosen = {name.split(":")[0] for name in environ.get("QT_QPA_PLATFORM", "").split(";") if name}
    if unknown := chosen - NEED_NO_DISPLAY - NEED_A_DISPLAY:
        return f"QT_QPA_PLATFORM names '{min(unknown)}', which Qt does not have: take it away."
    if chosen & NEED_NO_DISPLAY:
        return None
    display, wayland = environ.get("DISPLAY"), environ.get("WAYLAND_DISPLAY")
    mend = (
        "start the kiosk from the desktop of this computer, or have it in pictures with "
        f"'{program()} tour FOLDER'."
    )
    if not display and not wayland:
        return f"There is no display here (DISPLAY and WAYLAND_DISPLAY are not set): {mend}"
    if wayland and _wayland_answers(environ.get("XDG_RUNTIME_DIR", ""), wayland):
        return None
    if display and _x11_answers(display):
        return None
    return f"The display '{wayland or display}' does not answer, or not to this user: {mend}"


def _wayland_answers(runtime: str, name: str) -> bool:
    with socket.socket(socket.AF_UNIX) as link:
        try:
            link.connect(str(Path(runtime, name)))
        except OSError:
            return False
    return True


def _x11_answers(display: str) -> bool:
    xcb = ctypes.CDLL("libxcb.so.1")
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connect.argtypes = [ctypes.c_char_p, ctypes.c_void_p]
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(display.encode(), None)
    try:
        return not xcb.xcb_connection_has_error(connection)
    finally:
        xcb.xcb_disconnect(connection)


def has_graphics_chip() -> bool:
    """Whether something but the processor can draw here, as far as that is known."""
    return sys.platform != "linux" or any(Path("/dev/dri").glob("renderD*"))


class NoVideo(Reason):
    """Why videos can't be shown, and what to do."""

    CHOSEN = translatable(
        "Reasons", "This kiosk draws without OpenGL: take the variable QT_QUICK_BACKEND away."
    )
    NO_DRIVER = translatable(
        "Reasons", "This computer draws without OpenGL: install the driver of its graphics chip."
    )
    BEGAN_WITHOUT = translatable(
        "Reasons", "The kiosk began without videos and draws without OpenGL: start it again."
    )


def no_video_reason(environ: Mapping[str, str] = os.environ) -> Told | None:
    """Why videos can't be shown here and what to do; None if they can.

    Qt shows them by OpenGL alone, on Windows and macOS by what these have in its place.
    """
    if environ.get("QT_QUICK_BACKEND") == "software":
        return tell(NoVideo.CHOSEN)
    if sys.platform == "linux" and not _opengl_works():
        return tell(NoVideo.NO_DRIVER)
    return None


@cache
def _opengl_works() -> bool:
    """Whether Qt can draw by OpenGL; asked in a process of its own."""
    try:
        probe = subprocess.run(
            [sys.executable, "-P", Path(__file__).with_name("opengl.py")],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=PROBE_S,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return probe.returncode == 0
