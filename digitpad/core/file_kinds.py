"""What a file or folder is to digitpad: the one way in which the command line and the window tell them apart."""

from __future__ import annotations

import gzip
import os
import re
import zlib
from collections.abc import Sequence
from enum import Enum
from pathlib import Path
from typing import Final

from digitpad.core.drawing.drawing_file import DRAWING_ENDING
from digitpad.core.errors import DataError, error_words
from digitpad.core.files import open_regular
from digitpad.core.picture_files import is_picture_name, may_hold_pictures
from digitpad.core.registry import KERAS_FILE

_NETWORKS: Final = (".keras", ".h5", ".hdf5", ".tflite", ".onnx")  # the import says which it does not take, and why
_TABLES: Final = (".csv", ".tsv")
_PEEK_BYTES: Final = 4096
"""Bytes of a JSON file until its first sign that is no space, and the word that says what it is."""
_IS_FORM: Final = re.compile(r'"kind"\s*:\s*"digitpad form"')
_IS_ARCHITECTURE: Final = re.compile(r'"kind"\s*:\s*"digitpad architecture"')


class FileKind(Enum):
    """What is done with a file."""

    DRAWING = "drawing"
    PICTURES = "pictures"
    SAMPLES = "samples"
    NETWORK = "network"
    STUDY = "study"
    FORM = "form"
    ARCHITECTURE = "architecture"


def kind_of_file(path: Path) -> FileKind | None:
    """By its name, and where that does not tell by what it begins with; None: nothing that digitpad opens.

    A file that has the name of a kind need not exist. Raises DataError if one must look into it and cannot.
    """
    from digitpad.core.study.folder import STUDY_FILE  # the window opens sooner without

    if os.path.isdir(path):
        return _kind_of_folder(path, STUDY_FILE)
    endings = [ending.lower() for ending in path.suffixes if ending.lower() != ".gz"][-1:]
    if is_picture_name(path):
        return FileKind.PICTURES
    if endings and endings[0] in _NETWORKS:
        return FileKind.NETWORK
    if endings and endings[0] in _TABLES:
        return FileKind.SAMPLES
    if path.name == STUDY_FILE:
        return FileKind.STUDY
    return FileKind.DRAWING if endings == [DRAWING_ENDING] else _kind_of_content(path, endings)


def _kind_of_folder(path: Path, study_file: str) -> FileKind | None:
    if (path / KERAS_FILE).exists():
        return FileKind.NETWORK
    if (path / study_file).exists():
        return FileKind.STUDY
    return FileKind.PICTURES if may_hold_pictures(path) else None


def _kind_of_content(path: Path, endings: Sequence[str]) -> FileKind | None:
    start = _beginning(path)
    if start.startswith("[") and endings == [".json"]:
        return FileKind.SAMPLES
    if not start.startswith("{"):
        return None
    if _IS_ARCHITECTURE.search(start):
        return FileKind.ARCHITECTURE
    return FileKind.FORM if _IS_FORM.search(start) else FileKind.DRAWING


def check_openable(paths: Sequence[Path]) -> None:
    """Whether files can be opened together. Raises DataError if one is missing or of no known kind."""
    for path in paths:
        if not os.path.exists(path):
            raise DataError(f"There is no file {path}.")
    kinds = {kind_of_file(path): path for path in paths}
    if None in kinds:
        path = kinds[None]
        if os.path.isdir(path):
            raise DataError(f"The folder {path} holds no pictures, no model and no study.")
        raise DataError(
            f"{path} is nothing that digitpad opens: a drawing (.digitpad), a form, an architecture or samples (.json, "
            ".csv), pictures or PDF files, a .keras file, or the folder of a model or a study."
        )
    if len(paths) > 1 and set(kinds) not in ({FileKind.PICTURES}, {FileKind.SAMPLES}):
        raise DataError("Only several pictures, or several files of samples, can be opened together; name one file.")


def network_file(path: Path) -> Path:
    """The file to import of what is a network: itself, or the one in a model's folder."""
    return path / KERAS_FILE if os.path.isdir(path) else path


def _beginning(path: Path) -> str:
    """The first characters of a file that may be packed, from its first sign that is no space."""
    try:
        with open_regular(path) as file:
            start = (gzip.GzipFile(fileobj=file) if path.suffix.lower() == ".gz" else file).read(_PEEK_BYTES)
    except (OSError, EOFError, zlib.error) as error:
        raise DataError(f"The file {path} cannot be read ({error_words(error)}).") from None
    return start.decode("utf-8-sig", errors="replace").lstrip()
