"""Fields for numbers that are typed alike in every language, and shown as the window's language writes them."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

_GROUPED: Final = re.compile(r"-?\d{1,3}(?:([.,' ])(?:\d{2,3}\1)*\d{3})?|-?\d+")
"""Groups of three digits, or, as in India, of two but for the last ones."""
_BEGUN: Final = re.compile(r"-?|-?\d{1,3}(?:[.,' ]\d{2,3})*[.,' ]\d{0,2}")
_SEPARATORS: Final = str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'", "٬": ",", "٫": "."})
_State = QValidator.State


class DecimalBox(QDoubleSpinBox):
    """A number with decimals: comma and point both begin them, as there are no groups of thousands here."""

    def __init__(self, *, minimum: float, maximum: float, decimals: int, step: float = 1.0, suffix: str = "") -> None:
        super().__init__(minimum=minimum, maximum=maximum, decimals=decimals, singleStep=step, suffix=suffix)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return super().validate(self._pointed(text), position)

    def valueFromText(self, text: str) -> float:
        return super().valueFromText(self._pointed(text))

    def _pointed(self, text: str) -> str:
        return _latin(text).replace(",", ".").replace(".", self.locale().decimalPoint())


class WholeBox(QSpinBox):
    """A whole number: comma, point, apostrophe and space may stand between groups of three digits, nowhere else.

    What is no whole number when one goes on gives way to the last one that was.
    """

    def __init__(self, *, minimum: int, maximum: int, value: int, step: int = 1, suffix: str = "") -> None:
        super().__init__(minimum=minimum, maximum=maximum, singleStep=step, suffix=suffix)
        self.setGroupSeparatorShown(maximum >= 10_000)
        self.setValue(value)

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        text = _latin(text)
        typed = self._typed(text)
        if _GROUPED.fullmatch(typed):
            number = self.valueFromText(text)
            state = _State.Acceptable if self.minimum() <= number <= self.maximum() else _State.Intermediate
            return (_State.Invalid if number > self.maximum() else state), text, position
        return (_State.Intermediate if _BEGUN.fullmatch(typed) else _State.Invalid), text, position

    def valueFromText(self, text: str) -> int:
        return int(re.sub(r"[.,' ]", "", self._typed(text)) or 0)

    def fixup(self, text: str) -> str:
        return text  # Qt would take every comma away: 15 of 1,5

    def _typed(self, text: str) -> str:
        return text.removesuffix(self.suffix()).strip().translate(_SEPARATORS)


def _latin(text: str) -> str:
    """A text with Latin digits, as they are shown, in the place of others, such as Arabic or Devanagari ones."""
    return "".join(str(unicodedata.digit(one, one)) if one.isdecimal() else one for one in text)
