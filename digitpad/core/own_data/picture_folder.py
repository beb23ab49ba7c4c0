"""A folder of pictures: a folder for each class, in it pictures, or a folder of pictures for each writer.

    letters/A/1.png                  class A
    letters/A/anna/1.png             class A, written by anna
    letters/train/A/1.png            the training part, beside letters/test/A/9.png; val is learned from, too

A picture of 28x28 pixels is taken as it is; any other one goes through digitpad's own normalisation, as drawings do.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import DataError
from digitpad.core.foreign_text import one_line
from digitpad.core.own_data.found import (
    DARK_ON_LIGHT,
    MOST_IMAGES,
    CheckShare,
    Found,
    Passed,
    is_dark_on_light,
    normalised_bytes,
)
from digitpad.core.own_data.names_of_parts import is_test_name
from digitpad.core.pages.picture import load_page
from digitpad.core.picture_files import is_picture_name, paths_in, pictures_in
from digitpad.core.recognition.sizes import FIELD

PART_FOLDERS: Final = frozenset({"train", "training", "val", "valid", "validation", "test", "testing"})
"""Names of folders that are parts of a set, and no classes, where nothing else lies beside them."""
LEAST_CONTRAST: Final = 32
"""Of 255: ink that stands out less from its paper is none."""
MOST_NOISE: Final = 0.4
"""Of the contrast, that may be taken for paper."""
NOISE: Final = 2.0
"""Times as much as nine of ten pixels of the border differ from the paper is still paper."""
FAINT_INK: Final = 0.1
"""Of full ink: what JPEG and scanners leave around strokes is fainter, and must not say how large the sign is."""
INK_QUANTILE: Final = 0.995
"""Of pixels by how far they are from the paper: the darkest may be a speck."""


@dataclass(frozen=True)
class _Picture:
    path: Path
    label: str
    writer: str
    in_test: bool


@dataclass
class _Taken:
    """What came of the pictures so far."""

    images: list[NDArray[np.uint8]] = field(default_factory=list)
    pictures: list[_Picture] = field(default_factory=list)
    passed: list[Passed] = field(default_factory=list)
    plain: list[bool] = field(default_factory=list)
    """Which were taken as they are."""


def has_pictures(folder: Path) -> bool:
    """Whether there are folders in it, and pictures somewhere below: what this module reads."""
    return next(_pictures(folder), None) is not None


def read_picture_folder(folder: Path, check: CheckShare) -> Found:
    """All pictures. Raises DataError; a picture that cannot be read is passed over and told."""
    pictures: list[_Picture] = []
    for picture in _pictures(folder):
        if len(pictures) == MOST_IMAGES:
            raise DataError(f"{folder} holds more than {MOST_IMAGES:,} pictures, which are the most.")
        pictures.append(picture)
    taken = _Taken(passed=_out_of_place(folder))
    for number, picture in enumerate(pictures):
        check(number / len(pictures))
        _take(picture, folder, taken)
    if not taken.images:
        why = f" ({taken.passed[-1].name}: {taken.passed[-1].why})" if taken.passed else ""
        raise DataError(f"No picture of {folder} can be learned from{why}.")
    return _found(taken)


def _take(picture: _Picture, folder: Path, taken: _Taken) -> None:
    try:
        grey = load_page(picture.path).grey
    except DataError as error:
        taken.passed.append(Passed(_name(picture.path, folder), str(error).rstrip(".")))
        return
    plain = grey.shape == (FIELD, FIELD)
    image = _normalised(grey) if not plain else grey if _contrast(grey) >= LEAST_CONTRAST else None
    if image is None:
        taken.passed.append(Passed(_name(picture.path, folder), "there is hardly any ink in it"))
        return
    taken.plain.append(plain)
    taken.images.append(image)
    taken.pictures.append(picture)


def _found(taken: _Taken) -> Found:
    known = all(picture.writer for picture in taken.pictures)
    images, plain = np.stack(taken.images), np.array(taken.plain)
    remarks = []
    if not plain.all():
        remarks.append(f"{(~plain).sum():,} pictures were normalised to 28x28 as drawings are.")
    if plain.any():
        remarks.append(f"{plain.sum():,} pictures of 28x28 pixels were taken as they are.")
        if is_dark_on_light(images[plain]):
            images[plain] = 255 - images[plain]
            remarks.append(DARK_ON_LIGHT)
    return Found(
        images,
        np.array([one.label for one in taken.pictures], np.str_),
        np.array([one.writer if known else "" for one in taken.pictures], np.str_),
        np.array([one.in_test for one in taken.pictures], bool),
        passed=tuple(taken.passed),
        remarks=tuple(remarks),
        is_normalised=not plain.any(),
    )


def _contrast(grey: NDArray[np.uint8]) -> int:
    return int(grey.max()) - int(grey.min())


def _normalised(grey: NDArray[np.uint8]) -> NDArray[np.uint8] | None:
    """Ink is what differs from the paper, which the border shows, towards the side on which most of it lies."""
    border = np.concatenate([grey[0], grey[-1], grey[:, 0], grey[:, -1]]).astype(np.float32)
    paper = float(np.median(border))
    away = grey.astype(np.float32) - paper
    contrast = float(np.quantile(np.abs(away), INK_QUANTILE))
    if contrast < LEAST_CONTRAST:  # fine ink in a large picture
        contrast = float(np.abs(away).max(initial=0))
        if contrast < LEAST_CONTRAST:
            return None
    sign = 1 if away.sum() > 0 else -1
    noise = min(MOST_NOISE, NOISE * float(np.quantile(np.abs(border - paper), 0.9)) / contrast)
    ink = np.clip((sign * away / contrast - noise) / (1 - noise), 0, 1).astype(np.float32)
    rows, columns = (np.flatnonzero((ink > FAINT_INK).any(axis)) for axis in (1, 0))
    return normalised_bytes(ink[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


def _name(path: Path, folder: Path) -> str:
    return one_line(str(path.relative_to(folder)))


def _pictures(folder: Path) -> Iterator[_Picture]:
    """All pictures below a folder, class by class, in natural order."""
    for of_class, in_test in _class_folders(folder):
        yield from (_Picture(path, of_class.name, "", in_test) for path in pictures_in(of_class))
        for of_writer in _folders(of_class):
            yield from (_Picture(path, of_class.name, of_writer.name, in_test) for path in pictures_in(of_writer))


def _class_folders(folder: Path) -> Iterator[tuple[Path, bool]]:
    """Those of all classes, and whether each is of the test part."""
    for root in _roots(folder):
        in_test = root != folder and is_test_name(root.name)
        yield from ((of_class, in_test) for of_class in _folders(root))


def _roots(folder: Path) -> list[Path]:
    """The folders in which those of classes lie: its parts, or the folder itself."""
    inner = _folders(folder)
    return inner if inner and {one.name.lower() for one in inner} <= PART_FOLDERS else [folder]


def _out_of_place(folder: Path) -> list[Passed]:
    """Pictures that lie in no class's folder, and folders without pictures, which somebody may miss."""
    homes = dict.fromkeys([folder, *_roots(folder)])
    loose = [
        Passed(_name(path, folder), "it lies in no class's folder") for home in homes for path in pictures_in(home)
    ]
    return loose + [Passed(_name(one, folder), "there are no pictures in this folder") for one in _empty(folder)]


def _empty(folder: Path) -> Iterator[Path]:
    """Folders of classes without a picture, and those of writers beside others that have some."""
    for of_class, _ in _class_folders(folder):
        homes = [of_class, *_folders(of_class)]
        without = [one for one in homes if not pictures_in(one)]
        yield from [of_class] if without == homes else [one for one in without if one != of_class]


def _folders(folder: Path) -> list[Path]:
    """Those in a folder that are not hidden, in natural order. Raises DataError."""
    return paths_in(folder, lambda entry: entry.is_dir() and not entry.name.startswith("."))


def only_pictures(folder: Path) -> bool:
    """Whether pictures lie in the folder itself, beside no folders: no class is told then."""
    return any(map(is_picture_name, folder.iterdir()))
