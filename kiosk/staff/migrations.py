"""The tables of the staff, step by step; a step that has run is never edited."""

from sqlite_utils import Database, Migrations

migrations = Migrations("staff")


@migrations()
def m001_accounts_and_audit(db: Database) -> None:
    """Accounts with their wrong tries, and the trail of what was done with them."""
    db.execute(
        """
        CREATE TABLE accounts (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            folded_name TEXT NOT NULL UNIQUE,
            pin_hash TEXT NOT NULL,
            active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
            added_utc TEXT NOT NULL,
            wrong_tries INTEGER NOT NULL DEFAULT 0 CHECK (wrong_tries >= 0),
            last_wrong_utc TEXT
        ) STRICT
        """
    )
    db.execute(
        """
        CREATE TABLE audit (
            id INTEGER PRIMARY KEY,
            at_utc TEXT NOT NULL,
            account INTEGER NOT NULL REFERENCES accounts (id),
            action TEXT NOT NULL,
            detail TEXT NOT NULL
        ) STRICT
        """
    )
