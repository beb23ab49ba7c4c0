"""The study: cases x batch sizes x seeds, and what came out of each run. Knows neither Keras nor processes."""

from __future__ import annotations

import hashlib
import json
import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.architectures.architecture import Architecture, layers_as_json, layers_from_json
from digitpad.core.architectures.names import check_architecture_name
from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.data.mnist import TRAINING_IMAGES, LabelledImages, split_images
from digitpad.core.data.own_source import source_options
from digitpad.core.errors import DigitpadError
from digitpad.core.foreign_text import shortened
from digitpad.core.json_files import JsonObject, JsonProblem, quoted_value
from digitpad.core.study.cases import PAPER_BATCH_SIZE, PAPER_EPOCHS, SIX_CASES, Case, PaperSays, case_of, own_case
from digitpad.core.study.studied_data import StudiedData

LEARNING_RATE: Final = 1e-3
"""Adam with Keras' defaults, at a constant rate: what `compile(optimizer="adam")` gives."""
USUAL_TRAINING_SHARE: Final = 11 / 12
"""Part of the training images that is learned from; the rest is evaluated after each epoch, for the curves only."""
_RECIPE_VERSION: Final = 1
"""Raised with every change of `ml.study.step` that changes results: earlier results then no longer count."""
_MOST: Final = 10**12
"""Of any number in a study's files: none is anywhere near, and it is the same as whole number and as fraction."""
_SPLIT_SEED: Final = 1  # the same images for every run: cases and seeds differ in nothing else


@dataclass(frozen=True)
class Run:
    """One training of the study."""

    case: str
    batch_size: int
    seed: int

    @property
    def name(self) -> str:
        """Its folder's name."""
        return f"{self.case}-batch{self.batch_size}-seed{self.seed}"

    def __str__(self) -> str:
        return f"{self.case}, batch {self.batch_size}, seed {self.seed}"


