"""Keys and codes that tell requests apart without counting them."""

import secrets
from uuid import uuid4

CODE_ALPHABET = "23456789FHKMPRWXY"
"""No I, L, O, U, 0, 1; of letters that look or sound alike on the phone only one is here, and
with no vowels no code spells a word."""


def new_code() -> str:
    """A random receipt code, such as `K7M-4PX`: one of 24 million. The caller checks it is free."""
    number, symbols = secrets.randbelow(len(CODE_ALPHABET) ** 6), ""
    for _ in range(6):
        number, place = divmod(number, len(CODE_ALPHABET))
        symbols += CODE_ALPHABET[place]
    return f"{symbols[:3]}-{symbols[3:]}"


def new_form_key() -> str:
    """A key for one filling-in of the form: two sends with the same key are one request."""
    return str(uuid4())
