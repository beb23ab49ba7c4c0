"""The line below the picture window: what is shown, and how far reading is, with a button to cancel it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitpad.ui.pictures.pages.listed_page import ListedPage, PageState
from digitpad.ui.pictures.pages.page_list import PageList
from digitpad.ui.widgets.progress_status import WorkStatus

_TOLD_AGAIN_AFTER: Final = 50  # milliseconds: thousands of pages that come at once are told once


class ReadingStatus(WorkStatus):
    """Follows the pages of a picture window."""

    def __init__(self, page_list: PageList, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(cancel, parent)
        self._page_list = page_list
        self._cancel_action = cancel
        self._first = 0
        self._again = QTimer(self, singleShot=True, interval=_TOLD_AGAIN_AFTER)
        self._again.timeout.connect(self._tell)
        page_list.busy_changed.connect(self._on_busy_changed)
        cancel.setEnabled(False)

    def _on_busy_changed(self) -> None:
        busy = self._page_list.is_busy
        self._cancel_action.setEnabled(busy)
        if not busy:
            self._again.stop()
            self._end()
            self._first = len(self._page_list.pages)
        elif self.isHidden():
            self._wait()
        elif not self._again.isActive():
            self._again.start()

    def _tell(self) -> None:
        """Of the pages that came since there was nothing to do, how many are done."""
        batch = [page for page in self._page_list.pages[self._first :]] or [
            page for page in self._page_list.pages if page.job
        ]
        working = [page for page in batch if page.job is not None]
        done = len(batch) - len(working) + sum(page.share for page in working if page.state is PageState.READING)
        share = done / max(1, len(batch)) if working else self._page_list.rules.share or 0.0
        self._say(self._words(batch, working), share)

    def _words(self, batch: list[ListedPage], working: list[ListedPage]) -> str:
        if not working:
            ruling = self._page_list.rules.share is not None
            return self.tr("Applying the rules …") if ruling else self.tr("Working …")
        if len(batch) == 1:
            return self.tr("Reading {0} …").format(batch[0].title)
        return self.tr("Reading page {0} of {1} …").format(len(batch) - len(working) + 1, len(batch))
