"""The one composition root: makes every part of the kiosk and joins them."""

from kiosk.app.building import Kiosk, build
from kiosk.app.options import CannotStart, RunOptions

__all__ = ["CannotStart", "Kiosk", "RunOptions", "build"]
