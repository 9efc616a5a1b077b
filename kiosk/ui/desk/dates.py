"""Dates as staff read them: the month written out, in the language they read."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

_WEEKDAY = "dddd, "


def date_words(day: date, language: str) -> str:
    """A date without its weekday: May 22, 2027, or 22 de mayo de 2027."""
    locale = QLocale(language)
    layout = locale.dateFormat(QLocale.FormatType.LongFormat).removeprefix(_WEEKDAY)
    return locale.toString(QDate(day.year, day.month, day.day), layout)
