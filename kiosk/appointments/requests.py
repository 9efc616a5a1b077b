"""The store of requests: a receipt is given when, and only when, the request is on the disk."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

from kiosk.appointments.answers import parse_note
from kiosk.appointments.batches import ExportBatch, add_batch, batches, exported_up_to
from kiosk.appointments.codes import key_at, new_code
from kiosk.appointments.derived import guards, local_minute
from kiosk.appointments.export import ExportReport, export_database
from kiosk.appointments.finding import Sought, among, find, folded
from kiosk.appointments.migrations import migrations
from kiosk.appointments.purging import Purging
from kiosk.appointments.queries import History, first, history, notes, select
from kiosk.appointments.request import (
    AppointmentRequest,
    Receipt,
    StaffNote,
    Status,
    StoredRequest,
)
from kiosk.appointments.selection import ALL, Selection
from kiosk.appointments.tallies import RequestTally, tallies
from kiosk.store import (
    Clock,
    GoOn,
    InvalidAnswer,
    KioskDatabase,
    from_utc_text,
    to_the_millisecond,
    to_utc_text,
)

_COLUMNS = (
    "key, form_key, code, kiosk, received_utc, zone, language, status, kind, name, phone, email, "
    "concerns, days, parts_of_day, reach_by, note, consent_version, guards, received_local, folded"
)
_INSERT = (
    f"INSERT INTO requests ({_COLUMNS}) VALUES (:{_COLUMNS.replace(', ', ', :')}) "
    "ON CONFLICT (form_key) DO NOTHING"
)
_TAKEN = "SELECT 1 FROM requests WHERE code = ?"
_STORED = "SELECT code, key, received_utc FROM requests WHERE form_key = ?"


class RequestStore:
    """All requests of one kiosk. Every method raises StoreUnavailable when the disk fails it."""

    def __init__(
        self,
        database: KioskDatabase,
        *,
        clock: Clock,
        zone: str,
        code_maker: Callable[[], str] = new_code,
    ) -> None:
        """Brings the tables of `database` up to date.

        `zone` is the clinic's IANA time zone; an unknown one raises ZoneInfoNotFoundError.
        """
        self.database = database
        self.purging = Purging(database, clock)
        self._clock = clock
        self._zone = ZoneInfo(zone).key
        self._new_code = code_maker
        database.migrate(migrations)
        with database.reading() as db:
            self.kiosk = str(db.execute("SELECT id FROM kiosk").fetchone()[0])

    @classmethod
    def open(cls, path: Path, *, clock: Clock, zone: str) -> Self:
        """The store in the file `path`, as its only user; see `kiosk.records` for sharing it."""
        database = KioskDatabase.open(path, clock=clock)
        try:
            return cls(database, clock=clock, zone=zone)
        except BaseException:
            database.close()
            raise

    def submit(self, request: AppointmentRequest, form_key: str) -> Receipt:
        """Stores `request` and returns its receipt once the commit is on the disk.

        A `form_key` that was stored before gives the same receipt and stores nothing.
        """
        now = to_the_millisecond(self._clock.utc_now())
        row: dict[str, Any] = request.columns
        row |= {
            "key": key_at(now),
            "form_key": form_key,
            "kiosk": self.kiosk,
            "received_utc": to_utc_text(now),
            "received_local": local_minute(now, self._zone),
            "zone": self._zone,
            "status": Status.NEW,
            "guards": guards(row),
        }
        with self.database.writing() as db:
            execute = db.conn.execute
            while execute(_TAKEN, [code := self._new_code()]).fetchone():
                pass
            row["code"], row["folded"] = code, folded(request.name, code, request.phone)
            if execute(_INSERT, row).rowcount:
                return Receipt(code, row["key"], now)
            code, key, received = execute(_STORED, [form_key]).fetchone()
            return Receipt(code, key, from_utc_text(received))

    def count(self) -> int:
        """How many requests there are."""
        with self.database.reading() as db:
            return db.table("requests").count

    def page(self, offset: int, limit: int) -> tuple[StoredRequest, ...]:
        """`limit` requests, newest first, after leaving out the `offset` newest."""
        with self.database.reading() as db:
            return select(db, "ORDER BY id DESC LIMIT ? OFFSET ?", limit, offset)

    def find(self, sought: Sought) -> list[int]:
        """The ids of the requests that are `sought`, the newest first."""
        with self.database.reading() as db:
            return find(db, sought)

    def rows(self, ids: Sequence[int]) -> dict[int, StoredRequest]:
        """The requests of these `ids` by their id, without those that are gone."""
        with self.database.reading() as db:
            return {row.id: row for row in select(db, f"WHERE {among(ids)}")}

    def all(self) -> tuple[StoredRequest, ...]:
        """Every request, oldest first, as the export wants them."""
        with self.database.reading() as db:
            return select(db, "ORDER BY id")

    def export(
        self, out: Path, selection: Selection = ALL, go_on: GoOn = lambda written: True
    ) -> ExportReport:
        """Writes the requests selected to the CSV file `out`; see `export_database`.

        In any thread; `add_batch` then logs it, in this store's own.
        """
        return export_database(self.database.path, out, selection, go_on)

    def add_batch(self, batch: ExportBatch) -> None:
        """Puts an export into the log; one that is there stays as it is."""
        with self.database.writing() as db:
            add_batch(db, batch)

    def batches(self, limit: int = 100) -> tuple[ExportBatch, ...]:
        """The newest exports, newest first."""
        with self.database.reading() as db:
            return batches(db, limit)

    def new_for(self, by: str) -> Selection:
        """What came after the last export that `by` made of everything or of what was new."""
        with self.database.reading() as db:
            return Selection.new_since(exported_up_to(db, by))

    def set_status(self, request_id: int, status: Status | str, *, by: str) -> None:
        """Moves a request on, or back as `Status.may_become` has it; notes when and `by` whom.

        `by` is the account's name. The status it already has changes nothing. Raises InvalidAnswer
        for a step that is not allowed or a request that is not there, ValueError for a status that
        does not exist.
        """
        after = Status(status)
        with self.database.writing() as db:
            row = first(db, "SELECT status FROM requests WHERE id = ?", request_id)
            if row is None:
                raise _missing()
            before = Status(row["status"])
            if after == before:
                return
            if not before.may_become(after):
                raise InvalidAnswer(
                    "status_step",
                    f"A {before} request cannot go back to {after} at once. Go back step by step.",
                )
            db.table("requests").update(request_id, {"status": after})
            db.table("status_changes").insert(
                {
                    "request": request_id,
                    "changed_utc": to_utc_text(self._clock.utc_now()),
                    "before": before,
                    "after": after,
                    "by": by,
                }
            )

    def add_note(self, request_id: int, words: str, *, by: str) -> None:
        """Notes something about a request; `by` is the account's name.

        Raises InvalidAnswer for words that cannot be kept, or a request that is not there.
        """
        words = parse_note(words)
        if not words:
            raise InvalidAnswer("staff_note_empty", "Please type the note first.")
        with self.database.writing() as db:
            if first(db, "SELECT 1 FROM requests WHERE id = ?", request_id) is None:
                raise _missing()
            db.table("staff_notes").insert(
                {
                    "request": request_id,
                    "noted_utc": to_utc_text(self._clock.utc_now()),
                    "by": by,
                    "words": words,
                }
            )

    def notes(self, request_id: int) -> tuple[StaffNote, ...]:
        """What staff noted about one request, oldest first."""
        with self.database.reading() as db:
            return notes(db, request_id)

    def history(self, request_id: int) -> History:
        """The changes of one request's status, oldest first."""
        with self.database.reading() as db:
            return history(db, request_id)

    def tallies(self, first: date) -> tuple[RequestTally, ...]:
        """How many requests came in each week from that of the day `first` on, purged ones too."""
        with self.database.reading() as db:
            return tallies(db, first)

    def close(self) -> None:
        """Closes the database underneath; a second call does nothing."""
        self.database.close()


def _missing() -> InvalidAnswer:
    return InvalidAnswer(
        "request_missing", "That request is no longer in the list. Open the list again."
    )
