"""Let a model learn the person's samples: what there is, what happens, what it gained and cost, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from digitpad.core.errors import DigitpadError, error_words
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.teaching import Taught, TeachingEvent, TeachJob, name_after
from digitpad.core.paths import Paths
from digitpad.core.registry import Model, Registry
from digitpad.core.samples.sample import OwnSample
from digitpad.ui.background.job_dialog import JobDialog
from digitpad.ui.background.worker import BackgroundWorker
from digitpad.ui.teaching.loader import SampleLoader, Samples
from digitpad.ui.teaching.panel import TeachingPanel
from digitpad.ui.teaching.runner import TeachingRunner
from digitpad.ui.widgets.plain_label import plain_tip
from digitpad.ui.widgets.questions import warn


class TeachingDialog(JobDialog):
    """What there is to learn, then how far it is, then what came out."""

    startable = Signal(bool)
    """Whether the person sees that learning can be started."""
    writing_wanted = Signal()
    """The person wants to write digits to learn from."""

    def __init__(
        self,
        *,
        runner: TeachingRunner,
        registry: Registry,
        paths: Paths,
        samples: Samples,
        worker: BackgroundWorker,
        active_model: Callable[[], Model | None],
        parent: QWidget | None = None,
    ) -> None:
        """`worker` reads the samples."""
        super().__init__(registry=registry, paths=paths, parent=parent)
        self._runner = runner
        self._active_model = active_model
        self._samples: Sequence[OwnSample] = ()
        self._loader = SampleLoader(samples, worker, self)
        self.setWindowTitle(self.tr("Learn my samples"))
        self.panel = TeachingPanel()
        self.write_button = self._button(self.tr("&Write digits …"), self._on_write)
        self.start_button = self._button(self.tr("&Start"), self._on_start, primary=True)
        self.cancel_button = self._button(self.tr("&Cancel"), self._on_cancel)
        self.back_button = self._button(self.tr("&Back"), self.refresh)
        self._lay_out(
            self.panel,
            [self.write_button, self.discard_button, self.cancel_button],
            [
                self.close_button, self.back_button, self.keep_button, self.hide_button, self.use_button,
                self.start_button,
            ],
        )  # fmt: skip
        self._loader.loaded.connect(self._on_samples)
        self._loader.problem.connect(self._on_unreadable)
        runner.event_received.connect(self._on_event)

    @property
    def is_settled(self) -> bool:
        """Whether there is neither a job under way nor a result to decide about."""
        return not self._runner.is_running and self._result is None

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.startable.emit(False)

    def refresh(self) -> None:
        """Show what there is to learn now; reads the samples in a thread."""
        if self.is_settled:
            self._release()
            self.panel.show_loading()
            self.start_button.setEnabled(False)
            self._show_buttons(self.write_button, self.start_button, self.close_button)
            self._loader.load()

    @property
    def is_running(self) -> bool:
        """Whether a model learns."""
        return self._runner.is_running

    @property
    def _name(self) -> str:
        return self._runner.job.name if self._runner.job else ""

    def _begin_anew(self) -> None:
        self.refresh()

    def _on_samples(self, samples: Sequence[OwnSample]) -> None:
        if not self.is_settled:
            return
        self._samples = samples
        model = self._active_model()
        problem = self.panel.show_plan(samples, model.name if model else None)
        self.start_button.setEnabled(not problem)
        self.start_button.setToolTip(plain_tip(problem))
        if not problem:
            self.startable.emit(True)
            self.start_button.setDefault(True)
            self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_unreadable(self, why: str) -> None:
        if self.is_settled:
            self.panel.say(self.tr("Your samples cannot be read"), why)

    def _on_write(self) -> None:
        self.close()
        self.writing_wanted.emit()

    def _on_start(self) -> None:
        model = self._active_model()
        if model is None:
            return
        try:
            job = TeachJob(
                start=model.folder,
                name=self._registry.free_name(name_after(model.name)),
                samples=tuple(self._samples),
                mnist=self._paths.mnist,
                guard=self._paths.guard,
                out=self._new_folder(),
            )
        except (DigitpadError, OSError) as error:
            warn(
                self,
                title=self.windowTitle(),
                sentence=self.tr("Learning cannot start: {0}").format(error_words(error)),
            )
            return
        self.panel.begin(job)
        self._show_buttons(self.hide_button, self.cancel_button)
        self.cancel_button.setEnabled(True)
        self._hold(job.out)
        self._runner.start(job)
        self.startable.emit(False)

    def _on_cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.panel.say(self.tr("Stopping …"))
        self._runner.cancel()

    def _on_event(self, event: TeachingEvent) -> None:
        self.panel.show_event(event)
        if isinstance(event, Taught) and event.folder is not None:
            self._offer(event.folder)
        elif isinstance(event, (Taught, Cancelled, Failed)):
            self._release()
            self._show_buttons(self.back_button, self.close_button)
