"""Keys and codes that tell requests apart without counting them."""

import secrets
from datetime import datetime
from uuid import uuid4

from uuid_utils import uuid7

CODE_ALPHABET = "23456789FHKMPRWXY"
"""No I, L, O, U, 0, 1; of letters that look or sound alike on the phone only one is here, and
with no vowels no code spells a word."""


def new_code() -> str:
    """A random receipt code, such as `K7M-4PX`: one of 24 million. The caller checks it is free."""
    number, symbols = secrets.randbits(64), ""
    for _ in range(6):
        number, place = divmod(number, len(CODE_ALPHABET))
        symbols += CODE_ALPHABET[place]
    return f"{symbols[:3]}-{symbols[3:]}"


def key_at(moment: datetime) -> str:
    """A UUIDv7 that sorts by `moment`."""
    return str(uuid7(nanoseconds=int(moment.timestamp() * 1000) * 1_000_000))


def new_form_key() -> str:
    """A key for one filling-in of the form: two sends with the same key are one request."""
    return str(uuid4())
