"""Paints a box around each digit of a page, and beside it what it was read as.

Pages keep their colours in the dark theme too; so do the boxes on them, which have a pale edge for dark pages.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen, QPixmap, QTransform

from digitpad.core.pages.output import PageNumber
from digitpad.core.pages.page import PageDigit
from digitpad.ui.pictures.number_marks import MarkPainter, mark_of
from digitpad.ui.pictures.pages.selection import PageSelection

SURE_COLOUR: Final = QColor("#2f45d8")
UNSURE_COLOUR: Final = QColor("#b34700")
MARKED_COLOUR: Final = QColor("#6b7080")
_EDGE_COLOUR: Final = QColor(255, 255, 255, 170)
_LABEL_TEXT_COLOUR: Final = QColor("#ffffff")
_SELECTED_ALPHA: Final = 46  # of 255: how much a selected box is filled
_BOX_MARGIN: Final = 2.0  # pixels between ink and box
_LABEL_HEIGHT: Final = (0.38, 9.0, 20.0)  # of a digit's height on the screen; least and most pixels
_MARK_ROOM: Final = 10.0  # pixels below a number, for its line
_LEAST_EDGED_HEIGHT: Final = 13.0  # pixels of a digit's height, below which a pale edge would cover it
_LEAST_LABELLED_HEIGHT: Final = 20.0  # the same, below which answers would cover their neighbours


class PageBoxes:
    """Knows the digits and the selection; the view gives it a painter and says where the page is."""

    def __init__(self, selection: PageSelection) -> None:
        self._selection = selection
        self.on = True
        """Whether boxes are shown at all."""

    def paint(self, painter: QPainter, transform: QTransform, seen: QRectF) -> None:
        """Paint all digits that are seen, as if none were selected; in viewport pixels."""
        if not self.on:
            return
        shown = [(digit, _area(digit, transform)) for digit in self._selection.digits]
        shown = [(digit, area) for digit, area in shown if area.adjusted(-40, -40, 40, 40).intersects(seen)]
        for kind in _STYLES:
            _paint_boxes(painter, [area for digit, area in shown if _style_of(digit) is kind], kind)
        size = self._label_size(transform.m11())
        labels = _Labels(painter, size or _LABEL_HEIGHT[1])
        for digit, area in shown:
            if digit.counts and (size or digit.unsure):
                labels.paint(painter, area, digit)
        marks = MarkPainter(painter)
        for number in self._selection.numbers:
            _paint_mark(marks, transform, seen, number)

    def paint_selected(self, painter: QPainter, transform: QTransform) -> None:
        """Paint the selected digits over that."""
        if not self.on:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        labels = _Labels(painter, self._label_size(transform.m11()) or _LABEL_HEIGHT[1])
        for digit in self._selection.selected:
            area = _area(digit, transform)
            _paint_selected(painter, area, _style_of(digit))
            if digit.counts:
                labels.paint(painter, area, digit)
        painter.restore()

    def digit_at(self, place: QPointF) -> PageDigit | None:
        """The digit at a place of the page, the smallest box first."""
        hit = [digit for digit in self._selection.digits if _rect(digit).contains(place)]
        return min(hit, key=lambda digit: _rect(digit).width() * _rect(digit).height(), default=None)

    def digits_in(self, area: QRectF) -> Sequence[PageDigit]:
        """The digits whose middle is in an area of the page."""
        return [digit for digit in self._selection.digits if area.contains(_rect(digit).center())]

    def _label_size(self, zoom: float) -> float:
        """Pixels of the answers' font; 0 where digits are too small on the screen for answers beside them."""
        heights = sorted(digit.box[3] - digit.box[1] for digit in self._selection.digits if digit.counts)
        if not heights:
            return 0.0
        height = heights[len(heights) // 2] * zoom
        share, least, most = _LABEL_HEIGHT
        return min(max(share * height, least), most) if height >= _LEAST_LABELLED_HEIGHT else 0.0


@dataclass(frozen=True)
class _BoxStyle:
    """How a box is drawn."""

    colour: QColor
    width: float
    dashes: tuple[float, ...] = ()
    """Lengths of dashes and gaps, in widths of the line; without any the line is whole."""
    edged: bool = True
    """Whether it has a pale edge."""


_DASHES: Final = (5.0, 2.5)
_SURE_STYLE: Final = _BoxStyle(SURE_COLOUR, 1.0)
_UNSURE_STYLE: Final = _BoxStyle(UNSURE_COLOUR, 2.0)
_SURE_PRINTED_STYLE: Final = _BoxStyle(SURE_COLOUR, 1.0, _DASHES)
_UNSURE_PRINTED_STYLE: Final = _BoxStyle(UNSURE_COLOUR, 2.0, _DASHES)
_MARKED_STYLE: Final = _BoxStyle(MARKED_COLOUR, 1.0, (3.0, 3.0), edged=False)
_STYLES: Final = (_MARKED_STYLE, _SURE_PRINTED_STYLE, _SURE_STYLE, _UNSURE_PRINTED_STYLE, _UNSURE_STYLE)
"""What matters most comes last, on top."""


def box_label(digit: PageDigit) -> str:
    """What stands beside a digit, with the sign before it."""
    return f"{digit.sign}{digit.digit}" + "?" * digit.unsure


class _Labels:
    """Answers beside boxes: few different ones, each painted once, as there may be hundreds of digits."""

    def __init__(self, painter: QPainter, size: float) -> None:
        self._ratio = painter.device().devicePixelRatio()
        self._font = QFont(QGuiApplication.font())
        self._font.setPixelSize(round(size))
        self._font.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)
        self._done: dict[tuple[str, bool], QPixmap] = {}

    def paint(self, painter: QPainter, area: QRectF, digit: PageDigit) -> None:
        """Paint an answer above its box, inside it where the view ends before that."""
        key = box_label(digit), digit.correction is not None
        if key not in self._done:
            self._done[key] = self._label(*key, _style_of(digit).colour)
        label = self._done[key]
        top = area.top() - label.height() / self._ratio - 1
        if top < 0 <= area.top():
            top = area.top() + 2
        painter.drawPixmap(QPointF(round(area.left()), round(top)), label)

    def _label(self, text: str, ticked: bool, colour: QColor) -> QPixmap:
        tick = self._metrics.height() * 0.6 if ticked else 0.0
        size = QSizeF(self._metrics.horizontalAdvance(text) + 6 + tick, self._metrics.capHeight() + 6).toSize()
        label = QPixmap(size * self._ratio)
        label.setDevicePixelRatio(self._ratio)
        label.fill(Qt.GlobalColor.transparent)
        painter = QPainter(label)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawRoundedRect(QRectF(QPointF(), QSizeF(size)), 3, 3)
        painter.setFont(self._font)
        painter.setPen(QPen(_LABEL_TEXT_COLOUR))
        words = QRectF(0, 0, size.width() - tick, size.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)
        if ticked:
            _paint_tick(painter, QRectF(size.width() - tick - 2, 0, tick, size.height()))
        painter.end()
        return label


