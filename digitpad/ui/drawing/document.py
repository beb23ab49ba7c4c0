"""The drawing on the canvas as the window shares it: one history, and signals when it changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digitpad.core.drawing.history import History
from digitpad.core.drawing.strokes import Drawing


class Document(QObject):
    """Holds the drawing. `preview` shows a stroke that is still being drawn; `change` makes a step of it."""

    drawing_changed = Signal(object)
    """The `Drawing` to show and to read, with the stroke under way."""
    history_changed = Signal()
    """A step was made, taken back or taken again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(Drawing())

    @property
    def drawing(self) -> Drawing:
        """The drawing without a stroke under way."""
        return self._history.now

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return self._history.can_redo

    def preview(self, drawing: Drawing) -> None:
        """Show `drawing` without making a step of it."""
        self.drawing_changed.emit(drawing)

    def change(self, drawing: Drawing) -> None:
        """Make `drawing` the drawing as one step that can be undone."""
        self._history.change(drawing)
        self._emit_changes()

    def begin_anew(self, drawing: Drawing | None = None) -> None:
        """Show a drawing, or none, with nothing before it: there is no step to take back."""
        self._history = History(drawing or Drawing())
        self._emit_changes()

    def clear(self) -> None:
        """Take everything away; undo brings it back. An empty canvas is no step."""
        if self.drawing:
            self.change(Drawing())

    def undo(self) -> None:
        """Take the last step back."""
        self._history.undo()
        self._emit_changes()

    def redo(self) -> None:
        """Take the last undone step again."""
        self._history.redo()
        self._emit_changes()

    def _emit_changes(self) -> None:
        self.drawing_changed.emit(self.drawing)
        self.history_changed.emit()
