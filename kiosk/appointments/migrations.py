"""The tables of the requests, step by step; a step that has run is never edited."""

import secrets
from collections.abc import Callable

from sqlite_utils import Database, Migrations

from kiosk.appointments.derived import TYPED, derived
from kiosk.appointments.finding import folded
from kiosk.appointments.lists import joined

migrations = Migrations("appointments")

_ids = (
    "{0} = '' OR {0} GLOB '[a-z]*' AND {0} NOT GLOB '*[^a-z0-9_; -]*' AND {0} NOT GLOB '*; [^a-z]*'"
)
"""SQL for the ids of choices, joined as an export shows them."""


@migrations()
def m001_requests(db: Database) -> None:
    """Requests, the history of their status, and this kiosk's own id."""
    db.execute(
        """
        CREATE TABLE requests (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE,
            form_key TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL UNIQUE,
            kiosk TEXT NOT NULL,
            received_utc TEXT NOT NULL,
            zone TEXT NOT NULL,
            language TEXT NOT NULL,
            status TEXT NOT NULL CHECK (status IN ('new', 'contacted', 'booked', 'closed')),
            kind TEXT NOT NULL CHECK (kind IN ('first_visit', 'discovery_visit', 'follow_up')),
            name TEXT NOT NULL CHECK (name <> ''),
            phone TEXT,
            email TEXT,
            concerns TEXT NOT NULL CHECK (concerns LIKE '[%]'),
            days TEXT NOT NULL CHECK (days LIKE '[%]'),
            parts_of_day TEXT NOT NULL CHECK (parts_of_day LIKE '[%]'),
            reach_by TEXT NOT NULL CHECK (reach_by IN ('phone_call', 'text_message', 'email')),
            note TEXT NOT NULL,
            consent_version TEXT NOT NULL,
            CHECK (iif(reach_by = 'email', email, phone) IS NOT NULL)
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE status_changes (
            id INTEGER PRIMARY KEY,
            request INTEGER NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
            changed_utc TEXT NOT NULL,
            before TEXT NOT NULL,
            after TEXT NOT NULL,
            by TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("CREATE INDEX status_changes_by_request ON status_changes (request)")
    db.execute("CREATE TABLE kiosk (id TEXT NOT NULL) STRICT")
    db.execute("INSERT INTO kiosk (id) VALUES (?)", [f"kiosk-{secrets.token_hex(4)}"])


@migrations()
def m002_clock_trust(db: Database) -> None:
    """When the clock was last looked at, and since when it went on without a jump."""
    db.execute("ALTER TABLE kiosk ADD COLUMN seen_utc TEXT")
    db.execute("ALTER TABLE kiosk ADD COLUMN steady_since_utc TEXT")


@migrations()
def m003_files_that_merge(db: Database) -> None:
    """Requests of several kiosks in one file, and what was purged but may still be in backups.

    Two kiosks may draw the same code, so it is no longer unique in a file; the store still draws
    one that is free. Lists are joined as an export shows them. What a kiosk itself writes is held
    to signs that need no guard in a CSV; `care` told of the others until step 4.
    """
    last_id = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'requests'").fetchone()
    db.execute(
        f"""
        CREATE TABLE merged_requests (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE CHECK (key NOT GLOB '*[^0-9a-f-]*' AND length(key) = 36),
            form_key TEXT NOT NULL UNIQUE,
            code TEXT NOT NULL CHECK (code GLOB '???-???' AND code NOT GLOB '*[^0-9A-Z-]*'),
            kiosk TEXT NOT NULL CHECK (kiosk GLOB 'kiosk-*' AND kiosk NOT GLOB '*[^0-9a-z-]*'),
            received_utc TEXT NOT NULL CHECK (
                received_utc GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T*Z'
                AND received_utc NOT GLOB '*[^0-9TZ:.-]*'
            ),
            zone TEXT NOT NULL CHECK (zone GLOB '[A-Z]*' AND zone NOT GLOB '*[^A-Za-z0-9_+/-]*'),
            language TEXT NOT NULL CHECK (
                language GLOB '[a-z]*' AND language NOT GLOB '*[^A-Za-z0-9-]*'
            ),
            status TEXT NOT NULL CHECK (status IN ('new', 'contacted', 'booked', 'closed')),
            kind TEXT NOT NULL CHECK (kind IN ('first_visit', 'discovery_visit', 'follow_up')),
            name TEXT NOT NULL CHECK (name <> ''),
            phone TEXT CHECK (phone GLOB '+[0-9]*' AND phone NOT GLOB '*[^+0-9]*'),
            email TEXT,
            concerns TEXT NOT NULL CHECK ({_ids.format("concerns")}),
            days TEXT NOT NULL CHECK ({_ids.format("days")}),
            parts_of_day TEXT NOT NULL CHECK ({_ids.format("parts_of_day")}),
            reach_by TEXT NOT NULL CHECK (reach_by IN ('phone_call', 'text_message', 'email')),
            note TEXT NOT NULL,
            consent_version TEXT NOT NULL CHECK (consent_version NOT GLOB '*[^0-9A-Za-z._-]*'),
            care INTEGER NOT NULL DEFAULT 15 CHECK (care BETWEEN 0 AND 15),
            CHECK (iif(reach_by = 'email', email, phone) IS NOT NULL),
            CHECK (instr(name || coalesce(email, '') || note, char(0)) = 0)
        ) STRICT
        """
    )
    columns = (
        "id, key, form_key, code, kiosk, received_utc, zone, language, status, kind, name, phone, "
        "email, reach_by, note, consent_version"
    )
    lists = ("concerns", "days", "parts_of_day")
    db.conn.create_function("joined", 1, joined, deterministic=True)
    db.execute(
        f"INSERT INTO merged_requests ({columns}, {', '.join(lists)}) "
        f"SELECT {columns}, {', '.join(f'joined({each})' for each in lists)} FROM requests"
    )
    db.execute(
        """
        CREATE TABLE merged_changes (
            id INTEGER PRIMARY KEY,
            request INTEGER NOT NULL REFERENCES merged_requests (id) ON DELETE CASCADE,
            changed_utc TEXT NOT NULL,
            before TEXT NOT NULL CHECK (before IN ('new', 'contacted', 'booked', 'closed')),
            after TEXT NOT NULL CHECK (after IN ('new', 'contacted', 'booked', 'closed')),
            by TEXT NOT NULL
        ) STRICT
        """
    )
    db.execute("INSERT INTO merged_changes SELECT * FROM status_changes")
    # In this order: dropping the requests first would cascade to their changes.
    db.execute("DROP TABLE status_changes")
    db.execute("DROP TABLE requests")
    db.execute("ALTER TABLE merged_requests RENAME TO requests")
    db.execute("ALTER TABLE merged_changes RENAME TO status_changes")
    db.execute(
        "CREATE TRIGGER requests_changed AFTER UPDATE OF name, email, note, consent_version "
        "ON requests BEGIN UPDATE requests SET care = 15 WHERE id = new.id; END"
    )
    db.execute("CREATE INDEX requests_by_code ON requests (code)")
    db.execute("CREATE INDEX status_changes_by_request ON status_changes (request)")
    if last_id is not None:
        db.execute("DELETE FROM sqlite_sequence WHERE name = 'requests'")
        db.execute("INSERT INTO sqlite_sequence (name, seq) VALUES ('requests', ?)", last_id)
    db.execute("CREATE TABLE purged (key TEXT PRIMARY KEY) STRICT")
    db.execute("PRAGMA user_version = 2")


@migrations()
def m004_local_time_guards_and_batches(db: Database) -> None:
    """When a request came by the clinic's clock, how its cells are guarded, the log of exports."""
    columns = ("received_utc", "zone", *TYPED)

    def of(name: str) -> Callable[..., int | str]:
        return lambda *values: derived(dict(zip(columns, values, strict=True)))[name]

    db.execute("DROP TRIGGER requests_changed")
    db.execute("ALTER TABLE requests DROP COLUMN care")
    db.execute(
        "ALTER TABLE requests ADD COLUMN guards INTEGER NOT NULL DEFAULT 255 "
        "CHECK (guards BETWEEN 0 AND 255)"
    )
    db.execute("ALTER TABLE requests ADD COLUMN received_local TEXT NOT NULL DEFAULT ''")
    for name in ("guards", "received_local"):
        db.conn.create_function(name, len(columns), of(name), deterministic=True)
        db.execute(f"UPDATE requests SET {name} = {name}({', '.join(columns)})")
    db.execute(
        f"CREATE TRIGGER requests_changed AFTER UPDATE OF {', '.join(TYPED)} ON requests "
        "BEGIN UPDATE requests SET guards = 255 WHERE id = new.id; END"
    )
    db.execute(
        """
        CREATE TABLE export_batches (
            key TEXT PRIMARY KEY,
            code TEXT NOT NULL,
            at_utc TEXT NOT NULL,
            source TEXT NOT NULL CHECK (source IN ('account', 'shell')),
            by TEXT NOT NULL,
            scope TEXT NOT NULL CHECK (scope IN ('all', 'new', 'days')),
            count INTEGER NOT NULL CHECK (count >= 0),
            up_to INTEGER,
            file TEXT NOT NULL,
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*')
        ) STRICT
        """
    )


@migrations()
def m005_found_and_noted(db: Database) -> None:
    """What a request is found by, an index for the list of all, and what staff note of one."""
    db.execute("ALTER TABLE requests ADD COLUMN folded TEXT NOT NULL DEFAULT ''")
    db.conn.create_function("folded", 3, folded, deterministic=True)
    db.execute("UPDATE requests SET folded = folded(name, code, phone)")
    # Holds all that the list asks for, so that its many requests are never read to be left out.
    db.execute("CREATE INDEX requests_found ON requests (id, status, kind, received_utc, folded)")
    db.execute(
        """
        CREATE TABLE staff_notes (
            id INTEGER PRIMARY KEY,
            request INTEGER NOT NULL REFERENCES requests (id) ON DELETE CASCADE,
            noted_utc TEXT NOT NULL CHECK (noted_utc GLOB '[12][0-9][0-9][0-9]-*T*Z'),
            by TEXT NOT NULL,
            words TEXT NOT NULL CHECK (words <> '' AND instr(words, char(0)) = 0)
        ) STRICT
        """
    )
    db.execute("CREATE INDEX staff_notes_by_request ON staff_notes (request)")
    # An older kiosk would store requests that nobody finds.
    db.execute("PRAGMA user_version = 3")


@migrations()
def m006_counts_that_stay(db: Database) -> None:
    """How many requests there were, of those that are purged; tied to no person."""
    db.execute(
        """
        CREATE TABLE purged_tallies (
            week TEXT NOT NULL,
            kind TEXT NOT NULL,
            status TEXT NOT NULL,
            count INTEGER NOT NULL CHECK (count > 0),
            PRIMARY KEY (week, kind, status)
        ) STRICT, WITHOUT ROWID
        """
    )


@migrations()
def m007_dates_are_guarded_too(db: Database) -> None:
    """How cells are guarded, asked again: there is more that a spreadsheet would spoil."""

    def guards(*values: str) -> int | str:
        return derived(dict(zip(columns, values, strict=True)))["guards"]

    columns = ("received_utc", "zone", *TYPED)
    db.conn.create_function("guards", len(columns), guards, deterministic=True)
    db.execute(f"UPDATE requests SET guards = guards({', '.join(columns)})")
