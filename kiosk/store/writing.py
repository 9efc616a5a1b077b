"""Putting an export into its file: whole and synced to the disk, or not at all."""

import errno
import hashlib
import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from kiosk.store.errors import system_name
from kiosk.store.files import sync_folder
from kiosk.store.reasons import Export
from kiosk.told import Told, tell

SYNCED_AT_ONCE = 16 * 2**20
"""Bytes after which the drive is waited for, so that what is told as written is nearly there."""
SPARE = 1.1
"""How much more room is asked for than the first lines make one expect."""
STALE_SECONDS = 60
"""How long nobody has written to a file that was never finished: its drive was unplugged."""

Part = tuple[int, bytes]
"""How many lines, and the lines."""

GoOn = Callable[[int], bool]
"""Told how many lines are written so far, answers whether to write more; in any thread.

It is asked once more when all is on the disk, before the file gets its name.
"""


class ExportFailed(Exception):
    """The file could not be written; an older file of that name is as it was.

    Attributes:
        told: what is wrong and the mend, for staff.
    """

    def __init__(self, told: Told) -> None:
        super().__init__(str(told))
        self.told = told

    @property
    def sentence(self) -> str:
        """What staff are told, in English."""
        return str(self.told)


class ExportCancelled(Exception):
    """Somebody did not want the export any more; an older file of that name is as it was."""


_REASONS = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), Export.FULL),
    **dict.fromkeys((errno.EACCES, errno.EPERM), Export.DENIED),
    **dict.fromkeys(
        (errno.ENOENT, errno.ENOTDIR, errno.EEXIST, errno.ENODEV, errno.ENXIO, errno.ESTALE),
        Export.GONE,
    ),
    errno.EROFS: Export.READ_ONLY,
}


def write_parts(
    parts: Iterable[Part], out: Path, expected: int | None, go_on: GoOn
) -> tuple[int, str]:
    """Writes `parts`, the first one a header, to the file `out`, replacing one of that name.

    `expected` is how many lines will come, if that is known: then the room for them is looked for
    before the first is written. Returns how many came, and the SHA-256 of the file in hexadecimal.
    Raises ExportFailed, or ExportCancelled when `go_on` says no.
    """
    if out.is_dir():
        raise ExportFailed(tell(Export.FOLDER, path=out, example=out / "export.csv"))
    try:
        _sweep(out.parent)
        if expected is not None:
            parts = _with_room(parts, expected, out.parent)
        return _write_whole(parts, out, go_on)
    except OSError as fault:
        raise export_failed(fault, out) from fault


def export_failed(fault: OSError, out: Path) -> ExportFailed:
    """Why the file `out` could not be written."""
    reason = _REASONS.get(fault.errno or 0, Export.BROKEN)
    told = tell(reason, path=out, folder=out.parent, name=system_name(fault))
    return ExportFailed(told)


def _with_room(parts: Iterable[Part], expected: int, folder: Path) -> Iterator[Part]:
    """The same parts. Raises OSError at the first lines where all are more than the drive holds."""
    free: int | None = shutil.disk_usage(folder).free
    for count, lines in parts:
        if count and free is not None:
            if len(lines) * max(1.0, expected / count) * SPARE > free:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            free = None
        yield count, lines


def _write_whole(parts: Iterable[Part], out: Path, go_on: GoOn) -> tuple[int, str]:
    digest = hashlib.sha256()
    handle, name = tempfile.mkstemp(prefix=f".{out.name}.", suffix=".part", dir=out.parent)
    part = Path(name)
    try:
        with open(handle, "wb") as file:
            count = unsynced = 0
            for lines, content in parts:
                file.write(content)
                digest.update(content)
                count += lines
                unsynced += len(content)
                if unsynced > SYNCED_AT_ONCE:
                    file.flush()
                    _sync(file.fileno())
                    unsynced = 0
                if lines and not go_on(count):
                    raise ExportCancelled
            file.flush()
            os.fsync(file.fileno())
        if not go_on(count):
            raise ExportCancelled
        part.replace(out)
    except BaseException:
        # On a drive that was unplugged it stays; `_sweep` finds it there.
        with suppress(OSError):
            part.unlink()
        raise
    sync_folder(out.parent)
    return count, digest.hexdigest()


def _sync(handle: int) -> None:
    if hasattr(os, "fdatasync"):
        os.fdatasync(handle)
    else:
        os.fsync(handle)


def _sweep(folder: Path) -> None:
    """Deletes what exports to this folder left behind when their drive was unplugged."""
    for part in folder.glob(".*.csv.*.part"):
        with suppress(FileNotFoundError):
            if time.time() - part.stat().st_mtime > STALE_SECONDS:
                part.unlink()
