"""Learning a person's own samples: the job, what it tells meanwhile, and the figures by which it is judged.

This module knows neither Keras nor processes; `ml.teaching.run` runs a job, `ml.teaching.process` runs it in a child.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Final, TypeAlias

from digitpad.core.errors import DigitpadError
from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.jobs.events import Cancelled, Failed, JobHandle, LastEvent
from digitpad.core.model_names import usable_name
from digitpad.core.recognition.predict import DIGITS
from digitpad.core.samples.sample import OwnSample

FEWEST: Final = 10
"""Digits that a person must have written before there is something to learn."""
MOST_LOST: Final = 0.002
"""Share of MNIST's held-out images, and of the guard set, that a taught model may read wrong where the one before did
not."""
SUFFIX: Final = " + my hand"
"""What a taught model's name has more than that of the one before."""


@dataclass(frozen=True)
class TeachJob:
    """Everything that decides how a model learns samples. The same job with the same seed repeats it."""

    start: Path
    """The folder of the model that learns."""
    name: str
    """The name of the model that comes out."""
    samples: tuple[OwnSample, ...]
    mnist: Path
    """The folder with the MNIST files."""
    guard: Path
    """The folder with the guard set."""
    out: Path
    """A folder that does not exist yet; it holds the model after `Taught`, if it is one to keep."""
    source: str = "own samples"
    """Where the samples come from, as the card says it."""
    seed: int = 1
    even_unchanged: bool = False
    """Where nothing is to gain, write the model as it was: who asked for a folder finds a model in it."""

    def __post_init__(self) -> None:
        """Refuse what cannot be learned. Raises DigitpadError."""
        if not 0 <= self.seed < 2**31:
            raise DigitpadError(f"The seed must lie between 0 and {2**31 - 1}; {self.seed} does not.")
        if missing := still_needed(self.samples):
            raise DigitpadError(
                f"At least {FEWEST} labelled digits are needed to learn from; there are {FEWEST - missing}. "
                "Write and label some more."
            )


@dataclass(frozen=True)
class Count:
    """So many of so many were read right."""

    n: int
    hits: int

    @property
    def accuracy(self) -> float:
        """Share, 0..1."""
        return self.hits / self.n if self.n else 0.0

    @property
    def interval(self) -> tuple[float, float]:
        """Its 95 % interval."""
        return wilson_interval(self.hits, self.n)

    def as_json(self) -> dict[str, object]:
        """As cards and the command line say it."""
        return {"n": self.n, "accuracy": self.accuracy, "interval": [round(bound, 6) for bound in self.interval]}


@dataclass(frozen=True)
class BeforeAfter:
    """How the model before and the one after read the same images."""

    before: Count
    after: Count

    @property
    def lost(self) -> float:
        """Share that is read right no more; negative where more is read right."""
        return self.before.accuracy - self.after.accuracy

    def as_json(self) -> dict[str, object]:
        """As cards and the command line say it."""
        return {"before": self.before.as_json(), "after": self.after.as_json()}


class Verdict(Enum):
    """What is to be done with a taught model."""

    KEPT = "kept"
    NOTHING_TO_GAIN = "the person's own digits are read as well before"
    FORGETS = "it would read other digits worse"
    NO_BETTER = "it would read the person's own digits worse"


@dataclass(frozen=True)
class TeachingFigures:
    """What came out.

    `own`: on the person's samples, after: each read by a network that had not learned it (cross-validation); `mnist`:
    on MNIST's held-out images; `guard`: on the guard set.
    """

    own: BeforeAfter
    mnist: BeforeAfter
    guard: BeforeAfter
    part: float
    """How far the new weights go from the old ones (0) to all that was learned (1)."""

    @property
    def verdict(self) -> Verdict:
        """Whether the model may be kept, and why not."""
        if not self.part:
            return Verdict.NOTHING_TO_GAIN
        if self.forgets:
            return Verdict.FORGETS
        return Verdict.NO_BETTER if self.own.after.hits < self.own.before.hits else Verdict.KEPT

    @property
    def kept(self) -> bool:
        """Whether there is a model to use."""
        return self.verdict is Verdict.KEPT

    @property
    def forgets(self) -> bool:
        """Whether more is lost elsewhere than may be."""
        return forgets(self.mnist) or forgets(self.guard)

    def as_json(self) -> dict[str, object]:
        """As cards and the command line say it."""
        sets = {name: getattr(self, name).as_json() for name in ("own", "mnist", "guard")}
        return {**sets, "part": self.part, "kept": self.kept}


def forgets(elsewhere: BeforeAfter) -> bool:
    """Whether more than `MOST_LOST` is read right no more."""
    return elsewhere.lost > MOST_LOST + 1e-9


@dataclass(frozen=True)
class TeachingStarted:
    """Model and data are loaded; the first step follows."""

    samples: int
    """What is learned; those without ink are left out."""
    classes: int


class Doing(Enum):
    """What goes on."""

    PREPARING = "preparing"
    LEARNING = "learning"
    CHECKING = "checking"
    """On digits of others."""
    TESTING = "testing"
    """On the person's own, each by a network that has not learned it."""
    SAVING = "saving"


@dataclass(frozen=True)
class TeachingStep:
    """So much is done (at most five events a second)."""

    doing: Doing
    part: float
    """0..1"""
    seconds_left: float | None
    """None while nobody can know."""


@dataclass(frozen=True)
class FirstFigures:
    """A first result, long before the last one: a part of the samples was read by a network that has not learned it."""

    figures: TeachingFigures
    """`own`: of that part; all of them: of a network that goes all the way to what it has learned of the others."""


@dataclass(frozen=True)
class Taught(LastEvent):
    """It is over. The model lies in `folder`, complete with its card; None: there is none, and the figures say why."""

    folder: Path | None
    figures: TeachingFigures
    seconds: float


TeachingEvent: TypeAlias = TeachingStarted | TeachingStep | FirstFigures | Taught | Cancelled | Failed
TeachingHandle: TypeAlias = JobHandle[TeachingEvent]


def counts(samples: Sequence[OwnSample]) -> tuple[int, ...]:
    """How many samples there are of each digit, and after the ten of them of what is none."""
    found = [0] * (DIGITS + 1)
    for sample in samples:
        found[sample.label] += 1
    return tuple(found)


def still_needed(samples: Sequence[OwnSample]) -> int:
    """How many digits are missing before there is something to learn."""
    return max(0, FEWEST - sum(counts(samples)[:DIGITS]))


def name_after(model: str, longest: int = 60) -> str:
    """The name for what a model becomes by learning; what learned before keeps its name."""
    usable = usable_name(model, otherwise="my model")
    return usable if SUFFIX in usable else usable[: longest - len(SUFFIX)].rstrip(" .") + SUFFIX


def document(taught: Taught) -> dict[str, object]:
    """The document of `digitpad teach --json`."""
    return {
        **taught.figures.as_json(),
        "kept": taught.folder is not None,
        "verdict": taught.figures.verdict.value,
        "seconds": round(taught.seconds, 3),
        "folder": str(taught.folder) if taught.folder is not None else None,
    }
