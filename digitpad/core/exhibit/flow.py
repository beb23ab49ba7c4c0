"""What happens in an exhibit, and when: invitation, drawing, answer, clearing, and drawings that write themselves.

It has no clock and no timer of its own: whoever shows it asks it to `tick` often, and tells it what visitors do.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Final, TypeAlias

Clock: TypeAlias = Callable[[], float]
"""Seconds on a steady clock."""

ANSWER_PATIENCE: Final = 10.0
"""Seconds that a drawing waits for its answer, beyond its time, until it is cleared without one."""
THANKS_SECONDS: Final = 2.0
"""Seconds from a visitor's last word on a drawing until it is cleared."""


class Scene(Enum):
    """What there is to see."""

    ATTRACT = "attract"
    """Drawings write themselves."""
    EMPTY = "empty"
    """A canvas that waits for a visitor."""
    DRAWN = "drawn"
    """A visitor's drawing, the pen perhaps still down."""


class Due(Enum):
    """What is to be done now."""

    CLEAR = "clear"
    ATTRACT = "attract"


@dataclass(frozen=True)
class ExhibitTimes:
    """Seconds. `clear_after`: from pen up and answer to clearing; `idle_after`: without a touch, to `Scene.ATTRACT`."""

    clear_after: float
    idle_after: float


class ExhibitFlow:
    """Begins with an empty canvas."""

    def __init__(self, times: ExhibitTimes, clock: Clock) -> None:
        self._times, self._clock = times, clock
        self._scene = Scene.EMPTY
        self._touched = clock()
        self._pen_is_down = False
        self._answered: float | None = None
        self._judged = False

    @property
    def scene(self) -> Scene:
        """What there is to see now."""
        return self._scene

    @property
    def is_answered(self) -> bool:
        """Whether a drawing lies there that was read, with the pen up: a visitor may say what they think of it."""
        return self._scene is Scene.DRAWN and not self._pen_is_down and self._answered is not None

    def pen_down(self) -> None:
        """A visitor draws: what wrote itself gives way."""
        self._scene, self._pen_is_down, self._answered, self._judged = Scene.DRAWN, True, None, False
        self.touch()

    def pen_up(self, *, drawn: bool) -> None:
        """The pen went up; `drawn`: something lies on the canvas."""
        self._pen_is_down = False
        self.touch()
        if not drawn:
            self._scene = Scene.EMPTY

    def touch(self) -> None:
        """A visitor did something, wherever: everything waits a little longer, and what wrote itself goes."""
        self._touched = self._clock()
        if self._scene is Scene.ATTRACT:
            self._scene = Scene.EMPTY

    def answered(self) -> None:
        """The drawing that is seen, with the pen up, has its answer on the screen."""
        if self._scene is Scene.DRAWN and self._answered is None:
            self._answered = self._clock()

    def judged(self) -> None:
        """A visitor has said all about the drawing."""
        self.touch()
        self._judged = True

    def cleared(self) -> None:
        """The canvas was emptied."""
        self._scene, self._pen_is_down, self._answered, self._judged = Scene.EMPTY, False, None, False
        self._touched = self._clock()

    def tick(self) -> Due | None:
        """What is due now; it comes again until it was done (`cleared`), but for `Due.ATTRACT`, which comes once."""
        now = self._clock()
        if self._scene is Scene.DRAWN:
            return Due.CLEAR if now >= self._clearing() else None
        if self._scene is Scene.EMPTY and now - self._touched >= self._times.idle_after:
            self._scene = Scene.ATTRACT
            return Due.ATTRACT
        return None

    def _clearing(self) -> float:
        """When the drawing goes."""
        if self._pen_is_down:  # a hand that leans on the screen, or a finger whose end nobody has told of
            return self._touched + self._times.idle_after
        if self._judged:
            return self._touched + min(THANKS_SECONDS, self._times.clear_after)
        if self._answered is None:
            return self._touched + self._times.clear_after + ANSWER_PATIENCE
        return max(self._touched, self._answered) + self._times.clear_after
