"""The way from the main window to exports and imports; their dialogs are made when they are first wanted."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from digitpad.core.paths import Paths
from digitpad.core.registry import Model, Registry
from digitpad.core.settings import Settings

if TYPE_CHECKING:
    from digitpad.ui.transfer.export_dialog import ExportDialog
    from digitpad.ui.transfer.import_dialog import ImportDialog
    from digitpad.ui.transfer.runner import StartTransfer, TransferRunner

_SUFFIXES: Final = (".keras", ".h5", ".hdf5")  # the old ones too: the import says why it does not take them


def is_network_file(path: Path) -> bool:
    """Whether a file is called like a network made with Keras."""
    return path.suffix.lower() in _SUFFIXES


class TransferFeature(QObject):
    """Keeps the two dialogs and what runs behind them."""

    model_kept = Signal(object, bool)
    """A Model, and whether it is to be used."""

    def __init__(
        self,
        *,
        start: StartTransfer,
        registry: Registry,
        paths: Paths,
        settings: Settings,
        active_model: Callable[[], Model | None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._start = start
        self._registry = registry
        self._paths = paths
        self._settings = settings
        self._active_model = active_model
        self._window = window
        self._runners: list[TransferRunner] = []
        self.export_dialog: ExportDialog | None = None
        self.import_dialog: ImportDialog | None = None
        """The dialogs, once they were wanted."""

    def show_export(self) -> None:
        """Show the export dialog, with the model that answers chosen."""
        if self.export_dialog is None:
            from digitpad.ui.transfer.export_dialog import ExportDialog

            self.export_dialog = ExportDialog(runner=self._new_runner(), paths=self._paths, parent=self._window)
        if not self.export_dialog.isVisible():
            self.export_dialog.set_models(self._registry.models(), self._active_model())
        self._show(self.export_dialog)

    def ask_and_import(self) -> None:
        """Let the person choose a file and import it."""
        folder = str(self._settings["folder"])
        filters = self.tr("Keras networks (*.keras);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Import a model"), folder, filters)
        if name:
            self._settings["folder"] = str(Path(name).parent)
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Import a file, or show the import that is under way."""
        if self.import_dialog is None:
            from digitpad.ui.transfer.import_dialog import ImportDialog

            self.import_dialog = ImportDialog(
                runner=self._new_runner(), registry=self._registry, paths=self._paths, parent=self._window
            )
            self.import_dialog.model_kept.connect(self.model_kept)
            self.import_dialog.resize(520, 280)
        self.import_dialog.begin(path)
        self._show(self.import_dialog)

    def close(self) -> None:
        """End what is under way; a model that nobody decided about yet is kept."""
        for runner in self._runners:
            runner.stop()
        for dialog in (self.export_dialog, self.import_dialog):
            if dialog is not None:
                dialog.close()
        if self.import_dialog is not None:
            self.import_dialog.keep_result()

    def _new_runner(self) -> TransferRunner:
        from digitpad.ui.transfer.runner import TransferRunner

        self._runners.append(TransferRunner(self._start, self))
        return self._runners[-1]

    def _show(self, dialog: QDialog) -> None:
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