def _style_of(digit: PageDigit) -> _BoxStyle:
    if not digit.counts:
        return _MARKED_STYLE
    if digit.printed:
        return _UNSURE_PRINTED_STYLE if digit.unsure else _SURE_PRINTED_STYLE
    return _UNSURE_STYLE if digit.unsure else _SURE_STYLE


def _rect(digit: PageDigit) -> QRectF:
    left, top, right, bottom = digit.box
    return QRectF(left, top, right - left, bottom - top)


def _area(digit: PageDigit, transform: QTransform) -> QRectF:
    return QRectF(
        transform.mapRect(_rect(digit)).adjusted(-_BOX_MARGIN, -_BOX_MARGIN, _BOX_MARGIN, _BOX_MARGIN).toRect()
    )


def _pen(style: _BoxStyle, width: float) -> QPen:
    pen = QPen(style.colour, width)
    if style.dashes:
        pen.setDashPattern(style.dashes)
    return pen


def _paint_boxes(painter: QPainter, areas: list[QRectF], style: _BoxStyle) -> None:
    """All boxes of one kind at once: with many digits that takes a tenth of the time."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if style.edged:
        painter.setPen(QPen(_EDGE_COLOUR, style.width + 2))
        painter.drawRects([area for area in areas if area.height() >= _LEAST_EDGED_HEIGHT])
    painter.setPen(_pen(style, style.width))
    painter.drawRects(areas)


def _paint_mark(marks: MarkPainter, transform: QTransform, seen: QRectF, number: PageNumber) -> None:
    """The line below a number that rules speak against, where it is seen."""
    mark = mark_of(number)
    if mark is None:
        return
    boxes = [digit.box for digit in number.digits]
    left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
    right, bottom = max(box[2] for box in boxes), max(box[3] for box in boxes)
    area = transform.mapRect(QRectF(left, top, right - left, bottom - top))
    area.adjust(-_BOX_MARGIN, -_BOX_MARGIN, _BOX_MARGIN, _BOX_MARGIN)
    if area.adjusted(0, 0, 0, _MARK_ROOM).intersects(seen):
        marks.paint(area, mark)


def _paint_selected(painter: QPainter, area: QRectF, style: _BoxStyle) -> None:
    ground = QColor(style.colour)
    ground.setAlpha(_SELECTED_ALPHA)
    painter.fillRect(area, ground)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_EDGE_COLOUR, 4.5))
    painter.drawRect(area)
    painter.setPen(_pen(style, 2.5))
    painter.drawRect(area)


def _paint_tick(painter: QPainter, area: QRectF) -> None:
    """A check mark, which not every font has: a person has said it."""
    middle, arm = area.center(), min(area.width(), area.height()) / 3
    painter.setPen(
        QPen(_LABEL_TEXT_COLOUR, 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    corner = middle + QPointF(-arm * 0.3, arm * 0.8)
    painter.drawPolyline([middle + QPointF(-arm, 0), corner, middle + QPointF(arm, -arm * 0.8)])
