"""The words of the screens: none untranslated, and the built files are those of the sources."""

import re
import subprocess
import sysconfig
from pathlib import Path
from xml.etree import ElementTree

import pytest

import kiosk
from kiosk.places import translations_dir

PACKAGE = Path(kiosk.__file__).parent
SCREENS = [path for room in ("qml", "ui") for path in (PACKAGE / room).rglob("*.[qp]*")]
ROOMS = [path for path in PACKAGE.rglob("*.py") if "translatable(" in path.read_text("utf-8")]
SOURCES = sorted({path for path in (*SCREENS, *ROOMS) if path.suffix in (".qml", ".py")})
FILLED_IN = re.compile(r"%\d|{\w+}")
FILES = sorted(translations_dir().glob("psoas_*.ts"))


def qt(tool: str, *arguments: object) -> None:
    """Run one of Qt's tools."""
    scripts = Path(sysconfig.get_path("scripts"))
    subprocess.run([scripts / f"pyside6-{tool}", *map(str, arguments)], check=True)


def messages(file: Path) -> dict[tuple[str, str], str]:
    """What is said in the translation, by the place and the words in English."""
    told = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            done = translation.get("type") is None
            place = context.findtext("name", ""), message.findtext("source", "")
            told[place] = translation.text or "" if done else ""
    return told


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """All that the screens say, with its place."""
    file = tmp_path_factory.mktemp("words") / "psoas.ts"
    marked = ("-tr-function-alias", "QT_TRANSLATE_NOOP+=translatable")
    qt("lupdate", "-silent", "-no-obsolete", *marked, *SOURCES, "-ts", file)
    return set(messages(file))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_word_of_the_screens_is_translated(file: Path, said: set[tuple[str, str]]) -> None:
    there = messages(file)
    assert said - there.keys() == set(), "Run .ci/translations and translate what is new."
    assert there.keys() - said == set(), "Run .ci/translations: these are said no more."
    assert [place for place, words in there.items() if not words.strip()] == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_what_is_filled_in_stays(file: Path) -> None:
    for (_, source), words in messages(file).items():
        assert set(FILLED_IN.findall(source)) == set(FILLED_IN.findall(words)), words


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_built_file_is_of_these_words(file: Path, tmp_path: Path) -> None:
    built = tmp_path / "built.qm"
    qt("lrelease", "-silent", file, "-qm", built)
    assert built.read_bytes() == file.with_suffix(".qm").read_bytes(), "Run .ci/translations."
