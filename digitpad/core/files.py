"""Writing that never leaves half a file, and checksums."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from math import isfinite
from pathlib import Path
from typing import Final
from uuid import uuid4

_LONGEST_NAME: Final = 255
"""Bytes of a file's name, on all usual file systems."""


def fitting_name(stem: str, ending: str) -> str:
    """`stem` and `ending` as a file's name: the stem loses its last characters if the name were too long."""
    while stem and len(os.fsencode(stem + ending)) > _LONGEST_NAME:
        stem = stem[:-1]
    return stem + ending


def temporary_path(path: Path) -> Path:
    """A hidden file beside `path`, for what is to take its place; a new name each time."""
    return path.with_name(fitting_name(f".{path.name}", f".{uuid4().hex}"))


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` so that a reader, a crash or a full disk sees the old file or the new one.

    Raises OSError; the temporary file is removed and the old file kept.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = temporary_path(path)
    try:
        with temporary.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def write_json(path: Path, document: Mapping[str, object]) -> None:
    """Write a JSON document atomically, indented, with a final newline. Raises OSError.

    NaN and infinity, which JSON does not have, become null: a training that went astray has such figures.
    """
    text = json.dumps(without_nan(document), indent=2, ensure_ascii=False, allow_nan=False)
    write_atomically(path, f"{text}\n".encode())


def without_nan(value: object) -> object:
    """The same value for JSON, with None for each number that is not finite."""
    if isinstance(value, Mapping):
        return {key: without_nan(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [without_nan(one) for one in value]
    return None if isinstance(value, float) and not isfinite(value) else value


def sha256(path: Path) -> str:
    """The SHA-256 of a file in hexadecimal. Raises OSError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()


def remove_folder(path: Path) -> None:
    """Remove a folder and what is in it; a folder that is gone or in use is no error."""
    shutil.rmtree(path, ignore_errors=True)
