"""How many samples there are of each digit: a small column for each."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from digitpad.core.recognition.predict import DIGITS
from digitpad.ui.widgets.theme import GRID, scaled_font


class SampleCounts(QFrame):
    """Digits above, how many samples of each below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        layout = QGridLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        layout.setHorizontalSpacing(GRID)
        layout.setVerticalSpacing(0)
        self._counts: list[QLabel] = []
        for column in range(DIGITS + 1):
            heading = QLabel(str(column) if column < DIGITS else self.tr("none"))
            heading.setFont(scaled_font(self.font(), 1.2 if column < DIGITS else 1.0, bold=True))
            count = QLabel()
            count.setObjectName("muted")
            for row, label in enumerate((heading, count)):
                label.setAlignment(Qt.AlignmentFlag.AlignCenter)
                layout.addWidget(label, row, column)
            layout.setColumnStretch(column, 1)
            self._counts.append(count)
        heading.setToolTip(self.tr("Samples that are no digit"))

    def show_counts(self, counts: Sequence[int]) -> None:
        """Of the ten digits, and of what is none."""
        for label, count in zip(self._counts, counts, strict=True):
            label.setText(str(count) if count else "–")
        names = ", ".join(self.tr("{0} of {1}").format(count, digit) for digit, count in enumerate(counts[:DIGITS]))
        self.setAccessibleName(self.tr("Samples: {0}").format(names))
