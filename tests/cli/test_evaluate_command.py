"""`digitpad evaluate`."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.registry import Model

Run = Callable[..., "subprocess.CompletedProcess[str]"]
ONE = {"label": 1, "writer": "a", "strokes": [[[50, 0], [50, 50], [50, 100]]]}
SEVEN = {"label": "7", "writer": "b", "strokes": [[[0, 0], [60, 0], [20, 100]]]}
ZERO_DRAWN_AS_ONE = {"label": "0", "writer": "b", "strokes": ONE["strokes"]}


@pytest.fixture
def strokes(tmp_path: Path) -> Path:
    path = tmp_path / "strokes.json.gz"
    path.write_bytes(gzip.compress(json.dumps([ONE, SEVEN, ZERO_DRAWN_AS_ONE]).encode()))
    return path


def test_strokes_in_json(digitpad: Run, tiny_model: Model, strokes: Path) -> None:
    done = digitpad("evaluate", "--model", tiny_model.folder, "--strokes", strokes, "--offset", "-0.1,0.2", "--json")
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    told = json.loads(done.stdout)
    assert (told["model"], told["data"], told["n"]) == ("tiny", str(strokes), 3)
    assert (told["scale"], told["offset"]) == (0.7, [-0.1, 0.2])
    confusion = np.array(told["confusion"])
    assert confusion.shape == (10, 10)
    assert confusion.sum() == 3
    assert told["accuracy"] == pytest.approx(confusion.trace() / 3)


def test_the_place_on_the_canvas_does_not_change_the_answers(digitpad: Run, tiny_model: Model, strokes: Path) -> None:
    command = ["evaluate", "--model", tiny_model.folder, "--strokes", strokes, "--json"]
    tables = [
        json.loads(digitpad(*command, *place).stdout)["confusion"]
        for place in ([], ["--offset=0.15,-.1"], ["--offset", "-0.15,0"])
    ]
    assert tables[0] == tables[1] == tables[2]


def test_mnist_agrees_with_the_card(digitpad: Run, tiny_model: Model) -> None:
    done = digitpad("evaluate", "--model", tiny_model.folder, "--mnist", "--json")
    told = json.loads(done.stdout)
    assert told["n"] == 10_000
    assert told["accuracy"] == pytest.approx(tiny_model.test_accuracy, abs=0.0005)


def test_text_shows_the_share_the_writers_and_the_table(digitpad: Run, tiny_model: Model, strokes: Path) -> None:
    done = digitpad("evaluate", "--model", tiny_model.folder, "--strokes", strokes)
    assert "% (95 % interval" in done.stdout
    assert "2 writers" in done.stdout
    assert "ms a digit" in done.stdout
    assert max(map(len, done.stdout.splitlines())) <= 120


def test_a_picture_of_the_misread_digits(digitpad: Run, tiny_model: Model, strokes: Path, tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet"
    command = ["evaluate", "--model", tiny_model.folder, "--strokes", strokes]
    assert digitpad(*command, "--errors", folder).returncode == 0
    with Image.open(folder / "errors.png") as sheet:
        grey = np.asarray(sheet.convert("L"))
    assert grey[0, 0] == 255
    assert grey.min() == 0


def _nonsense(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "nonsense"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "There is no stroke file"),
        (gzip.compress(b"[{}]" * 500)[:-20], "cannot be read"),
        (b'[{"label": 3, "strokes": "abc"}]', "sample 1 has no strokes"),
        (b'{"label": 3}', "the document is no list"),
        (b"[]", "holds no samples"),
        (b"\xff\xfe\x00", "is not text"),
        (b'[{"label": "A", "strokes": [[[0, 0]]]}]', "this evaluation takes single digits"),
    ],
)
def test_files_that_are_none(
    digitpad: Run, tiny_model: Model, tmp_path: Path, content: bytes | None, sentence: str
) -> None:
    path = tmp_path / "missing" if content is None else _nonsense(tmp_path, content)
    done = digitpad("evaluate", "--model", tiny_model.folder, "--strokes", path, "--json")
    _check_refused(done, sentence)


def test_an_unknown_model(digitpad: Run) -> None:
    _check_refused(digitpad("evaluate", "--model", "nobody", "--mnist"), "There is no model «nobody».")


def test_a_model_with_a_wrong_checksum(digitpad: Run, tiny_model: Model, tmp_path: Path) -> None:
    copy = shutil.copytree(tiny_model.folder, tmp_path / "copy")
    with (copy / "model.tflite").open("r+b") as file:
        file.seek(5000)
        file.write(b"digitpad")
    _check_refused(digitpad("evaluate", "--model", copy, "--mnist"), "wrong checksum")


@pytest.mark.parametrize("scale", ["0", "-0.5", "1.01", "nan", "inf"])
def test_scales_that_do_not_fit(digitpad: Run, strokes: Path, scale: str) -> None:
    done = digitpad("evaluate", "--strokes", strokes, f"--scale={scale}")
    _check_refused(done, "The scale must be greater than 0 and at most 1")


@pytest.mark.parametrize("offset", ["1", "a,b", "1,nan", "1,2,3"])
def test_offsets_that_are_none(digitpad: Run, strokes: Path, offset: str) -> None:
    done = digitpad("evaluate", "--strokes", strokes, "--offset", offset)
    assert done.returncode == 2
    assert "two numbers such as -0.1,0.2 are expected" in done.stderr


def test_strokes_options_are_not_for_mnist(digitpad: Run) -> None:
    _check_refused(digitpad("evaluate", "--mnist", "--scale", "0.5"), "taken as they are")


def _check_refused(done: subprocess.CompletedProcess[str], sentence: str) -> None:
    assert done.returncode == 2
    assert not done.stdout
    assert sentence in done.stderr
    assert len(done.stderr.splitlines()) == 1
