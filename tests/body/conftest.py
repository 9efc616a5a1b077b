import pytest
from shipped import shipped_body

from kiosk.body import Body


@pytest.fixture(scope="session")
def body() -> Body:
    return shipped_body()
