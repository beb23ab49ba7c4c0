"""Train a network without leaving the canvas: set up, follow, and decide what becomes of the result."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMessageBox, QStackedWidget, QWidget

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.errors import DigitpadError, ModelError, error_words
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.training import ARCHITECTURES, USUAL_AUGMENTATIONS, Finished, TrainingEvent, TrainJob
from digitpad.core.model_names import check_name
from digitpad.core.own_data.leaving_out import StartLeaveOut
from digitpad.core.own_data.usual import usual_epochs, usual_name
from digitpad.core.paths import Paths
from digitpad.core.registry import Model, Registry, read_model
from digitpad.core.settings import Settings
from digitpad.ui.background.job_dialog import JobDialog, reads_worse
from digitpad.ui.background.worker import BackgroundWorker
from digitpad.ui.own_data.dialog import OwnDataDialog
from digitpad.ui.own_data.files import dropped_paths
from digitpad.ui.own_data.leave_out_dialog import LeaveOutDialog
from digitpad.ui.own_data.looked_at import LookedAt
from digitpad.ui.training.form import TrainingForm
from digitpad.ui.training.progress import TrainingProgressPanel
from digitpad.ui.training.runner import TrainingRunner
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import plain_tip
from digitpad.ui.widgets.questions import plain_box, warn


class TrainingDialog(JobDialog):
    """A form, and then the progress of a training."""

    code_wanted = Signal(object, object)
    """The script of a `TrainJob` is wanted; with its own data, an `OwnData`, or None."""

    def __init__(
        self,
        *,
        runner: TrainingRunner,
        registry: Registry,
        paths: Paths,
        settings: Settings,
        active_model: Callable[[], Model | None],
        own_digit: Callable[[], bytes | None],
        start_leave_out: StartLeaveOut,
        errands: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(registry=registry, paths=paths, parent=parent)
        self._runner = runner
        self._settings = settings
        self._active_model = active_model
        self._own_digit = own_digit
        self.setWindowTitle(self.tr("Train a network"))
        self.form = TrainingForm(settings)
        self.progress = TrainingProgressPanel()
        self.own_data = OwnDataDialog(settings, lambda: self.form.split_plan, self)
        self.leave_out = LeaveOutDialog(settings, start=start_leave_out, errands=errands, parent=self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.form)
        self._stack.addWidget(self.progress)
        self.code_button = self._button(self.tr("Show &the code …"), self._on_code)
        self.start_button = self._button(self.tr("&Start training"), self._on_start, primary=True)
        self.again_button = self._button(self.tr("Train &again …"), self._begin_anew)
        self.cancel_button = self._button(self.tr("&Cancel training"), self._on_cancel)
        self._lay_out(
            self._stack,
            [self.discard_button, self.cancel_button, self.code_button],
            [
                self.close_button, self.again_button, self.keep_button, self.hide_button, self.use_button,
                self.start_button,
            ],
        )  # fmt: skip
        self.form.changed.connect(self._on_form_changed)
        self.form.name.textChanged.connect(self._on_form_changed)
        self.form.seed.valueChanged.connect(self.own_data.split_again)
        self.form.validation.valueChanged.connect(self.own_data.split_again)
        self.form.data.wanted.connect(self.own_data.show_and_read)
        self.own_data.leave_out_wanted.connect(self._on_leave_out_wanted)
        self.own_data.chosen.connect(self.form.data.choose)
        self.own_data.split_anew.connect(self.form.data.renew_same)
        self.setAcceptDrops(True)
        self.form.architecture.currentIndexChanged.connect(self._on_architecture_changed)
        self.form.data.changed.connect(self._on_source_changed)
        runner.event_received.connect(self._on_event)
        self._begin_anew()

    @property
    def is_running(self) -> bool:
        """Whether a training is under way."""
        return self._runner.is_running

    @property
    def _name(self) -> str:
        return self._runner.job.name if self._runner.job else ""

    def choose(self, architecture: Architecture) -> None:
        """Offer to train this architecture; while a training is under way, the next one."""
        if architecture.name not in ARCHITECTURES:
            self.form.add_own(architecture)
        self.form.choose(architecture.name)
        if self._stack.currentWidget() is self.progress and not self.is_running and self._result is None:
            self._begin_anew()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.own_data.show_and_read(paths)

    def _begin_anew(self) -> None:
        self._on_architecture_changed()
        self._stack.setCurrentWidget(self.form)
        self._show_buttons(self.start_button, self.close_button, self.code_button)
        self.start_button.setDefault(True)

    def _on_architecture_changed(self) -> None:
        name = self.form.architecture.currentData()
        own = self.form.data.looked_at
        if own is not None:
            name = usual_name(own.source.paths, otherwise=self.tr("my {0}").format(name))
        elif self.form.layers is None:
            name = self.tr("my {0}").format(name)
        self.form.set_models(self._registry.models(), self._registry.free_name(name))

    def _on_source_changed(self) -> None:
        """MNIST, with the epochs of last time, or data of one's own, with more where there are few."""
        own = self.form.data.looked_at
        mnist = int(self._settings.number("train_epochs"))
        epochs = mnist if own is None else usual_epochs(own.data, self.form.batch_size.value())
        self.form.epochs.setValue(epochs)
        self._on_architecture_changed()

    def _on_form_changed(self) -> None:
        problem = self._name_problem()
        self.start_button.setEnabled(not problem)
        self.start_button.setToolTip(plain_tip(problem))
        self.form.name_problem.say(problem)

    def _name_problem(self) -> str:
        name = self.form.name.text().strip()
        try:
            check_name(name)
        except ModelError as error:
            return str(error)
        if self._registry.free_name(name) != name:
            return self.tr("There is a model «{0}» already.").format(name)
        return ""

    def job(self, out: Path) -> TrainJob:
        """What the form asks for, to be written to `out`. Raises DigitpadError."""
        return TrainJob(
            architecture=self.form.architecture.currentData(),
            layers=self.form.layers,
            name=self.form.name.text().strip(),
            mnist=self._paths.mnist,
            own_data=self.form.data.source,
            out=out,
            epochs=self.form.epochs.value(),
            batch_size=self.form.batch_size.value(),
            learning_rate=self.form.learning_rate.value(),
            validation_share=self.form.validation.value() / 100,
            augmentation=USUAL_AUGMENTATIONS if self.form.augmentation.isChecked() else (),
            seed=self.form.seed.value(),
            snapshots="kept" if self.form.snapshots.isChecked() else "shown",
            own_digit=self._own_digit(),
        )

    def show_progress(self, job: TrainJob) -> None:
        """Show the progress of a training."""
        self._stack.setCurrentWidget(self.progress)
        self._show_buttons(self.hide_button, self.cancel_button)
        self.cancel_button.setEnabled(True)
        self.progress.begin(job)

    def _on_leave_out_wanted(self, looked_at: LookedAt) -> None:
        """Train with what the form says now, but on these data, once without each writer."""
        try:
            job = replace(self.job(Path()), own_data=looked_at.source, snapshots="none", own_digit=None)
        except DigitpadError as error:
            warn(self.own_data, title=self.own_data.windowTitle(), sentence=str(error))
            return
        self.leave_out.begin(job)

    def _on_code(self) -> None:
        """Show what the form asks for as a script."""
        try:
            own = self.form.data.looked_at
            self.code_wanted.emit(self.job(Path()), None if own is None else own.data)
        except DigitpadError as error:
            warn(self, title=self.windowTitle(), sentence=str(error))

    def start(self, new_job: Callable[[Path], TrainJob]) -> bool:
        """Train what `new_job` makes of a folder for it; False, and that is said, if it cannot begin."""
        try:
            job = new_job(self._new_folder())
        except (DigitpadError, OSError) as error:
            warn(
                self,
                title=self.windowTitle(),
                sentence=self.tr("Training cannot start: {0}").format(error_words(error)),
            )
            return False
        self.show_progress(job)
        self._hold(job.out)
        self._runner.start(job)
        return True

    def _on_start(self) -> None:
        if self.start(self.job):
            self.form.remember()

    def _on_cancel(self) -> None:
        keep_best = False
        if self._runner.epochs:
            answer = self._ask_what_to_keep()
            if answer is None or not self._runner.is_running:
                return
            keep_best = answer
        self.cancel_button.setEnabled(False)
        self.progress.say(self.tr("Saving the best epoch so far …") if keep_best else self.tr("Stopping …"))
        if keep_best:
            self._runner.keep_best()
        else:
            self._runner.cancel()

    def _ask_what_to_keep(self) -> bool | None:
        question = self.tr("Keep the best epoch so far as a model?")
        box = plain_box(self, title=self.tr("Cancel training"), text=question, icon=QMessageBox.Icon.Question)
        keep = box.addButton(self.tr("Keep best epoch"), QMessageBox.ButtonRole.AcceptRole)
        drop = box.addButton(self.tr("Stop and discard"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(self.tr("Go on training"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.exec()
        clicked = box.clickedButton()
        return True if clicked is keep else False if clicked is drop else None

    def _on_event(self, event: TrainingEvent) -> None:
        self.progress.show_event(event)
        if isinstance(event, Finished):
            self.progress.show_result(self._comparison(event))
            worse = not self._learned_own and reads_worse(event.test_accuracy, self._active_model())
            self._offer(event.folder, reads_worse=worse)
        elif isinstance(event, (Cancelled, Failed)):
            self._release()
            self._show_buttons(self.again_button, self.close_button)

    @property
    def _learned_own(self) -> bool:
        return self._runner.job is not None and self._runner.job.own_data is not None

    def _comparison(self, event: Finished) -> str:
        if self._learned_own:
            return self._own_result(event)
        new = self.tr("The new model reads {0} % of MNIST's 10,000 test images.")
        text = new.format(f"{LocalNumber(100 * event.test_accuracy):.2f}")
        active = self._active_model()
        if active is not None and active.test_accuracy is not None:
            old = self.tr("The active model «{0}» reads {1} %.")
            text += " " + old.format(active.name, f"{LocalNumber(100 * active.test_accuracy):.2f}")
        return text

    def _own_result(self, event: Finished) -> str:
        """How the test part of data of one's own is read, as the card says it."""
        text = self.tr("The new model reads {0} % of the test part, which it has never seen, right.")
        words = text.format(f"{LocalNumber(100 * event.test_accuracy):.2f}")
        with suppress(DigitpadError):
            interval = read_model(event.folder, bundled=False).own_test_interval
            if interval is not None:
                low, high = (f"{LocalNumber(100 * bound):.2f}" for bound in interval)
                words += " " + self.tr("The 95 % interval goes from {0} to {1} %.").format(low, high)
        return words