@dataclass(frozen=True)
class StudyPlan:
    """What a study trains."""

    cases: tuple[str, ...] = SIX_CASES
    batch_sizes: tuple[int, ...] = (PAPER_BATCH_SIZE,)
    seeds: tuple[int, ...] = (1, 2, 3)
    epochs: int = PAPER_EPOCHS
    limit: int | None = None
    """Use only so many training images (for a quick try); test images are always all used."""
    training_share: float = USUAL_TRAINING_SHARE
    own: tuple[Architecture, ...] = ()
    """The user's own architectures among the cases, as they were when the study began."""
    data: StudiedData | None = None
    """Data of one's own in the place of MNIST."""

    def __post_init__(self) -> None:
        """Refuse values that make no study. Raises DigitpadError."""
        for architecture in self.own:
            check_architecture_name(architecture.name)
        for name in self.cases:
            self.case(name)
        for what, values in (("cases", self.cases), ("batch sizes", self.batch_sizes), ("seeds", self.seeds)):
            if not values or len(set(values)) < len(values):
                raise DigitpadError(f"The {what} of a study must be at least one, each named once.")
        bounds: list[tuple[str, float, float, float]] = [
            ("epochs", self.epochs, 1, 1000),
            ("training share", self.training_share, 0.1, 1.0),
            ("limit", TRAINING_IMAGES if self.limit is None else self.limit, 20, TRAINING_IMAGES),
            *(("batch size", size, 1, 10_000) for size in self.batch_sizes),
            *(("seed", seed, 0, 2**31 - 1) for seed in self.seeds),
        ]
        for what, value, low, high in bounds:
            if not low <= value <= high:
                bounds_words = f"{low:.10g} and {high:.10g}"  # as they are, though a seed has ten digits
                raise DigitpadError(f"The {what} must lie between {bounds_words}; {quoted_value(value)} does not.")

    @property
    def without_place(self) -> StudyPlan:
        """The same for files that are passed on: they tell nobody where data lie."""
        return self if self.data is None else replace(self, data=self.data.without_place)

    @property
    def runs(self) -> tuple[Run, ...]:
        """All runs in the order of training.

        Seed by seed, so that every case soon has a figure; the longest first, so that side by side they end together.
        """
        ranked = sorted(self.cases, key=lambda name: -self.case(name).cost)
        return tuple(Run(case, size, seed) for seed in self.seeds for size in self.batch_sizes for case in ranked)

    def case(self, name: str) -> Case:
        """The case of that name; on other data than MNIST the paper says nothing of it. Raises DigitpadError."""
        own = next((one for one in self.own if one.name == name), None)
        case = case_of(name) if own is None else own_case(own)
        return case if self.data is None else replace(case, paper=PaperSays(), classes=len(self.class_names))

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the networks tell apart."""
        return DIGIT_NAMES if self.data is None else self.data.class_names

    @property
    def images_an_epoch(self) -> float:
        """How many images each run learns from in an epoch, roughly."""
        most = TRAINING_IMAGES if self.data is None else self.data.learnable
        return min(self.limit or most, most) * self.training_share

    @property
    def fingerprint(self) -> str:
        """Checksum of the settings that all runs share: results with another one belong to another study."""
        shared = [_RECIPE_VERSION, self.epochs, self.limit, round(self.training_share, 9)]
        return _checksum(shared if self.data is None else [*shared, self.data.sha256])

    def fingerprint_of(self, case: str) -> str:
        """The same for a case's runs; of an own architecture its layers count, too: it may have been changed since."""
        own = next((one for one in self.own if one.name == case), None)
        return self.fingerprint if own is None else _checksum([self.fingerprint, layers_as_json(own.layers)])

    def as_json(self) -> dict[str, object]:
        """The plan as the study's folder holds it."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        values["own"] = {one.name: layers_as_json(one.layers) for one in self.own}
        values["data"] = self.data.as_json() if self.data is not None else None
        return {
            key: list(value) if isinstance(value, tuple) else value
            for key, value in values.items()
            if key not in ("own", "data") or value  # earlier versions know the plans of those who have none
        }

    @classmethod
    def from_json(cls, values: Mapping[str, object]) -> StudyPlan:
        """The plan in a document. Raises JsonProblem, or DigitpadError if the values make no study."""
        document = JsonObject(values, "plan")
        _refuse_others(document, cls)
        return cls(
            cases=document.texts("cases"),
            batch_sizes=document.wholes("batch_sizes", 1, _MOST),
            seeds=document.wholes("seeds", 0, _MOST),
            epochs=document.whole("epochs", 1, _MOST),
            limit=document.whole("limit", 1, _MOST) if document.has("limit") else None,
            training_share=document.number("training_share", 0, 1),
            own=_own_in(document.child("own")) if document.has("own") else (),
            data=StudiedData.from_json(document.child("data")) if document.has("data") else None,
        )

    def extended(self, other: StudyPlan) -> StudyPlan:
        """This plan with the cases, batch sizes and seeds of `other` as well. Raises DigitpadError.

        Data may lie elsewhere by now: `other` says where.
        """
        for one in other.own:
            if any(one.name == mine.name and one.layers != mine.layers for mine in self.own):
                raise DigitpadError(
                    f"The architecture «{one.name}» has changed since this study began. Give what it is now another "
                    "name to compare both."
                )
        return replace(
            self,
            cases=tuple(dict.fromkeys((*self.cases, *other.cases))),
            batch_sizes=tuple(dict.fromkeys((*self.batch_sizes, *other.batch_sizes))),
            seeds=tuple(dict.fromkeys((*self.seeds, *other.seeds))),
            own=tuple(dict.fromkeys((*self.own, *other.own))),
            data=other.data,
        )

    def images(self, training: LabelledImages) -> tuple[LabelledImages, LabelledImages]:
        """Training images, and those held out for the curves; the same for every run."""
        if self.limit is not None:
            order = np.random.default_rng(_SPLIT_SEED).permutation(len(training))
            training = training.take(order[: self.limit])
        return split_images(training, share=1 - self.training_share, seed=_SPLIT_SEED)


@dataclass(frozen=True)
class Epoch:
    """An epoch's figures. `loss`, `accuracy`: means over the epoch's batches, as Keras reports them, with dropout."""

    loss: float
    accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    seconds: float

    @classmethod
    def from_json(cls, document: JsonObject) -> Epoch:
        """The figures in a document. Raises JsonProblem if there are none."""
        _refuse_others(document, cls)
        held_out = document.has("validation_loss")
        return cls(
            loss=document.number("loss", 0, _MOST),
            accuracy=document.number("accuracy", 0, 1),
            validation_loss=document.number("validation_loss", 0, _MOST) if held_out else None,
            validation_accuracy=document.number("validation_accuracy", 0, 1) if held_out else None,
            seconds=document.number("seconds", 0, _MOST),
        )


@dataclass(frozen=True)
class Result:
    """What came out of a run. Accuracy and loss are of the test images, evaluated once, at the end."""

    run: Run
    fingerprint: str
    hits: int
    test_images: int
    loss: float
    seconds: float
    """Of training and the final evaluation, over all sittings."""
    parameters: int
    epochs: tuple[Epoch, ...]
    versions: Mapping[str, str]

    @property
    def accuracy(self) -> float:
        """Share of the test images read right, 0..1."""
        return self.hits / self.test_images

    def as_json(self) -> dict[str, object]:
        """The result as its record holds it."""
        return {**asdict(self), "epochs": [asdict(epoch) for epoch in self.epochs], "versions": dict(self.versions)}

    @classmethod
    def from_json(cls, values: Mapping[str, object]) -> Result:
        """The result in a record. Raises JsonProblem if there is none."""
        document = JsonObject(values, "result")
        for part, kind in ((document, cls), (document.child("run"), Run)):
            _refuse_others(part, kind)
        run, versions = document.child("run"), document.child("versions")
        return cls(
            run=Run(run.text("case"), run.whole("batch_size", 1, _MOST), run.whole("seed", 0, _MOST)),
            fingerprint=document.text("fingerprint"),
            hits=document.whole("hits", 0, _MOST),
            test_images=document.whole("test_images", 1, _MOST),
            loss=document.number("loss", 0, _MOST),
            seconds=document.number("seconds", 0, _MOST),
            parameters=document.whole("parameters", 0, _MOST),
            epochs=tuple(map(Epoch.from_json, document.children("epochs"))),
            versions={name: versions.text(name) for name in versions.values()},
        )


@dataclass(frozen=True, eq=False)
class Outcome:
    """A finished run as it leaves training.

    `outputs`: (test images, classes) float32 probabilities; `files`: those of its model, by name.
    """

    result: Result
    outputs: NDArray[np.float32]
    files: Mapping[str, bytes]


@dataclass(frozen=True)
class RunGroup:
    """All runs of a case with one batch size."""

    case: Case
    batch_size: int
    results: tuple[Result, ...]
    name: str
    """As curves and tables call it."""

    @property
    def accuracies(self) -> tuple[float, ...]:
        """One for each seed."""
        return tuple(result.accuracy for result in self.results)


def run_groups(plan: StudyPlan, results: Sequence[Result]) -> Iterator[RunGroup]:
    """The cases that have results, in the plan's order."""
    for name in plan.cases:
        for size in plan.batch_sizes:
            own = [result for result in results if (result.run.case, result.run.batch_size) == (name, size)]
            if own:
                ranked = sorted(own, key=lambda result: plan.seeds.index(result.run.seed))
                label = name if len(plan.batch_sizes) == 1 else f"{name}, batch {size}"
                yield RunGroup(plan.case(name), size, tuple(ranked), label)


