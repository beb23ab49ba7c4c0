"""Mouse and keys on the page of a form: draw, select, move and resize fields, pan."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent

from digitpad.core.forms.design.changes import moved_fields, outline_of, resized_fields
from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.design.printed_lines import PrintedLines
from digitpad.core.forms.form import FieldBox
from digitpad.ui.forms.document import FormDocument
from digitpad.ui.forms.view import FormView, Handle
from digitpad.ui.pictures.pages.picture_input import PictureInput

_DRAG_FROM: Final = 4.0  # pixels: a hand that presses moves the mouse by less
_SNAP_PIXELS, _SNAP_MM = 8.0, 1.5  # of the screen, and of the page: the nearer one of the two
_STEPS: Final = {False: 0.5, True: 5.0}  # millimetres that an arrow key moves, with Shift
_LEAST: Final = 1.5  # millimetres of a box, as `check_form` wants
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class FormTool(Enum):
    """What a drag over the page does."""

    SELECT = "select"
    BOX = "box"
    ROW = "row"
    TABLE = "table"


@dataclass
class _Drag:
    """What is under way: since `start`, with `handle` of the selection, or the fields themselves (0, 0), or a band."""

    start: QPointF
    tool: FormTool
    handle: Handle | None = None
    moves: bool = False
    more: tuple[int, ...] = ()
    begun: bool = False


class FormInput(PictureInput):
    """What is drawn is the window's business."""

    drawn = Signal(object)
    """A `FieldBox` was dragged with a tool that draws."""
    clicked_paper = Signal(float, float)
    """Such a tool was clicked at a place where no field is, in shares of the page."""
    naming_wanted = Signal()
    """The selected field is to be named."""
    drawing_ended = Signal()
    """Fields are to be selected again."""

    _view: FormView

    def __init__(self, view: FormView, document: FormDocument) -> None:
        super().__init__(view)
        self._document = document
        self.snaps = True
        """Whether what is drawn snaps to printed lines."""
        self.lines: PrintedLines | None = None
        """Of the page that is shown."""
        self.previewed: Callable[[FieldBox], tuple[FieldBox, ...]] | None = None
        """The boxes that a drag would make."""
        self._tool = FormTool.SELECT
        self._drag: _Drag | None = None
        self._show_cursor()

    @property
    def tool(self) -> FormTool:
        """What a drag does now."""
        return self._tool

    def use(self, tool: FormTool) -> None:
        """Let drags do this from now on."""
        self._tool = tool
        self._end_drag()
        self._show_cursor()

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            self._on_escape()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self._document.selection:
            self.naming_wanted.emit()
        elif key in _ARROWS and self._document.selection:
            self._nudge(_ARROWS[key], event.modifiers())
        else:
            return False
        return True

    def _nudge(self, way: tuple[int, int], modifiers: Qt.KeyboardModifier) -> None:
        """Move the selected fields; with Ctrl, move their right and lower sides."""
        form = self._document.state.form
        step = _STEPS[bool(modifiers & Qt.KeyboardModifier.ShiftModifier)]
        by = way[0] * step / form.width, way[1] * step / form.height
        chosen = self._document.selected
        if not modifiers & Qt.KeyboardModifier.ControlModifier:
            self._document.replace_selected(moved_fields(chosen, *by), self.tr("Move"), merge="nudge")
            return
        before = outline_of(one.field.outline for one in chosen)
        after = self._bounded((before[0], before[1], before[2] + by[0], before[3] + by[1]), before, (1, 1))
        self._document.replace_selected(resized_fields(chosen, before, after), self.tr("Resize"), merge="stretch")

    def _on_escape(self) -> None:
        if self._drag is not None:
            self._end_drag()
        elif self._tool is not FormTool.SELECT:
            self.drawing_ended.emit()
        else:
            self._document.select(())

    def _on_double_click(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton or self._view.field_at(event.position()) is None:
            return False
        self._end_drag()
        self.naming_wanted.emit()
        return True

    def _on_press(self, event: QMouseEvent) -> bool:
        place = event.position()
        drag = _Drag(place, self._tool)
        if self._tool is FormTool.SELECT:
            drag.handle = self._view.handle_at(place)
            if drag.handle is None:
                self._press_on_field(drag, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        self._drag = drag
        return True

    def _press_on_field(self, drag: _Drag, several: bool) -> None:
        field, selection = self._view.field_at(drag.start), self._document.selection
        if field is None:
            drag.more = selection if several else ()
            self._document.select(drag.more)
        elif several:
            self._document.select({*selection} ^ {field})
        else:
            if field not in selection:
                self._document.select([field])
            drag.moves = True

    def _on_move(self, event: QMouseEvent) -> bool:
        place, drag = event.position(), self._drag
        if drag is None:
            self._show_cursor(place)
            return False
        if not drag.begun and (place - drag.start).manhattanLength() < _DRAG_FROM:
            return True
        drag.begun = True
        free = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if drag.tool is not FormTool.SELECT:
            self._preview_drawn(drag, place)
        elif drag.handle is not None or drag.moves:
            others = self._dragged(drag, place, snaps=self.snaps and not free)
            self._view.preview_fields(dict(zip(self._document.selection, others, strict=True)))
        else:
            self._view.band = QRectF(drag.start, place).normalized()
            self._document.select([*drag.more, *self._view.fields_in(self._view.band)])
            self._view.viewport().update()
        return True

    def _on_release(self, event: QMouseEvent) -> bool:
        drag, preview = self._drag, dict(self._view.preview)
        if drag is None or event.button() != Qt.MouseButton.LeftButton:
            return False
        self._end_drag()
        if drag.tool is not FormTool.SELECT:
            self._finish_drawing(drag, event.position())
        elif drag.begun and preview:
            text = self.tr("Resize") if drag.handle is not None else self.tr("Move")
            self._document.replace(preview, text)
        elif drag.moves and len(self._document.selection) > 1:
            field = self._view.field_at(event.position())
            self._document.select([] if field is None else [field])
        self._show_cursor(event.position())
        return True

    def _finish_drawing(self, drag: _Drag, place: QPointF) -> None:
        if drag.begun:
            left, top, right, bottom = self._band(drag, place)
            form = self._document.state.form
            if (right - left) * form.width >= _LEAST and (bottom - top) * form.height >= _LEAST:
                self.drawn.emit((left, top, right, bottom))
            return
        field = self._view.field_at(place)
        if field is not None:
            self._document.select([field])
        else:
            self.clicked_paper.emit(*self._view.shares_at(place))

    def _preview_drawn(self, drag: _Drag, place: QPointF) -> None:
        band = self._band(drag, place)
        make = self.previewed
        self._view.preview_boxes((band,) if make is None else make(band))

    def _band(self, drag: _Drag, place: QPointF) -> FieldBox:
        """What was dragged over, in shares of the page."""
        (x0, y0), (x1, y1) = self._view.shares_at(drag.start), self._view.shares_at(place)
        return min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)

    def _dragged(self, drag: _Drag, place: QPointF, *, snaps: bool) -> tuple[DrawnField, ...]:
        """The selected fields where they are dragged to."""
        chosen = self._document.selected
        before = outline_of(one.field.outline for one in chosen)
        (x0, y0), (x1, y1) = (self._view.to_page(one).toTuple() for one in (drag.start, place))
        picture = self._view.picture
        assert picture is not None
        across, down = (x1 - x0) / picture.size.width(), (y1 - y0) / picture.size.height()
        if drag.handle is None:
            shifted = outline_of(one.field.outline for one in moved_fields(chosen, across, down))
            more = self._snap_shift(shifted) if snaps else (0.0, 0.0)
            return moved_fields(chosen, shifted[0] - before[0] + more[0], shifted[1] - before[1] + more[1])
        x, y = drag.handle
        after = (
            before[0] + across * (x < 0),
            before[1] + down * (y < 0),
            before[2] + across * (x > 0),
            before[3] + down * (y > 0),
        )
        if snaps and self.lines is not None:
            snapped = self.lines.snapped(after, within=self._snap_reach())
            after = (
                snapped[0] if x < 0 else after[0],
                snapped[1] if y < 0 else after[1],
                snapped[2] if x > 0 else after[2],
                snapped[3] if y > 0 else after[3],
            )
        return resized_fields(chosen, before, self._bounded(after, before, drag.handle))

    def _snap_shift(self, box: FieldBox) -> tuple[float, float]:
        """By how much a box is shifted so that the nearer one of two opposite sides lies on a line."""
        if self.lines is None:
            return 0.0, 0.0
        left, top, right, bottom = box
        reach = self._snap_reach()
        x = [self.lines.snapped_x(side, top, bottom, within=reach) - side for side in (left, right)]
        y = [self.lines.snapped_y(side, left, right, within=reach) - side for side in (top, bottom)]
        return _nearer(x), _nearer(y)

    def _snap_reach(self) -> float:
        """Millimetres."""
        across, _ = self._view.shares_of_pixels(_SNAP_PIXELS)
        return min(_SNAP_MM, across * self._document.state.form.width)

    def _bounded(self, after: FieldBox, before: FieldBox, handle: Handle) -> FieldBox:
        """A box on the page, and not smaller than a box may be; `handle`: which sides move."""
        form = self._document.state.form
        wide, high = _LEAST / form.width, _LEAST / form.height
        left, top, right, bottom = after
        left = min(max(left, 0.0), right - wide) if handle[0] < 0 else before[0]
        top = min(max(top, 0.0), bottom - high) if handle[1] < 0 else before[1]
        right = max(min(right, 1.0), left + wide) if handle[0] > 0 else before[2]
        bottom = max(min(bottom, 1.0), top + high) if handle[1] > 0 else before[3]
        return left, top, right, bottom

    def _on_menu(self, event: QContextMenuEvent) -> None:
        place = event.globalPos()
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            field = self._view.field_at(QPointF(event.pos()))
            if field is not None and field not in self._document.selection:
                self._document.select([field])
        elif self._document.selected:
            rect = self._view.rect_of(self._document.selected[0].field.outline)
            place = self._view.viewport().mapToGlobal(rect.bottomRight().toPoint())
        self.menu_wanted.emit(place)

    def _end_drag(self) -> None:
        self._drag = None
        self._view.band = QRectF()
        self._view.preview_fields({})
        self._view.preview_boxes(())

    def _cursor(self, place: QPointF | None) -> Qt.CursorShape:
        if self._tool is not FormTool.SELECT:
            return Qt.CursorShape.CrossCursor
        if place is None or self._view.picture is None:
            return Qt.CursorShape.ArrowCursor
        handle = self._view.handle_at(place)
        if handle is not None:
            return _handle_cursor(handle)
        over_field = self._view.field_at(place) is not None
        return Qt.CursorShape.SizeAllCursor if over_field else Qt.CursorShape.ArrowCursor


def _nearer(shifts: list[float]) -> float:
    """The smaller one of two shifts that are any; 0 where neither is."""
    some = [shift for shift in shifts if shift]
    return min(some, key=abs) if some else 0.0


def _handle_cursor(handle: Handle) -> Qt.CursorShape:
    if not handle[1]:
        return Qt.CursorShape.SizeHorCursor
    if not handle[0]:
        return Qt.CursorShape.SizeVerCursor
    return Qt.CursorShape.SizeFDiagCursor if handle[0] == handle[1] else Qt.CursorShape.SizeBDiagCursor
