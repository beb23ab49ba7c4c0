"""Reads a data set of one's own, whatever it lies in.

A folder of pictures by class (`picture_folder`), NumPy's .npz (`array_sets`), IDX (`idx_files`), tables of pixels as
CSV, or pen strokes (`sample_files`); a folder may also hold files of one of these kinds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final

from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DataError, error_words
from digitpad.core.files import open_regular, read_bounded
from digitpad.core.own_data.array_sets import mapping_names, read_idx_set, read_npz_set
from digitpad.core.own_data.found import CheckShare, Found, joined_found
from digitpad.core.own_data.idx_files import is_idx
from digitpad.core.own_data.own_data import OwnData, own_data
from digitpad.core.own_data.picture_folder import has_pictures, only_pictures, read_picture_folder
from digitpad.core.own_data.sample_files import read_store_set, read_stroke_set, read_table_set
from digitpad.core.picture_files import is_picture_name, paths_in
from digitpad.core.samples.database import DATABASE_NAME

_MOST_FILES: Final = 1000
"""Files of a data set, if they are no pictures."""
_SAMPLES: Final = (".json", ".json.gz", ".tra", ".tra.gz")
_TABLES: Final = (".csv", ".tsv", ".csv.gz", ".tsv.gz")
_NAME_FILES: Final = ("names.txt", "classes.txt", "labels.txt", "class_names.txt")
_MOST_NAME_BYTES: Final = 1 << 20
"""Of a file with class names: far more than a model has."""
_READERS: Final[dict[str, Callable[[Sequence[Path], tuple[str, ...], CheckShare], list[Found]]]] = {
    "npz": read_npz_set,
    "IDX": read_idx_set,
    "CSV": read_table_set,
    "samples": read_stroke_set,
    "a database of samples": read_store_set,
}
_KINDS: Final = {"a database of samples": "samples"}
"""What the card calls them."""


def read_own_data(source: OwnSource, check: CheckShare = lambda share: None) -> OwnData:
    """Read and check. Raises DataError, and what `check` raises."""
    if not source.paths:
        raise DataError("Name a folder of pictures by class, or files with images.")
    missing = next((path for path in source.paths if not path.exists()), None)
    if missing is not None:
        raise DataError(f"There is no file or folder {missing}.")
    name = source.paths[0].name if len(source.paths) == 1 else f"{source.paths[0].name} and the other files"
    by_class = [path for path in source.paths if path.is_dir() and has_pictures(path)]
    alone = len(source.paths) == 1
    if len(by_class) > 1:
        raise DataError(
            f"{by_class[0]} and {by_class[1]} both hold pictures by class; name one folder, with all classes in it."
        )
    if by_class and not alone:
        raise DataError(f"{by_class[0]} holds pictures by class; name it alone, without other files and folders.")
    if by_class:
        return _of_pictures(by_class[0], source, name, check)
    folder = source.paths[0]
    kinds = _kinds(source.paths)
    plain = next((path for path in source.paths if path.is_dir() and only_pictures(path)), None)
    if not kinds and (alone or plain):
        return _of_pictures(plain or folder, source, name, check)  # says why there are none
    kind, files = _one_kind(kinds, folder), list(kinds)
    found = joined_found(_READERS[kind](files, source.class_names or _names(files[0], kind, folder), check))
    check(1.0)
    return own_data(found, _KINDS.get(kind, kind), name, normalised=source.normalised)


def _kinds(paths: Sequence[Path]) -> dict[Path, str]:
    """What each file is, and each file with images of folders, in natural order. Raises DataError."""
    kinds: dict[Path, str] = {}
    for path in paths:
        if not path.is_dir():
            kinds[path] = _kind_of_file(path)
            continue
        for file in paths_in(path, lambda entry: entry.is_file() and not entry.name.startswith(".")):
            if (kind := _kind(file)) is not None:
                kinds[file] = kind
    return kinds


def _one_kind(kinds: Mapping[Path, str], folder: Path) -> str:
    """What all files are. Raises DataError."""
    if len(kinds) > _MOST_FILES:
        raise DataError(f"These are {len(kinds):,} files; {_MOST_FILES:,} are the most of a data set.")
    first: dict[str, Path] = {}
    for file, kind in kinds.items():
        first.setdefault(kind, file)
    if not first:
        raise DataError(
            f"There are no images in {folder}; it should hold a folder of pictures for each class, or files."
        )
    if len(first) > 1:
        (one, example), (other, another), *_ = first.items()
        raise DataError(
            f"The files of a data set are of one kind, but {example.name} is {one} and {another.name} is {other}."
        )
    return next(iter(first))


def _of_pictures(folder: Path, source: OwnSource, name: str, check: CheckShare) -> OwnData:
    if not has_pictures(folder):
        if only_pictures(folder):
            raise DataError(
                f"The pictures of {folder} lie beside each other; put those of each class into a folder that is "
                "called as the class."
            )
        raise DataError(f"There are no pictures in folders of {folder}; each class has a folder with its pictures.")
    if source.class_names:
        raise DataError("Folders of pictures name their classes themselves; class names are for files.")
    found = read_picture_folder(folder, check)
    check(1.0)
    return own_data(found, "pictures", name, normalised=source.normalised)


def _kind_of_file(file: Path) -> str:
    """What a file is that was named. Raises DataError for a picture, and for a pipe or device, before it is read."""
    try:
        open_regular(file).close()
    except OSError as error:
        raise DataError(f"{file} cannot be read ({error_words(error)}).") from None
    kind = _kind(file)
    if kind is None and is_picture_name(file):
        raise DataError(
            f"{file} is a picture and no data set; name the folder that has a folder of them for each class."
        )
    return kind or "samples"


def _kind(file: Path) -> str | None:
    """Which of the readers is for it, by its name or its first bytes; None: by its name it holds no images."""
    name = file.name.lower()
    if name == DATABASE_NAME:
        return "a database of samples"
    if name.endswith(".npz"):
        return "npz"
    if name.endswith(_TABLES):
        return "CSV"
    if not is_picture_name(file) and is_idx(file):
        return "IDX"
    return "samples" if name.endswith(_SAMPLES) else None


def _names(file: Path, kind: str, folder: Path) -> tuple[str, ...]:
    """Class names beside the data: a line each in names.txt or classes.txt, or EMNIST's mapping. Raises DataError."""
    home = folder if folder.is_dir() else folder.parent
    for name in _NAME_FILES:
        if (home / name).is_file():
            return names_of(home / name)
    mappings = sorted(home.glob("*mapping*.txt"))
    fitting = [one for one in mappings if file.name.startswith(one.name.partition("mapping")[0].rstrip("-_"))]
    return mapping_names(fitting[0]) if fitting and kind == "IDX" else ()


def names_beside(file: Path) -> tuple[str, ...]:
    """Class names in text files beside an .npz file; () where there are none. Raises DataError."""
    return _names(file, "npz", file)


def names_of(file: Path) -> tuple[str, ...]:
    """The class names of a text file, a line each. Raises DataError."""
    try:
        lines = read_bounded(file, _MOST_NAME_BYTES).decode("utf-8-sig").splitlines()
    except (OSError, UnicodeError) as error:
        raise DataError(f"The class names in {file} cannot be read ({error_words(error)}).") from None
    return tuple(line.strip() for line in lines if line.strip())
