"""A request for an appointment: as a patient sends it, and as the store gives it back."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from kiosk.appointments.answers import (
    check_reach_by,
    is_e164,
    parse_email,
    parse_name,
    parse_note,
)
from kiosk.appointments.lists import join
from kiosk.store import InvalidAnswer


class Kind(StrEnum):
    """What the patient would like to come for."""

    FIRST_VISIT = "first_visit"
    DISCOVERY_VISIT = "discovery_visit"
    FOLLOW_UP = "follow_up"


class Day(StrEnum):
    """A day of the week that suits the patient."""

    MONDAY = "mon"
    TUESDAY = "tue"
    WEDNESDAY = "wed"
    THURSDAY = "thu"
    FRIDAY = "fri"
    SATURDAY = "sat"
    SUNDAY = "sun"


class ReachBy(StrEnum):
    """How the clinic should get in touch."""

    PHONE_CALL = "phone_call"
    TEXT_MESSAGE = "text_message"
    EMAIL = "email"


class Status(StrEnum):
    """How far the clinic has come with a request, in this order."""

    NEW = "new"
    CONTACTED = "contacted"
    BOOKED = "booked"
    CLOSED = "closed"

    def may_become(self, other: "Status") -> bool:
        """Forward by any number of steps (a patient may decline), or one back to mend a slip.

        What was closed is reopened at any of them.
        """
        steps = tuple(Status)
        return self is Status.CLOSED or steps.index(other) >= steps.index(self) - 1


ChoiceId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
"""The id of a choice in the form's content, such as `low_back`."""


class AppointmentRequest(BaseModel):
    """All answers of one form, each in the shape it is stored in.

    Texts that a person typed are checked again here: InvalidAnswer tells which one is wrong.
    Wrong types and unknown choices raise pydantic.ValidationError, which never quotes an answer.
    Neither `repr` nor an error shows who asks.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    name: str = Field(repr=False)
    phone: str | None = Field(default=None, repr=False)
    """E.164, from `parse_phone`."""
    email: str | None = Field(default=None, repr=False)
    concerns: tuple[ChoiceId, ...] = ()
    """What hurts."""
    kind: Kind
    days: tuple[Day, ...] = ()
    """None chosen means any day."""
    parts_of_day: tuple[ChoiceId, ...] = ()
    """None chosen means any time."""
    reach_by: ReachBy
    note: str = Field(default="", repr=False)
    consent: Literal[True]
    consent_version: str = Field(pattern=r"^[0-9A-Za-z._-]{1,40}$")
    """Which wording of the consent text was agreed to."""
    language: str = Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$")

    _name = field_validator("name")(parse_name)
    _note = field_validator("note")(parse_note)

    @field_validator("phone")
    @classmethod
    def _phone(cls, phone: str | None) -> str | None:
        if phone is not None and not is_e164(phone):
            raise InvalidAnswer("phone_invalid", "Please check each digit of the phone number.")
        return phone

    @field_validator("email")
    @classmethod
    def _email(cls, email: str | None) -> str | None:
        return None if email is None else parse_email(email)

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        check_reach_by(self.reach_by, self.phone, self.email)
        return self

    @property
    def columns(self) -> dict[str, Any]:
        """The answers as the store keeps them, by column; consent itself is what lets it in."""
        answers = dict(self.__dict__)
        del answers["consent"]
        for name in ("concerns", "days", "parts_of_day"):
            answers[name] = join(answers[name])
        return answers


@dataclass(frozen=True, slots=True)
class Receipt:
    """What the patient takes along: made only when the request is on the disk."""

    code: str
    """Such as `K7M-4PX`."""
    key: str
    """The request's UUIDv7."""
    received_utc: datetime


@dataclass(frozen=True, slots=True)
class StoredRequest:
    """One row of the store, just as it was stored; reading never refuses an old answer."""

    id: int
    """The order of arrival on this kiosk."""
    key: str
    """UUIDv7, unique across kiosks."""
    code: str
    kiosk: str
    received_utc: datetime
    zone: str
    """The clinic's time zone when the request came, an IANA name."""
    language: str
    status: str
    kind: str
    name: str = field(repr=False)
    phone: str | None = field(repr=False)
    email: str | None = field(repr=False)
    concerns: tuple[str, ...]
    days: tuple[str, ...]
    parts_of_day: tuple[str, ...]
    reach_by: str
    note: str = field(repr=False)
    consent_version: str


@dataclass(frozen=True, slots=True)
class StaffNote:
    """What a member of staff noted about a request."""

    noted_utc: datetime
    by: str
    """The staff account's name."""
    words: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StatusChange:
    """One step in the history of a request."""

    changed_utc: datetime
    before: str
    after: str
    by: str
    """The staff account's name."""
