"""The line below the picture window: what is shown, and how far reading is, with a button to cancel it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QSizePolicy, QWidget

from digitpad.ui.pictures.pages.listed_page import ListedPage, PageState
from digitpad.ui.pictures.pages.page_list import PageList
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID

_SHOWN_AFTER: Final = 400  # milliseconds of work before it is spoken of
_TOLD_AGAIN_AFTER: Final = 50  # milliseconds: thousands of pages that come at once are told once
_BAR_STEPS: Final = 1000  # steps of the bar


class ReadingStatus(QWidget):
    """Hidden unless there is work for longer than a moment."""

    def __init__(self, page_list: PageList, cancel: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page_list = page_list
        self._cancel_action = cancel
        self._first = 0
        self._label = PlainLabel()
        self._label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._bar = QProgressBar()
        self._bar.setRange(0, _BAR_STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(140)
        self._bar.setAccessibleName(self.tr("Progress of reading"))
        self._button = QPushButton(self.tr("Cancel"))
        self._button.setStyleSheet("padding: 1px 12px; min-height: 0")
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.setToolTip(cancel.toolTip())
        self._button.clicked.connect(cancel.trigger)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, GRID, 0)
        layout.setSpacing(GRID)
        for widget in (self._label, self._bar, self._button):
            layout.addWidget(widget)
        self._timer = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self._timer.timeout.connect(self._on_patience_ended)
        self._again = QTimer(self, singleShot=True, interval=_TOLD_AGAIN_AFTER)
        self._again.timeout.connect(self._tell)
        page_list.busy_changed.connect(self._on_busy_changed)
        cancel.setEnabled(False)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, empty when hidden."""
        return "" if self.isHidden() else self._label.text()

    def _on_busy_changed(self) -> None:
        busy = self._page_list.is_busy
        self._cancel_action.setEnabled(busy)
        if not busy:
            self._timer.stop()
            self._again.stop()
            self.hide()
            self._first = len(self._page_list.pages)
        elif self.isHidden():
            if not self._timer.isActive():
                self._timer.start()
        elif not self._again.isActive():
            self._again.start()

    def _on_patience_ended(self) -> None:
        self._tell()
        self.show()

    def _tell(self) -> None:
        """Of the pages that came since there was nothing to do, how many are done."""
        batch = [page for page in self._page_list.pages[self._first :]] or [
            page for page in self._page_list.pages if page.job
        ]
        working = [page for page in batch if page.job is not None]
        done = len(batch) - len(working) + sum(page.share for page in working if page.state is PageState.READING)
        share = done / max(1, len(batch)) if working else self._page_list.rules.share or 0.0
        self._bar.setValue(round(_BAR_STEPS * share))
        self._label.setText(self._words(batch, working))

    def _words(self, batch: list[ListedPage], working: list[ListedPage]) -> str:
        if not working:
            ruling = self._page_list.rules.share is not None
            return self.tr("Applying the rules …") if ruling else self.tr("Working …")
        if len(batch) == 1:
            return self.tr("Reading {0} …").format(batch[0].title)
        return self.tr("Reading page {0} of {1} …").format(len(batch) - len(working) + 1, len(batch))
