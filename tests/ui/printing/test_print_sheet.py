"""Printing a sheet: what is chosen is seen, saved as a PDF that the program reads, and remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from digitpad.core.forms.align import align_sheet
from digitpad.core.forms.printable import SheetKind
from digitpad.core.pages.picture import load_page, page_count
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.printing.dialog import SheetDialog
from tests.support.windows import NewWindow, until


@pytest.fixture
def dialog(window: MainWindow) -> SheetDialog:
    """The dialog as the menu opens it."""
    window.actions_.print_sheet.trigger()
    assert window.features.printing.dialog is not None
    return window.features.printing.dialog


def choose(dialog: SheetDialog, kind: SheetKind) -> None:
    dialog.choice.kind.setCurrentIndex(dialog.choice.kind.findData(kind))


@pytest.mark.parametrize("kind", SheetKind)
def test_each_kind_is_saved_as_a_pdf_that_is_known_again(
    dialog: SheetDialog, kind: SheetKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(dialog, kind)
    dialog.choice.title.setText("Class 7b, Ü")
    dialog.choice.columns.setValue(3)
    dialog.choice.pages.setValue(2)
    path = tmp_path / "sheet.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "PDF file (*.pdf)"))
    dialog.save_button.click()
    until(lambda: path.exists() and "Saved" in dialog.message.text(), "the PDF is saved")
    pages = 1 if kind is SheetKind.DIGITS else 2
    assert page_count(path) == pages
    for number in range(1, pages + 1):
        sheet = align_sheet(load_page(path, number).grey).sheet
        assert sheet is not None
        assert (sheet.kind, sheet.page) == (kind, number)


def test_only_what_fits_on_the_paper_is_offered(dialog: SheetDialog) -> None:
    choice = dialog.choice
    choose(dialog, SheetKind.SCORES)
    choice.digits.setValue(8)
    assert choice.columns.maximum() == 3
    choice.paper.setCurrentText("Letter")
    assert choice.rows.maximum() == 22
    choose(dialog, SheetKind.DIGITS)
    assert not choice.columns.isVisible()
    assert not choice.headings.isVisible()
    assert choice.sheets()[0].kind is SheetKind.DIGITS


def test_the_preview_follows_what_is_chosen(dialog: SheetDialog) -> None:
    before = dialog.preview.grab().toImage()
    dialog.choice.columns.setValue(2)
    assert dialog.preview.grab().toImage() != before


def test_what_was_chosen_is_there_again(dialog: SheetDialog, window: MainWindow, new_window: NewWindow) -> None:
    choose(dialog, SheetKind.LIST)
    dialog.choice.headings.setText("pieces, price")
    dialog.choice.rows.setValue(7)
    dialog.close()
    settings = window.features.printing._context.settings
    assert (settings["print_kind"], settings["print_headings"], settings["print_rows"]) == ("list", "pieces, price", 7)
    window.actions_.print_sheet.trigger()
    (sheet,) = dialog.choice.sheets()
    assert sheet.headings == ("pieces", "price")


def test_a_place_that_cannot_be_written_is_said(dialog: SheetDialog, tmp_path: Path) -> None:
    (tmp_path / "folder.pdf").mkdir()
    dialog.save(tmp_path / "folder.pdf")
    until(lambda: "cannot be saved" in dialog.message.text(), "the problem is said")
