"""Where something was done, for the logs of what was done."""

from enum import StrEnum


class Source(StrEnum):
    """In an account of the staff, by the kiosk itself, or at a command line."""

    ACCOUNT = "account"
    KIOSK = "kiosk"
    SHELL = "shell"
