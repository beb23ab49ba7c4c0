"""The dialog of figures: all of a file is shown, what is missing is a dash, and a broken file is one sentence."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.core.errors import DataError
from digitpad.core.evaluation.figures import read_figures
from digitpad.core.paths import Paths
from digitpad.ui.help.figures_dialog import FiguresDialog
from digitpad.ui.main.main_window import MainWindow
from tests.support.windows import NewWindow, destroy

FULL = {
    "model": "digitpad",
    "on": "MNIST, test part",
    "whom": "some <250> writers",
    "n": 10000,
    "accuracy": 0.9964,
    "interval": [0.995, 0.9974],
    "rejected_digits": 0.004,
    "rejected_others": 0.8765,
    "ece": 0.0031,
    "ms_per_digit": 0.42,
    "command": "digitpad evaluate --mnist",
}
SPARSE = {
    "model": "paper",
    "on": "letters",
    "whom": "40 writers",
    "n": 2000,
    "accuracy": None,
    "command": "digitpad evaluate --model paper --strokes others.json.gz",
}
DOCUMENT = {"measured": "2026-01-31", "rows": [FULL, SPARSE]}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(tmp_path / "figures.json", DOCUMENT)


@pytest.fixture
def dialog(qapp: QApplication, file: Path) -> Iterator[FiguresDialog]:
    dialog = FiguresDialog(file)
    dialog.show()
    yield dialog
    dialog.close()
    destroy(dialog)


def written(file: Path, document: object) -> Path:
    file.write_text(json.dumps(document), encoding="utf-8")
    return file


def words(dialog: FiguresDialog) -> str:
    return dialog.text_view.toPlainText().replace("\u00a0", " ")


def test_all_figures_of_the_file_are_in_the_dialog(dialog: FiguresDialog) -> None:
    for text in ("January 31, 2026", "digitpad: MNIST, test part (some <250> writers)", "10,000", "99.64 %",
                 "99.50–99.74 %", "0.40 %", "87.65 %", "0.31 %", "0.4 ms", "digitpad evaluate --mnist",
                 "paper: letters (40 writers)", SPARSE["command"]):  # fmt: skip
        assert text in words(dialog)


def test_what_was_not_measured_is_a_dash(dialog: FiguresDialog) -> None:
    dialog.copy_button.click()
    headings, full, sparse = (line.split("\t") for line in QGuiApplication.clipboard().text().split("\n"))
    assert len(headings) == len(full) == len(sparse) == 10
    assert "–" not in full
    assert sparse == ["paper", "letters (40 writers)", "2,000", *["–"] * 6, SPARSE["command"]]
    lines = words(dialog).splitlines()
    start = lines.index("2,000")
    assert lines[start + 1 : start + 7] == ["–"] * 6


def test_the_words_are_explained(dialog: FiguresDialog) -> None:
    for title in ("What «accuracy» means", "What «not a digit» means", "What «sure» means"):
        assert title in words(dialog)
    assert "less than 90 % sure" in words(dialog)


def test_a_command_can_be_selected_and_copied(dialog: FiguresDialog) -> None:
    assert dialog.text_view.find("digitpad evaluate --model paper --strokes others.json.gz")
    dialog.text_view.copy()
    assert QGuiApplication.clipboard().text() == SPARSE["command"]


def test_many_rows_are_scrolled_and_figures_are_not_torn(dialog: FiguresDialog, tmp_path: Path) -> None:
    many = FiguresDialog(written(tmp_path / "many.json", {**DOCUMENT, "rows": [FULL, SPARSE] * 7}))
    try:
        many.setMinimumSize(1, 1)  # as on a screen of 457x343 pixels
        for size in ((457, 343), (480, 360), (880, 640), (457, 343)):
            many.resize(*size)
            many.show()
            QApplication.processEvents()
            assert many.size().toTuple() == size
            assert many.text_view.verticalScrollBar().maximum() > 0
            assert many.text_view.horizontalScrollBar().maximum() == 0, size
            told = many.text_view.toPlainText().replace("\xa0", " ")
            assert all(told.count(cell) >= 7 for cell in many._cells(many._figures.rows[0])[2:])
            assert all(heading in told for heading in many._headings()[2:])
    finally:
        many.close()
        destroy(many)


@pytest.mark.parametrize(
    "harm",
    [
        lambda document: [],
        lambda document: None,
        lambda document: {},
        lambda document: {**document, "measured": 2026},
        lambda document: {**document, "rows": None},
        lambda document: {**document, "rows": [[]]},
        lambda document: {**document, "rows": [{**FULL, "n": 0}]},
        lambda document: {**document, "rows": [{**FULL, "n": "10000"}]},
        lambda document: {**document, "rows": [{**FULL, "n": None}]},
        lambda document: {**document, "rows": [{**FULL, "accuracy": 99.64}]},
        lambda document: {**document, "rows": [{**FULL, "accuracy": True}]},
        lambda document: {**document, "rows": [{**FULL, "ece": float("nan")}]},
        lambda document: {**document, "rows": [{**FULL, "interval": [0.9]}]},
        lambda document: {**document, "rows": [{**FULL, "interval": [0.9, None]}]},
        lambda document: {**document, "rows": [{**FULL, "model": None}]},
        lambda document: {**document, "rows": [{key: FULL[key] for key in FULL if key != "command"}]},
    ],
)
def test_a_damaged_file_is_said_in_one_sentence(tmp_path: Path, harm: object) -> None:
    file = written(tmp_path / "figures.json", harm(DOCUMENT))
    with pytest.raises(DataError, match=r"figures\.json cannot be shown \(it is damaged\)\. Install digitpad again"):
        read_figures(file)


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 200_000], ids=["empty", "cut", "no text", "deep"])
def test_what_is_no_json_is_said_too(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "figures.json"
    file.write_bytes(content)
    with pytest.raises(DataError, match="it is damaged"):
        read_figures(file)


def test_the_menu_opens_the_dialog_of_the_installation(new_window: NewWindow, paths: Paths, file: Path) -> None:
    window = new_window(replace(paths, resources=with_resources(paths, file)))
    window.actions_.figures.trigger()
    dialog = opened(window)
    assert "99.64 %" in words(dialog)
    assert dialog.copy_button.isEnabled()


def test_without_the_file_the_dialog_says_so(new_window: NewWindow, paths: Paths, file: Path) -> None:
    resources = with_resources(paths, file)
    file.unlink()
    window = new_window(replace(paths, resources=resources))
    window.actions_.figures.trigger()
    dialog = opened(window)
    assert words(dialog).startswith(f"The figures in {resources / 'figures.json'} cannot be shown (")
    assert words(dialog).count("\n") == 0
    assert not dialog.copy_button.isEnabled()


def with_resources(paths: Paths, file: Path) -> Path:
    """The program's resources beside this file of figures."""
    for entry in paths.resources.iterdir():
        if entry.name != file.name:
            (file.parent / entry.name).symlink_to(entry)
    return file.parent


