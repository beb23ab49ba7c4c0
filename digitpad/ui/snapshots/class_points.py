"""Held-out digits as points where the network puts them; the points glide from one snapshot to the next."""

from __future__ import annotations

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.foreign_text import shortened
from digitpad.core.recognition.predict import DIGITS
from digitpad.ui.inside.elements.class_colours import CLASS_COLOURS
from digitpad.ui.widgets.theme import current_theme, scaled_font

_REACH: Final = 2.0
"""From the middle to the edge, in root mean squares of the points' distances; what lies beyond is put at the edge."""
_GLIDE_MS: Final = 400
_POINT, _OWN_RING, _RING = 6.0, 26.0, 11.0  # pixels
_POINTING_DISTANCE = 10  # pixels from the mouse to a point
_MARGIN = 12  # pixels
_LONGEST_NAME = 12  # characters of a class on the map


class ClassPoints(QWidget):
    """Points in the colours of their classes, their names in their middles, and a ring where one's own digit lies."""

    pointed = Signal(int)
    """The index of the digit under the mouse, -1 when there is none; one's own comes after the held-out ones."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels = np.empty(0, np.uint8)
        self._names: tuple[str, ...] = DIGIT_NAMES
        self._from = self._to = np.empty((0, 2), np.float32)
        self._pointed = -1
        self._marked = np.empty(0, np.intp)
        self._glide = QVariantAnimation(self, duration=_GLIDE_MS, startValue=0.0, endValue=1.0)
        self._glide.valueChanged.connect(self.update)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Map of the ten classes"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def places(self) -> NDArray[np.float32]:
        """(m, 2) where the points are, or glide to."""
        return self._to

    @property
    def under_mouse(self) -> int:
        """The index of the digit under the mouse, -1 when there is none."""
        return self._pointed

    def set_class_names(self, names: tuple[str, ...]) -> None:
        """What labels stand for."""
        self._names = names
        self.setAccessibleName(
            self.tr("Map of the ten classes") if are_digits(names) else self.tr("Map of the classes")
        )

    def show_points(self, places: NDArray[np.floating], labels: NDArray[np.uint8], *, glides: bool) -> None:
        """Show (m, 2) places, about -2 to 2; the first ones have a label, one more is one's own digit."""
        wanted = places.astype(np.float32)
        self._from = self._now() if glides and len(wanted) == len(self._to) else wanted
        self._to, self._labels = wanted, labels
        if not glides:
            self._pointed = -1  # these are other digits
        self._glide.stop()
        if self._from is not self._to:
            self._glide.start()
        self.update()

    def mark(self, indices: NDArray[np.intp]) -> None:
        """Draw rings around these."""
        self._marked = indices
        self.update()

    def at(self, index: int) -> QPointF:
        """The middle of a point, or where it glides to, in pixels of this widget."""
        x, y = self._pixels(self._to)[index]
        return QPointF(x, y)

    def sizeHint(self) -> QSize:
        return QSize(440, 440)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = self._pixels(self._now())
        points = [QPointF(x, y) for x, y in places.tolist()]
        known = len(self._labels)
        for digit in range(len(self._names)):
            colour = QColor(CLASS_COLOURS[digit])
            colour.setAlpha(200)
            painter.setPen(QPen(colour, _POINT, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawPoints([points[index] for index in np.flatnonzero(self._labels == digit)])
        painter.setPen(QPen(QColor(theme.text), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index in (*self._marked, self._pointed):
            if 0 <= index < known:
                painter.drawEllipse(points[index], _RING / 2, _RING / 2)
        if len(points) > known:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for name, width in ((theme.surface, 7), (theme.text, 3)):
                painter.setPen(QPen(QColor(name), width))
                painter.drawEllipse(points[known], _OWN_RING / 2, _OWN_RING / 2)
        self._paint_names(painter, places[:known])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        apart = np.hypot(*(self._pixels(self._to) - (event.position().x(), event.position().y())).T)
        near = len(apart) and float(apart.min()) <= _POINTING_DISTANCE
        self._point_at(int(apart.argmin()) if near else -1)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(-1)

    def _paint_names(self, painter: QPainter, places: NDArray[np.floating]) -> None:
        theme = current_theme()
        painter.setFont(scaled_font(self.font(), 1.4 if len(self._names) <= DIGITS else 1.0, bold=True))
        back = QColor(theme.surface)
        back.setAlpha(190)
        side = painter.fontMetrics().height()
        for digit in np.unique(self._labels).tolist():
            x, y = places[self._labels == digit].mean(0).tolist()
            name = shortened(self._names[digit], _LONGEST_NAME)
            wide = max(side, painter.fontMetrics().horizontalAdvance(name) + 4)
            box = QRectF(x - wide / 2, y - side / 2, wide, side)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(back)
            painter.drawRoundedRect(box, side / 2, side / 2)
            painter.setPen(QColor(theme.text))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)

    def _point_at(self, index: int) -> None:
        if index != self._pointed:
            self._pointed = index
            self.update()
            self.pointed.emit(index)

    def _now(self) -> NDArray[np.float32]:
        """Where the points are at this moment of their way."""
        if self._glide.state() != QVariantAnimation.State.Running:
            return self._to
        share = np.float32(self._glide.currentValue())
        share = share * share * (3 - 2 * share)  # begins and ends slowly
        between: NDArray[np.float32] = self._from + share * (self._to - self._from)
        return between

    def _pixels(self, places: NDArray[np.float32]) -> NDArray[np.floating]:
        half = min(self.width(), self.height()) / 2 - _MARGIN
        middle = self.width() / 2, self.height() / 2
        pixels: NDArray[np.floating] = places.clip(-_REACH, _REACH) * (half / _REACH, -half / _REACH) + middle
        return pixels
