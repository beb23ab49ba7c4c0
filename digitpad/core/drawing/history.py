"""Undo and redo as snapshots of something immutable: they share what did not change, and so cost little."""

from __future__ import annotations

from typing import Generic, TypeVar

_MOST_STEPS = 1000  # that can be undone; snapshots share strokes, so each takes little
_T = TypeVar("_T")


class History(Generic[_T]):
    """What is now, what was before and what was undone."""

    def __init__(self, now: _T) -> None:
        self._past: list[_T] = []
        self._future: list[_T] = []
        self._now = now

    @property
    def now(self) -> _T:
        """The snapshot of now."""
        return self._now

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back and nothing new was done since."""
        return bool(self._future)

    def change(self, now: _T) -> None:
        """Go on to `now` as one step; the same object is no step."""
        if now is self._now:
            return
        self._past.append(self._now)
        del self._past[:-_MOST_STEPS]
        self._future.clear()
        self._now = now

    def replace(self, now: _T) -> None:
        """Put `now` in place of what is now, which is no step."""
        self._now = now

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

    def return_to(self, neighbour: _T) -> None:
        """Undo or redo the step that leads to `neighbour`, if one does. A step that is undone so is forgotten."""
        if self._past and self._past[-1] is neighbour:
            self._now = self._past.pop()
        elif self._future and self._future[-1] is neighbour:
            self.redo()
