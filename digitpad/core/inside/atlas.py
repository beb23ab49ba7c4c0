"""A model's atlas: its answers to and embeddings of MNIST's digits. It grows in two steps, test images first.

That of a model with other classes is made of the images of its own data that lie with it.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.inside.atlas_cache import AtlasCache
from digitpad.core.inside.atlas_digits import ReadDigits
from digitpad.core.inside.atlas_held_out import held_out
from digitpad.core.inside.atlas_map import MAP_SHRINKAGE, ClassMap
from digitpad.core.inside.atlas_neighbours import Neighbourhood
from digitpad.core.inside.atlas_part import AtlasPart, make_part
from digitpad.core.inside.network import LayeredNetwork, LoadLayers
from digitpad.core.registry import Model

MAP_POINTS: Final = 300
"""Digits of each class on the map: enough to see its shape, few enough to paint."""
_MAP_SEED: Final = 28
_MOST_THREADS: Final = 4
_FEW: Final = 2000
"""Images: with less, the plane of the map needs more shrinkage, or it fits these very images."""
_SHRINKAGE_OF_FEW: Final = 1.0


@dataclass(frozen=True, eq=False)
class TrainingDigits:
    """MNIST's training images, as the model reads them and where they lie in its last layer.

    Of a model with other classes, the images of its own data that it was tested with: it has learned from none of them.
    """

    digits: ReadDigits
    neighbourhood: Neighbourhood
    held_out: NDArray[np.intp]
    """Indices of those that it has not learned from, and that tell how good the map is; of other classes none."""

    @cached_property
    def map(self) -> ClassMap:
        """The map, made of all but the held-out digits, so that these can tell how good it is."""
        learned = np.setdiff1d(np.arange(len(self.digits)), self.held_out)
        classes = self.digits.predictions.none
        shrinkage = MAP_SHRINKAGE if len(learned) >= _FEW else _SHRINKAGE_OF_FEW
        points, labels = self.neighbourhood.points[learned], self.digits.labels[learned]
        return ClassMap.of(points, labels, classes=classes, shrinkage=shrinkage)

    @cached_property
    def separation(self) -> float | None:
        """Share of the held-out digits that lie nearest to the mean of their own class, 0..1; None without any."""
        if not len(self.held_out):
            return None
        nearest = self.map.nearest(self.map.places(self.neighbourhood.points[self.held_out]))
        return float((nearest == self.digits.labels[self.held_out]).mean())

    @cached_property
    def shown(self) -> NDArray[np.intp]:
        """Indices of those on the map: `MAP_POINTS` of each class at random, class by class."""
        random = np.random.default_rng(_MAP_SEED)
        classes = [np.flatnonzero(self.digits.labels == digit) for digit in range(self.digits.predictions.none)]
        return np.concatenate([np.sort(random.permutation(one)[:MAP_POINTS]) for one in classes])

    @cached_property
    def places(self) -> NDArray[np.float32]:
        """(len(shown), 2) where those lie."""
        return self.map.places(self.neighbourhood.points[self.shown])


@dataclass(frozen=True, eq=False)
class Atlas:
    """What is known of a model so far; None: not asked yet.

    With 60,000 training images it takes about 90 MB: 47 for the images, the rest for numbers.
    """

    model: Model
    test: ReadDigits | None = None
    training: TrainingDigits | None = None


@dataclass(frozen=True)
class AtlasMaker:
    """Makes an atlas, of cached parts where there are any. `load` is called only if a part is missing.

    `test`, `training`: read MNIST's images, or a part of them; `examples`: those that lie with a model of other
    classes; each may raise DigitpadError. `threads`: how many networks are asked at a time; by default one processor is
    left for the window.
    """

    test: Callable[[], LabelledImages]
    training: Callable[[], LabelledImages]
    examples: Callable[[], LabelledImages]
    cache: AtlasCache
    load: LoadLayers
    model: Model
    threads: int = field(default_factory=lambda: max(1, min(_MOST_THREADS, (os.cpu_count() or 1) - 1)))

    def grow(self, progress: Callable[[float], None]) -> Iterator[Atlas]:
        """First the atlas with its test images, then the whole one. Raises DigitpadError, and what `progress` raises.

        `progress` is told the share that is done, 0..1.
        """
        if not self.model.reads_digits:
            yield self._of_examples(progress)
            return
        model, test = self.model, self.test()
        progress(0.0)
        training_share = 6 / 7  # of 70,000 images; near enough where tests use fewer
        part = self._part("test", test, lambda share: progress(share * (1 - training_share)))
        atlas = Atlas(model, _read(model, test, part))
        yield atlas
        training = self.training()
        part = self._part("training", training, lambda share: progress(1 - training_share * (1 - share)))
        unseen = held_out(model)
        whole = TrainingDigits(
            _read(model, training, part), Neighbourhood(part.embeddings), unseen[unseen < len(training)]
        )
        _ = whole.places, whole.separation  # made here, not where they are painted
        yield Atlas(model, atlas.test, whole)

    def _of_examples(self, progress: Callable[[float], None]) -> Atlas:
        """Few enough to be looked at in a moment each time; without a map where a class has none."""
        model, images = self.model, self.examples()
        part = make_part(self._networks, images.images, lambda done, total: progress(done / total))
        digits = _read(model, images, part)
        if len(np.unique(images.labels)) < len(model.class_names):
            return Atlas(model, digits)
        whole = TrainingDigits(digits, Neighbourhood(part.embeddings), np.empty(0, np.intp))
        _ = whole.places
        return Atlas(model, digits, whole)

    @cached_property
    def _networks(self) -> list[LayeredNetwork]:
        return [self.load(self.model) for _ in range(self.threads)]

    def _part(self, name: str, images: LabelledImages, progress: Callable[[float], None]) -> AtlasPart:
        part = self.cache.load(self.model, name, len(images))
        if part is None:
            part = make_part(self._networks, images.images, lambda done, total: progress(done / total))
            self.cache.keep(self.model, name, part)
        return part


def _read(model: Model, images: LabelledImages, part: AtlasPart) -> ReadDigits:
    return ReadDigits(images.images, images.labels, part.predictions(model.rejection_threshold, len(model.class_names)))
