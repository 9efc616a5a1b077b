"""The wheel holds every package there is."""

import tomllib
from pathlib import Path

import kiosk

PACKAGE = Path(kiosk.__file__).parent


def test_every_package_is_in_the_wheel() -> None:
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    folders = {path.parent.relative_to(PACKAGE.parent) for path in PACKAGE.rglob("*.py")}
    there = {".".join(folder.parts) for folder in folders} | {"kiosk.assets"}
    assert set(project["tool"]["setuptools"]["packages"]) == there


def test_the_words_of_each_language_are_in_the_wheel() -> None:
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    assert "translations/*" in project["tool"]["setuptools"]["package-data"]["kiosk"]
    lessons = {path.name for path in (PACKAGE.parent / "assets/lesson").iterdir() if path.is_dir()}
    words = {path.stem for path in (PACKAGE / "translations").glob("*.qm")}
    assert words == {f"psoas_{language}" for language in lessons - {"en"}}


def test_the_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((PACKAGE.parent / "pyproject.toml").read_text(encoding="utf-8"))
    assert project["project"]["version"] == kiosk.__version__
