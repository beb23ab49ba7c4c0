"""The bundled ink network in LiteRT: it finds handwriting on paper, at any size, and leaves rules and print alone."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.data.mnist import load_train
from digitpad.core.errors import ModelError
from digitpad.core.ink.agreement import InkAgreement
from digitpad.core.ink.synthesis.glyphs import GlyphSource
from digitpad.core.ink.synthesis.picture import make_picture
from digitpad.core.ink.synthesis.printing import Printer
from digitpad.core.paths import default_paths
from digitpad.core.registry import read_model
from digitpad.runtime.ink import LiteRTInk, load_ink


@pytest.fixture(scope="module")
def network() -> LiteRTInk:
    return load_ink(read_model(default_paths().ink, bundled=True), threads=1)


def page(height: int = 240, width: int = 320) -> np.ndarray:
    """White paper with a dark 7 on it, 120 pixels high, and light squares."""
    grey = np.full((height, width), 225, np.uint8)
    grey[::24] = 185
    grey[:, ::24] = 185
    rows = np.arange(60, 180)
    grey[60:68, 110:180] = 50
    for row in rows:
        left = round(176 - (row - 60) * 0.4)
        grey[row, left - 7 : left] = 50
    return grey


def test_a_digit_is_found_and_squares_are_not(network: LiteRTInk) -> None:
    grey = page()
    found = network.maps(grey).ink > 0.5
    agreement = InkAgreement.of(found, grey < 100)
    assert agreement.recall > 0.85
    assert agreement.precision > 0.9


@pytest.mark.parametrize("shape", [(1, 1), (7, 300), (33, 31), (1300, 900)])
def test_pictures_of_any_size(network: LiteRTInk, shape: tuple[int, int]) -> None:
    maps = network.maps(np.full(shape, 200, np.uint8))
    for found in (maps.written, maps.printed):
        assert found.shape == shape
        assert found.dtype == np.float32
        assert found.min() >= 0
        assert found.max() <= 1
    assert (maps.written > 0.5).mean() < 0.01, "plain paper has no ink"


def test_a_large_picture_in_windows_is_as_in_one_piece(network: LiteRTInk, monkeypatch: pytest.MonkeyPatch) -> None:
    grey = np.tile(page(), (2, 2))
    whole = network.maps(grey).ink
    monkeypatch.setattr("digitpad.core.ink.windows.MOST_WINDOW_PIXELS", 100_000)
    parts = network.maps(grey).ink
    assert ((whole > 0.5) != (parts > 0.5)).mean() < 0.002


def test_made_pictures_of_others_are_read(network: LiteRTInk) -> None:
    glyphs = GlyphSource(digit_form_samples(held_out=True), load_train(default_paths().mnist).images[:50])
    made = [make_picture(glyphs, Printer(), np.random.default_rng([99, number])) for number in range(60)]
    written = np.stack([network.maps(one.grey).ink > 0.5 for one in made])
    agreement = InkAgreement.of(written, np.stack([one.written for one in made]))
    assert agreement.f_measure > 0.55, "these pictures are harder than photos"


def test_it_can_be_stopped(network: LiteRTInk) -> None:
    def check() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        network.maps(page(), check=check)


def test_it_is_loaded_late_and_says_what_is_wrong(tmp_path: Path) -> None:
    missing = LiteRTInk(tmp_path / "missing.tflite")
    with pytest.raises(ModelError, match=r"missing\.tflite"):
        missing.maps(page())
    broken = tmp_path / "broken.tflite"
    broken.write_bytes(b"no network at all")
    with pytest.raises(ModelError, match=r"broken\.tflite"):
        LiteRTInk(broken).maps(page())


def test_another_network_is_refused() -> None:
    classifier = default_paths().bundled_models / "digitpad" / "model.tflite"
    with pytest.raises(ModelError):
        LiteRTInk(classifier).maps(page())


def test_a_changed_file_is_refused(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(default_paths().ink, tmp_path / "ink"))
    (folder / "model.tflite").write_bytes((folder / "model.tflite").read_bytes() + b" ")
    with pytest.raises(ModelError, match="checksum"):
        load_ink(read_model(folder, bundled=True))


def test_ink_is_found_without_what_packages_leave_out(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(default_paths().ink, tmp_path / "ink"))
    (folder / "model.keras").unlink()
    grey = page()
    found, wanted = (load_ink(read_model(one, bundled=True), threads=1) for one in (folder, default_paths().ink))
    assert np.array_equal(found.maps(grey).ink, wanted.maps(grey).ink)


def test_tensorflow_stays_out() -> None:
    code = (
        "import sys, numpy; from digitpad.core.paths import default_paths; from digitpad.runtime.ink import LiteRTInk\n"
        "LiteRTInk(default_paths().ink / 'model.tflite').maps(numpy.zeros((40, 40), numpy.uint8))\n"
        "assert 'tensorflow' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True, timeout=120)
