"""Jobs in real child processes, followed in a thread."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

from digitpad.core.jobs.job_process import JobProcess
from tests.support.waiting import wait_until

_Event = TypeVar("_Event")


@contextmanager
def under_way(process: JobProcess[_Event]) -> Iterator[Future[list[object]]]:
    """A job whose child has just been started; the future's result are its events."""
    with ThreadPoolExecutor(1) as thread:
        events: Future[list[object]] = thread.submit(lambda: list(process.events()))
        wait_until(lambda: process.pid is not None or events.done(), "the child runs")
        yield events
