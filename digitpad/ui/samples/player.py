"""One sample, large: its ink, and how it was written."""

from __future__ import annotations

import time
from typing import Final

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.samples.playback import Playback, fitted
from digitpad.core.samples.sample import OwnSample
from digitpad.ui.drawing.ink_painter import paint_strokes
from digitpad.ui.samples.tiles import sample_picture
from digitpad.ui.widgets.theme import current_theme

_FRAME: Final = 16  # milliseconds
_LEAST: Final = 72  # pixels a side
_CORNER_RADIUS: Final = 12  # pixels
_FAINT: Final = 0.15  # of the ink that is still to come


class SamplePlayer(QWidget):
    """A square paper. `play` writes the sample again as it was written; a click does, too."""

    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sample: OwnSample | None = None
        self._playback: Playback | None = None
        self._began = 0.0
        self._timer = QTimer(self, interval=_FRAME)
        self._timer.timeout.connect(self._on_frame)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(_LEAST, _LEAST)
        self.setMaximumHeight(self.sizeHint().height())
        self.setAccessibleName(self.tr("Selected sample"))

    @property
    def is_playing(self) -> bool:
        """Whether strokes are being written just now."""
        return self._timer.isActive()

    @property
    def can_play(self) -> bool:
        """Whether the sample has strokes."""
        return self._playback is not None

    def show_sample(self, sample: OwnSample | None) -> None:
        """Show a sample, or an empty paper."""
        if sample is self._sample:
            return
        self._timer.stop()
        self._sample = sample
        drawing = sample.drawing if sample is not None else None
        self._playback = Playback(fitted(drawing)) if drawing else None
        self.update()

    def play(self) -> None:
        """Write the strokes again, from the beginning."""
        if self._playback is not None:
            self._began = time.monotonic()
            self._timer.start()
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(224, 224)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.play()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width(), self.height()) - 2.0
        paper = QRectF((self.width() - side) / 2, 1.0, side, side)
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.setBrush(QColor(theme.paper))
        painter.drawRoundedRect(paper, _CORNER_RADIUS, _CORNER_RADIUS)
        if self._playback is not None:
            self._paint_strokes(painter, paper, self._playback)
        elif self._sample is not None:
            clip = QPainterPath()
            clip.addRoundedRect(paper, _CORNER_RADIUS, _CORNER_RADIUS)
            painter.setClipPath(clip)
            pixels = round(side * self.devicePixelRatioF())
            painter.drawImage(paper, sample_picture(self._sample, pixels))

    def _paint_strokes(self, painter: QPainter, paper: QRectF, playback: Playback) -> None:
        ink = QColor(current_theme().ink)
        if self.is_playing:
            painter.setOpacity(_FAINT)
            paint_strokes(painter, playback.drawing.strokes, paper, ink)
            painter.setOpacity(1.0)
            paint_strokes(painter, playback.at(time.monotonic() - self._began).strokes, paper, ink)
        else:
            paint_strokes(painter, playback.drawing.strokes, paper, ink)

    def _on_frame(self) -> None:
        if self._playback is None or time.monotonic() - self._began > self._playback.duration:
            self._timer.stop()
            self.ended.emit()
        self.update()
