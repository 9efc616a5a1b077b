"""The audit trail as a CSV file, for who looks after the records."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.staff.trail import AuditEntry
from kiosk.store import GoOn, Written, csv_line, to_utc_text, write_csv

COLUMNS = ("at_local", "at_utc", "zone", "source", "who", "action", "detail")
"""In this order and by these names; new ones are only ever added at the end."""

_LINES_AT_ONCE = 1000


def write_trail(
    entries: Iterable[AuditEntry],
    out: Path,
    zone: str,
    *,
    go_on: GoOn = lambda written: True,
) -> Written:
    """Writes `entries` to the file `out`, whole and synced to the disk, or not at all.

    `at_local` is on the clocks of `zone`, an IANA time zone. A file of that name is replaced.
    Raises ExportFailed, with a sentence for staff, when the place cannot be written, and
    ExportCancelled when `go_on` says no.
    """
    return write_csv(csv_line(COLUMNS), _parts(entries, zone), out, go_on=go_on)


def _parts(entries: Iterable[AuditEntry], zone: str) -> Iterator[tuple[int, bytes]]:
    # Most lines say what some line before them said, at another time.
    rest = lru_cache(lambda *cells: csv_line(cells))
    local = ZoneInfo(zone)

    def line(entry: AuditEntry) -> bytes:
        times = f"{entry.at_utc.astimezone(local):%Y-%m-%d %H:%M:%S}", to_utc_text(entry.at_utc)
        said = rest(zone, entry.source, entry.who, entry.action, entry.detail)
        return f'"{times[0]}","{times[1]}",'.encode() + said

    lines = map(line, entries)
    while some := list(islice(lines, _LINES_AT_ONCE)):
        yield len(some), b"".join(some)
