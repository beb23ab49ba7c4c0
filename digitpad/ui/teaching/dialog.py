"""Let a model learn the person's samples: what there is, what happens, what it gained and cost, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import uuid4

from PySide6.QtCore import QLockFile, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from digitpad.core.errors import DigitpadError, ModelError
from digitpad.core.files import remove_folder
from digitpad.core.paths import Paths
from digitpad.core.registry import Model, Registry
from digitpad.core.samples.sample import OwnSample
from digitpad.core.teaching import Taught, TeachingEvent, TeachJob, name_after
from digitpad.core.training import Cancelled, Failed
from digitpad.ui.leftovers import hold
from digitpad.ui.teaching.loader import SampleLoader, Samples
from digitpad.ui.teaching.page import TeachingPage
from digitpad.ui.teaching.runner import TeachingRunner
from digitpad.ui.theme import GRID


class TeachingDialog(QDialog):
    """Modeless: it can be hidden, and closed, while the model learns."""

    model_kept = Signal(object, bool)
    """A new `Model` is among the user's; whether it is to answer from now on."""
    writing_wanted = Signal()
    """The person wants to write digits to learn from."""

    def __init__(
        self,
        *,
        runner: TeachingRunner,
        registry: Registry,
        paths: Paths,
        samples: Samples,
        active_model: Callable[[], Model | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._registry = registry
        self._paths = paths
        self._active_model = active_model
        self._result: Taught | None = None
        self._lock: QLockFile | None = None
        self._samples: Sequence[OwnSample] = ()
        self._loader = SampleLoader(samples, self)
        self.setWindowTitle(self.tr("Learn my samples"))
        self.page = TeachingPage()
        self.write_button = self._button(self.tr("&Write digits …"), self._on_write)
        self.start_button = self._button(self.tr("&Start"), self._on_start, primary=True)
        self.hide_button = self._button(self.tr("&Hide"), self.hide)
        self.cancel_button = self._button(self.tr("&Cancel"), self._on_cancel)
        self.use_button = self._button(self.tr("&Use it"), lambda: self._keep(use=True), primary=True)
        self.keep_button = self._button(self.tr("&Keep for later"), lambda: self._keep(use=False))
        self.discard_button = self._button(self.tr("&Discard"), self._on_discard)
        self.back_button = self._button(self.tr("&Back"), self.refresh)
        self.close_button = self._button(self.tr("Cl&ose"), self.close)
        self._lay_out()
        self._loader.loaded.connect(self._on_samples)
        self._loader.failed.connect(self._on_unreadable)
        runner.event_received.connect(self._on_event)

    @property
    def is_settled(self) -> bool:
        """Whether there is neither a job under way nor a result to decide about."""
        return not self._runner.is_running and self._result is None

    def refresh(self) -> None:
        """Show what there is to learn now; reads the samples in a thread."""
        if self.is_settled:
            self._release()
            self.page.show_loading()
            self.start_button.setEnabled(False)
            self._show_buttons(self.write_button, self.start_button, self.close_button)
            self._loader.load()

    def reject(self) -> None:
        """Escape, the close button and the window's own button all come here."""
        self.keep_result()  # nothing that took minutes is lost because a window was closed
        super().reject()

    def keep_result(self) -> None:
        """Keep a taught model that waits for a decision (the program is being closed)."""
        if self._result is not None:
            self._keep(use=False)
        elif not self._runner.is_running:
            self._release()

    def stop(self) -> None:
        """Wait for the thread that reads samples: the program is being closed."""
        self._loader.stop()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.write_button)
        row.addWidget(self.discard_button)
        row.addWidget(self.cancel_button)
        row.addStretch(1)
        for button in (self.close_button, self.back_button, self.keep_button, self.hide_button):
            row.addWidget(button)
        row.addWidget(self.use_button)
        row.addWidget(self.start_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.page, 1)
        layout.addLayout(row)

    def _button(self, text: str, action: Callable[[], object], *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(primary)
        if primary:
            button.setObjectName("primary")
        button.clicked.connect(lambda: action())
        return button

    def _show_buttons(self, *shown: QPushButton) -> None:
        for button in (
            self.write_button, self.start_button, self.hide_button, self.cancel_button, self.use_button,
            self.keep_button, self.discard_button, self.back_button, self.close_button,
        ):  # fmt: skip
            button.setVisible(button in shown)

    def _on_samples(self, samples: Sequence[OwnSample]) -> None:
        if not self.is_settled:
            return
        self._samples = samples
        model = self._active_model()
        problem = self.page.show_plan(samples, model.name if model else None)
        self.start_button.setEnabled(not problem)
        self.start_button.setToolTip(problem)
        if not problem:
            self.start_button.setDefault(True)
            self.start_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_unreadable(self, why: str) -> None:
        if self.is_settled:
            self.page.say(self.tr("Your samples cannot be read"), why)

    def _on_write(self) -> None:
        self.close()
        self.writing_wanted.emit()

    def _on_start(self) -> None:
        model = self._active_model()
        if model is None:
            return
        try:
            self._paths.trainings.mkdir(parents=True, exist_ok=True)
            job = TeachJob(
                start=model.folder,
                name=self._registry.free_name(name_after(model.name)),
                samples=tuple(self._samples),
                mnist=self._paths.mnist,
                guard=self._paths.guard,
                out=self._paths.trainings / uuid4().hex,
            )
        except (DigitpadError, OSError) as error:
            QMessageBox.warning(self, self.windowTitle(), self.tr("Learning cannot start: {0}").format(error))
            return
        self.page.begin(job)
        self._show_buttons(self.hide_button, self.cancel_button)
        self.cancel_button.setEnabled(True)
        self._lock = hold(job.out)
        self._runner.start(job)

    def _on_cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.page.say(self.tr("Stopping …"))
        self._runner.cancel()

    def _release(self) -> None:
        """The job's folder is gone or moved: no window holds it any more."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _on_event(self, event: TeachingEvent) -> None:
        self.page.show_event(event)
        if isinstance(event, Taught) and event.folder is not None:
            self._result = event
            self._show_buttons(self.use_button, self.keep_button, self.discard_button)
            self.use_button.setDefault(True)
            self.use_button.setFocus(Qt.FocusReason.OtherFocusReason)
        elif isinstance(event, (Taught, Cancelled, Failed)):
            self._release()
            self._show_buttons(self.back_button, self.close_button)

    def _keep(self, *, use: bool) -> None:
        result, job = self._result, self._runner.job
        if result is None or result.folder is None or job is None:
            return
        try:
            model = self._registry.keep(result.folder, self._registry.free_name(job.name))
        except ModelError as error:
            QMessageBox.warning(self, self.windowTitle(), str(error))
            return
        self._result = None
        self._release()
        self.model_kept.emit(model, use)
        self.close()

    def _on_discard(self) -> None:
        if self._result is not None and self._result.folder is not None:
            remove_folder(self._result.folder)
        self._result = None
        self.refresh()
