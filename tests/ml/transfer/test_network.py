"""The one way to load .keras files, whoever does."""

from __future__ import annotations

import ast
import shutil
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.errors import DigitpadError, ModelError
from digitpad.core.jobs.events import Stop
from digitpad.core.jobs.training import ARCHITECTURES, TrainJob
from digitpad.core.paths import default_paths
from digitpad.core.registry import KERAS_FILE, read_model
from digitpad.core.study.cases import SIX_CASES
from digitpad.ml import architectures, trainer
from digitpad.ml.teaching import teacher
from digitpad.ml.teaching.step import Recipe
from digitpad.ml.transfer.network import load_known_network
from tests.support.keras_files import put_layer_in

pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation doesn't accept a copy:DeprecationWarning")
ROOT = Path(__file__).parents[3]
READS_FILES = {
    "module": "keras.layers",
    "class_name": "StringLookup",
    "name": "words",
    "registered_name": None,
    "config": {"name": "words", "vocabulary": "/etc/hostname"},
}


@pytest.fixture
def harmful(tmp_path: Path) -> Path:
    """A model with a layer that reads a file, and a card that has its checksums."""
    folder = shutil.copytree(default_paths().bundled_models / "paper", tmp_path / "harmful")
    put_layer_in(folder, READS_FILES)
    return folder


def test_nobody_else_loads_a_keras_file() -> None:
    callers = set()
    for file in [*(ROOT / "digitpad").rglob("*.py"), *(ROOT / "tools").rglob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr in ("load_model", "model_from_json"):
                callers.add(file.relative_to(ROOT).as_posix())
    assert callers == {"digitpad/ml/transfer/network.py"}


@pytest.mark.parametrize("name", [*ARCHITECTURES, *SIX_CASES])
def test_every_network_of_ours_is_loaded_as_it_is(name: str, tmp_path: Path) -> None:
    network = architectures.build(name, 11)
    network.save(tmp_path / KERAS_FILE)
    again = load_known_network(tmp_path / KERAS_FILE)
    assert again.name == network.name
    assert [type(layer) for layer in again.layers] == [type(layer) for layer in network.layers]
    for one, two in zip(network.get_weights(), again.get_weights(), strict=True):
        np.testing.assert_array_equal(one, two)


def test_a_network_that_could_do_harm_is_not_loaded(harmful: Path) -> None:
    with pytest.raises(ModelError, match=r"«keras.layers.StringLookup»"):
        load_known_network(harmful / KERAS_FILE)


def test_no_training_starts_from_one(harmful: Path, tmp_path: Path) -> None:
    values = {"architecture": "paper", "mnist": default_paths().mnist, "limit": 200, "epochs": 1}
    job = TrainJob(name="new", out=tmp_path / "out", start_from=harmful, **values)
    with pytest.raises(DigitpadError, match=r"cannot start from .*«keras.layers.StringLookup»"):
        trainer.train(job, lambda event: None, lambda: Stop.NO)
    assert not (tmp_path / "out").exists()


def test_no_teaching_starts_from_one(harmful: Path) -> None:
    with pytest.raises(DigitpadError, match=r"cannot learn: .*«keras.layers.StringLookup»"):
        teacher._loaded(read_model(harmful, bundled=False), Recipe())
