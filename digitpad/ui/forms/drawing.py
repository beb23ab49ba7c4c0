"""What drags, clicks and keys mean for the fields of a form: new ones, copies, other divisions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from digitpad.core.forms.design.changes import copies, moved_fields, new_field, new_grid, outline_of, with_boxes
from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.design.layouts import printed_box_at, row_of_boxes, table_of_boxes
from digitpad.core.forms.design.printed_lines import PrintedLines
from digitpad.core.forms.form import FieldBox, FieldKind
from digitpad.ui.forms.clipboard import FieldClipboard
from digitpad.ui.forms.document import FormDocument
from digitpad.ui.forms.input import FormInput, FormTool
from digitpad.ui.forms.tool_options import ToolOptions
from digitpad.ui.forms.view import FormView
from digitpad.ui.forms.work import FormWork

_APART = 3.0  # millimetres from a field to its copy below
_NEW = (20.0, 8.0)  # millimetres of a field that is not dragged
_SNAP = 1.5  # millimetres from what was dragged to what is printed


class FieldDrawing(QObject):
    """Changes the document."""

    def __init__(
        self, document: FormDocument, view: FormView, given: FormInput, options: ToolOptions, work: FormWork
    ) -> None:
        super().__init__(view)
        self._document, self._view, self._input, self._options, self._work = document, view, given, options, work
        self._clipboard = FieldClipboard()
        self._last: tuple[FormTool, FieldBox, int] | None = None  # drawn last, and the step that it was
        given.previewed = self._previewed
        given.drawn.connect(self.draw)
        given.clicked_paper.connect(self._on_clicked)
        options.changed.connect(self._draw_again)

    @property
    def can_paste(self) -> bool:
        """Whether fields are on the clipboard."""
        return bool(self._clipboard.fields)

    def use(self, tool: FormTool) -> None:
        """Draw with another tool."""
        self._input.use(tool)
        self._options.show_tool(tool)
        self._last = None
        self._options.forget()

    def draw(self, box: FieldBox) -> None:
        """Make of what was dragged over what the tool makes of it."""
        tool = self._input.tool
        if tool is FormTool.TABLE:
            self._draw_table(box)
            return
        if tool is FormTool.ROW:
            count = self._options.boxes.value()
            boxes = row_of_boxes(box, self._lines, count) if self._input.snaps or count else (box,)
            boxes = boxes if len(boxes) > 1 else row_of_boxes(boxes[0], self._nothing, count)
            text = self.tr("Draw a row of boxes")
        else:
            boxes, text = (self._snapped(box),), self.tr("Draw a field")
        self._document.add([new_field(boxes, self._document.fields)], text)
        self._last = tool, box, self._document.undo.index()

    def add_in_the_middle(self) -> None:
        """Add a field without a mouse, in the middle of what is seen."""
        form = self._document.state.form
        x, y = self._view.shares_at(self._view.viewport().rect().center().toPointF())
        wide, high = _NEW[0] / form.width, _NEW[1] / form.height
        left, top = min(max(x - wide / 2, 0.0), 1 - wide), min(max(y - high / 2, 0.0), 1 - high)
        while any(one.field.boxes[0][:2] == (left, top) for one in self._document.fields) and top + 2 * high < 1:
            top += high
        self._document.add(
            [new_field(((left, top, left + wide, top + high),), self._document.fields)], self.tr("Add a field")
        )

    def divide(self, count: int) -> None:
        """Give the selected fields so many boxes, one for each digit."""
        others: dict[int, DrawnField] = {}
        for place in self._document.with_columns(self._document.selection):
            one = self._document.fields[place]
            if one.field.kind is FieldKind.BOXES:
                others[place] = with_boxes(one, row_of_boxes(one.field.outline, self._lines, count))
        self._document.replace(others, self.tr("Change the boxes"), merge="boxes")

    def copy(self) -> None:
        """Put the selected fields on the clipboard."""
        self._clipboard.copy(self._document.selected, self._document.state.form)

    def cut(self) -> None:
        """Put them there and take them away."""
        self.copy()
        self._document.remove_selected(self.tr("Cut"))

    def paste(self) -> None:
        """Add the fields on the clipboard: where they were if there is room, else below."""
        fields = self._clipboard.fields
        taken = {one.field.outline for one in self._document.fields}
        shift = (0.0, 0.0) if not any(one.field.outline in taken for one in fields) else self._below(fields)
        self._document.add(copies(fields, self._document.fields, by=shift), self.tr("Paste"))

    def duplicate(self) -> None:
        """Add copies of the selected fields below them."""
        fields = self._document.selected
        self._document.add(copies(fields, self._document.fields, by=self._below(fields)), self.tr("Duplicate"))

    def step(self, by: int) -> None:
        """Select the next field, or the one before."""
        count, selection = len(self._document.fields), self._document.selection
        if count:
            start = (selection[-1] if by > 0 else selection[0]) if selection else (-1 if by > 0 else 0)
            self._document.select([(start + by) % count])

    @property
    def _nothing(self) -> PrintedLines:
        return PrintedLines.none(self._document.state.form)

    @property
    def _lines(self) -> PrintedLines:
        lines = self._input.lines
        return lines if lines is not None and self._input.snaps else self._nothing

    def _snapped(self, box: FieldBox) -> FieldBox:
        return self._lines.snapped(box, within=_SNAP)

    def _previewed(self, box: FieldBox) -> tuple[FieldBox, ...]:
        if self._input.tool is FormTool.BOX:
            return (self._snapped(box),)
        if self._input.tool is FormTool.ROW:
            return row_of_boxes(box, self._lines, self._options.boxes.value())
        return (box,)

    def _draw_table(self, box: FieldBox) -> None:
        """In the thread for what is short: a table may have hundreds of cells."""
        lines, wishes, first = self._lines, self._options.wishes, self._options.first.value()
        there = self._document.state

        def done(fields: Sequence[DrawnField]) -> None:
            if self._document.state is there and fields:
                self._document.add(fields, self.tr("Draw a table"))
                self._last = FormTool.TABLE, box, self._document.undo.index()

        self._work.check(lambda _: new_grid(table_of_boxes(box, lines, wishes), there.fields, first=first), done)

    def _draw_again(self) -> None:
        """Draw what was drawn last as it is wanted now, if nothing else was done since."""
        last, undo = self._last, self._document.undo
        if last is None or last[2] != undo.index() or not undo.canUndo():
            return
        undo.undo()
        self.draw(last[1])

    def _on_clicked(self, x: float, y: float) -> None:
        """Take the printed box that was clicked into."""
        box = printed_box_at(x, y, self._lines)
        if box is not None and self._input.tool is not FormTool.TABLE:
            self._document.add([new_field((box,), self._document.fields)], self.tr("Draw a field"))
            self._last = None

    def _below(self, fields: Sequence[DrawnField]) -> tuple[float, float]:
        """By how much copies of fields are shifted."""
        if not fields:
            return 0.0, 0.0
        form = self._document.state.form
        _, top, _, bottom = outline_of(one.field.outline for one in fields)
        down = bottom - top + _APART / form.height
        if bottom + down > 1:  # no room below
            return _APART / form.width, -min(top, _APART / form.height)
        return 0.0, outline_of(one.field.outline for one in moved_fields(fields, 0.0, down))[1] - top
