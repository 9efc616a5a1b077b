"""Which PINs are taken, and how they are kept: Argon2id, 19 MiB, two passes (OWASP's numbers)."""

import re

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from kiosk.store import InvalidAnswer

SHORTEST = 6
LONGEST = 12

_hasher = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)

_RUNS = ("01234567890123456789", "98765432109876543210")


def parse_pin(text: str) -> str:
    """The PIN itself, when it is 6 to 12 digits and not among the first that anyone would try.

    Raises InvalidAnswer with a sentence that says what to choose instead.
    """
    if not re.fullmatch(r"[0-9]*", text):
        raise InvalidAnswer("pin_not_digits", "A PIN has digits only, 0 to 9.")
    if len(text) < SHORTEST:
        raise InvalidAnswer("pin_too_short", f"Please choose a PIN of at least {SHORTEST} digits.")
    if len(text) > LONGEST:
        raise InvalidAnswer("pin_too_long", f"Please choose a PIN of at most {LONGEST} digits.")
    if any(text in run for run in _RUNS):
        raise InvalidAnswer(
            "pin_sequence",
            "Digits in a row, like 123456, are the first anyone tries. Please mix them.",
        )
    if re.fullmatch(r"([0-9]{1,3})\1+", text) or re.fullmatch(r"(?:([0-9])\1)+", text):
        raise InvalidAnswer(
            "pin_repeats",
            "A PIN that repeats, like 111111 or 121212, is easy to guess. Please mix the digits.",
        )
    return text


def hash_pin(pin: str) -> str:
    """The salted hash to store, with its parameters inside."""
    return _hasher.hash(pin)


def pin_matches(pin_hash: str, pin: str) -> bool:
    """Whether `pin` is the one that `hash_pin` made `pin_hash` from."""
    try:
        return _hasher.verify(pin_hash, pin)
    except VerifyMismatchError:
        return False
