"""Print, or save as PDF, a lesson's worksheet, empty or with what the student wrote, and the teacher's notes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from digitpad.core.errors import DataError, error_words
from digitpad.core.files import named_file, write_atomically
from digitpad.core.lessons.lesson import Lesson
from digitpad.core.lessons.progress import LessonState
from digitpad.core.settings import Settings
from digitpad.ui.background.worker import BackgroundWorker, Job
from digitpad.ui.lessons.documents import notes_html, page_layout, paint_document, pdf_of_document, worksheet_html
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.save_dialog import ask_for_file
from digitpad.ui.widgets.theme import GRID, scaled_font
from digitpad.ui.widgets.words import said

_EMPTY, _FILLED, _NOTES = range(3)


class LessonSheetsDialog(QDialog):
    """Modeless."""

    def __init__(self, *, settings: Settings, worker: BackgroundWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings, self._worker = settings, worker
        self._lesson: Lesson | None = None
        self._state = LessonState()
        self.setWindowTitle(self.tr("Worksheet"))
        self.title = PlainLabel()
        self.title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self.title.setWordWrap(True)
        self.kinds = QButtonGroup(self)
        for kind, words in (
            (_EMPTY, self.tr("&Worksheet, to be filled in by hand")),
            (_FILLED, self.tr("Worksheet with what I &wrote")),
            (_NOTES, self.tr("&Teacher's notes, with the answers")),
        ):
            self.kinds.addButton(QRadioButton(words), kind)
        self.kinds.button(_EMPTY).setChecked(True)
        self.message = PlainLabel()
        self.message.setWordWrap(True)
        self.close_button = QPushButton(self.tr("Cl&ose"), autoDefault=False)
        self.print_button = QPushButton(self.tr("&Print …"), autoDefault=False)
        self.save_button = QPushButton(self.tr("&Save as PDF …"), default=True)
        self.save_button.setObjectName("primary")
        self._lay_out()
        self.close_button.clicked.connect(self.close)
        self.print_button.clicked.connect(self._on_print)
        self.save_button.clicked.connect(self._on_save)

    def show_lesson(self, lesson: Lesson, state: LessonState) -> None:
        """Offer the sheets of a lesson; `state`: what the student wrote."""
        self._lesson, self._state = lesson, state
        self.title.setText(lesson.title)
        self.message.clear()
        filled = self.kinds.button(_FILLED)
        filled.setEnabled(bool(any(state.written.values()) or any(state.answers.values())))
        if not filled.isEnabled() and filled.isChecked():
            self.kinds.button(_EMPTY).setChecked(True)

    def save(self, path: Path) -> None:
        """Write what is chosen to a PDF file, in the worker's thread, and say so."""
        html, title = self._html(), self.title.text()

        def done(_: object) -> None:
            self.message.setText(self.tr("Saved {0}.").format(path.name))

        self._worker.submit(
            Job(lambda _: _write(html, title, path), done=done, failed=lambda why: self.message.setText(said(why)))
        )

    def _html(self) -> str:
        assert self._lesson is not None
        kind = self.kinds.checkedId()
        if kind == _NOTES:
            return notes_html(self._lesson)
        return worksheet_html(self._lesson, self._state if kind == _FILLED else None)

    def _on_save(self) -> None:
        folder = str(self._settings["print_folder"]) or QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        name = self.title.text().replace("/", "-").strip(". ")
        if self.kinds.checkedId() == _NOTES:
            name = self.tr("{0}, notes").format(name)
        path = ask_for_file(
            self, title=self.windowTitle(), proposal=Path(folder) / f"{name}.pdf", kinds=[self.tr("PDF file (*.pdf)")]
        )
        if path is not None:
            self._settings["print_folder"] = str(path.parent)
            self.save(path)

    def _on_print(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(page_layout())
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            paint_document(printer, self._html(), self.title.text())
            self.message.setText(self.tr("Printing {0}.").format(printer.printerName() or printer.outputFileName()))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        for button in (self.close_button, self.print_button, self.save_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.title)
        for kind in (_EMPTY, _FILLED, _NOTES):
            layout.addWidget(self.kinds.button(kind))
        layout.addWidget(self.message)
        layout.addStretch(1)
        layout.addLayout(buttons)


def _write(html: str, title: str, path: Path) -> None:
    """Raises DataError."""
    try:
        write_atomically(named_file(path), pdf_of_document(html, title))
    except OSError as error:
        raise DataError(f"The sheet cannot be saved in {path} ({error_words(error)}).") from None
