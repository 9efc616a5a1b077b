"""The table of the counts, step by step; a step that has run is never edited."""

from sqlite_utils import Database, Migrations

migrations = Migrations("usage")


@migrations()
def m001_counts(db: Database) -> None:
    """How often something happened in a week."""
    db.execute(
        """
        CREATE TABLE usage_counts (
            week TEXT NOT NULL CHECK (week GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
            event TEXT NOT NULL CHECK (event IN ('started', 'finished')),
            section TEXT NOT NULL,
            language TEXT NOT NULL,
            count INTEGER NOT NULL CHECK (count > 0),
            PRIMARY KEY (week, event, section, language)
        ) STRICT, WITHOUT ROWID
        """
    )
