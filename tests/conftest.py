"""What tests of several layers share."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.core.registry import Model, read_model
from tests.support.waiting import LIMIT

# Shells start what runs in the background with Ctrl-C ignored, and children inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Model:
    """A real model that reads nine of ten MNIST digits, trained in a few seconds. Do not change its folder."""
    folder = tmp_path_factory.mktemp("models") / "tiny"
    words = (
        "train --architecture paper --limit 2000 --epochs 2 --batch-size 50 --learning-rate 0.004 --augmentation none"
    )
    command = [sys.executable, "-m", "digitpad", *words.split(), "--name", "tiny", "--out", str(folder)]
    subprocess.run(command, check=True, capture_output=True, timeout=LIMIT, cwd=Path(__file__).parent)
    return read_model(folder, bundled=False)
