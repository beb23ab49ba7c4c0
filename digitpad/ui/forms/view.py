"""The page of a form with its fields, their names and what was read in them; ui/forms/input takes mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from digitpad.core.forms.design.changes import outline_of
from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.field_reading import FieldReading
from digitpad.core.forms.form import FieldBox
from digitpad.ui.forms.document import FormDocument
from digitpad.ui.forms.words import reading_words, shown_name
from digitpad.ui.pictures.pages.zoomed_picture import ZoomedPicture
from digitpad.ui.widgets.theme import scaled_font

# The page is white in both themes, and so are these.
_FIELD, _WRONG, _SELECTED = QColor(0, 90, 190), QColor(196, 72, 0), QColor(67, 83, 216)
_ROW: Final = QColor(90, 94, 110)
_SOFT, _STRONG = 26, 70  # alpha of what fills a field
_HANDLE: Final = 8.0  # pixels of the screen
_NAMED_FROM: Final = 9.0  # pixels of a field's height, from which its name can be read beside it
_MOST_ROOM: Final = 200.0  # pixels beside a field for its name and value
_APART: Final = 2.0  # pixels between a field and its name

Handle = tuple[int, int]
"""Which side of a selection is held: -1 the left or upper one, 1 the right or lower one, 0 none."""


class FormView(ZoomedPicture):
    """`preview`: fields that are being dragged, in the places of those of the document; `drawn`: new boxes."""

    def __init__(self, document: FormDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.preview: dict[int, DrawnField] = {}
        self.drawn: tuple[FieldBox, ...] = ()
        self._document = document
        self._readings: Mapping[int, FieldReading] = {}
        self._wrong: frozenset[int] = frozenset()
        self._layer_of_fields: QPixmap | None = None
        self.setMinimumSize(240, 160)
        self.setAccessibleName(self.tr("Page of the form"))
        self.setAcceptDrops(False)  # the window takes what is dropped
        document.changed.connect(self.renew_fields)
        document.selection_changed.connect(self._on_selection_changed)

    def show_readings(self, readings: Mapping[int, FieldReading]) -> None:
        """What was read in fields, by their places."""
        self._readings = readings
        self.renew_fields()

    def show_wrong(self, places: frozenset[int]) -> None:
        """The fields with which something is wrong."""
        if places != self._wrong:
            self._wrong = places
            self.renew_fields()

    def renew_fields(self) -> None:
        """Paint the fields anew."""
        self._layer_of_fields = None
        self.viewport().update()

    def preview_fields(self, preview: dict[int, DrawnField]) -> None:
        """Show fields where they would be."""
        self.preview = preview
        self.viewport().update()

    def preview_boxes(self, boxes: tuple[FieldBox, ...]) -> None:
        """Show boxes that would be new."""
        self.drawn = boxes
        self.viewport().update()

    def shares_at(self, place: QPointF) -> tuple[float, float]:
        """Viewport pixels to shares of the page, within it."""
        size = self._page_size()
        point = self.to_page(place)
        return min(max(point.x() / size.width(), 0.0), 1.0), min(max(point.y() / size.height(), 0.0), 1.0)

    def rect_of(self, box: FieldBox) -> QRectF:
        """A box in viewport pixels."""
        return self._rects([box])[0]

    def shares_of_pixels(self, pixels: float) -> tuple[float, float]:
        """So many pixels of the screen, as shares of the page's width and height."""
        size = self._page_size()
        return pixels / (self.zoom * size.width()), pixels / (self.zoom * size.height())

    def field_at(self, place: QPointF) -> int | None:
        """The field below a place; of several, one that is selected, else the smallest."""
        x, y = self.shares_at(place)
        across, down = self.shares_of_pixels(2.0)
        found = []
        for number, one in enumerate(self._document.fields):
            left, top, right, bottom = one.field.outline
            if left - across <= x <= right + across and top - down <= y <= bottom + down:
                found.append(((number not in self._document.selection, (right - left) * (bottom - top)), number))
        return min(found)[1] if found else None

    def fields_in(self, band: QRectF) -> list[int]:
        """The fields that a band touches."""
        left, top = self.shares_at(band.topLeft())
        right, bottom = self.shares_at(band.bottomRight())
        return [
            number
            for number, one in enumerate(self._document.fields)
            if one.field.outline[0] < right
            and one.field.outline[2] > left
            and one.field.outline[1] < bottom
            and one.field.outline[3] > top
        ]

    def handle_at(self, place: QPointF) -> Handle | None:
        """The handle of the selection below a place."""
        reach = _HANDLE
        for handle, middle in self._handles():
            if abs(place.x() - middle.x()) <= reach and abs(place.y() - middle.y()) <= reach:
                return handle
        return None

    def reveal_field(self, number: int) -> None:
        """Scroll so that a field is seen."""
        size = self._page_size()
        left, top, right, bottom = self._document.fields[number].field.outline
        if not self.fits:
            self.reveal(
                (
                    round(left * size.width()),
                    round(top * size.height()),
                    round(right * size.width()),
                    round(bottom * size.height()),
                )
            )

    def paint_over(self, painter: QPainter, transform: QTransform) -> None:
        if self._layer_of_fields is None or self._layer_of_fields.devicePixelRatio() != self.devicePixelRatioF():
            self._layer_of_fields = self._painted_fields()
        painter.drawPixmap(0, 0, self._layer_of_fields)
        fields = self._document.fields
        shown = self.preview or {place: fields[place] for place in self._document.selection}
        rects = self._rects(box for one in shown.values() for box in one.field.boxes)
        self._paint_rects(painter, rects, _SELECTED, alpha=_STRONG, width=2.0)
        self._paint_rects(painter, self._rects(self.drawn), _SELECTED, alpha=_STRONG, width=1.5)
        if shown and not self.drawn:
            painter.setPen(QPen(_SELECTED, 1))
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawRects(
                [
                    QRectF(middle.x() - _HANDLE / 2, middle.y() - _HANDLE / 2, _HANDLE, _HANDLE)
                    for _, middle in self._handles(list(shown.values()))
                ]
            )

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    def _renew(self) -> None:
        self._layer_of_fields = None
        super()._renew()

    def _rects(self, boxes: Iterable[FieldBox]) -> list[QRectF]:
        """Boxes in viewport pixels; there may be thousands."""
        size, corner = self._page_size() * self.zoom, self.from_page(QPointF(0, 0))
        wide, high, x, y = size.width(), size.height(), corner.x(), corner.y()
        return [
            QRectF(x + left * wide, y + top * high, (right - left) * wide, (bottom - top) * high)
            for left, top, right, bottom in boxes
        ]

    def _page_size(self) -> QSizeF:
        return QSizeF(1, 1) if self.picture is None else QSizeF(self.picture.size)

    def _handles(self, fields: Sequence[DrawnField] = ()) -> list[tuple[Handle, QPointF]]:
        chosen = fields or self._document.selected
        if not chosen:
            return []
        rect = self.rect_of(outline_of(one.field.outline for one in chosen))
        x = {-1: rect.left(), 0: rect.center().x(), 1: rect.right()}
        y = {-1: rect.top(), 0: rect.center().y(), 1: rect.bottom()}
        corners = [(across, down) for across in (-1, 1) for down in (-1, 1)]
        middles = [(0, -1), (0, 1)] if rect.width() > 4 * _HANDLE else []
        middles += [(-1, 0), (1, 0)] if rect.height() > 4 * _HANDLE else []
        return [((across, down), QPointF(x[across], y[down])) for across, down in (*corners, *middles)]

    def _painted_fields(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        layer = QPixmap(self.viewport().size() * ratio)
        layer.setDevicePixelRatio(ratio)
        layer.fill(Qt.GlobalColor.transparent)
        painter = QPainter(layer)
        fields = self._document.fields
        for wrong, colour in ((False, _FIELD), (True, _WRONG)):
            chosen = (one for place, one in enumerate(fields) if (place in self._wrong) == wrong)
            rects = self._rects(box for one in chosen for box in one.field.boxes)
            self._paint_rects(painter, rects, colour, alpha=_SOFT, width=1.2)
        self._paint_words(painter)
        painter.end()
        return layer

    @staticmethod
    def _paint_rects(painter: QPainter, rects: list[QRectF], colour: QColor, *, alpha: int, width: float) -> None:
        if not rects:
            return
        soft = QColor(colour)
        soft.setAlpha(alpha)
        painter.setPen(QPen(colour, width))
        painter.setBrush(soft)
        painter.drawRects(rects)

    def _paint_words(self, painter: QPainter) -> None:
        """Names above fields, of columns once; numbers of rows beside them; what was read."""
        seen = QRectF(self.viewport().rect())
        font = scaled_font(self.font(), 0.85)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        named: set[str] = set()
        numbered: set[int] = set()
        rects = self._rects(one.field.outline for one in self._document.fields)
        room_beside = _rooms(rects)
        for place, (one, rect) in enumerate(zip(self._document.fields, rects, strict=True)):
            reading = self._readings.get(place)
            named_here = not one.field.row or one.field.name not in named
            numbered_here = bool(one.field.row) and one.field.row not in numbered
            named.add(one.field.name)
            numbered.add(one.field.row)
            if rect.height() < _NAMED_FROM or not rect.adjusted(-60, -20, 60, 20).intersects(seen):
                continue
            colour = _WRONG if place in self._wrong else _FIELD
            said = "" if reading is None else reading_words(reading)
            above = False
            if said:
                doubtful = reading is not None and reading.in_doubt
                above = room_beside(place) < metrics.horizontalAdvance(said) + 4 * _APART
                _paint_value(painter, rect, said, _WRONG if doubtful else _FIELD, above=above)
            room = rect.width() - (metrics.horizontalAdvance(said) + 6 if above else 0)
            if named_here and not above:
                room += max(0.0, room_beside(place) - 6)
            name = metrics.elidedText(shown_name(one.field.name), Qt.TextElideMode.ElideRight, max(room, 0.0))
            if named_here and (room > 24 or not above):
                if room <= 24:
                    name = shown_name(one.field.name)
                _paint_text(painter, _above(rect), name, colour, Qt.AlignmentFlag.AlignLeft)
            if numbered_here:
                beside = QRectF(rect.left() - 2 * _APART, rect.center().y() - 20, 1, 40)
                right, middle = Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignVCenter
                _paint_text(painter, beside, str(one.field.row), _ROW, right, middle)

    def _on_selection_changed(self) -> None:
        selection = self._document.selection
        if len(selection) == 1:
            self.reveal_field(selection[0])
        names = [shown_name(self._document.fields[place].field.name) for place in selection]
        self.setAccessibleDescription(", ".join(names[:5]))
        self.viewport().update()


def _rooms(rects: Sequence[QRectF]) -> Callable[[int], float]:
    """How many pixels are free to the right of one of so many rectangles."""
    sides = np.array([(one.left(), one.top(), one.bottom()) for one in rects]).reshape(-1, 3).T

    def room(place: int) -> float:
        rect = rects[place]
        beside = sides[0][(sides[1] < rect.bottom()) & (sides[2] > rect.top()) & (sides[0] > rect.left())]
        return max(0.0, float(beside.min(initial=rect.right() + _MOST_ROOM)) - rect.right())

    return room


def _above(rect: QRectF) -> QRectF:
    """Where words above a rectangle are."""
    return QRectF(rect.left(), rect.top() - _APART - 40, rect.width(), 40)


def _paint_value(painter: QPainter, rect: QRectF, words: str, colour: QColor, *, above: bool) -> None:
    """What was read, beside a field; above it where there is no room."""
    if above:
        _paint_text(painter, _above(rect), words, colour, Qt.AlignmentFlag.AlignRight)
        return
    beside = QRectF(rect.right() + 2 * _APART, rect.center().y() - 20, 1, 40)
    _paint_text(painter, beside, words, colour, Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter)


def _paint_text(
    painter: QPainter,
    area: QRectF,
    words: str,
    colour: QColor,
    side: Qt.AlignmentFlag,
    height: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignBottom,
) -> None:
    """Words on white, so that they can be read over print."""
    flags = side | height | Qt.TextFlag.TextDontClip
    ground = painter.boundingRect(area, flags, words)
    painter.fillRect(ground.adjusted(-1, 0, 1, 0), QColor(255, 255, 255, 215))
    painter.setPen(colour)
    painter.drawText(area, flags, words)
