"""Threads that were still working when everything closed: nobody waits for them, and the process ends without them."""

from __future__ import annotations

import os
import sys
from typing import Final

from PySide6.QtCore import QThread

CLOSING_MS: Final = 1000
"""Milliseconds that closing waits for a thread; what it does then is of no use to anybody any more."""
_LEFT: Final[list[tuple[QThread, object]]] = []


def leave(thread: QThread, held: object) -> None:
    """Let a thread run on its own. It and what it works with must not be destroyed meanwhile: Qt would abort."""
    thread.setParent(None)
    _LEFT.append((thread, held))


def still_running() -> bool:
    """Whether any thread that was left has not ended yet."""
    _LEFT[:] = [left for left in _LEFT if left[0].isRunning()]
    return bool(_LEFT)


def end_at_once(code: int) -> None:
    """End the process in the middle of whatever its threads do; what is to be kept must have been written."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
