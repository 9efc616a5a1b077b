"""Web addresses that a patient takes along as a QR code."""

from typing import Annotated

from pydantic import AfterValidator, HttpUrl, TypeAdapter, ValidationError

from kiosk.lesson.problem import fault
from kiosk.lesson.spoken import InEachLanguage
from kiosk.lesson.texts import Caption, Content, Title

MOST_BYTES = 213
"""What a code of 57 by 57 modules holds at the middle error correction (ISO/IEC 18004, 10-M)."""

_SHOPS = ("amazon", "amzn")
_WEB = TypeAdapter(HttpUrl)


def _address(text: str) -> str:
    wrong = f"{text!r} is no web address that a phone could open."
    mend = "Write it whole, such as https://www.example.com/page."
    try:
        url = _WEB.validate_python(text)
    except ValidationError:
        raise fault(wrong, mend) from None
    if url.scheme != "https":
        raise fault("The address is not secure.", "Begin it with https:// and try it on a phone.")
    if url.username or url.password:
        raise fault("The address holds a user name or a password.", "Leave it out.")
    if "." not in (url.host or ""):
        raise fault(wrong, mend)
    address = str(url)
    if len(address) > MOST_BYTES:
        raise fault(
            f"The address has {len(address)} letters; a code that scans well holds {MOST_BYTES}.",
            "Use a shorter address: many end well before the first “?”.",
        )
    return address


Address = Annotated[str, AfterValidator(_address)]
"""An https address, in ASCII, short enough for a code that any phone reads."""


def sells(address: str) -> bool:
    """Whether an address leads to a shop that pays the clinic for what is bought there."""
    host = _WEB.validate_python(address).host or ""
    return any(part in _SHOPS for part in host.split("."))


def _no_shop(address: str) -> str:
    if sells(address):
        raise fault(
            "A link to a shop stands here without the disclosure.",
            "Write it as “url” in [offers.product], where the disclosure stands beside it.",
        )
    return address


class Link(Content):
    """A web address with its name, and perhaps a line that says what is there."""

    name: Annotated[Title, InEachLanguage]
    text: Annotated[Caption, InEachLanguage] | None = None
    url: Annotated[Address, AfterValidator(_no_shop)]
