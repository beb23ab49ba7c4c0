"""The feature that exports and imports models; its dialogs are made when they are first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from digitpad.core.file_kinds import FileKind, kind_of_file, network_file
from digitpad.core.light_package import require_tensorflow
from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.widgets.window_place import bring_to_front

if TYPE_CHECKING:
    from digitpad.ui.transfer.export_dialog import ExportDialog
    from digitpad.ui.transfer.import_dialog import ImportDialog
    from digitpad.ui.transfer.runner import StartTransfer, TransferRunner


class TransferFeature(Feature):
    """Holds the two dialogs and what runs behind them."""

    needs_tensorflow = True

    def __init__(self, context: FeatureContext, *, start_transfer: StartTransfer) -> None:
        super().__init__(context)
        self._start = start_transfer
        self._runners: list[TransferRunner] = []
        self.export_dialog: ExportDialog | None = None
        self.import_dialog: ImportDialog | None = None
        """The dialogs, once they were wanted."""

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"export_model": self.show_export, "import_model": self.ask_and_import}

    def open_file(self, path: Path) -> bool:
        if kind_of_file(path) is not FileKind.NETWORK:
            return False
        require_tensorflow()
        self.import_file(network_file(path))
        return True

    def show_export(self) -> None:
        """Show the export dialog, with the model that answers chosen."""
        if self.export_dialog is None:
            from digitpad.ui.transfer.export_dialog import ExportDialog

            self.export_dialog = ExportDialog(
                runner=self._new_runner(), paths=self._context.paths, parent=self._context.window
            )
        if not self.export_dialog.isVisible():
            self.export_dialog.set_models(self._context.registry.models(), self._context.active_model())
        bring_to_front(self.export_dialog)

    def ask_and_import(self) -> None:
        """Let the person choose a file and import it."""
        folder = str(self._context.settings["folder"])
        filters = self.tr("Keras networks (*.keras);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._context.window, self.tr("Import a model"), folder, filters)
        if name:
            self._context.settings["folder"] = str(Path(name).parent)
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Import a file, or show the import that is under way."""
        if self.import_dialog is None:
            from digitpad.ui.transfer.import_dialog import ImportDialog

            self.import_dialog = ImportDialog(
                runner=self._new_runner(),
                registry=self._context.registry,
                paths=self._context.paths,
                settings=self._context.settings,
                active_model=self._context.active_model,
                parent=self._context.window,
            )
            self.import_dialog.model_kept.connect(self.model_kept)
            self.import_dialog.resize(520, 280)
        self.import_dialog.begin(path)
        bring_to_front(self.import_dialog)

    def close(self) -> None:
        """End what is under way; a model that nobody decided about yet is kept."""
        for runner in self._runners:
            runner.stop()
        for dialog in (self.export_dialog, self.import_dialog):
            if dialog is not None:
                dialog.close()
        if self.import_dialog is not None:
            self.import_dialog.keep_result()
            self.import_dialog.own_data.stop()

    def _new_runner(self) -> TransferRunner:
        from digitpad.ui.transfer.runner import TransferRunner

        self._runners.append(TransferRunner(self._start, self))
        return self._runners[-1]
