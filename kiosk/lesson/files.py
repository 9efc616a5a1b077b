"""Reading content files: the shipped ones, or the clinic's own ones of the same name."""

import os
import re
import tomllib
from functools import lru_cache
from pathlib import Path
from typing import Any

from kiosk.lesson.problem import Kind, Problem

Table = dict[str, Any]


def read_table(file: Path) -> Table | Problem:
    """The contents of a TOML file, or the problem that keeps it from being read.

    Not to be changed: who reads the same words again gets the same table.
    """
    if file.is_dir():
        mend = "Put a file of this name in its place."
        return Problem(file, "", "This is a folder.", mend, Kind.UNREADABLE)
    try:
        return _parsed(file.read_bytes())
    except FileNotFoundError:
        return Problem(file, "", "The file is missing.", "Put it back.", Kind.MISSING)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        wrong, mend = f"The file can't be read ({reason}).", "Check who may read it."
        return Problem(file, "", wrong, mend, Kind.UNREADABLE)
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        mend = "Save the file again as UTF-8."
        return Problem(file, f"line {line}", "This is not UTF-8 text.", mend, Kind.UNREADABLE)
    except tomllib.TOMLDecodeError as error:
        return _syntax(file, str(error))
    except (ValueError, RecursionError):
        wrong, mend = "A value is too long or too deep to read.", "Write it shorter and flatter."
        return Problem(file, "", wrong, mend, Kind.UNREADABLE)


@lru_cache(maxsize=128)
def _parsed(words: bytes) -> Table:
    return tomllib.loads(words.decode("utf-8-sig"))


def _syntax(file: Path, message: str) -> Problem:
    found = re.fullmatch(
        r"(.*?) \(at (?:(line \d+), column \d+|(end of document))\)", message, re.S
    )
    what, line, end = found.groups() if found else (message, None, None)
    return Problem(
        file,
        line or ("last line" if end else ""),
        f"The file is not correct TOML: {what[:1].lower()}{what[1:]}.",
        "Look at this line and the one before for a quote, bracket or equals sign too few.",
        Kind.SYNTAX,
    )


def chosen(name: str, assets: Path, data_dir: Path | None) -> Path:
    """The clinic's own file `name` in `data_dir` if there is one, else the shipped one."""
    own = data_dir / name if data_dir else None
    return own if own and os.path.lexists(own) else assets / name


def chosen_in(folder: str, assets: Path, data_dir: Path | None) -> dict[str, Path]:
    """The TOML files of a folder by name, the clinic's own ones in place of the shipped ones."""
    roots = [assets, data_dir] if data_dir else [assets]
    files = [file for root in roots for file in sorted((root / folder).glob("[!.]*.toml"))]
    return {file.name: file for file in files}
