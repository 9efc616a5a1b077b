"""A file that is exported: whole or not at all, and each failure told by its reason."""

import errno
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.store import ExportCancelled, ExportFailed, write_csv, writing
from kiosk.store.reasons import Export

HEADER = b'"name"\r\n'


def lines(count: int = 4, size: int = 100) -> Iterator[tuple[int, bytes]]:
    for _ in range(count):
        yield 1, b"x" * size


@pytest.fixture
def out(tmp_path: Path) -> Path:
    """A file that was exported before."""
    out = tmp_path / "usb" / "out.csv"
    out.parent.mkdir()
    out.write_bytes(b"old")
    return out


@pytest.mark.parametrize(
    ("number", "reason"),
    [
        (errno.ENOSPC, Export.FULL),
        (errno.EROFS, Export.READ_ONLY),
        (errno.EACCES, Export.DENIED),
        (errno.ENODEV, Export.GONE),
        (errno.EIO, Export.BROKEN),
    ],
)
def test_a_drive_that_fails_meanwhile_is_told_and_the_old_file_stays(
    out: Path, number: int, reason: Export
) -> None:
    def failing() -> Iterator[tuple[int, bytes]]:
        yield from lines()
        raise OSError(number, os.strerror(number))

    with pytest.raises(ExportFailed, match=str(out.parent)) as told:
        write_csv(HEADER, failing(), out)
    assert told.value.told.parts[0][0] is reason
    assert str(out.parent) in told.value.sentence
    assert out.read_bytes() == b"old"
    assert list(out.parent.iterdir()) == [out]


def test_a_drive_that_is_gone_with_what_was_begun_is_told(out: Path) -> None:
    def unplugged() -> Iterator[tuple[int, bytes]]:
        yield from lines()
        for file in out.parent.iterdir():
            file.unlink()
        out.parent.rmdir()

    with pytest.raises(ExportFailed) as told:
        write_csv(HEADER, unplugged(), out)
    assert told.value.told.parts[0][0] is Export.GONE


def test_what_has_no_room_is_not_begun(disk_of: Callable[[int], Path]) -> None:
    out = disk_of(1) / "out.csv"
    out.write_bytes(b"old")
    begun: list[int] = []

    def listen(written: int) -> bool:
        begun.append(written)
        return True

    with pytest.raises(ExportFailed) as told:
        write_csv(HEADER, lines(200, 10_000), out, expected=200, go_on=listen)
    assert (told.value.told.parts[0][0], begun) == (Export.FULL, [])
    with pytest.raises(ExportFailed) as told:
        write_csv(HEADER, lines(200, 10_000), out, go_on=listen)
    assert told.value.told.parts[0][0] is Export.FULL
    assert 0 < len(begun) < 200
    assert out.read_bytes() == b"old"
    assert list(out.parent.iterdir()) == [out]
    assert write_csv(HEADER, lines(50, 10_000), out, expected=50).count == 50


def test_it_can_be_cancelled_until_the_file_gets_its_name(out: Path) -> None:
    told: list[int] = []

    def until_the_end(written: int) -> bool:
        told.append(written)
        return told.count(4) < 2

    with pytest.raises(ExportCancelled):
        write_csv(HEADER, lines(), out, go_on=until_the_end)
    assert told == [1, 2, 3, 4, 4]
    assert out.read_bytes() == b"old"
    assert list(out.parent.iterdir()) == [out]


def test_the_drive_is_waited_for_as_it_is_written(
    out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "SYNCED_AT_ONCE", 250)
    synced: list[int] = []

    def listen(handle: int) -> None:
        synced.append(os.fstat(handle).st_size)

    monkeypatch.setattr(writing, "_sync", listen)
    write_csv(HEADER, lines(9), out)
    assert synced == [311, 611, 911]


def test_what_an_unplugged_drive_kept_goes_and_what_is_being_written_stays(out: Path) -> None:
    stale, fresh, other = (
        out.parent / name for name in (".a.csv.1x.part", ".b.csv.2y.part", ".c.part")
    )
    long_ago = time.time() - 2 * writing.STALE_SECONDS
    for file in (stale, fresh, other):
        file.touch()
    for file in (stale, other):
        os.utime(file, (long_ago, long_ago))
    write_csv(HEADER, lines(), out)
    assert sorted(out.parent.iterdir()) == [fresh, other, out]
