"""The lesson under way: a title, one page of it, and the ways back and on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from digitpad.core.lessons.markup import lesson_words
from digitpad.core.lessons.progress import LessonState
from digitpad.ui.lessons.end_body import EndBody
from digitpad.ui.lessons.questions_body import QuestionsBody
from digitpad.ui.lessons.session import LessonSession
from digitpad.ui.lessons.step_body import StepBody
from digitpad.ui.widgets.announcing import announce
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID, scaled_font


class LessonPage(QWidget):
    """Follows a session."""

    list_wanted = Signal()

    def __init__(self, session: LessonSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.title = PlainLabel()
        self.title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.place = PlainLabel()
        self.place.setObjectName("muted")
        self.step = StepBody()
        self.questions = QuestionsBody()
        self.end = EndBody()
        self._scroll = QScrollArea()
        self.list_button = QPushButton(self.tr("&All lessons"))
        self.back_button = QPushButton(self.tr("&Back"))
        self.next_button = QPushButton()
        for button in (self.list_button, self.back_button, self.next_button):
            button.setAutoDefault(True)  # Return presses the one that has the keyboard
        self._lay_out()
        self.list_button.clicked.connect(self.list_wanted)
        self.back_button.clicked.connect(lambda: session.go_to(session.place - 1))
        self.next_button.clicked.connect(self._on_next)
        session.met.connect(self._on_met)
        session.way_changed.connect(lambda: self.step.show_way(session.way))

    def show_page(self, state: LessonState, models: Sequence[str]) -> None:
        """Show the session's page; `models`: those that were trained in the lesson and are still there."""
        session = self._session
        if session.shelved is None:
            return
        lesson, step = session.shelved.lesson, session.step
        self.title.setText(lesson.title)
        if step is not None:
            self.place.setText(self.tr("Step {0} of {1}").format(session.place + 1, len(lesson.steps)))
            self.step.show_step(step, state.written.get(session.place, ""), met=session.is_met)
            self._show_body(self.step)
        elif session.asks:
            self.place.setText(self.tr("Questions"))
            self.questions.show_questions(lesson.questions, state.answers)
            self._show_body(self.questions)
        else:
            self.place.setText(self.tr("The end of the lesson"))
            self.end.show_end(lesson, models)
            self._show_body(self.end)
        self.back_button.setEnabled(session.place > 0)
        self._show_next()
        words = lesson_words(step.text) if step is not None else ""
        announce(self, f"{self.title.text()}. {self.place.text()}. {words}".strip())

    def take_keyboard(self) -> None:
        """Let the keyboard go on with the lesson."""
        self.next_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_body(self, body: QWidget) -> None:
        for one in (self.step, self.questions, self.end):
            one.setVisible(one is body)
        self._scroll.verticalScrollBar().setValue(0)

    def _show_next(self) -> None:
        session = self._session
        waits = not session.is_met
        self.next_button.setText(self._next_words())
        self.next_button.setObjectName("" if waits else "primary")
        self.next_button.style().polish(self.next_button)

    def _next_words(self) -> str:
        if self._session.is_at_end:
            return self.tr("&Finish")
        return self.tr("&Next") if self._session.is_met else self.tr("S&kip")

    def _on_met(self) -> None:
        self.step.show_met(True)
        self._show_next()
        announce(self, self.step.state.text())

    def _on_next(self) -> None:
        if self._session.is_at_end:
            self.list_wanted.emit()
        else:
            self._session.go_to(self._session.place + 1)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setObjectName("page")
        bodies = QVBoxLayout(content)
        bodies.setContentsMargins(0, 0, GRID, 0)
        for body in (self.step, self.questions, self.end):
            bodies.addWidget(body)
        self._scroll.setWidget(content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title.setWordWrap(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.list_button)
        buttons.addStretch(1)
        buttons.addWidget(self.back_button)
        buttons.addWidget(self.next_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.title)
        layout.addWidget(self.place)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(buttons)
