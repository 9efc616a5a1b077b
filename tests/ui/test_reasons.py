"""What staff are told of storage, exports and alarms: each in their language, none forgotten."""

import ast
import errno
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from shipped import shipped_body

import kiosk as package
from kiosk.app import Kiosk
from kiosk.lesson import lint
from kiosk.store import StoreUnavailable, export_failed, storage_faults
from kiosk.told import Reason, tell
from kiosk.ui.reasons import fault_words, reason, words_of

PACKAGE = Path(package.__file__).parent
PLACE = Path("/data/kiosk.db")
NAMED = re.compile(r"{(\w+)}")
REASONS = [reason for kind in Reason.__subclasses__() for reason in kind]


def told() -> Iterator[tuple[Path, ast.Call]]:
    """Every call of `tell` in the program."""
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tell":
                yield file, node


def test_every_reason_is_told_with_what_it_names() -> None:
    known = {f"{type(reason).__name__}.{reason.name}": reason for reason in REASONS}
    for file, call in told():
        name = ast.unparse(call.args[0]) if call.args else ""
        if name in known:
            given = {keyword.arg for keyword in call.keywords}
            assert set(NAMED.findall(known[name].value)) <= given, f"{file}: {name}"


def test_every_reason_is_said_in_the_staffs_language(kiosk: Kiosk) -> None:
    assert len(REASONS) > 30
    for each in REASONS:
        values = {name: f"<{name}>" for name in NAMED.findall(each.value)}
        message = tell(each, **values)
        assert words_of(message) == str(message)
        kiosk.languages.choose("es")
        spanish = words_of(message)
        kiosk.languages.choose("en")
        assert spanish != str(message), each
        assert all(value in spanish for value in values.values()), each


@pytest.mark.parametrize(
    ("fault", "spanish"),
    [
        (errno.ENOSPC, "El disco que guarda /data/kiosk.db está lleno"),
        (errno.EACCES, "No se puede escribir en /data"),
        (errno.ENOTDIR, "No se puede usar /data/kiosk.db (ENOTDIR)"),
    ],
)
def test_what_the_disk_says_is_told(kiosk: Kiosk, fault: int, spanish: str) -> None:
    with pytest.raises(StoreUnavailable) as raised, storage_faults(PLACE):
        raise OSError(fault, "as the system says it")
    assert reason(raised.value) == raised.value.reason
    kiosk.languages.choose("es")
    assert reason(raised.value).startswith(spanish)
    assert "the system" not in reason(export_failed(OSError(fault, "as the system says it"), PLACE))


@pytest.mark.parametrize(
    ("written", "spanish"),
    [
        ("", ", name: Esto falta."),
        ('nam = "Sunny"', ", nam: Aquí nada se llama así"),
        ('name = ""', ", name: Este texto está vacío."),
        ("name = 5", ", name: Aquí hace falta un texto, entre comillas."),
        ('name = "Sunny', ", last line: Este archivo no es TOML correcto"),
        ('time_zone = "Mars/Base"', ", time_zone: No sirve lo que dice aquí."),
    ],
)
def test_what_kind_of_fault_a_content_file_has_is_told_to_staff(
    kiosk: Kiosk, assets: Path, tmp_path: Path, written: str, spanish: str
) -> None:
    file = tmp_path / "clinic.toml"
    file.write_text(written, encoding="utf-8")
    problems = lint(assets, tmp_path, shipped_body())
    kiosk.languages.choose("es")
    told = [fault_words(problem, "es") for problem in problems if problem.file == file]
    assert any(each.startswith(f"{file}{spanish}") for each in told), told
    assert fault_words(problems[0], "en") == problems[0].sentence()
