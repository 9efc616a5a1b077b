"""Who is shown: a person's colours and hair."""

from __future__ import annotations

from typing import Literal

from kiosk.body.files import Colour, Entry


class Person(Entry):
    """One of people.toml: a colour for each role of the drawing, and the hair worn."""

    hair_style: Literal["short", "bun"]
    skin: Colour
    hair: Colour
    shirt: Colour
    sleeve: Colour
    shorts: Colour
    shoe: Colour
    sole: Colour
