"""Opens, saves, copies and pastes the drawing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.drawing.drawing_file import DRAWING_ENDING, load_saved_drawing
from digitpad.core.drawing.saved_answer import SavedAnswer
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DigitpadError
from digitpad.core.recent_files import remember_file
from digitpad.core.settings import Settings
from digitpad.ui.drawing import clipboard
from digitpad.ui.drawing.document import Document
from digitpad.ui.drawing.picture_mime import can_paste_picture
from digitpad.ui.drawing.saved_answers import SavedAnswers
from digitpad.ui.widgets.save_dialog import ask_for_file


class DrawingFiles(QObject):
    """Works on a document; asks for files in dialogs of its window."""

    saved = Signal(str)
    """The name of a file that was written."""
    copied = Signal(str)
    """A drawing is on the clipboard, and this text with it."""
    problem = Signal(str)
    """Why a file or the clipboard could not be used, in one sentence."""

    def __init__(
        self, *, document: Document, answers: SavedAnswers, settings: Settings, paste_action: QAction, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document = document
        self._answers = answers
        self._settings = settings
        self._paste_action = paste_action
        self._window = window

    def ask_and_open(self) -> None:
        """Let the person choose a drawing and open it."""
        folder = str(self._settings["folder"])
        filters = self.tr("Drawings (*.digitpad *.json);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open drawing"), folder, filters)
        if name:
            self._settings["folder"] = str(Path(name).parent)
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Put the drawing in a file on the canvas, as one step."""
        try:
            saved = load_saved_drawing(path)
        except DigitpadError as error:
            self.problem.emit(str(error))
            return
        self._document.change(saved.drawing)
        remember_file(self._settings, path)
        if saved.problem:
            words = self.tr("The drawing in {0} is opened without its answer, which cannot be used: {1}.")
            self.problem.emit(words.format(path.name, saved.problem))
        if saved.answer is not None:
            self._answers.bring_back(saved.answer)

    def ask_and_save(self) -> None:
        """Let the person choose a name and kind, and save the drawing."""
        path = ask_for_file(
            self._window,
            title=self.tr("Save drawing"),
            proposal=Path(str(self._settings["folder"])) / f"{self.tr('drawing')}{DRAWING_ENDING}",
            kinds=[self.tr("Drawing with strokes and answer (*.digitpad)"), self.tr("Picture (*.png)")],
            also=(".json",),
        )
        if path is not None:
            self._settings["folder"] = str(path.parent)
            self.save(path)

    def save(self, path: Path) -> None:
        """Save the drawing with its answer; one that is still being read is saved at once, and again once it is."""
        drawing = self._document.drawing
        answer = self._answers.of(drawing)
        if not self._write(drawing, path, answer):
            return
        remember_file(self._settings, path)
        self.saved.emit(path.name)
        if answer is None and not clipboard.is_picture_ending(path):
            self._answers.when_read(drawing, lambda answer: self._write(drawing, path, answer))

    def _write(self, drawing: Drawing, path: Path, answer: SavedAnswer | None) -> bool:
        try:
            clipboard.save_as(drawing, path, answer)
        except DigitpadError as error:
            self.problem.emit(str(error))
            return False
        return True

    def copy(self, drawing: Drawing, text: str) -> None:
        """Put a drawing on the clipboard, and `text`: the number that it reads."""
        clipboard.copy_drawing(drawing, text)
        self.copied.emit(text)

    def copy_text(self, drawing: Drawing, text: str) -> None:
        """Put `text` beside a drawing that was copied before, if it is still on the clipboard."""
        if text and clipboard.holds(drawing):
            self.copy(drawing, text)

    def paste(self) -> None:
        """Add the strokes on the clipboard to the drawing, as one step."""
        try:
            pasted = clipboard.pasted_drawing()
        except DigitpadError as error:
            self.problem.emit(str(error))
        else:
            self._document.change(self._document.drawing.with_strokes(*pasted.strokes))

    def update_paste(self) -> None:
        """Offer to paste only when there is something: strokes, or a picture to be read."""
        self._paste_action.setEnabled(clipboard.can_paste() or can_paste_picture())
