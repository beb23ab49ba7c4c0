"""A job in one child process: its events as they come, exactly one last one, and nothing left of what was stopped."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from math import inf
from threading import RLock
from typing import Final, Generic, TypeVar

from digitpad.core.errors import DigitpadError
from digitpad.core.jobs.child_process import ChildDeath, ChildMain, ChildProcess, ChildSettings
from digitpad.core.jobs.events import Cancelled, Failed, LastEvent, Stop
from digitpad.core.jobs.ready_child import ReadyChild

NICENESS: Final = 15
"""Of children that compute for minutes: the window and everything else go first."""
_LOOK_SECONDS: Final = 0.1
"""Between two looks at the deadlines."""
_LEAVING_SECONDS: Final = 5.0
"""Most that a child may take to leave after its last event, as TensorFlow tidies up."""

_Event = TypeVar("_Event")


class JobProcess(ABC, Generic[_Event]):
    """A `JobHandle`: one job in one child, which sends its events, the last one included, and may be sent a `Stop`.

    Subclasses say how deaths are worded and what is removed afterwards.
    """

    def __init__(
        self,
        main: ChildMain[Stop, _Event],
        settings: ChildSettings,
        *,
        patience: float = 0.0,
        seconds: float = inf,
        ready: ReadyChild | None = None,
    ) -> None:
        """`patience`: seconds that a cancelled child has to stop by itself; `seconds`: most that the job may take;
        `ready`: where a child may wait that was started with the same settings.
        """
        self._main = main
        self._settings = settings
        self._patience = patience
        self._ready = ready
        self._seconds = seconds
        self._lock = RLock()
        """Held while the child is exchanged or asked something; by a signal's handler perhaps twice."""
        self._child: ChildProcess[Stop, _Event] | None = None
        self._asked = Stop.NO
        self._cancelled_by = self._done_by = inf
        self._has_ended_itself = False

    @property
    def pid(self) -> int | None:
        """The child's process id; None before the first event was asked for, and after the last one."""
        child = self._child
        return None if child is None else child.pid

    def cancel(self) -> None:
        """Stop within two seconds. Any thread may call it, at any time."""
        self._ask(Stop.DISCARD)

    def events(self) -> Iterator[_Event | Cancelled | Failed]:
        """Start the child, yield events as they come and end after exactly one `LastEvent`.

        Blocks: call it from a thread. Whoever stops iterating earlier ends the job.
        """
        last: _Event | Cancelled | Failed | None = None
        try:
            last = self._begin()
            while last is None:
                event = self._next()
                if isinstance(event, LastEvent):
                    last = event
                elif event is not None and self._asked is not Stop.DISCARD:
                    yield event
        finally:
            self._end(last)
        yield last

    @abstractmethod
    def _not_started(self, error: Exception) -> Failed:
        """What to say where the child cannot be started, or `_check` refuses the job."""

    @abstractmethod
    def _obituary(self, death: ChildDeath) -> str:
        """What to say of a child that left without a last event."""

    @abstractmethod
    def _tidy(self, last: object, *, by_itself: bool) -> None:
        """Remove what shall not stay. `last`: None if nobody listens any more; `by_itself`: the child ended the job."""

    def _check(self) -> None:
        """Refuse a job that cannot be done. Raises DigitpadError."""

    def _overdue(self) -> Failed:
        """What to say of a job that took longer than its `seconds`."""
        return Failed(f"It took longer than {self._seconds:.0f} s and was given up.")

    def _settled(self, last: _Event) -> _Event | Cancelled:
        """What the child's last event means to somebody who has cancelled; here, that what is done stays."""
        return last

    def _ask(self, stop: Stop) -> None:
        """Let the child know. To discard is the last word."""
        with self._lock:
            if self._asked is Stop.DISCARD:
                return
            self._asked = stop
            if stop is Stop.DISCARD:
                self._cancelled_by = time.monotonic() + self._patience
            if self._child is not None:
                self._child.send(stop)

    def _begin(self) -> Cancelled | Failed | None:
        if self._asked is Stop.DISCARD:
            return Cancelled()
        try:
            self._check()
            child = self._ready.begin(self._main) if self._ready is not None else None
            child = child or ChildProcess(self._main, self._settings)
        except (DigitpadError, OSError) as error:
            return self._not_started(error)
        self._done_by = time.monotonic() + self._seconds
        with self._lock:
            self._child = child
            if self._asked is not Stop.NO:
                child.send(self._asked)
        return None

    def _next(self) -> _Event | Cancelled | Failed | None:
        """The next event, if there is one already."""
        child = self._child
        assert child is not None
        now = time.monotonic()
        stop: Cancelled | Failed | None = None
        if now >= self._cancelled_by:
            stop = Cancelled()
        elif now >= self._done_by:
            stop = self._overdue()
        if not child.poll(0.0 if stop else _LOOK_SECONDS):
            return stop
        event = child.receive()
        discard = self._asked is Stop.DISCARD
        if isinstance(event, ChildDeath):
            return Cancelled() if discard else Failed(self._obituary(event))
        if not isinstance(event, LastEvent):
            return event
        settled = self._settled(event) if discard else event
        self._has_ended_itself = settled is event
        return settled

    def _end(self, last: object) -> None:
        with self._lock:
            child, self._child = self._child, None
        if child is not None:
            child.end(_LEAVING_SECONDS if self._has_ended_itself else 0.0)
        self._tidy(last, by_itself=self._has_ended_itself)
