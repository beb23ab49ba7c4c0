"""How far a teaching is: steps are counted, everything else is known to last as long as so many of them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

from digitpad.core.jobs.events import Emit
from digitpad.core.jobs.teaching import Doing, TeachingEvent, TeachingStep

_EVENT_SECONDS: Final = 0.2
"""Between two events at least."""
_PREDICTABLE_SHARE: Final = 0.03
"""Of the work: before that, nobody can say how long it takes."""


class TeachProgress:
    """Emits how much is done at most five times a second, and raises what `check` raises."""

    def __init__(self, emit: Emit[TeachingEvent], check: Callable[[], None], total: int) -> None:
        self.check = check
        self._emit = emit
        self._total = total
        self._done = 0
        self._doing = Doing.PREPARING
        self._began = time.monotonic()
        self._last_event = 0.0

    def do(self, doing: Doing, done: int) -> None:
        """Something else begins; what went on before was as much as `done` steps."""
        self._doing = doing
        self._last_event = 0.0
        self.step(done)

    def step(self, steps: int = 1) -> None:
        """Some steps are done."""
        self._done += steps
        self.check()
        now = time.monotonic()
        if now - self._last_event < _EVENT_SECONDS:
            return
        self._last_event = now
        part = min(1.0, self._done / self._total)
        left = (now - self._began) * (1 - part) / part if part > _PREDICTABLE_SHARE else None
        self._emit(TeachingStep(self._doing, part, left))
