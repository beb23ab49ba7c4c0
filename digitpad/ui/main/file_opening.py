"""Opens files of every kind, wherever they come from: dropped on the window, or named on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from digitpad.core.errors import DigitpadError
from digitpad.core.picture_files import may_hold_pictures
from digitpad.ui.drawing.drawing_files import DrawingFiles
from digitpad.ui.main.features import Features


class FileOpening(QObject):
    """Asks the features whose a file is; what is nobody's is taken for a drawing."""

    problem = Signal(str)
    """Why a file cannot be opened, in one sentence."""

    def __init__(self, features: Features, drawings: DrawingFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._features = features
        self._drawings = drawings

    def open(self, paths: Sequence[Path]) -> None:
        """Open files; several of which one may be a picture are all for the picture window."""
        if len(paths) > 1 and any(map(may_hold_pictures, paths)):
            if problem := self._features.pictures_problem():
                self.problem.emit(problem)
            else:
                self._features.pictures.open(paths)
            return
        for path in paths:
            try:
                taken = self._features.open_file(path)
            except DigitpadError as error:
                self.problem.emit(str(error))
                continue
            if not taken:
                self._drawings.open(path)
