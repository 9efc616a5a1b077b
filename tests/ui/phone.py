"""A phone's camera before the screen."""

import numpy as np
import zxingcpp
from PySide6.QtGui import QImage

from kiosk import touch
from kiosk.app import Kiosk


def drawn(kiosk: Kiosk, code: str) -> None:
    """Wait until the code of that name is loaded: Qt reads its image in a thread of its own."""
    image = touch.find(kiosk.window, code)
    touch.wait_until(lambda: image.property("implicitWidth") > 0, f"the image of {code}")


def read_by_a_phone(picture: QImage) -> list[str]:
    """The texts of all codes in a picture of the screen."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = np.frombuffer(grey.constBits(), dtype=np.uint8)
    rows = pixels.reshape(grey.height(), grey.bytesPerLine())[:, : grey.width()]
    return [code.text for code in zxingcpp.read_barcodes(np.ascontiguousarray(rows))]
