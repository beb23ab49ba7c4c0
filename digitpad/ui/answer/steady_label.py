"""A label of constant height, for words that change while the pen moves."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtWidgets import QWidget

from digitpad.ui.widgets.plain_label import PlainLabel

_UNBROKEN: Final = r"[\u2e80-\uffff]{1,2}|[^\s\u2e80-\uffff]+"
"""What stays on one line: a word, or a sign of Chinese or Japanese with one that must not begin a line."""
_FIRST_OF_THESE: Final = "\u2e80"
_LARGER_THAN_ANY_TEXT: Final = 10_000  # pixels, of width and height


class SteadyLabel(PlainLabel):
    """A wrapped label that is always as high as the highest of the texts that it may show."""

    def __init__(self, texts: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._texts = tuple(dict.fromkeys(texts))
        self._heights: dict[int, int] = {}
        self._unwrapped: dict[str, QSize] = {}
        self._widths: tuple[int, int] | None = None
        self.setWordWrap(True)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)  # which Qt's own label has only once there is a text
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Other texts may be shown from now on."""
        self._texts = tuple(dict.fromkeys(texts))
        self._forget()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._measured()[0], self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._measured()[1], self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            self._heights[width] = max(self._height(text, width) for text in self._texts)
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget()
        super().changeEvent(event)

    def _height(self, text: str, width: int) -> int:
        """Pixels of a text, wrapped only where it does not fit into a line: that takes long."""
        if text not in self._unwrapped:
            self._unwrapped[text] = self._wrapped(text, _LARGER_THAN_ANY_TEXT)
        line = self._unwrapped[text]
        return line.height() if line.width() < width else self._wrapped(text, width).height()

    def _wrapped(self, text: str, width: int) -> QSize:
        room = QRect(0, 0, width, _LARGER_THAN_ANY_TEXT)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, text).size()

    def _forget(self) -> None:
        self._heights.clear()
        self._unwrapped.clear()
        self._widths = None

    def _measured(self) -> tuple[int, int]:
        """Pixels of the widest text, and of the widest word of all."""
        if self._widths is None:
            metrics = self.fontMetrics()
            words = {part for text in self._texts for word in text.split() for part in _unbroken(word)}
            texts, parts = (max(map(metrics.horizontalAdvance, some)) + 1 for some in (self._texts, words))
            self._widths = texts, parts
        return self._widths


def _unbroken(word: str) -> list[str]:
    """Its parts that stay on one line. The expression takes long to be made: where it is of no use, it is not."""
    return re.findall(_UNBROKEN, word) if max(word) >= _FIRST_OF_THESE else [word]
