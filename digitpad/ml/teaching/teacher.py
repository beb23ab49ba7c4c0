"""The teacher: a loaded network that learns samples, and looks at what that gains and costs (docs/adr/0012)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data import mnist
from digitpad.core.data.guard import load_guard, right_answers
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.errors import DigitpadError, error_words
from digitpad.core.jobs.teaching import BeforeAfter, Count, Doing, TeachingFigures, forgets
from digitpad.core.jobs.training import VALIDATION_SHARE
from digitpad.core.recognition.predict import NOT_A_DIGIT, Predictions
from digitpad.core.registry import TEACHING, Model
from digitpad.core.samples.sample import OwnSample
from digitpad.ml.teaching import data as teach_data
from digitpad.ml.teaching.progress import TeachProgress
from digitpad.ml.teaching.step import FineTuning, Heap, Recipe, Weights, between
from digitpad.ml.transfer.network import load_known_network

PARTS: Final = (1.0, 0.8, 0.6, 0.4, 0.2)
"""How far the weights may go of the way that was learned."""
FOLDS: Final = 3
"""Of the cross-validation."""
_USUAL_SPLIT: Final = (VALIDATION_SHARE, 1)  # of MNIST, for models that say nothing of it
PREPARING: Final = 12  # as long as so many steps
CHECKING: Final = 25


@dataclass(frozen=True, eq=False)
class NetworkState:
    """Weights and threshold of a network, and how it reads what others wrote."""

    weights: Weights
    threshold: float | None
    part: float
    """How far it is from the start (0) to all that was learned (1)."""
    mnist: Count
    guard: Count
    rejected: float
    """Share of MNIST's held-out images that is rejected."""


@dataclass(frozen=True, eq=False)
class Own:
    """A person's samples as they are, and varied."""

    plain: LabelledImages
    images: teach_data.OwnImages

    @classmethod
    def of(cls, samples: Sequence[OwnSample], *, seed: int, check: Callable[[], None]) -> Own:
        """None may be without ink."""
        plain = teach_data.as_they_are(samples)
        return cls(plain, teach_data.own_images(samples, plain, seed=seed, check=check))


@dataclass(frozen=True, eq=False)
class TeachingOutcome:
    """What came out."""

    state: NetworkState
    figures: TeachingFigures


