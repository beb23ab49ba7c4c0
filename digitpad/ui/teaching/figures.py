"""A small table: how a model reads before and after it has learned somebody's samples."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from digitpad.core.jobs.teaching import BeforeAfter, TeachingFigures
from digitpad.ui.teaching import words
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID

_ROWS = ("own", "mnist", "guard")


class TeachingTable(QFrame):
    """Rows: the person's digits, MNIST's, the guard set. Columns: before, after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._cells: dict[str, tuple[QLabel, QLabel]] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setHorizontalSpacing(3 * GRID)
        layout.setVerticalSpacing(GRID)
        layout.setColumnStretch(0, 1)
        for column, text in enumerate((self.tr("Read right"), self.tr("before"), self.tr("after"))):
            heading = PlainLabel(text)
            heading.setObjectName("muted")
            layout.addWidget(heading, 0, column, self._side(column))
        titles = {
            "own": (self.tr("Your digits"), self.tr("Each is read by a network that has not learned it.")),
            "mnist": (self.tr("Others' scanned digits"), self.tr("Images of MNIST that were held out.")),
            "guard": (
                self.tr("Other forms, and what is no digit"),
                self.tr("The guard set: drawn digits as other countries form them, letters and scribbles."),
            ),
        }
        for row, name in enumerate(_ROWS, 1):
            title, tip = titles[name]
            label = PlainLabel(title)
            label.setToolTip(tip)
            layout.addWidget(label, row, 0)
            self._cells[name] = (PlainLabel(), PlainLabel())
            for column, cell in enumerate(self._cells[name], 1):
                cell.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                layout.addWidget(cell, row, column, self._side(column))

        self._note = PlainLabel()
        self._note.setObjectName("muted")
        self._note.setWordWrap(True)
        layout.addWidget(self._note, len(_ROWS) + 1, 0, 1, 3)

    @property
    def text(self) -> str:
        """What the table says, row by row."""
        rows = [f"{before.text()} {after.text()}" for before, after in self._cells.values()]
        return "\n".join([*rows, self._note.text()])

    def show_figures(self, figures: TeachingFigures, *, first: bool = False) -> None:
        """Fill the table; `first`: while more of the person's digits are still to be read."""
        self._note.setText(
            self.tr("A first result, on {0} of your digits. The others are still being tested.").format(
                figures.own.before.n
            )
            if first
            else self.tr("In brackets: 95 % intervals. Your digits were read by networks that had not learned them.")
        )
        for name in _ROWS:
            change: BeforeAfter = getattr(figures, name)
            before, after = self._cells[name]
            before.setText(words.share_words(change.before))
            after.setText(words.share_words(change.after))
            font = after.font()
            font.setBold(change.after.hits > change.before.hits)
            after.setFont(font)

    def _side(self, column: int) -> Qt.AlignmentFlag:
        return Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
