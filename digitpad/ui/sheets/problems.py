"""The sheets that could not be read, each with its sentence."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from digitpad.core.foreign_text import one_line
from digitpad.ui.sheets.session import SheetsSession
from digitpad.ui.widgets.plain_label import plain_tip

_MOST_SEEN: Final = 4  # lines, before it scrolls
_LINES: Final = 2  # of a sentence, in most windows
_ROW: Final = Qt.ItemDataRole.UserRole


class ProblemList(QListWidget):
    """Hidden while there is none; who chooses one sees its row."""

    row_chosen = Signal(int)
    """A row of the table."""

    def __init__(self, session: SheetsSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Sheets with a problem"))
        self.setWordWrap(True)
        self.setLayoutMode(QListWidget.LayoutMode.Batched)  # a folder of other pictures has thousands of problems
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        session.begun.connect(self._renew)
        session.rows_added.connect(self._renew)
        self.currentItemChanged.connect(self._on_current_changed)
        self.hide()

    def _renew(self) -> None:
        """List those that have come since."""
        problems, review = self._session.review.problems, self._session.review
        if len(problems) < self.count():
            self.clear()
        for row, sentence in problems[self.count() :]:
            title = self._session.title_of(review.sheet_of(row))
            item = QListWidgetItem(one_line(f"{title}: {sentence}"))
            item.setToolTip(plain_tip(sentence))
            item.setData(_ROW, row)
            self.addItem(item)
        lines = min(_MOST_SEEN, _LINES * len(problems))
        self.setMaximumHeight(lines * self.fontMetrics().lineSpacing() + 2 * self.frameWidth() + 4)
        self.setVisible(bool(problems))

    def _on_current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.row_chosen.emit(int(item.data(_ROW)))
