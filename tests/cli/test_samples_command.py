"""`digitpad samples`."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.mnist import load_test
from digitpad.core.paths import default_paths
from digitpad.core.samples.store import SampleStore

Run = Callable[..., "subprocess.CompletedProcess[str]"]
STROKE = [[[0, 0], [0, 9]]]


@pytest.fixture
def labels_last(tmp_path: Path) -> Path:
    """Ten digits of MNIST with their labels in the last column, as OpenML has them."""
    test = load_test(default_paths().mnist)
    names = [*(f"pixel{number}" for number in range(1, 785)), "class"]
    rows = [[*map(str, test.images[n].ravel()), str(test.labels[n])] for n in range(10)]
    path = tmp_path / "openml.csv"
    path.write_text("\n".join(map(",".join, [names, *rows])) + "\n")
    return path


def listed(digitpad: Run) -> list[dict[str, object]]:
    done = digitpad("samples", "list", "--json")
    assert done.returncode == 0
    rows: list[dict[str, object]] = json.loads(done.stdout)
    return rows


def test_digits_come_in_and_are_listed_in_their_order(digitpad: Run, labels_last: Path) -> None:
    test = load_test(default_paths().mnist)
    assert listed(digitpad) == []
    done = digitpad("samples", "import", labels_last)
    assert (done.returncode, done.stdout) == (0, "")
    assert "10 new samples" in done.stderr
    rows = listed(digitpad)
    assert [row["label"] for row in rows] == test.labels[:10].tolist()
    assert {row["source"] for row in rows} == {"import"}
    kept = SampleStore(default_paths().samples).samples()
    assert [row["time"] for row in rows] == [sample.made.isoformat() for sample in kept]
    assert all(np.array_equal(sample.image, image) for sample, image in zip(kept, test.images, strict=False))
    assert all(sample.answer is not None and sample.answer.model == "digitpad" for sample in kept)
    again = digitpad("samples", "import", labels_last, "--json")
    assert json.loads(again.stdout) == {"added": 0, "known": 10, "passed": 0}


def test_what_is_no_digit_has_no_label(digitpad: Run, tmp_path: Path) -> None:
    path = tmp_path / "some.json"
    path.write_text(
        json.dumps([{"label": "not a digit", "strokes": STROKE}, {"label": 1, "strokes": STROKE}]), encoding="utf-8"
    )
    assert digitpad("samples", "import", path).returncode == 0
    assert [row["label"] for row in listed(digitpad)] == [None, 1]
    lines = digitpad("samples", "list").stdout.splitlines()
    assert [line.split()[:2] for line in lines] == [["-", "import"], ["1", "import"]]


def test_a_file_is_taken_whole_or_not_at_all(digitpad: Run, tmp_path: Path, labels_last: Path) -> None:
    path = tmp_path / "odd.json"
    path.write_text(json.dumps([{"label": 1, "strokes": STROKE}, {"label": "three", "strokes": STROKE}]))
    done = digitpad("samples", "import", labels_last, path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Sample 2" in done.stderr
    assert "«three»" in done.stderr
    assert listed(digitpad) == []


@pytest.mark.parametrize("arguments", [("list",), ("export", "mine.csv")])
def test_a_folder_that_is_none_is_not_a_folder_without_samples(
    digitpad: Run, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    (tmp_path / "file").touch()
    for name in ("nowhere", "file"):
        done = digitpad("samples", *arguments, "--samples", tmp_path / name)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr == f"digitpad: There is no folder {tmp_path / name}.\n"
    done = digitpad("samples", "export", tmp_path / "mine.csv")
    assert done.stderr.endswith(" yet. Take some in with «digitpad samples import», or write them.\n")


def test_samples_go_out_and_come_back(digitpad: Run, tmp_path: Path, labels_last: Path) -> None:
    assert digitpad("samples", "export", tmp_path / "none.csv").returncode == 2
    digitpad("samples", "import", labels_last)
    done = digitpad("samples", "export", tmp_path / "mine.csv")
    assert done.returncode == 0
    assert "10 samples" in done.stderr
    back = digitpad("samples", "import", tmp_path / "mine.csv", "--samples", tmp_path / "other", "--json")
    assert json.loads(back.stdout)["added"] == 10
    strokes = digitpad("samples", "export", tmp_path / "mine.json")
    assert "10 left out" in strokes.stderr
    assert json.loads((tmp_path / "mine.json").read_text()) == []
    refused = digitpad("samples", "export", tmp_path / "mine.xlsx")
    assert refused.returncode == 2
    assert ".json" in refused.stderr
    assert not (tmp_path / "mine.xlsx").exists()


@pytest.mark.parametrize("part", ["import", "export", "list"])
def test_each_part_has_an_example(digitpad: Run, part: str) -> None:
    assert f"example:\n  digitpad samples {part}" in digitpad("samples", part, "--help").stdout


def test_what_cannot_be_written_is_not_said_to_be_kept(digitpad: Run, labels_last: Path, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    done = digitpad("samples", "import", labels_last, "--samples", tmp_path / "file" / "samples")
    assert done.returncode == 2
    assert done.stderr.endswith("(Not a directory). Nothing was imported.\n")
    assert "while digitpad is open" not in done.stderr
