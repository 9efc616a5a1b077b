"""Where things are: the shipped assets, the QML module, the folder that a kiosk writes to."""

import sys
from pathlib import Path

from platformdirs import user_data_path

PACKAGE = Path(__file__).resolve().parent


def checkout_root() -> Path | None:
    """The source checkout this package runs from, or None when it is installed."""
    root = PACKAGE.parent
    in_checkout = (root / "pyproject.toml").is_file() and (root / "assets").is_dir()
    return root if in_checkout else None


def assets_dir() -> Path:
    """The folder of the shipped assets: `assets/` in a checkout, `kiosk/assets` when installed."""
    root = checkout_root()
    return root / "assets" if root else PACKAGE / "assets"


def qml_dir() -> Path:
    """The QML import path that holds the module `Kiosk`."""
    return PACKAGE / "qml"


def translations_dir() -> Path:
    """The folder of Qt's translation files, psoas_es.qm and the like."""
    return PACKAGE / "translations"


def data_dir(override: Path | None = None) -> Path:
    """The data folder as an absolute path; it need not exist yet.

    `override` wins; otherwise it is `data/` in a checkout, or the platform's user-data folder.
    """
    if override is not None:
        return override.expanduser().absolute()
    root = checkout_root()
    return root / "data" if root else user_data_path("psoas-kiosk", appauthor=False)


def database_path(data: Path) -> Path:
    """The SQLite file of requests and staff accounts inside the data folder `data`."""
    return data / "kiosk.db"


def program() -> str:
    """The words that start the command line here: a checkout has no `psoas-kiosk` on the path."""
    return "python3 -m kiosk.bootstrap run" if checkout_root() else "psoas-kiosk"


def voice_command(engine: str = "") -> list[str]:
    """The command of a voice that reads aloud; `engine` is one of Qt's, empty for the system's."""
    return [sys.executable, "-P", str(PACKAGE / "voice.py"), engine]
