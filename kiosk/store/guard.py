"""Cells that no spreadsheet runs as a formula or spoils as a number or date, and their way back.

A cell that could be taken for a formula, a number, a date or a truth value gets an apostrophe in
front, as OWASP advises: so do phone numbers, which keep their plus sign and every digit. A formula
sign behind a semicolon, tab or line end inside a text gets one too, since a spreadsheet set to
semicolons would begin a new cell there.
"""

import re
import unicodedata
from enum import IntEnum

_FORMULA = "=+@＝＋－＠﹢﹣﹦﹫−-"
_MONTH = (
    "(?:jan(?:uary)?|ene(?:ro)?|feb(?:ruary|rero)?|mar(?:ch|zo)?|apr(?:il)?|abr(?:il)?|mayo?|"
    "june?|junio|july?|julio|aug(?:ust)?|ago(?:sto)?|sept?(?:ember|iembre)?|setiembre|"
    "oct(?:ober|ubre)?|nov(?:ember|iembre)?|dec(?:ember)?|dic(?:iembre)?)"
)
_CODE_SIGN = "[2-9FHKMPRWXY]"
_LEFT = rf"\d{{4}}-\d\d-\d\d(?: \d\d:\d\d)?|{_CODE_SIGN}{{3}}-{_CODE_SIGN}{{3}}"
_FIGURES = r"[\d\s.,:/()%$€£¥+-]*"
_SPOILS = (
    rf"(?!(?:{_LEFT})\Z)(?=\D*\d)(?:{_FIGURES}(?:e[+-]?\d+|[ap]m?)?\s*|{_FIGURES}{_MONTH}{_FIGURES})|"
    "#[a-z/0!?]+|true|false|verdadero|falso"
)
_SPOILED = re.compile(_SPOILS, re.IGNORECASE)
"""What spreadsheets take for a number, a time, a date, a truth value or an error of their own.

A whole date such as 2026-11-22 10:59 may be one: every spreadsheet reads it rightly. A receipt's
code is none, not even 234-567 or 673-87P (LibreOffice 7.4 leaves 21,000 of these shapes alone).
"""
_PLAIN = re.compile(rf"""(?!(?i:{_SPOILS})\Z)[^\W\d_][^";\t\r\n]*""")
"""Most texts that are their own cells, told at one look."""
_INNER = re.compile(rf"""([;\t\r\n][\s"\x00-\x1f]*)(?='*[{_FORMULA}])""")
_INNER_GUARDED = re.compile(rf"""([;\t\r\n][\s"\x00-\x1f]*)'(?='*[{_FORMULA}])""")


class Guarding(IntEnum):
    """How a cell differs from its text; a database keeps these numbers."""

    NOTHING = 0
    QUOTES = 1
    """Its quotes are doubled."""
    FRONT = 2
    """They are, and an apostrophe stands in front."""
    WITHIN = 3
    """There are apostrophes inside too."""


def guard(text: str) -> str:
    """`text` as a cell that no spreadsheet runs; `unguard` gives `text` back."""
    inner = _INNER.sub(r"\1'", text)
    return f"'{inner}" if _starts_risky(inner) else inner


def cell(text: str) -> str:
    """`text` as it stands between the quotes of a CSV cell."""
    return guard(text).replace('"', '""')


def guarding(text: str | None) -> Guarding:
    """What `cell` does to `text`."""
    if not text or _PLAIN.fullmatch(text):
        return Guarding.NOTHING
    made = cell(text)
    quoted = text.replace('"', '""')
    if made == quoted:
        return Guarding.NOTHING if quoted == text else Guarding.QUOTES
    return Guarding.FRONT if made == f"'{quoted}" else Guarding.WITHIN


def unguard(cell: str) -> str:
    """The text that `guard` made into `cell`."""
    return _INNER_GUARDED.sub(r"\1", cell.removeprefix("'"))


def _starts_risky(text: str) -> bool:
    """Whether it begins with a formula sign, a blank, an invisible or the guard, or is spoiled."""
    if not text:
        return False
    first = text[0]
    return (
        first in _FORMULA + "'"
        or unicodedata.category(first)[0] in "ZC"
        or _SPOILED.fullmatch(text) is not None
    )
