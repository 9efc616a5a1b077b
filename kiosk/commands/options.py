"""The options that several commands share."""

from pathlib import Path

import click

from kiosk import places


def _data_dir(ctx: click.Context, _param: click.Parameter, value: Path | None) -> Path:
    """The data folder named after the command, or before it, or the usual one."""
    named = value or ctx.find_root().params.get("data_dir")
    return places.data_dir(named)


data_dir_type = click.Path(file_okay=False, path_type=Path)
data_dir_option = click.option(
    "--data-dir",
    type=data_dir_type,
    callback=_data_dir,
    help="The folder of requests, accounts and the clinic's own content.",
)
unread_data_dir_option = click.option(
    "--data-dir",
    type=data_dir_type,
    expose_value=False,
    help="Taken as everywhere; nothing is read from it here.",
)
existing_file = click.Path(exists=True, dir_okay=False, path_type=Path)
"""A file that is there; anything else gets a sentence."""

database_option = click.option(
    "--database",
    type=existing_file,
    help="Another database than the data folder's: a backup, or one that was merged.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="For a program to read.")
