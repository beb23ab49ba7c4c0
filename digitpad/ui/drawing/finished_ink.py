"""The picture of all finished strokes: only what is new is painted, and of very many a few at a time."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.ui.drawing.ink_painter import paint_strokes

_AT_ONCE: Final = 0.03  # seconds of painting at the first call, so that drawings of usual size never appear in parts
_SLICE: Final = 0.006  # seconds of painting between two events, so that the window stays alive


class FinishedInk(QObject):
    """Paints drawings on a transparent picture, and goes on with the one it was given last between other events."""

    grown = Signal()
    """More of the drawing is painted than at the last call."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._drawing: Drawing | None = None
        self._painted: tuple[Stroke, ...] = ()
        self._pixmap = QPixmap()
        self._paper, self._colour = QRectF(), QColor()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def is_complete(self) -> bool:
        """Whether the picture shows all of the drawing."""
        return self._drawing is not None and len(self._painted) == len(self._drawing.strokes)

    def forget(self) -> None:
        """Paint anew at the next call: size or colours are others."""
        self._drawing, self._painted = None, ()
        self._timer.stop()

    def pixmap(self, drawing: Drawing, *, size: QSizeF, ratio: float, paper: QRectF, colour: QColor) -> QPixmap:
        """A picture of `size` widget pixels, at `ratio` device pixels for each; `paper`: the canvas in it.

        Of a very large drawing the rest follows; `grown` says when.
        """
        if drawing is self._drawing:
            return self._pixmap
        if self._drawing is None or self._painted != drawing.strokes[: len(self._painted)]:
            self._pixmap = QPixmap((size * ratio).toSize())
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            self._painted = ()
        self._drawing, self._paper, self._colour = drawing, paper, colour
        self._paint(_AT_ONCE)
        return self._pixmap

    def _go_on(self) -> None:
        self._paint(_SLICE)
        self.grown.emit()

    def _paint(self, seconds: float) -> None:
        strokes = self._drawing.strokes if self._drawing is not None else ()
        end, number = time.monotonic() + seconds, len(self._painted)
        painter = QPainter(self._pixmap)
        while number < len(strokes) and time.monotonic() < end:
            paint_strokes(painter, strokes[number : number + 1], self._paper, self._colour)
            number += 1
        painter.end()
        self._painted = strokes[:number]
        if number < len(strokes):
            self._timer.start()
