"""Numbers of several digits: read, shown, walked through, copied, and single digits as before."""

from __future__ import annotations

import json

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.paths import Paths
from digitpad.core.recognition.predict import Prediction
from digitpad.ui.answer.number_display import _window
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.theme import LIGHT
from tests.support.windows import Mouse, NewWindow, answered, number, show_predictions, small, until


def sure(digit: int) -> Prediction:
    return Prediction(tuple(0.97 if one == digit else 0.03 / 9 for one in range(10)))


UNSURE = Prediction((0, 0, 0.01, 0.64, 0, 0.31, 0, 0.01, 0.03, 0))
REJECTED = Prediction((0, 0, 0.05, 0.31, 0.02, 0.06, 0.01, 0, 0.54, 0.01), rejected=True)
YEAR = [sure(digit) for digit in (2, 0, 2, 6)]


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def shows_warning(image: QImage) -> bool:
    """Whether anything has the colour of doubt; thin lines between pixels have it but nearly."""
    wanted = QColor(LIGHT.warning).getRgb()[:3]
    found = (QColor(name).getRgb()[:3] for name in colours(image))
    return any(max(abs(one - other) for one, other in zip(rgb, wanted, strict=True)) < 50 for rgb in found)


def boxes(window: MainWindow) -> list[str]:
    """The signs of the digits that have a box, as far as any are painted."""
    painted = window.canvas.boxes.grab().toImage().convertToFormat(QImage.Format.Format_ARGB32)
    digits = window.canvas.boxes.visible_digits
    assert bool(digits) == any(
        painted.pixelColor(x, y).name() in (LIGHT.accent, LIGHT.warning, LIGHT.muted)
        for x in range(0, painted.width())
        for y in range(0, painted.height(), 3)
    )
    return [digit.symbol for digit in digits]


