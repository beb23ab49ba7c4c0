"""A child process that has imported what is heavy before anybody says what it is to do."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeAlias

from digitpad.core.jobs.child_process import ChildLink, ChildMain, ChildProcess, ChildSettings

_MEMORY: Final = Path("/proc/meminfo")
_FREE_MEMORY: Final = 2 << 30
"""Bytes that must be free for a child that may not be needed: four times what it takes until it works."""

AnyChild: TypeAlias = ChildProcess[Any, Any]
"""A child that does what it is sent."""


class ReadyChild:
    """Keeps at most one child ready. Any thread may call all of it; starting one takes a moment, so not the GUI's."""

    def __init__(self, prepare: Callable[[], object], settings: ChildSettings) -> None:
        """`prepare`: imports what is heavy, in the child. It travels by its name: a function of a module."""
        self._main = partial(_do_what_is_sent, prepare)
        self._settings = settings
        self._lock = threading.Lock()
        self._child: AnyChild | None = None
        self._wanted = True

    def make_ready(self) -> None:
        """Start a child unless there is one, memory is short, or it is not known how much is free (as but on Linux)."""
        with self._lock:
            if self._wanted and self._child is None and free_memory() >= _FREE_MEMORY:
                with suppress(OSError):  # then whoever needs one later says so
                    self._child = ChildProcess(self._main, self._settings)

    def give_up(self, *, for_good: bool = False) -> None:
        """End the child that waits; `for_good`: there will be no other one."""
        with self._lock:
            child, self._child = self._child, None
            self._wanted = self._wanted and not for_good
        if child is not None:
            child.kill()
            child.end()

    def begin(self, main: ChildMain[Any, Any]) -> AnyChild | None:
        """Let the child that waits do this, and hand it over; None if there is none. It may be preparing still."""
        with self._lock:
            child, self._child = self._child, None
        if child is None or child.send(main):
            return child
        child.end()  # it has died meanwhile
        return None


def free_memory() -> int:
    """Bytes that programs can have without any being swapped out; 0 where the system does not tell."""
    try:
        lines = _MEMORY.read_text(encoding="ascii", errors="replace").splitlines()
        return next(1024 * int(line.split()[1]) for line in lines if line.startswith("MemAvailable:"))
    except (OSError, StopIteration, ValueError, IndexError):
        return 0


def _do_what_is_sent(prepare: Callable[[], object], link: ChildLink[Any, Any]) -> None:
    """The child's whole life."""
    with suppress(Exception):  # what cannot be prepared fails once more where that is said
        prepare()
    try:
        main: ChildMain[Any, Any] = link.receive()
    except (EOFError, OSError):
        return  # nobody needs it any more
    main(link)
