"""Each typed answer of the form, checked and brought into the shape it is stored in."""

import re
import unicodedata

from email_validator import EmailNotValidError, validate_email
from phonenumbers import (
    NumberParseException,
    PhoneNumberFormat,
    ValidationResult,
    format_number,
    is_possible_number_with_reason,
    is_valid_number,
    parse,
)

from kiosk.store import InvalidAnswer

NAME_LIMIT = 100
NOTE_LIMIT = 500

_JOINERS = "\u200c\u200d"
"""Invisible, yet part of how Persian and Indic names are spelled."""


def parse_name(text: str) -> str:
    """A person's name as they write it: any script, one word or many, blanks tidied (NFC)."""
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not name:
        raise InvalidAnswer("name_missing", "Please type your name.")
    if len(name) > NAME_LIMIT:
        raise InvalidAnswer(
            "name_too_long",
            f"That name is too long for us. Please use {NAME_LIMIT} letters or less.",
        )
    if _has_controls(name) or not any(unicodedata.category(sign)[0] == "L" for sign in name):
        raise InvalidAnswer(
            "name_without_letters", "That does not look like a name. Please type it with letters."
        )
    return name


def parse_phone(text: str, region: str, *, unusual: bool = False) -> str:
    """The phone number in E.164, such as `+13145550123`.

    `region` is the two-letter country code of the clinic, for numbers typed without a country.
    With `unusual`, a number of the right length is taken that no numbering plan known here has:
    new area codes come up, and nobody is to be shut out for having one.
    """
    if not text.strip():
        raise InvalidAnswer("phone_missing", "Please type your phone number.")
    try:
        number = parse(text, region)
    except NumberParseException as fault:
        if fault.error_type == NumberParseException.INVALID_COUNTRY_CODE:
            raise InvalidAnswer(
                "phone_country",
                "We do not know the country of that number. Please check the digits after the +.",
            ) from None
        raise _phone_fault(fault.error_type) from None
    if number.extension:
        raise InvalidAnswer(
            "phone_extension",
            "Please take the extension out here, and write it into the note. The note comes later.",
        )
    length = is_possible_number_with_reason(number)
    if length in (ValidationResult.TOO_SHORT, ValidationResult.IS_POSSIBLE_LOCAL_ONLY):
        raise _phone_fault(NumberParseException.TOO_SHORT_NSN)
    if length == ValidationResult.TOO_LONG:
        raise _phone_fault(NumberParseException.TOO_LONG)
    if not unusual and not is_valid_number(number):
        raise InvalidAnswer(
            "phone_unusual",
            "That number looks unusual. Please check it. If it is right, tap Next again.",
        )
    return format_number(number, PhoneNumberFormat.E164)


def parse_email(text: str) -> str:
    """The e-mail address with its domain in lower case; nobody is asked whether it exists."""
    address = text.strip()
    if not address:
        raise InvalidAnswer("email_missing", "Please type your e-mail address.")
    if any(sign.isspace() for sign in address):
        raise InvalidAnswer(
            "email_spaces", "An e-mail address has no spaces. Please take the spaces out."
        )
    if "@" not in address:
        raise InvalidAnswer(
            "email_without_at", "An e-mail address has an @ sign in it. Please add it."
        )
    try:
        return validate_email(address, check_deliverability=False).normalized
    except EmailNotValidError:
        raise InvalidAnswer(
            "email_invalid",
            "That e-mail address does not work as typed. Please check it. "
            "It should look like name@mail.com.",
        ) from None


def parse_note(text: str) -> str:
    """The note for the clinic, tidied at its ends; empty is fine."""
    note = unicodedata.normalize("NFC", text).replace("\r\n", "\n").strip()
    if len(note) > NOTE_LIMIT:
        raise InvalidAnswer(
            "note_too_long",
            f"Your note is too long. Please keep it to {NOTE_LIMIT} letters. "
            "You can tell us the rest when we talk.",
        )
    if _has_controls(note.replace("\n", "").replace("\t", "")):
        raise InvalidAnswer(
            "note_strange_signs", "Your note has signs we cannot keep. Please use plain letters."
        )
    return note


def check_reach_by(reach_by: str, phone: str | None, email: str | None) -> None:
    """Raises InvalidAnswer unless the clinic can reach the person in the chosen way.

    `reach_by` is one of `phone_call`, `text_message`, `email`.
    """
    if phone is None and email is None:
        raise InvalidAnswer(
            "contact_missing", "Please give a phone number or an e-mail address, or both."
        )
    if reach_by == "email" and email is None:
        raise InvalidAnswer(
            "reach_by_without_email",
            "To reach you by e-mail, we need your e-mail address. Add it, or choose another way.",
        )
    if reach_by != "email" and phone is None:
        raise InvalidAnswer(
            "reach_by_without_phone",
            "To call or text you, we need your phone number. Add it, or choose e-mail.",
        )


def is_e164(text: str) -> bool:
    """Whether `text` is a plus sign and 7 to 15 digits, as `parse_phone` returns it."""
    return re.fullmatch(r"\+[1-9][0-9]{6,14}", text) is not None


def _phone_fault(error_type: int) -> InvalidAnswer:
    if error_type == NumberParseException.TOO_LONG:
        return InvalidAnswer(
            "phone_too_long",
            "That phone number is too long. Please check the digits. "
            "An extension goes into the note, which comes later.",
        )
    if error_type == NumberParseException.NOT_A_NUMBER:
        return InvalidAnswer(
            "phone_not_a_number", "That does not look like a phone number. Please type the digits."
        )
    return InvalidAnswer(
        "phone_too_short",
        "That phone number is too short. Please type it with the area code.",
    )


def _has_controls(text: str) -> bool:
    return any(unicodedata.category(sign)[0] == "C" and sign not in _JOINERS for sign in text)
