"""The list of all lessons, how far one is in each, and what can be done with the chosen one."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from digitpad.core.lessons.progress import LessonProgress, LessonState
from digitpad.core.lessons.shelf import LessonShelf, ShelvedLesson, language_words
from digitpad.ui.widgets.plain_label import PlainLabel, ProblemLabel, plain_tip
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID

_MOST_PROBLEMS: Final = 3
"""Sentences about files that are shown; of a folder full of damaged ones, the first are enough."""

_LIST_STYLE: Final = """
    QListWidget { padding: 4px; outline: none; }
    QListWidget::item { padding: 5px 8px; border-radius: 8px; color: palette(text); }
    QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }
"""


class LessonList(QWidget):
    """A double click, or Return, begins a lesson or goes on with it."""

    begin_wanted = Signal(object, bool)
    """A ShelvedLesson, and whether from its beginning."""
    sheets_wanted = Signal(object)
    """The worksheet and the notes of a ShelvedLesson."""

    def __init__(self, own_folder: Path, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = own_folder
        self._language = language
        self._shelf = LessonShelf(())
        self._progress = LessonProgress()
        about = PlainLabel(
            self.tr("Short tours in the program itself. You do each step in the real windows; leave whenever you like.")
        )
        about.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Lessons"))
        self.list.setWordWrap(True)
        self.list.setObjectName("card")
        self.list.setStyleSheet(_LIST_STYLE)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.goal = PlainLabel()
        self.goal.setWordWrap(True)
        self.goal.setObjectName("muted")
        self.problems = ProblemLabel()
        self.begin_button = QPushButton()
        self.begin_button.setObjectName("primary")
        self.again_button = QPushButton(self.tr("From the &start"))
        self.sheets_button = QPushButton(self.tr("&Worksheet …"))
        self.folder_button = QPushButton(self.tr("&Own lessons …"))
        self.folder_button.setToolTip(plain_tip(str(own_folder)))
        for button in (self.begin_button, self.again_button, self.sheets_button, self.folder_button):
            button.setAutoDefault(True)  # Return presses the one that has the keyboard
        self._lay_out(about)
        self.list.currentRowChanged.connect(self._show_chosen)
        self.list.itemActivated.connect(lambda _: self._begin(anew=False))
        self.begin_button.clicked.connect(lambda: self._begin(anew=False))
        self.again_button.clicked.connect(lambda: self._begin(anew=True))
        self.sheets_button.clicked.connect(self._on_sheets)
        self.folder_button.clicked.connect(self._on_folder)
        self._show_chosen()

    @property
    def chosen(self) -> ShelvedLesson | None:
        """The lesson that is chosen."""
        row = self.list.currentRow()
        return self._shelf.lessons[row] if 0 <= row < len(self._shelf.lessons) else None

    def show_shelf(self, shelf: LessonShelf, progress: LessonProgress, problem: str = "") -> None:
        """List these lessons; the first one that is not done is chosen at first. `problem`: of the progress."""
        row = self.list.currentRow()
        self._shelf, self._progress = shelf, progress
        self.list.clear()
        for number, shelved in enumerate(shelf.lessons, 1):
            item = QListWidgetItem(self._words(number, shelved, progress.state(shelved.identity)))
            item.setToolTip(plain_tip(shelved.lesson.goal))
            self.list.addItem(item)
        undone = (n for n, one in enumerate(shelf.lessons) if not progress.state(one.identity).done)
        self.list.setCurrentRow(row if 0 <= row < self.list.count() else next(undone, 0))
        problems = [*([problem] if problem else []), *shelf.problems]
        more = len(problems) - _MOST_PROBLEMS
        shown = problems[:_MOST_PROBLEMS]
        if more > 0:
            shown.append(self.tr("{0} more files are no lessons.").format(more))
        self.problems.say("\n".join(shown))
        self._problems_area.setVisible(bool(shown))
        self._show_chosen()

    def show_progress(self, progress: LessonProgress) -> None:
        """The student is further in the same lessons."""
        self._progress = progress
        for row, shelved in enumerate(self._shelf.lessons):
            self.list.item(row).setText(self._words(row + 1, shelved, progress.state(shelved.identity)))
        self._show_chosen()

    def choose(self, shelved: ShelvedLesson) -> None:
        """Choose a lesson."""
        for row, one in enumerate(self._shelf.lessons):
            if one.identity == shelved.identity:
                self.list.setCurrentRow(row)

    def _words(self, number: int, shelved: ShelvedLesson, state: LessonState) -> str:
        lesson = shelved.lesson
        length = self.tr("{0} min").format(lesson.minutes)
        words = [self._state_words(shelved, state) or length]
        if other := language_words(shelved, self._language):
            words.append(self.tr("in {0}").format(other))
        if shelved.own:
            words.append(self.tr("your own"))
        sign = "✓" if state.done else "" if shelved.own else f"{number}."
        return f"{sign} {lesson.title}\n{' · '.join(words)}".strip()

    def _state_words(self, shelved: ShelvedLesson, state: LessonState) -> str:
        if state.done:
            return self.tr("done")
        steps = len(shelved.lesson.steps)
        return self.tr("step {0} of {1}").format(min(state.step + 1, steps), steps) if state.step else ""

    def _lay_out(self, about: QWidget) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.begin_button, 0, 0)
        buttons.addWidget(self.again_button, 0, 1)
        buttons.addWidget(self.sheets_button, 1, 0)
        buttons.addWidget(self.folder_button, 1, 1)
        self.list.setMinimumHeight(8 * GRID)
        self._problems_area = ScrolledContent(self.problems, shares=(0.9, 0.2))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(about)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.goal)
        layout.addWidget(self._problems_area)
        layout.addLayout(buttons)

    def _show_chosen(self) -> None:
        shelved = self.chosen
        state = LessonState() if shelved is None else self._progress.state(shelved.identity)
        begun = state.step > 0 or state.done
        self.goal.setText("" if shelved is None else shelved.lesson.goal)
        self.begin_button.setText(self.tr("&Go on") if state.step > 0 and not state.done else self.tr("&Begin"))
        self.again_button.setEnabled(begun)
        for button in (self.begin_button, self.sheets_button):
            button.setEnabled(shelved is not None)

    def _begin(self, *, anew: bool) -> None:
        shelved = self.chosen
        if shelved is not None:
            done = self._progress.state(shelved.identity).done
            self.begin_wanted.emit(shelved, anew or done)

    def _on_sheets(self) -> None:
        if self.chosen is not None:
            self.sheets_wanted.emit(self.chosen)

    def _on_folder(self) -> None:
        """Open the folder for own lessons, which is made for that."""
        with suppress(OSError):  # the system says then that there is none
            self._folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
