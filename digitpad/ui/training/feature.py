"""The feature that trains models: the training under way, its dialog, and its place in the status bar."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QSize, Signal

from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.ui.background.ready_process import ReadyProcess
from digitpad.ui.background.worker import Job, Work
from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.training.runner import TrainingRunner
from digitpad.ui.training.status import TrainingStatus
from digitpad.ui.widgets.questions import confirmed, warn
from digitpad.ui.widgets.theme import Theme
from digitpad.ui.widgets.window_place import bring_to_front, keep_size

if TYPE_CHECKING:
    from digitpad.core.architectures.architecture import Architecture
    from digitpad.core.jobs.training import StartTraining, TrainingEvent, TrainJob
    from digitpad.core.own_data.leaving_out import StartLeaveOut
    from digitpad.core.own_data.own_data import OwnData
    from digitpad.ui.training.dialog import TrainingDialog
    from digitpad.ui.training.script_dialog import ScriptDialog


class TrainingFeature(Feature):
    """Holds the runner, the one dialog and the small bar."""

    needs_tensorflow = True
    watch_wanted = Signal()
    """The snapshots of the training are to be shown."""

    def __init__(
        self,
        context: FeatureContext,
        *,
        start_training: StartTraining,
        start_leave_out: StartLeaveOut,
        ready: ReadyProcess,
    ) -> None:
        """`ready`: which waits for the training while the form is seen."""
        super().__init__(context)
        self._ready = ready
        self._start_leave_out = start_leave_out
        self._answer: Answer | None = None
        self.runner = TrainingRunner(start_training, self)
        self.status = TrainingStatus()
        self.dialog: TrainingDialog | None = None
        """The dialog, once it was wanted."""
        self.script: ScriptDialog | None = None
        """That with the script of a training, once it was wanted."""
        self.runner.started.connect(self.status.begin)
        self.runner.event_received.connect(self._on_event)
        self.status.clicked.connect(self.show)

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"train": self.show}

    def set_theme(self, theme: Theme) -> None:
        if self.script is not None:
            self.script.renew_colours()

    def bring_back(self) -> None:
        """Keep what had finished when a window or command was killed, and remove what had not; returns at once."""
        self._context.errands.submit(Job(self._found, done=self._on_found))

    def show_answer(self, answer: Answer | None) -> None:
        self._answer = answer

    def show(self) -> None:
        """Show the dialog."""
        bring_to_front(self._the_dialog())
        self._hide_settled()
        self.renew_own()

    def train(self, architecture: Architecture) -> None:
        """Show the dialog, with this architecture chosen."""
        self._the_dialog().choose(architecture)
        self.show()

    def run(self, new_job: Callable[[Path], TrainJob]) -> None:
        """Show the dialog, and train what `new_job` makes of a folder, unless a training is under way."""
        dialog = self._the_dialog()
        if not self.runner.is_running:
            dialog.keep_result()
            dialog.start(new_job)
        bring_to_front(dialog)
        self._hide_settled()

    def expect(self, who: object, soon: bool) -> None:
        """Whether `who` may begin a training soon, for which a process waits then."""
        self._ready.see(who, soon)

    def show_code(self, architecture: Architecture) -> None:
        """Show the script that trains this architecture as the dialog would."""
        from digitpad.core.jobs.training import ARCHITECTURES

        layers = None if architecture.name in ARCHITECTURES else architecture.layers
        job = self._the_dialog().job(Path())
        own = self._the_dialog().form.data.looked_at
        data = None if own is None else own.data
        self._show_script(replace(job, architecture=architecture.name, layers=layers), data)

    def own_changed(self) -> None:
        """The user has other architectures than before."""
        if self.dialog is not None and self.dialog.isVisible():
            self.renew_own()

    def renew_own(self) -> None:
        """Read the user's own architectures again, if there is a dialog that offers them."""
        if self.dialog is not None:
            from digitpad.core.architectures.store import ArchitectureStore

            store = ArchitectureStore(self._context.paths.architectures)
            self._context.errands.submit(Job(lambda _: store.overview().architectures, done=self._on_own_found))

    def may_close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Whether nothing is under way, or the person says so."""
        leaves_out = self.dialog is not None and self.dialog.leave_out.is_running
        return (
            not (self.runner.is_running or leaves_out)
            or not ask
            or confirmed(
                self._context.window,
                title=self.tr("Close digitpad"),
                question=self.tr("A training is under way. Closing stops it, and its model is lost."),
                yes=self.tr("Stop training and close"),
                no=self.tr("Go on"),
            )
        )

    def close(self) -> None:
        """End a training that is under way; a result that nobody decided about yet is kept."""
        self.runner.stop()
        self._ready.close()
        if self.dialog is not None:
            self.dialog.keep_result()
            self.dialog.own_data.stop()
            self.dialog.leave_out.stop()
            self.dialog.close()
        if self.script is not None:
            self.script.close()

    def _on_own_found(self, architectures: Sequence[Architecture]) -> None:
        if self.dialog is not None:
            self.dialog.form.set_own(architectures)

    def _show_script(self, job: TrainJob, data: OwnData | None) -> None:
        from digitpad.core.errors import DigitpadError
        from digitpad.ui.training.script_dialog import ScriptDialog

        if self.script is None:
            self.script = ScriptDialog(
                self._context.settings, errands=self._context.errands, parent=self._context.window
            )
        try:
            self.script.show_script(job, data)
        except DigitpadError as error:
            warn(self._the_dialog(), title=self.script.windowTitle(), sentence=str(error))
            return
        bring_to_front(self.script)

    def _the_dialog(self) -> TrainingDialog:
        if self.dialog is None:
            self.dialog = self._new_dialog()
        return self.dialog

    def _new_dialog(self) -> TrainingDialog:
        from digitpad.ui.training.dialog import TrainingDialog  # its plots take a while to import

        dialog = TrainingDialog(
            runner=self.runner,
            registry=self._context.registry,
            paths=self._context.paths,
            settings=self._context.settings,
            active_model=self._context.active_model,
            own_digit=self._own_digit,
            start_leave_out=self._start_leave_out,
            errands=self._context.errands,
            parent=self._context.window,
        )
        dialog.model_kept.connect(self.model_kept)
        dialog.progress.watch_wanted.connect(self.watch_wanted)
        dialog.form.seen.connect(lambda seen: self._ready.see(self, seen))
        dialog.code_wanted.connect(self._show_script)
        keep_size(dialog, self._context.settings, "training_size", QSize(736, 600))
        return dialog

    def _own_digit(self) -> bytes | None:
        """The selected digit on the canvas, as a `TrainJob` has it."""
        return None if self._answer is None else np.round(self._answer.prepared.image * 255).astype(np.uint8).tobytes()

    def _found(self, work: Work) -> list[Model]:
        """In the worker's thread."""
        from digitpad.core.leftovers import tidy  # the window is shown sooner without

        return tidy(self._context.paths, self._context.registry)

    def _on_found(self, models: Sequence[Model]) -> None:
        for model in models:
            self.model_kept.emit(model, False)
            text = self.tr("A training had finished when digitpad was closed last; its model is among yours as «{0}».")
            self.problem.emit(text.format(model.name))

    def _on_event(self, event: TrainingEvent) -> None:
        self.status.show_event(event)
        self._hide_settled()

    def _hide_settled(self) -> None:
        """The status bar says how a training ended only while its dialog does not."""
        if not self.runner.is_running and self.dialog is not None and self.dialog.isVisible():
            self.status.hide()
