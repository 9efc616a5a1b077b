"""What is shipped, read once for all tests of a process."""

from functools import cache

from kiosk import places
from kiosk.body import Body, load_body


@cache
def shipped_body() -> Body:
    """The body that the kiosk shows. Not to be changed."""
    return load_body(places.assets_dir())
