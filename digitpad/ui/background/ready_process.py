"""A process with TensorFlow imported, for as long as dialogs are seen whose work needs one, and some time after."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer

from digitpad.ui.background.worker import BackgroundWorker, Job

if TYPE_CHECKING:
    from digitpad.core.jobs.ready_child import ReadyChild

_GIVE_UP_MS: Final = 60_000
"""How long the process waits after the last dialog was left: somebody may come back to it."""


class ReadyProcess(QObject):
    """Lives in the GUI thread; `errands` does what takes time."""

    def __init__(
        self, child: Callable[[], ReadyChild] | None, errands: BackgroundWorker, parent: QObject | None = None
    ) -> None:
        """`child`: what keeps the process, None for none."""
        super().__init__(parent)
        self._make = child
        self._errands = errands
        self._child: ReadyChild | None = None  # once it was wanted
        self._seen: set[object] = set()
        self._give_up = QTimer(self, interval=_GIVE_UP_MS, singleShot=True)
        self._give_up.timeout.connect(self._on_give_up)

    def see(self, dialog: object, seen: bool) -> None:
        """Note that a dialog is seen, or no more."""
        if self._make is None:
            return
        if not seen:
            self._seen.discard(dialog)
            if not self._seen:
                self._give_up.start()
            return
        self._seen.add(dialog)
        self._give_up.stop()
        child = self._child = self._make()
        self._errands.submit(Job(lambda _: child.make_ready()))

    def close(self) -> None:
        """End it; there will be no other one."""
        if self._child is not None:
            self._child.give_up(for_good=True)

    def _on_give_up(self) -> None:
        if (child := self._child) is not None:
            self._errands.submit(Job(lambda _: child.give_up()))
