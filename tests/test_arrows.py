"""The arrows between the rooms run one way, and Qt stays in its own."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk

PACKAGE = Path(kiosk.__file__).parent

DOMAIN = frozenset({"appointments", "body", "content", "lesson", "staff", "store", "usage"})
WITH_QT = frozenset({"app", "logs", "opengl", "running", "touch", "tour", "ui", "voice"})
BARE_PYTHON = frozenset({"bootstrap", "system_libraries"})

MAY_IMPORT: dict[str, frozenset[str]] = {
    "body": frozenset(),
    "told": frozenset(),
    "store": frozenset({"told"}),
    "lesson": frozenset({"body", "told"}),
    "appointments": frozenset({"store", "told"}),
    "staff": frozenset({"store"}),
    "usage": frozenset({"store"}),
    "content": frozenset({"lesson", "store"}),
    "records": frozenset({"appointments", "staff", "store", "told", "usage"}),
    "places": frozenset(),
    "system_libraries": frozenset(),
    "bootstrap": frozenset({"system_libraries"}),
    "display": frozenset({"places", "told"}),
    "opengl": frozenset(),
    "supervisor": frozenset(),
    "autostart": frozenset({"places"}),
    "checks": DOMAIN
    | {"autostart", "display", "places", "records", "supervisor", "system_libraries"},
    "ui": DOMAIN | {"display", "places", "records", "told"},
    "touch": frozenset(),
    "voice": frozenset(),
    "app": DOMAIN | {"places", "records", "ui"},
    "logs": frozenset(),
    "running": DOMAIN | {"app", "logs", "places", "supervisor", "ui"},
    "tour": DOMAIN | {"app", "places", "records", "touch", "ui"},
    "commands": DOMAIN - {"body"} | {"autostart", "places", "records", "supervisor", "told"},
    "cli": DOMAIN
    | {"app", "checks", "commands", "display", "places", "records", "running", "tour", "ui"},
    "__main__": frozenset({"cli"}),
    "__init__": frozenset(),
}


def imports(source: str) -> Iterator[str]:
    """The dotted names a source imports, wherever in it; `from kiosk import x` is `kiosk.x`."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            module = "." * node.level + (node.module or "")
            yield from (f"{module}.{alias.name}" for alias in node.names)


def faults(room: str, source: str) -> list[str]:
    """The imports in a source that its room may not have."""
    found = []
    for name in imports(source):
        top, _, rest = name.partition(".")
        inner = rest.partition(".")[0]
        own = top == "kiosk" and inner in MAY_IMPORT
        if (
            (own and inner != room and inner not in MAY_IMPORT[room])
            or (top in {"PySide6", "shiboken6"} and room not in WITH_QT)
            or (room in BARE_PYTHON and top != "kiosk" and top not in sys.stdlib_module_names)
        ):
            found.append(name)
    return found


def room_of(module: Path) -> str:
    """The room a module of the package lies in; a module on its own is a room of its own."""
    return module.relative_to(PACKAGE).parts[0].removesuffix(".py")


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_imports_follow_the_arrows(module: Path) -> None:
    room = room_of(module)
    assert room in MAY_IMPORT, f"Say in MAY_IMPORT what {room} may import."
    assert faults(room, module.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("room", "source"),
    [
        ("body", "from kiosk.lesson import Lesson"),
        ("body", "from kiosk import lesson"),
        ("lesson", "def late():\n    import kiosk.ui.figure.figure"),
        ("appointments", "from kiosk.staff import StaffRegister"),
        ("staff", "from PySide6.QtCore import QObject"),
        ("cli", "import PySide6"),
        ("ui", "from kiosk.app import run"),
        ("bootstrap", "import click"),
    ],
)
def test_an_arrow_the_wrong_way_is_found(room: str, source: str) -> None:
    assert faults(room, source)


def test_the_allowed_arrows_make_no_circle() -> None:
    open_rooms = {room: set(targets) for room, targets in MAY_IMPORT.items()}
    while leaves := {room for room, targets in open_rooms.items() if not targets}:
        open_rooms = {
            room: targets - leaves for room, targets in open_rooms.items() if room not in leaves
        }
    assert open_rooms == {}
