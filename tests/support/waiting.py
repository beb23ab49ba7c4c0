"""Waiting for what must happen, with one limit that a busy machine does not reach."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

LIMIT: Final = 180.0
"""Seconds after which something that has not happened never will: ten times what an idle machine takes at most."""
PROMPT: Final = 30.0
"""Seconds in which what a person waits for has happened on any machine, however busy; on an idle one it takes two."""


def _a_moment() -> None:
    time.sleep(0.02)


def wait_until(holds: Callable[[], bool], what: str, pause: Callable[[], object] = _a_moment) -> None:
    """Wait until something holds. `pause` is called between two looks and lets others work."""
    end = time.monotonic() + LIMIT
    while not holds():
        assert time.monotonic() < end, f"waited in vain until {what}"
        pause()


class Stopwatch:
    """Tells whether something came promptly. It runs from the moment when it is made."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def assert_prompt(self) -> None:
        """Fail if more than `PROMPT` seconds have passed."""
        seconds = time.monotonic() - self._began
        assert seconds < PROMPT, f"it took {seconds:.1f} s"
