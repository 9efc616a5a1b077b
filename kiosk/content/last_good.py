"""A copy of the clinic's own files as they were when they were last good.

The copies are numbered folders in `last-good`. One has its name only when it is whole and on the
disk, so the newest name is the newest copy; older ones go.
"""

import os
import re
import shutil
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.store import sync_file, sync_folder

Stamp = tuple[tuple[str, int, int], ...]
"""The own files of a data folder, each with its time and size: equal as long as nobody writes."""


@dataclass(frozen=True)
class Part:
    """Files that are good or wrong together."""

    name: str
    patterns: tuple[str, ...]

    def files(self, folder: Path) -> Iterator[Path]:
        """The files of this part in a data folder, in a lasting order."""
        for pattern in self.patterns:
            yield from sorted(folder.glob(pattern))


LOGOS = ("[!.]*.[sS][vV][gG]", "[!.]*.[pP][nN][gG]")
CONTENT = Part("content", ("clinic.toml", *LOGOS, "lesson/[!.]*/[!.]*.toml"))
REVIEWS = Part("reviews", ("reviews.toml",))


def stamp(data_dir: Path) -> Stamp:
    """What tells whether any of the own files was written since."""
    found = []
    for part in (CONTENT, REVIEWS):
        for file in part.files(data_dir):
            try:
                known = file.stat()
            except OSError:
                found.append((str(file), 0, 0))
            else:
                found.append((str(file), known.st_mtime_ns, known.st_size))
    return tuple(found)


def last_good(data_dir: Path, part: Part) -> Path | None:
    """The folder with the newest copy of a part, to be read as a data folder; None without one."""
    copies = _copies(data_dir, part)
    return copies[max(copies)] if copies else None


def keep(data_dir: Path, part: Part, as_read: Stamp) -> tuple[str, ...]:
    """Keeps a copy of a part that was read and found good, unless the newest one is the same.

    Returns the names of the files that came, went or changed since that one. `as_read` is the
    stamp from before it was read: files that were written since are left for the next time.
    Raises OSError; then the copies are as they were.
    """
    now = _contents(data_dir, part)
    if stamp(data_dir) != as_read:
        return ()
    copies = _copies(data_dir, part)
    before = _contents(copies[max(copies)], part) if copies else {}
    if copies and before == now:
        return ()
    base = last_good_dir(data_dir)
    base.mkdir(mode=0o700, parents=True, exist_ok=True)
    whole = base / f"{part.name}-{max(copies, default=0) + 1:06}"
    begun = whole.with_name(f".{whole.name}.part")
    shutil.rmtree(begun, ignore_errors=True)
    begun.mkdir()
    for name, words in now.items():
        file = begun / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(words)
        sync_file(file)
    for folder, _, _ in os.walk(begun):
        sync_folder(Path(folder))
    begun.rename(whole)
    sync_folder(base)
    for old in copies.values():
        shutil.rmtree(old, ignore_errors=True)
    return tuple(name for name in sorted({*before, *now}) if before.get(name) != now.get(name))


def last_good_dir(data_dir: Path) -> Path:
    """Where the copies are."""
    return data_dir / "last-good"


def _copies(data_dir: Path, part: Part) -> dict[int, Path]:
    named = re.compile(rf"{part.name}-([0-9]{{6,}})")
    found = (
        (named.fullmatch(copy.name), copy)
        for copy in last_good_dir(data_dir).glob(f"{part.name}-*")
    )
    return {int(name[1]): copy for name, copy in found if name}


def _contents(folder: Path, part: Part) -> Mapping[str, bytes]:
    files = (file for file in part.files(folder) if file.is_file())
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}
