"""Sheets on disk, so that each model is asked about MNIST's 70,000 images once and not at every look."""

from __future__ import annotations

import os
import re
import zipfile
import zlib
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.files import remove_folder, write_atomically
from digitpad.core.inside.atlas_sheet import Sheet
from digitpad.core.recognition.predict import DIGITS, NOT_A_DIGIT
from digitpad.core.registry import LITERT_FILE, Model

KEPT: Final = 4
"""Models whose sheets are kept: those looked at last; about 22 MB each."""
_VERSION: Final = "1"  # of what is in the files
_KEY: Final = re.compile(r"[0-9a-f]{64}")
_DAMAGE: Final = (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile, zlib.error, MemoryError)


class AtlasCache:
    """A folder for each model, named by its network's checksum: other weights never find these sheets.

    It is a convenience: what cannot be read is made anew, what cannot be written is not kept, and nothing is raised.
    """

    def __init__(self, folder: Path) -> None:
        """`folder`: holds nothing else."""
        self._folder = folder

    def load(self, model: Model, name: str, images: int) -> Sheet | None:
        """The sheet of so many images; None if there is none, or it is damaged or not of this kind."""
        folder = self._folder_of(model)
        if folder is None:
            return None
        try:
            # Opened here: where there is no archive in it, np.load leaves a file open that it has opened.
            with (folder / f"{name}.npz").open("rb") as raw, np.load(raw, allow_pickle=False) as file:
                sheet = Sheet(file["outputs"], file["embeddings"])
        except _DAMAGE:
            return None
        if not _sound(sheet, images):
            return None
        _touch(folder)
        return sheet

    def keep(self, model: Model, name: str, sheet: Sheet) -> None:
        """Write a sheet atomically; those of the models that were looked at longest ago go."""
        folder = self._folder_of(model)
        if folder is None:
            return
        content = BytesIO()
        np.savez(content, outputs=sheet.outputs, embeddings=sheet.embeddings)
        try:
            write_atomically(folder / f"{name}.npz", content.getvalue())
            _touch(folder)
            self._tidy()
        except OSError:
            return

    def _folder_of(self, model: Model) -> Path | None:
        sums = model.card.get("checksums")
        key = sums.get(LITERT_FILE) if isinstance(sums, dict) else None
        good = isinstance(key, str) and _KEY.fullmatch(key)  # a card is somebody's text: no way out of the folder
        return self._folder / f"{key}-{_VERSION}" if good else None

    def _tidy(self) -> None:
        folders = [entry for entry in self._folder.iterdir() if entry.is_dir()]
        for old in sorted(folders, key=lambda entry: entry.stat().st_mtime, reverse=True)[KEPT:]:
            remove_folder(old)


def _sound(sheet: Sheet, images: int) -> bool:
    outputs, embeddings = sheet.outputs, sheet.embeddings
    return (
        outputs.dtype == np.float32
        and embeddings.dtype == np.float16
        and outputs.ndim == embeddings.ndim == 2
        and outputs.shape[1] in (DIGITS, NOT_A_DIGIT + 1)
        and len(outputs) == len(embeddings) == images
        and bool(np.isfinite(outputs).all() and np.isfinite(embeddings).all())
    )


def _touch(folder: Path) -> None:
    """Remember that it was looked at now."""
    try:
        os.utime(folder)
    except OSError:
        return
