"""Splits data of one's own into what is learned from, what is validated on, and what is tested with."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import DataError
from digitpad.core.own_data.own_data import OwnData

SplitBy: TypeAlias = Literal["given", "writer", "image"]
"""How the test part was chosen: the files name it, some writers are in it and nowhere else, or by chance."""
TEST_SHARE: Final = 0.2
"""Of the images, or of the writers."""
FEWEST_WRITERS: Final = 3
"""With fewer known, the test part is chosen by chance."""
_MOST_LEFT_OUT: Final = 60
"""Writers, one after the other: each is a training."""
_NO_WRITERS: Final = (
    "These data do not say who wrote what, so no writer can be left out; name a file for each writer, or put the "
    "pictures of each one into folders in those of the classes."
)
Indices: TypeAlias = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class OwnSplit:
    """Sorted indices of the parts. `test_writers`: names of those who are in the test part and nowhere else."""

    training: Indices
    validation: Indices
    test: Indices
    by: SplitBy
    test_writers: tuple[str, ...] = ()


def split_own_data(data: OwnData, *, seed: int, validation_share: float, leave_out: str | None = None) -> OwnSplit:
    """The same seed gives the same split. `leave_out`: a writer who alone is the test part. Raises DataError.

    A test part that the files name is kept. Else, where three or more writers are known, a fifth of them are in the
    test part, and their images nowhere else; otherwise, or where a class would be lost so, a fifth of each class.
    `validation_share`: part of the remaining images of each class that the training holds out.
    """
    random = np.random.default_rng(seed)
    everything = np.arange(len(data))
    by: SplitBy = "image"
    writers: tuple[str, ...] = ()
    if leave_out is not None:
        if not data.writers:
            raise DataError(_NO_WRITERS)
        if leave_out not in data.writers:
            raise DataError(f"There is no writer «{leave_out}»; there are: {', '.join(data.writers[:10])}.")
        test, by, writers = _of_writers(data, [data.writers.index(leave_out)]), "writer", (leave_out,)
        _check_whole(data, np.setdiff1d(everything, test), leave_out)
    elif data.in_test.any():
        test, by = np.flatnonzero(data.in_test), "given"
    else:
        chosen = _chosen_writers(data, random)
        if chosen:
            test, by, writers = _of_writers(data, chosen), "writer", tuple(data.writers[one] for one in chosen)
        else:
            test = _of_each(data.labels, everything, TEST_SHARE, random)
    rest = np.setdiff1d(everything, test)
    validation = _of_each(data.labels, rest, validation_share, random)
    return OwnSplit(np.setdiff1d(rest, validation), validation, test, by, writers)


def check_writers(data: OwnData) -> None:
    """Raise DataError unless each writer can be left out, one after the other."""
    if not data.writers:
        raise DataError(_NO_WRITERS)
    if len(data.writers) > _MOST_LEFT_OUT:
        raise DataError(
            f"There are {len(data.writers)} writers in these data; at most {_MOST_LEFT_OUT} can be left out one after "
            "the other."
        )


def _chosen_writers(data: OwnData, random: np.random.Generator) -> list[int]:
    """Some writers without whom no class is lost; none where there are too few."""
    count = len(data.writers)
    if count < FEWEST_WRITERS:
        return []
    chosen = sorted(random.permutation(count)[: max(1, round(count * TEST_SHARE))].tolist())
    rest = np.setdiff1d(np.arange(len(data)), _of_writers(data, chosen))
    whole = len(np.unique(data.labels[rest])) == len(data.class_names)
    return chosen if whole else []


def _of_writers(data: OwnData, chosen: list[int]) -> Indices:
    return np.flatnonzero(np.isin(data.writer_of, chosen))


def _of_each(labels: NDArray[np.uint8], among: Indices, share: float, random: np.random.Generator) -> Indices:
    """This share of each class, at least one image of it, and at most all but one."""
    if share <= 0:
        return among[:0]
    parts = []
    for label in np.unique(labels[among]).tolist():
        own = random.permutation(among[labels[among] == label])
        parts.append(own[: min(max(1, round(len(own) * share)), len(own) - 1)])
    return np.sort(np.concatenate(parts))


def _check_whole(data: OwnData, rest: Indices, writer: str) -> None:
    there = np.unique(data.labels[rest])
    if len(there) < len(data.class_names):
        lost = next(place for place in range(len(data.class_names)) if place not in there)
        raise DataError(
            f"Without «{writer}» there is nothing to learn the class «{data.class_names[lost]}» from; nobody else "
            "wrote it."
        )
