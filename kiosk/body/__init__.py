"""The body: a skeleton, its poses and clips, muscle lengths and outlines. Points, no pixels."""

from kiosk.body.files import BodyFileError
from kiosk.body.library import Body, load_body
from kiosk.body.muscles import Iliopsoas, MuscleLengths, OutOfRange

__all__ = ["Body", "BodyFileError", "Iliopsoas", "MuscleLengths", "OutOfRange", "load_body"]
