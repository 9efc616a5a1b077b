"""QR codes, made on this computer."""

from __future__ import annotations

from functools import lru_cache

import segno
from PySide6.QtCore import QUrl

QUIET_MODULES = 4
"""The white rim that a code needs on each side (ISO/IEC 18004)."""


@lru_cache(maxsize=64)
def code(text: str) -> tuple[QUrl, int]:
    """The code that holds a text, a pixel a module, and its modules on a side with the rim."""
    made = segno.make(text, error="m", boost_error=False, encoding="utf-8")
    image = QUrl(made.png_data_uri(scale=1, border=QUIET_MODULES))
    return image, made.symbol_size(border=QUIET_MODULES)[0]
