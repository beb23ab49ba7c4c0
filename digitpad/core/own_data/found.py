"""What readers of own data hand on: labelled images, one file's or folder's after the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.recognition.preprocess import prepare

CheckShare = Callable[[float], object]
"""Called now and then with the share that is done, 0..1; may raise to cancel."""
MOST_IMAGES: Final = 200_000
"""Of a data set, 157 MB: a training holds all of them in memory."""
DARK_ON_LIGHT: Final = "The images were dark on light; they were inverted."
_MIDDLE_GREY: Final = 127.5


@dataclass(frozen=True)
class Passed:
    """Something that was not taken: `name`, of a picture or sample, and `why`, a clause."""

    name: str
    why: str


@dataclass(frozen=True, eq=False)
class Found:
    """`images`: (n, 28, 28) uint8; `labels`: (n,) class names as text; `writers`: (n,) names, "" for an unknown one.

    `in_test`: (n,) bool, what belongs to a test part that the files themselves name. `order`: class names in their
    order, where the files say it. `passed`: what was left out.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.str_]
    writers: NDArray[np.str_]
    in_test: NDArray[np.bool_]
    order: tuple[str, ...] = ()
    passed: tuple[Passed, ...] = ()
    remarks: tuple[str, ...] = ()
    """Sentences about what was done with the images."""
    is_normalised: bool = False
    """Whether all of them went through digitpad's normalisation when they were read."""

    def __len__(self) -> int:
        """How many images there are."""
        return len(self.labels)

    @classmethod
    def of(
        cls,
        images: NDArray[np.uint8],
        labels: Sequence[str] | NDArray[np.str_],
        *,
        writers: Sequence[str] | NDArray[np.str_] | str = "",
        in_test: bool = False,
        order: tuple[str, ...] = (),
        passed: Sequence[Passed] = (),
        remarks: tuple[str, ...] = (),
        is_normalised: bool = False,
    ) -> Found:
        """All of one part; `writers`: one for each, or one for all."""
        count = len(images)
        names = np.full(count, writers) if isinstance(writers, str) else np.asarray(writers, np.str_)
        tests = np.full(count, in_test)
        return cls(images, np.asarray(labels, np.str_), names, tests, order, tuple(passed), remarks, is_normalised)


def part_of(check: CheckShare, number: int, count: int) -> Callable[[float], None]:
    """Reports the share of one of `count` files."""

    def report(share: float) -> None:
        check((number + share) / count)

    return report


def joined_found(parts: Sequence[Found]) -> Found:
    """One after the other."""
    return Found(
        np.concatenate([part.images for part in parts]),
        np.concatenate([part.labels for part in parts]),
        np.concatenate([part.writers for part in parts]),
        np.concatenate([part.in_test for part in parts]),
        next((part.order for part in parts if part.order), ()),
        tuple(one for part in parts for one in part.passed),
        tuple(dict.fromkeys(remark for part in parts for remark in part.remarks)),
        all(part.is_normalised for part in parts),
    )


def by_file(files: Sequence[tuple[Path, Found]]) -> list[Found]:
    """Of several files to learn from, each is a writer, unless it knows its writers itself."""
    if sum(not found.in_test.all() for _, found in files) < 2:
        return [found for _, found in files]
    names = _told_apart([path for path, _ in files])
    return [replace(found, writers=_writers(found, name)) for name, (_, found) in zip(names, files, strict=True)]


def _told_apart(paths: Sequence[Path]) -> list[str]:
    """Names for files: their own, or those of folders above them, or a number; never where they lie."""
    levels = [[path.name.partition(".")[0] for path in paths]]
    levels += [[path.parents[up].name if up < len(path.parents) else "" for path in paths] for up in range(3)]
    numbered = [f"{name} {number}" for number, name in enumerate(levels[0], 1)]
    return next((names for names in levels if len(set(names)) == len(names) and "" not in names), numbered)


def _writers(found: Found, name: str) -> NDArray[np.str_]:
    if len(np.unique(found.writers)) < 2:
        return np.full(len(found), name)
    return np.array([f"{name}: {writer}" for writer in found.writers], np.str_)


def is_dark_on_light(images: NDArray[np.uint8]) -> bool:
    """Whether the ground of (n, 28, 28) images, as their borders show it, is bright."""
    rings = (images[:, 0], images[:, -1], images[:, :, 0], images[:, :, -1])
    return float(np.mean([ring.mean() for ring in rings])) > _MIDDLE_GREY


def normalised_bytes(ink: NDArray[np.float32]) -> NDArray[np.uint8] | None:
    """digitpad's own 28x28 image, uint8, of (h, w) float32 ink in 0..1; None without ink."""
    steps = prepare(ink)
    if steps is None:
        return None
    image: NDArray[np.uint8] = np.rint(steps.image * 255).astype(np.uint8)
    return image
