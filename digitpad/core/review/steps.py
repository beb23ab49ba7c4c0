"""Undo and redo of steps that say themselves what they change; `core/drawing/history` is that of whole snapshots."""

from __future__ import annotations

from typing import Final, Generic, TypeVar

_MOST: Final = 1000  # that can be taken back
_Step = TypeVar("_Step")


class Steps(Generic[_Step]):
    """What was done, and what of it was taken back."""

    def __init__(self) -> None:
        self._past: list[_Step] = []
        self._future: list[_Step] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back, and nothing new was said since."""
        return bool(self._future)

    def add(self, step: _Step) -> None:
        """A new step was taken: what was taken back before cannot come again."""
        self._future.clear()
        self._past.append(step)
        del self._past[:-_MOST]

    def undo(self) -> _Step | None:
        """The last step, which now counts as taken back; None if there is none."""
        if not self._past:
            return None
        self._future.append(self._past.pop())
        return self._future[-1]

    def redo(self) -> _Step | None:
        """The step that was taken back last, which now counts as taken; None if there is none."""
        if not self._future:
            return None
        self._past.append(self._future.pop())
        return self._past[-1]
