"""Forms that are drawn and not saved outlive a kill, until they are saved or given up."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from digitpad.core.forms.form_file import load_form
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.ui.forms.window import FormWindow
from digitpad.ui.main.main_window import MainWindow
from tests.support.form_windows import empty_sheet, fields_of, idle, opened, press, without_marks
from tests.support.killed_reviews import paths_in
from tests.support.windows import NewWindow, answering, until

SHEET = PrintableSheet(SheetKind.SCORES, columns=3, digits=3, rows=6, title="Test")


@pytest.fixture
def new_main(new_window: NewWindow, tmp_path: Path) -> Iterator[Callable[[], MainWindow]]:
    """Makes a window whose folders are the test's; its form window is closed without a question."""
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        windows.append(new_window(paths_in(tmp_path)))
        return windows[-1]

    yield make
    for window in windows:
        window.features.forms.close()


def shown(window: MainWindow) -> FormWindow:
    """The form window, with whatever was not saved."""
    drawer = window.features.forms.show()
    until(lambda: not drawer.files.is_restoring, "it has looked for forms")
    idle(drawer)
    return drawer


def kept_files(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "data" / "forms").glob("*") if path.suffix != ".lock")


def test_a_form_is_there_after_a_kill_until_it_is_saved(
    new_main: Callable[[], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = without_marks(empty_sheet(tmp_path, SHEET))
    command = [sys.executable, "-m", "tests.support.form_windows", str(tmp_path), str(sheet)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "kept\n"
        child.kill()
    window = new_main()
    drawer = shown(window)
    assert len(fields_of(drawer)) == 2
    assert not drawer.document.is_saved
    assert "was not saved when digitpad ended" in drawer.parts.messages.text
    assert drawer.files.sheet is not None
    assert drawer.files.sheet.grey.min() < 100, "its page is there"
    # It is asked about before another one takes its place.
    with answering("Cancel") as asked:
        drawer.files.new_from(sheet)
    assert asked
    drawer.document.remove_selected("")
    file = tmp_path / "form.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), "Form (*.json)"))
    drawer.actions_.save.trigger()
    until(lambda: drawer.document.is_saved and drawer.keeper.is_idle, "it is saved")
    form = load_form(file)
    assert form.marks is None
    assert form.reference is not None
    assert len(form.fields) == 2
    assert kept_files(tmp_path) == []
    drawer.close()
    assert not shown(window).document.is_open


def test_a_form_comes_back_if_the_window_had_to_close_and_not_if_it_was_given_up(
    new_main: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = new_main()
    drawer = shown(window)
    opened(drawer, empty_sheet(tmp_path, SHEET))
    assert kept_files(tmp_path) == [], "there is nothing to be lost yet"
    press(drawer, Qt.Key.Key_Insert)
    window.features.forms.close()  # without a question, as when the session ends
    drawer = shown(window)
    assert len(fields_of(drawer)) == 1
    assert drawer.document.state.form.marks is not None
    with answering("Discard"):
        drawer.close()
    until(lambda: window.features.forms.window is None, "it is closed")
    assert kept_files(tmp_path) == []
    assert not shown(window).document.is_open


def test_what_was_taken_back_needs_no_file(new_main: Callable[[], MainWindow], tmp_path: Path) -> None:
    window = new_main()
    drawer = shown(window)
    opened(drawer, empty_sheet(tmp_path, SHEET))
    press(drawer, Qt.Key.Key_Insert)
    until(lambda: drawer.keeper.is_idle, "it is kept")
    assert len(kept_files(tmp_path)) == 2
    drawer.actions_.undo.trigger()
    until(lambda: drawer.keeper.is_idle, "it is kept no longer")
    assert kept_files(tmp_path) == []


def test_a_damaged_file_is_set_aside(new_main: Callable[[], MainWindow], tmp_path: Path) -> None:
    folder = tmp_path / "data" / "forms"
    folder.mkdir(parents=True)
    (folder / "form-1.json").write_text("{}", encoding="utf-8")
    window = new_main()
    drawer = shown(window)
    assert "cannot be read again" in drawer.parts.messages.text
    assert kept_files(tmp_path) == ["form-1.damaged.json"]
    opened(drawer, empty_sheet(tmp_path, SHEET))
    press(drawer, Qt.Key.Key_Insert)
    until(lambda: drawer.keeper.is_idle, "it is kept")
    assert "form-1.damaged.json" in kept_files(tmp_path)
    assert len(kept_files(tmp_path)) == 3
