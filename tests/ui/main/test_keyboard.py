"""The keyboard reaches everything, and a screen reader has a name for it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QLabel,
    QMenu,
    QSpinBox,
    QToolButton,
    QWidget,
)

from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.widgets import accessible_name, interactive, mnemonics, twice
from tests.support.windows import Mouse, answered


def menus(window: MainWindow) -> list[QMenu]:
    return [action.menu() for action in window.menuBar().actions() if action.menu() is not None]


def menu_actions(window: MainWindow) -> list[QAction]:
    return [action for menu in menus(window) for action in menu.actions() if not action.isSeparator()]


def test_every_action_is_in_a_menu_with_a_text(window: MainWindow) -> None:
    listed = menu_actions(window)
    own = [action for action in vars(window.actions_).values() if isinstance(action, QAction)]
    assert [action.text() for action in own if action not in listed] == []
    assert all(action.text().replace("&", "").strip() for action in listed)


def test_no_two_actions_share_a_shortcut(window: MainWindow) -> None:
    keys = [key.toString() for action in menu_actions(window) for key in action.shortcuts()]
    assert keys
    assert twice(keys) == []


def test_no_two_entries_of_a_menu_share_a_letter(window: MainWindow) -> None:
    assert twice(mnemonics(menu.title() for menu in menus(window))) == []
    for menu in menus(window):
        assert (menu.title(), twice(mnemonics(action.text() for action in menu.actions()))) == (menu.title(), [])


def letters(dialog: QWidget) -> list[str]:
    labels = [label for label in dialog.findChildren(QLabel) if label.isVisible() and label.buddy() is not None]
    buttons = [button for button in dialog.findChildren(QAbstractButton) if button.isVisible()]
    return mnemonics(widget.text() for widget in (*labels, *buttons))


def test_no_two_fields_of_a_page_share_a_letter(window: MainWindow) -> None:
    window.actions_.train.trigger()
    dialog = window.features.training.dialog
    assert dialog is not None
    assert len(letters(dialog)) >= 10
    assert twice(letters(dialog)) == []
    for buttons in (
        (dialog.hide_button, dialog.cancel_button),
        (dialog.use_button, dialog.keep_button, dialog.discard_button),
        (dialog.again_button, dialog.close_button),
    ):
        assert twice(mnemonics(button.text() for button in buttons)) == []


def test_tab_reaches_all_that_can_be_operated(window: MainWindow, mouse: Mouse) -> None:
    mouse.draw(DRAWN[3])
    window.actions_.undo.trigger()
    window.actions_.redo.trigger()
    mouse.draw(DRAWN[3])
    window.actions_.undo.trigger()  # now undo, redo and clear can all be pressed
    window.activateWindow()
    window.canvas.setFocus()
    visited: list[QWidget] = []
    for _ in range(40):
        focus = window.focusWidget()
        assert focus is not None
        if focus in visited:
            break
        visited.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert window.canvas in visited
    assert window.prepared.grid in visited
    wanted = [window.canvas, window.prepared.grid, *window.tools.findChildren(QAbstractSlider)]
    wanted += window.tools.findChildren(QToolButton)
    assert [widget.accessibleName() for widget in wanted if widget not in visited] == []
    back: list[QWidget] = []
    for _ in visited:
        focus = window.focusWidget()
        assert focus is not None
        back.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Backtab)
    assert set(back) == set(visited)


def test_tab_reaches_all_fields_of_the_training_dialog(window: MainWindow) -> None:
    window.actions_.train.trigger()
    dialog = window.features.training.dialog
    assert dialog is not None
    form = dialog.form
    wanted = {form.name, form.architecture, form.epochs, form.batch_size, form.learning_rate, form.validation,
              form.augmentation, form.seed, dialog.start_button, dialog.close_button}  # fmt: skip
    form.name.setFocus()
    visited: list[QWidget] = []
    while (focus := dialog.focusWidget()) not in visited:
        assert focus is not None
        visited.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert wanted <= set(visited)


def test_everything_that_can_be_operated_has_a_name(window: MainWindow) -> None:
    window.actions_.train.trigger()
    assert window.features.training.dialog is not None
    found = interactive(window)
    assert len(found) > 15
    nameless = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in found
        if not accessible_name(widget)
    ]
    assert nameless == []


def test_the_answer_can_be_heard(window: MainWindow, mouse: Mouse) -> None:
    mouse.draw(DRAWN[6])
    answered(window)
    heard = QAccessible.queryAccessibleInterface(window.panel.bars).text(QAccessible.Text.Description)
    assert heard.startswith("6: ")
    assert heard.count(":") == 10
    window.say("Something is wrong.")
    assert accessible_name(window.messages) == "Something is wrong."


def test_buttons_say_what_they_do_and_their_key(window: MainWindow) -> None:
    buttons = window.tools.findChildren(QToolButton)
    assert {button.accessibleName() for button in buttons} == {"Pen", "Eraser", "Undo", "Redo", "Clear canvas"}
    for button in buttons:
        assert "(" in button.toolTip()
        assert not button.icon().isNull()


@pytest.mark.parametrize(
    ("key", "modifiers", "effect"),
    [
        (Qt.Key.Key_E, Qt.KeyboardModifier.NoModifier, lambda window: window.canvas.eraser),
        (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, lambda window: not window.document.drawing),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier, lambda window: not window.document.drawing),
        (Qt.Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier, lambda window: window.canvas.brush_width > 0.05),
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.NoModifier, lambda window: window.canvas.brush_width < 0.05),
        (Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier, lambda window: window.features.training.dialog is not None),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier, lambda window: window.isFullScreen()),
    ],
    ids=["E", "Ctrl+Z", "Del", "]", "[", "Ctrl+T", "F11"],
)
def test_keys_work_while_the_canvas_has_the_focus(
    window: MainWindow, mouse: Mouse, key: Qt.Key, modifiers: Qt.KeyboardModifier, effect: object
) -> None:
    mouse.stroke([(0.3, 0.3), (0.7, 0.7)])
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    assert not effect(window)
    QTest.keyClick(window.canvas, key, modifiers)
    QApplication.processEvents()
    assert effect(window)


def test_the_arrows_walk_over_the_networks_image(window: MainWindow, mouse: Mouse) -> None:
    mouse.draw(DRAWN[1])
    answered(window)
    grid = window.prepared.grid
    pointed: list[tuple[int, int, float]] = []
    grid.pixel_pointed.connect(lambda *place: pointed.append(place))
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(40):
        QTest.keyClick(grid, Qt.Key.Key_Left)
    assert pointed[-1][:2] == (0, 14)
    for _ in range(13):
        QTest.keyClick(grid, Qt.Key.Key_Right)
    column, row, value = pointed[-1]
    assert (column, row) == (13, 14)
    assert value == grid._pixels[14, 13]
    words = " ".join(label.text() for label in window.prepared.findChildren(QLabel))
    assert f"Column 14, row 15: {round(255 * value)} of 255" in words
    QTest.keyClick(grid, Qt.Key.Key_Tab)
    words = " ".join(label.text() for label in window.prepared.findChildren(QLabel))
    assert "Point at a pixel" in words


def test_the_slider_changes_the_brush(window: MainWindow) -> None:
    (slider,) = window.tools.findChildren(QAbstractSlider)
    before = window.canvas.brush_width
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert window.canvas.brush_width > before
    for _ in range(300):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert window.canvas.brush_width == pytest.approx(0.15)


def test_spin_boxes_take_typed_numbers(window: MainWindow) -> None:
    window.actions_.train.trigger()
    assert window.features.training.dialog is not None
    box: QSpinBox = window.features.training.dialog.form.epochs
    box.selectAll()
    QTest.keyClicks(box, "12")
    assert box.value() == 12
