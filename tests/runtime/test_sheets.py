"""The bundled sheet network in LiteRT: it finds paper on tables that are none, at any size."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.mnist import load_train
from digitpad.core.errors import ModelError
from digitpad.core.ink.agreement import InkAgreement
from digitpad.core.paths import default_paths
from digitpad.core.registry import read_model
from digitpad.ml.sheets.scene import make_scene
from digitpad.runtime.sheets import LiteRTSheets, load_sheets


@pytest.fixture(scope="module")
def network() -> LiteRTSheets:
    return load_sheets(read_model(default_paths().paper, bundled=True), threads=1)


def test_paper_is_found_in_made_scenes(network: LiteRTSheets) -> None:
    images = load_train(default_paths().mnist).images[:50]
    scenes = [make_scene(images, np.random.default_rng([99, number])) for number in range(80)]
    found = np.stack([network.paper(scene.colour) > 0.5 for scene in scenes])
    agreement = InkAgreement.of(found, np.stack([scene.paper for scene in scenes]))
    assert agreement.f_measure > 0.78


@pytest.mark.parametrize("shape", [(32, 32), (256, 192), (32, 256)])
def test_pictures_of_any_size(network: LiteRTSheets, shape: tuple[int, int]) -> None:
    paper = network.paper(np.full((*shape, 3), 225, np.uint8))
    assert (paper.shape, paper.dtype) == (shape, np.float32)
    assert 0 <= paper.min() <= paper.max() <= 1


def test_it_is_loaded_late_and_says_what_is_wrong(tmp_path: Path) -> None:
    picture = np.full((32, 32, 3), 200, np.uint8)
    with pytest.raises(ModelError, match=r"missing\.tflite"):
        LiteRTSheets(tmp_path / "missing.tflite").paper(picture)
    with pytest.raises(ModelError, match=r"cannot be run|is another one"):
        LiteRTSheets(default_paths().ink / "model.tflite").paper(picture)


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(default_paths().paper, tmp_path / "paper"))
    (folder / "model.tflite").write_bytes((folder / "model.tflite").read_bytes() + b" ")
    with pytest.raises(ModelError, match="checksum"):
        load_sheets(read_model(folder, bundled=True))
