"""What tests of several layers share."""

from __future__ import annotations

import atexit
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from digitpad.core.pages.network import PageNetwork
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model, read_model
from digitpad.runtime.pages import load_pages
from tests.support.shared import made_once
from tests.support.waiting import LIMIT

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


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    """A real model that reads nine of ten MNIST digits, trained in a few seconds. Do not change its folder."""
    words = (
        "train --architecture paper --limit 2000 --epochs 2 --batch-size 50 --learning-rate 0.004 --augmentation none"
    )

    def train(folder: Path) -> None:
        command = [sys.executable, "-m", "digitpad", *words.split(), "--name", "tiny", "--out", str(folder)]
        subprocess.run(command, check=True, capture_output=True, timeout=LIMIT, cwd=Path(__file__).parent)

    return read_model(made_once(tmp_path_factory, "tiny", train), bundled=False)


@pytest.fixture(scope="session")
def network() -> PageNetwork:
    """The bundled network that finds ink."""
    return load_pages(default_paths())
