"""Which of the samples one looks at."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.samples.sample import OwnSample


class Reading(Enum):
    """What the model said of a sample when it was made."""

    ANY = auto()
    MISREAD = auto()
    UNSURE = auto()
    RIGHT = auto()
    UNASKED = auto()


@dataclass(frozen=True)
class Choice:
    """What is asked of samples; None asks nothing. `since`: with time zone."""

    label: int | None = None
    reading: Reading = Reading.ANY
    source: str | None = None
    since: datetime | None = None

    def takes(self, sample: OwnSample) -> bool:
        """Whether a sample is what is asked for."""
        return (
            (self.label is None or sample.label == self.label)
            and (self.source is None or sample.source == self.source)
            and (self.since is None or sample.made >= self.since)
            and (self.reading is Reading.ANY or reading_of(sample) is self.reading)
        )


@dataclass(frozen=True, eq=False)
class Chosen:
    """Samples that were asked for, digit by digit, the newest of each first. `counts`: of each label, 0 to no digit,
    whatever label is asked for; `total`: of all samples."""

    samples: tuple[OwnSample, ...]
    counts: tuple[int, ...]
    total: int


def choose(samples: Iterable[OwnSample], choice: Choice) -> Chosen:
    """Those that a choice takes."""
    everything = list(samples)
    of_any_label = [sample for sample in everything if replace(choice, label=None).takes(sample)]
    by_label: list[list[OwnSample]] = [[] for _ in range(NOT_A_DIGIT + 1)]
    for sample in reversed(of_any_label):
        by_label[sample.label].append(sample)
    wanted = by_label if choice.label is None else [by_label[choice.label]]
    return Chosen(tuple(sample for group in wanted for sample in group), tuple(map(len, by_label)), len(everything))


def reading_of(sample: OwnSample) -> Reading:
    """How it was read; an answer that is wrong is misread, sure or not."""
    if sample.answer is None:
        return Reading.UNASKED
    if sample.misread:
        return Reading.MISREAD
    return Reading.UNSURE if sample.answer.prediction.unsure else Reading.RIGHT


def days_ago(now: datetime, days: int) -> datetime:
    """The beginning of the day that lies so many days back; 0: of today."""
    return now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=days)
