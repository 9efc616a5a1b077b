"""The tables of the requests, step by step; a step that has run is never edited."""

import secrets

from sqlite_utils import Database, Migrations

migrations = Migrations("appointments")


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
