"""`digitpad evaluate`."""

from __future__ import annotations

import gzip
import json
import re
import shlex
import shutil
import subprocess
from collections.abc import Callable
from html import unescape
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad import __version__
from digitpad.core.data.non_digits import HELD_OUT_KINDS
from digitpad.core.data.stroke_files import read_stroke_file
from digitpad.core.data.writers import split_writers
from digitpad.core.registry import Model

Run = Callable[..., "subprocess.CompletedProcess[str]"]
ONE = {"label": 1, "writer": "a", "strokes": [[[50, 0], [50, 50], [50, 100]]]}
SEVEN = {"label": "7", "writer": "b", "strokes": [[[0, 0], [60, 0], [20, 100]]]}
ZERO_DRAWN_AS_ONE = {"label": "0", "writer": "b", "strokes": ONE["strokes"]}
LETTER = {"label": "V", "writer": "c", "strokes": [[[0, 0], [30, 90], [60, 0]]]}


@pytest.fixture
def mixed(tmp_path: Path) -> Path:
    """Two digits and two that are none."""
    path = tmp_path / "mixed.json"
    path.write_text(json.dumps([ONE, LETTER, SEVEN, {**LETTER, "label": "2V"}]), encoding="utf-8")
    return path


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    """No digit at all."""
    path = tmp_path / "letters.json"
    path.write_text(json.dumps([LETTER, {**LETTER, "label": "W"}]), encoding="utf-8")
    return path


@pytest.fixture
def refusing(tiny_model: Model, tmp_path: Path) -> Path:
    """A model that takes everything for no digit."""
    folder = Path(shutil.copytree(tiny_model.folder, tmp_path / "refusing"))
    card = {**tiny_model.card, "name": "refusing", "rejection": {"threshold": -1}}
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    return folder


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
    assert (told["scale"], told["offset"], told["brush"]) == (0.7, [-0.1, 0.2], 1)
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
    assert "of the others" not in done.stdout
    _check_layout(done.stdout, "read right", "mean of", "rejected", "calibration", "time")


