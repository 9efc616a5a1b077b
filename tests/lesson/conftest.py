"""What the tests of the lesson share: what is on stage, and clinics' own content files."""

from collections.abc import Callable
from pathlib import Path

import pytest
from shipped import shipped_body

from kiosk.lesson import Lesson, Stage, load_lesson

Edit = Callable[..., Path]


@pytest.fixture(scope="session")
def stage(assets: Path) -> Stage:
    """What the shipped clips show."""
    return shipped_body()


@pytest.fixture(scope="session")
def lesson(assets: Path, stage: Stage) -> Lesson:
    """The shipped lesson."""
    return load_lesson(assets, None, "en", stage)


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
