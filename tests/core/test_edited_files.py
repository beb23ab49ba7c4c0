"""Files that a person may open in an editor mean the same when it has put a byte order mark and CRLF into them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from digitpad.core.data.stroke_files import read_stroke_file
from digitpad.core.drawing.drawing_file import load_drawing, save_drawing
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.evaluation.figures import read_figures
from digitpad.core.paths import default_paths
from digitpad.core.registry import CARD, read_model
from digitpad.core.samples.exchange import read_samples
from digitpad.core.samples.old_file import read_old_file
from digitpad.core.settings import Settings
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import StudyPlan
from tests.support.old_samples import NOW, old_add, old_line


def edited(path: Path) -> None:
    """As Notepad saves a text file."""
    content = path.read_bytes()
    assert b"\r" not in content
    path.write_bytes(b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n"))


def settings(folder: Path) -> tuple[Path, Callable[[], object]]:
    file = folder / "settings.json"
    written = Settings(file)
    written["theme"], written["train_epochs"] = "dark", 7
    assert written.save()
    return file, lambda: [(one["theme"], one["train_epochs"], one.problem) for one in [Settings.load(file)]]


def card(folder: Path) -> tuple[Path, Callable[[], object]]:
    (folder / CARD).write_text(json.dumps({"name": "größe", "parameters": 3}, indent=2) + "\n", encoding="utf-8")
    return folder / CARD, lambda: read_model(folder, bundled=False)


def drawing(folder: Path) -> tuple[Path, Callable[[], object]]:
    file = folder / "digit.json"
    save_drawing(Drawing((Stroke.of([(0.1, 0.2), (0.5, 0.9)]),)), file)
    file.write_text(json.dumps(json.loads(file.read_text()), indent=1))
    return file, lambda: [stroke.points.tolist() for stroke in load_drawing(file).strokes]


def study(folder: Path) -> tuple[Path, Callable[[], object]]:
    StudyFolder(folder).create(StudyPlan(cases=("conv1",), epochs=2))
    return folder / "study.json", StudyFolder(folder).plan


def figures(folder: Path) -> tuple[Path, Callable[[], object]]:
    file = folder / "figures.json"
    file.write_bytes(default_paths().figures.read_bytes())
    return file, lambda: read_figures(file)


def first_samples_file(folder: Path) -> tuple[Path, Callable[[], object]]:
    file = folder / "samples.jsonl"
    file.write_bytes(old_add("a", 3) + old_add("b", 4) + b"\n" + old_line(kind="relabel", ids=["b"], label=5, when=NOW))

    def read() -> object:
        found = read_old_file(file)
        return [(one.content[0], one.label) for one in found.samples], found.damaged

    return file, read


def strokes(folder: Path) -> tuple[Path, Callable[[], object]]:
    file = folder / "strokes.json"
    file.write_text(json.dumps([{"label": 3, "strokes": [[[0, 0], [5, 9]]]}], indent=1))
    return file, lambda: [(one.label, np.concatenate(one.strokes).tolist()) for one in read_stroke_file(file)]


def unipen(folder: Path) -> tuple[Path, Callable[[], object]]:
    file = folder / "digits.tra"
    file.write_text('.VERSION 1.0\n.SEGMENT DIGIT 0-2 ? "8"\n.COMMENT 8 3\n.PEN_DOWN\n 267 333\n 267 336\n.PEN_UP\n')
    return file, lambda: [
        (one.label, one.writer, np.concatenate(one.strokes).tolist()) for one in read_stroke_file(file)
    ]


def pixels(folder: Path) -> tuple[Path, Callable[[], object]]:
    file = folder / "digits.csv"
    header = ",".join(["label", *(f"pixel{number}" for number in range(784))])
    file.write_text(f"{header}\n7,{','.join(['0', '255'] * 392)}\n")
    return file, lambda: [
        (one.label, one.image.tolist()) for one in read_samples(file, lambda _: None).samples if one.image is not None
    ]


@pytest.mark.parametrize(
    "kind",
    [settings, card, drawing, study, figures, first_samples_file, strokes, unipen, pixels],
    ids=lambda kind: kind.__name__,
)
def test_a_byte_order_mark_and_crlf_change_nothing(
    tmp_path: Path, kind: Callable[[Path], tuple[Path, Callable[[], object]]]
) -> None:
    file, read = kind(tmp_path)
    before = read()
    assert before
    edited(file)
    assert read() == before
