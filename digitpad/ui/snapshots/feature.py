"""The feature that shows how networks learn: the one under training, and those that kept their snapshots."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from digitpad.core.jobs.events import Cancelled, Failed, LastEvent
from digitpad.core.registry import Model
from digitpad.ui.background.worker import Job
from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.widgets.action_table import KeyEntry, KeyGroup
from digitpad.ui.widgets.window_place import bring_to_front

if TYPE_CHECKING:
    from digitpad.core.jobs.training import TrainingEvent, TrainJob
    from digitpad.core.snapshots.snapshot import TrainingCourse
    from digitpad.ui.snapshots.window import SnapshotsWindow


class SnapshotsFeature(Feature):
    """Holds what has come of the training under way, or of the one before, and the one window, if it is open."""

    def __init__(self, context: FeatureContext) -> None:
        super().__init__(context)
        self._name = ""
        self._state = ""
        self._shows_training = False
        self.course: TrainingCourse | None = None
        """Of the training under way or the one before, as far as it has come; None before its first snapshot."""
        self.window: SnapshotsWindow | None = None
        """The window, if it is open."""

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"learned": self.show_model}

    def key_groups(self) -> Sequence[KeyGroup]:
        entries = (
            KeyEntry(
                self.tr("Back and forth, to the first snapshot, to the newest one"), self.tr("Arrow keys, Home, End")
            ),
            KeyEntry(self.tr("Play, or pause"), self.tr("Space bar")),
        )
        return (KeyGroup(self.tr("Watch it learn"), entries),)

    def begin_training(self, job: TrainJob) -> None:
        """A training begins, which is followed from now on."""
        self._name, self.course = job.name, None
        self._state = self.tr("The training is under way; the newest snapshot is shown as long as you do not go back.")

    def follow(self, event: TrainingEvent) -> None:
        """Take up what a training tells. What has come stays, however it ends."""
        from digitpad.core.jobs.training import SnapshotsBegun, SnapshotTaken
        from digitpad.core.snapshots.snapshot import TrainingCourse

        if isinstance(event, SnapshotsBegun):
            self.course = TrainingCourse.begun(event.digits)
        elif isinstance(event, SnapshotTaken) and self.course is not None:
            self.course = self.course.grown(event.snapshot, event.places)
        elif isinstance(event, LastEvent):
            self._state = self._end_words(event)
        else:
            return
        if self._shows_training:
            self._show_training()

    def show_training(self) -> None:
        """Show what has come of the training under way, or of the one before."""
        self._shows_training = True
        window = self._open()
        self._show_training()
        bring_to_front(window)

    def show_model(self) -> None:
        """Show how the active model has learned, if it has kept that."""
        from digitpad.core.snapshots.course_file import has_course, read_course  # the window is shown sooner without

        model = self._context.active_model()
        if model is None:
            return
        if not has_course(model):
            text = self.tr(
                "The model «{0}» has no snapshots of its training. Those of a new one are kept where «Keep how it "
                "learns» is ticked (Model > Train a network)."
            )
            self.problem.emit(text.format(model.name))
            return
        self._context.errands.submit(
            Job(lambda _: read_course(model), done=lambda course: self._show(model, course), failed=self.problem.emit)
        )

    def close(self) -> None:
        """Close the window."""
        if self.window is not None:
            self.window.close()

    def _show(self, model: Model, course: TrainingCourse) -> None:
        self._shows_training = False
        window = self._open()
        window.show_course(course, title=self.tr("How «{0}» learned").format(model.name), state="")
        bring_to_front(window)

    def _show_training(self) -> None:
        if self.window is not None and self.course is not None:
            title = self.tr("Watch «{0}» learn").format(self._name)
            self.window.show_course(self.course, title=title, state=self._state)

    def _open(self) -> SnapshotsWindow:
        if self.window is None:
            from digitpad.ui.snapshots.window import SnapshotsWindow

            self.window = SnapshotsWindow(self._context.settings)
            self.window.closed.connect(self._on_closed)
        return self.window

    def _end_words(self, event: LastEvent) -> str:
        if isinstance(event, Failed):
            return self.tr("The training has ended early; this is what had come of it.")
        if isinstance(event, Cancelled):
            return self.tr("The training was stopped; this is what had come of it.")
        return self.tr("The training is done.")

    def _on_closed(self) -> None:
        self._shows_training = False
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
