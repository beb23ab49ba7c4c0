"""What all jobs have in common: how they end, how they are stopped, and the handle by which a front end follows one.

A job is a training, a teaching, an export, an import or a study, whatever processes do its work.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeAlias, TypeVar

from digitpad.core.errors import DigitpadError, error_words, lacks_memory

_Event = TypeVar("_Event")
_Event_co = TypeVar("_Event_co", covariant=True)


class LastEvent:
    """Exactly one event of this kind ends every job: what came of it, `Cancelled` or `Failed`."""


@dataclass(frozen=True)
class Cancelled(LastEvent):
    """The job was stopped. It has left nothing behind, but for what a study had finished."""


@dataclass(frozen=True)
class Failed(LastEvent):
    """The job ended without a result. `message`: one sentence; `details`: a traceback or empty."""

    message: str
    details: str = ""


class Stop(Enum):
    """What is asked of a job under way, which looks for it many times a second."""

    NO = "go on"
    DISCARD = "stop and leave nothing"
    KEEP_BEST = "stop and save the best epoch so far"


ShouldStop: TypeAlias = Callable[[], Stop]
"""Called between batches; where a job can pause, it waits inside."""
Emit: TypeAlias = Callable[[_Event], None]
"""Tells whoever follows a job what happens."""


class JobHandle(Protocol[_Event_co]):
    """A job, as a front end sees it. Its work begins with the first event that is asked for."""

    def events(self) -> Iterator[_Event_co]:
        """Yield events as they come and end after the first `LastEvent`. Blocks: call it from a thread.

        Whoever stops iterating earlier ends the job.
        """
        ...

    def cancel(self) -> None:
        """Stop within two seconds. Any thread may call it, at any time."""
        ...


@dataclass(frozen=True)
class FailureSentences:
    """What a kind of job says of errors that are not made for people."""

    unwritable: str
    """Of an OSError; its reason follows in brackets."""
    memory: str
    """Of too little memory: a whole sentence."""
    unexpected: str
    """Of any other error; its name follows in brackets."""


def failed(error: Exception, sentences: FailureSentences) -> Failed:
    """The event that an error is."""
    if isinstance(error, DigitpadError):
        return Failed(str(error))
    details = "".join(traceback.format_exception(error))
    if lacks_memory(error):
        return Failed(sentences.memory, details)
    if isinstance(error, OSError):
        return Failed(f"{sentences.unwritable} ({error_words(error)}).", details)
    return Failed(f"{sentences.unexpected} ({type(error).__name__}).", details)
