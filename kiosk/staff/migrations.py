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


@migrations()
def m002_trail_of_all_that_act(db: Database) -> None:
    """Lines about what the kiosk and command lines did too; no line can be changed or deleted."""
    db.execute(
        """
        CREATE TABLE trail (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            key TEXT NOT NULL UNIQUE,
            at_utc TEXT NOT NULL,
            source TEXT NOT NULL CHECK (source IN ('account', 'kiosk', 'shell')),
            who TEXT NOT NULL,
            action TEXT NOT NULL,
            detail TEXT NOT NULL,
            CHECK ((source = 'kiosk') = (who = ''))
        ) STRICT
        """
    )
    db.execute(
        "INSERT INTO trail (id, key, at_utc, source, who, action, detail) "
        "SELECT audit.id, 'before ' || audit.id, at_utc, 'account', name, action, detail "
        "FROM audit JOIN accounts ON accounts.id = account"
    )
    db.execute("DROP TABLE audit")
    db.execute("ALTER TABLE trail RENAME TO audit")
    for change in ("UPDATE", "DELETE"):
        db.execute(
            f"CREATE TRIGGER audit_stays_on_{change} BEFORE {change} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'The audit trail stays as it is.'); END"
        )


@migrations()
def m003_locks_need_no_clock(db: Database) -> None:
    """How long ago a wrong PIN was typed is known by the running kiosk alone."""
    db.execute("ALTER TABLE accounts DROP COLUMN last_wrong_utc")
