"""The register of staff accounts, and the trail of what they did."""

import unicodedata
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Self

from sqlite_utils import Database

from kiosk.staff.lockout import FREE_TRIES, LockedOut, WrongPin, lock_length, seconds_locked
from kiosk.staff.migrations import migrations
from kiosk.staff.pins import hash_pin, parse_pin, pin_matches
from kiosk.staff.trail import Action, add_entry
from kiosk.store import (
    Clock,
    InvalidAnswer,
    KioskDatabase,
    Source,
    open_for_reading,
    to_utc_text,
)

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
        self._opened = clock.monotonic()
        self._last_wrong: dict[int, float] = {}
        """When the last PIN was typed in this run, on the clock that nobody can set."""
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
            return _accounts(db)

    def find(self, name: str) -> Account:
        """The active account of that name. Raises InvalidAnswer if there is none."""
        with self._database.reading() as db:
            return _account(_active(db, name))

    def add(self, name: str, pin: str, *, by: Account | str | None = None) -> Account:
        """Makes an account; the trail puts it down to `by`, or to the account itself.

        `by` is an account, or the name of the computer's user. Raises InvalidAnswer for a name or
        PIN that cannot be taken. The name of an account that was removed stays its own, so that
        the trail tells two people apart.
        """
        name = " ".join(unicodedata.normalize("NFC", name).split())
        if not name or len(name) > NAME_LIMIT or not name.isprintable():
            raise InvalidAnswer(
                "account_name", f"Please type a name of 1 to {NAME_LIMIT} letters for the account."
            )
        pin_hash = hash_pin(parse_pin(pin))
        now = to_utc_text(self._clock.utc_now())
        with self._database.writing() as db:
            if (known := _find(db, name)) is not None:
                raise _taken() if known["active"] else _taken_before()
            account_id = db.execute(
                "INSERT INTO accounts (name, folded_name, pin_hash, added_utc) VALUES (?, ?, ?, ?)",
                [name, _fold(name), pin_hash, now],
            ).lastrowid
            assert account_id is not None
            account = Account(account_id, name, active=True)
            self._note_by(db, by or account, Action.ADDED, name if by else "")
        return account

    def sign_in(self, name: str | None, pin: str) -> Account:
        """The active account `name` whose PIN this is; None means the only active account.

        Raises WrongPin, or LockedOut while too many were wrong. Each try is counted on the disk
        before it is checked, so that pulling the plug gives no free ones.
        """
        account = self._check_pin(name, pin)
        self.record(account, Action.SIGNED_IN)
        return account

    def confirm(self, name: str, pin: str) -> None:
        """Raises what `sign_in` does unless this is the account's PIN; each try counts."""
        self._check_pin(name, pin)

    def change_pin(self, name: str, pin: str, new_pin: str) -> None:
        """Gives the account a new PIN; `pin` is the present one and is checked as at sign-in."""
        new_hash = hash_pin(parse_pin(new_pin))
        account = self._check_pin(name, pin)
        with self._database.writing() as db:
            db.table("accounts").update(account.id, {"pin_hash": new_hash})
            self._note(db, account.name, Action.PIN_CHANGED)

    def reset_pin(self, name: str, new_pin: str, *, by: str) -> None:
        """Gives an account whose PIN was forgotten a new one, and ends its lock.

        For who holds the computer: `by` is the name of its user.
        """
        new_hash = hash_pin(parse_pin(new_pin))
        with self._database.writing() as db:
            row = _active(db, name)
            fresh = {"pin_hash": new_hash, "wrong_tries": 0}
            db.table("accounts").update(row["id"], fresh)
            self._note_by(db, by, Action.PIN_RESET, row["name"])
        self._last_wrong.pop(row["id"], None)

    def deactivate(self, name: str, *, by: Account | str) -> None:
        """Ends an account's right to sign in; its past stays in the trail.

        `by` is an account, or the name of the computer's user.

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
            self._note_by(db, by, Action.DEACTIVATED, row["name"])

    def record(self, account: Account, action: Action, detail: str = "") -> None:
        """Adds a line to the trail. `detail` never names a patient; a receipt code may stand."""
        with self._database.writing() as db:
            self._note(db, account.name, action, detail)

    def close(self) -> None:
        """Closes the database underneath; a second call does nothing."""
        self._database.close()

    def _check_pin(self, name: str | None, pin: str) -> Account:
        """The account whose PIN this is; see `sign_in` for what it raises."""
        with self._database.writing() as db:
            row = _active(db, name)
            tries = row["wrong_tries"]
            passed = self._since_last_wrong(row["id"])
            wait = seconds_locked(tries, passed)
            if not wait:
                passed, tries = timedelta(0), tries + 1
            db.table("accounts").update(row["id"], {"wrong_tries": tries})
        self._last_wrong[row["id"]] = self._clock.monotonic() - passed.total_seconds()
        if wait:
            raise LockedOut(wait)
        right = pin_matches(row["pin_hash"], pin)
        lock = lock_length(tries)
        with self._database.writing() as db:
            if right:
                db.table("accounts").update(row["id"], {"wrong_tries": 0})
            else:
                self._note(db, row["name"], Action.LOCKED_OUT if lock else Action.WRONG_PIN)
        if right:
            return _account(row)
        if lock:
            raise LockedOut(int(lock.total_seconds()))
        raise WrongPin(FREE_TRIES - tries)

    def _since_last_wrong(self, account_id: int) -> timedelta:
        """For how long, of this run, no wrong PIN was typed for the account.

        While the kiosk was off its clock may have been set, so that time does not count.
        """
        typed = self._last_wrong.get(account_id, self._opened)
        return timedelta(seconds=self._clock.monotonic() - typed)

    def _note_by(self, db: Database, by: Account | str, action: Action, detail: str) -> None:
        if isinstance(by, Account):
            self._note(db, by.name, action, detail)
        else:
            add_entry(db, self._clock.utc_now(), action, detail, source=Source.SHELL, who=by)

    def _note(self, db: Database, who: str, action: Action, detail: str = "") -> None:
        now = self._clock.utc_now()
        add_entry(db, now, action, detail, source=Source.ACCOUNT, who=who)


def _fold(name: str) -> str:
    return unicodedata.normalize("NFKC", name).casefold()


def _find(db: Database, name: str) -> dict[str, Any] | None:
    return next(
        iter(db.table("accounts").rows_where("folded_name = ?", [_fold(name.strip())])), None
    )


def _taken() -> InvalidAnswer:
    return InvalidAnswer(
        "account_taken", "There is an account of that name. Please choose another name."
    )


def _taken_before() -> InvalidAnswer:
    return InvalidAnswer(
        "account_past",
        "An account of that name was removed. Please choose another name, such as one with a last "
        "name.",
    )


def read_accounts(path: Path) -> tuple[Account, ...]:
    """The active accounts in the file `path`, by name, beside a running kiosk or without one.

    Raises StoreUnavailable when there is no database or it cannot be read.
    """
    with open_for_reading(path) as db:
        return _accounts(db) if db.table("accounts").exists() else ()


def _accounts(db: Database) -> tuple[Account, ...]:
    rows = db.query("SELECT * FROM accounts WHERE active ORDER BY folded_name")
    return tuple(_account(row) for row in rows)


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
