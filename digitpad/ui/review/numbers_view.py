"""The review number by number: those in doubt, one after the other, each with its line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import ReviewDigit, ReviewKey, ReviewNumber
from digitpad.ui.review.cut_pictures import CutPictures
from digitpad.ui.review.number_card import CardDigit, NumberCard
from digitpad.ui.review.review_card import ReviewCard
from digitpad.ui.review.session import ReviewSession
from digitpad.ui.review.words import count_words
from digitpad.ui.widgets.theme import GRID

_AHEAD: Final = 3  # numbers whose lines are cut before they are wanted


class NumbersView(QWidget):
    """A queue of numbers: those in doubt first, the least sure first among them."""

    accepted = Signal()
    """The number that was shown is right."""
    finished = Signal()
    """All that are in doubt were looked at."""

    def __init__(self, session: ReviewSession, pictures: CutPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures = pictures
        self._queue: tuple[int, ...] = ()
        self._doubtful = 0
        self._at = 0
        self._key: ReviewKey | None = None
        self._goes_on = False
        self.card = NumberCard()
        hint = self.tr(
            "0 to 9 overwrite  ·  Delete: no digit  ·  ← → digit  ·  ↑ ↓ number  ·  J joins  ·  B begins here  ·  "
        )
        hint += self.tr("Enter accepts")
        frame = ReviewCard(self.card, hint, margin=2 * GRID)
        self._title, self._place, self._line = frame.title, frame.beside, frame.far
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame, 1)
        self.setFocusProxy(self.card)
        self.card.typed.connect(self._on_typed)
        self.card.accepted.connect(self.accept)
        self.card.stepped.connect(self.step)
        pictures.page_cut.connect(self._renew)
        session.batch_changed.connect(self._on_batch_changed)
        session.said.connect(self._renew)
        self._on_batch_changed()

    @property
    def number(self) -> ReviewNumber | None:
        """The number that is shown."""
        return self._session.batch.numbers[self._queue[self._at]] if self._queue else None

    @property
    def cursor_digit(self) -> ReviewDigit | None:
        """The digit that keys are for."""
        number = self.number
        return None if number is None else self._session.batch.digits[number.digits[self.card.cursor_place]]

    @property
    def left(self) -> int:
        """How many in doubt were not looked at."""
        tally = self._session.tally
        return sum(not tally.is_whole(place) for place in self._queue[: self._doubtful])

    def go_on_beyond_doubt(self) -> None:
        """Go on with numbers that are not in doubt once the others are done."""
        self._goes_on = True
        self.start()

    def start(self) -> bool:
        """Show the first number that was not looked at; False if there is none."""
        self._at = max(0, min(self._at, len(self._queue) - 1))
        return self._next(from_place=0)

    def accept(self) -> None:
        """The number is right as it is shown; go on to the next one."""
        number = self.number
        if number is not None:
            self._session.accept(number.digits, whole=True)
            self.accepted.emit()
            if not self._next(from_place=self._at + 1) and not self._next(from_place=0):
                self.finished.emit()

    def step(self, by: int) -> None:
        """Look at another number without a word about this one."""
        if self._queue:
            self._show(max(0, min(self._at + by, len(self._queue) - 1)))

    def show_number(self, place: int) -> None:
        """Show the number at a place of the batch."""
        self._show(self._queue.index(place))

    def join(self) -> None:
        """The next number of the line is a part of this one."""
        number, digits = self.number, self._session.batch.digits
        if number is not None:
            after = (place for place in number.line if place > number.digits[-1] and digits[place].number is not None)
            place = next(after, None)
            if place is not None:
                self._session.set_space(place, starts=False)

    def separate(self) -> None:
        """Another number begins with the digit that keys are for."""
        number, at = self.number, self.card.cursor_place
        if number is not None and at > 0:
            self._session.set_space(number.digits[at], starts=True)

    def show_digits(self, keys: frozenset[ReviewKey]) -> None:
        """Go where something was taken back."""
        digits = self._session.batch.digits
        for at, place in enumerate(self._queue):
            if any(digits[one].key in keys for one in self._session.batch.numbers[place].digits):
                self._show(at)
                return

    def _next(self, *, from_place: int) -> bool:
        tally, end = self._session.tally, len(self._queue) if self._goes_on else self._doubtful
        for at in range(from_place, end):
            if not tally.is_whole(self._queue[at]):
                self._show(at)
                return True
        return False

    def _show(self, at: int) -> None:
        self._at = at
        self._key = self._key_of(self._session.batch.numbers[self._queue[at]])
        self._renew(cursor=self._first_doubtful())

    def _first_doubtful(self) -> int:
        """The place of the digit that is least sure."""
        number = self.number
        if number is None:
            return 0
        doubts = [self._session.batch.digits[place].doubt for place in number.digits]
        return doubts.index(max(doubts))

    def _renew(self, *, cursor: int | None = None) -> None:
        number = self.number
        if number is None:
            self.card.show_number([], None)
            self._title.setText(self.tr("No numbers yet"))
            self._place.clear()
            self._line.clear()
            return
        digits, session = self._session.batch.digits, self._session
        shown = [
            CardDigit(
                digits[place], self._pictures.tile(digits[place]), session.shown(place),
                session.tally.verdict(place) is not None,
            )
            for place in number.digits
        ]  # fmt: skip
        self.card.show_number(shown, self._pictures.strip(number), cursor=cursor)
        for ahead in self._queue[self._at + 1 : self._at + 1 + _AHEAD]:
            self._pictures.strip(session.batch.numbers[ahead])
        self._tell(number)

    def _tell(self, number: ReviewNumber) -> None:
        doubtful = self._at < self._doubtful
        words = self.tr("{0} of {1} in doubt") if doubtful else self.tr("{0} of {1} that are not in doubt")
        place = self._at + 1 if doubtful else self._at + 1 - self._doubtful
        count = self._doubtful if doubtful else len(self._queue) - self._doubtful
        self._title.setText(words.format(count_words(place), count_words(count)))
        page = self._session.page_of(self._session.batch.digits[number.digits[0]])
        done = self._session.tally.is_whole(self._queue[self._at])
        self._place.setText(page.title + (self.tr(" · looked at") if done else ""))
        self._line.setText(self._line_words(number))

    def _line_words(self, number: ReviewNumber) -> str:
        """The line's numbers as they are now."""
        texts: dict[int | None, str] = {}
        for place in number.line:
            digit, value = self._session.batch.digits[place], self._session.shown(place)
            if digit.number is not None:
                texts[digit.number] = texts.get(digit.number, "") + ("" if value == NOT_A_DIGIT else str(value))
        own = self._queue[self._at]
        return "  ".join(f"[{text}]" if place == own else text for place, text in texts.items())

    def _on_typed(self, place: int, value: int) -> None:
        number = self.number
        if number is not None:
            self._session.correct(number.digits[place], value)

    def _on_batch_changed(self) -> None:
        batch = self._session.batch
        self._queue = batch.doubtful_first
        self._doubtful = sum(batch.numbers[place].in_doubt for place in self._queue)
        places = (at for at, place in enumerate(self._queue) if self._key_of(batch.numbers[place]) == self._key)
        self._at = min(self._at, max(0, len(self._queue) - 1))
        there = next(places, None) if self._key is not None else None
        if there is not None:
            self._at = there
            self._renew()
        elif not self._next(from_place=0):
            self._renew(cursor=0)

    def _key_of(self, number: ReviewNumber) -> ReviewKey:
        return self._session.batch.digits[number.digits[0]].key
