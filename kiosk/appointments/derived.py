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
    """`guards` and `received_local` of a request as it is stored.

    `guards` has two bits for each of `TYPED`, the first the lowest: its `Guarding`. A
    `guard` that becomes stricter needs a migration that asks again.
    """
    return {
        "guards": sum(guarding(row[name]) << 2 * place for place, name in enumerate(TYPED)),
        "received_local": local_minute(from_utc_text(row["received_utc"]), row["zone"]),
    }


def local_minute(received_utc: datetime, zone: str) -> str:
    """The moment by the clock on the wall in the IANA `zone`, such as `2026-11-22 10:59`.

    These texts sort as the days do.
    """
    local = received_utc.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return local.isoformat(sep=" ", timespec="minutes")
