"""View > Exhibit: which file, what it says, and a start that takes the window's place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from digitpad.core.exhibit.settings import read_exhibit
from digitpad.core.settings import Settings
from digitpad.ui.exhibit.dialog import ExhibitDialog
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.pictures.window import PictureWindow
from tests.support.picture_windows import click, opened, page_file, press
from tests.support.samples_drawn import DRAWN
from tests.support.windows import Mouse, answering, until


@pytest.fixture
def dialog(window: MainWindow) -> ExhibitDialog:
    window.actions_.exhibit.trigger()
    assert window.features.exhibit.dialog is not None
    return window.features.exhibit.dialog


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "venue.toml"
    path.write_text('[leaving]\npin = "4711"\ncorner = "top-right"\n', encoding="utf-8")
    return path


def launched(window: MainWindow) -> list[Sequence[str]]:
    commands: list[Sequence[str]] = []

    def launch(command: Sequence[str]) -> bool:
        commands.append(command)
        return True

    window.features.exhibit.launch = launch
    return commands


def test_the_exhibit_takes_the_windows_place(window: MainWindow, dialog: ExhibitDialog, file: Path) -> None:
    commands = launched(window)
    Mouse(window.canvas).draw(DRAWN[3])
    assert not dialog.start_button.isEnabled()
    dialog.file.setText(str(file))
    until(dialog.start_button.isEnabled, "the file is read")
    assert "top right" in dialog.summary.text()
    assert "4711" not in dialog.summary.text()  # others may look over one's shoulder
    dialog.start_button.click()
    assert not window.isVisible()
    assert not dialog.isVisible()
    assert [list(command[-3:]) for command in commands] == [["--exhibit", str(file), "--then-window"]]
    assert Settings.load(window._services.paths.settings_file)["exhibit_file"] == str(file)


def test_who_thinks_better_of_closing_stays(window: MainWindow, dialog: ExhibitDialog, file: Path) -> None:
    commands = launched(window)
    window.before_closing = lambda ask: False
    dialog.file.setText(str(file))
    until(dialog.start_button.isEnabled, "the file is read")
    dialog.start_button.click()
    assert window.isVisible()
    assert not commands
    window.before_closing = lambda ask: True
    assert window.close()
    assert not commands  # it was thought better of


def test_it_begins_once_all_is_saved(
    reader: PictureWindow, window: MainWindow, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands = launched(window)
    opened(reader, page_file(tmp_path))
    click(reader, 0)
    press(reader, Qt.Key.Key_7)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "text.txt"), ""))
    window.actions_.exhibit.trigger()
    dialog = window.features.exhibit.dialog
    assert dialog is not None
    dialog.file.setText(str(file))
    until(dialog.start_button.isEnabled, "the file is read")
    with answering("Save"):
        dialog.start_button.click()
    until(lambda: not window.isVisible(), "the window is closed")
    assert (tmp_path / "text.txt").exists()
    assert [command[-1] for command in commands] == ["--then-window"]


def test_what_is_wrong_with_the_file_is_said(dialog: ExhibitDialog, file: Path) -> None:
    file.write_text("[leaving]\npin = 4711\n", encoding="utf-8")
    dialog.file.setText(str(file))
    until(dialog.problem.isVisible, "the file is read")
    assert "line 2: leaving.pin" in dialog.problem.text()
    assert not dialog.start_button.isEnabled()
    file.write_text('[leaving]\npin = "4711"\n', encoding="utf-8")
    dialog.look()  # as when it is opened again
    until(dialog.start_button.isEnabled, "the file is read")
    file.write_text('[leaving]\npin = "4711"\n[attract]\ndrawings = "none.json"\n', encoding="utf-8")
    dialog.look()
    until(dialog.problem.isVisible, "the file is read")
    assert "none.json" in dialog.problem.text()
    assert not dialog.start_button.isEnabled()
    dialog.file.clear()
    assert not dialog.start_button.isEnabled()


def test_a_new_file_is_written_and_used(dialog: ExhibitDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "new.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), "Exhibit (*.toml)"))
    dialog.new_button.click()
    until(dialog.start_button.isEnabled, "the file is read")
    assert dialog.file.text() == str(path)
    assert read_exhibit(path).clear_after == 8


def test_a_new_file_that_cannot_be_written_is_said(
    dialog: ExhibitDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "file" / "x.toml"), ""))
    dialog.file.setText("/")  # which has no name that another could take the place of
    until(dialog.problem.isVisible, "the folder is no file")
    dialog.new_button.click()
    until(lambda: "cannot be written" in dialog.problem.text(), "it is said")
