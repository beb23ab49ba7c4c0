"""The window that shows how a network learns: what is shown, the moment, and the way through all moments."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from digitpad.core.settings import Settings
from digitpad.core.snapshots.snapshot import TrainingCourse
from digitpad.ui.snapshots.classes_page import ClassesPage
from digitpad.ui.snapshots.digits_page import DigitsPage
from digitpad.ui.snapshots.layers_page import LayersPage
from digitpad.ui.snapshots.page import SnapshotsPage
from digitpad.ui.snapshots.timeline import Timeline
from digitpad.ui.snapshots.words import accuracy_words, moment_words
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.window_place import keep_place


class SnapshotsWindow(QMainWindow):
    """Shows one course of a training, which may grow while it is shown. Only the page that is seen costs anything."""

    closed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._settings = settings
        self._course: TrainingCourse | None = None
        self.moment = PlainLabel()
        self.moment.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.accuracy = PlainLabel()
        self.state = PlainLabel()
        self.state.setObjectName("muted")
        for label in (self.moment, self.accuracy, self.state):
            label.setWordWrap(True)
        self.pages: tuple[SnapshotsPage, ...] = (ClassesPage(), DigitsPage(), LayersPage())
        self.tabs = QTabBar(drawBase=False, expanding=False)
        self.tabs.setAccessibleName(self.tr("What is shown of the network"))
        self._stack = QStackedWidget()
        policy = self._stack.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._stack.setSizePolicy(policy)
        self.timeline = Timeline()
        self._lay_out()
        self.timeline.moved.connect(self._refresh)
        self.tabs.currentChanged.connect(self._refresh)
        QShortcut(QKeySequence(Qt.Key.Key_Space), self).activated.connect(self.timeline.play)
        keep_place(self, settings, "snapshots_geometry")
        self.timeline.slider.setFocus()

    @property
    def course(self) -> TrainingCourse | None:
        """What is shown."""
        return self._course

    def show_course(self, course: TrainingCourse, *, title: str, state: str) -> None:
        """Show a course, or the same one with more snapshots. `title`: of the window; `state`: what else is known."""
        other = self._course is None or self._course.digits is not course.digits
        self._course = course
        self.setWindowTitle(title)
        self.state.setText(state)
        self.state.setVisible(bool(state))
        with QSignalBlocker(self.timeline):  # it is shown once, below
            if other:
                self.timeline.begin()
            self.timeline.set_count(len(course))
        self._refresh()

    def sizeHint(self) -> QSize:
        return QSize(1040, 680)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.save()
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        for page in self.pages:
            self.tabs.addTab(page.title)
            self._stack.addWidget(page)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for widget in (self.moment, self.accuracy, self.timeline, self.tabs):
            layout.addWidget(widget)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.state)
        self.setCentralWidget(centre)
        close = QAction(self.tr("Close"), self)
        close.setShortcuts([QKeySequence(QKeySequence.StandardKey.Close), QKeySequence(Qt.Key.Key_Escape)])
        close.triggered.connect(self.close)
        self.addAction(close)

    def _refresh(self) -> None:
        self._stack.setCurrentIndex(self.tabs.currentIndex())
        course, number = self._course, self.timeline.number
        self._stack.setVisible(course is not None and len(course) > 0)  # or what is seen would be of another training
        if course is None or not len(course):
            self.moment.setText(self.tr("The first snapshot comes before the first batch"))
            self.accuracy.setText("")
            return
        self.moment.setText(moment_words(course, number))
        self.accuracy.setText(accuracy_words(course, number))
        self.pages[self.tabs.currentIndex()].show_snapshot(course, number)
