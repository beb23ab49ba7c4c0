"""Opens, saves, copies and pastes the drawing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.drawing.drawing_file import load_drawing
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DigitpadError
from digitpad.core.settings import Settings
from digitpad.ui.drawing import clipboard
from digitpad.ui.drawing.document import Document
from digitpad.ui.drawing.picture_mime import can_paste_picture
from digitpad.ui.widgets.save_dialog import ask_for_file


class DrawingFiles(QObject):
    """Works on a document; asks for files in dialogs of its window."""

    saved = Signal(str)
    """The name of a file that was written."""
    copied = Signal(str)
    """A drawing is on the clipboard, and this text with it."""
    problem = Signal(str)
    """Why a file or the clipboard could not be used, in one sentence."""

    def __init__(self, *, document: Document, settings: Settings, paste_action: QAction, window: QWidget) -> None:
        super().__init__(window)
        self._document = document
        self._settings = settings
        self._paste_action = paste_action
        self._window = window

    def ask_and_open(self) -> None:
        """Let the person choose a drawing and open it."""
        folder = str(self._settings["folder"])
        filters = self.tr("Drawings (*.json);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._window, self.tr("Open drawing"), folder, filters)
        if name:
            self._settings["folder"] = str(Path(name).parent)
            self.open(Path(name))

    def open(self, path: Path) -> None:
        """Put the drawing in a file on the canvas, as one step."""
        try:
            self._document.change(load_drawing(path))
        except DigitpadError as error:
            self.problem.emit(str(error))

    def ask_and_save(self) -> None:
        """Let the person choose a name and kind, and save the drawing."""
        path = ask_for_file(
            self._window,
            title=self.tr("Save drawing"),
            proposal=Path(str(self._settings["folder"])) / self.tr("drawing.json"),
            kinds=[self.tr("Drawing with all strokes (*.json)"), self.tr("Picture (*.png)")],
        )
        if path is None:
            return
        self._settings["folder"] = str(path.parent)
        try:
            clipboard.save_as(self._document.drawing, path)
        except DigitpadError as error:
            self.problem.emit(str(error))
        else:
            self.saved.emit(path.name)

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
            self._document.change(Drawing((*self._document.drawing.strokes, *pasted.strokes)))

    def update_paste(self) -> None:
        """Offer to paste only when there is something: strokes, or a picture to be read."""
        self._paste_action.setEnabled(clipboard.can_paste() or can_paste_picture())
