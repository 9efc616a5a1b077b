"""Finding requests: what staff type into the search, and which of all requests they want to see.

A name is found however it is written: "pena jose" finds José Peña, "obrien" O'Brien. So every
request keeps its name, code and phone folded, and an index holds all that is looked at, so that a
hundred thousand are gone through in some hundredths of a second, notes and addresses left alone.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlite_utils import Database

from kiosk.appointments.request import Kind, Status
from kiosk.store import to_utc_text

_SIGNS = re.compile(r"[^a-z0-9\s]")
_WHOLE = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe"})
"""Letters that Unicode doesn't take apart into a plain one and its mark."""


@dataclass(frozen=True, slots=True)
class Sought:
    """Which requests are wanted: those that meet all that is set here.

    Attributes:
        words: parts of the name, the code or the phone number, in any order.
        since: received at this moment or later, in UTC.
        before: received before this moment, in UTC.
    """

    words: str = ""
    status: Status | None = None
    kind: Kind | None = None
    since: datetime | None = None
    before: datetime | None = None


def days(first: date, last: date, zone: str) -> tuple[datetime, datetime]:
    """When the local day `first` begins and when `last` is over, in UTC; `zone` is an IANA name."""
    here = ZoneInfo(zone)
    begin = datetime.combine(first, time(), here)
    end = datetime.combine(last + timedelta(days=1), time(), here)
    return begin.astimezone(UTC), end.astimezone(UTC)


def fold(text: str) -> str:
    """`text` without case, accents and signs; words stay apart."""
    if text.isascii():
        return " ".join(_SIGNS.sub("", text.lower()).split())
    # Some capitals, those of mathematics, have a small letter only once they are taken apart.
    plain = unicodedata.normalize("NFKD", text).casefold().translate(_WHOLE)
    bare = unicodedata.normalize("NFKD", plain)
    words = ("".join(filter(str.isalnum, word)) for word in bare.split())
    return " ".join(filter(None, words))


def folded(name: str, code: str, phone: str | None) -> str:
    """What a request keeps to be found by."""
    return fold(f"{name} {code} {phone or ''}")


def find(db: Database, sought: Sought) -> list[int]:
    """The ids of the requests that are `sought`, the newest first."""
    terms: list[str] = []
    values: list[str] = []

    def ask(term: str, *asked: str) -> None:
        terms.append(term)
        values.extend(asked)

    for word in fold(sought.words).split():
        ask("instr(folded, ?)", word)
    if sought.status is not None:
        ask("status = ?", sought.status)
    if sought.kind is not None:
        ask("kind = ?", sought.kind)
    if sought.since is not None:
        ask("received_utc >= ?", to_utc_text(sought.since))
    if sought.before is not None:
        ask("received_utc < ?", to_utc_text(sought.before))
    where = f"WHERE {' AND '.join(terms)}" if terms else ""
    rows = db.execute(f"SELECT id FROM requests {where} ORDER BY id DESC", values)
    return [row[0] for row in rows.fetchall()]


def among(ids: Sequence[int]) -> str:
    """SQL for the requests of these `ids`."""
    return f"id IN ({', '.join(str(int(each)) for each in ids)})"
