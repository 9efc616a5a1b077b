"""Whether OpenGL works here, told by the exit code.

`display.py` runs this in a process of its own, since a broken graphics driver may take it along.
"""

import sys

from PySide6.QtGui import QGuiApplication, QOffscreenSurface, QOpenGLContext


def works() -> bool:
    """Whether a context can be made and used."""
    surface = QOffscreenSurface()
    surface.create()
    context = QOpenGLContext()
    return context.create() and context.makeCurrent(surface)


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    sys.exit(0 if works() else 1)
