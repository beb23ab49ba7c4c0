"""Jobs in real child processes, however they end: exactly one last event, after which the child is gone."""

from __future__ import annotations

import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from typing import TypeAlias

import pytest

from digitpad.core.errors import DigitpadError
from digitpad.core.jobs.child_process import ChildDeath, ChildLink, ChildSettings
from digitpad.core.jobs.events import Cancelled, Failed, FailureSentences, LastEvent, Stop, failed
from digitpad.core.jobs.job_process import JobProcess
from tests.support.waiting import LIMIT

posix = pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
SENTENCES = FailureSentences("It could not be written", "There is no memory.", "It failed")


@dataclass(frozen=True)
class Counted:
    """So far."""

    number: int


@dataclass(frozen=True)
class Done(LastEvent):
    """All is counted."""


CountingEvent: TypeAlias = Counted | Done | Cancelled | Failed
Link: TypeAlias = ChildLink[Stop, CountingEvent]


def count(upto: int, link: Link) -> None:
    for number in range(upto):
        link.send(Counted(number))
    link.send(Done())


def count_until_stopped(link: Link) -> None:
    number = 0
    while not link.poll():
        link.send(Counted(number))
        number += 1
        time.sleep(0.02)
    link.send(Cancelled() if link.receive() is Stop.DISCARD else Done())


def finish_when_stopped(link: Link) -> None:
    link.send(Counted(0))
    link.receive()
    link.send(Done())


def hang(link: Link) -> None:
    link.send(Counted(0))
    time.sleep(600)


def crash(link: Link) -> None:
    link.send(Counted(0))
    os.kill(os.getpid(), signal.SIGSEGV)


class Counting(JobProcess[CountingEvent]):
    """Notes how it was tidied up."""

    def __init__(self, main: Callable[[Link], None], *, error: DigitpadError | None = None, **limits: float) -> None:
        super().__init__(main, ChildSettings("counting"), **limits)
        self.tidied: list[tuple[object, bool]] = []
        self.error = error

    def _check(self) -> None:
        if self.error is not None:
            raise self.error

    def _not_started(self, error: Exception) -> Failed:
        return failed(error, SENTENCES)

    def _obituary(self, death: ChildDeath) -> str:
        return f"It died ({death.cause})."

    def _tidy(self, last: object, *, by_itself: bool) -> None:
        assert self.pid is None
        self.tidied.append((last, by_itself))


@pytest.fixture(autouse=True)
def _nobody_left() -> Iterator[None]:
    yield
    assert not [child for child in multiprocessing.active_children() if child.name == "counting"]


def events_of(job: Counting, react: Callable[[CountingEvent], None] = lambda event: None) -> list[CountingEvent]:
    events = []
    for event in job.events():
        assert (job.pid is None) == isinstance(event, LastEvent)
        events.append(event)
        react(event)
    assert [isinstance(event, LastEvent) for event in events] == [False] * (len(events) - 1) + [True]
    return events


def test_a_job_tells_its_course_and_ends_by_itself() -> None:
    job = Counting(partial(count, 3))
    assert job.pid is None  # nothing has begun yet
    assert events_of(job) == [Counted(0), Counted(1), Counted(2), Done()]
    assert job.tidied == [(Done(), True)]


def test_a_job_that_is_cancelled_before_it_begins_never_does() -> None:
    job = Counting(partial(count, 3))
    job.cancel()
    assert events_of(job) == [Cancelled()]
    assert job.tidied == [(Cancelled(), False)]


def test_a_child_that_stops_when_it_is_asked_ends_by_itself() -> None:
    job = Counting(count_until_stopped, patience=LIMIT)
    events = events_of(job, lambda event: job.cancel())
    assert events == [Counted(0), Cancelled()]  # who has cancelled hears nothing more in between
    assert job.tidied == [(Cancelled(), True)]


def test_a_child_that_does_not_stop_is_ended() -> None:
    job = Counting(hang, patience=0.3)
    assert events_of(job, lambda event: job.cancel()) == [Counted(0), Cancelled()]
    assert job.tidied == [(Cancelled(), False)]


def test_a_result_that_comes_too_late_for_a_cancel_stays() -> None:
    job = Counting(finish_when_stopped, patience=LIMIT)
    assert events_of(job, lambda event: job.cancel()) == [Counted(0), Done()]
    assert job.tidied == [(Done(), True)]


def test_a_job_that_takes_too_long_is_given_up() -> None:
    job = Counting(hang, seconds=1)
    assert events_of(job)[-1] == Failed("It took longer than 1 s and was given up.")
    assert job.tidied[0][1] is False


@posix
def test_death_is_a_last_event_with_what_to_say() -> None:
    job = Counting(crash)
    assert events_of(job) == [Counted(0), Failed("It died (SIGSEGV).")]
    assert job.tidied == [(Failed("It died (SIGSEGV)."), False)]


def test_whoever_stops_listening_ends_the_job() -> None:
    job = Counting(hang)
    with closing(job.events()) as events:
        assert next(events) == Counted(0)
        assert job.pid is not None
    assert job.pid is None
    assert job.tidied == [(None, False)]


def test_a_job_that_cannot_be_done_needs_no_child() -> None:
    job = Counting(partial(count, 3), error=DigitpadError("There is nothing to count."))
    assert events_of(job) == [Failed("There is nothing to count.")]


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (DigitpadError("Choose another folder."), "Choose another folder."),
        (OSError(28, "No space left on device"), "It could not be written (No space left on device)."),
        (MemoryError(), "There is no memory."),
        (ZeroDivisionError("oops"), "It failed (ZeroDivisionError)."),
    ],
)
def test_errors_are_events_with_details_for_those_that_are_not_peoples(error: Exception, message: str) -> None:
    event = failed(error, SENTENCES)
    assert event.message == message
    assert (event.details == "") == isinstance(error, DigitpadError)
