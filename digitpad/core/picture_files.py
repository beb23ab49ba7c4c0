"""Which files are pictures, by their names: the one way in which window and command line find them in folders."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError, error_words

SUFFIXES: Final = {
    "PNG": (".png",),
    "JPEG": (".jpg", ".jpeg"),
    "WebP": (".webp",),
    "TIFF": (".tif", ".tiff"),
    "BMP": (".bmp",),
    "GIF": (".gif",),
    "HEIC": (".heic", ".heif"),
    "PDF": (".pdf",),
}
"""The formats by their names, with the endings of their files; see `pages.picture.readable_formats`."""
_ENDINGS: Final = frozenset(ending for endings in SUFFIXES.values() for ending in endings)
_MOST_LISTED: Final = 1000
"""Entries of a folder that are looked at to say at once whether a picture may be in it."""


def is_picture_name(path: Path) -> bool:
    """Whether a file is called like a picture."""
    return path.suffix.lower() in _ENDINGS


def pictures_in(folder: Path) -> list[Path]:
    """The pictures of a folder by their names, in natural order: `page 2` comes before `page 10`.

    Hidden files (also those that macOS writes as `._name`) and folders are left out, whatever they are called: what
    lies in folders of the folder is not looked for. Links to files count as files; one whose file is gone does too, as
    the person is to hear that a picture is missing. Raises DataError if the folder cannot be listed.
    """
    return paths_in(folder, _is_picture)


def paths_in(folder: Path, wanted: Callable[[os.DirEntry[str]], bool]) -> list[Path]:
    """The wanted entries of a folder, in natural order. Raises DataError if the folder cannot be listed."""
    try:
        with os.scandir(folder) as entries:
            names = [entry.name for entry in entries if wanted(entry)]
    except OSError as error:
        raise DataError(f"The folder {folder} cannot be read ({error_words(error)}).") from None
    return [folder / name for name in sorted(names, key=natural_key)]


def may_hold_pictures(path: Path) -> bool:
    """Whether a file is called like a picture, or a picture is in a folder; where the folder is large, it may be."""
    if not os.path.isdir(path):
        return is_picture_name(path)
    try:
        with os.scandir(path) as entries:
            return any(map(_is_picture, islice(entries, _MOST_LISTED))) or next(entries, None) is not None
    except OSError:
        return False


def natural_key(name: str) -> tuple[list[str | int], str]:
    """A key to sort names by in which runs of digits count as numbers, and case only where nothing else differs."""
    parts = re.split(r"(\d+)", name.casefold())
    return [int(part) if place % 2 else part for place, part in enumerate(parts)], name


def _is_picture(entry: os.DirEntry[str]) -> bool:
    if entry.name.startswith(".") or not is_picture_name(Path(entry.name)):
        return False
    return not os.path.isdir(entry.path)  # unlike the entry's own method, also where a link cannot be followed
