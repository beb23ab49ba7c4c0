"""The panel with the lessons: the list, or the lesson under way. It stays in front of the program's other windows."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QShortcut, QShowEvent, QWindow
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from digitpad.core.lessons.progress import LessonProgress, LessonState, training_identity
from digitpad.core.lessons.shelf import LessonShelf, ShelvedLesson
from digitpad.core.light_package import what_is_missing
from digitpad.ui.lessons.lesson_page import LessonPage
from digitpad.ui.lessons.list_page import LessonList
from digitpad.ui.lessons.panel_place import RoomBeside, step_aside
from digitpad.ui.lessons.session import LessonSession
from digitpad.ui.lessons.stage import Spot, Stage, StepContext
from digitpad.ui.lessons.trainings import LessonTrainings
from digitpad.ui.widgets.questions import confirmed, warn
from digitpad.ui.widgets.theme import GRID
from digitpad.ui.widgets.window_place import bring_to_front


class LessonsWindow(QWidget):
    """Not modal. What it is told and changes of the progress is written by others."""

    progress_changed = Signal(object)
    """A LessonProgress."""
    sheets_wanted = Signal(object)
    """The worksheet and the notes of a ShelvedLesson."""
    removal_wanted = Signal(object)
    """The names of models that are to be deleted."""

    def __init__(
        self,
        stage: Stage,
        trainings: LessonTrainings,
        pages: LessonList,
        *,
        model_names: Callable[[], Collection[str]],
        main_window: QMainWindow,
    ) -> None:
        """`pages`: the list; `model_names`: of all models that there are."""
        super().__init__(main_window, Qt.WindowType.Dialog)  # no QDialog: Return in a field would press a button
        self._trainings = trainings
        self._model_names = model_names
        self._main_window = main_window
        self._room = RoomBeside()
        self._ended: set[str] = set()
        self.progress = LessonProgress()
        """How far the student is."""
        self.session = LessonSession(stage, self._context, self)
        self.list = pages
        self.lesson = LessonPage(self.session)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def is_under_way(self) -> bool:
        """Whether a lesson is shown."""
        return self.session.shelved is not None

    def show_shelf(self, shelf: LessonShelf, problem: str) -> None:
        """List lessons, with how far the student is in them; `problem`: with what was known of that."""
        self.list.show_shelf(shelf, self.progress, problem)

    def begin(self, shelved: ShelvedLesson, anew: bool = False) -> None:
        """Begin a lesson, or go on with it."""
        if anew:
            self._forget_written(shelved)
        state = self.progress.state(shelved.identity)
        if anew:
            state = replace(state, step=0)
        self._pages.setCurrentWidget(self.lesson)
        if shelved.lesson.trainings and not what_is_missing():
            self._trainings.expect(True)
        self.session.begin(shelved, state.step)
        self.lesson.take_keyboard()

    def leave_lesson(self) -> None:
        """Show the list; the lesson goes on later where it was left."""
        shelved, was_at_end = self.session.shelved, self.session.is_at_end
        self._end()
        self._pages.setCurrentWidget(self.list)
        self.list.show_progress(self.progress)
        if shelved is not None:
            self.list.choose(shelved)
        if shelved is not None and was_at_end:
            self._remove(self._models_left_of(shelved))
        self.list.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self._room.place(self, self._main_window)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end()
        self._pages.setCurrentWidget(self.list)
        self._room.give_back()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Lessons"))
        self.setMinimumSize(240, 240)
        for page in (self.list, self.lesson):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addWidget(self._pages)

    def _connect(self) -> None:
        for key in (QKeySequence(Qt.Key.Key_Escape), QKeySequence(QKeySequence.StandardKey.Close)):
            QShortcut(key, self).activated.connect(self.close)
        self.list.begin_wanted.connect(self.begin)
        self.list.sheets_wanted.connect(self.sheets_wanted)
        self.lesson.list_wanted.connect(self.leave_lesson)
        self.lesson.step.train_wanted.connect(self._on_train)
        self.lesson.step.written.connect(self._on_written)
        self.lesson.questions.answered.connect(self._on_answered)
        self.lesson.end.sheets_wanted.connect(self._on_sheets)
        self.lesson.end.removal_wanted.connect(lambda: self._remove(self._left_models()))
        self.session.page_changed.connect(self._on_page)
        self.session.pointed.connect(self._on_pointed)
        self._trainings.ended.connect(self._ended.add)
        self._trainings.kept.connect(lambda made, name: self._change(self.progress.with_model(name, made)))
        QGuiApplication.instance().focusWindowChanged.connect(self._on_focus)  # type: ignore[union-attr]

    def _context(self) -> StepContext:
        identity = self.session.shelved.identity if self.session.shelved is not None else ""
        return StepContext(
            typed=lambda: self.lesson.step.typed,
            trained=lambda key: training_identity(identity, key) in self._ended,
            models=lambda key: self._models_of(training_identity(identity, key)),
        )

    def _models_of(self, training: str) -> list[str]:
        return [name for name, made in self.progress.models.items() if made == training]

    def _left_models(self) -> list[str]:
        """The models that were trained in the lesson and are still there."""
        shelved = self.session.shelved
        return [] if shelved is None else self._models_left_of(shelved)

    def _models_left_of(self, shelved: ShelvedLesson) -> list[str]:
        there = set(self._model_names())
        return [name for name in self.progress.models_of(shelved.identity) if name in there]

    def _state(self) -> LessonState:
        shelved = self.session.shelved
        return LessonState() if shelved is None else self.progress.state(shelved.identity)

    def _set_state(self, state: LessonState) -> None:
        if self.session.shelved is not None:
            self._change(self.progress.with_state(self.session.shelved.identity, state))

    def _change(self, progress: LessonProgress) -> None:
        if progress != self.progress:
            self.progress = progress
            self.progress_changed.emit(progress)

    def _on_page(self) -> None:
        state = self._state()
        done = state.done or self.session.is_at_end
        self._set_state(replace(state, step=0 if self.session.is_at_end else self.session.place, done=done))
        self.lesson.show_page(self._state(), self._left_models() if self.session.is_at_end else ())

    def _on_written(self, text: str) -> None:
        self._set_state(self._state().with_written(self.session.place, text))

    def _on_answered(self, place: int, text: str) -> None:
        self._set_state(self._state().with_answer(place, text))

    def _on_train(self) -> None:
        step, shelved = self.session.step, self.session.shelved
        if step is None or shelved is None:
            return
        if missing := what_is_missing():
            warn(self, title=self.windowTitle(), sentence=missing)
            return
        self._trainings.begin(shelved.identity, shelved.lesson.trainings[step.train])

    def _on_sheets(self) -> None:
        if self.session.shelved is not None:
            self.sheets_wanted.emit(self.session.shelved)

    def _on_pointed(self, spot: Spot) -> None:
        """Let neither the window with the spot nor the spot itself lie below the panel."""
        self._room.make(self, spot.widget.window())
        step_aside(self, spot)

    def _on_focus(self, focused: QWindow | None) -> None:
        """Stay in front of the other windows, without taking the keyboard from them."""
        if self.isVisible() and focused is not None and focused is not self.windowHandle() and not focused.isModal():
            self.raise_()

    def _forget_written(self, shelved: ShelvedLesson) -> None:
        """Who begins a lesson anew may be another student: ask what is to become of what was written."""
        state = self.progress.state(shelved.identity)
        if not any((*state.written.values(), *state.answers.values())):
            return
        if confirmed(
            self,
            title=self.windowTitle(),
            question=self.tr("Delete what was written and answered in this lesson before?"),
            yes=self.tr("Delete"),
            no=self.tr("Keep"),
        ):
            self._change(self.progress.without(shelved.identity))

    def _remove(self, names: Collection[str]) -> None:
        """Ask whether models that were trained in the lesson are to be deleted."""
        if not names:
            return
        question = self.tr("Delete the models that were trained in the lesson? These are: {0}.")
        if confirmed(
            self,
            title=self.windowTitle(),
            question=question.format(", ".join(f"«{name}»" for name in names)),
            yes=self.tr("Delete"),
            no=self.tr("Keep"),
        ):
            self.removal_wanted.emit(list(names))
            self._change(self.progress.without_models(set(names)))
            if self.is_under_way:
                self.lesson.show_page(self._state(), self._left_models())

    def _end(self) -> None:
        shelved = self.session.shelved
        self.session.end()
        if shelved is not None and shelved.lesson.trainings and not what_is_missing():
            self._trainings.expect(False)

    def bring(self) -> None:
        """Show it in front, and let it have the keyboard."""
        bring_to_front(self)
        if self.is_under_way:
            self.lesson.take_keyboard()
