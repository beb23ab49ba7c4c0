"""How the staff leaves an exhibit: a corner that is held, then a PIN; nobody leaves by chance or by trying."""

from __future__ import annotations

import hmac
from typing import Final

from digitpad.core.exhibit.flow import Clock

_SHARE: Final = 0.12  # of the screen's shorter side: the corner's side
_TRIES: Final = 3
"""PINs that may be tried, until one must wait:"""
_WAIT: Final = 60.0  # seconds
_LONGEST_PIN: Final = 8


class CornerHold:
    """One corner of the screen, and how long it has been held. Places are in pixels from the top left."""

    def __init__(self, corner: str, seconds: float, clock: Clock) -> None:
        self._corner, self._seconds, self._clock = corner, seconds, clock
        self._since: float | None = None

    def press(self, x: float, y: float, width: float, height: float) -> None:
        """Something went down, or moved while it is down, on a screen of this size."""
        side = _SHARE * min(width, height)
        across = x if self._corner.endswith("left") else width - x
        down = y if self._corner.startswith("top") else height - y
        if across > side or down > side:
            self._since = None
        elif self._since is None:
            self._since = self._clock()

    def release(self) -> None:
        """It went up."""
        self._since = None

    def take(self) -> bool:
        """Whether the corner was held long enough; True once."""
        if self._since is None or self._clock() - self._since < self._seconds:
            return False
        self._since = None
        return True


class PinEntry:
    """The digits that were typed so far."""

    def __init__(self, pin: str, clock: Clock) -> None:
        self._pin, self._clock = pin, clock
        self._typed = ""
        self._wrong = 0
        self._free_at = clock()

    @property
    def typed(self) -> int:
        """How many digits."""
        return len(self._typed)

    @property
    def wait(self) -> float:
        """Seconds until another PIN may be tried; 0: now."""
        return max(self._free_at - self._clock(), 0.0)

    def type(self, digit: str) -> None:
        """One more digit."""
        if not self.wait:
            self._typed = (self._typed + digit)[-_LONGEST_PIN:]

    def delete(self) -> None:
        """Take the last digit back."""
        self._typed = self._typed[:-1]

    def forget(self) -> None:
        """Take all digits back."""
        self._typed = ""

    def enter(self) -> bool:
        """Whether it is the PIN; what was typed is forgotten. After some wrong ones, one has to wait."""
        typed, self._typed = self._typed, ""
        if self.wait or not typed:
            return False
        if hmac.compare_digest(typed, self._pin):
            self._wrong = 0
            return True
        self._wrong += 1
        if self._wrong % _TRIES == 0:
            self._free_at = self._clock() + _WAIT
        return False
