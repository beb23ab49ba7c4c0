"""Where samples lie: a link that opens the folder."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget

from digitpad.ui.widgets.links import link_words
from digitpad.ui.widgets.plain_label import plain_tip

_WIDTH: Final = 200  # pixels of the path; a longer one is shortened in the middle


class FolderLink(QLabel):
    """Says that samples stay on this computer, and in which folder."""

    problem = Signal(str)
    """Why the folder cannot be opened, in one sentence."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.setToolTip(plain_tip(str(folder)))
        self.linkActivated.connect(self._on_link_activated)
        self._write()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._write()
        super().changeEvent(event)

    def _write(self) -> None:
        """The text in the colours of the theme."""
        name = self.fontMetrics().elidedText(str(self._folder), Qt.TextElideMode.ElideMiddle, _WIDTH)
        self.setText(self.tr("Samples stay on this computer: {0}").format(link_words("#", escape(name))))

    def _on_link_activated(self) -> None:
        if self._folder.is_dir():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))
        else:
            self.problem.emit(self.tr("The folder {0} comes with the first sample.").format(self._folder))
