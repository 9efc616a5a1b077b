"""What can't be taken, in the language of the screen: the rooms below say it in English alone."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from kiosk.appointments import InvalidAnswer, StoreUnavailable
from kiosk.staff import LockedOut, WrongPin

SENTENCES = {
    "choose_one": QT_TRANSLATE_NOOP("Sentences", "Please choose one to go on."),
    "choose_some": QT_TRANSLATE_NOOP("Sentences", "Please choose at least one to go on."),
    "consent_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Please tap the box to agree, or go home if you would rather not."
    ),
    "name_missing": QT_TRANSLATE_NOOP("Sentences", "Please type your name."),
    "name_too_long": QT_TRANSLATE_NOOP(
        "Sentences", "That name is too long for us. Please use 100 letters or less."
    ),
    "name_without_letters": QT_TRANSLATE_NOOP(
        "Sentences", "That does not look like a name. Please type it with letters."
    ),
    "phone_missing": QT_TRANSLATE_NOOP("Sentences", "Please type your phone number."),
    "phone_country": QT_TRANSLATE_NOOP(
        "Sentences",
        "We do not know the country of that number. Please check the digits after the +.",
    ),
    "phone_extension": QT_TRANSLATE_NOOP(
        "Sentences",
        "Please take the extension out here, and write it into the note. The note comes later.",
    ),
    "phone_invalid": QT_TRANSLATE_NOOP("Sentences", "Please check each digit of the phone number."),
    "phone_unusual": QT_TRANSLATE_NOOP(
        "Sentences",
        "That number looks unusual. Please check it. If it is right, tap Next again.",
    ),
    "phone_too_long": QT_TRANSLATE_NOOP(
        "Sentences",
        "That phone number is too long. Please check the digits. "
        "An extension goes into the note, which comes later.",
    ),
    "phone_not_a_number": QT_TRANSLATE_NOOP(
        "Sentences", "That does not look like a phone number. Please type the digits."
    ),
    "phone_too_short": QT_TRANSLATE_NOOP(
        "Sentences", "That phone number is too short. Please type it with the area code."
    ),
    "email_missing": QT_TRANSLATE_NOOP("Sentences", "Please type your e-mail address."),
    "email_spaces": QT_TRANSLATE_NOOP(
        "Sentences", "An e-mail address has no spaces. Please take the spaces out."
    ),
    "email_without_at": QT_TRANSLATE_NOOP(
        "Sentences", "An e-mail address has an @ sign in it. Please add it."
    ),
    "email_invalid": QT_TRANSLATE_NOOP(
        "Sentences",
        "That e-mail address does not work as typed. Please check it. "
        "It should look like name@mail.com.",
    ),
    "note_too_long": QT_TRANSLATE_NOOP(
        "Sentences",
        "Your note is too long. Please keep it to 500 letters. "
        "You can tell us the rest when we talk.",
    ),
    "note_strange_signs": QT_TRANSLATE_NOOP(
        "Sentences", "Your note has signs we cannot keep. Please use plain letters."
    ),
    "contact_missing": QT_TRANSLATE_NOOP(
        "Sentences", "Please give a phone number or an e-mail address, or both."
    ),
    "reach_by_without_email": QT_TRANSLATE_NOOP(
        "Sentences",
        "To reach you by e-mail, we need your e-mail address. Add it, or choose another way.",
    ),
    "reach_by_without_phone": QT_TRANSLATE_NOOP(
        "Sentences",
        "To call or text you, we need your phone number. Add it, or choose e-mail.",
    ),
    "list_full": QT_TRANSLATE_NOOP(
        "Sentences",
        "Many requests are waiting here. Please go to our front desk: they will take down yours.",
    ),
    "request_missing": QT_TRANSLATE_NOOP(
        "Sentences", "That request is no longer in the list. Open the list again."
    ),
    "staff_note_empty": QT_TRANSLATE_NOOP("Sentences", "Please type the note first."),
    "account_name": QT_TRANSLATE_NOOP(
        "Sentences", "Please type a name of 1 to 60 letters for the account."
    ),
    "account_taken": QT_TRANSLATE_NOOP(
        "Sentences", "There is an account of that name. Please choose another name."
    ),
    "account_past": QT_TRANSLATE_NOOP(
        "Sentences",
        "An account of that name was removed. Please choose another name, such as one with a last "
        "name.",
    ),
    "account_last": QT_TRANSLATE_NOOP(
        "Sentences", "This is the last account. Please add another one first."
    ),
    "account_choose": QT_TRANSLATE_NOOP("Sentences", "Please choose your account first."),
    "account_missing": QT_TRANSLATE_NOOP("Sentences", "There is no active account of that name."),
    "pin_not_digits": QT_TRANSLATE_NOOP("Sentences", "A PIN has digits only, 0 to 9."),
    "pin_too_short": QT_TRANSLATE_NOOP("Sentences", "Please choose a PIN of at least 6 digits."),
    "pin_too_long": QT_TRANSLATE_NOOP("Sentences", "Please choose a PIN of at most 12 digits."),
    "pin_sequence": QT_TRANSLATE_NOOP(
        "Sentences", "Digits in a row, like 123456, are the first anyone tries. Please mix them."
    ),
    "pin_repeats": QT_TRANSLATE_NOOP(
        "Sentences",
        "A PIN that repeats, like 111111 or 121212, is easy to guess. Please mix the digits.",
    ),
}
"""The sentence of each code of an InvalidAnswer, as the room that raises it has it."""

PATIENT_SENTENCE = QT_TRANSLATE_NOOP(
    "Sentences",
    "We could not save this just now. Your answers are still here. "
    "Please try again, or tell our staff.",
)
WRONG_PIN = (
    QT_TRANSLATE_NOOP("Sentences", "That PIN is not right. You have %1 tries left."),
    QT_TRANSLATE_NOOP("Sentences", "That PIN is not right. You have 1 try left."),
)
LOCKED_OUT = (
    QT_TRANSLATE_NOOP("Sentences", "Too many wrong PINs. Please wait %1 seconds, then try again."),
    QT_TRANSLATE_NOOP("Sentences", "Too many wrong PINs. Please wait %1 minutes, then try again."),
)


def sentence(fault: InvalidAnswer | StoreUnavailable | WrongPin | LockedOut) -> str:
    """What is wrong and the mend, for who stands at the screen."""
    if isinstance(fault, WrongPin):
        many, one = WRONG_PIN
        return _said(one if fault.tries_left == 1 else many, fault.tries_left)
    if isinstance(fault, LockedOut):
        seconds, minutes = LOCKED_OUT
        if fault.seconds < 120:
            return _said(seconds, fault.seconds)
        return _said(minutes, -(-fault.seconds // 60))
    if isinstance(fault, StoreUnavailable):
        return _said(PATIENT_SENTENCE)
    return _said(SENTENCES.get(fault.code, fault.sentence))


def _said(source: str, number: object = "%1") -> str:
    return QCoreApplication.translate("Sentences", source).replace("%1", str(number))
