"""However a content file is damaged, it either loads or is told of: nothing else is raised."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.lesson import Stage, lint, load_lessons
from kiosk.places import assets_dir

ASSETS, HERE = assets_dir(), Path(__file__).parent
NAMES = [
    "clinic.toml",
    "lesson/en/attract.toml",
    "lesson/en/06-on-the-floor.toml",
    "lesson/en/11-what-next.toml",
    "lesson/en/comparisons.toml",
    "lesson/en/cues.toml",
    "lesson/en/form.toml",
    "lesson/en/safety.toml",
    "lesson/en/sources.toml",
    "lesson/es/08-kneeling-stretch.toml",
    "lesson/es/language.toml",
]
VALUES = [
    "0",
    "-1",
    "1e400",
    "nan",
    "-inf",
    "true",
    '""',
    "[]",
    "{}",
    "[[]]",
    '[{ id = "a" }]',
    '"$"',
    '"${code"',
    '"../../etc/passwd"',
    '"\\u0000"',
    "'''\n\n'''",
    "2024-07-05",
    "2024-07-05T01:02:03Z",
    "99:99:99",
    "1" * 5000,
]

names = st.sampled_from(NAMES)


def source(name: str) -> Path:
    """The file that is mutated: of the clinic's profile one in which every field is given."""
    return HERE / "every-field.toml" if name == "clinic.toml" else ASSETS / name


@contextmanager
def own_file(name: str, content: bytes) -> Iterator[Path]:
    """A data folder whose only file is `name` with this content."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
        shutil.copyfile(HERE / "logo.svg", Path(folder, "logo.svg"))
        yield Path(folder)


def loads_or_tells(name: str, content: bytes, stage: Stage) -> None:
    with own_file(name, content) as data_dir:
        problems = lint(ASSETS, data_dir, stage)
        assert all(problem.wrong.endswith(".") for problem in problems)
        assert all("\n" not in problem.sentence() for problem in problems)
        if not problems:
            assert load_lessons(ASSETS, data_dir, stage)


@settings(max_examples=60)
@given(names, st.data())
def test_lines_are_lost_doubled_or_swapped(stage: Stage, name: str, data: st.DataObject) -> None:
    lines = source(name).read_bytes().splitlines(keepends=True)
    first = data.draw(st.integers(0, len(lines) - 1))
    count = data.draw(st.integers(1, 5))
    part = lines[first : first + count]
    kept = data.draw(st.sampled_from([[], part * 2, part[::-1]]))
    loads_or_tells(name, b"".join(lines[:first] + kept + lines[first + count :]), stage)


@settings(max_examples=60)
@given(names, st.data())
def test_values_are_of_another_kind(stage: Stage, name: str, data: st.DataObject) -> None:
    lines = source(name).read_text(encoding="utf-8").splitlines()
    given_values = [number for number, line in enumerate(lines) if " = " in line]
    number = data.draw(st.sampled_from(given_values))
    key = lines[number].partition(" = ")[0]
    lines[number] = f"{key} = {data.draw(st.sampled_from(VALUES))}"
    loads_or_tells(name, "\n".join(lines).encode(), stage)


@settings(max_examples=60)
@given(names, st.data())
def test_keys_are_renamed(stage: Stage, name: str, data: st.DataObject) -> None:
    lines = source(name).read_text(encoding="utf-8").splitlines()
    number = data.draw(st.integers(0, len(lines) - 1))
    key = data.draw(st.text(st.characters(codec="utf-8"), max_size=6))
    lines[number] = key + lines[number][data.draw(st.integers(0, 4)) :]
    loads_or_tells(name, "\n".join(lines).encode(), stage)


@settings(max_examples=60)
@given(names, st.data())
def test_bytes_are_overwritten(stage: Stage, name: str, data: st.DataObject) -> None:
    content = source(name).read_bytes()
    start = data.draw(st.integers(0, len(content)))
    length = data.draw(st.integers(0, 20))
    junk = data.draw(st.binary(max_size=20))
    loads_or_tells(name, content[:start] + junk + content[start + length :], stage)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("share", [0.0, 0.1, 0.5, 0.9, 0.99])
def test_a_file_is_cut_short(stage: Stage, name: str, share: float) -> None:
    content = source(name).read_bytes()
    loads_or_tells(name, content[: int(len(content) * share)], stage)
