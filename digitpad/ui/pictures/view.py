"""Shows a page with its digits: zoom about the pointer, pan, fit; ui/pictures/page_input takes mouse and keys."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QResizeEvent, QTransform
from PySide6.QtWidgets import QWidget

from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.output import PageNumber
from digitpad.core.pages.page import PageDigit, PageReading
from digitpad.ui.pictures.boxes import PageBoxes, box_label
from digitpad.ui.pictures.pages.selection import PageSelection
from digitpad.ui.pictures.pages.zoomed_picture import ZoomedPicture
from digitpad.ui.pictures.rules.words import ruling_words

_AROUND_ONE: Final = 0.4  # of its larger side, around the one digit of a picture that is shown large
_WORTH: Final = 1.25  # times larger than on the whole page it must become


class PageView(ZoomedPicture):
    """The page in the middle of the picture window, with its boxes and answers."""

    def __init__(self, selection: PageSelection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes = PageBoxes(selection)
        self._enlarged: Box | None = None
        self._boxed: tuple[PageReading | None, tuple[PageNumber, ...]] = None, ()  # whose boxes are in the ground
        self.setAccessibleName(self.tr("Picture"))
        selection.changed.connect(self._on_selection_changed)
        self._selection = selection

    def show_boxes(self, on: bool) -> None:
        """Show boxes and answers on the page."""
        self.boxes.on = on
        self._renew()

    def fit(self) -> None:
        self._enlarged = None
        super().fit()

    def enlarge(self, box: Box | None) -> None:
        """Show a box of the page large, and keep it so when the window changes; None, or one that is large: the page.

        Where the person has chosen what is seen, it stays.
        """
        if not self._fits and self._enlarged is None:
            return
        self.fit()
        if box is None or self._picture is None:
            return
        left, top, right, bottom = box
        more = _AROUND_ONE * max(right - left, bottom - top)
        area = QRectF(left - more, top - more, right - left + 2 * more, bottom - top + 2 * more)
        area = area.intersected(QRectF(QPointF(), QSizeF(self._picture.size)))
        if area.isEmpty():  # the picture is still the one before it was turned
            return
        zoom = self._fitting_size(area.size())
        if zoom >= _WORTH * self._zoom:
            self._fits, self._enlarged = False, box
            self._set_zoom(zoom)
            self._scroll(self.from_page(area.center()) - QRectF(self.viewport().rect()).center())

    def zoom_to(self, zoom: float, about: QPointF | None = None) -> None:
        self._enlarged = None
        super().zoom_to(zoom, about)

    def pan(self, by: QPointF) -> None:
        self._enlarged = None
        super().pan(by)

    def paint_on_page(self, painter: QPainter, transform: QTransform, seen: QRectF) -> None:
        self.boxes.paint(painter, transform, seen)

    def paint_over(self, painter: QPainter, transform: QTransform) -> None:
        self.boxes.paint_selected(painter, transform)

    def resizeEvent(self, event: QResizeEvent) -> None:
        enlarged = self._enlarged
        super().resizeEvent(event)
        if enlarged is not None:
            self.enlarge(enlarged)

    def _on_selection_changed(self) -> None:
        shown = (self._selection.reading, self._selection.numbers)
        if shown[0] is not self._boxed[0] or shown[1] is not self._boxed[1]:
            self._boxed = shown
            self._ground = None
        current = self._selection.current
        if current is not None and not self._fits:
            self.reveal(current.box)
        self.setAccessibleDescription(self._words(current))
        self.viewport().update()

    def _words(self, current: PageDigit | None) -> str:
        """The selected digit and its place, for screen readers."""
        for number, line in enumerate(self._selection.lines, 1):
            if current in line:
                words = self.tr("{0}, line {1}, number {2} of {3}") if current.counts else self.tr("no digit, line {1}")
                words = self.tr("{0}, printed").format(words) if current.printed else words
                words = words.format(box_label(current), number, line.index(current) + 1, len(line))
                whole = self._selection.number_of(current)
                return f"{words}. {ruling_words(whole)}" if whole is not None and whole.doubted_by_rules else words
        return ""

    def _middle(self) -> QPointF:
        """Of the selected digit if it is seen, else of the viewport."""
        seen, current = QRectF(self.viewport().rect()), self._selection.current
        place = self.area(current.box).center() if current else seen.center()
        return place if seen.contains(place) else seen.center()
