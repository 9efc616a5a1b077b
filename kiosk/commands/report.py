"""The commands that tell what happened: audit, numbers. They only read, and load no Qt."""

import json
from collections import Counter
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

import click

from kiosk import places
from kiosk.commands.options import data_dir_option, database_option, json_option
from kiosk.commands.shell import sentences

if TYPE_CHECKING:
    from kiosk.appointments import RequestTally
    from kiosk.usage import UsageCount

WEEKS_AT_MOST = 520


def _zone(data_dir: Path) -> ZoneInfo:
    """The clinic's time zone; of a faulty profile, which it tells, the last good one's, or UTC.

    A faulty profile is when somebody wants to read what was done.
    """
    from kiosk.content import CONTENT, last_good
    from kiosk.lesson import ContentError, clinic_time_zone

    assets, zone = places.assets_dir(), "UTC"
    try:
        return ZoneInfo(clinic_time_zone(assets, data_dir))
    except ContentError as problem:
        click.echo(problem, err=True)
    if copy := last_good(data_dir, CONTENT):
        with suppress(ContentError):
            zone = clinic_time_zone(assets, copy)
    click.echo(f"Until that is mended, times and days are told in the zone {zone}.", err=True)
    return ZoneInfo(zone)


@click.command()
@click.option(
    "--out", type=click.Path(dir_okay=False, path_type=Path), help="Write a CSV file, oldest first."
)
@click.option("--limit", type=click.IntRange(min=1), help="At most so many, the newest.")
@json_option
@database_option
@data_dir_option
def audit(
    out: Path | None, limit: int | None, as_json: bool, database: Path | None, data_dir: Path
) -> None:
    """Tell who did what and when, newest first.

    The kiosk may go on running.
    """
    from itertools import islice

    from kiosk.records import read_activity
    from kiosk.staff import write_trail
    from kiosk.store import to_utc_text

    if out and as_json:
        raise click.UsageError("--out writes a CSV file, --json prints: use either.")
    zone = _zone(data_dir)
    with sentences():
        entries = list(islice(read_activity(database or places.database_path(data_dir)), limit))
        if out:
            written = write_trail(reversed(entries), out, zone.key)
            click.echo(f"{written.count} lines written to {written.path}")
            click.echo(f"SHA-256 {written.sha256}")
            return
    if as_json:
        plain = [
            {
                "id": each.id or None,
                "at_utc": to_utc_text(each.at_utc),
                "source": each.source,
                "who": each.who,
                "action": each.action,
                "detail": each.detail,
            }
            for each in entries
        ]
        click.echo(json.dumps(plain, ensure_ascii=False, indent=1))
    elif not entries:
        click.echo("Nothing was done yet.")
    else:
        rows = [
            {
                "when": f"{each.at_utc.astimezone(zone):%Y-%m-%d %H:%M}",
                "what": each.action.replace("_", " "),
                "detail": each.detail,
                "from": {"kiosk": "the kiosk", "shell": "command line"}.get(each.source, ""),
                "who": each.who,
            }
            for each in entries
        ]
        click.echo(_table(rows))


@click.command()
@click.option(
    "--weeks",
    type=click.IntRange(min=1, max=WEEKS_AT_MOST),
    default=12,
    show_default=True,
    help="So many weeks, this one included.",
)
@json_option
@database_option
@data_dir_option
def numbers(weeks: int, as_json: bool, database: Path | None, data_dir: Path) -> None:
    """Count requests and sections by the week.

    The kiosk may go on running. Counts only: they are tied to no person. A week begins on Monday.
    """
    from kiosk.appointments import read_tallies
    from kiosk.usage import monday, read_usage

    path = database or places.database_path(data_dir)
    this_week = monday(datetime.now(_zone(data_dir)).date())
    all_weeks = [this_week - timedelta(weeks=back) for back in range(weeks)]
    with sentences():
        tallies = read_tallies(path, all_weeks[-1])
        usage = read_usage(path, all_weeks[-1])
    if as_json:
        click.echo(json.dumps(_plain(all_weeks, tallies, usage), indent=1))
        return
    click.echo(_table(_requests(all_weeks, tallies)))
    click.echo()
    click.echo(_table(_sections(usage)) if usage else "No section was started in these weeks.")


def _plain(
    weeks: list[date], tallies: "tuple[RequestTally, ...]", usage: "tuple[UsageCount, ...]"
) -> list[dict[str, Any]]:
    return [
        {
            "week": week.isoformat(),
            "requests": [
                {"kind": each.kind, "status": each.status, "count": each.count}
                for each in tallies
                if each.week == week
            ],
            "sections": [
                {
                    "section": each.section,
                    "language": each.language,
                    "event": each.event,
                    "count": each.count,
                }
                for each in usage
                if each.week == week
            ],
        }
        for week in weeks
    ]


def _requests(weeks: list[date], tallies: "tuple[RequestTally, ...]") -> list[dict[str, Any]]:
    """A line for each week: all requests, then of each kind, then of each status."""
    from kiosk.appointments import Kind, Status

    counts: Counter[tuple[date, str]] = Counter()
    for each in tallies:
        for column in ("requests", each.kind, each.status):
            counts[each.week, column] += each.count
    columns = ("requests", *Kind, *Status)
    return [
        {"week": week.isoformat()}
        | {column.replace("_", " "): counts[week, column] for column in columns}
        for week in weeks
    ]


def _sections(usage: "tuple[UsageCount, ...]") -> list[dict[str, Any]]:
    """A line for each section: how often it was started and finished in each language."""
    counts: Counter[tuple[str, str]] = Counter()
    for each in usage:
        counts[each.section, f"{each.event} ({each.language})"] += each.count
    columns = sorted(dict.fromkeys(column for _, column in counts), reverse=True)
    sections = dict.fromkeys(section for section, _ in counts)
    return [
        {"section": section} | {column: counts[section, column] for column in columns}
        for section in sections
    ]


def _table(rows: list[dict[str, Any]]) -> str:
    from tabulate import tabulate

    table: str = tabulate(rows, headers="keys")
    return table
