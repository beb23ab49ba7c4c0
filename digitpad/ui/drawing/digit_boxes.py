"""A thin box around each digit of a number on the canvas, with a label that says how it is read."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from digitpad.core.drawing.strokes import Drawing
from digitpad.ui.answer.shown_reading import REJECTED_SYMBOL, DigitKey, ShownDigit, ShownReading
from digitpad.ui.drawing.box_layout import box_areas, label_areas
from digitpad.ui.widgets.theme import current_theme, scaled_font

_CORNER_RADIUS = 5.0  # pixels, of boxes and labels
_LABEL_REACH = 3.0  # pixels around a label that still hit it


class _Layout(NamedTuple):
    """The places of all boxes and labels, for one size of the canvas."""

    boxes: list[QRectF]
    labels: list[QRectF]


class DigitBoxes(QWidget):
    """An overlay on the canvas that lets all events through. A single digit has no box."""

    def __init__(self, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._paper = QRectF()
        self._shown: ShownReading | None = None
        self._on = True
        self._layout: _Layout | None = None
        self._gone: frozenset[int] = frozenset()
        self._picture: QPixmap | None = None
        self._font = scaled_font(self.font(), 0.9, bold=True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def shown(self) -> ShownReading | None:
        """The reading whose boxes these are."""
        return self._shown

    @property
    def visible_digits(self) -> tuple[ShownDigit, ...]:
        """The digits that have a box now."""
        if self._shown is None or not self._shows:
            return ()
        return tuple(digit for place, digit in enumerate(self._shown.digits) if place not in self._gone)

    def set_on(self, on: bool) -> None:
        """Turn the boxes on or off."""
        self._on = on
        self._repaint()

    def place_on(self, rect: QRect, paper: QRectF) -> None:
        """Cover a canvas, whose drawing area is `paper`."""
        self._paper = paper
        self._layout = None
        self.setGeometry(rect)
        self._repaint()

    def show_reading(self, shown: ShownReading | None) -> None:
        """Show a reading's boxes; None shows none."""
        if shown is None or self._shown is None or shown.lines != self._shown.lines:
            self._layout, self._gone = None, frozenset()
        self._shown = shown
        self._repaint()

    def drop_gone(self, drawing: Drawing) -> None:
        """Hide the boxes of strokes that are not in `drawing` any more, until it has been read too.

        The stroke that was under way when the drawing was read may have been finished since.
        """
        if self._shown is None:
            return
        read = self._shown.drawing.strokes
        there = set(drawing.strokes)
        if len(read) == len(drawing.strokes) and read[:-1] == drawing.strokes[:-1]:
            there.add(read[-1])
        gone = [place for place, digit in enumerate(self._shown.digits) if not digit.key.strokes <= there]
        self._gone = frozenset(gone)
        self._repaint()

    def digit_at(self, place: QPointF) -> int | None:
        """The digit whose box or label is at a place of the canvas, the smallest box first; None if there is none."""
        label = self._label_number(place)
        if label is not None or self._shown is None or not self._shown.several:
            return label
        boxes = self._placed().boxes
        hit = [number for number, box in enumerate(boxes) if number not in self._gone and box.contains(place)]
        return min(hit, key=lambda number: boxes[number].width() * boxes[number].height(), default=None)

    def label_at(self, place: QPointF) -> DigitKey | None:
        """The digit whose label is at a place of the canvas."""
        number = self._label_number(place)
        return self._shown.digits[number].key if self._shown and number is not None else None

    def area(self, number: int) -> QRect:
        """Where a digit stands on the canvas, whether its box is shown or not."""
        return self._placed().boxes[number].toAlignedRect()

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the background of the selected digit, below the ink."""
        if self._shown is None or not self._shows or self._shown.selected in self._gone:
            return
        theme = current_theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.warning_soft if self._shown.current.doubtful else theme.accent_soft))
        painter.drawRoundedRect(self._placed().boxes[self._shown.selected], _CORNER_RADIUS, _CORNER_RADIUS)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._shows:
            QPainter(self).drawPixmap(0, 0, self._painted())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._font = scaled_font(self.font(), 0.9, bold=True)
            self._layout = None
            self._repaint()
        super().changeEvent(event)

    @property
    def _shows(self) -> bool:
        return self._on and self._shown is not None and self._shown.several

    def _label_number(self, place: QPointF) -> int | None:
        if not self._shows:
            return None
        for number, label in enumerate(self._placed().labels):
            reach = label.adjusted(-_LABEL_REACH, -_LABEL_REACH, _LABEL_REACH, _LABEL_REACH)
            if number not in self._gone and reach.contains(place):
                return number
        return None

    def _repaint(self) -> None:
        self._picture = None
        self.update()

    def _placed(self) -> _Layout:
        if self._layout is None:
            digits = self._shown.digits if self._shown else ()
            boxes = box_areas([digit.box for digit in digits], self._paper)
            metrics = QFontMetricsF(self._font)
            size = QSizeF(metrics.horizontalAdvance("0?") + 6, metrics.height())
            self._layout = _Layout(boxes, label_areas(boxes, size, self._paper))
        return self._layout

    def _painted(self) -> QPixmap:
        """The boxes as a cached picture, so that they are not painted anew while the pen moves."""
        ratio = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != ratio:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            self._paint(painter)
            painter.end()
            self._picture = picture
        return self._picture

    def _paint(self, painter: QPainter) -> None:
        if self._shown is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        layout = self._placed()
        order = [number for number in range(len(layout.boxes)) if number not in self._gone]
        order.sort(key=lambda number: self._shown is not None and number == self._shown.selected)  # it comes on top
        for number in order:
            digit, selected = self._shown.digits[number], number == self._shown.selected
            _paint_box(painter, layout.boxes[number], digit, selected=selected)
            _paint_label(painter, layout.labels[number], digit, selected=selected)


def _colour(digit: ShownDigit) -> QColor:
    theme = current_theme()
    if not digit.counts:
        return QColor(theme.muted)
    return QColor(theme.warning if digit.doubtful else theme.accent)


def _paint_box(painter: QPainter, box: QRectF, digit: ShownDigit, *, selected: bool) -> None:
    colour = _colour(digit)
    pen = QPen(colour, 2.0 if selected else 1.0)
    if digit.doubtful:
        pen.setDashPattern([4.0, 3.0] if not selected else [3.0, 2.0])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, _CORNER_RADIUS, _CORNER_RADIUS)


def _paint_label(painter: QPainter, label: QRectF, digit: ShownDigit, *, selected: bool) -> None:
    """Filled for what is certain, empty with a dashed edge and a question mark for what is in doubt."""
    theme, colour = current_theme(), _colour(digit)
    pen = QPen(colour, 1.0)
    pen.setDashPattern([3.0, 2.0])
    filled = selected or not digit.doubtful
    painter.setPen(Qt.PenStyle.NoPen if filled else pen)
    painter.setBrush(colour if filled else QColor(theme.surface))
    painter.drawRoundedRect(label, _CORNER_RADIUS, _CORNER_RADIUS)
    painter.setPen(QColor(theme.on_accent) if filled else colour)
    text, area = digit.symbol, QRectF(label)
    if digit.doubtful and text != REJECTED_SYMBOL:
        text += REJECTED_SYMBOL
    if digit.correction is not None:
        area.setRight(label.center().x() + 1)
        _paint_tick(painter, QRectF(label.center().x() + 1, label.y(), label.width() / 2 - 3, label.height()))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, text)


def _paint_tick(painter: QPainter, area: QRectF) -> None:
    """A check mark, which not every font has."""
    middle, arm = area.center(), min(area.width(), area.height()) / 3
    painter.save()
    pen = QPen(painter.pen().color(), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    corner = middle + QPointF(-arm * 0.3, arm)
    painter.drawPolyline([middle + QPointF(-arm, arm * 0.2), corner, middle + QPointF(arm, -arm)])
    painter.restore()