def test_a_picture_of_the_misread_digits(digitpad: Run, tiny_model: Model, strokes: Path, tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet"
    command = ["evaluate", "--model", tiny_model.folder, "--strokes", strokes]
    assert digitpad(*command, "--errors", folder).returncode == 0
    with Image.open(folder / "errors.png") as sheet:
        grey = np.asarray(sheet.convert("L"))
    assert grey[0, 0] == 255
    assert grey.min() == 0


def test_what_is_no_digit_counts_for_the_rejected_only(digitpad: Run, refusing: Path, mixed: Path) -> None:
    command = ["evaluate", "--model", refusing, "--strokes", mixed]
    told = json.loads(digitpad(*command, "--json").stdout)
    assert (told["n"], told["digits"]) == (4, 2)
    assert np.sum(told["confusion"]) == 2
    assert (told["rejected"], told["rejected_digits"], told["rejected_others"]) == (1, 1, 1)
    assert "rejected_by_kind" not in told
    done = digitpad(*command)
    assert "of 2: " in done.stdout
    assert "100.00 % of the digits, 100.00 % of the 2 others" in done.stdout
    assert "2 writers" in done.stdout  # c wrote no digit
    assert "% expected error" in done.stdout


def test_a_file_of_letters(digitpad: Run, refusing: Path, letters: Path, tmp_path: Path) -> None:
    command = ["evaluate", "--model", refusing, "--strokes", letters]
    told = json.loads(digitpad(*command, "--json").stdout)
    assert told["accuracy"] is None
    assert told["ece"] is None
    assert (told["n"], told["digits"], told["rejected"], told["rejected_digits"]) == (2, 0, 1, None)
    done = digitpad(*command, "--errors", tmp_path / "out", "--report", tmp_path / "out")
    assert done.returncode == 0, done.stderr
    _check_layout(done.stdout, "read right", "rejected", "time")
    assert "no digits among 2" in done.stdout
    assert "100.00 % of 2" in done.stdout
    assert "ms a drawing" in done.stdout
    assert {file.name for file in (tmp_path / "out").iterdir()} == {"errors.png", "report.html"}


def test_what_is_no_digit_drawn_by_digitpad(digitpad: Run, refusing: Path) -> None:
    command = ["evaluate", "--model", refusing, "--non-digits"]
    told = json.loads(digitpad(*command, "--json", "--scale", "0.5", "--brush", "0.5").stdout)
    assert told["data"] == "drawings that are no digit, of kinds that no network has learned"
    assert (told["scale"], told["offset"], told["brush"]) == (0.5, [0, 0], 0.5)
    assert (told["n"], told["digits"], told["accuracy"]) == (200 * len(HELD_OUT_KINDS), 0, None)
    assert told["rejected_by_kind"] == dict.fromkeys(HELD_OUT_KINDS, 1)
    done = digitpad(*command)
    assert f"100.00 % of {told['n']:,}" in done.stdout
    _check_layout(done.stdout, "read right", "rejected", "time")
    for kind in HELD_OUT_KINDS:
        assert re.search(rf"^{kind} +200 +100\.00 %", done.stdout, re.MULTILINE)


def test_non_digits_repeat_and_the_brush_matters(digitpad: Run, tiny_model: Model, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(tiny_model.folder, tmp_path / "doubting"))
    card = {**tiny_model.card, "rejection": {"threshold": 0.1}}
    (folder / "card.json").write_text(json.dumps(card), encoding="utf-8")
    first, again, thin = (
        json.loads(digitpad("evaluate", "--model", folder, "--non-digits", "--json", *brush).stdout)
        for brush in ([], ["--brush", "1"], ["--brush", "0.3"])
    )
    assert 0 < first["rejected"] < 1
    assert np.mean(list(first["rejected_by_kind"].values())) == pytest.approx(first["rejected"])
    assert {**first, "ms_per_digit": 0} == {**again, "ms_per_digit": 0}
    assert first["rejected_by_kind"] != thin["rejected_by_kind"]


def test_a_report(digitpad: Run, tiny_model: Model, mixed: Path, tmp_path: Path) -> None:
    folder = tmp_path / "not" / "yet"
    command = ["evaluate", "--model", str(tiny_model.folder), "--strokes", str(mixed), "--offset=-0.1,0.05"]
    done = digitpad(*command, "--brush", "2", "--report", folder, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert [file.name for file in folder.iterdir()] == ["report.html"]
    page = (folder / "report.html").read_text(encoding="utf-8")
    assert page.startswith("<!DOCTYPE html>")
    text = re.sub("<[^>]*>", "", page)
    for said in (f"{told['accuracy']:.2%}".replace("%", " %"), f"digitpad {__version__}", str(mixed), "By writer"):
        assert said in text
    # Its command repeats it.
    words = shlex.split(unescape(re.sub("<[^>]*>", "", page.partition("<code>")[2].partition("</code>")[0])))
    assert words[0] == "digitpad"
    again = json.loads(digitpad(*words[1:], "--json").stdout)
    assert {**again, "ms_per_digit": 0} == {**told, "ms_per_digit": 0}


def test_a_report_on_mnist(digitpad: Run, tiny_model: Model, tmp_path: Path) -> None:
    assert digitpad("evaluate", "--model", tiny_model.folder, "--mnist", "--report", tmp_path / "r").returncode == 0
    page = (tmp_path / "r" / "report.html").read_text(encoding="utf-8")
    assert "the data do not say the writer" in page
    assert "digits, the surest first" in page


def test_what_was_measured_is_told_though_the_report_cannot_be_written(
    digitpad: Run, tiny_model: Model, strokes: Path, tmp_path: Path
) -> None:
    (tmp_path / "report.html").mkdir()
    done = digitpad("evaluate", "--model", tiny_model.folder, "--strokes", strokes, "--report", tmp_path, "--json")
    assert done.returncode == 2
    assert "report.html" in done.stderr
    assert done.stderr.count("\n") == 1
    assert json.loads(done.stdout)["n"] > 0


@pytest.mark.parametrize(("option", "what"), [("--report", "the report"), ("--errors", "the picture")])
def test_a_folder_that_is_none_is_known_before_anything_is_read(
    digitpad: Run, tiny_model: Model, strokes: Path, option: str, what: str
) -> None:
    done = digitpad("evaluate", "--model", tiny_model.folder, "--strokes", strokes, option, strokes)
    assert done.returncode == 2
    assert done.stderr == f"digitpad: {strokes} is no folder; name one for {what}.\n"
    assert done.stdout == ""


def test_a_report_that_cannot_be_written(digitpad: Run, tiny_model: Model, strokes: Path) -> None:
    done = digitpad("evaluate", "--model", tiny_model.folder, "--strokes", strokes, "--report", strokes)
    _check_refused(done, "is no folder; name one for the report.")


def test_help_explains_every_option(digitpad: Run) -> None:
    told = " ".join(digitpad("evaluate", "--help").stdout.split())
    for said in (
        "--brush X width of the pen",
        "--non-digits draw and read what is no digit",
        "--report DIR write a page",
        "DIR/report.html",
    ):
        assert said in told, said


def _nonsense(tmp_path: Path, content: bytes) -> Path:
    path = tmp_path / "nonsense"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (None, "There is no stroke file"),
        pytest.param(gzip.compress(b"[{}]" * 500, mtime=0)[:-20], "cannot be read", id="cut short"),
        (b'[{"label": 3, "strokes": "abc"}]', "sample 1 has no strokes"),
        (b'{"label": 3}', "the document is no list"),
        (b"[]", "holds no samples"),
        (b"\xff\xfe\x00", "is not text"),
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


@pytest.mark.parametrize("brush", ["0", "-1", "0.009", "10.1", "nan", "inf"])
def test_brushes_that_are_none(digitpad: Run, strokes: Path, brush: str) -> None:
    done = digitpad("evaluate", "--strokes", strokes, f"--brush={brush}")
    _check_refused(done, "The brush must be 0.01 to 10 times as wide as the default one")


@pytest.mark.parametrize("brush", ["0.01", "10"])
def test_brushes_that_just_fit(digitpad: Run, tiny_model: Model, strokes: Path, brush: str) -> None:
    done = digitpad("evaluate", "--model", tiny_model.folder, "--strokes", strokes, "--brush", brush, "--json")
    assert json.loads(done.stdout)["brush"] == float(brush)


@pytest.mark.parametrize("offset", ["1", "a,b", "1,nan", "1,2,3"])
def test_offsets_that_are_none(digitpad: Run, strokes: Path, offset: str) -> None:
    done = digitpad("evaluate", "--strokes", strokes, "--offset", offset)
    assert done.returncode == 2
    assert "two numbers such as -0.1,0.2 are expected" in done.stderr


@pytest.mark.parametrize("option", [["--scale", "0.5"], ["--offset", "0,0"], ["--brush", "1"]])
def test_strokes_options_are_not_for_mnist(digitpad: Run, option: list[str]) -> None:
    _check_refused(digitpad("evaluate", "--mnist", *option), "taken as they are")


def test_one_kind_of_data_at_a_time(digitpad: Run) -> None:
    done = digitpad("evaluate", "--mnist", "--non-digits")
    assert done.returncode == 2
    assert "not allowed with argument --mnist" in done.stderr


def _check_layout(text: str, *names: str) -> None:
    """After the title these names, with what is said beside them beginning in one column; no line too long."""
    lines = text.splitlines()
    assert [line[:15].rstrip() for line in lines[1 : len(names) + 1]] == list(names)
    assert all(line[14] == " " != line[15] for line in lines[1 : len(names) + 1])
    assert max(map(len, lines)) <= 120


def _check_refused(done: subprocess.CompletedProcess[str], sentence: str) -> None:
    assert done.returncode == 2
    assert not done.stdout
    assert sentence in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_only_the_writers_whom_a_training_held_out(digitpad: Run, tiny_model: Model, tmp_path: Path) -> None:
    path = tmp_path / "strokes.json"
    path.write_text(json.dumps([{**ONE, "writer": f"w{number % 10}"} for number in range(30)]))
    command = ["evaluate", "--model", tiny_model.folder, "--strokes", path, "--json"]
    told = json.loads(digitpad(*command, "--held-out", "3").stdout)
    _, others = split_writers(read_stroke_file(path), seed=3)
    assert (told["n"], told["held_out"]) == (len(others), 3) == (6, 3)


def test_held_out_writers_are_those_of_a_stroke_file(digitpad: Run) -> None:
    _check_refused(digitpad("evaluate", "--mnist", "--held-out", "1"), "needs --strokes FILE")
