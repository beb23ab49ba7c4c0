"""The feature «Lessons»: reads the lessons, keeps how far the student is, and holds the panel."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QMainWindow

from digitpad.core.language.choice import chosen_language
from digitpad.ui.background.worker import Job, Work
from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.training.feature import TrainingFeature
from digitpad.ui.widgets.window_place import bring_to_front, keep_size
from digitpad.ui.widgets.words import said

if TYPE_CHECKING:
    from digitpad.core.lessons.progress import LessonProgress
    from digitpad.core.lessons.shelf import LessonShelf, ShelvedLesson
    from digitpad.ui.lessons.keeper import ProgressKeeper
    from digitpad.ui.lessons.sheets_dialog import LessonSheetsDialog
    from digitpad.ui.lessons.stage import Stage
    from digitpad.ui.lessons.window import LessonsWindow


class LessonsFeature(Feature):
    """The panel is made when it is first wanted; the lessons are read anew each time it is shown."""

    removal_wanted = Signal(object)
    """The names of models of the user's that are to be deleted."""

    def __init__(self, context: FeatureContext, training: TrainingFeature) -> None:
        super().__init__(context)
        self._training = training
        self._make_stage: Callable[[], Stage] | None = None
        self._language = chosen_language(str(context.settings["language"]), QLocale.system().uiLanguages())
        self._keeper: ProgressKeeper | None = None
        self._has_read = False
        self.window: LessonsWindow | None = None
        """The panel, once it was wanted."""
        self.sheets: LessonSheetsDialog | None = None
        """The dialog with worksheet and notes, once it was wanted."""

    def play_in(self, make_stage: Callable[[], Stage]) -> None:
        """The windows in which lessons play, looked up when the first one is wanted."""
        self._make_stage = make_stage

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"lessons": self.show}

    def show(self) -> None:
        """Show the panel, with the lesson under way or the list."""
        if self.window is None:
            self.window = self._new_window()
        if not self.window.is_under_way:
            self._context.errands.submit(Job(self._read, done=self._on_read, failed=self.problem.emit))
        self.window.bring()

    def may_close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """What cannot be kept is said before the window goes; the program ends all the same."""
        if ask and self._keeper is not None and self.window is not None and (problem := self._keeper.close()):
            from digitpad.ui.widgets.questions import warn

            warn(self.window, title=self.window.windowTitle(), sentence=said(problem))
        return True

    def close(self) -> None:
        """Close the panel; what was written last is on the disk then."""
        for window in (self.sheets, self.window):
            if window is not None:
                window.close()
        if self._keeper is not None:
            self._keeper.close()

    def _new_window(self) -> LessonsWindow:
        from digitpad.ui.lessons.keeper import ProgressKeeper
        from digitpad.ui.lessons.list_page import LessonList
        from digitpad.ui.lessons.panel_place import usual_size
        from digitpad.ui.lessons.trainings import LessonTrainings
        from digitpad.ui.lessons.window import LessonsWindow

        assert self._make_stage is not None
        context = self._context
        registry = context.registry
        window = LessonsWindow(
            self._make_stage(),
            LessonTrainings(self._training, registry, context.paths.mnist),
            LessonList(context.paths.own_lessons, self._language),
            model_names=lambda: [model.name for model in registry.models()],
            main_window=cast(QMainWindow, context.window),
        )
        keep_size(window, context.settings, "lessons_size", usual_size(window.screen().availableGeometry()))
        self._keeper = ProgressKeeper(context.paths.lesson_progress, context.errands, self)
        self._keeper.problem.connect(self.problem)
        window.progress_changed.connect(self._keeper.keep)
        window.sheets_wanted.connect(self._on_sheets)
        window.removal_wanted.connect(self.removal_wanted)
        window.lesson.list_wanted.connect(self.show)
        return window

    def _read(self, work: Work) -> tuple[LessonShelf, LessonProgress, str]:
        """In the worker's thread."""
        from digitpad.core.lessons.progress import read_progress
        from digitpad.core.lessons.shelf import find_lessons

        paths = self._context.paths
        progress, problem = read_progress(paths.lesson_progress)
        return find_lessons(paths.lessons, paths.own_lessons, self._language), progress, problem

    def _on_read(self, found: tuple[LessonShelf, LessonProgress, str]) -> None:
        shelf, progress, problem = found
        if self.window is not None:
            if not self._has_read:
                self.window.progress, self._has_read = progress, True
            self.window.show_shelf(shelf, problem)

    def _on_sheets(self, shelved: ShelvedLesson) -> None:
        from digitpad.ui.lessons.sheets_dialog import LessonSheetsDialog

        if self.window is None:
            return
        if self.sheets is None:
            self.sheets = LessonSheetsDialog(
                settings=self._context.settings, worker=self._context.errands, parent=self.window
            )
        self.sheets.show_lesson(shelved.lesson, self.window.progress.state(shelved.identity))
        bring_to_front(self.sheets)
