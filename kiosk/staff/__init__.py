"""Staff of the clinic: accounts, PINs, the lockout after wrong tries, and the audit trail.

A PIN opens the staff screen. It does not protect the disk: whoever has the database file can
read it, and can find a six-digit PIN by trying them all.
"""

from kiosk.staff.lockout import LockedOut, WrongPin
from kiosk.staff.pins import parse_pin
from kiosk.staff.register import Account, StaffRegister, read_accounts
from kiosk.staff.trail import Action, AuditEntry, Doer, Trail, add_entry, read_trail
from kiosk.staff.trail_file import write_trail
from kiosk.store import InvalidAnswer, Source, StoreUnavailable

__all__ = [
    "Account",
    "Action",
    "AuditEntry",
    "Doer",
    "InvalidAnswer",
    "LockedOut",
    "Source",
    "StaffRegister",
    "StoreUnavailable",
    "Trail",
    "WrongPin",
    "add_entry",
    "parse_pin",
    "read_accounts",
    "read_trail",
    "write_trail",
]