class Teacher:
    """A loaded network and all that it must not forget; it can teach one person after the other."""

    def __init__(
        self,
        tuning: FineTuning,
        known: Heap,
        *,
        held_out: LabelledImages,
        guard: LabelledImages,
        threshold: float | None,
        check: Callable[[], None],
    ) -> None:
        self.tuning = tuning
        self._known = known
        self._held_out = held_out
        self._guard = guard
        on_mnist = tuning.outputs(held_out.images, tuning.start, check)
        on_guard = tuning.outputs(guard.images, tuning.start, check)
        self.start = NetworkState(
            weights=tuning.start,
            threshold=threshold,
            part=0.0,
            mnist=_count(on_mnist, held_out.labels, threshold),
            guard=_count(on_guard, guard.labels, threshold),
            rejected=_rejected(on_mnist, threshold),
        )

    @classmethod
    def of(
        cls,
        start: Model,
        *,
        mnist_folder: Path,
        guard_folder: Path,
        recipe: Recipe,
        seed: int,
        check: Callable[[], None],
    ) -> Teacher:
        """Load a model and the data. Raises DigitpadError."""
        tuning = _loaded(start, recipe)
        share, split_seed = held_out_of(start.card)
        known, held_out = mnist.split_images(mnist.load_train(mnist_folder), share=share, seed=split_seed)
        check()
        replayed = teach_data.replay(known, classes=tuning.classes, seed=seed, check=check)
        hard = tuning.targets(replayed.labels)
        targets = tuning.outputs(replayed.images, tuning.start, check) if recipe.soft else hard
        return cls(
            tuning,
            Heap(replayed.images, targets),
            held_out=held_out,
            guard=load_guard(guard_folder).for_classes(tuning.classes).data,
            threshold=start.rejection_threshold,
            check=check,
        )

    def teach(
        self,
        samples: Sequence[OwnSample],
        progress: TeachProgress,
        *,
        seed: int,
        tell: Callable[[TeachingFigures], object] = lambda first: None,
    ) -> TeachingOutcome:
        """Learn the samples as far as it helps and costs little, tested on samples that were not learned.

        `tell` is told the figures of the first fold, as soon as they are known.
        """
        progress.do(Doing.PREPARING, 0)
        own = Own.of(samples, seed=seed, check=progress.check)
        before = self.tuning.outputs(own.plain.images, self.start.weights)
        learned, outputs = self.start, before
        if _served(before, own.plain.labels, self.start.threshold) < len(samples):
            progress.do(Doing.TESTING, PREPARING)
            by_part = self._cross_validated(own, before, progress, seed=seed, tell=tell)
            if parts := self._useful(before, by_part, own.plain.labels):
                learned = self.learn(own, progress, seed=seed, parts=parts)
                outputs = by_part[learned.part]
        return TeachingOutcome(learned, self._figures(before, outputs, own.plain.labels, learned))

    def learn(self, own: Own, progress: TeachProgress, *, seed: int, parts: Sequence[float] = PARTS) -> NetworkState:
        """Go the first of `parts` that costs little enough elsewhere; the last one if all cost more."""
        progress.do(Doing.LEARNING, 0)
        end = self._trained(own.images, seed, progress)
        for part in parts:
            progress.do(Doing.CHECKING, CHECKING // len(parts))
            state = self._state(between(self.start.weights, end, part), part, progress.check)
            if not any(map(forgets, self.elsewhere(state))):
                break
        return state

    def elsewhere(self, state: NetworkState) -> tuple[BeforeAfter, BeforeAfter]:
        """MNIST's held-out images and the guard set, before and in a state."""
        return BeforeAfter(self.start.mnist, state.mnist), BeforeAfter(self.start.guard, state.guard)

    def hits(self, images: LabelledImages, state: NetworkState) -> int:
        """How many of them are read right in a state."""
        return _count(self.tuning.outputs(images.images, state.weights), images.labels, state.threshold).hits

    def _cross_validated(
        self,
        own: Own,
        before: NDArray[np.float32],
        progress: TeachProgress,
        *,
        seed: int,
        tell: Callable[[TeachingFigures], object],
    ) -> dict[float, NDArray[np.float32]]:
        """For each part of the way, (n, classes): what networks say of samples that they have not learned."""
        plain = own.plain
        outputs = {part: np.zeros((len(plain), self.tuning.classes), np.float32) for part in PARTS}
        for number, tested in enumerate(folds(plain.labels, seed)):
            others = own.images.of(np.setdiff1d(np.arange(len(plain)), tested))
            end = self._trained(others, seed, progress)
            for part in PARTS:
                weights = between(self.start.weights, end, part)
                outputs[part][tested] = self.tuning.outputs(plain.images[tested], weights, progress.check)
            if number == 0:
                state = self._state(end, PARTS[0], progress.check)
                labels = plain.labels[tested]
                tell(self._figures(before[tested], outputs[PARTS[0]][tested], labels, state))
                progress.step(CHECKING // len(PARTS))
        return outputs

    def _figures(
        self, before: NDArray[np.float32], after: NDArray[np.float32], labels: NDArray[np.uint8], state: NetworkState
    ) -> TeachingFigures:
        """`before`, `after`: what is said of the person's samples at the start and in a state."""
        own = BeforeAfter(_count(before, labels, self.start.threshold), _count(after, labels, state.threshold))
        return TeachingFigures(own, *self.elsewhere(state), state.part)

    def _useful(
        self, before: NDArray[np.float32], by_part: Mapping[float, NDArray[np.float32]], labels: NDArray[np.uint8]
    ) -> list[float]:
        """Parts of the way that serve the person better than none, the best first, then shorter ones.

        The best is the shortest on which most samples are read right and taken for digits: nobody gains from a longer
        one, and others would lose by it.
        """
        now = _served(before, labels, self.start.threshold)
        served = {part: _served(outputs, labels, self.start.threshold) for part, outputs in by_part.items()}
        best = min(PARTS, key=lambda part: (-served[part], part))
        return [part for part in PARTS if part <= best and served[part] > now]

    def _trained(self, images: teach_data.OwnImages, seed: int, progress: TeachProgress) -> Weights:
        new = Heap(images.images, self.tuning.targets(images.labels))
        return self.tuning.train(new, self._known, seed=seed, done=lambda number: progress.step())

    def _state(self, weights: Weights, part: float, check: Callable[[], None]) -> NetworkState:
        """With a threshold that rejects as many of MNIST's held-out digits as the one before."""
        on_mnist = self.tuning.outputs(self._held_out.images, weights, check)
        threshold = _refitted(on_mnist, self.start)
        on_guard = self.tuning.outputs(self._guard.images, weights, check)
        return NetworkState(
            weights=weights,
            threshold=threshold,
            part=part,
            mnist=_count(on_mnist, self._held_out.labels, threshold),
            guard=_count(on_guard, self._guard.labels, threshold),
            rejected=_rejected(on_mnist, threshold),
        )


def held_out_of(card: Mapping[str, object]) -> tuple[float, int]:
    """Which images of MNIST a model has not learned: the share that was held out, and the seed that chose it."""
    while TEACHING in card and isinstance(origin := card.get("started_from"), Mapping):
        card = origin
    data, seed = card.get("data"), card.get("seed")
    share = data.get("validation_share") if isinstance(data, Mapping) else None
    if not isinstance(seed, int) or seed < 0 or not isinstance(share, float) or not 0 < share <= 0.9:
        return _USUAL_SPLIT
    return share, seed


def folds(labels: NDArray[np.uint8], seed: int) -> list[NDArray[np.intp]]:
    """Indices of `FOLDS` parts that share no sample, each label spread evenly over them; empty ones are left out."""
    order = np.random.default_rng(seed).permutation(len(labels))
    order = order[np.argsort(labels[order], kind="stable")]
    return [part for number in range(FOLDS) if len(part := np.sort(order[number::FOLDS]))]


def _loaded(start: Model, recipe: Recipe) -> FineTuning:
    start.verify()
    try:
        return FineTuning(load_known_network(start.keras_file), recipe)
    except (DigitpadError, OSError, ValueError, TypeError, KeyError) as error:
        why = error_words(error).rstrip(".")
        raise DigitpadError(f"The model «{start.name}» cannot learn: its network cannot be loaded ({why}).") from None


def _count(outputs: NDArray[np.float32], labels: NDArray[np.uint8], threshold: float | None) -> Count:
    return Count(len(labels), right_answers(Predictions.of(outputs, threshold), labels))


def _served(outputs: NDArray[np.float32], labels: NDArray[np.uint8], threshold: float | None) -> int:
    """How many are read right, and digits among them not rejected."""
    predictions = Predictions.of(outputs, threshold)
    digits = labels != NOT_A_DIGIT
    return int(np.where(digits, (predictions.digits == labels) & ~predictions.rejected, predictions.rejected).sum())


def _rejected(outputs: NDArray[np.float32], threshold: float | None) -> float:
    return float(Predictions.of(outputs, threshold).rejected.mean())


def _refitted(on_mnist: NDArray[np.float32], start: NetworkState) -> float | None:
    if start.threshold is None:
        return None
    strangeness = np.sort(Predictions.of(on_mnist, None).strangeness)[::-1]
    return float(strangeness[min(round(start.rejected * len(strangeness)), len(strangeness) - 1)])
