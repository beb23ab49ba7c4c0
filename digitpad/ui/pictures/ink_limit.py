"""How much of what may be ink counts on the page that is shown: a slider from less to more, fainter ink."""

from __future__ import annotations

from math import exp, log
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSlider, QVBoxLayout, QWidget

from digitpad.core.pages.digits.levels import LEAST_INK
from digitpad.ui.pictures.actions import PictureActions
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID

MOST_STEPS: Final = 4
"""To each side of the usual limit."""
_ODDS: Final = 0.5  # natural logarithm, by which a step changes the odds of the least ink: 0.07 to 0.8 in all
_WIDTH: Final = 150  # pixels of the slider


def least_ink_at(step: int) -> float:
    """The least probability of ink, so many steps from the usual one to more (above 0) or less ink."""
    if not step:
        return LEAST_INK
    odds = LEAST_INK / (1 - LEAST_INK) * exp(-_ODDS * step)
    return odds / (1 + odds)


def step_of(least_ink: float) -> int:
    """The step that is nearest to a limit."""
    usual, odds = LEAST_INK / (1 - LEAST_INK), least_ink / (1 - least_ink)
    return min(max(round(log(usual / odds) / _ODDS), -MOST_STEPS), MOST_STEPS)


class InkLimit(QWidget):
    """The slider with its words, and a button back to the usual limit."""

    changed = Signal(float)
    """Another limit is wanted: a probability of handwriting."""

    def __init__(self, actions: PictureActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(-MOST_STEPS, MOST_STEPS)
        self.slider.setPageStep(1)
        self.slider.setFixedWidth(_WIDTH)
        self.slider.setToolTip(self.tr("How faint ink may be, on this page"))
        self.slider.setAccessibleName(self.tr("Least ink"))
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        reset = QPushButton(self.tr("Usual ink"))
        reset.setStyleSheet("padding: 1px 12px; min-height: 0")
        reset.setEnabled(False)
        reset.clicked.connect(actions.usual_ink.trigger)
        actions.usual_ink.enabledChanged.connect(reset.setEnabled)
        column = QVBoxLayout(self)
        column.setContentsMargins(GRID, 0, 0, 0)
        column.setSpacing(GRID // 2)
        column.addStretch(1)
        column.addLayout(_row(PlainLabel(self.tr("Less ink")), PlainLabel(self.tr("More, fainter"))))
        column.addWidget(self.slider)
        column.addWidget(reset, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        self.slider.valueChanged.connect(self._on_moved)
        for action, by in ((actions.more_ink, 1), (actions.less_ink, -1)):
            action.triggered.connect(lambda _=False, by=by: self.slider.setValue(self.slider.value() + by))
        actions.usual_ink.triggered.connect(lambda: self.slider.setValue(0))
        self.show_limit(None)

    def show_limit(self, least_ink: float | None) -> None:
        """Show a page's limit; None: there is no page to read."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(0 if least_ink is None else step_of(least_ink))
        self.setEnabled(least_ink is not None)
        self._renew()

    def _renew(self) -> None:
        on, step = self.isEnabled(), self.slider.value()
        offers: list[tuple[QAction, bool]] = [
            (self._actions.more_ink, step < MOST_STEPS),
            (self._actions.less_ink, step > -MOST_STEPS),
            (self._actions.usual_ink, step != 0),
        ]
        for action, offered in offers:
            action.setEnabled(on and offered)

    def _on_moved(self, step: int) -> None:
        self._renew()
        self.changed.emit(least_ink_at(step))


def _row(left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(left)
    row.addStretch(1)
    row.addWidget(right)
    return row
