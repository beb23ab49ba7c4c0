"""Data sets of arrays: .npz files and IDX files, whose images and labels find each other by their names."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.array_files import ArrayProblem, read_arrays
from digitpad.core.errors import DataError, FormatProblem, error_words
from digitpad.core.files import open_regular, size_words
from digitpad.core.own_data.array_values import as_images, as_labels, as_names, check_count, refused
from digitpad.core.own_data.found import CheckShare, Found, by_file, joined_found
from digitpad.core.own_data.idx_files import read_idx
from digitpad.core.own_data.names_of_parts import Role, is_test_name, role_of

_MOST_BYTES: Final = 1 << 30  # that the arrays of a file may take
_TURNED: Final = "emnist"
_TURNED_REMARK: Final = "EMNIST's images lie on their side in its IDX files; they were turned upright."
_Array: TypeAlias = NDArray[np.generic]
_Piece: TypeAlias = tuple[bool, Role, tuple[str, _Array]]
"""Whether it is of a test part, what it is, and the file's name with the array."""


@dataclass
class _Part:
    """Arrays that belong together, by what they are; `name`: of the file or folder that they are in."""

    name: str
    arrays: dict[Role, _Array] = field(default_factory=dict)


def read_npz_set(paths: Sequence[Path], names: tuple[str, ...], check: CheckShare) -> list[Found]:
    """The parts of a set in .npz files, together or each by itself. Raises DataError."""
    files: list[tuple[Path, Found]] = []
    pieces: list[_Piece] = []
    for number, path in enumerate(paths):
        check(number / len(paths))
        roles = _roles(_npz_arrays(path), path)
        if {"images", "labels"} <= {role for _, role, _ in roles}:
            files.append((path, joined_found(_found(_grouped(roles, path.name), names))))
        else:
            pieces += roles
    found = by_file(files)
    if pieces:  # images in one file, labels in another
        found += _found(_grouped(pieces, paths[0].parent.name), names)
    return found


def read_idx_set(paths: Sequence[Path], names: tuple[str, ...], check: CheckShare) -> list[Found]:
    """The parts of a set in IDX files: two files, or four with a test part. Raises DataError."""
    pieces: list[_Piece] = []
    turned = False
    for number, path in enumerate(paths):
        check(number / len(paths))
        array = read_idx(path)
        role: Role = "images" if array.ndim > 1 else "labels"
        if role == "images" and _TURNED in path.name.lower() and array.ndim == 3:
            array, turned = array.swapaxes(1, 2), True
        pieces.append((is_test_name(path.name), role, (path.name, array)))
    found = _found(_grouped(pieces, paths[0].parent.name), names)
    return [replace(one, remarks=(_TURNED_REMARK,)) for one in found] if turned else found


def _npz_arrays(path: Path) -> Mapping[str, _Array]:
    try:
        with open_regular(path) as file:
            _check_size(file, path.name)
            file.seek(0)
            return read_arrays(file)
    except FileNotFoundError:
        raise DataError(f"There is no file {path}.") from None
    except OSError as error:
        raise DataError(f"{path} cannot be read ({error_words(error)}).") from None
    except (ArrayProblem, MemoryError):
        raise DataError(
            f"{path.name} holds no arrays of numbers and text as NumPy's savez writes them; it is damaged, or holds "
            "Python objects, which are not read."
        ) from None


def _check_size(file: BinaryIO, name: str) -> None:
    """Raise before a small file unpacks to a large one."""
    try:
        with zipfile.ZipFile(file) as archive:
            size = sum(entry.file_size for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError, EOFError):
        raise ArrayProblem from None
    if size > _MOST_BYTES:
        raise DataError(f"{name} unpacks to {size_words(size)}; {size_words(_MOST_BYTES)} are the most.")


def _roles(arrays: Mapping[str, _Array], path: Path) -> list[_Piece]:
    """Whether each array is of a test part, and what it is: by its own name, or by the file's."""
    pieces: list[_Piece] = []
    for key, array in arrays.items():
        role = role_of(key) or (role_of(path.stem) if len(arrays) == 1 else None)
        if role is not None:
            in_test = is_test_name(key) or is_test_name(path.stem)
            pieces.append((in_test, role, (path.name, array)))
    if not pieces:
        known = ", ".join(list(arrays)[:5]) or "none"
        raise DataError(
            f"{path.name} has no arrays called x_train and y_train, or images and labels; there are: {known}."
        )
    return pieces


def _grouped(pieces: Sequence[_Piece], name: str) -> dict[bool, _Part]:
    parts: dict[bool, _Part] = {}
    for in_test, role, (file, array) in pieces:
        if role == "names":
            for one in (False, True):
                parts.setdefault(one, _Part(name)).arrays[role] = array
            continue
        part = parts.setdefault(in_test, _Part(name))
        if role in part.arrays:
            raise DataError(f"{file} has a second array of {role} for the same part; there should be one.")
        part.arrays[role] = array
    return {in_test: part for in_test, part in parts.items() if set(part.arrays) - {"names"}}


def _found(parts: Mapping[bool, _Part], names: tuple[str, ...]) -> list[Found]:
    return [_part_found(part, names, in_test=in_test) for in_test, part in sorted(parts.items())]


def _part_found(part: _Part, names: tuple[str, ...], *, in_test: bool) -> Found:
    which = "test" if in_test else "training"
    for role in ("images", "labels"):
        if role not in part.arrays:
            raise DataError(f"{part.name} has no {role} of its {which} part.")
    try:
        order = names
        if not order and "names" in part.arrays:
            order = tuple(as_names(part.arrays["names"], "the class names").tolist())
        images = as_images(part.arrays["images"])
        labels = as_labels(part.arrays["labels"], order)
        check_count(len(labels), len(images))
        writers: NDArray[np.str_] | str = ""
        if "writers" in part.arrays:
            writers = as_names(part.arrays["writers"], "the writers")
            if len(writers) != len(images):
                raise FormatProblem(f"there are {len(images):,} images and {len(writers):,} writers")
    except FormatProblem as problem:
        raise refused(part.name, problem) from None
    return Found.of(images, labels, writers=writers, in_test=in_test, order=order)


def mapping_names(path: Path) -> tuple[str, ...]:
    """Class names of EMNIST's mapping file: in each line a label and the numbers of its characters. Raises DataError.

    Labels that are missing below the first one, as 0 of EMNIST's letters, get no images and are named by their number.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
        rows = {int(row[0]): chr(int(row[1])) for line in lines if (row := re.findall(r"\d{1,6}", line))}
    except (OSError, ValueError, IndexError, UnicodeError, OverflowError):
        raise DataError(f"{path} should have a label and the number of its character in each line.") from None
    return tuple(rows.get(label, str(label)) for label in range(max(rows, default=-1) + 1))