def opened(window: MainWindow) -> FiguresDialog:
    (dialog,) = window.findChildren(FiguresDialog)
    assert dialog.isVisible()
    return dialog


def test_a_change_of_theme_reaches_an_open_dialog(new_window: NewWindow, paths: Paths, file: Path) -> None:
    window = new_window(replace(paths, resources=with_resources(paths, file)))
    window.actions_.themes["light"].trigger()
    window.actions_.figures.trigger()
    dialog = opened(window)
    light = dialog.text_view.toHtml()
    window.actions_.themes["dark"].trigger()
    QApplication.processEvents()
    dark = dialog.text_view.toHtml()
    assert "#1a1d29" in light
    assert "#1a1d29" not in dark
    assert "#edeff7" in dark


def test_the_keyboard_reaches_text_and_buttons(dialog: FiguresDialog) -> None:
    dialog.text_view.setFocus()
    visited: list[QWidget] = []
    while (focus := dialog.focusWidget()) not in visited:
        assert focus is not None
        visited.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert dialog.text_view in visited
    assert dialog.copy_button in visited
    assert len(visited) == 3
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_dialog_is_in_the_help_menu(window: MainWindow) -> None:
    (menu,) = (action.menu() for action in window.menuBar().actions() if action.text() == "&Help")
    assert isinstance(window.actions_.figures, QAction)
    assert window.actions_.figures in menu.actions()
