"""The review by groups: all that was read as 0 on one screen, then as 1, … and what was taken for no digit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import GROUPS, ReviewDigit, ReviewKey
from digitpad.ui.review.cut_pictures import CutPictures
from digitpad.ui.review.group_grid import GroupGrid
from digitpad.ui.review.review_card import ReviewCard
from digitpad.ui.review.session import ReviewSession
from digitpad.ui.review.tiles import ReviewTiles, sign_of
from digitpad.ui.review.words import count_words, group_words
from digitpad.ui.widgets.theme import GRID


class GroupsView(QWidget):
    """Buttons for the groups, and the digits of one of them, the least sure first."""

    finished = Signal()
    """There is nothing left to look at."""

    def __init__(self, session: ReviewSession, pictures: CutPictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._groups: tuple[tuple[int, ...], ...] = tuple(() for _ in GROUPS)
        self._group = 0
        self.grid = GroupGrid(ReviewTiles(pictures, self._shown), self._said)
        self._buttons = QButtonGroup(self)
        hint = self.tr(
            "Arrows or pointer move  ·  0 to 9 correct  ·  Delete: no digit  ·  Enter accepts  ·  N next group"
        )
        self._card = ReviewCard(self.grid, hint)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(self._group_buttons())
        layout.addWidget(self._card, 1)
        self.setFocusProxy(self.grid)
        self.grid.corrected.connect(self._on_corrected)
        self.grid.accepted.connect(self.accept)
        self._buttons.idClicked.connect(self._on_chosen)
        pictures.page_cut.connect(self.grid.forget_pictures)
        session.batch_changed.connect(self._on_batch_changed)
        session.said.connect(self._renew)
        self._on_batch_changed()

    @property
    def group(self) -> int:
        """Which group is shown: 0..9 or NOT_A_DIGIT."""
        return self._group

    @property
    def cursor_digit(self) -> ReviewDigit | None:
        """The digit that keys are for."""
        row = self.grid.cursor_row
        return None if row is None else self.grid.items[row]

    def show_group(self, group: int) -> None:
        """Show a group from the first digit on that was not looked at."""
        self._group = group
        digits = self._session.batch.digits
        self.grid.show_items([digits[place] for place in self._groups[group]])
        self._renew()
        self.grid.scrollToTop()
        self._go_on()

    def accept(self) -> None:
        """What is seen is right as it is shown; go on to what was not looked at, in this group or the next one."""
        rows = self.grid.seen_rows
        if rows:
            self._session.accept(map(self._place_of, rows))
        if not self._go_on():
            self.next_group()

    def next_group(self, by: int = 1) -> None:
        """Show the next group with digits that were not looked at."""
        for step in range(1, len(GROUPS) + 1):
            group = (self._group + by * step) % len(GROUPS)
            if self._count_left(group):
                self.show_group(group)
                return
        self.finished.emit()

    def show_digits(self, keys: frozenset[ReviewKey]) -> None:
        """Go where something was taken back."""
        for place, digit in enumerate(self._session.batch.digits):
            if digit.key in keys:
                if digit.read != self._group:
                    self.show_group(digit.read)
                self.grid.go_to(self._groups[self._group].index(place))
                return

    def _on_corrected(self, row: int, value: int) -> None:
        self._session.correct(self._place_of(row), value)

    def _place_of(self, row: int) -> int:
        return self._groups[self._group][row]

    def _on_chosen(self, group: int) -> None:
        self.show_group(group)
        self.grid.setFocus()

    def _on_batch_changed(self) -> None:
        batch = self._session.batch
        self._groups = batch.groups
        wanted = [group for group in GROUPS if self._groups[group]]
        group = self._group if self._groups[self._group] or not wanted else wanted[0]
        self.show_group(group)

    def _renew(self) -> None:
        for group in GROUPS:
            button, left = self._buttons.button(group), self._count_left(group)
            button.setText(f"{sign_of(group)}\n{count_words(left) if left else '✓' if self._groups[group] else '–'}")
            button.setEnabled(bool(self._groups[group]))
            button.setChecked(group == self._group)
        count = len(self._groups[self._group])
        self._card.title.setText(group_words(self._group, count))
        left = self._count_left(self._group)
        done = self.tr("all looked at") if count else ""
        self._card.beside.setText(
            self.tr("{0} to look at, least sure first").format(count_words(left)) if left else done
        )
        self.grid.renew()

    def _count_left(self, group: int) -> int:
        return self._session.tally.left_in(group)

    def _go_on(self) -> bool:
        """Go to the first digit of the group that was not looked at; False if there is none."""
        for row, place in enumerate(self._groups[self._group]):
            if self._session.tally.verdict(place) is None:
                self.grid.go_to(row, at_top=True)
                return True
        if self._groups[self._group]:
            self.grid.go_to(0)
        return False

    def _said(self, digit: ReviewDigit) -> int | None:
        verdict = self._session.tally.verdicts.get(digit.key)
        return None if verdict is None else verdict.value

    def _shown(self, digit: ReviewDigit) -> int:
        said = self._said(digit)
        return digit.read if said is None else said

    def _group_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(GRID // 2)
        for group in GROUPS:
            button = QToolButton()
            button.setCheckable(True)
            button.setObjectName("choice")
            button.setAccessibleName(
                self.tr("Not a digit") if group == NOT_A_DIGIT else self.tr("Read as {0}").format(group)
            )
            button.setToolTip(button.accessibleName())
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._buttons.addButton(button, group)
            row.addWidget(button)
        return row
