"""The ids of choices as one text: `low_back; hip`, in the database as in an export."""

import json
from collections.abc import Sequence

SEPARATOR = "; "


def join(ids: Sequence[str]) -> str:
    """The text that is stored."""
    return SEPARATOR.join(ids)


def split(text: str) -> tuple[str, ...]:
    """The ids that `join` put into `text`, or that the first kiosks stored as a list in JSON."""
    if text.startswith("["):
        return tuple(json.loads(text))
    return tuple(text.split(SEPARATOR)) if text else ()


def joined(text: str) -> str:
    """`text` as `join` writes it, from either form."""
    return join(split(text))
