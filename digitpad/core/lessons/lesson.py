"""A lesson: what its file says."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Until:
    """What a step waits for: the name of a condition (`vocabulary.LESSON_CONDITIONS`), and what stands behind it."""

    condition: str
    argument: str = ""

    @property
    def wants_number(self) -> bool:
        """Whether the student is to type a number."""
        return self.condition == "number"


@dataclass(frozen=True)
class LessonStep:
    """One thing to read and to do. `text`: in the lessons' markup (`markup`).

    `point`: the name of a control, or empty; `write`: what to write down on the worksheet, or empty; `train`: the key
    of a training that the step offers, or empty.
    """

    text: str
    point: str = ""
    until: Until | None = None
    write: str = ""
    train: str = ""


@dataclass(frozen=True)
class LessonQuestion:
    """`choices`: empty where the answer is free; `right`: the place of the right one, from 0. `answer`: in words."""

    text: str
    answer: str
    choices: tuple[str, ...] = ()
    right: int = 0

    def chosen(self, answer: str) -> int | None:
        """The place of the choice that a kept answer names; None: it names none."""
        return next((place for place in range(len(self.choices)) if answer == str(place)), None)


@dataclass(frozen=True)
class LessonTraining:
    """A network to train in a lesson. Rates and shares are those of `core.jobs.training.TrainJob`.

    `images`: of MNIST's 60,000; `validation`: share of them that is held out; `rare`: digits that are rare in what is
    learned from: of their images only `rare_share` is left.
    """

    key: str
    name: str
    architecture: str = "paper"
    images: int = 2000
    epochs: int = 3
    batch_size: int = 50
    learning_rate: float = 2e-3
    validation: float = 0.1
    vary: bool = False
    rare: tuple[int, ...] = ()
    rare_share: float = 0.02
    seed: int = 1


@dataclass(frozen=True)
class Lesson:
    """`key`: its file's name without ending; `notes`: for teachers, in the lessons' markup."""

    key: str
    title: str
    goal: str
    minutes: int
    steps: tuple[LessonStep, ...]
    questions: tuple[LessonQuestion, ...] = ()
    trainings: dict[str, LessonTraining] = field(default_factory=dict)
    notes: str = ""
    path: Path = Path()
