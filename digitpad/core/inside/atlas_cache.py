"""Parts of atlases on disk, so that each model is asked about MNIST's 70,000 images only once."""

from __future__ import annotations

import os
import re
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.array_files import ArrayProblem, read_arrays
from digitpad.core.files import open_regular, remove_folder, write_atomically
from digitpad.core.inside.atlas_part import AtlasPart
from digitpad.core.recognition.predict import DIGITS, NOT_A_DIGIT
from digitpad.core.registry import LITERT_FILE, Model

MOST_MODELS: Final = 4
"""How many models' parts are kept, those used last; about 22 MB each."""
_FILE_VERSION: Final = "1"  # of what is in the files
_FOLDER_NAME: Final = re.compile(r"[0-9a-f]{64}")
_DAMAGE_ERRORS: Final = (OSError, ArrayProblem, MemoryError)


class AtlasCache:
    """A folder for each model, named by its network's checksum: other weights never find these parts.

    It is a convenience: what cannot be read is made anew, what cannot be written is not kept, and nothing is raised.
    """

    def __init__(self, folder: Path) -> None:
        """`folder`: holds nothing else."""
        self._folder = folder

    def load(self, model: Model, name: str, images: int) -> AtlasPart | None:
        """The part of so many images; None if there is none, or it is damaged or not of this kind."""
        folder = self._folder_of(model)
        if folder is None:
            return None
        try:
            with open_regular(folder / f"{name}.npz") as file:
                arrays = read_arrays(file, "outputs", "embeddings")
            part = AtlasPart(arrays["outputs"], arrays["embeddings"])  # type: ignore[arg-type]  # seen by _sound
        except _DAMAGE_ERRORS:
            return None
        if not _sound(part, images):
            return None
        _touch(folder)
        return part

    def keep(self, model: Model, name: str, part: AtlasPart) -> None:
        """Write a part atomically; remove those of the models that were used longest ago."""
        folder = self._folder_of(model)
        if folder is None:
            return
        content = BytesIO()
        np.savez(content, outputs=part.outputs, embeddings=part.embeddings)
        try:
            write_atomically(folder / f"{name}.npz", content.getvalue())
            _touch(folder)
            self._tidy()
        except OSError:
            return

    def _folder_of(self, model: Model) -> Path | None:
        sums = model.card.get("checksums")
        key = sums.get(LITERT_FILE) if isinstance(sums, dict) else None
        # A card is somebody's text: it must not lead out of the folder.
        good = isinstance(key, str) and _FOLDER_NAME.fullmatch(key)
        return self._folder / f"{key}-{_FILE_VERSION}" if good else None

    def _tidy(self) -> None:
        folders = [entry for entry in self._folder.iterdir() if entry.is_dir()]
        for old in sorted(folders, key=lambda entry: entry.stat().st_mtime, reverse=True)[MOST_MODELS:]:
            remove_folder(old)


def _sound(part: AtlasPart, images: int) -> bool:
    outputs, embeddings = part.outputs, part.embeddings
    return (
        outputs.dtype == np.float32
        and embeddings.dtype == np.float16
        and outputs.ndim == embeddings.ndim == 2
        and outputs.shape[1] in (DIGITS, NOT_A_DIGIT + 1)
        and len(outputs) == len(embeddings) == images
        and bool(np.isfinite(outputs).all() and np.isfinite(embeddings).all())
    )


def _touch(folder: Path) -> None:
    """Note that the model was used now."""
    try:
        os.utime(folder)
    except OSError:
        return
