import pytest

from kiosk import places
from kiosk.body import Body, load_body


@pytest.fixture(scope="session")
def body() -> Body:
    return load_body(places.assets_dir())
