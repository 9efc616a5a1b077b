"""What the tests of the content call their fixtures."""

from collections.abc import Callable
from pathlib import Path

from kiosk.content import Content

Read = Callable[[], Content]
Edit = Callable[[str, str, str], Path]
