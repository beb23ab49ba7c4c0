"""The way from the main window to trainings: the one under way, its dialog, and its place in the status bar."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digitpad.core.jobs.training import TrainingEvent
from digitpad.core.paths import Paths
from digitpad.core.registry import Model, Registry
from digitpad.core.settings import Settings
from digitpad.ui.training.runner import StartTraining, TrainingRunner
from digitpad.ui.training.status import TrainingStatus
from digitpad.ui.widgets.questions import confirmed

if TYPE_CHECKING:
    from digitpad.ui.training.dialog import TrainingDialog


class TrainingFeature(QObject):
    """Keeps the runner, the one dialog and the small bar."""

    model_kept = Signal(object, bool)
    """A Model, and whether it is to be used."""

    def __init__(
        self,
        *,
        start_training: StartTraining,
        registry: Registry,
        paths: Paths,
        settings: Settings,
        architectures: Sequence[str],
        active_model: Callable[[], Model | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._registry = registry
        self._paths = paths
        self._settings = settings
        self._architectures = architectures
        self._active_model = active_model
        self._window = window
        self.runner = TrainingRunner(start_training, self)
        self.status = TrainingStatus()
        self.dialog: TrainingDialog | None = None
        """The dialog, once it was wanted."""
        self.runner.started.connect(self.status.begin)
        self.runner.event_received.connect(self._on_event)
        self.status.clicked.connect(self.show)

    def show(self) -> None:
        """Show the dialog."""
        if self.dialog is None:
            self.dialog = self._new_dialog()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self._hide_settled()

    def may_close(self, *, ask: bool) -> bool:
        """Whether the program may end: nothing is under way, or the person says so."""
        return (
            not self.runner.is_running
            or not ask
            or confirmed(
                self._window,
                title=self.tr("Close digitpad"),
                question=self.tr("A training is under way. Closing stops it, and its model is lost."),
                yes=self.tr("Stop training and close"),
                no=self.tr("Go on"),
            )
        )

    def close(self) -> None:
        """End a training that is under way; a result that nobody decided about yet is kept."""
        self.runner.stop()
        if self.dialog is not None:
            self.dialog.keep_result()
            self.dialog.close()

    def _new_dialog(self) -> TrainingDialog:
        from digitpad.ui.training.dialog import TrainingDialog  # its plots take a while to import

        dialog = TrainingDialog(
            runner=self.runner,
            registry=self._registry,
            paths=self._paths,
            settings=self._settings,
            architectures=self._architectures,
            active_model=self._active_model,
            parent=self._window,
        )
        dialog.model_kept.connect(self.model_kept)
        dialog.resize(720, 560)
        return dialog

    def _on_event(self, event: TrainingEvent) -> None:
        self.status.show_event(event)
        self._hide_settled()

    def _hide_settled(self) -> None:
        """The status bar says how a training ended only while its dialog does not."""
        if not self.runner.is_running and self.dialog is not None and self.dialog.isVisible():
            self.status.hide()
