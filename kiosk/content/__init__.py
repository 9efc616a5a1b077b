"""The content a kiosk runs on: the clinic's own if it is good, else the last good copy of it."""

from kiosk.content.borrowed import borrow
from kiosk.content.in_use import Content, read_content
from kiosk.content.last_good import CONTENT, REVIEWS, Part, keep, last_good, last_good_dir, stamp
from kiosk.content.sign_off import sign_off, withdraw

__all__ = [
    "CONTENT",
    "REVIEWS",
    "Content",
    "Part",
    "borrow",
    "keep",
    "last_good",
    "last_good_dir",
    "read_content",
    "sign_off",
    "stamp",
    "withdraw",
]
