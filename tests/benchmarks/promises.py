"""What every fault script asks: is each receipt in the database, once, and is it sound?"""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path


def receipts(printed: str) -> dict[str, str]:
    """The codes that were shown, by the key of their form; a line cut short was not shown."""
    whole = printed[: printed.rfind("\n") + 1].splitlines()
    return dict(line.split() for line in whole if " " in line)


def broken(path: Path, shown: dict[str, str], forms: Iterable[str] = ()) -> list[str]:
    """What of the promises `path` does not keep; empty when it keeps them all."""
    with closing(sqlite3.connect(path)) as connection:
        verdict = connection.execute("PRAGMA integrity_check").fetchone()[0]
        stored = dict(connection.execute("SELECT form_key, code FROM requests"))
        rows = connection.execute("SELECT count(*), count(DISTINCT code) FROM requests").fetchone()
    found = [] if verdict == "ok" else [f"integrity: {verdict}"]
    found += [f"receipt {code} is lost" for key, code in shown.items() if stored.get(key) != code]
    if not len(stored) == rows[0] == rows[1]:
        found.append(f"doubles: {rows}, {len(stored)} forms")
    return found
