"""How many boxes, rows and columns the next drag makes; of the last one they can still be changed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from digitpad.core.forms.design.layouts import TableWishes
from digitpad.core.forms.form import MOST_BOXES
from digitpad.ui.forms.input import FormTool
from digitpad.ui.widgets.number_boxes import WholeBox
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID

_MOST_ROWS, _MOST_COLUMNS, _MOST_FIRST = 200, 50, 10_000


class ToolOptions(QWidget):
    """A row with the same height for all tools, so that the page stays where it is."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hint = PlainLabel()
        self.hint.setObjectName("muted")
        self.boxes = self._count(MOST_BOXES)
        self.rows = self._count(_MOST_ROWS)
        self.columns = self._count(_MOST_COLUMNS)
        self.digits = self._count(MOST_BOXES)
        self.first = WholeBox(minimum=1, maximum=_MOST_FIRST, value=1)
        self.first.setToolTip(self.tr("The number of the first row in the table"))
        self._parts: dict[FormTool, list[QWidget]] = {FormTool.ROW: [], FormTool.TABLE: []}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.hint)
        for tool, text, box in (
            (FormTool.ROW, self.tr("Boxes"), self.boxes),
            (FormTool.TABLE, self.tr("Rows"), self.rows),
            (FormTool.TABLE, self.tr("Columns"), self.columns),
            (FormTool.TABLE, self.tr("Boxes a cell"), self.digits),
            (FormTool.TABLE, self.tr("First row"), self.first),
        ):
            label = PlainLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text)
            box.valueChanged.connect(self.changed)
            self._parts[tool] += [label, box]
            layout.addWidget(label)
            layout.addWidget(box)
        layout.addStretch(1)
        self._tool = FormTool.SELECT
        self.setMinimumHeight(self.boxes.sizeHint().height())
        self.show_tool(FormTool.SELECT)

    @property
    def wishes(self) -> TableWishes:
        """How a table is to be."""
        return TableWishes(self.rows.value(), self.columns.value(), self.digits.value())

    def show_tool(self, tool: FormTool) -> None:
        """Show what can be chosen for a tool."""
        self._tool = tool
        for one, widgets in self._parts.items():
            for widget in widgets:
                widget.setVisible(one is tool)
        hints = {
            FormTool.SELECT: self.tr("Click or drag to select fields; drag them to move them."),
            FormTool.BOX: self.tr("Drag over a box, or click into a printed one."),
            FormTool.ROW: self.tr("Drag over a row of boxes."),
            FormTool.TABLE: self.tr("Drag over the cells of a table."),
        }
        self.hint.setText(hints[tool])
        self._show_what_fits()

    def forget(self) -> None:
        """Boxes, rows and columns are as printed again, but for the number of the first row."""
        for box in (self.boxes, self.rows, self.columns, self.digits):
            with QSignalBlocker(box):
                box.setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._show_what_fits()
        super().resizeEvent(event)

    def _show_what_fits(self) -> None:
        """Say what to do where there is room for it beside what can be chosen."""
        needed = sum(widget.sizeHint().width() + GRID for widget in self._parts.get(self._tool, []))
        self.hint.setVisible(needed + self.hint.sizeHint().width() + GRID <= self.width())

    def _count(self, most: int) -> WholeBox:
        box = WholeBox(minimum=0, maximum=most, value=0)
        box.setSpecialValueText(self.tr("auto"))
        box.setToolTip(self.tr("auto: as printed"))
        return box
