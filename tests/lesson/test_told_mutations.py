"""Every line of every file a clinic can change, made wrong in each way: told with file and key."""

import re
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

import pytest

from kiosk.lesson import Problem, Stage, lint

HERE = Path(__file__).parent
HEADING = re.compile(r"(\[\[?)([\w.]+)\]\]?\s*(#.*)?")
LINE = re.compile(r"([a-z][\w.]*) = (.+)")
OPTIONAL = {
    "bones",
    "highlight",
    "offer",
    "comparison",
    "section",
    "verdict",
    "pace",
    "side",
    "waits",
    "muscle",
    "breath",
    "first_caption",
}
"""Keys that a file can do without."""
STRIDE = 12
"""One in so many is tried here; with 1 it is all 7,500 of them, in a minute and a half."""


@dataclass(frozen=True)
class Mutation:
    """A file's text with one line made wrong, and the key or line that is to be told."""

    text: str
    where: str
    how: str


def places_in(text: str) -> Iterator[tuple[int, str, str, str]]:
    """Each plain line: its number from 0, the table it stands in, its key and its value."""
    table, counts = "", dict[str, int]()
    for number, line in enumerate(text.splitlines()):
        if heading := HEADING.fullmatch(line):
            table = heading[2]
            if heading[1] == "[[":
                counts[table] = counts.get(table, 0) + 1
                table = f"{table}[{counts[table]}]"
            elif (outer := table.partition("."))[0] in counts:
                table = f"{outer[0]}[{counts[outer[0]]}].{outer[2]}"
        elif (plain := LINE.fullmatch(line)) and not plain[2].endswith("["):
            yield number, f"{table}." if table else "", plain[1], plain[2]


def mutations(text: str) -> Iterator[Mutation]:
    """Each line of a file in each way that it can be wrong."""
    lines = text.splitlines()

    def with_line(number: int, *instead: str) -> str:
        return "\n".join([*lines[:number], *instead, *lines[number + 1 :]])

    for number, table, key, value in places_in(text):
        whole = table + key
        named = whole.removesuffix(".en").removesuffix(".es")
        other = "7" if value[0] in "\"'[{tf" else '"seven"'
        yield Mutation(with_line(number, f"{key} = {other}"), whole, "of another kind")
        yield Mutation(with_line(number, f"{key}_ = {value}"), named, "misspelt")
        last = number + 1 == len(lines)
        cut, doubled = (f"line {number + 1 + below}" for below in (0, 1))
        yield Mutation(with_line(number, f"{key} = "), "last line" if last else cut, "cut")
        twice = with_line(number, *[lines[number]] * 2)
        yield Mutation(twice, "last line" if last else doubled, "doubled")
        if key not in OPTIONAL and "." not in key:
            yield Mutation(with_line(number), whole, "left out")
        elif key.endswith(".es"):
            yield Mutation(with_line(number), named, "not translated")
        if key in ("clip", "section", "group"):
            yield Mutation(with_line(number, f'{key} = "nowhere"'), whole, "of nothing")
        if key in ("start", "end", "seconds"):
            yield Mutation(with_line(number, f"{key} = -1"), whole, "out of range")


def tell(problems: Iterable[Problem], file: Path, mutation: Mutation) -> str:
    """What is missing from what is told of a mutation; empty if nothing is."""
    ours = [problem for problem in problems if problem.file == file]
    if not any(problem.where.startswith(mutation.where) for problem in ours):
        return f"{file.name}, {mutation.where} {mutation.how}: {[each.where for each in ours]}"
    if any("\n" in each.sentence() or not each.wrong or not each.mend for each in ours):
        return f"{file.name}, {mutation.where} {mutation.how}: half a sentence"
    return ""


def test_each_wrong_line_of_the_lesson_is_told_in_both_languages(
    assets: Path, data_dir: Path, stage: Stage
) -> None:
    """Every folder has one wrong line in each of its files, and each must be found among them."""
    files = sorted((assets / "lesson").glob("e[ns]/*.toml"))
    spoilt = {
        data_dir / file.relative_to(assets): list(mutations(file.read_text(encoding="utf-8")))
        for file in files
    }
    chosen = [each[number % STRIDE :: STRIDE] for number, each in enumerate(spoilt.values())]
    tried, untold = 0, list[str]()
    for folder in zip_longest(*chosen):
        shutil.rmtree(data_dir / "lesson", ignore_errors=True)
        made = {file: one for file, one in zip(spoilt, folder, strict=True) if one}
        for file, mutation in made.items():
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(mutation.text, encoding="utf-8")
        told = lint(assets, data_dir, stage)
        untold += filter(None, (tell(told, file, one) for file, one in made.items()))
        tried += len(made)
    assert untold == []
    assert tried > 500


def test_each_wrong_line_of_the_clinics_profile_is_told(
    assets: Path, data_dir: Path, stage: Stage
) -> None:
    whole = (HERE / "every-field.toml").read_text(encoding="utf-8")
    shutil.copyfile(HERE / "logo.svg", data_dir / "logo.svg")
    profile = data_dir / "clinic.toml"
    spoilt = [each for each in mutations(whole) if each.how != "left out"]
    untold = []
    for mutation in spoilt[::STRIDE]:
        profile.write_text(mutation.text, encoding="utf-8")
        untold.append(tell(lint(assets, data_dir, stage), profile, mutation))
    assert list(filter(None, untold)) == []
    assert len(untold) >= 20


@pytest.mark.parametrize("language", ["en", "es"])
def test_each_missing_file_is_told(
    assets: Path, tmp_path: Path, stage: Stage, language: str
) -> None:
    """A section by its number, since others may come in its place; a card by its name."""
    copy = tmp_path / "assets"
    shutil.copytree(assets / "lesson", copy / "lesson")
    shutil.copyfile(assets / "clinic.toml", copy / "clinic.toml")
    for file in sorted((copy / "lesson" / language).glob("*.toml"))[::3]:
        aside = file.rename(file.with_suffix(".aside"))
        told = [problem.sentence() for problem in lint(copy, None, stage)]
        number = file.name[:2]
        about = f"Section {int(number)} is missing." if number.isdecimal() else str(file)
        if number != "11":  # Nothing comes after the last one.
            assert any(about in sentence for sentence in told), file.name
        aside.rename(file)
