"""The snapshots of a training in a file beside its model: NumPy arrays, nothing packed and nothing pickled."""

from __future__ import annotations

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.array_files import ArrayProblem, read_arrays
from digitpad.core.errors import DataError, error_words
from digitpad.core.files import read_bounded, write_atomically
from digitpad.core.registry import Model
from digitpad.core.snapshots.snapshot import Snapshot, TrainingCourse, WatchedDigits

SNAPSHOTS_FILE: Final = "snapshots.npz"
"""In a model's folder."""
MOST_BYTES: Final = 5_000_000
"""Of such a file; what is taken is bounded so that it never has as many (`schedule`)."""
_MAPS: Final = "maps_{}"  # of the convolution with this number, from 0
_MOST_LAYERS: Final = 100

_Arrays = dict[str, NDArray[np.generic]]


def write_course(folder: Path, course: TrainingCourse) -> None:
    """Write the snapshots into a model's folder. Raises OSError."""
    digits, snapshots = course.digits, course.snapshots
    own = [one.own for one in snapshots if one.own is not None]
    arrays: _Arrays = {
        "images": digits.images,
        "labels": digits.labels,
        "mapped": digits.mapped,
        "own": np.empty((0, 28, 28), np.uint8) if digits.own is None else digits.own[None],
        "batches_per_epoch": np.array(digits.batches_per_epoch, np.int32),
        "batches": np.array([one.batch for one in snapshots], np.int32),
        "kernels": np.stack([one.kernels for one in snapshots]),
        "outputs": np.stack([one.outputs for one in snapshots]),
        "own_outputs": np.stack(own) if own else np.empty((0, 0), np.float16),
        "places": course.places,
    }
    for layer, _ in enumerate(snapshots[0].maps):
        arrays[_MAPS.format(layer)] = np.stack([one.maps[layer] for one in snapshots])
    content = BytesIO()
    np.savez(content, **arrays)  # type: ignore[arg-type]  # numpy's stub knows no mapping
    write_atomically(folder / SNAPSHOTS_FILE, content.getvalue())


def has_course(model: Model) -> bool:
    """Whether a model's folder holds snapshots of its training."""
    return (model.folder / SNAPSHOTS_FILE).is_file()


def read_course(model: Model) -> TrainingCourse:
    """The snapshots in a model's folder. Raises DataError, which says why there are none."""
    file = model.folder / SNAPSHOTS_FILE
    try:
        content = read_bounded(file, MOST_BYTES)
        _check_size(content)
        arrays = read_arrays(BytesIO(content))
        _check(arrays, len(model.class_names))
        return _course(arrays, model.class_names)
    except FileNotFoundError:
        raise DataError(f"The model «{model.name}» has no snapshots of its training.") from None
    except OSError as error:
        raise DataError(f"The snapshots {file} cannot be read ({error_words(error)}).") from None
    except (ArrayProblem, KeyError, MemoryError):
        raise DataError(f"The snapshots {file} are damaged; the model itself can be used without them.") from None


def _check_size(content: bytes) -> None:
    """Raise ArrayProblem for arrays that were packed: a small file could hold large ones."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            packed = any(entry.compress_type != zipfile.ZIP_STORED for entry in archive.infolist())
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        raise ArrayProblem from None
    if packed:
        raise ArrayProblem


def _check(arrays: _Arrays, named: int) -> None:
    """Raise ArrayProblem or KeyError unless all has the right type and shape and is finite."""
    n, s, own = arrays["labels"].size, arrays["batches"].size, arrays["own"].size // 28**2
    classes = (0, *arrays["outputs"].shape)[-1]
    wanted: dict[str, tuple[type, tuple[int | None, ...]]] = {
        "images": (np.uint8, (n, 28, 28)),
        "labels": (np.uint8, (n,)),
        "mapped": (np.uint8, (28, 28)),
        "own": (np.uint8, (own, 28, 28)),
        "batches_per_epoch": (np.int32, ()),
        "batches": (np.int32, (s,)),
        "kernels": (np.float16, (s, None, None, None)),
        "outputs": (np.float16, (s, n, classes)),
        "own_outputs": (np.float16, (s, classes) if own else (0, 0)),
        "places": (np.float16, (s, n + own, 2) if n else (0, 0, 2)),
        **{name: (np.uint8, (s, None, None, None)) for name in _map_names(arrays)},
    }
    for name, (kind, shape) in wanted.items():
        _check_array(arrays[name], kind, shape)
    batches, per_epoch = arrays["batches"].astype(np.int64), int(arrays["batches_per_epoch"].astype(np.int64))
    if not s or own > 1 or batches[0] < 0 or (np.diff(batches) <= 0).any() or per_epoch < 1:
        raise ArrayProblem
    if classes not in (named, named + 1) or (n and int(arrays["labels"].astype(int).max()) >= named):
        raise ArrayProblem


def _check_array(array: NDArray[np.generic], kind: type, shape: tuple[int | None, ...]) -> None:
    right = len(shape) == array.ndim and all(
        wanted is None or wanted == found for wanted, found in zip(shape, array.shape, strict=True)
    )
    if array.dtype != kind or not right:
        raise ArrayProblem
    if kind is np.float16 and not np.isfinite(array.astype(np.float32)).all():
        raise ArrayProblem


def _map_names(arrays: _Arrays) -> list[str]:
    names = map(_MAPS.format, range(_MOST_LAYERS))
    return [name for name in names if name in arrays]


def _course(arrays: _Arrays, class_names: tuple[str, ...]) -> TrainingCourse:
    """From arrays of which each was looked at."""
    whole: dict[str, NDArray[np.uint8]] = arrays  # type: ignore[assignment]
    halves: dict[str, NDArray[np.float16]] = arrays  # type: ignore[assignment]
    own = whole["own"][0] if len(whole["own"]) else None
    snapshots = tuple(
        Snapshot(
            batch=batch,
            kernels=halves["kernels"][number],
            maps=tuple(whole[name][number] for name in _map_names(arrays)),
            outputs=halves["outputs"][number],
            own=None if own is None else halves["own_outputs"][number],
            classes=len(class_names),
        )
        for number, batch in enumerate(whole["batches"].tolist())
    )
    per_epoch = int(whole["batches_per_epoch"])
    digits = WatchedDigits(whole["images"], whole["labels"], whole["mapped"], own, per_epoch, class_names)
    return TrainingCourse(digits, snapshots, halves["places"])
