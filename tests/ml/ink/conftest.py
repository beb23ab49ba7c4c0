"""A tiny stroke file of four writers, and what made pictures are made of."""

from __future__ import annotations

import json

import pytest

from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.paths import default_paths
from digitpad.ml.ink.pictures import PictureSources


@pytest.fixture(scope="session")
def sources(tmp_path_factory: pytest.TempPathFactory) -> PictureSources:
    """Digit forms, written by five."""
    forms = [*digit_form_samples(held_out=False), *digit_form_samples(held_out=True)]
    samples = [
        {"label": form.digit, "writer": f"w{k % 5}", "strokes": [stroke.tolist() for stroke in form.strokes]}
        for k, form in enumerate(forms)
    ]
    file = tmp_path_factory.mktemp("strokes") / "forms.json"
    file.write_text(json.dumps(samples))
    return PictureSources((file,), default_paths().mnist)