def press(window: MainWindow, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(window.canvas, key)


def point(window: MainWindow, number_: int) -> None:
    """Move the mouse onto a digit."""
    QTest.mouseMove(window.canvas, window.canvas.boxes.area(number_).center())


@pytest.fixture
def light(window: MainWindow) -> MainWindow:
    window.actions_.themes["light"].trigger()
    return window


def test_two_drawn_digits_are_read_as_a_number(light: MainWindow) -> None:
    mouse = Mouse(light.canvas)
    for digit, place in ((4, (0.1, 0.3)), (2, (0.55, 0.3))):
        for stroke in small(digit, place, 0.4):
            mouse.stroke([(x, y) for x, y in stroke.points[:, :2].tolist()])
    answered(light)
    assert light.panel.text.startswith("42 Digit 2 of 2: ")
    assert boxes(light) == ["4", "2"]
    assert light.reading.text == "42"


@pytest.mark.parametrize("lines", [("30",), ("2026",), ("47", "95")])
def test_a_number_is_read_and_heard(window: MainWindow, lines: tuple[str, ...]) -> None:
    window.show_drawing(number(*lines))
    answered(window)
    assert window.reading.text == "\n".join(lines)
    said = ", ".join(lines)
    assert window.panel.accessibleDescription().startswith(f"{said} Digit ")
    heard = QAccessible.queryAccessibleInterface(window.canvas).text(QAccessible.Text.Description)
    assert heard.endswith(f"It reads {said}.")


def test_one_digit_has_no_box_and_no_number(light: MainWindow) -> None:
    show_predictions(light, [sure(7)])
    assert boxes(light) == []
    assert light.panel.text == "7 97 % sure Second guess: 0 (<1 %)"
    press(light, Qt.Key.Key_Left)
    assert light.panel.text == "7 97 % sure Second guess: 0 (<1 %)"


def test_boxes_are_switched_off_and_that_is_remembered(new_window: NewWindow, paths: Paths) -> None:
    window = new_window()
    window.actions_.themes["light"].trigger()
    show_predictions(window, YEAR)
    assert boxes(window) == ["2", "0", "2", "6"]
    window.actions_.boxes.trigger()
    assert boxes(window) == []
    assert window.panel.text.startswith("2026 ")
    window.close()
    assert json.loads(paths.settings_file.read_text(encoding="utf-8"))["boxes"] is False
    again = new_window()
    assert not again.actions_.boxes.isChecked()
    show_predictions(again, YEAR)
    assert boxes(again) == []


def test_single_digits_are_read_when_numbers_are_off_and_that_is_remembered(
    new_window: NewWindow, paths: Paths
) -> None:
    window = new_window()
    drawing = number("30")
    window.show_drawing(drawing)
    answered(window)
    assert window.reading.text == "30"
    window.actions_.numbers.trigger()
    until(lambda: len(window.reading.text) == 1, "all strokes are read as one digit")
    assert window.reading.drawing is drawing
    assert window.reading.shown is not None
    assert window.reading.shown.current.digit.strokes == tuple(range(len(drawing.strokes)))
    assert not window.actions_.boxes.isEnabled()
    window.close()
    assert json.loads(paths.settings_file.read_text(encoding="utf-8"))["numbers"] is False
    again = new_window()
    assert not again.actions_.numbers.isChecked()
    again.show_drawing(drawing)
    answered(again)
    assert len(again.reading.text) == 1
    again.actions_.numbers.trigger()
    until(lambda: again.reading.text == "30", "the number is read")


def test_what_was_asked_before_the_switch_is_not_shown_after_it(window: MainWindow) -> None:
    counts = []
    window.recogniser.answered.connect(lambda reading, drawing: counts.append(len(reading.digits)))
    window.show_drawing(number("30"))
    window.actions_.numbers.trigger()
    answered(window)
    until(lambda: not window.recogniser.is_busy, "nothing is read any more")
    assert set(counts) == {1}


def test_the_digit_written_last_is_selected(window: MainWindow) -> None:
    one, two = Drawing(tuple(small(3, (0.6, 0.3)))), small(0, (0.1, 0.3))
    window.show_drawing(one)
    answered(window)
    window.show_drawing(Drawing((*one.strokes, *two)))
    answered(window)
    assert window.reading.text == "03"
    assert window.panel.text.startswith("03 Digit 1 of 2: ")


def test_arrows_walk_through_the_number(window: MainWindow) -> None:
    show_predictions(window, YEAR, [sure(digit) for digit in (4, 7)])
    seen = []
    for key in (
        Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down,
        Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left,
    ):  # fmt: skip
        press(window, key)
        assert window.reading.shown is not None
        seen.append(window.reading.shown.selected)
    assert seen == [0, 0, 1, 1, 4, 4, 5, 5, 2, 1]
    assert window.panel.text.startswith("2026, 47 Digit 2 of 6: 97 % sure")
    assert window.panel.bars.accessibleDescription().startswith("0: 97 %")


def test_the_digit_pointed_at_last_stays_selected(window: MainWindow) -> None:
    show_predictions(window, YEAR)
    point(window, 1)
    assert "Digit 2 of 4" in window.panel.text
    steps = window.reading.shown.current.digit.answer.prepared
    assert (window.prepared.grid._pixels == steps.image).all()
    press(window, Qt.Key.Key_Home)
    assert "Digit 1 of 4" in window.panel.text
    point(window, 2)
    assert "Digit 3 of 4" in window.panel.text
    # On the way to the panel, to say there what it is.
    QTest.mouseMove(window.canvas, window.canvas.rect().topLeft() + QPoint(4, 4))
    QApplication.sendEvent(window.canvas, QEvent(QEvent.Type.Leave))
    assert "Digit 3 of 4" in window.panel.text
    press(window, Qt.Key.Key_End)
    assert "Digit 4 of 4" in window.panel.text
    point(window, 2)
    assert "Digit 3 of 4" in window.panel.text


def test_a_pen_that_draws_over_a_digit_does_not_select_it(window: MainWindow, mouse: Mouse) -> None:
    window.show_drawing(number("2026"))
    answered(window)
    press(window, Qt.Key.Key_Home)
    mouse.press((0.1, 0.6))
    QTest.mouseMove(window.canvas, window.canvas.boxes.area(1).center())
    assert window.reading.shown is not None
    assert window.reading.shown.selected == window.reading.shown.newest
    mouse.release((0.1, 0.6))


def test_doubt_has_its_colour_on_the_canvas_and_in_the_number(light: MainWindow) -> None:
    show_predictions(light, YEAR)
    for widget in (light.canvas.boxes, light.panel._number):
        assert not shows_warning(widget.grab().toImage())
    for doubt in (UNSURE, REJECTED):
        show_predictions(light, [*YEAR, doubt, sure(1)])
        for widget in (light.canvas.boxes, light.panel._number):
            assert shows_warning(widget.grab().toImage())
    assert light.reading.text == "2026?1"
    press(light, Qt.Key.Key_Left)
    assert light.panel.text == "2026?1 Digit 5 of 6: perhaps no digit Nearest: 8 (54 %) or 3 (31 %)"
    light.actions_.reject.trigger()
    assert light.panel.text == "202681 Digit 5 of 6: unsure, 8 or 3? 8 (54 %), 3 (31 %)"


def test_boxes_of_a_drawing_that_is_gone_are_not_shown(light: MainWindow) -> None:
    light.show_drawing(number("30"))
    answered(light)
    assert boxes(light) == ["3", "0"]
    light.actions_.clear.trigger()
    assert boxes(light) == []
    light.actions_.undo.trigger()
    answered(light)
    light.show_drawing(number("47", "95"))  # not read yet
    assert light.canvas.boxes.visible_digits == ()
    answered(light)
    assert boxes(light) == ["4", "7", "9", "5"]


def test_a_stroke_that_is_undone_takes_its_box_along_at_once(light: MainWindow) -> None:
    first = number("30")
    light.show_drawing(first)
    light.show_drawing(Drawing((*first.strokes, *small(1, (0.7, 0.6)))))
    answered(light)
    assert len(light.canvas.boxes.visible_digits) == 3
    light.actions_.undo.trigger()
    assert [digit.symbol for digit in light.canvas.boxes.visible_digits] == ["3", "0"]


def test_boxes_stay_while_the_pen_moves(light: MainWindow, mouse: Mouse) -> None:
    light.show_drawing(number("30"))
    answered(light)
    mouse.press((0.7, 0.7))
    counts = set()
    for step in range(30):
        mouse.move([(0.7 + 0.005 * step, 0.7)])
        counts.add(len(light.canvas.boxes.visible_digits) >= 2)
    mouse.release((0.85, 0.7))
    counts.add(len(light.canvas.boxes.visible_digits) >= 2)
    answered(light)
    assert counts == {True}


def test_the_box_of_a_stroke_stays_when_the_pen_goes_up(light: MainWindow, mouse: Mouse) -> None:
    light.show_drawing(number("30"))
    answered(light)
    mouse.press((0.7, 0.6))
    mouse.move([(0.7, 0.6 + 0.02 * step) for step in range(10)])
    until(lambda: len(light.canvas.boxes.visible_digits) == 3, "the stroke under way is read")
    mouse.release((0.71, 0.81))
    assert len(light.canvas.boxes.visible_digits) == 3


def test_labels_hide_no_ink_and_no_other_label(window: MainWindow) -> None:
    window.show_drawing(number("0123456789", "9876543210"))
    answered(window)
    placed = window.canvas.boxes._placed()
    assert len(placed.labels) == len(placed.boxes)
    paper = window.canvas.paper
    for place, label in enumerate(placed.labels):
        assert paper.contains(label)
        assert not any(label.intersects(box) for box in placed.boxes)
        assert not any(label.intersects(other) for other in placed.labels[:place])


def test_the_number_is_copied_as_text_beside_strokes_and_picture(window: MainWindow) -> None:
    window.show_drawing(number("47", "95"))
    answered(window)
    window.actions_.copy.trigger()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "47\n95"
    assert data.hasImage()
    assert data.hasFormat("application/x-digitpad-drawing")
    assert window.statusBar().currentMessage() == "Copied 47, 95 and the drawing"


def test_a_reading_that_is_out_of_date_is_not_copied(window: MainWindow) -> None:
    window.show_drawing(number("30"))
    answered(window)
    window.show_drawing(number("47"))
    assert window.reading.text == "30"
    window.actions_.copy.trigger()  # the 47 is not read yet
    data = QGuiApplication.clipboard().mimeData()
    assert not data.hasText()
    assert data.hasFormat("application/x-digitpad-drawing")
    assert window.statusBar().currentMessage() == "Copied the drawing"


@pytest.mark.parametrize("size", [(480, 480), (860, 540), (1152, 704)])
def test_nothing_moves_while_the_number_grows(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    for _ in range(5):
        QApplication.processEvents()
    places = set()
    for lines in ([], [YEAR[:1]], [YEAR], [[UNSURE] * 12], [[REJECTED] * 40], [YEAR] * 8, [YEAR[:1]]):
        show_predictions(window, *lines)
        panel = window.panel
        parts: tuple[QWidget, ...] = (panel, panel._number, panel._sentence, panel._second, panel.bars, window.canvas)
        places.add(tuple(QRect(part.mapTo(window, part.rect().topLeft()), part.size()).getRect() for part in parts))
        for label in (panel._sentence, panel._second):
            room = label.fontMetrics().boundingRect(QRect(0, 0, label.width(), 999), 0x1000, label.text())
            assert room.height() <= label.height()
    assert len(places) == 1


def test_a_long_number_is_shortened_around_the_selected_digit(window: MainWindow) -> None:
    show_predictions(window, [sure(digit % 10) for digit in range(60)])
    press(window, Qt.Key.Key_Home)
    window.panel._number.grab()
    assert window.panel._number._rows is not None
    (row,) = window.panel._number._rows.rows
    assert row[-1] is None
    assert [digit.symbol for digit in row[:5]] == list("01234")
    press(window, Qt.Key.Key_End)
    window.panel._number.grab()
    (row,) = window.panel._number._rows.rows
    assert row[0] is None
    assert [digit.symbol for digit in row[-5:]] == list("56789")
    assert window.panel.text.startswith("0123456789" * 6)


@pytest.mark.parametrize("at", range(10))
def test_what_is_left_out_is_at_the_ends(at: int) -> None:
    seen = _window(list(range(10)), at, 6)
    kept = [place for place in seen if place is not None]
    assert at in kept
    assert kept == list(range(kept[0], kept[-1] + 1))
    assert len(seen) <= 6
    assert (seen[0] is None) == (kept[0] > 0)
    assert (seen[-1] is None) == (kept[-1] < 9)


def test_the_selected_digit_stands_out_in_the_number(light: MainWindow) -> None:
    show_predictions(light, YEAR)
    assert QColor(LIGHT.accent_soft).name() in colours(light.panel._number.grab().toImage())
    show_predictions(light, YEAR[:1])
    assert QColor(LIGHT.accent_soft).name() not in colours(light.panel._number.grab().toImage())


def test_the_mouse_between_digits_hits_none(window: MainWindow) -> None:
    show_predictions(window, YEAR)
    areas = [window.canvas.boxes.area(place) for place in range(4)]
    between = QPointF((areas[0].right() + areas[1].left()) / 2, areas[0].center().y())
    assert window.canvas.boxes.digit_at(between) is None
    assert [window.canvas.boxes.digit_at(QPointF(area.center())) for area in areas] == [0, 1, 2, 3]


def test_the_switches_stand_in_the_view_menu(window: MainWindow) -> None:
    (view,) = (action.menu() for action in window.menuBar().actions() if action.text() == "&View")
    assert window.actions_.numbers in view.actions()
    assert window.actions_.boxes in view.actions()


def test_points_and_minus_signs_are_read_shown_and_copied_unless_that_is_switched_off(window: MainWindow) -> None:
    bar, dot = [(0.05, 0.5), (0.1, 0.5), (0.15, 0.5)], [(0.45, 0.69), (0.455, 0.695)]
    Mouse(window.canvas).draw([bar, [(0.3, 0.3), (0.3, 0.7)], dot, [(0.6, 0.3), (0.6, 0.7)]])
    until(lambda: window.reading.text == "-1.1", "signs are read")
    assert window.panel.text.startswith("-1.1 Digit ")
    assert [digit.symbol for digit in window.canvas.boxes.visible_digits] == ["1", "1"]
    window.actions_.copy.trigger()
    until(lambda: QGuiApplication.clipboard().text() == "-1.1", "signs are copied")
    window.actions_.signs.trigger()
    until(lambda: not {".", "-"} & set(window.reading.text), "nothing but digits is read")
    window.actions_.signs.trigger()
    until(lambda: window.reading.text == "-1.1", "signs are read again")
    window.actions_.numbers.trigger()
    assert not window.actions_.signs.isEnabled()
