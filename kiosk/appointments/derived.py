"""What a database keeps of a request besides its answers, to export and find it quickly."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from kiosk.store import from_utc_text
from kiosk.store.guard import guarding

TYPED = ("name", "email", "note", "consent_version")
"""The columns whose cells may need a guard."""


def derived(row: Mapping[str, Any]) -> dict[str, int | str]:
    """`guards` and `received_local` of a request as it is stored."""
    return {
        "guards": guards(row),
        "received_local": local_minute(from_utc_text(row["received_utc"]), row["zone"]),
    }


def guards(row: Mapping[str, Any]) -> int:
    """Two bits for each of `TYPED`, the first the lowest: its `Guarding`.

    A `guard` that becomes stricter needs a migration that asks again.
    """
    name, email, note, version = (guarding(row[column]) for column in TYPED)
    return name | email << 2 | note << 4 | version << 6


def local_minute(received_utc: datetime, zone: str) -> str:
    """The moment by the clock on the wall in the IANA `zone`, such as `2026-11-22 10:59`.

    These texts sort as the days do.
    """
    return received_utc.astimezone(ZoneInfo(zone)).isoformat(sep=" ", timespec="minutes")[:16]
