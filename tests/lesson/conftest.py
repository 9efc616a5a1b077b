"""What the tests of the lesson share: the lengths of the clips, and clinics' own content files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.lesson import Lesson, load_lesson

CLIPS = {
    "standing-ache": 12.0,
    "iliopsoas": 20.0,
    "sitting-to-standing": 18.0,
    "clinic-release": 12.0,
    "tool-in-hands": 10.0,
    "prone-release": 24.0,
    "prone-aim": 20.0,
    "kneeling-right": 12.0,
    "kneeling-wrong": 12.0,
    "bed-release": 24.0,
    "bed-aim": 16.0,
    "standing-right": 12.0,
    "standing-wrong": 12.0,
    "standing-level": 8.0,
}

Edit = Callable[..., Path]


@pytest.fixture(scope="session")
def clips() -> dict[str, float]:
    """The lengths of the clips that the shipped content is written for, in seconds."""
    return dict(CLIPS)


@pytest.fixture(scope="session")
def lesson(assets: Path, clips: dict[str, float]) -> Lesson:
    """The shipped lesson."""
    return load_lesson(assets, None, "en", clips)


@pytest.fixture
def edit(assets: Path, data_dir: Path) -> Edit:
    """Put an edited copy of a shipped file into the data folder; returns the copy's path."""

    def put(name: str, *swaps: tuple[str, str]) -> Path:
        text = (assets / name).read_text(encoding="utf-8")
        for old, new in swaps:
            assert old in text, f"{old!r} is not in {name}"
            text = text.replace(old, new, 1)
        own = data_dir / name
        own.parent.mkdir(parents=True, exist_ok=True)
        own.write_text(text, encoding="utf-8")
        return own

    return put
