"""Connections that only read."""

import sqlite3
from pathlib import Path

BUSY_SECONDS = 2.0


def connect_read_only(path: Path, mode: str = "mode=ro") -> sqlite3.Connection:
    """A connection to the absolute `path`; `mode` is `mode=ro`, or `immutable=1` for a file that
    nobody writes to meanwhile: then not even a -shm is made."""
    return sqlite3.connect(f"{path.as_uri()}?{mode}", uri=True, timeout=BUSY_SECONDS)
