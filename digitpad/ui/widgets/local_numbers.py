"""Numbers, dates and foreign words as the window's language writes them; `QLocale`'s default knows how.

Digits are Latin ones in every language: they are what this program reads, and what it prints on sheets.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from datetime import datetime

_WRITTEN: Final = r"([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([^\d.,]*)"
"""A number as Python writes it, with what may stand behind it: "-1,234.5 %". Compiled once there is a number."""


def number_locale(code: str) -> QLocale:
    """How a language writes numbers and dates: as in the system's country, if that speaks it."""
    own, system = QLocale(code), QLocale.system()
    emirates = QLocale(own.language(), QLocale.Country.UnitedArabEmirates)  # where Arabic has Latin digits
    near = own
    if (system.language(), system.script()) == (own.language(), own.script()):
        near = QLocale(system.language(), system.script(), system.territory())
    return next((one for one in (near, own, emirates) if one.zeroDigit() == "0"), QLocale("en"))


def local(written: str) -> str:
    """A number that Python has written ("1,234.5"), as the language does; anything else stays as it is."""
    found = re.fullmatch(_WRITTEN, written)
    if found is None:
        return written
    locale = _locale()
    sign, whole, decimals, rest = found.groups()
    if "," in whole:
        whole = locale.toString(int(whole.replace(",", "")))
    sign = locale.negativeSign() if sign == "-" else sign
    return f"{sign}{whole}{locale.decimalPoint() + decimals if decimals else ''}{rest}"


class LocalNumber:
    """A number to be put into a text, as in `f"{LocalNumber(share):.2%}"`: formats are those of `float` and `int`."""

    def __init__(self, value: float) -> None:
        self.value = value

    def __format__(self, spec: str) -> str:
        return local(format(self.value, spec))


def local_percent(share: float, decimals: int = 2) -> str:
    """A share (0..1) as people read it: "98.53 %"."""
    return f"{LocalNumber(100 * share):.{decimals}f} %"


def local_moment(when: datetime) -> str:
    """Day and time on the clock of this place, in the short form."""
    return _locale().toString(QDateTime.fromSecsSinceEpoch(int(when.timestamp())), QLocale.FormatType.ShortFormat)


def local_day(written: str) -> str:
    """A day that is written as 2026-01-31, in the long form; what is none stays as it is."""
    day = QDate.fromString(written, Qt.DateFormat.ISODate)
    return _locale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else written


def isolated(text: str) -> str:
    """Text that keeps its own direction among Arabic words: the names of others, and keys, "[" among them."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}" if QGuiApplication.isRightToLeft() else text


def _locale() -> QLocale:
    """The language's; where nobody has chosen one, as without an application, English and not a machine's own."""
    chosen = QLocale()
    return QLocale("en") if chosen.language() == QLocale.Language.C else chosen
