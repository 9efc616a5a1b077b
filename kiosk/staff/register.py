"""The register of staff accounts, and the trail of what they did."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from sqlite_utils import Database

from kiosk.staff.lockout import FREE_TRIES, LockedOut, WrongPin, lock_length, seconds_locked
from kiosk.staff.migrations import migrations
from kiosk.staff.pins import hash_pin, parse_pin, pin_matches
from kiosk.staff.trail import Action, add_entry
from kiosk.store import Clock, InvalidAnswer, KioskDatabase, Source, from_utc_text, to_utc_text

NAME_LIMIT = 60


@dataclass(frozen=True, slots=True)
class Account:
    """One member of staff."""

    id: int
    name: str
    active: bool


class StaffRegister:
    """All accounts of one kiosk. Every method raises StoreUnavailable when the disk fails it."""

    def __init__(self, database: KioskDatabase, *, clock: Clock) -> None:
        """Brings the tables of `database` up to date."""
        self._database = database
        self._clock = clock
        database.migrate(migrations)

    @classmethod
    def open(cls, path: Path, *, clock: Clock) -> Self:
        """The register in the file `path`, as its only user; see `kiosk.records` for sharing it."""
        database = KioskDatabase.open(path, clock=clock)
        try:
            return cls(database, clock=clock)
        except BaseException:
            database.close()
            raise

    def exists_any(self) -> bool:
        """Whether the kiosk was set up: an account was made, even if it is inactive now."""
        with self._database.reading() as db:
            return db.table("accounts").count > 0

    def accounts(self) -> tuple[Account, ...]:
        """The active accounts, by name."""
        with self._database.reading() as db:
            rows = db.query("SELECT * FROM accounts WHERE active ORDER BY folded_name")
            return tuple(_account(row) for row in rows)

    def add(self, name: str, pin: str) -> Account:
        """Makes an account. Raises InvalidAnswer for a name or PIN that cannot be taken."""
        name = " ".join(unicodedata.normalize("NFC", name).split())
        if not name or len(name) > NAME_LIMIT or not name.isprintable():
            raise InvalidAnswer(
                "account_name", f"Please type a name of 1 to {NAME_LIMIT} letters for the account."
            )
        pin_hash = hash_pin(parse_pin(pin))
        now = to_utc_text(self._clock.utc_now())
        with self._database.writing() as db:
            if _find(db, name) is not None:
                raise InvalidAnswer(
                    "account_taken", "There is an account of that name. Please choose another name."
                )
            account_id = db.execute(
                "INSERT INTO accounts (name, folded_name, pin_hash, added_utc) VALUES (?, ?, ?, ?)",
                [name, _fold(name), pin_hash, now],
            ).lastrowid
            assert account_id is not None
            self._note(db, name, Action.ADDED)
        return Account(account_id, name, active=True)

    def sign_in(self, name: str | None, pin: str) -> Account:
        """The active account `name` whose PIN this is; None means the only active account.

        Raises WrongPin, or LockedOut while too many were wrong. Each try is counted on the disk
        before it is checked, so that pulling the plug gives no free ones.
        """
        account = self._check_pin(name, pin)
        self.record(account, Action.SIGNED_IN)
        return account

    def change_pin(self, name: str, pin: str, new_pin: str) -> None:
        """Gives the account a new PIN; `pin` is the present one and is checked as at sign-in."""
        new_hash = hash_pin(parse_pin(new_pin))
        account = self._check_pin(name, pin)
        with self._database.writing() as db:
            db.table("accounts").update(account.id, {"pin_hash": new_hash})
            self._note(db, account.name, Action.PIN_CHANGED)

    def deactivate(self, name: str, *, by: Account) -> None:
        """Ends an account's right to sign in; its past stays in the trail.

        Raises InvalidAnswer for a name without an active account, and for the last one, which
        would leave nobody to open the staff screen.
        """
        with self._database.writing() as db:
            row = _active(db, name)
            if db.table("accounts").count_where("active") == 1:
                raise InvalidAnswer(
                    "account_last", "This is the last account. Please add another one first."
                )
            db.table("accounts").update(row["id"], {"active": 0})
            self._note(db, by.name, Action.DEACTIVATED, row["name"])

    def record(self, account: Account, action: Action, detail: str = "") -> None:
        """Adds a line to the trail. `detail` never names a patient; a receipt code may stand."""
        with self._database.writing() as db:
            self._note(db, account.name, action, detail)

    def close(self) -> None:
        """Closes the database underneath; a second call does nothing."""
        self._database.close()

    def _check_pin(self, name: str | None, pin: str) -> Account:
        """The account whose PIN this is; see `sign_in` for what it raises."""
        now = self._clock.utc_now()
        with self._database.writing() as db:
            row = _active(db, name)
            # A clock that was set back starts the lock anew instead of stretching it.
            last_wrong = min(now, from_utc_text(row["last_wrong_utc"] or to_utc_text(now)))
            tries = row["wrong_tries"]
            wait = seconds_locked(tries, last_wrong, now)
            if not wait:
                last_wrong, tries = now, tries + 1
            db.table("accounts").update(
                row["id"], {"wrong_tries": tries, "last_wrong_utc": to_utc_text(last_wrong)}
            )
        if wait:
            raise LockedOut(wait)
        right = pin_matches(row["pin_hash"], pin)
        lock = lock_length(tries)
        with self._database.writing() as db:
            if right:
                db.table("accounts").update(row["id"], {"wrong_tries": 0, "last_wrong_utc": None})
            else:
                self._note(db, row["name"], Action.LOCKED_OUT if lock else Action.WRONG_PIN)
        if right:
            return _account(row)
        if lock:
            raise LockedOut(int(lock.total_seconds()))
        raise WrongPin(FREE_TRIES - tries)

    def _note(self, db: Database, who: str, action: Action, detail: str = "") -> None:
        now = self._clock.utc_now()
        add_entry(db, now, action, detail, source=Source.ACCOUNT, who=who)


def _fold(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _find(db: Database, name: str) -> dict[str, Any] | None:
    return next(
        iter(db.table("accounts").rows_where("folded_name = ?", [_fold(name.strip())])), None
    )


def _active(db: Database, name: str | None) -> dict[str, Any]:
    if name is None:
        rows = list(db.table("accounts").rows_where("active"))
        if len(rows) != 1:
            raise InvalidAnswer("account_choose", "Please choose your account first.")
        return rows[0]
    row = _find(db, name)
    if row is None or not row["active"]:
        raise InvalidAnswer("account_missing", "There is no active account of that name.")
    return row


def _account(row: dict[str, Any]) -> Account:
    return Account(row["id"], row["name"], bool(row["active"]))
