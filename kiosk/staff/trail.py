"""The audit trail: who did what, and when; nothing of a patient but a receipt's code."""

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from sqlite_utils import Database
from uuid_utils.compat import uuid7

from kiosk.staff.migrations import migrations
from kiosk.store import (
    Clock,
    KioskDatabase,
    Source,
    from_utc_text,
    open_for_reading,
    to_utc_text,
)


class Action(StrEnum):
    """What the trail knows."""

    ADDED = "added"
    DEACTIVATED = "deactivated"
    PIN_CHANGED = "pin_changed"
    PIN_RESET = "pin_reset"
    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    WRONG_PIN = "wrong_pin"
    LOCKED_OUT = "locked_out"
    VIEWED = "viewed"
    STATUS_CHANGED = "status_changed"
    NOTED = "noted"
    EXPORTED = "exported"
    PURGED = "purged"
    BACKED_UP = "backed_up"
    RESTORED = "restored"
    MERGED = "merged"
    SET_ASIDE = "set_aside"
    SETTINGS_CHANGED = "settings_changed"
    LEFT_KIOSK = "left_kiosk"
    REVIEWED = "reviewed"
    REVIEW_WITHDRAWN = "review_withdrawn"
    TRAIL_EXPORTED = "trail_exported"


@dataclass(frozen=True, slots=True)
class Doer:
    """Whom a line is put down to: `who` of `source`, as in an AuditEntry."""

    source: str
    who: str


@dataclass(frozen=True, slots=True)
class AuditEntry:
    """One line of the trail.

    `who` is the account's name, or the computer's user at a command line, or empty for the kiosk.
    The `id` is 0 while what a command did waits for the kiosk to take it in.
    """

    id: int
    at_utc: datetime
    source: str
    who: str
    action: str
    detail: str


class Trail:
    """All lines of one kiosk's trail; none is ever changed or taken away.

    Every method raises StoreUnavailable when the disk fails it.
    """

    def __init__(self, database: KioskDatabase, *, clock: Clock) -> None:
        """Brings the tables of `database` up to date."""
        self._database, self._clock = database, clock
        database.migrate(migrations)

    def note(self, action: Action, detail: str = "") -> None:
        """Adds a line about something that the kiosk did by itself."""
        with self._database.writing() as db:
            add_entry(db, self._clock.utc_now(), action, detail)

    def take_in(
        self, *, key: str, at_utc: datetime, who: str, action: Action, detail: str = ""
    ) -> None:
        """Adds a line about what `who` did at a command line; one of this `key` stays as it is."""
        with self._database.writing() as db:
            add_entry(db, at_utc, action, detail, source=Source.SHELL, who=who, key=key)

    def page(
        self,
        limit: int,
        *,
        before: int | None = None,
        by: Doer | None = None,
        actions: Collection[Action] = (),
    ) -> tuple[AuditEntry, ...]:
        """The newest lines, newest first, or those older than the one with the id `before`.

        Only what was done `by` one, and only these `actions`, where they are given.
        """
        with self._database.reading() as db:
            rows = db.query(
                f"{_SELECT} WHERE (:before IS NULL OR id < :before) "
                "AND (:who IS NULL OR (source = :source AND who = :who)) "
                "AND (:actions = '[]' OR action IN (SELECT value FROM json_each(:actions))) "
                "ORDER BY id DESC LIMIT :limit",
                {
                    "before": before,
                    "source": by and by.source,
                    "who": by and by.who,
                    "actions": json.dumps(list(actions)),
                    "limit": limit,
                },
            )
            return tuple(map(_entry, rows))

    def doers(self) -> tuple[Doer, ...]:
        """Whoever is in the trail: accounts by name, the kiosk, users of command lines."""
        with self._database.reading() as db:
            rows = db.query("SELECT DISTINCT source, who FROM audit ORDER BY source, lower(who)")
            return tuple(Doer(**row) for row in rows)


def read_trail(path: Path, *, newest_first: bool = False) -> Iterator[AuditEntry]:
    """Every line of the trail in the file `path`, beside a running kiosk or without one.

    Raises StoreUnavailable when there is no database or it cannot be read.
    """
    with open_for_reading(path) as db:
        if db.table("audit").exists():
            order = "DESC" if newest_first else ""
            yield from map(_entry, db.query(f"{_SELECT} ORDER BY id {order}"))


def add_entry(
    db: Database,
    at_utc: datetime,
    action: Action,
    detail: str = "",
    *,
    source: Source = Source.KIOSK,
    who: str = "",
    key: str | None = None,
) -> None:
    """Adds a line in the transaction that `db` is in."""
    row = {
        "key": key or str(uuid7()),
        "at_utc": to_utc_text(at_utc),
        "source": source,
        "who": who,
        "action": action,
        "detail": detail,
    }
    db.table("audit").insert(row, ignore=True)


_SELECT = "SELECT id, at_utc, source, who, action, detail FROM audit"


def _entry(row: dict[str, Any]) -> AuditEntry:
    return AuditEntry(**{**row, "at_utc": from_utc_text(row["at_utc"])})
