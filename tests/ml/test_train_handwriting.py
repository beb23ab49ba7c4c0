"""What the network for handwriting learns from, and whether the bundled one says so of pictures it has not seen."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.data.mnist import load_train
from digitpad.core.ink.synthesis.glyphs import GlyphSource
from digitpad.core.ink.synthesis.printing import Printer
from digitpad.core.lines.window_network import WINDOW_CHANNELS, WINDOW_HEIGHT, WINDOW_WIDTH, load_handwriting
from digitpad.core.paths import default_paths
from tools.train_handwriting import Sources, as_seen, windows_of

FIRST = 440_000  # seed: from none of these on the network has learned


@pytest.fixture(scope="module")
def sources() -> Sources:
    forms = digit_form_samples(held_out=False)
    return Sources.of(GlyphSource(forms, load_train(default_paths().mnist).images[:500]), Printer(), [], forms)


def test_the_bundled_network_tells_what_is_written_from_what_is_not(sources: Sources) -> None:
    made = [windows_of(("clutter", FIRST + number), sources) for number in range(10)]
    windows, written = (np.concatenate(part) for part in zip(*made, strict=True))
    assert windows.shape[1:] == (WINDOW_HEIGHT, WINDOW_WIDTH, WINDOW_CHANNELS)
    assert len(windows) == len(written) > 80
    assert 0.2 < written.mean() < 0.8
    odds = load_handwriting(default_paths().handwriting).odds(list(as_seen(windows)))
    assert (odds[written] > 0).mean() > 0.8
    assert (odds[~written] < 0).mean() > 0.8


def test_what_is_read_on_pages_of_digits_is_written(sources: Sources) -> None:
    kinds = ("tiles", "pages", "numbers")
    made = [windows_of((kind, FIRST + number), sources) for kind in kinds for number in range(4)]
    windows, written = (np.concatenate(part) for part in zip(*made, strict=True))
    assert written.sum() > 60
    odds = load_handwriting(default_paths().handwriting).odds(list(as_seen(windows)))
    assert (odds[written] > 0).mean() > 0.9
