"""Pictures of digits and lines for the review, cut in the background when they are first wanted."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal

from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.page import PageReading, turned
from digitpad.core.review.batch import ReviewBatch, ReviewDigit, ReviewNumber
from digitpad.core.review.cuttings import Strip, cut_digit, cut_number, cut_strip
from digitpad.ui.pictures.pages.listed_page import ListedPage
from digitpad.ui.pictures.pages.page_list import PageList
from digitpad.ui.pictures.pages.picture_thread import LoadPage

_MOST_STRIPS: Final = 60  # that are remembered
_MOST_LOADED: Final = 2  # pages whose pixels are remembered, of those that are loaded for it


@dataclass(frozen=True, eq=False)
class _Cut:
    tiles: dict[Box, NDArray[np.uint8]]
    numbers: dict[tuple[Box, ...], NDArray[np.uint8]]
    strips: dict[tuple[Box, ...], Strip]


class CutPictures(QObject):
    """One page after the other: what a person does in the meantime comes in between."""

    page_cut = Signal()
    """There are more pictures than before."""

    def __init__(self, page_list: PageList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page_list = page_list
        self._batch = ReviewBatch((), ())
        self._boxes: dict[ListedPage, tuple[Box, ...]] = {}
        self._tiles: dict[ListedPage, dict[Box, NDArray[np.uint8]]] = {}
        self._numbers: dict[ListedPage, dict[tuple[Box, ...], NDArray[np.uint8]]] = {}
        self._on_page: dict[ListedPage, list[tuple[Box, ...]]] = {}
        self._strips: OrderedDict[tuple[ListedPage, tuple[Box, ...]], Strip] = OrderedDict()
        self._wanted: list[ListedPage] = []
        self._wanted_strips: list[tuple[ListedPage, tuple[Box, ...], tuple[Box, ...]]] = []
        self._loaded: OrderedDict[ListedPage, NDArray[np.uint8]] = OrderedDict()  # for the worker's thread
        self._busy = False

    def show_batch(self, batch: ReviewBatch) -> None:
        """Cut pictures of this from now on."""
        self._batch = batch
        self._on_page = {}
        for number in batch.numbers:
            self._on_page.setdefault(self._page_list.pages[number.page], []).append(self._boxes_of(number.digits))
        self._numbers = {
            page: cut for page, cut in self._numbers.items() if cut.keys() >= set(self._on_page.get(page, ()))
        }
        boxes: dict[ListedPage, list[Box]] = {}
        for digit in batch.digits:
            boxes.setdefault(self._page_list.pages[digit.page], []).append(digit.digit.box)
        for page, own in boxes.items():
            if self._boxes.get(page) != tuple(own):
                self._boxes[page] = tuple(own)
                self._tiles.pop(page, None)

    def tile(self, digit: ReviewDigit) -> NDArray[np.uint8] | None:
        """(80, 80) a digit's picture, dark ink on white; None: it is not cut yet, `page_cut` follows."""
        page = self._page_list.pages[digit.page]
        tiles = self._tiles.get(page)
        if tiles is None:
            self._want(page)
            return None
        return tiles.get(digit.digit.box)

    def number(self, number: ReviewNumber) -> NDArray[np.uint8] | None:
        """(h, w) a number's picture, dark ink on white; None: it is not cut yet, `page_cut` follows."""
        page = self._page_list.pages[number.page]
        cut = self._numbers.get(page)
        if cut is None:
            self._want(page)
            return None
        return cut.get(self._boxes_of(number.digits))

    def strip(self, number: ReviewNumber) -> Strip | None:
        """The picture of a number in its line; None: it is not cut yet, `page_cut` follows."""
        page = self._page_list.pages[number.page]
        boxes = self._boxes_of(number.digits)
        found = self._strips.get((page, boxes))
        if found is not None:
            self._strips.move_to_end((page, boxes))
            return found
        wanted = page, boxes, self._boxes_of(number.line)
        if wanted not in self._wanted_strips:
            self._wanted_strips.append(wanted)
            self._go_on()
        return None

    def _boxes_of(self, places: Sequence[int]) -> tuple[Box, ...]:
        return tuple(self._batch.digits[place].digit.box for place in places)

    def _want(self, page: ListedPage) -> None:
        if page not in self._wanted:
            self._wanted.append(page)
            self._go_on()

    def _go_on(self) -> None:
        """Look at one more page: first where a line is wanted, as a person waits for that."""
        if self._busy or not (self._wanted or self._wanted_strips):
            return
        page = self._wanted_strips[0][0] if self._wanted_strips else self._wanted[0]
        boxes = self._boxes.get(page, ()) if page not in self._tiles else ()
        numbers = self._on_page.get(page, []) if page not in self._numbers else []
        strips = [(own, line) for other, own, line in self._wanted_strips if other is page]

        def run(reading: PageReading, load: LoadPage) -> _Cut:
            grey = self._pixels(page, reading, load)
            return _Cut(
                {box: cut_digit(grey, box) for box in boxes},
                {own: cut_number(grey, own) for own in numbers},
                {own: cut_strip(grey, own, line) for own, line in strips},
            )

        def end(cut: _Cut | None = None) -> None:
            self._busy = False
            self._wanted = [one for one in self._wanted if one is not page]
            self._wanted_strips = [one for one in self._wanted_strips if one[0] is not page or one[1:] not in strips]
            if cut is None:  # its file is gone: what the network saw of it is shown
                self._tiles.setdefault(page, {})
                self._numbers.setdefault(page, {})
            else:
                self._take(page, boxes, cut)
            self.page_cut.emit()
            self._go_on()

        self._busy = True
        self._page_list.look_at(page, run, end, end)

    def _take(self, page: ListedPage, boxes: tuple[Box, ...], cut: _Cut) -> None:
        if boxes and boxes == self._boxes.get(page):
            self._tiles[page] = cut.tiles
        if cut.numbers and cut.numbers.keys() >= set(self._on_page.get(page, ())):
            self._numbers[page] = cut.numbers
        for own, strip in cut.strips.items():
            self._strips[page, own] = strip
        while len(self._strips) > _MOST_STRIPS:
            self._strips.popitem(last=False)

    def _pixels(self, page: ListedPage, reading: PageReading, load: LoadPage) -> NDArray[np.uint8]:
        """A page's grey pixels, upright, in the worker's thread; they are loaded if they were forgotten."""
        grey = reading.page.grey
        if any(grey.strides):  # what was forgotten is one pixel that goes on for ever
            return grey
        if page not in self._loaded:
            self._loaded[page] = turned(load(page.path, page.number), reading.quarter_turns).grey
            while len(self._loaded) > _MOST_LOADED:
                self._loaded.popitem(last=False)
        return self._loaded[page]