def study_command(plan: StudyPlan, out: Path | str = "DIR") -> str:
    """The command line that repeats a study."""
    cases = "all" if plan.cases == SIX_CASES else ",".join(plan.cases)
    count = len(plan.seeds)
    seeds = f"{count}" if plan.seeds == tuple(range(1, count + 1)) else f"list:{','.join(map(str, plan.seeds))}"
    words = ["digitpad study", f"--cases {shlex.quote(cases)}", f"--seeds {seeds}", f"--epochs {plan.epochs}"]
    words.append(f"--batch-size {','.join(map(str, plan.batch_sizes))}")
    if plan.data is not None:
        words += source_options(plan.data.source)
    if plan.training_share != USUAL_TRAINING_SHARE:
        words.append(f"--training-share {plan.training_share:g}")
    if plan.limit is not None:
        words.append(f"--limit {plan.limit}")
    return " ".join([*words, f"--out {out}"])


def _own_in(document: JsonObject) -> tuple[Architecture, ...]:
    return tuple(Architecture(name, layers_from_json(document, name)) for name in document.values())


def _checksum(value: object) -> str:
    return hashlib.sha256(json.dumps(value).encode()).hexdigest()[:16]


def _refuse_others(document: JsonObject, kind: type) -> None:
    """Raise JsonProblem for values that the dataclass `kind` does not have: to another version they mean something."""
    if others := sorted(set(document.values()) - {field.name for field in fields(kind)}):
        raise JsonProblem(f"it has «{shortened(others[0])}», which this version of digitpad does not know")
