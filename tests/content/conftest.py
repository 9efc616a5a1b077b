"""What the tests of the content share."""

from pathlib import Path

import pytest
from own_content import Edit, Read
from shipped import shipped_body

from kiosk.content import read_content
from kiosk.lesson import Stage


@pytest.fixture(scope="session")
def stage(assets: Path) -> Stage:
    """What the shipped clips show."""
    return shipped_body()


@pytest.fixture
def read(assets: Path, data_dir: Path, stage: Stage) -> Read:
    """Reads the content of the data folder."""
    return lambda: read_content(assets, data_dir, stage)


@pytest.fixture
def edit(assets: Path, data_dir: Path) -> Edit:
    """Change words in the clinic's own copy of a file, made from the shipped one if need be."""

    def change(name: str, old: str, new: str) -> Path:
        own = data_dir / name
        text = (own if own.exists() else assets / name).read_text(encoding="utf-8")
        assert old in text
        own.parent.mkdir(parents=True, exist_ok=True)
        own.write_text(text.replace(old, new, 1), encoding="utf-8")
        return own

    return change
