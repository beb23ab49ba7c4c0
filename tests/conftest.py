"""What tests of several layers share."""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.jobs.child_process import ChildProcess
from digitpad.core.pages.network import PageNetwork
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model, read_model
from digitpad.runtime.pages import load_pages
from tests.support.forked import children_forked, run_module
from tests.support.own_sets import letter_images, write_npz
from tests.support.remembered import remember_mnist
from tests.support.shared import made_once

# Shells start what runs in the background with Ctrl-C ignored, and children inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)

# As many tests run side by side as there are processors: one thread for each training, here and in children. And a test
# waits for its children: on a busy machine, nice ones would hardly ever have their turn.
for _name, _value in {
    "OMP_NUM_THREADS": "1", "TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1", "DIGITPAD_POLITE": "0",
}.items():  # fmt: skip
    os.environ.setdefault(_name, _value)
# Sentences are compared in English, whatever language the developer's system speaks.
os.environ["LC_ALL"] = "C.UTF-8"
# What is found out about networks on the way is forgotten with the tests.
_CACHE = tempfile.mkdtemp(prefix="digitpad-tests-")
os.environ["XDG_CACHE_HOME"] = _CACHE
atexit.register(shutil.rmtree, _CACHE, ignore_errors=True)
remember_mnist()


@pytest.fixture(scope="session", autouse=True)
def _children_forked() -> Iterator[None]:
    """Children have imported what is heavy; with the fixture `spawned` they begin as the program's do."""
    with children_forked():
        yield


@pytest.fixture
def spawned(monkeypatch: pytest.MonkeyPatch) -> None:
    """Children begin with nothing imported, as the program starts them."""
    monkeypatch.setattr(ChildProcess, "start_method", "spawn")


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    """A real model that reads nine of ten MNIST digits, trained in a few seconds. Do not change its folder."""
    words = (
        "train --architecture paper --limit 2000 --epochs 2 --batch-size 50 --learning-rate 0.004 --augmentation none"
    )

    def train(folder: Path) -> None:
        _train([*words.split(), "--name", "tiny", "--out", str(folder)])

    return read_model(made_once(tmp_path_factory, "tiny", train), bundled=False)


@pytest.fixture(scope="session")
def letters_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An .npz file of 864 letters a to l, by twelve fonts that count as writers. Do not change it."""

    def write(folder: Path) -> None:
        folder.mkdir()
        images, labels, writers = letter_images("abcdefghijkl", fonts=12, each=6)
        write_npz(folder / "letters.npz", images=images, labels=np.array(labels), writers=np.array(writers))

    return made_once(tmp_path_factory, "letters-set", write) / "letters.npz"


@pytest.fixture(scope="session")
def letters_model(tmp_path_factory: pytest.TempPathFactory, letters_set: Path) -> Model:
    """A real model of twelve letters, trained in some seconds as a person would. Do not change its folder."""
    words = "train --architecture paper --epochs 8 --batch-size 50 --learning-rate 0.004 --augmentation affine"

    def train(folder: Path) -> None:
        data = ["--data", str(letters_set), "--validation-share", "0.15", "--name", "letters", "--out", str(folder)]
        _train([*words.split(), *data])

    return read_model(made_once(tmp_path_factory, "letters", train), bundled=False)


def _train(words: list[str]) -> None:
    done = run_module("digitpad", words, os.environ, cwd=Path(__file__).parent)
    assert done.returncode == 0, done.stderr


@pytest.fixture(scope="session")
def network() -> PageNetwork:
    """The bundled network that finds ink."""
    return load_pages(default_paths())
