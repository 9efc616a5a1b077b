"""Making a file and its name durable."""

import errno
import os
import tempfile
from pathlib import Path

_FOLDER_SYNC_UNKNOWN = {errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EBADF}


def sync_file(file: Path) -> None:
    """Puts the file's bytes on the disk, whoever wrote them."""
    handle = os.open(file, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Puts the folder's list of names on the disk, where the system knows how.

    Windows has no such call, and some USB file systems refuse it: there the name follows with
    the file system's own next write.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as fault:
        if fault.errno not in _FOLDER_SYNC_UNKNOWN:
            raise
    finally:
        os.close(handle)


def write_whole(file: Path, text: str) -> None:
    """Puts `text` in the place of `file` at once: a power cut leaves the old or the new.

    Raises OSError; then the old file is as it was.
    """
    handle, name = tempfile.mkstemp(prefix=f".{file.name}.", suffix=".part", dir=file.parent)
    part = Path(name)
    try:
        with open(handle, "w", encoding="utf-8", newline="\n") as stream:
            stream.write(text)
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    sync_folder(file.parent)
