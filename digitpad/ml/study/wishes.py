"""What a front end wants of a study under way, however its runs are trained."""

from __future__ import annotations

from abc import ABC, abstractmethod
from threading import Lock

from digitpad.core.study.events import Wish


class WishedStudy(ABC):
    """The half of a `core.study.events.StudyHandle` that takes wishes, from any thread; to stop is the last one."""

    def __init__(self) -> None:
        self._wish = Wish.GO
        self._lock = Lock()
        """Held while a wish is passed on."""

    def pause(self) -> None:
        """Wait after the batches under way."""
        self._ask(Wish.PAUSE)

    def go_on(self) -> None:
        """End a pause."""
        self._ask(Wish.GO)

    def cancel(self) -> None:
        """Stop; it takes a second or two."""
        self._ask(Wish.STOP)

    @abstractmethod
    def _pass_on(self, wish: Wish) -> None:
        """Tell those who train."""

    def _ask(self, wish: Wish) -> None:
        with self._lock:
            if self._wish is Wish.STOP:
                return
            self._wish = wish
            self._pass_on(wish)
