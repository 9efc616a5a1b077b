"""The way from the form into the store: at a pace, up to a number, and each answer once."""

from datetime import timedelta

from sqlite_utils import Database

from kiosk.appointments.pace import LOOKED_AT, seconds_to_wait
from kiosk.appointments.queries import first
from kiosk.appointments.request import AppointmentRequest, Receipt
from kiosk.appointments.requests import RequestStore
from kiosk.store import Clock, InvalidAnswer, from_utc_text, to_utc_text
from kiosk.told import Reason, Told, tell, translatable

UNREAD_LIMIT = 500
"""As many new requests may wait for staff; then the form sends people to the front desk."""
UNREAD_TOLD = 300
"""From here on staff are told."""
SAME_WITHIN = timedelta(days=1)
_NEWEST = 2000
"""How many requests, the newest ones, are searched."""


class TooFast(Exception):
    """Too many requests came just now; nothing was stored. In `seconds` this one can be."""

    def __init__(self, seconds: int) -> None:
        super().__init__(f"Too many requests came just now. Try again in {seconds} seconds.")
        self.seconds = seconds


class Intake:
    """Puts what the form sends into the store. It raises StoreUnavailable as the store does."""

    def __init__(self, store: RequestStore, clock: Clock) -> None:
        self._store, self._clock = store, clock

    @property
    def full(self) -> bool:
        """Whether as many requests wait for staff as may."""
        return unread(self._store) >= UNREAD_LIMIT

    def submit(self, request: AppointmentRequest, form_key: str) -> Receipt:
        """Stores `request` as `RequestStore.submit` does, and returns its receipt.

        Who sends the same answers again within a day, while staff have not touched the first ones,
        gets the same receipt, and nothing is stored twice. Raises TooFast, or InvalidAnswer when
        the list is full; what is sent again after a fault of the disk never waits.
        """
        now = self._clock.utc_now()
        with self._store.database.reading() as db:
            known = _known(db, request, form_key, to_utc_text(now - SAME_WITHIN))
            times = [
                from_utc_text(row["received_utc"])
                for row in db.query(
                    "SELECT received_utc FROM requests WHERE kiosk = ? ORDER BY id DESC LIMIT ?",
                    [self._store.kiosk, LOOKED_AT],
                )
            ]
        if not known and self.full:
            raise InvalidAnswer(
                "list_full",
                "Many requests are waiting here. Please go to our front desk: "
                "they will take down yours.",
            )
        if not known and (wait := seconds_to_wait(now, times)):
            raise TooFast(wait)
        # What is known goes the same way: only the store can tell that it is still on the disk.
        return self._store.submit(request, known or form_key)


def unread(store: RequestStore) -> int:
    """How many of the newest requests are new: nobody of the staff has moved them on."""
    with store.database.reading() as db:
        row = db.execute(
            "SELECT count(*) FROM requests WHERE status = 'new' "
            "AND id > (SELECT max(id) FROM requests) - ?",
            [_NEWEST],
        ).fetchone()
    return int(row[0])


class Waiting(Reason):
    """What staff should know of the requests that wait for them."""

    MANY = translatable(
        "Reasons",
        "{count} requests are new. From {limit} on the form sends patients to the front desk. "
        "Please move on those you have read, and close what is nonsense.",
    )


def unread_alarm(store: RequestStore) -> Told | None:
    """What staff should know of the requests that wait for them; usually nothing."""
    waiting = unread(store)
    if waiting < UNREAD_TOLD:
        return None
    return tell(Waiting.MANY, count=waiting, limit=UNREAD_LIMIT)


def _known(db: Database, request: AppointmentRequest, form_key: str, since: str) -> str:
    """The key of the form that gave the same answers at or after `since`; empty for none."""
    answers = request.columns
    equal = " AND ".join(f"{name} IS ?" for name in answers)
    row = first(db, "SELECT form_key FROM requests WHERE form_key = ?", form_key) or first(
        db,
        "SELECT form_key FROM requests "
        "WHERE id > (SELECT max(id) FROM requests) - ? AND status = 'new' "
        f"AND received_utc >= ? AND {equal}",
        *(_NEWEST, since, *answers.values()),
    )
    return str(row["form_key"]) if row else ""
