"""The page that follows single digits: one's own, and some that were misread."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from digitpad.core.recognition.predict import Predictions
from digitpad.core.snapshots.followed import FOLLOWED_DIGITS, followed_digits
from digitpad.core.snapshots.snapshot import TrainingCourse
from digitpad.ui.sharing.picture_source import offer_picture
from digitpad.ui.snapshots.digit_course import DigitCourse, FollowedDigit
from digitpad.ui.snapshots.page import SnapshotsPage
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID

_COLUMNS = 2
_SHARES = 0.9, 0.5  # of the screen, which the digits may ask for at least


class DigitsPage(SnapshotsPage):
    """A card for each digit, one's own first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Images"), parent)
        self._followed: tuple[TrainingCourse, list[FollowedDigit]] | None = None
        self.note = PlainLabel()
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.cards = [DigitCourse() for _ in range(FOLLOWED_DIGITS + 1)]
        cards = QWidget()
        cards.setObjectName("page")
        grid = QGridLayout(cards)
        grid.setContentsMargins(0, 0, GRID, 0)
        grid.setSpacing(GRID)
        for place, card in enumerate(self.cards):
            grid.addWidget(card, *divmod(place, _COLUMNS), Qt.AlignmentFlag.AlignTop)
            offer_picture(card)
        grid.setRowStretch(grid.rowCount(), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.note)
        layout.addWidget(ScrolledContent(cards, shares=_SHARES), 1)

    def show_snapshot(self, course: TrainingCourse, number: int) -> None:
        if self._followed is None or self._followed[0] is not course:
            self._followed = course, list(_followed(course))
        digits = self._followed[1]
        for place, card in enumerate(self.cards):
            card.setVisible(place < len(digits))
            if place < len(digits):
                card.show_digit(digits[place], number)
        self.note.setText(self._words(course))

    def _words(self, course: TrainingCourse) -> str:
        words = self.tr(
            "Held-out images that were misread after the first epoch, followed from beginning to end: bars are the "
            "probabilities now, the curve that of the right class, the dashed one that of the likeliest other."
        )
        if not len(course.digits):
            words = self.tr("Too few images are held out to follow some of them.")
        if course.digits.own is None:
            words += " " + self.tr("What is on the canvas when a training begins is followed, too.")
        return words


def _followed(course: TrainingCourse) -> Iterator[FollowedDigit]:
    names = course.digits.class_names
    own = [one.own for one in course.snapshots if one.own is not None]
    if course.digits.own is not None:
        yield FollowedDigit(
            course.digits.own, None, Predictions.of(np.stack(own).astype(np.float32), None, len(names)), names
        )
    for index in followed_digits(course).tolist():
        outputs = np.stack([one.outputs[index] for one in course.snapshots]).astype(np.float32)
        label = int(course.digits.labels[index])
        yield FollowedDigit(course.digits.images[index], label, Predictions.of(outputs, None, len(names)), names)
