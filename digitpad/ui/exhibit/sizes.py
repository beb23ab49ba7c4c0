"""How large things are in an exhibit: they follow the screen, as it is seen from some steps away."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont

_USUAL: Final = QSize(1366, 768)
"""Pixels of a screen on which text has the usual size:"""
_TEXT: Final = 20.0  # pixels of it
_UPRIGHT: Final = 0.72
"""Share of it on an upright screen: the same words, side by side, in less width."""
_LEAST_TEXT: Final = 13.0  # the least, and the least that a finger can hit:
_LEAST_TOUCH: Final = 40


@dataclass(frozen=True)
class ExhibitSizes:
    """Pixels of text and of what fingers touch, and of the distance between things."""

    text: float
    touch: int
    gap: int

    @classmethod
    def of(cls, room: QSize) -> ExhibitSizes:
        """For a screen."""
        share = min(max(room.width(), room.height()) / _USUAL.width(), min(room.toTuple()) / _USUAL.height())
        if room.height() > room.width():
            share *= _UPRIGHT
        text = max(_TEXT * share, _LEAST_TEXT)
        return cls(text, max(round(2.8 * text), _LEAST_TOUCH), round(0.8 * text))

    def font(self, base: QFont, factor: float = 1.0, *, bold: bool = False) -> QFont:
        """A font, `factor` times as large as text."""
        font = QFont(base)
        font.setPixelSize(round(factor * self.text))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font
