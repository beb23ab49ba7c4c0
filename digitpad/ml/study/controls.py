"""What a front end wants of a study under way, however its runs are trained."""

from __future__ import annotations

from abc import ABC, abstractmethod
from threading import Lock

from digitpad.core.study.events import StudyCommand


class StudyControls(ABC):
    """The half of a `core.study.events.StudyHandle` that any thread may use; to stop is the last word."""

    def __init__(self) -> None:
        self._command = StudyCommand.GO
        self._lock = Lock()
        """Held while a command is passed on."""

    def pause(self) -> None:
        """Wait after the batches under way."""
        self._ask(StudyCommand.PAUSE)

    def go_on(self) -> None:
        """End a pause."""
        self._ask(StudyCommand.GO)

    def cancel(self) -> None:
        """Stop; it takes a second or two."""
        self._ask(StudyCommand.STOP)

    @abstractmethod
    def _pass_on(self, command: StudyCommand) -> None:
        """Tell those who train."""

    def _ask(self, command: StudyCommand) -> None:
        with self._lock:
            if self._command is StudyCommand.STOP:
                return
            self._command = command
            self._pass_on(command)
