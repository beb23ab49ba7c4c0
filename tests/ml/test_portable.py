"""Keras files stay what they are, without the arguments that older versions refuse."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.registry import Model
from digitpad.ml.backend import keras
from digitpad.ml.portable import make_portable


@pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy keyword:DeprecationWarning")
def test_a_portable_file_is_the_same_network(tmp_path: Path, tiny_model: Model) -> None:
    network = keras.models.load_model(tiny_model.keras_file)
    path = tmp_path / "network.keras"
    network.save(path)
    make_portable(path)
    again = keras.models.load_model(path, safe_mode=True)
    images = np.random.default_rng(1).random((5, 28, 28, 1), np.float32)
    np.testing.assert_array_equal(again.predict(images, verbose=0), network.predict(images, verbose=0))


def test_what_older_versions_refuse_is_gone(tmp_path: Path, tiny_model: Model) -> None:
    path = Path(shutil.copy(tiny_model.keras_file, tmp_path))
    make_portable(path)  # once more changes nothing
    with zipfile.ZipFile(path) as file:
        config = file.read("config.json").decode()
    assert not any(word in config for word in ("input_axes", "quantization_config", "renorm"))
    assert "kernel_initializer" in config
