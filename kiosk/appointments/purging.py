"""Deleting requests that were closed long enough ago, from every file that holds them."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

from sqlite_utils import Database

from kiosk.appointments.forgetting import forget_in_copies
from kiosk.appointments.retention import ASIDE_KEPT, ClockTrust
from kiosk.appointments.tallies import remember_purged
from kiosk.store import (
    Clock,
    KioskDatabase,
    forget_aside,
    from_utc_text,
    storage_faults,
    to_utc_text,
)

PURGED_AT_ONCE = 500
"""Requests that one step of a purge deletes: some hundredths of a second of work."""


class Purging:
    """What `everywhere` does at once, and its parts, for a kiosk that people stand at.

    Every method raises StoreUnavailable when the disk fails it; what could not be reached is tried
    again by the next purge.
    """

    def __init__(self, database: KioskDatabase, clock: Clock) -> None:
        self._database, self._clock = database, clock
        self._out_of_copies: frozenset[str] = frozenset()
        """Keys that no copy holds any more, though the database's own files may."""

    def everywhere(self, days_kept: int) -> int:
        """Deletes what was closed at least `days_kept` days ago; returns how many requests.

        Call it at the start and every hour or so: nothing goes until the clock was seen to run
        steadily for a day. The deleted text leaves every file beside the database: the -wal, the
        backups, the exports, and after `ASIDE_KEPT` what was set aside.
        """
        deleted = 0
        while some := self.some(days_kept):
            deleted += some
        keys = self.pending()
        if self.clean(keys):
            with self._database.writing() as db:
                self.settle(db, keys)
        self.forget_aside()
        return deleted

    def some(self, days_kept: int, most: int = PURGED_AT_ONCE) -> int:
        """Deletes some of what is due from the database; returns how many requests."""
        now = self._clock.utc_now()
        with self._database.writing() as db:
            trust = _trust(db, now)
            db.execute(
                "UPDATE kiosk SET seen_utc = ?, steady_since_utc = ?",
                [to_utc_text(trust.seen), to_utc_text(trust.steady_since)],
            )
            if not trust.may_delete:
                return 0
            db.execute(
                "INSERT OR IGNORE INTO purged (key) SELECT key FROM requests "
                "WHERE status = 'closed' AND (SELECT max(changed_utc) FROM status_changes "
                "WHERE request = requests.id) <= ? LIMIT ?",
                [to_utc_text(now - timedelta(days=days_kept)), most],
            )
            remember_purged(db)
            return db.execute("DELETE FROM requests WHERE key IN (SELECT key FROM purged)").rowcount

    def pending(self) -> list[str]:
        """The keys of what was deleted but may still be in a file, over restarts too."""
        with self._database.reading() as db:
            return [row["key"] for row in db.query("SELECT key FROM purged")]

    def clean(self, keys: Sequence[str], go_on: Callable[[], bool] = lambda: True) -> bool:
        """Takes what was deleted, `keys`, out of the copies and of the database's own files.

        In any thread. Asks now and then whether to `go_on`; returns whether all is done. If not,
        the next call spares the copies what was done to them.
        """
        if not keys:
            return self._database.forget_deleted()
        left = [key for key in keys if key not in self._out_of_copies]
        if left and not forget_in_copies(self._database.path, left, go_on):
            return False
        self._out_of_copies = frozenset(keys)
        return self._database.overwrite_deleted() and self._database.forget_deleted()

    def settle(self, db: Database, keys: Sequence[str]) -> None:
        """`keys` are in no file any more; in the transaction that `db` is in."""
        db.conn.executemany("DELETE FROM purged WHERE key = ?", ([key] for key in keys))
        self._out_of_copies = frozenset()

    def forget_aside(self) -> None:
        """Deletes what was set aside `ASIDE_KEPT` ago, if the clock can be trusted."""
        now = self._clock.utc_now()
        with self._database.reading() as db:
            may_delete = _trust(db, now).may_delete
        if may_delete:
            with storage_faults(self._database.path):
                forget_aside(self._database.path, now - ASIDE_KEPT)


def _trust(db: Database, now: datetime) -> ClockTrust:
    (row,) = db.query("SELECT seen_utc, steady_since_utc FROM kiosk")
    if row["seen_utc"] is None:
        return ClockTrust(now, now)
    before = ClockTrust(from_utc_text(row["seen_utc"]), from_utc_text(row["steady_since_utc"]))
    return before.look(now)
