"""Damaged weights are damaged, whatever comes up in HDF5."""

from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest

from digitpad.core.errors import ModelError
from digitpad.core.transfer.keras_file import WEIGHTS
from digitpad.ml.transfer.weights import check_weights


def keras_file(path: Path, weights: bytes) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(WEIGHTS, weights)
    return path


@pytest.fixture
def weights() -> bytes:
    content = io.BytesIO()
    with h5py.File(content, "w") as file:
        file["some"] = np.zeros(4, np.float32)
    return content.getvalue()


def test_sound_weights_are_taken(tmp_path: Path, weights: bytes) -> None:
    check_weights(keras_file(tmp_path / "theirs.keras", weights), "theirs.keras")


@pytest.mark.parametrize("place", [46, 47, 48])
def test_places_beyond_all_files_are_damage(tmp_path: Path, weights: bytes, place: int) -> None:
    """h5py raises OverflowError for them."""
    damaged = weights[:place] + struct.pack("<Q", (1 << 63) + (1 << 20)) + weights[place + 8 :]
    with pytest.raises(ModelError, match=r"The weights in theirs\.keras are damaged\."):
        check_weights(keras_file(tmp_path / "theirs.keras", damaged), "theirs.keras")
