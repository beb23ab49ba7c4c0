"""Export a model: choose formats, follow, and see what came out."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from digitpad.core.errors import DigitpadError, error_words
from digitpad.core.jobs.events import Failed
from digitpad.core.paths import Paths
from digitpad.core.registry import Model
from digitpad.core.transfer.jobs import ExportDone, ExportJob, TransferEvent, TransferStep
from digitpad.ui.transfer.buttons import ButtonRow
from digitpad.ui.transfer.export_form import ExportForm
from digitpad.ui.transfer.export_table import ExportTable
from digitpad.ui.transfer.progress import TransferProgress
from digitpad.ui.transfer.runner import TransferRunner
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.questions import warn
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID, scaled_font


class ExportDialog(QDialog):
    """Modeless. Closing it while an export is under way cancels that."""

    def __init__(self, *, runner: TransferRunner, paths: Paths, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._paths = paths
        self._job: ExportJob | None = None
        self.setWindowTitle(self.tr("Export a model"))
        self.form = ExportForm()
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        self.form.folder.setText(str(Path(documents) / "digitpad"))
        self.progress = TransferProgress(name=self.tr("Progress of the export"))
        self.table = ExportTable()
        self._stack = QStackedWidget()
        for panel in (self.form, self.progress, self._result_panel()):
            self._stack.addWidget(panel)
        self._buttons = ButtonRow()
        self.cancel_button = self._buttons.add(self.tr("&Cancel"), self._on_cancel)
        self.folder_button = self._buttons.add(self.tr("&Show folder"), self._on_show_folder)
        self._buttons.add_stretch()
        self.close_button = self._buttons.add(self.tr("Cl&ose"), self.close)
        self.again_button = self._buttons.add(self.tr("&Back"), self._show_form)
        self.export_button = self._buttons.add(self.tr("&Export"), self._on_export, primary=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(ScrolledContent(self._stack), 1)
        layout.addWidget(self._buttons)
        self.form.changed.connect(self._on_changed)
        runner.event_received.connect(self._on_event)
        self._show_form()

    def set_models(self, models: list[Model], active: Model | None) -> None:
        """Offer these, unless an export is under way."""
        if not self._runner.is_running:
            self.form.set_models(models, active)
            self._show_form()

    def reject(self) -> None:
        """Escape, the close button and the window's own button all come here."""
        self._runner.cancel()
        super().reject()

    def _result_panel(self) -> QWidget:
        panel = QWidget()
        self._done = PlainLabel()
        self._done.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._done.setWordWrap(True)
        note = PlainLabel(
            self.tr("Each folder holds the network, its card, where it comes from and, but for a web page, an example.")
        )
        note.setObjectName("muted")
        note.setWordWrap(True)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._done)
        column.addWidget(self.table)
        column.addWidget(note)
        column.addStretch(1)
        return panel

    def _show_form(self) -> None:
        self._stack.setCurrentWidget(self.form)
        self._buttons.show_only(self.close_button, self.export_button)
        self.export_button.setDefault(True)
        self._on_changed()

    def _on_changed(self) -> None:
        chosen = self.form.chosen_model is not None and bool(self.form.chosen_formats)
        ready = chosen and self.form.chosen_folder is not None
        self.export_button.setEnabled(ready)
        self.export_button.setToolTip("" if ready else self.tr("Choose a model, a format and a folder."))

    def _on_export(self) -> None:
        model, folder = self.form.chosen_model, self.form.chosen_folder
        if model is None or folder is None:
            return
        try:
            self._job = ExportJob(
                model=model,
                formats=self.form.chosen_formats,
                out=folder.absolute(),
                mnist=self._paths.mnist,
                sample=self._paths.sample,
                web=self._paths.web,
            )
            self._job.check()
        except (DigitpadError, OSError) as error:
            warn(self, title=self.windowTitle(), sentence=error_words(error))
            return
        self.progress.begin(self.tr("Exporting «{0}»").format(model.name), self.tr("Starting TensorFlow …"))
        self._stack.setCurrentWidget(self.progress)
        self._buttons.show_only(self.cancel_button)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._runner.start(self._job)

    def _on_cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.progress.say(self.tr("Stopping …"))
        self._runner.cancel()

    def _on_event(self, event: TransferEvent) -> None:
        if isinstance(event, TransferStep):
            if self.cancel_button.isEnabled():
                self.progress.show_step(event)
        elif isinstance(event, ExportDone):
            self._show_result(event)
        elif isinstance(event, Failed):
            self.progress.end(self.tr("The export failed"), event.message)
            self._buttons.show_only(self.close_button, self.again_button)
            self.again_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._show_form()

    def _show_result(self, event: ExportDone) -> None:
        if self._job is not None:
            text = self.tr("Exported «{0}» to {1}")
            self._done.setText(text.format(self._job.model.name, self._job.out))
        self.table.show_exported(event.exported)
        self._stack.setCurrentIndex(2)
        self._buttons.show_only(self.folder_button, self.close_button, self.again_button)
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_show_folder(self) -> None:
        if self._job is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._job.out)))
