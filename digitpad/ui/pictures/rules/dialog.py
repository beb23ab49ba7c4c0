"""Rules for the numbers of all pages: type them, see at once what is wrong with them, and let them hold."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QSize, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.core.rules.roster import Roster
from digitpad.core.rules.typed_rules import NO_RULES, ChosenRules, TypedRules
from digitpad.ui.pictures.rules.checker import CheckedRules, RuleChecker
from digitpad.ui.pictures.rules.form import RuleForm
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID, scaled_font

_SIZE: Final = (580, 520)  # pixels, with room for a sentence or two below the fields


class RuleDialog(QDialog):
    """Gives rules that can be, and nothing else."""

    chosen = Signal(object)
    """`ChosenRules` are to hold."""

    def __init__(
        self,
        checker: RuleChecker,
        typed: TypedRules,
        parent: QWidget | None = None,
        *,
        words: str | None = None,
        apply: str | None = None,
    ) -> None:
        """`words`: which numbers the rules hold for, and what becomes of these; `apply`: the button's text. None: those
        of pages.
        """
        super().__init__(parent)
        self._checker = checker
        self._valid: ChosenRules | None = None
        self.setWindowTitle(self.tr("Rules for numbers"))
        self.setAcceptDrops(True)
        self.form = RuleForm()
        self.none_button = self._button(self.tr("&No rules"), self._on_none)
        self.cancel_button = self._button(self.tr("Cancel"), self.reject)
        self.apply_button = self._button(apply or self.tr("&Apply to all pages"), self._on_apply)
        self.apply_button.setObjectName("primary")
        self.apply_button.setDefault(True)
        self._lay_out(words or self._page_words())
        self.form.show_typed(typed)
        self.form.changed.connect(self._check)
        self._check()

    def sizeHint(self) -> QSize:
        return QSize(*_SIZE)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = _dropped_file(event.mimeData())
        if file is not None:
            self.form.roster.setText(str(file))
            event.acceptProposedAction()

    def _page_words(self) -> str:
        return self.tr(
            "These rules hold for every number on every page. One that breaks them becomes the most probable "
            "number that they allow, if that is probable enough. It is marked, and can be taken back."
        )

    def _lay_out(self, said: str) -> None:
        title = PlainLabel(self.tr("What a number may be"))
        title.setFont(scaled_font(self.font(), 1.2, bold=True))
        words = PlainLabel(said)
        words.setWordWrap(True)
        words.setObjectName("muted")
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        for widget in (title, words, self.form):
            column.addWidget(widget)
        column.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.none_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.apply_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        self._scroll = ScrolledContent(content)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(buttons)

    def _button(self, text: str, effect: object) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(effect)
        return button

    def _check(self) -> None:
        self._valid = None
        self.apply_button.setEnabled(False)
        typed = self.form.typed
        self.form.show_roster(self.tr("Reading …") if typed.roster.strip() else "")
        self._checker.check(typed, self._on_checked)

    def _on_checked(self, checked: CheckedRules) -> None:
        if checked.typed != self.form.typed:
            return  # of what was typed before
        self._valid = checked.chosen
        self.apply_button.setEnabled(checked.chosen is not None)
        problem = self.form.show_problem(checked.field, checked.problem)
        if problem is not None:
            QTimer.singleShot(0, problem, lambda: self._scroll.ensureWidgetVisible(problem))
        rules = checked.chosen.rules if checked.chosen is not None else None
        self.form.show_roster("" if rules is None or rules.roster is None else self._roster_words(rules.roster))

    def _roster_words(self, roster: Roster) -> str:
        """What is in a list, so that a wrong column is seen at once."""
        count, first = len(roster.entries), roster.entries[0]
        return self.tr("1 number: {0}").format(first) if count == 1 else self._many_words(count, first)

    def _many_words(self, count: int, first: str) -> str:
        return self.tr("{0:,} numbers, such as {1}").format(LocalNumber(count), first)

    def _on_apply(self) -> None:
        if self._valid is not None:
            self.chosen.emit(self._valid)
            self.accept()

    def _on_none(self) -> None:
        self.chosen.emit(NO_RULES)
        self.accept()


def _dropped_file(data: QMimeData) -> Path | None:
    """The file that is dragged in, if it is one."""
    files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return files[0] if len(files) == 1 else None
