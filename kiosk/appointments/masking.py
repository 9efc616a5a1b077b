"""What stands for a typed answer once its field was left: enough to know it by, no more.

No mask tells how long the answer is.
"""

import unicodedata

HIDDEN = "•••"
TAIL = 4
"""The last digits of a phone number that its mask shows, as receipts do."""


def mask(step: str, text: str) -> str:
    """The mask of what was typed at `step`: `J•••`, `•••-0142`, `a•••@•••`; empty for nothing."""
    text = unicodedata.normalize("NFC", text).strip()
    if not text:
        return ""
    if step == "phone":
        digits = [sign for sign in text if sign.isdecimal()]
        return f"{HIDDEN}-{''.join(digits[-TAIL:])}" if len(digits) >= 2 * TAIL - 1 else HIDDEN
    if step == "name":
        return _first_letter(text) + HIDDEN
    if step == "email" and "@" in text[1:]:
        return f"{_first_letter(text)}{HIDDEN}@{HIDDEN}"
    return HIDDEN


def _first_letter(text: str) -> str:
    """The first sign of `text` with the marks that belong to it."""
    end = 1
    while end < len(text) and unicodedata.category(text[end])[0] == "M":
        end += 1
    return text[:end]
