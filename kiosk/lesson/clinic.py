"""The clinic: who it is, what it offers, what it announces."""

from datetime import date, datetime
from typing import Annotated
from zoneinfo import ZoneInfo

import phonenumbers
from email_validator import EmailNotValidError, validate_email
from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from kiosk.lesson.hours import Hours, Opening
from kiosk.lesson.links import Address, Link
from kiosk.lesson.look import Look
from kiosk.lesson.problem import fault
from kiosk.lesson.spoken import InEachLanguage
from kiosk.lesson.texts import Caption, Content, Day, Item, Text, Title


def time_zone(name: str) -> str:
    """`name`, if it is an IANA time zone; else raises a fault."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise fault(
            f"No time zone is called {name!r}.", "Use a name such as America/Chicago."
        ) from None
    return name


def _region(code: str) -> str:
    if code not in phonenumbers.SUPPORTED_REGIONS:
        raise fault(f"No region has the code {code!r}.", "Use two capital letters, such as US.")
    return code


def _language(code: str) -> str:
    language, _, region = code.partition("-")
    if not (language.isascii() and language.isalpha() and language.islower()) or (
        region and not (region.isascii() and region.isalnum())
    ):
        raise fault(f"{code!r} is no language code.", "Use two small letters, such as en.")
    return code


def _email(address: str) -> str:
    try:
        return validate_email(address, check_deliverability=False).normalized
    except EmailNotValidError:
        raise fault("This is no e-mail address.", "Write it as name@example.com.") from None


def _disclosed(text: str) -> str:
    disclosure = " ".join(text.split())
    if not disclosure:
        raise fault(
            "The product is offered without its disclosure.",
            "Say here what the clinic earns from it, or remove the offer.",
        )
    return disclosure


Language = Annotated[str, AfterValidator(_language)]
SaidTitle = Annotated[Title, InEachLanguage]
SaidCaption = Annotated[Caption, InEachLanguage]


class Idle(Content):
    """Seconds without a touch before the countdown starts, and how long it lasts.

    `staff_after` is in place of `after` on the staff's screens.
    """

    after: Annotated[int, Field(strict=True, ge=15, le=900)] = 60
    countdown: Annotated[int, Field(strict=True, ge=20, le=120)] = 20
    staff_after: Annotated[int, Field(strict=True, ge=30, le=600)] = 100


class Offer(Content):
    """Something the clinic offers: a visit, or a free talk; perhaps with a page of its own."""

    name: SaidTitle
    text: SaidCaption
    url: Address | None = None


class ProductOffer(Content):
    """A product sold with the clinic's code. It can't be offered without its disclosure."""

    name: SaidTitle
    text: SaidCaption
    code: Annotated[Text, Field(max_length=24)]
    percent_off: Annotated[int, Field(strict=True, ge=1, le=100)]
    disclosure: Annotated[
        str,
        AfterValidator(_disclosed),
        Field(max_length=220, validate_default=True),
        InEachLanguage,
    ] = ""
    trademark: SaidCaption | None = None
    url: Address | None = None


class Offers(Content):
    """What the clinic offers; each one may be left out."""

    visit: Offer | None = None
    talk: Offer | None = None
    product: ProductOffer | None = None


class Notice(Content):
    """An announcement shown from its first to its last day, both included."""

    title: SaidTitle
    text: SaidCaption
    first: Day
    last: Day

    @field_validator("last")
    @classmethod
    def _in_order(cls, last: date, info: ValidationInfo) -> date:
        first = info.data.get("first")
        if first is not None and last < first:
            raise fault(
                f"The last day, {last}, is before the first, {first}.",
                "Let “last” be the same day as “first” or a later one.",
            )
        return last


class Clinic(Content):
    """The clinic's profile, `clinic.toml`, as it is in one of its languages.

    `languages` begins with the one that each visit begins in.
    """

    name: Title
    city: Title
    state: Title
    zip: Annotated[Text, Field(max_length=12)]
    serves: tuple[Item, ...] = ()
    time_zone: Annotated[str, AfterValidator(time_zone)]
    region: Annotated[str, AfterValidator(_region)]
    phone: Text | None = None
    email: Annotated[Text, AfterValidator(_email)] | None = None
    languages: Annotated[tuple[Language, ...], Field(min_length=1)]
    idle: Idle = Idle()
    look: Look = Look()
    hours: Hours | None = None
    offers: Offers = Offers()
    links: Annotated[tuple[Link, ...], Field(max_length=4)] = ()
    notices: tuple[Notice, ...] = ()

    @field_validator("languages")
    @classmethod
    def _each_once(cls, languages: tuple[str, ...]) -> tuple[str, ...]:
        for language in languages:
            if languages.count(language) > 1:
                raise fault(f"The language {language!r} is named twice.", "Name it once.")
        return languages

    @field_validator("links", "notices")
    @classmethod
    def _disclosed(
        cls, said: tuple[Link | Notice, ...], info: ValidationInfo
    ) -> tuple[Link | Notice, ...]:
        product = info.data["offers"].product if "offers" in info.data else None
        for number, each in enumerate(said, 1):
            words = f"{each.name if isinstance(each, Link) else each.title} {each.text or ''}"
            if product and product.code in words and product.disclosure not in words:
                raise fault(
                    f"Number {number} tells the code {product.code} without the disclosure.",
                    "Take the code out: it is told where the product is offered.",
                )
        return said

    @field_validator("phone")
    @classmethod
    def _rings(cls, phone: str | None, info: ValidationInfo) -> str | None:
        region = info.data.get("region")
        if phone is not None and region is not None and not _is_phone(phone, region):
            raise fault(
                f"{phone!r} is no phone number in {region}.",
                "Write it with its area code, or remove the line.",
            )
        return phone

    def today(self, now: datetime) -> date:
        """The clinic's own date at the moment `now`, which knows its zone."""
        return self.local(now).date()

    def local(self, now: datetime) -> datetime:
        """The moment `now`, which knows its zone, as the clinic's own clocks show it."""
        if now.tzinfo is None:
            raise ValueError("The time given has no zone; give one such as datetime.now(UTC).")
        return now.astimezone(ZoneInfo(self.time_zone))

    def opening(self, now: datetime) -> Opening | None:
        """Whether the clinic is open at `now`; None while it doesn't say when it is."""
        return self.hours.opening(now, ZoneInfo(self.time_zone)) if self.hours else None

    def notices_on(self, day: date) -> tuple[Notice, ...]:
        """The notices to show on `day`, a date in the clinic's own zone."""
        return tuple(notice for notice in self.notices if notice.first <= day <= notice.last)


def _is_phone(text: str, region: str) -> bool:
    try:
        return phonenumbers.is_valid_number(phonenumbers.parse(text, region))
    except phonenumbers.NumberParseException:
        return False
