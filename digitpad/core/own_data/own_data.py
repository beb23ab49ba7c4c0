"""A data set of one's own as it is learned from: classes, images, writers, and what was done on the way."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.class_names import check_class_names
from digitpad.core.counts import counted
from digitpad.core.errors import DataError, FormatProblem
from digitpad.core.own_data.array_values import refused
from digitpad.core.own_data.found import DARK_ON_LIGHT, MOST_IMAGES, Found, Passed, is_dark_on_light, normalised_bytes
from digitpad.core.picture_files import natural_key

FEWEST_OF_CLASS: Final = 5
"""Images that each class needs: one to test with, one to validate on, and some to learn from."""
_NORMALISED_SHARE: Final = 0.9  # of images: with more, a set is one that is normalised as MNIST is
_LONGEST_SIDES: Final = (19, 20)  # pixels, of ink that is clearly seen
_SEEN: Final = 32  # of 255


@dataclass(frozen=True, eq=False)
class OwnData:
    """n images. `images`: (n, 28, 28) uint8, ink (or what is bright) = 255; `labels`: (n,) uint8, places in
    `class_names`; `writers`: their names, () where they are not known; `writer_of`: (n,) places in those;
    `in_test`: (n,) bool, the test part that the files name; `lies_as_drawings`: whether most images lie in their field
    as drawings do; `remarks`: sentences; `passed`: what was left out."""

    kind: str
    class_names: tuple[str, ...]
    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]
    writers: tuple[str, ...]
    writer_of: NDArray[np.intp]
    in_test: NDArray[np.bool_]
    lies_as_drawings: bool
    remarks: tuple[str, ...]
    passed: tuple[Passed, ...]

    def __len__(self) -> int:
        """How many images there are."""
        return len(self.labels)

    @cached_property
    def counts(self) -> tuple[int, ...]:
        """Images of each class."""
        return tuple(np.bincount(self.labels, minlength=len(self.class_names)).tolist())

    @cached_property
    def checksum(self) -> str:
        """SHA-256 of all that decides: class names, writers, images, labels, and which are to test with."""
        digest = hashlib.sha256("\0".join([*self.class_names, "", *self.writers]).encode())
        for array in (self.images, self.labels, self.writer_of.astype("<i8"), self.in_test):
            digest.update(np.ascontiguousarray(array).tobytes())
        return digest.hexdigest()

    def record(self) -> dict[str, object]:
        """What a card says of it."""
        return {
            "kind": self.kind,
            "images": len(self),
            "of_each": dict(zip(self.class_names, self.counts, strict=True)),
            "writers": len(self.writers),
            "test_given": int(self.in_test.sum()),
            "passed_over": len(self.passed),
            "lies_as_drawings": self.lies_as_drawings,
            "remarks": list(self.remarks),
            "sha256": self.checksum,
        }


def own_data(found: Found, kind: str, name: str, *, normalised: bool = False) -> OwnData:
    """Check what was found and put it in order. `name`: of it, for sentences. Raises DataError.

    `normalised`: images go through digitpad's normalisation; those without ink are passed over.
    """
    if len(found) > MOST_IMAGES:
        raise DataError(f"{name} has {len(found):,} images; {MOST_IMAGES:,} are the most.")
    found, remarks = _bright_ink(found)
    if normalised:
        found = _normalised(found)
    drawn_share = 1.0 if normalised or found.is_normalised else _share_as_drawings(found)
    lies_as_drawings = drawn_share >= _NORMALISED_SHARE
    if not lies_as_drawings:
        remarks += (_normalisation_remark(drawn_share),)
    class_names, labels = _classes(found, name)
    remarks += tuple(f"There are no images of «{one}»; the class is left out." for one in _missing(found, class_names))
    writers, writer_of = np.unique(found.writers, return_inverse=True)
    known = len(writers) > 1 and "" not in writers
    return OwnData(
        kind=kind,
        class_names=class_names,
        images=found.images,
        labels=labels,
        writers=tuple(writers.tolist()) if known else (),
        writer_of=writer_of.reshape(-1).astype(np.intp) if known else np.zeros(len(found), np.intp),
        in_test=found.in_test,
        lies_as_drawings=lies_as_drawings,
        remarks=(*found.remarks, *remarks),
        passed=found.passed,
    )


def _classes(found: Found, name: str) -> tuple[tuple[str, ...], NDArray[np.uint8]]:
    """Class names in their order, and the label of each image. Raises DataError."""
    there = np.unique(found.labels).tolist()
    unnamed = [label for label in there if found.order and label not in found.order]
    ordered = [one for one in found.order if one in there] if not unnamed and found.order else _sorted(there)
    try:
        check_class_names(ordered)
    except FormatProblem as problem:
        raise refused(name, problem) from None
    counts = {one: int((found.labels == one).sum()) for one in ordered}
    few = [one for one, count in counts.items() if count < FEWEST_OF_CLASS]
    if few:
        there_are = counted(counts[few[0]], "there is 1 image", "there are {0} images")
        raise DataError(
            f"Of the class «{few[0]}» {there_are} in {name}; at least {FEWEST_OF_CLASS} are needed of each class."
        )
    _check_learned(found, ordered, name)
    place = {one: number for number, one in enumerate(ordered)}
    return tuple(ordered), np.array([place[label] for label in found.labels.tolist()], np.uint8)


def _missing(found: Found, class_names: Sequence[str]) -> list[str]:
    return [one for one in found.order if one not in class_names] if set(class_names) <= set(found.order) else []


def _check_learned(found: Found, names: Sequence[str], name: str) -> None:
    learned = set(np.unique(found.labels[~found.in_test]).tolist())
    for one in names:
        if one not in learned:
            raise DataError(f"The class «{one}» of {name} is in its test part only; there is nothing to learn it from.")


def _sorted(names: Sequence[str]) -> list[str]:
    if all(name.isdecimal() and name.isascii() for name in names):
        return sorted(names, key=int)
    return sorted(names, key=natural_key)


def _bright_ink(found: Found) -> tuple[Found, tuple[str, ...]]:
    """Turned round where the ground is bright; what that did, as a sentence."""
    if not is_dark_on_light(found.images):
        return found, ()
    return replace(found, images=255 - found.images), (DARK_ON_LIGHT,)


def _normalised(found: Found) -> Found:
    images = [normalised_bytes(image / np.float32(255)) for image in found.images]
    kept = np.array([image is not None for image in images], bool)
    if not kept.any():
        return found
    passed = tuple(Passed(f"image {place + 1}", "it has no ink") for place in np.flatnonzero(~kept).tolist())
    return replace(
        found,
        images=np.stack([image for image in images if image is not None]),
        labels=found.labels[kept],
        writers=found.writers[kept],
        in_test=found.in_test[kept],
        passed=(*found.passed, *passed),
        remarks=(*found.remarks, "All images were normalised as drawings are."),
    )


def _share_as_drawings(found: Found) -> float:
    """Of the images, those that lie in their field as drawings do."""
    seen = found.images > _SEEN
    heights, widths = _extent(np.any(seen, axis=2)), _extent(np.any(seen, axis=1))
    longest = np.maximum(heights, widths)
    return float(np.isin(longest, _LONGEST_SIDES).mean())


def _normalisation_remark(share: float) -> str:
    return (
        f"Only {share:.0%} of the images lie in their field as drawings do (20 pixels along the longest side); if they "
        "are handwriting, normalise them, so that what is drawn on the canvas looks the same."
    )


def _extent(used: NDArray[np.bool_]) -> NDArray[np.intp]:
    """(n,) from the first to the last that is true, of (n, 28)."""
    first, last = used.argmax(1), used.shape[1] - 1 - used[:, ::-1].argmax(1)
    return np.where(used.any(1), last - first + 1, 0)
