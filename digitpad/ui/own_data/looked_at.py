"""Data of one's own as a dialog shows them: read and split in a worker's thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from digitpad.core.data.own_source import OwnSource
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.read import read_own_data
from digitpad.core.own_data.split import OwnSplit, split_own_data
from digitpad.ui.widgets.local_numbers import LocalNumber


@dataclass(frozen=True)
class SplitPlan:
    """What decides the split beside the data, as the form of a training has it."""

    seed: int
    validation_share: float


@dataclass(frozen=True, eq=False)
class LookedAt:
    """`source`: where the data come from; `places`: of each class the indices of its images, in their order."""

    source: OwnSource
    data: OwnData
    plan: SplitPlan
    split: OwnSplit
    places: tuple[NDArray[np.intp], ...]
    part_of: NDArray[np.uint8]
    """(n,) of each image: 0 it is learned from, 1 it validates, 2 it tests."""

    @classmethod
    def read(cls, source: OwnSource, plan: SplitPlan, check: Callable[[float], object]) -> LookedAt:
        """Read, check and split. Raises DataError, and what `check` raises."""
        return cls.of(source, read_own_data(source, check), plan)

    @classmethod
    def of(cls, source: OwnSource, data: OwnData, plan: SplitPlan) -> LookedAt:
        """Split what was read. Raises DataError."""
        split = split_own_data(data, seed=plan.seed, validation_share=plan.validation_share, leave_out=source.leave_out)
        part_of = np.zeros(len(data), np.uint8)
        part_of[split.validation], part_of[split.test] = 1, 2
        places = tuple(np.flatnonzero(data.labels == label) for label in range(len(data.class_names)))
        return cls(source, data, plan, split, places, part_of)

    @property
    def name(self) -> str:
        """What a person calls them: the folder or the file, or how many files there are."""
        paths = self.source.paths
        return paths[0].name if len(paths) == 1 else _tr("{0} files").format(len(paths))

    @property
    def size_words(self) -> str:
        """Such as "1,200 images of 26 classes"."""
        return _tr("{0} images of {1} classes").format(f"{LocalNumber(len(self.data)):,}", len(self.data.class_names))

    @property
    def split_words(self) -> str:
        """How they are split, in one or two sentences."""
        split = self.split
        counts = [f"{LocalNumber(len(part)):,}" for part in (split.training, split.validation, split.test)]
        sizes = _tr("{0} images are learned from, {1} are held out to validate on, {2} to test with.").format(*counts)
        if split.by == "given":
            how = _tr("The test part is the one that the files name.")
        elif split.by == "writer":
            how = _tr("By writer: {0} of {1} are in the test part and nowhere else.").format(
                len(split.test_writers), len(self.data.writers)
            )
        else:
            how = _tr("By chance, a fifth of each class, as seed {0} has it.").format(self.plan.seed)
        return f"{sizes} {how}"

    def image_words(self, index: int) -> str:
        """What one of the images is."""
        data = self.data
        part = (_tr("learned from"), _tr("validates"), _tr("tests"))[int(self.part_of[index])]
        name = data.class_names[int(data.labels[index])]
        if data.writers:
            return _tr("«{0}», by {1}; {2}").format(name, data.writers[int(data.writer_of[index])], part)
        return _tr("«{0}»; {1}").format(name, part)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnData", text)
