"""What a file is to digitpad, by its name and its beginning, and what is refused in one sentence."""

from __future__ import annotations

import gzip
import os
from pathlib import Path

import pytest

from digitpad.core.data.stroke_files import read_stroke_file
from digitpad.core.drawing.drawing_file import save_drawing
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.errors import DataError
from digitpad.core.file_kinds import FileKind, check_openable, kind_of_file, network_file
from digitpad.core.forms.form_file import save_form
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.paths import default_paths
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import StudyPlan


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.PNG", FileKind.PICTURES), ("scan.pdf", FileKind.PICTURES), ("mine.keras", FileKind.NETWORK),
        ("old.h5", FileKind.NETWORK), ("x.tflite", FileKind.NETWORK), ("digits.csv", FileKind.SAMPLES),
        ("digits.CSV.gz", FileKind.SAMPLES), ("study.json", FileKind.STUDY),
        ("seven.digitpad", FileKind.DRAWING),
    ],
)  # fmt: skip
def test_names_tell_even_of_files_that_are_not_there(name: str, kind: FileKind, tmp_path: Path) -> None:
    assert kind_of_file(tmp_path / name) is kind


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b'\xef\xbb\xbf \n{"kind": 1}', FileKind.DRAWING), (b"\r\n [1", FileKind.SAMPLES), (b"", None),
        (b"hello", None), (b'{\n "kind" : "digitpad form",', FileKind.FORM),
        (b'{"kind": "digitpad drawing"', FileKind.DRAWING),
        (b'{\n  "kind": "digitpad architecture",', FileKind.ARCHITECTURE),
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["a.json", "a.json.gz"])
def test_the_beginning_tells_drawings_samples_and_forms(
    name: str, content: bytes, kind: FileKind | None, tmp_path: Path
) -> None:
    file = tmp_path / name
    file.write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
    assert kind_of_file(file) is kind


def test_a_form_is_no_drawing_and_can_be_opened(tmp_path: Path) -> None:
    form = tmp_path / "sheet.json"
    save_form(sheet_form(PrintableSheet(SheetKind.SCORES, columns=2, digits=2, rows=3)), form)
    assert kind_of_file(form) is FileKind.FORM
    check_openable([form])


def test_a_drawing_may_have_any_name_and_a_settings_file_is_no_list_of_samples(tmp_path: Path) -> None:
    (tmp_path / "drawn").write_text("{", encoding="utf-8")
    (tmp_path / "settings.ini").write_text("[section]", encoding="utf-8")
    assert kind_of_file(tmp_path / "drawn") is FileKind.DRAWING
    assert kind_of_file(tmp_path / "settings.ini") is None


def test_what_digitpad_itself_writes_or_brings_is_known(tmp_path: Path) -> None:
    paths = default_paths()
    save_drawing(Drawing((Stroke.of([(0.1, 0.1), (0.5, 0.5)]),)), tmp_path / "drawing.json")
    assert kind_of_file(tmp_path / "drawing.json") is FileKind.DRAWING
    sample = paths.resources / "samples" / "three.json"
    assert read_stroke_file(sample)
    assert kind_of_file(sample) is FileKind.SAMPLES
    StudyFolder(tmp_path).create(StudyPlan(cases=("conv1",)))
    (tmp_path / "report.png").touch()
    assert kind_of_file(tmp_path) is FileKind.STUDY
    (tmp_path / "model.keras").touch()
    (tmp_path / "digit.png").touch()  # what an export writes beside the network
    assert kind_of_file(tmp_path) is FileKind.NETWORK
    assert network_file(tmp_path) == tmp_path / "model.keras"
    assert network_file(tmp_path / "a.keras") == tmp_path / "a.keras"


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (["gone.png"], "There is no file "),
        (["folder"], "holds no pictures, no model and no study"),
        (["notes.txt"], "notes.txt is nothing that digitpad opens"),
        (["a.png", "a.json"], "Only several pictures, or several files of samples"),
        (["a.json", "b.json"], "Only several pictures, or several files of samples"),
        (["cut.json.gz"], "cut.json.gz cannot be read"),
    ],
)
def test_what_cannot_be_opened_is_refused_in_one_sentence(names: list[str], words: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    (tmp_path / "a.png").touch()
    for name in ("a.json", "b.json"):
        (tmp_path / name).write_text("{}", encoding="utf-8")
    (tmp_path / "cut.json.gz").write_bytes(gzip.compress(b"{" + os.urandom(1000))[:50])
    with pytest.raises(DataError) as refused:
        check_openable([tmp_path / name for name in names])
    assert words in str(refused.value)


def test_several_pictures_or_samples_are_opened_together(tmp_path: Path) -> None:
    for name in ("a.png", "b.pdf", "c.csv", "d.csv"):
        (tmp_path / name).touch()
    check_openable([tmp_path / "a.png", tmp_path / "b.pdf"])
    check_openable([tmp_path / "c.csv", tmp_path / "d.csv"])
    check_openable([])


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(DataError, match="pipe or device"):
        check_openable([tmp_path / "pipe"])
