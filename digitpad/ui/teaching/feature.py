"""The feature «Learn my samples»: the job under way, its dialog, and its place in the status bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal

from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.widgets.questions import confirmed
from digitpad.ui.widgets.window_place import bring_to_front, keep_size

if TYPE_CHECKING:
    from digitpad.core.jobs.teaching import TeachingEvent
    from digitpad.ui.background.ready_process import ReadyProcess
    from digitpad.ui.teaching.dialog import TeachingDialog
    from digitpad.ui.teaching.loader import Samples
    from digitpad.ui.teaching.runner import StartTeaching, TeachingRunner
    from digitpad.ui.teaching.status import TeachingStatus


class TeachingFeature(Feature):
    """Holds the runner, the one dialog and the small bar; all are made when they are first wanted."""

    needs_tensorflow = True

    writing_wanted = Signal()
    """The person wants to write digits to learn from."""

    def __init__(
        self, context: FeatureContext, *, start_teaching: StartTeaching, samples: Samples, ready: ReadyProcess
    ) -> None:
        """`ready`: which waits for the teaching while it can be started."""
        super().__init__(context)
        self._ready = ready
        self._start = start_teaching
        self._samples = samples
        self.runner: TeachingRunner | None = None
        self.dialog: TeachingDialog | None = None
        """The dialog, once it was wanted."""
        self.status: TeachingStatus | None = None

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"learn": self.show}

    def digits_purpose(self) -> str:
        return self.tr("Learning samples")

    def show(self) -> None:
        """Show the dialog."""
        dialog = self.dialog or self._new_dialog()
        if not dialog.isVisible():
            dialog.refresh()
        bring_to_front(dialog)
        self._hide_settled()

    def may_close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Whether nothing is under way, or the person says so."""
        return (
            self.runner is None
            or not self.runner.is_running
            or not ask
            or confirmed(
                self._context.window,
                title=self.tr("Close digitpad"),
                question=self.tr("A model is learning your samples. Closing stops it; your samples stay."),
                yes=self.tr("Stop learning and close"),
                no=self.tr("Go on"),
            )
        )

    def close(self) -> None:
        """End a job that is under way; a result that nobody decided about yet is kept."""
        if self.runner is not None:
            self.runner.stop()
        if self.dialog is not None:
            self.dialog.keep_result()
            self.dialog.close()

    def _new_dialog(self) -> TeachingDialog:
        from digitpad.ui.teaching.dialog import TeachingDialog
        from digitpad.ui.teaching.runner import TeachingRunner
        from digitpad.ui.teaching.status import TeachingStatus

        self.runner = TeachingRunner(self._start, self)
        self.status = TeachingStatus()
        self.status_made.emit(self.status)
        self.dialog = TeachingDialog(
            runner=self.runner,
            registry=self._context.registry,
            paths=self._context.paths,
            samples=self._samples,
            worker=self._context.errands,
            active_model=self._context.digits_model,
            parent=self._context.window,
        )
        self.dialog.model_kept.connect(self.model_kept)
        self.dialog.writing_wanted.connect(self.writing_wanted)
        self.dialog.startable.connect(lambda startable: self._ready.see(self, startable))
        keep_size(self.dialog, self._context.settings, "teaching_size", QSize(600, 336))
        self.runner.started.connect(lambda _: self.status.begin() if self.status else None)
        self.runner.event_received.connect(self._on_event)
        self.status.clicked.connect(self.show)
        return self.dialog

    def _on_event(self, event: TeachingEvent) -> None:
        if self.status is not None:
            self.status.show_event(event)
        self._hide_settled()

    def _hide_settled(self) -> None:
        """The status bar says how it ended only while the dialog does not."""
        running = self.runner is not None and self.runner.is_running
        if not running and self.status is not None and self.dialog is not None and self.dialog.isVisible():
            self.status.hide()
