"""How wrong PINs slow down whoever types them."""

import math
from datetime import timedelta

FREE_TRIES = 5
FIRST_LOCK = timedelta(seconds=30)
LONGEST_LOCK = timedelta(minutes=15)


class WrongPin(Exception):
    """The PIN was wrong; `tries_left` more may be wrong before the account is locked a while."""

    def __init__(self, tries_left: int) -> None:
        tries = "1 try" if tries_left == 1 else f"{tries_left} tries"
        self.sentence = f"That PIN is not right. You have {tries} left."
        super().__init__(self.sentence)
        self.tries_left = tries_left


class LockedOut(Exception):
    """No PIN is checked for another `seconds` (whole, at least 1)."""

    def __init__(self, seconds: int) -> None:
        wait = f"{seconds} seconds" if seconds < 120 else f"{math.ceil(seconds / 60)} minutes"
        self.sentence = f"Too many wrong PINs. Please wait {wait}, then try again."
        super().__init__(self.sentence)
        self.seconds = seconds


def lock_length(wrong_tries: int) -> timedelta:
    """How long the account is locked after that many wrong tries in a row; zero below five.

    30 seconds at the fifth, twice as long at each further one, never over 15 minutes.
    """
    if wrong_tries < FREE_TRIES:
        return timedelta(0)
    doublings = min(wrong_tries - FREE_TRIES, 16)
    return min(FIRST_LOCK * (1 << doublings), LONGEST_LOCK)


def seconds_locked(wrong_tries: int, passed: timedelta) -> int:
    """Whole seconds until a PIN is checked again; 0 when it is checked now.

    `passed` is the time since the last try.
    """
    left = lock_length(wrong_tries) - passed
    return max(0, math.ceil(left / timedelta(seconds=1)))
