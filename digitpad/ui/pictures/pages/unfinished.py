"""What the person has done to pages and is still being worked on: closing waits for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from digitpad.ui.background.worker import AnyJob, Job

_T = TypeVar("_T")


class UnfinishedWork:
    """Corrections and files to be written whose end is not known yet."""

    def __init__(self) -> None:
        self._jobs: list[AnyJob] = []
        self._saves: list[AnyJob] = []
        self._then: Callable[[], object] | None = None

    def __bool__(self) -> bool:
        """Whether there is any."""
        return bool(self._jobs)

    @property
    def jobs(self) -> tuple[AnyJob, ...]:
        """All of it."""
        return tuple(self._jobs)

    @property
    def saves(self) -> tuple[AnyJob, ...]:
        """Files that are to be written: who cancels reading does not mean them."""
        return tuple(self._saves)

    @property
    def is_waited_for(self) -> bool:
        """Whether `then` has been called and waits."""
        return self._then is not None

    def watch(self, job: Job[_T], *, saves: bool = False) -> Job[_T]:
        """Count a job from now until its end. `saves`: it writes a file."""
        done, failed, cancelled = job.done, job.failed, job.cancelled

        def on_failed(sentence: str) -> None:
            self._then = None  # the person is to see what went wrong
            failed(sentence)
            self._end(job)

        def on_done(result: _T) -> None:
            done(result)
            self._end(job)

        def on_cancelled() -> None:
            cancelled()
            self._end(job)

        job.done, job.failed, job.cancelled = on_done, on_failed, on_cancelled
        self._jobs.append(job)
        if saves:
            self._saves.append(job)
        return job

    def then(self, effect: Callable[[], object]) -> None:
        """Do something once there is none left; never, should something of it fail."""
        self._then = effect

    def _end(self, job: AnyJob) -> None:
        self._jobs.remove(job)
        if job in self._saves:
            self._saves.remove(job)
        if not self._jobs and self._then is not None:
            effect, self._then = self._then, None
            effect()
