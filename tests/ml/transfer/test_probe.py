"""How a network made elsewhere wants its images, found with few of them."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from digitpad.core.data.mnist import LabelledImages
from digitpad.ml.transfer import probe as probing
from digitpad.ml.transfer.probe import SCALINGS, probe


def test_a_scaling_with_which_more_is_read_right_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    # All right: the sharper the better, so that the temperature says nothing.
    labels = (np.arange(100) % 2).astype(np.uint8)
    right = np.where(np.eye(2, dtype=bool)[labels], 0.6, 0.4)
    nearly = np.where(np.eye(2, dtype=bool)[labels], 0.9, 0.1)
    nearly[:10] = nearly[:10, ::-1]
    tries = [(SCALINGS[2], nearly), (SCALINGS[0], right)]
    monkeypatch.setattr(probing, "_tries", lambda *_: iter(tries))
    network = SimpleNamespace(inputs=[SimpleNamespace(shape=(None, 28, 28))])
    data = LabelledImages(np.zeros((100, 28, 28), np.uint8), labels)
    found = probe(network, data, "theirs", classes=2)
    assert (found.scaling, found.accuracy) == (SCALINGS[0], 1.0)
