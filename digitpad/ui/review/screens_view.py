"""The review of all numbers, a screen at a time: each with its picture, those in doubt first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.core.review.batch import ReviewDigit, ReviewKey, ReviewNumber
from digitpad.ui.review.cut_pictures import CutPictures
from digitpad.ui.review.number_tiles import NumberTilePainter, NumberTiles, SignsOf
from digitpad.ui.review.review_card import ReviewCard
from digitpad.ui.review.screen_grid import ScreenGrid, digit_of_key
from digitpad.ui.review.session import ReviewSession
from digitpad.ui.review.words import count_words


class NumbersGrid(ScreenGrid[ReviewNumber]):
    """Hands on which number is to be corrected."""

    def __init__(
        self, tiles: NumberTiles, signs: SignsOf, is_done: Callable[[int], bool], parent: QWidget | None = None
    ) -> None:
        """`is_done`: whether the number of a row was looked at."""
        super().__init__(tiles, parent)
        painter = NumberTilePainter(lambda row: self.items[row], signs, is_done, lambda: self.cursor_row, self)
        self.setItemDelegate(painter)
        self.setAccessibleName(self.tr("Numbers"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.cursor_row
        if row is not None and (digit_of_key(event) is not None or event.key() == Qt.Key.Key_F2):
            self.wanted.emit(row)
        else:
            super().keyPressEvent(event)


class ScreensView(QWidget):
    """A grid of numbers."""

    number_wanted = Signal(int)
    """The place in the batch of a number that is to be corrected."""
    finished = Signal()
    """There is nothing left to look at."""

    def __init__(self, session: ReviewSession, pictures: CutPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._queue: tuple[int, ...] = ()
        self.grid = NumbersGrid(NumberTiles(pictures, self._signs), self._signs, self._is_done)
        hint = self.tr("Arrows or pointer move  ·  any digit, or F2, corrects  ·  Enter accepts the screen")
        self._card = ReviewCard(self.grid, hint)
        self._card.title.setText(self.tr("All numbers, those in doubt first"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card, 1)
        self.setFocusProxy(self.grid)
        self.grid.accepted.connect(self.accept)
        self.grid.wanted.connect(lambda row: self.number_wanted.emit(self._queue[row]))
        pictures.page_cut.connect(self.grid.forget_pictures)
        session.batch_changed.connect(self._on_batch_changed)
        session.said.connect(self._renew)
        self._on_batch_changed()

    @property
    def cursor_digit(self) -> ReviewDigit | None:
        """The first digit of the number that keys are for."""
        row = self.grid.cursor_row
        return None if row is None else self._session.batch.digits[self.grid.items[row].digits[0]]

    def start(self) -> None:
        """Go to the first number that was not looked at."""
        self._go_on()

    def accept(self) -> None:
        """What is seen is right as it is shown; go on to what was not looked at."""
        rows = self.grid.seen_rows
        if rows:
            self._session.accept((place for row in rows for place in self.grid.items[row].digits), whole=True)
        if not self._go_on():
            self.finished.emit()

    def show_digits(self, keys: frozenset[ReviewKey]) -> None:
        """Go where something was taken back."""
        digits = self._session.batch.digits
        for row, number in enumerate(self.grid.items):
            if any(digits[place].key in keys for place in number.digits):
                self.grid.go_to(row)
                return

    def _go_on(self) -> bool:
        for row, place in enumerate(self._queue):
            if not self._session.tally.is_whole(place):
                self.grid.go_to(row, at_top=True)
                return True
        return False

    def _on_batch_changed(self) -> None:
        batch = self._session.batch
        self._queue = batch.doubtful_first
        self.grid.show_items([batch.numbers[place] for place in self._queue])
        self._renew()
        self._go_on()

    def _renew(self) -> None:
        left = self._session.tally.count - self._session.tally.whole_count
        self._card.beside.setText(self.tr("{0} to look at").format(count_words(left)))
        self.grid.renew()

    def _is_done(self, row: int) -> bool:
        return self._session.tally.is_whole(self._queue[row])

    def _signs(self, number: ReviewNumber) -> Sequence[tuple[int, bool]]:
        batch, tally = self._session.batch, self._session.tally
        return [
            (self._session.shown(place), batch.digits[place].is_unsure and tally.verdict(place) is None)
            for place in number.digits
        ]
