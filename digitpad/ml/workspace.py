"""The folders beside a training's result that must be gone when it ends."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from digitpad.core.files import fitting_name, remove_folder


@contextmanager
def workspace(out: Path) -> Iterator[None]:
    """Let temporary files lie beside `out` while a training runs, and remove them afterwards.

    Keras exports through temporary files; those of a training that is killed would stay in /tmp for ever. Raises
    OSError where nothing can be written, before hours are spent on a training that cannot be saved.
    """
    temporary = side_folders(out)[1]
    before = tempfile.tempdir
    temporary.mkdir(parents=True, exist_ok=True)
    tempfile.tempdir = str(temporary)
    try:
        yield
    finally:
        tempfile.tempdir = before
        remove_folder(temporary)


def side_folders(out: Path) -> tuple[Path, Path]:
    """The trainer's unfinished model and the temporary files."""
    return out.with_name(fitting_name(out.name, ".partial")), out.with_name(fitting_name(out.name, ".temporary"))


def clear(out: Path) -> None:
    """Remove what a training that was ended from outside left beside `out`."""
    for folder in side_folders(out):
        remove_folder(folder)
