"""Small sources of made pictures: the digit forms that come with the program, and MNIST's training digits."""

from __future__ import annotations

import pytest

from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.data.mnist import load_train
from digitpad.core.ink.synthesis.glyphs import GlyphSource
from digitpad.core.ink.synthesis.printing import Printer
from digitpad.core.paths import default_paths


@pytest.fixture(scope="session")
def glyphs() -> GlyphSource:
    """Digits of forms and of MNIST."""
    return GlyphSource(digit_form_samples(held_out=False), load_train(default_paths().mnist).images[:200])


@pytest.fixture(scope="session")
def printer() -> Printer:
    """Prints in Pillow's own typeface."""
    return Printer()
