"""The bundled line and pen networks in LiteRT: they read numbers of any length, and say nothing where nothing is."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.composed_numbers import NumberComposer
from digitpad.core.data.digit_forms import digit_form_samples
from digitpad.core.data.mnist import load_train
from digitpad.core.data.stroke_files import StrokeSample
from digitpad.core.errors import ModelError
from digitpad.core.evaluation.evaluate_numbers import edit_distance
from digitpad.core.lines.decode import best_text
from digitpad.core.lines.network import BLANK, LINE_HEIGHT, STRIDE
from digitpad.core.lines.pen import PEN_FEATURES, PEN_STRIDE, pen_way
from digitpad.core.lines.synthesis import LineMaker
from digitpad.core.paths import default_paths
from digitpad.core.registry import read_model
from digitpad.runtime.lines import LiteRTLines, LiteRTPen, load_lines, load_pen


@pytest.fixture(scope="module")
def network() -> LiteRTLines:
    return load_lines(read_model(default_paths().lines, bundled=True), threads=1)


def test_made_lines_of_forms_that_nobody_learned_are_read(network: LiteRTLines) -> None:
    forms = [StrokeSample(form.label, "one", form.strokes) for form in digit_form_samples(held_out=True)]
    scanned = load_train(default_paths().mnist)
    maker, random = LineMaker(forms, scanned.images[:300], scanned.labels[:300]), np.random.default_rng(11)
    lines = [maker.line(random) for _ in range(60)]
    errors = sum(edit_distance(line.text, best_text(network.scores(line.image))) for line in lines)
    assert errors < 0.25 * sum(len(line.text) for line in lines)


@pytest.mark.parametrize("width", [2, 62, 64, 66, 400])
def test_lines_of_any_width(network: LiteRTLines, width: int) -> None:
    scores = network.scores(np.zeros((LINE_HEIGHT, width), np.float32))
    assert scores.shape == (width // STRIDE, BLANK + 1)
    assert best_text(scores) == ""


def test_a_line_is_read_alike_wherever_it_stands(network: LiteRTLines) -> None:
    ring = np.zeros((LINE_HEIGHT, 24), np.float32)
    y, x = np.mgrid[:LINE_HEIGHT, :24]
    far = np.hypot((x - 11.5) / 0.7, y - 15.5)
    ring[(far > 8.5) & (far < 11.5)] = 1
    for before in (8, 40, 90):
        line = np.concatenate(
            [np.zeros((LINE_HEIGHT, before), np.float32), ring, np.zeros((LINE_HEIGHT, 20), np.float32)], 1
        )
        assert best_text(network.scores(line)) == "0"


def test_what_is_no_line_network_is_a_sentence(tmp_path: Path) -> None:
    line = np.zeros((LINE_HEIGHT, 64), np.float32)
    with pytest.raises(ModelError, match="cannot be run"):
        LiteRTLines(tmp_path / "missing.tflite").scores(line)
    broken = tmp_path / "broken.tflite"
    broken.write_bytes(b"nothing")
    with pytest.raises(ModelError, match="cannot be run"):
        LiteRTLines(broken).scores(line)
    with pytest.raises(ModelError):
        LiteRTLines(default_paths().bundled_models / "digitpad" / "model.tflite").scores(line)


def test_a_changed_file_is_not_run(tmp_path: Path) -> None:
    folder = Path(shutil.copytree(default_paths().lines, tmp_path / "lines"))
    content = bytearray((folder / "model.tflite").read_bytes())
    content[1000] ^= 1
    (folder / "model.tflite").write_bytes(bytes(content))
    with pytest.raises(ModelError):
        load_lines(read_model(folder, bundled=True))


def test_lines_are_read_without_what_packages_leave_out(network: LiteRTLines, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(default_paths().lines, tmp_path / "lines"))
    (folder / "model.keras").unlink()
    line = np.zeros((LINE_HEIGHT, 64), np.float32)
    assert np.array_equal(load_lines(read_model(folder, bundled=True), threads=1).scores(line), network.scores(line))


@pytest.fixture(scope="module")
def pen() -> LiteRTPen:
    return load_pen(default_paths())


def test_composed_numbers_of_forms_that_nobody_learned_are_read(pen: LiteRTPen) -> None:
    forms = [StrokeSample(form.label, "one", form.strokes) for form in digit_form_samples(held_out=True)]
    composer, random = NumberComposer(forms), np.random.default_rng(11)
    numbers = [composer.number(random) for _ in range(80)]
    errors = sum(edit_distance(one.label, best_text(pen.scores(pen_way(one.strokes).rows))) for one in numbers)
    assert errors < 0.25 * sum(len(one.label) for one in numbers)


@pytest.mark.parametrize("rows", [1, 4, 63, 64, 65, 500])
def test_ways_of_any_length(pen: LiteRTPen, rows: int) -> None:
    scores = pen.scores(np.zeros((rows, PEN_FEATURES), np.float32))
    assert scores.shape == (-(-rows // PEN_STRIDE), BLANK + 1)


def test_a_pen_is_read_without_what_packages_leave_out(pen: LiteRTPen, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(default_paths().pen, tmp_path / "pen"))
    (folder / "model.keras").unlink()
    rows = np.zeros((64, PEN_FEATURES), np.float32)
    assert np.array_equal(load_pen(replace(default_paths(), resources=tmp_path)).scores(rows), pen.scores(rows))


def test_what_is_no_pen_network_is_a_sentence(tmp_path: Path) -> None:
    rows = np.zeros((64, PEN_FEATURES), np.float32)
    with pytest.raises(ModelError, match="cannot be run"):
        LiteRTPen(default_paths().lines / "model.tflite").scores(rows)
    with pytest.raises(ModelError):
        load_pen(replace(default_paths(), resources=tmp_path))
