"""`digitpad evaluate --strokes` with numbers of several digits."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from tests.support.samples_drawn import DRAWN

Run = Callable[..., "subprocess.CompletedProcess[str]"]


def written(label: str, writer: str) -> dict[str, object]:
    strokes = [
        (np.array(stroke) * 100 + (40 * place, 0)).tolist()
        for place, digit in enumerate(label)
        for stroke in DRAWN[int(digit)]
    ]
    return {"label": label, "writer": writer, "strokes": strokes}


@pytest.fixture
def numbers(tmp_path: Path) -> Path:
    """Three numbers, one of them with a wrong label."""
    path = tmp_path / "numbers.json"
    samples = [written("407", "a"), written("15", "b"), {**written("36", "b"), "label": "38"}]
    path.write_text(json.dumps(samples), encoding="utf-8")
    return path


def test_numbers_in_json(digitpad: Run, numbers: Path) -> None:
    done = digitpad("evaluate", "--strokes", numbers, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["model"], told["data"], told["n"], told["numbers"], told["digits"]) == (
        "digitpad",
        str(numbers),
        3,
        3,
        7,
    )
    assert told["accuracy"] == pytest.approx(2 / 3)
    assert told["digit_error_rate"] == pytest.approx(1 / 7)
    assert told["per_length"] == {"2": {"n": 2, "accuracy": 0.5}, "3": {"n": 1, "accuracy": 1}}


def test_numbers_as_text(digitpad: Run, numbers: Path) -> None:
    done = digitpad("evaluate", "--strokes", numbers)
    assert done.returncode == 0, done.stderr
    assert "2 of 3: 66.67 %" in done.stdout
    assert "digit errors   14.29 % of the digits" in done.stdout
    assert "2 writers" in done.stdout
    assert "length" in done.stdout


def test_pages_and_pictures_are_for_single_digits(digitpad: Run, numbers: Path, tmp_path: Path) -> None:
    done = digitpad("evaluate", "--strokes", numbers, "--errors", tmp_path / "errors")
    assert done.returncode == 2
    assert "this one holds numbers" in done.stderr
    assert not (tmp_path / "errors").exists()


def test_help_tells_of_numbers(digitpad: Run) -> None:
    assert "numbers of several digits" in " ".join(digitpad("evaluate", "--help").stdout.split())


def test_single_digits_read_as_numbers(digitpad: Run, tmp_path: Path) -> None:
    path = tmp_path / "digits.json"
    path.write_text(json.dumps([written(str(digit), "a") for digit in range(10)]), encoding="utf-8")
    told = json.loads(digitpad("evaluate", "--strokes", path, "--numbers", "--json").stdout)
    assert (told["numbers"], told["accuracy"], told["per_length"]) == (10, 1, {"1": {"n": 10, "accuracy": 1}})
    for more, why in ((["--report", tmp_path], "not for --numbers"), ([], "")):
        done = digitpad("evaluate", "--strokes", path, "--numbers", *more)
        assert (done.returncode, why in done.stderr) == (2 if more else 0, True)
    done = digitpad("evaluate", "--mnist", "--numbers")
    assert (done.returncode, "needs --strokes" in done.stderr) == (2, True)
