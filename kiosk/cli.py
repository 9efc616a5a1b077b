"""The command line `psoas-kiosk`: thin commands. Only `run`, `tour` and `clip --sheet` load Qt."""

import json
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click
from click_default_group import DefaultGroup

from kiosk import __version__, places
from kiosk.commands import COMMANDS
from kiosk.commands.options import (
    data_dir_option,
    data_dir_type,
    json_option,
    unread_data_dir_option,
)

if TYPE_CHECKING:
    from kiosk.body import Body

SIZE_LIMITS = (320, 16384)


def main() -> NoReturn:
    """Run the command line and exit: 2 for wrong arguments, 1 for what can't be done, else 0."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # A console of Windows may lack a letter of a name.
            stream.reconfigure(errors="backslashreplace")
    try:
        code = commands.main(standalone_mode=False, prog_name=places.program())
    except click.ClickException as problem:
        click.echo(problem.format_message(), err=True)
        code = problem.exit_code
    except click.Abort:
        click.echo("Stopped.", err=True)
        code = 130
    sys.exit(code if isinstance(code, int) else 0)


class Commands(DefaultGroup, click.Group):  # type: ignore[misc]
    """A group whose default is `run`, and that knows a mistyped command from an option."""

    def resolve_command(self, ctx: click.Context, args: list[str]) -> Any:
        """Find the command that `args` name, or the default one where they name none."""
        if args and not args[0].startswith("-") and args[0] not in self.commands:
            known = ", ".join(sorted(self.commands))
            raise click.UsageError(f"There is no command '{args[0]}'; there are: {known}.")
        return super().resolve_command(ctx, args)


class Size(click.ParamType[tuple[int, int]]):
    """A size in pixels, written 1920x1080."""

    name = "WxH"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[int, int]:
        """Return (width, height); fails with a sentence on anything else."""
        width, _, height = str(value).lower().partition("x")
        low, high = SIZE_LIMITS
        if width.isdecimal() and height.isdecimal():
            size = int(width), int(height)
            if all(low <= side <= high for side in size):
                return size
        self.fail(
            f"'{value}' is no size: write width, x and height in pixels, each from {low} to "
            f"{high}, such as 1920x1080.",
            param,
            ctx,
        )


def _body() -> "Body":
    """The body of the assets; a wrong file of it is told."""
    from kiosk.body import BodyFileError, load_body

    try:
        return load_body(places.assets_dir())
    except BodyFileError as problem:
        raise click.ClickException(str(problem)) from None


def _language(_ctx: click.Context, _param: click.Parameter, value: str | None) -> str | None:
    """A language that there are lessons in, or None."""
    lessons = places.assets_dir() / "lesson"
    known = sorted(path.name for path in lessons.iterdir() if path.is_dir())
    if value not in (None, *known):
        raise click.UsageError(f"There is no language '{value}'; there are: {', '.join(known)}.")
    return value


language_option = click.option(
    "--language", callback=_language, help="Such as es; without it, the clinic’s first."
)


@click.group(cls=Commands, default="run", invoke_without_command=True)
@click.version_option(__version__, message="psoas-kiosk %(version)s")
@click.option("--data-dir", type=data_dir_type, help="As after a command; the latter wins.")
@click.pass_context
def commands(ctx: click.Context, data_dir: Path | None) -> int | None:
    """A waiting-room kiosk: watch, compare right and wrong, ask for an appointment."""
    if ctx.invoked_subcommand:
        return None
    with run.make_context("run", [], parent=ctx) as nothing_more:
        code: int = run.invoke(nothing_more)
        return code


for each in COMMANDS:
    commands.add_command(each)


@commands.command()
@click.option("--windowed", is_flag=True, help="In a window, not full screen.")
@click.option("--size", type=Size(), help="Of the window, such as 1280x800; means --windowed.")
@click.option("--demo", is_flag=True, help="With invented requests; nothing is kept.")
@data_dir_option
@language_option
def run(
    windowed: bool,
    size: tuple[int, int] | None,
    demo: bool,
    data_dir: Path,
    language: str | None,
) -> int:
    """Open the kiosk. The default."""
    from kiosk.display import display_problem

    if problem := display_problem():
        raise click.ClickException(problem)
    from kiosk.app import RunOptions
    from kiosk.running import run as open_kiosk

    windowed = windowed or size is not None
    return open_kiosk(RunOptions(windowed, size, data_dir, language, demo))


@commands.command()
@data_dir_option
def check(data_dir: Path) -> int:
    """Tell whether this kiosk can serve.

    A line for each thing that was looked at; ends with exit code 1 if it can't serve.
    """
    from kiosk.checks import Level, examine

    counts: Counter[Level] = Counter()
    for finding in examine(places.assets_dir(), data_dir):
        click.echo(finding.line(sys.stdout.encoding))
        counts[finding.level] += 1
    if faults := counts[Level.FAULT]:
        click.echo(f"This kiosk can't serve yet. To be mended: {faults}.")
    else:
        click.echo(f"This kiosk can serve. Worth a look: {counts[Level.NOTICE]}.")
    return int(bool(faults))


@commands.command()
@click.argument("directory", type=click.Path(file_okay=False, path_type=Path))
@click.option("--size", type=Size(), default="1920x1080", show_default=True)
@click.option(
    "--text-scale",
    type=click.Choice(["1", "1.5", "2"]),
    default="1",
    show_default=True,
    help="How large a patient makes the words.",
)
@data_dir_option
@language_option
def tour(
    directory: Path, size: tuple[int, int], text_scale: str, data_dir: Path, language: str | None
) -> int:
    """Take pictures of the whole way into DIRECTORY.

    It needs no display. Shows the clinic's own content, and works on a throw-away database.
    """
    from kiosk import tour as tours

    return tours.tour(directory, size, language, data_dir, float(text_scale))


@commands.command()
@click.option("--hip-flexion", type=float, required=True, metavar="DEGREES")
@click.option("--lumbar-extension", type=float, required=True, metavar="DEGREES")
@json_option
@unread_data_dir_option
def body(hip_flexion: float, lumbar_extension: float, as_json: bool) -> None:
    """Tell the model's muscle lengths in one pose."""
    from kiosk.body import OutOfRange

    try:
        lengths = _body().iliopsoas.lengths(hip_flexion, lumbar_extension)
    except OutOfRange as problem:
        raise click.UsageError(f"The {problem}") from None
    answer = {
        "hip_flexion_deg": hip_flexion,
        "lumbar_extension_deg": lumbar_extension,
        "psoas_mm": lengths.psoas_mm,
        "iliacus_mm": lengths.iliacus_mm,
        "psoas_change_pct": lengths.psoas_change_pct,
        "iliacus_change_pct": lengths.iliacus_change_pct,
    }
    if as_json:
        click.echo(json.dumps(answer))
        return
    for name, number in answer.items():
        click.echo(f"{name:22}{number:9.1f}")


