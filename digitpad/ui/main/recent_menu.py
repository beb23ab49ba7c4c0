"""The menu with the files that were opened or saved last."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu

from digitpad.core.foreign_text import shortened
from digitpad.core.recent_files import MOST_RECENT, forget_file, forget_recent_files, recent_files
from digitpad.core.settings import Settings
from digitpad.ui.widgets.plain_label import plain_tip

_LONGEST_FOLDER: Final = 60  # characters of an entry


class RecentMenu(QMenu):
    """Lists them anew whenever the menu around it opens; a file that is gone is said and forgotten."""

    problem = Signal(str)
    """Why a file is not opened, in one sentence."""

    def __init__(self, settings: Settings, open_file: Callable[[Path], object], parent: QMenu) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Open r&ecent"))
        self.setToolTipsVisible(True)
        self._settings = settings
        self._open_file = open_file
        parent.aboutToShow.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List what is remembered now; without anything, the menu cannot be opened."""
        self.clear()
        files = recent_files(self._settings)
        for number, file in enumerate(files, 1):
            self._add(number, file)
        self.menuAction().setEnabled(bool(files))
        self.addSeparator()
        self.addAction(self.tr("&Clear this list")).triggered.connect(lambda: forget_recent_files(self._settings))

    def _add(self, number: int, file: Path) -> None:
        words = f"{shortened(file.name or str(file))} – {_folder_words(file.parent)}".replace("&", "&&")
        action = self.addAction(f"&{number % MOST_RECENT} {words}")
        action.setToolTip(plain_tip(str(file)))
        action.triggered.connect(lambda: self._choose(file))

    def _choose(self, file: Path) -> None:
        if os.path.exists(file):
            self._open_file(file)
            return
        forget_file(self._settings, file)
        self.problem.emit(self.tr("There is no file {0} any more; it was taken off the list.").format(file))


def _folder_words(folder: Path) -> str:
    """A folder as people write it: from their home on, and its end if it is long."""
    try:
        words = str("~" / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):  # elsewhere, or nobody's home
        words = str(folder)
    return words if len(words) <= _LONGEST_FOLDER else f"…{words[-_LONGEST_FOLDER:]}"
