"""Edit > Preferences: made from the table of settings, searched, set back, and followed by all windows at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox

from digitpad.core.preferences import PREFERENCES
from digitpad.core.settings import TABLE
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.pictures.window import PictureWindow
from digitpad.ui.preferences.dialog import PreferenceRow, PreferencesDialog
from digitpad.ui.widgets.theme import current_theme
from tests.support.windows import LINE, Pen, settle, until


@pytest.fixture
def dialog(window: MainWindow) -> PreferencesDialog:
    window.actions_.preferences.trigger()
    found = window.findChild(PreferencesDialog)
    assert found is not None
    until(found.isVisible, "it is shown")
    return found


def row(dialog: PreferencesDialog, key: str) -> PreferenceRow:
    return next(one for one in dialog.rows if one.preference.key == key)


def test_each_is_a_setting_of_the_table_that_its_field_can_show() -> None:
    keys = [one.key for one in PREFERENCES]
    assert len(set(keys)) == len(keys)
    assert set(keys) <= set(TABLE)
    for one in PREFERENCES:
        setting = one.setting
        assert set(one.choices) == set(setting.choices)
        assert (
            isinstance(setting.default, bool) or one.choices or (setting.low is not None and setting.high is not None)
        )
    for key in ("pressure", "reject", "numbers", "signs", "boxes", "theme"):
        assert key in keys  # what the View and Edit menus switch


def test_switches_count_at_once_and_follow_the_menu(window: MainWindow, dialog: PreferencesDialog) -> None:
    for key in ("numbers", "signs", "boxes", "reject", "pressure"):
        action, box = getattr(window.actions_, key), row(dialog, key).editor
        assert isinstance(box, QCheckBox)
        assert box.isChecked() == action.isChecked()
        box.click()
        assert action.isChecked() == box.isChecked() == window._settings[key]
        assert row(dialog, key).default_button.isVisible()
        action.trigger()
        assert box.isChecked() == action.isChecked()
        assert not row(dialog, key).default_button.isVisible()


def test_the_brush_follows_its_field_and_the_field_the_slider(window: MainWindow, dialog: PreferencesDialog) -> None:
    box = row(dialog, "brush_width").editor
    assert isinstance(box, QDoubleSpinBox)
    box.selectAll()
    QTest.keyClicks(box, "8.5")
    assert window.canvas.brush_width == pytest.approx(0.085)
    assert box.cleanText() == "8.5"
    window.actions_.thinner.trigger()
    assert box.value() == pytest.approx(100 * window.canvas.brush_width)
    row(dialog, "brush_width").default_button.click()
    assert window.canvas.brush_width == pytest.approx(0.05)


def test_colours_change_at_once(window: MainWindow, dialog: PreferencesDialog) -> None:
    box = row(dialog, "theme").editor
    assert isinstance(box, QComboBox)
    for theme in ("dark", "light"):
        place = box.findData(theme)
        box.setCurrentIndex(place)
        box.activated.emit(place)
        settle()
        assert current_theme().dark == (theme == "dark")
        assert window.actions_.themes[theme].isChecked()
    window.actions_.themes["system"].trigger()
    assert box.currentData() == "system"


def test_an_open_picture_window_follows_and_a_closed_one_does_not_mind(
    window: MainWindow, reader: PictureWindow, dialog: PreferencesDialog
) -> None:
    box = row(dialog, "import_steps").editor
    assert isinstance(box, QCheckBox)
    box.click()
    assert not reader.actions_.steps.isChecked()
    window.features.pictures.close()
    settle()
    box.click()
    assert window._settings["import_steps"] is True


def test_what_has_all_the_words_is_found(dialog: PreferencesDialog) -> None:
    def seen() -> list[str]:
        return [one.preference.key for one in dialog.rows if one.isVisible()]

    assert len(seen()) == len(PREFERENCES)
    for text, keys in (("MINUS digits", ["signs"]), ("dark", ["theme"]), ("pictures samples", ["keep_corrections"])):
        dialog.search.setText(text)
        assert seen() == keys
        assert [title for title, label in dialog._titles.items() if label.isVisible()] == [
            one.section for one in PREFERENCES if one.key in keys
        ]
    dialog.search.setText("nothing like it")
    assert seen() == []
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert len(seen()) == len(PREFERENCES)


def test_all_are_set_back_together(window: MainWindow, dialog: PreferencesDialog) -> None:
    window._settings["boxes"] = False
    window._settings["brush_width"] = 0.1
    dialog.reset_button.click()
    assert all(one.is_default for one in dialog.rows)
    assert window.actions_.boxes.isChecked()


def test_it_is_open_once_and_what_is_closed_follows_nothing(window: MainWindow, dialog: PreferencesDialog) -> None:
    window.actions_.preferences.trigger()
    assert len(window.findChildren(PreferencesDialog)) == 1
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    settle()
    assert window.findChild(PreferencesDialog) is None
    window.actions_.boxes.trigger()
    window._settings["brush_width"] = 0.1
    assert window.canvas.brush_width == pytest.approx(0.1)


def test_each_field_has_a_name(dialog: PreferencesDialog) -> None:
    for one in dialog.rows:
        assert one.editor.accessibleName() == one.preference.label
        assert one.default_button.accessibleName() == f"Default of {one.preference.label}"


def test_the_pen_can_be_tried_beside_its_settings(window: MainWindow, dialog: PreferencesDialog) -> None:
    pen = Pen(dialog.trial.canvas)
    pen.pen_stroke(LINE, [1.0] * len(LINE))
    assert "100%" in dialog.trial.told.text()
    assert not window.document.drawing
    box = row(dialog, "pressure_curve").editor
    assert isinstance(box, QDoubleSpinBox)
    box.setValue(2.0)
    pen.pen_stroke(LINE, [0.5] * len(LINE))
    assert "25%" in dialog.trial.told.text()
    dialog.trial.clear_button.click()
    assert not dialog.trial.document.drawing
    dialog.search.setText("theme colours")
    assert not dialog.trial.isVisible()
    dialog.search.setText("palm")
    assert dialog.trial.isVisible()


def test_the_canvas_is_on_the_right_for_a_left_hand(window: MainWindow, dialog: PreferencesDialog) -> None:
    box = row(dialog, "left_handed").editor
    assert isinstance(box, QCheckBox)
    for width in (1000, 700):
        window.resize(width, 600)
        settle()
        assert window.canvas.mapTo(window, QPoint()).x() < window.panel.mapTo(window, QPoint()).x()
        box.click()
        settle()
        assert window.canvas.mapTo(window, QPoint()).x() > window.panel.mapTo(window, QPoint()).x()
        box.click()
