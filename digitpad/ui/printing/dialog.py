"""The dialog in which a sheet is chosen, seen, and printed or saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.core.errors import DataError, error_words
from digitpad.core.files import named_file, write_atomically
from digitpad.core.forms.printable import PrintableSheet
from digitpad.core.settings import Settings
from digitpad.ui.background.worker import BackgroundWorker, Job
from digitpad.ui.printing.choice import SheetChoice
from digitpad.ui.printing.preview import SheetPreview
from digitpad.ui.printing.sheet_painter import page_size, paint_pages, pdf_of
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.save_dialog import ask_for_file
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID


class SheetDialog(QDialog):
    """Modeless; what was chosen is remembered."""

    def __init__(self, *, settings: Settings, worker: BackgroundWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._worker = settings, worker
        self.setWindowTitle(self.tr("Print a sheet"))
        self.choice = SheetChoice(settings)
        self.preview = SheetPreview()
        self.message = PlainLabel()
        self.message.setWordWrap(True)
        self.close_button = QPushButton(self.tr("Cl&ose"), autoDefault=False)
        self.print_button = QPushButton(self.tr("&Print …"), autoDefault=False)
        self.save_button = QPushButton(self.tr("&Save as PDF …"), default=True)
        self.save_button.setObjectName("primary")
        self._lay_out()
        self.choice.changed.connect(self._on_changed)
        self.close_button.clicked.connect(self.close)
        self.print_button.clicked.connect(self._on_print)
        self.save_button.clicked.connect(self._on_save)
        self._on_changed()

    def save(self, path: Path) -> None:
        """Write all pages to a PDF file, in the worker's thread, and say so."""
        sheets = self.choice.sheets()

        def done(_: object) -> None:
            self.message.setText(self.tr("Saved {0}.").format(path.name))

        self._worker.submit(Job(lambda _: _write(sheets, path), done=done, failed=self.message.setText))

    def done(self, result: int) -> None:
        self.choice.remember()
        super().done(result)

    def _lay_out(self) -> None:
        upper = QHBoxLayout()
        upper.setSpacing(3 * GRID)
        upper.addWidget(ScrolledContent(self.choice), 1)
        upper.addWidget(self.preview, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        for button in (self.close_button, self.print_button, self.save_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addLayout(upper, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)

    def _on_changed(self) -> None:
        self.preview.show_sheet(self.choice.sheets()[0])

    def _on_save(self) -> None:
        self.choice.remember()
        folder = str(self._settings["print_folder"]) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        name = self.choice.title.text().strip().replace("/", "-") or self.choice.sheets()[0].kind.value
        path = ask_for_file(
            self, title=self.windowTitle(), proposal=Path(folder) / f"{name}.pdf", kinds=[self.tr("PDF file (*.pdf)")]
        )
        if path is not None:
            self._settings["print_folder"] = str(path.parent)
            self.save(path)

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        self.choice.remember()
        sheets = self.choice.sheets()
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setPageSize(page_size(sheets[0]))
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            paint_pages(printer, sheets, printer.resolution())
            self.message.setText(self.tr("Printing {0}.").format(printer.printerName() or printer.outputFileName()))


def _write(sheets: list[PrintableSheet], path: Path) -> None:
    """Raises DataError."""
    try:
        write_atomically(named_file(path), pdf_of(sheets, sheets[0].title or "digitpad"))
    except OSError as error:
        raise DataError(f"The sheet cannot be saved in {path} ({error_words(error)}).") from None
