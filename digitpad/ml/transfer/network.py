"""Keras networks as they are loaded from files and asked many images."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import ModelError
from digitpad.core.transfer.keras_file import checked_copy
from digitpad.ml.backend import keras
from digitpad.ml.portable import make_portable
from digitpad.ml.transfer.weights import check_weights

_BATCH: Final = 500


def load_network(source: Path, folder: Path) -> keras.Model:
    """Load a .keras file that may come from anywhere, over a checked copy in `folder`; the one way to load them.

    Raises ModelError.
    """
    copy = folder / "checked.keras"
    try:
        checked_copy(source, copy)
        check_weights(copy, source.name)
        make_portable(copy)  # an older Keras refuses what a newer one has written
        return _loaded(copy, source.name)
    finally:
        copy.unlink(missing_ok=True)


def load_known_network(source: Path) -> keras.Model:
    """Load a model's own .keras file as warily: who knows where the folder comes from. Raises ModelError."""
    with TemporaryDirectory(prefix="digitpad-") as folder:
        return load_network(source, Path(folder))


def _loaded(copy: Path, name: str) -> keras.Model:
    try:
        network: keras.Model = keras.models.load_model(copy, compile=False, safe_mode=True)
    except MemoryError:
        raise
    except Exception as error:  # Keras raises whatever comes up
        reason = (str(error).strip().splitlines() or [type(error).__name__])[0]
        raise ModelError(f"Keras cannot load {name} ({reason[:160]}).") from error
    return network


def ask(network: Callable[..., object], images: NDArray[np.float32]) -> NDArray[np.float32]:
    """(n, …) float32 -> (n, classes) float32, of anything that takes batches."""
    parts = [np.asarray(network(images[start : start + _BATCH]), np.float32) for start in range(0, len(images), _BATCH)]
    return np.concatenate(parts)
