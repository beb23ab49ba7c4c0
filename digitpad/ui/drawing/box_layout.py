"""Places the boxes of a number's digits on the canvas, and a label beside each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSizeF

from digitpad.ui.answer.shown_reading import DigitBox

PADDING: Final = 4.0
"""Pixels between ink and box."""
_LABEL_GAP = 2.0  # pixels between a box and its label


def box_areas(boxes: Sequence[DigitBox], paper: QRectF) -> list[QRectF]:
    """Boxes in canvas units -> in pixels, larger by `PADDING`, cut at the canvas' edges."""
    side, x, y = paper.width(), paper.x(), paper.y()
    inner = paper.adjusted(2, 2, -2, -2)
    areas = []
    for left, top, right, bottom in boxes:
        area = QRectF(x + left * side, y + top * side, (right - left) * side, (bottom - top) * side)
        areas.append(area.adjusted(-PADDING, -PADDING, PADDING, PADDING).intersected(inner))
    return areas


def label_areas(areas: Sequence[QRectF], size: QSizeF, paper: QRectF) -> list[QRectF]:
    """The place of a label of `size` for each box: beside it, where possible outside all boxes and earlier labels."""
    taken = [_edges(area) for area in areas]
    inner = paper.adjusted(2, 2, -2, -2)
    labels = []
    for area in areas:
        places = list(_places(area, size))
        free = (place for place in places if inner.contains(place) and not _hits(place, taken))
        label = next(free, None) or _inside(places[0], inner)
        labels.append(label)
        taken.append(_edges(label))
    return labels


def _places(area: QRectF, size: QSizeF) -> Iterator[QRectF]:
    """Places above, below, left and right of a box, best first."""
    width, height = size.width(), size.height()
    above, below = area.top() - height - _LABEL_GAP, area.bottom() + _LABEL_GAP
    for y in (above, below):
        for x in (area.left(), area.right() - width, area.center().x() - width / 2):
            yield QRectF(x, y, width, height)
    for x in (area.left() - width - _LABEL_GAP, area.right() + _LABEL_GAP):
        yield QRectF(x, area.top(), width, height)
        yield QRectF(x, area.bottom() - height, width, height)


def _edges(area: QRectF) -> DigitBox:
    return area.left(), area.top(), area.right(), area.bottom()


def _hits(place: QRectF, taken: Sequence[DigitBox]) -> bool:
    left, top, right, bottom = _edges(place)
    return any(left < r and right > l and top < b and bottom > t for l, t, r, b in taken)  # noqa: E741


def _inside(place: QRectF, inner: QRectF) -> QRectF:
    x = min(max(place.x(), inner.left()), inner.right() - place.width())
    y = min(max(place.y(), inner.top()), inner.bottom() - place.height())
    return QRectF(x, y, place.width(), place.height())
