"""Whatever becomes of the clinic's own files, the kiosk has one whole content to run on."""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from own_content import Edit, Read

from kiosk.content import CONTENT, keep, last_good, read_content, stamp
from kiosk.lesson import ContentError, Stage
from kiosk.places import assets_dir
from kiosk.store import StoreUnavailable

NAME = 'name = "More 4 Life Physical Therapy"'
SECTION = "lesson/en/08-kneeling-stretch.toml"


def test_a_wrong_file_leaves_the_kiosk_on_the_last_good_content(
    read: Read, edit: Edit, data_dir: Path
) -> None:
    edit("clinic.toml", NAME, 'name = "Old Mill Clinic"')
    edit(SECTION, "Just watch first", "First just watch")
    good = read()
    assert good.problems == ()
    good.keep(data_dir)
    edit("clinic.toml", 'name = "Old Mill Clinic"', 'name = "New Mill Clinic"')
    edit(SECTION, "hands_on = true", "hands_on = 7")
    now = read()
    assert [problem.where for problem in now.problems] == ["hands_on"]
    assert now.same_words(good), "the new name waits too: the content is taken whole or not at all"
    now.keep(data_dir)
    edit(SECTION, "hands_on = 7", "hands_on = true")
    mended = read()
    assert mended.problems == ()
    assert mended.first.clinic.name == "New Mill Clinic"


def test_without_any_good_copy_every_fault_is_told(read: Read, edit: Edit) -> None:
    edit("clinic.toml", NAME, "name = 4")
    with pytest.raises(ContentError, match="name"):
        read()


def test_before_its_own_first_file_a_clinic_ran_on_what_is_shipped(
    read: Read, edit: Edit, data_dir: Path
) -> None:
    read().keep(data_dir)
    edit("clinic.toml", NAME, "name = 4")
    assert read().first.clinic.name == "More 4 Life Physical Therapy"


def test_a_copy_that_an_update_made_wrong_is_not_used(
    read: Read, edit: Edit, assets: Path, data_dir: Path, tmp_path: Path, stage: Stage
) -> None:
    edit(SECTION, "Just watch first", "First just watch")
    read().keep(data_dir)
    edit(SECTION, "First just watch", "")
    updated = tmp_path / "updated"
    shutil.copytree(assets / "lesson", updated / "lesson")
    shutil.copyfile(assets / "clinic.toml", updated / "clinic.toml")
    for language in ("en", "es"):
        (updated / "lesson" / language / "08-kneeling-stretch.toml").rename(
            updated / "lesson" / language / "08-on-one-knee.toml"
        )
    with pytest.raises(ContentError) as raised:
        read_content(updated, data_dir, stage)
    assert all("last-good" not in str(problem.file) for problem in raised.value.problems)


def test_wrong_reviews_leave_the_last_good_reviews(read: Read, data_dir: Path) -> None:
    file = data_dir / "reviews.toml"
    file.write_text(REVIEW, encoding="utf-8")
    read().keep(data_dir)
    file.write_text(REVIEW.replace("2026-06-30", '"soon"'), encoding="utf-8")
    now = read()
    assert [problem.where for problem in now.problems] == ["in-bed.until"]
    assert now.reviews["in-bed"].reviewer == "Dana Ruiz, PT"


REVIEW = """
[in-bed]
reviewer = "Dana Ruiz, PT"
reviewed = 2026-01-01
until = 2026-06-30
"""


def test_a_copy_has_its_name_only_when_it_is_whole(
    read: Read, edit: Edit, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good = read()
    good.keep(data_dir)
    edit(SECTION, "Just watch first", "First just watch")
    edit("clinic.toml", NAME, 'name = "Old Mill Clinic"')
    newer = read()

    def power_cut(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", power_cut)
        with pytest.raises(StoreUnavailable, match="is full"):
            newer.keep(data_dir)
    edit("clinic.toml", "name", "mane")
    assert read().same_words(good)
    edit("clinic.toml", "mane", "name")
    read().keep(data_dir)
    edit("clinic.toml", "name", "mane")
    assert read().same_words(newer)
    assert len(list((data_dir / "last-good").iterdir())) == 2, "older copies are gone"


def test_the_same_content_is_not_written_again(read: Read, data_dir: Path) -> None:
    read().keep(data_dir)
    copy = last_good(data_dir, CONTENT)
    read().keep(data_dir)
    assert last_good(data_dir, CONTENT) == copy


def test_what_is_written_while_it_is_read_is_not_kept(
    read: Read, edit: Edit, data_dir: Path
) -> None:
    before = stamp(data_dir)
    edit("clinic.toml", NAME, "name = 4")
    keep(data_dir, CONTENT, before)
    assert last_good(data_dir, CONTENT) is None


FILES = ["clinic.toml", SECTION, "lesson/es/safety.toml", "reviews.toml"]


@settings(max_examples=8)
@given(st.sampled_from(FILES), st.integers(0, 3000), st.binary(max_size=20), st.integers(0, 40))
def test_however_a_file_is_damaged_the_content_is_whole(
    stage: Stage, name: str, start: int, junk: bytes, length: int
) -> None:
    assets = assets_dir()
    with tempfile.TemporaryDirectory() as folder:
        data_dir = Path(folder)
        own = data_dir / name
        own.parent.mkdir(parents=True, exist_ok=True)
        words = REVIEW.encode() if name == "reviews.toml" else (assets / name).read_bytes()
        own.write_bytes(words)
        good = read_content(assets, data_dir, stage)
        good.keep(data_dir)
        own.write_bytes(words[:start] + junk + words[start + length :])
        now = read_content(assets, data_dir, stage)
        if now.problems:
            assert now.same_words(good)
            assert now.reviews == good.reviews
            assert {problem.file for problem in now.problems} == {own}
