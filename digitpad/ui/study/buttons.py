"""The row of buttons below the study dialog, and which of them there are when."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from digitpad.core.study.plan import Result
from digitpad.ui.widgets.theme import GRID


class StudyButtons(QWidget):
    """Without their effects: the dialog connects those."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start = self._button(self.tr("&Start"), primary=True)
        self.back = self._button(self.tr("&New comparison …"))
        self.report = self._button(self.tr("Re&port"))
        self.seed = QComboBox()
        self.seed.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.seed.setAccessibleName(self.tr("Which network of the case"))
        self.use = self._button(self.tr("&Use this model"))
        self.pause = self._button(self.tr("&Pause"))
        self.cancel = self._button(self.tr("S&top"))
        self.go_on = self._button(self.tr("&Go on"), primary=True)
        self.close_ = self._button(self.tr("Cl&ose"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        for left in (self.back, self.cancel, self.pause):
            row.addWidget(left)
        row.addStretch(1)
        for right in (self.report, self.seed, self.use, self.close_, self.go_on, self.start):
            row.addWidget(right)
        self.report.setToolTip(self.tr("Write a page with tables, plots and comparisons, and open it"))
        self.cancel.setToolTip(self.tr("Finished runs stay; unfinished ones go on from their last epoch"))

    def show_form(self) -> None:
        """The form is open."""
        self._show(self.close_, self.start)
        self.start.setDefault(True)

    def show_running(self, *, paused: bool) -> None:
        """A study is under way."""
        self._show(self.cancel, self.pause, self.seed, self.use, self.close_)
        self.pause.setText(self.tr("&Go on") if paused else self.tr("&Pause"))

    def show_ended(self, *, finished: bool, results: bool) -> None:
        """Nothing is under way; the study is finished or can go on."""
        shown = [self.back, self.report, self.seed, self.use, self.close_]
        self._show(*shown, *(() if finished else (self.go_on,)))
        self.report.setEnabled(results)
        if not finished:
            self.go_on.setDefault(True)

    def offer(self, results: Sequence[Result], best: Result | None) -> None:
        """The networks of a case that are finished."""
        self.seed.clear()
        if best is not None:
            self.seed.addItem(self.tr("the best of its seeds"), best.run)
        for result in results:
            self.seed.addItem(self.tr("seed {0}").format(result.run.seed), result.run)
        if not results:
            self.seed.addItem(self.tr("no network yet"), None)
        self.seed.setEnabled(bool(results))
        self.use.setEnabled(bool(results))

    def _show(self, *shown: QWidget) -> None:
        for widget in (
            self.start, self.back, self.report, self.seed, self.use, self.pause, self.cancel, self.go_on, self.close_,
        ):  # fmt: skip
            widget.setVisible(widget in shown)

    def _button(self, text: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(primary)
        if primary:
            button.setObjectName("primary")
        return button
