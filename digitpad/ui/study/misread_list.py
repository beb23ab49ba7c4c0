"""Misread digits as small pictures; only those that are seen are made."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.counts import counted
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.study.confusion import Misread
from digitpad.ui.widgets.digit_grid import DigitGrid, digit_image

_MOST_SHOWN = 1000  # digits


class _MisreadTiles:
    def __init__(self) -> None:
        self.test: LabelledImages | None = None
        self.names: Sequence[str] = ()

    def picture(self, item: Misread, pixels: int) -> QImage:
        if self.test is None:
            return QImage()
        return digit_image(self.test.images[item.index], dark=False).scaled(pixels, pixels)

    def caption(self, item: Misread) -> str:
        return f"{self.names[item.label]} → {self.names[item.answer]}"

    def tip(self, item: Misread) -> str:
        translate = QCoreApplication.translate
        text = translate(
            "MisreadList", "Test image {0}: {1}; {2} of {3} took it for {4}. Double-click: onto the canvas"
        )
        networks = counted(item.of, translate("MisreadList", "1 network"), translate("MisreadList", "{0} networks"))
        label, answer = self.names[item.label], self.names[item.answer]
        return text.format(item.index, label, item.runs, networks, answer)


class MisreadList(DigitGrid[Misread]):
    """A double click, or Return, sends a digit to the canvas."""

    digit_wanted = Signal(int)
    """Its index among the test images."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._misread_tiles = _MisreadTiles()
        super().__init__(self._misread_tiles, parent)
        self.setAccessibleName(self.tr("Misread images"))
        self.wanted.connect(lambda row: self.digit_wanted.emit(self.digits[row].index))

    def show_digits(
        self, digits: Sequence[Misread], test: LabelledImages | None, names: Sequence[str] = DIGIT_NAMES
    ) -> None:
        """Show these; `names`: of the classes."""
        self._misread_tiles.names = names
        self._misread_tiles.test = test
        self.show_items(digits[:_MOST_SHOWN] if test is not None else ())

    @property
    def digits(self) -> Sequence[Misread]:
        """Those that are shown."""
        return self.items
