"""Undo and redo as snapshots of immutable drawings, which share their strokes and so cost little."""

from __future__ import annotations

from digitpad.core.strokes import Drawing

_STEPS = 1000


class History:
    """The drawing now, what was before and what was undone."""

    def __init__(self, drawing: Drawing | None = None) -> None:
        self._past: list[Drawing] = []
        self._future: list[Drawing] = []
        self._now = drawing or Drawing()

    @property
    def drawing(self) -> Drawing:
        """The drawing as it is now."""
        return self._now

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back and nothing new was drawn since."""
        return bool(self._future)

    def change(self, drawing: Drawing) -> None:
        """Make `drawing` the drawing as one step; the same object is no step."""
        if drawing is self._now:
            return
        self._past.append(self._now)
        del self._past[:-_STEPS]
        self._future.clear()
        self._now = drawing

    def undo(self) -> None:
        """Take the last step back; nothing happens without one."""
        if self._past:
            self._future.append(self._now)
            self._now = self._past.pop()

    def redo(self) -> None:
        """Take the last undone step again; nothing happens without one."""
        if self._future:
            self._past.append(self._now)
            self._now = self._future.pop()
