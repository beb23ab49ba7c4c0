"""Which images of own data a model may be measured with: never those that it learned from, as far as its card tells."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from digitpad.core.class_names import listed
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.errors import DataError
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.split import split_own_data
from digitpad.core.registry import Model, own_record


@dataclass(frozen=True, eq=False)
class OwnTest:
    """`data`: with labels that are places in the model's class names; `writers`: one for each, or None; `what`: which
    part of the data it is, as a heading says it."""

    data: LabelledImages
    writers: tuple[str, ...] | None
    what: str


def own_test(data: OwnData, model: Model) -> OwnTest:
    """The test part of a model's own training; of other data their test part, or all. Raises DataError."""
    chosen, what = _chosen(data, model)
    places = _places(data, model)
    images = LabelledImages(data.images[chosen], places[data.labels[chosen]])
    writers = tuple(data.writers[one] for one in data.writer_of[chosen].tolist()) if data.writers else None
    return OwnTest(images, writers, what)


def _chosen(data: OwnData, model: Model) -> tuple[np.ndarray[tuple[int], np.dtype[np.intp]], str]:
    own = own_record(model.card)
    # A study's runs have seeds of their own, and one split.
    seed = own.get("split_seed", model.card.get("seed")) if own is not None else None
    if own is not None and own.get("sha256") == data.checksum and isinstance(seed, int):
        left_out = own.get("left_out")
        parts = split_own_data(
            data, seed=seed, validation_share=0, leave_out=left_out if isinstance(left_out, str) else None
        )
        return parts.test, "the part that it has not learned from"
    if data.in_test.any():
        return np.flatnonzero(data.in_test), "their test part"
    return np.arange(len(data)), "all of them"


def _places(data: OwnData, model: Model) -> np.ndarray[tuple[int], np.dtype[np.uint8]]:
    """(classes of the data,): where each one is among the model's."""
    unknown = [name for name in data.class_names if name not in model.class_names]
    if unknown:
        raise DataError(
            f"The model «{model.name}» does not know {listed(unknown)}; it tells {listed(model.class_names)} apart."
        )
    return np.array([model.class_names.index(name) for name in data.class_names], np.uint8)
