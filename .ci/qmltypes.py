"""Writes what qmllint must know of the Python types: `python .ci/qmltypes.py FOLDER`.

It asks the classes themselves, once they are loaded. PySide6's own pyside6-metaobjectdump reads
the source instead, and loses which properties are constant and what string types mean.
"""

import ast
import importlib
import inspect
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QMetaMethod, QMetaProperty, QObject

import kiosk.ui

# C++ values that QML passes on but has no name for.
NAMELESS = '    Component { name: "QPolygonF"; accessSemantics: "value" }'


def modules() -> Iterator[ModuleType]:
    """The modules that hold types for QML."""
    for found in pkgutil.walk_packages(kiosk.ui.__path__, "kiosk.ui."):
        module = importlib.import_module(found.name)
        if hasattr(module, "QML_IMPORT_NAME"):
            yield module


def list_items(module: ModuleType) -> dict[tuple[str, str], str]:
    """The item type of every list property: a running class no longer tells it."""
    found = {}
    for owner in ast.parse(inspect.getsource(module)).body:
        for node in owner.body if isinstance(owner, ast.ClassDef) else []:
            match node:
                case ast.Assign(
                    targets=[ast.Name(id=name)],
                    value=ast.Call(func=ast.Name(id="ListProperty"), args=[ast.Name(id=item), *_]),
                ):
                    found[owner.name, name] = item
    return found


def typed(kind: str) -> str:
    """A C++ type as qmltypes has it."""
    pointer = "; isPointer: true" if kind.endswith("*") else ""
    return f'type: "{kind.rstrip("*")}"{pointer}'


def property_line(one: QMetaProperty, index: int, item: str | None) -> str:
    """The entry of one property."""
    kind = f'type: "{item}"; isList: true' if item else typed(one.typeName())
    notify = f'; notify: "{one.notifySignal().name().data().decode()}"'
    return (
        f'        Property {{ name: "{one.name()}"; {kind}; index: {index}; read: "{one.name()}"'
        + (notify if one.hasNotifySignal() else "")
        + (f'; write: "{one.name()}"' if one.isWritable() else "; isReadonly: true")
        + ("; isPropertyConstant: true" if one.isConstant() else "")
        + " }"
    )


def method_line(one: QMetaMethod) -> str:
    """The entry of one signal or slot."""
    word = "Signal" if one.methodType() == QMetaMethod.MethodType.Signal else "Method"
    parameters = "".join(
        f' Parameter {{ name: "{name.data().decode() or f"a{i}"}"; {typed(kind.data().decode())} }}'
        for i, (name, kind) in enumerate(
            zip(one.parameterNames(), one.parameterTypes(), strict=True), start=1
        )
    )
    name, kind = one.name().data().decode(), one.typeName()
    result = "" if kind == "void" else f" {typed(kind)};"
    return f'        {word} {{ name: "{name}";{result}{parameters} }}'


def component(kind: type[QObject], module: ModuleType, items: dict[tuple[str, str], str]) -> str:
    """The entry of one class."""
    meta = kind.staticMetaObject
    version = f"{module.QML_IMPORT_MAJOR_VERSION}.{getattr(module, 'QML_IMPORT_MINOR_VERSION', 0)}"
    base = meta.superClass()
    lines = [
        "    Component {",
        f'        name: "{kind.__name__}"; accessSemantics: "reference"',
        f'        prototype: "{base.className() if base else ""}"; isCreatable: false',
        f'        exports: ["{module.QML_IMPORT_NAME}/{kind.__name__} {version}"]',
        f"        exportMetaObjectRevisions: [{module.QML_IMPORT_MAJOR_VERSION * 256}]",
    ]
    for i in range(meta.propertyOffset(), meta.propertyCount()):
        one = meta.property(i)
        item = items.get((kind.__name__, str(one.name())))
        lines.append(property_line(one, i - meta.propertyOffset(), item))
    lines += [method_line(meta.method(i)) for i in range(meta.methodOffset(), meta.methodCount())]
    return "\n".join([*lines, "    }"])


def main(folder: Path) -> None:
    """Write one QML module per import name into `folder`."""
    components: dict[str, list[str]] = {}
    for module in modules():
        items = list_items(module)
        for _, kind in inspect.getmembers(module, inspect.isclass):
            if issubclass(kind, QObject) and kind.__module__ == module.__name__:
                entry = component(kind, module, items)
                components.setdefault(module.QML_IMPORT_NAME, []).append(entry)
    for name, entries in components.items():
        place = folder.joinpath(*name.split("."))
        place.mkdir(parents=True)
        (place / "qmldir").write_text(f"module {name}\ntypeinfo all.qmltypes\ndepends QtQuick\n")
        body = "\n".join(["import QtQuick.tooling 1.2", "Module {", NAMELESS, *entries, "}", ""])
        (place / "all.qmltypes").write_text(body)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
