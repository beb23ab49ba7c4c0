"""A step back and forth between two states of a document."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtGui import QUndoCommand

NO_MERGE: Final = -1
"""The key of steps that are never joined with others."""


class StateStep(QUndoCommand):
    """From one state to another, each the arguments of the function that shows it."""

    def __init__(
        self, show: Callable[..., None], text: str, *, before: tuple[Any, ...], after: tuple[Any, ...], key: int
    ) -> None:
        """`text`: what it does, for menus; `key`: steps in succession with the same one are one step."""
        super().__init__(text)
        self._show = show
        self._before, self._after = before, after
        self._key = key

    def id(self) -> int:
        return self._key

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, StateStep):
            return False
        self._after = other._after
        return True

    def undo(self) -> None:
        self._show(*self._before)

    def redo(self) -> None:
        self._show(*self._after)
