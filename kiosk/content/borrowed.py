"""A clinic's own content in another folder, where something may be tried with it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.content.last_good import CONTENT, REVIEWS, last_good_dir
from kiosk.lesson.videos import FOLDER as CLIPS


def borrow(data_dir: Path, folder: Path) -> None:
    """Gives `folder` the content of `data_dir`: what is small as copies, videos as links to them.

    Raises OSError.
    """
    files = [file for part in (CONTENT, REVIEWS) for file in part.files(data_dir)]
    for file in files:
        _take(shutil.copyfile, data_dir, folder, file)
    for file in last_good_dir(data_dir).rglob("*.toml"):
        _take(shutil.copyfile, data_dir, folder, file)
    for file in (data_dir / CLIPS).glob("*"):
        _take(_link, data_dir, folder, file)


def _take(copy: Callable[[Path, Path], object], data_dir: Path, folder: Path, file: Path) -> None:
    target = folder / file.relative_to(data_dir)
    if file.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        copy(file, target)


def _link(file: Path, target: Path) -> None:
    try:
        os.symlink(file, target)
    except OSError:  # Windows lets only some make links.
        shutil.copyfile(file, target)
