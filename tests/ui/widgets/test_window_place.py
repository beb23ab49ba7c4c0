"""Windows come back where they were, on a screen that is there; dialogs as large as they were."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QSplitter, QWidget

from digitpad.core.settings import Settings
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.window_place import keep_place, keep_size, keep_widths
from tests.support.windows import NewWindow, destroy, settle


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.json")


def shown(window: QWidget) -> QWidget:
    window.show()
    settle()
    return window


def saved_at(place: QPoint, size: QSize, settings: Settings, *, maximised: bool = False) -> None:
    """A window was closed there."""
    window = QWidget()
    window.setGeometry(place.x(), place.y(), size.width(), size.height())
    if maximised:
        window.setWindowState(Qt.WindowState.WindowMaximized)
    settings["geometry"] = bytes(window.saveGeometry().toBase64().data()).decode()
    destroy(window)


def test_place_and_size_come_back(qapp: QApplication, settings: Settings) -> None:
    for step in range(2):
        window = QMainWindow()
        keep_place(window, settings, "geometry", QSize(700, 500))
        if step:
            shown(window)
            assert window.geometry().getRect() == (120, 140, 640, 444)
        else:
            assert window.size() == QSize(700, 500)
            shown(window).setGeometry(120, 140, 640, 444)
            settle()
        window.close()
        destroy(window)


def test_parts_are_as_wide_as_they_were(qapp: QApplication, settings: Settings) -> None:
    for step in range(2):
        splitter = QSplitter()
        splitter.resize(600, 100)
        for _ in range(2):
            splitter.addWidget(QWidget())
        keep_widths(splitter, splitter, settings, "import_splitter")
        shown(splitter)
        if step:
            assert splitter.sizes()[0] == 150
        else:
            splitter.setSizes([150, 600 - 150 - splitter.handleWidth()])
        splitter.close()
        destroy(splitter)


@pytest.mark.parametrize("place", [QPoint(5000, 3000), QPoint(-3000, 100), QPoint(1900, 1190), QPoint(100, -900)])
def test_a_screen_that_is_gone_takes_no_window_with_it(qapp: QApplication, settings: Settings, place: QPoint) -> None:
    saved_at(place, QSize(640, 480), settings)
    window = QMainWindow()
    keep_place(window, settings, "geometry")
    shown(window)
    assert window.screen().availableGeometry().contains(window.frameGeometry())
    assert window.size() == QSize(640, 480)
    destroy(window)


def test_a_window_of_a_larger_screen_fits_the_one_that_is_there(qapp: QApplication, settings: Settings) -> None:
    saved_at(QPoint(2500, 100), QSize(3600, 2000), settings)
    window = QMainWindow()
    keep_place(window, settings, "geometry")
    shown(window)
    assert window.screen().availableGeometry().contains(window.frameGeometry())
    destroy(window)


def test_the_main_window_comes_back_maximised_and_then_as_large_as_before(new_window: NewWindow) -> None:
    first = new_window()
    first.setGeometry(60, 70, 900, 660)
    settle()
    first.showMaximized()
    settle()
    first.close()
    second = new_window()
    settle()
    assert second.isMaximized()
    second.showNormal()
    settle()
    assert second.size() == QSize(900, 660)


def test_dialogs_are_as_large_as_they_were(window: MainWindow, new_window: NewWindow) -> None:
    window.actions_.print_sheet.trigger()
    dialog = window.features.printing.dialog
    assert dialog is not None
    assert dialog.size() == QSize(760, 560)
    dialog.resize(820, 640)
    dialog.reject()
    window.close()
    again = new_window()
    again.actions_.print_sheet.trigger()
    assert again.features.printing.dialog is not None
    assert again.features.printing.dialog.size() == QSize(820, 640)


@pytest.mark.parametrize("text", ["", "0x", "x", "640x480x3", "99999x99999"])
def test_a_size_that_is_none_is_the_usual_one_or_what_the_screen_has(
    qapp: QApplication, settings: Settings, text: str
) -> None:
    settings["print_size"] = text
    dialog = QDialog()
    keep_size(dialog, settings, "print_size", QSize(300, 200))
    assert dialog.size() in (QSize(300, 200), dialog.screen().availableSize())
    destroy(dialog)