@commands.command()
@click.argument("name", required=False)
@click.option(
    "--list", "as_list", is_flag=True, help="Name every clip and comparison, a line each."
)
@click.option("--fps", type=click.FloatRange(1, 240), default=60, show_default=True)
@click.option("--json", "as_json", is_flag=True, help="Every frame, for a program to read.")
@click.option(
    "--sheet",
    type=click.Path(dir_okay=False, path_type=Path),
    help="A picture of eight moments, as a person and with the bones.",
)
@unread_data_dir_option
def clip(name: str | None, as_list: bool, fps: float, as_json: bool, sheet: Path | None) -> None:
    """Tell how the figure moves in a clip.

    NAME may also be a comparison: then both sides are told.
    """
    from kiosk.body.trace import trace

    body = _body()
    lengths = body.durations
    pairs = {pair: lengths[sides["right"]] for pair, sides in body.comparisons.items()}
    if as_list:
        for each, seconds in sorted({**lengths, **pairs}.items()):
            click.echo(f"{each:24}{seconds:5.1f} s{'  right and wrong' if each in pairs else ''}")
        return
    if name is None:
        raise click.UsageError("Name a clip, or ask for all names with --list.")
    if name not in lengths and name not in pairs:
        known = ", ".join(sorted({**lengths, **pairs}))
        raise click.UsageError(f"There is no clip '{name}'; there are: {known}.")
    if sheet is not None:
        from kiosk.ui.figure.sheet import save_sheet

        try:
            save_sheet(body, list(body.comparisons.get(name, {"clip": name}).values()), sheet)
        except OSError as problem:
            raise click.ClickException(str(problem)) from None
        return
    frames = trace(body, name, fps)
    if as_json:
        click.echo(json.dumps(frames))
        return
    for side in frames.values() if name in pairs else (frames,):
        click.echo(f"{side['clip']}: {side['duration']:g} s, {len(side['frames'])} frames")
