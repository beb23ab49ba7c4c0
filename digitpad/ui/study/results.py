"""The results in the study dialog: how far it is, the table, the curves, and the mistakes of the chosen case."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QSplitter, QTabWidget, QVBoxLayout, QWidget

from digitpad.core.counts import counted
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.study.events import RunDisturbed, StudyEvent, StudyFinished, StudyStarted
from digitpad.core.study.log import GroupKey, StudyLog
from digitpad.ui.sharing.picture_source import offer_picture
from digitpad.ui.study.curves import StudyCurves
from digitpad.ui.study.misread_list import MisreadList
from digitpad.ui.study.queries import CaseDetails
from digitpad.ui.study.table import StudyTable
from digitpad.ui.widgets.confusion_grid import ConfusionGrid
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.words import duration

_BAR_STEPS = 1000  # of a progress bar, for the whole


class StudyResults(QWidget):
    """Shows what it is given; it reads no files."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._details: CaseDetails | None = None
        self._title = PlainLabel()
        self._title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._state = PlainLabel()
        self._note = PlainLabel()
        self._note.setObjectName("muted")
        for label in (self._title, self._state, self._note):
            label.setWordWrap(True)
        self.bar = QProgressBar(textVisible=False)
        self.bar.setRange(0, _BAR_STEPS)
        self.bar.setAccessibleName(self.tr("Progress of the comparison"))
        self.table = StudyTable()
        self.curves = StudyCurves()
        self.grid = ConfusionGrid()
        offer_picture(self.grid)
        self.digits = MisreadList()
        self._mistakes_title = PlainLabel()
        self._mistakes_title.setWordWrap(True)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Curves and mistakes"))
        self._lay_out()
        self.grid.cell_chosen.connect(self._on_cell_chosen)
        self.show_case(None, None)

    @property
    def text(self) -> str:
        """What it says."""
        return " ".join((self._title.text(), self._state.text(), self._note.text()))

    @property
    def title(self) -> str:
        """What is compared."""
        return self._title.text()

    def begin(self, log: StudyLog, title: str) -> None:
        """Show a study."""
        self._title.setText(title)
        self._show_note("")
        self.table.begin(log)
        names = [(group, self.table.name_of(log, group)) for group in log.groups]
        self.curves.begin(log, names)
        self.grid.set_class_names(log.plan.class_names)
        self.show_case(None, None)
        self.tabs.setCurrentIndex(0)
        height = self.table.sizeHint().height()
        self._parts.setSizes([height, max(240, self._parts.height() - height)])

    def say(self, sentence: str) -> None:
        """Show a sentence in place of the state."""
        self._state.setText(sentence)

    def show_progress(self, log: StudyLog, *, paused: bool) -> None:
        """How far the study is."""
        done, total = len(log.results), len(log.plan.runs)
        left = log.progress.seconds_left
        # Until something is done, which may take a minute, the bar says that work goes on.
        self.bar.setRange(0, 0 if left is None and not paused else _BAR_STEPS)
        self.bar.setValue(round(_BAR_STEPS * log.progress.part))
        text = self._finished_words(done, total)
        if paused:
            text += " · " + self.tr("paused")
        elif left is None:
            text += " · " + self.tr("starting …")
        else:
            text += " · " + self.tr("about {0} left").format(duration(left))
        self._state.setText(text)

    def show_event(self, event: StudyEvent, log: StudyLog) -> None:
        """Follow a study: what happened besides progress."""
        if isinstance(event, StudyStarted):
            self._show_note(self.tr("You may close this window, or digitpad: it goes on where it was."))
        elif isinstance(event, RunDisturbed):
            self._show_note(event.message)
        elif isinstance(event, (StudyFinished, Cancelled, Failed)):
            self._show_note("")
            self.show_end(log, event)
        self.table.show_states(log)

    def show_end(self, log: StudyLog, event: StudyEvent | None = None) -> None:
        """Nothing is under way (any more)."""
        done, total = len(log.results), len(log.plan.runs)
        self.bar.setRange(0, _BAR_STEPS)
        self.bar.setValue(round(_BAR_STEPS * done / total))
        text = self._finished_words(done, total)
        if isinstance(event, Failed):
            text = event.message
        elif done < total:
            text += " · " + self.tr("stopped; it can go on where it was")
        self._state.setText(text)

    def show_case(self, group: GroupKey | None, details: CaseDetails | None) -> None:
        """Show what the networks of a case took for what."""
        self._details = details
        if details is not None:
            self.grid.set_class_names(details.class_names)
        self.grid.show_counts(details.confusion.counts if details else None)
        if group is None:
            words = self.tr("Choose a case in the table to see what its networks took for what.")
        elif details is None:
            words = self.tr("No run of {0} is finished yet.").format(group[0])
        else:
            words = self._all_mistakes(group, details)
        self._mistakes_title.setText(words)
        names = details.class_names if details else ()
        self.digits.show_digits(details.misread if details else (), details.test if details else None, names)

    def _finished_words(self, done: int, total: int) -> str:
        runs = counted(total, self.tr("1 run is"), self.tr("{0} runs are"))
        return self.tr("{0} of {1} finished").format(done, runs)

    def _show_note(self, sentence: str) -> None:
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))

    def _all_mistakes(self, group: GroupKey, details: CaseDetails) -> str:
        text = self.tr(
            "{0}: {1} of {2} test images were misread by {3}. Choose a cell to see its "
            "images; double-click one to put it onto the canvas."
        )
        by = counted(
            len(details.confusion.answers), self.tr("the one network"), self.tr("at least one of {0} networks")
        )
        count = f"{LocalNumber(len(details.test)):,}"
        return text.format(group[0], len(details.misread), count, by)

    def _on_cell_chosen(self, label: int, answer: int) -> None:
        if self._details is not None:
            found = self._details.confusion.misread(label, answer)
            self.digits.show_digits(found, self._details.test, self._details.class_names)

    def _lay_out(self) -> None:
        mistakes = QWidget()
        across = QHBoxLayout()
        across.setSpacing(2 * GRID)
        across.addWidget(self.grid, 2)
        across.addWidget(self.digits, 3)
        down = QVBoxLayout(mistakes)
        down.setContentsMargins(GRID, GRID, GRID, GRID)
        down.setSpacing(GRID)
        down.addWidget(self._mistakes_title)
        down.addLayout(across, 1)
        self.tabs.addTab(self.curves, self.tr("Cu&rves"))
        self.tabs.addTab(mistakes, self.tr("&Mistakes"))
        self._parts = parts = QSplitter(Qt.Orientation.Vertical)
        parts.setChildrenCollapsible(False)
        parts.addWidget(self.table)
        parts.addWidget(self.tabs)
        parts.setStretchFactor(0, 0)
        parts.setStretchFactor(1, 1)
        self.table.setMinimumHeight(96)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (self._title, self.bar, self._state, self._note):
            layout.addWidget(widget)
        layout.addWidget(parts, 1)
