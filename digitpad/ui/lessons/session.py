"""The lesson under way: which page is shown, and whether the student has done what its step waits for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.lessons.lesson import LessonStep
from digitpad.core.lessons.shelf import ShelvedLesson
from digitpad.ui.lessons.pointer import ControlPointer, scroll_to
from digitpad.ui.lessons.stage import Spot, Stage, StepContext, Watch

_LOOK_MS: Final = 120
"""Between two looks at the windows: soon enough for a person, and of no weight (less than a millisecond)."""


class LessonSession(QObject):
    """Pages are the steps, then the questions if there are any, then the end."""

    page_changed = Signal()
    """Another page is shown."""
    met = Signal()
    """What the step waits for has happened."""
    way_changed = Signal()
    """Another way leads to what the step points at."""
    pointed = Signal(object)
    """A Spot that is new: the pointer has moved to another control or window."""

    def __init__(self, stage: Stage, context: Callable[[], StepContext], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage = stage
        self._context = context
        self._watch: Watch | None = None
        self._met: set[int] = set()
        self._spot: Spot | None = None
        self.way = ""
        """How to get to what the step points at, or to a model of digits, while that is not there."""
        self.shelved: ShelvedLesson | None = None
        """The lesson; None: there is none under way."""
        self.place = 0
        """Of the page that is shown."""
        self.pointer = ControlPointer()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)

    @property
    def step(self) -> LessonStep | None:
        """The step that is shown; None: it is another page."""
        if self.shelved is None or self.place >= len(self.shelved.lesson.steps):
            return None
        return self.shelved.lesson.steps[self.place]

    @property
    def asks(self) -> bool:
        """Whether the page with the questions is shown."""
        lesson = self.shelved.lesson if self.shelved is not None else None
        return lesson is not None and bool(lesson.questions) and self.place == len(lesson.steps)

    @property
    def is_at_end(self) -> bool:
        """Whether the last page is shown."""
        return self.place == self.pages - 1

    @property
    def pages(self) -> int:
        """How many there are."""
        lesson = self.shelved.lesson if self.shelved is not None else None
        return 0 if lesson is None else len(lesson.steps) + bool(lesson.questions) + 1

    @property
    def is_met(self) -> bool:
        """Whether nothing is to be done any more on this page."""
        step = self.step
        return step is None or step.until is None or self.place in self._met

    @property
    def _needs_other_model(self) -> bool:
        """Whether something is to be done that is about digits, as all is in lessons that come with digitpad."""
        return self.shelved is not None and not self.shelved.own and not self.is_met and not self._stage.reads_digits()

    def begin(self, shelved: ShelvedLesson, place: int) -> None:
        """Show a lesson from a page on."""
        self.shelved = shelved
        self._met = set()
        self.go_to(place)
        self._timer.start()

    def go_to(self, place: int) -> None:
        """Show a page; places outside are clipped."""
        self.place = min(max(place, 0), self.pages - 1)
        step = self.step
        self._watch = None
        if step is not None and step.until is not None and self.place not in self._met:
            self._watch = self._stage.watch(step.until, self._context())
        self._spot, self.way = None, ""
        self.pointer.leave()
        self.page_changed.emit()
        self.look()

    def end(self) -> None:
        """Leave the lesson."""
        self._timer.stop()
        self.pointer.leave()
        self.shelved, self._watch, self.place = None, None, 0

    def look(self) -> None:
        """Look whether the step is done, and point at where its control is now."""
        step = self.step
        if step is None:
            self.pointer.point(None)
            return
        if self._watch is not None and self._watch():
            self._watch = None
            self._met.add(self.place)
            self.met.emit()
        spot = self._stage.spot(step.point) if step.point else None
        if spot is not None and spot.way and step.train:
            spot = None  # the panel's own button leads there
        if spot is not None and (self._spot is None or spot.widget is not self._spot.widget):
            scroll_to(spot)
            self.pointed.emit(spot)
        self._spot = spot
        self.pointer.point(spot)
        way = spot.way if spot is not None else ""
        if not way and self._needs_other_model:
            way = self.tr("The model that answers now reads no digits. Choose one that does in the menu Model.")
        if way != self.way:
            self.way = way
            self.way_changed.emit()
