"""Where samples lie: a link that opens the folder."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

_WIDTH: Final = 384  # pixels of the path; a longer one is shortened in the middle


class FolderLink(QLabel):
    """Says that samples stay on this computer, and in which folder."""

    problem = Signal(str)
    """Why the folder cannot be opened, in one sentence."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        name = self.fontMetrics().elidedText(str(folder), Qt.TextElideMode.ElideMiddle, _WIDTH)
        self.setText(self.tr("Samples stay on this computer: {0}").format(f"<a href='#'>{escape(name)}</a>"))
        self.setToolTip(str(folder))
        self.linkActivated.connect(self._on_link_activated)

    def _on_link_activated(self) -> None:
        if self._folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        else:
            self.problem.emit(self.tr("The folder {0} comes with the first sample.").format(self._folder))
