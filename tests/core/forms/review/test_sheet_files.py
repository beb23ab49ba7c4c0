"""Sheets are read in children, and come in their files' order with their pictures and what is known of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PIL import Image

from digitpad.core.files import sha256
from digitpad.core.forms.fields.read_form import FormJob
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.forms.review.kept_fields import KeptField, KeptFields, field_box
from digitpad.core.forms.review.picture_store import PictureStore
from digitpad.core.forms.review.sheet_files import SheetFiles, TakenSheet, files_of
from digitpad.core.forms.sheet_layout import sheet_form
from digitpad.core.forms.sheet_result import SheetResult
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from tests.support.made_sheets import make_sheet

SHEET = PrintableSheet(SheetKind.SCORES, columns=2, digits=2, rows=3)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two sheets in a PDF of two pages, one in a picture, and a blank one that comes first."""
    folder = tmp_path_factory.mktemp("sheets")
    pages = [
        make_sheet(SHEET, seed, kind="clean", empty=0, struck=0, values=lambda field, _: f"{field.row}4")[0]
        for seed in (1, 2, 3)
    ]
    Image.new("L", (300, 400), 255).save(folder / "1.png")
    pages[0].save(folder / "2.pdf", save_all=True, append_images=[pages[1]], resolution=150)
    pages[2].save(folder / "3.png")
    return folder


@pytest.fixture
def job() -> FormJob:
    """As the window has it."""
    paths = default_paths()
    model = Registry(paths.bundled_models, paths.user_models).find(DEFAULT_MODEL)
    return FormJob(partial(load_classifier, model), partial(load_pages, paths))


def read(files: SheetFiles, check: Callable[[], object] = lambda: None) -> list[TakenSheet]:
    taken: list[TakenSheet] = []
    files.read(check, taken.append)
    return taken


def test_sheets_come_in_order_with_pictures_and_what_is_known(folder: Path, job: FormJob, tmp_path: Path) -> None:
    box = field_box(sheet_form(SHEET).fields[0])
    KeptFields(tmp_path, sha256(folder / "2.pdf")).append([KeptField(2, box, "99")])
    files = files_of([folder, folder / "3.png"])
    assert [file.name for file in files] == ["1.png", "2.pdf", "3.png"]
    taken = read(SheetFiles(files, job, tmp_path, read_before={}))
    readings = [one.sheet.reading for one in taken]
    assert [(one.file, one.result.number) for one in readings] == [
        ("1.png", 1),
        ("2.pdf", 1),
        ("2.pdf", 2),
        ("3.png", 1),
    ]
    assert readings[0].result.error is not None
    assert [one.picture is not None for one in taken] == [False, True, True, True]
    assert all(one.result.picture is None for one in readings)
    assert [dict(one.sheet.said) for one in taken] == [{}, {}, {box: "99"}, {}]
    assert taken[3].sheet.content == sha256(folder / "3.png")
    rows = readings[3].rows
    assert [row.number for row in rows] == [1, 2, 3]
    assert sum(one.text == f"{row.number}4" for row in rows for one in row.fields) >= 5
    # The fields are those of this process: all sheets share them.
    first, second = (reading.rows[0].fields[0].field for reading in readings[1:3])
    assert first is second


def test_pages_that_are_there_are_left_out(folder: Path, job: FormJob, tmp_path: Path) -> None:
    taken = read(SheetFiles([folder / "2.pdf"], job, tmp_path, read_before={folder / "2.pdf": 1}))
    assert [one.sheet.reading.result.number for one in taken] == [2]


def test_a_form_of_ones_own_gives_its_own_fields(folder: Path, job: FormJob, tmp_path: Path) -> None:
    form = sheet_form(SHEET)
    own = FormJob(job.load, job.load_network, form=form)
    (taken,) = read(SheetFiles([folder / "3.png"], own, tmp_path, read_before={}))
    result = taken.sheet.reading.result
    assert isinstance(result, SheetResult)
    assert all(one.field in form.fields for row in result.rows for one in row.fields)
    assert any(one.field is form.fields[0] for row in result.rows for one in row.fields)


def test_it_ends_as_soon_as_the_check_says_so(folder: Path, job: FormJob, tmp_path: Path) -> None:
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += 1
        if asked > 1:
            raise KeyboardInterrupt

    files = SheetFiles([folder / "2.pdf"], job, tmp_path, read_before={})
    with pytest.raises(KeyboardInterrupt):
        files.read(check, lambda one: None)
    assert files.done == 0


def test_a_folder_without_pictures_stays_for_its_sentence(folder: Path, tmp_path: Path) -> None:
    assert files_of([tmp_path]) == [tmp_path]
    assert files_of([folder], known=[folder / "1.png", folder / "3.png"]) == [folder / "2.pdf"]


def test_pictures_are_kept_in_a_file_without_a_name(tmp_path: Path) -> None:
    store = PictureStore(tmp_path / "cache")
    places = [store.add(content) for content in (b"one", b"", b"three")]
    assert [store.read(place) for place in reversed(places)] == [b"three", b"", b"one"]
    store.close()
    assert list((tmp_path / "cache").iterdir()) == []
