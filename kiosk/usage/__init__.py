"""What the kiosk was used for: counts by the week, tied to no person and no visit."""

from kiosk.usage.counts import Event, UsageCount, UsageCounts, monday, read_usage

__all__ = ["Event", "UsageCount", "UsageCounts", "monday", "read_usage"]
