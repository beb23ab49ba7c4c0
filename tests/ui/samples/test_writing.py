"""The guided session: which digit is asked for, when it goes on, and that nothing written is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.samples.writing import WritingDialog
from tests.support.samples_drawn import DRAWN
from tests.support.windows import LEFT, Mouse, answering, settle, until

ORDER = (7, 3, 1, 4)


@pytest.fixture
def dialog(window: MainWindow) -> WritingDialog:
    """Asks for 7, 3, 1, 4, and goes on by key."""
    until(lambda: window.features.samples.live_samples.loaded, "the samples are read")
    window.features.samples.show()
    window.features.samples.window.write(ORDER)
    dialog = window.features.samples.window.writing
    dialog.pause.setValue(dialog.pause.minimum())
    return dialog


def write(dialog: WritingDialog, digit: int) -> None:
    Mouse(dialog.canvas).draw(DRAWN[digit])


def key(dialog: WritingDialog, name: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(dialog.canvas, name, modifiers)


def stored(window: MainWindow) -> list[OwnSample]:
    return list(SampleStore(window.features.samples.live_samples.folder).samples())


def test_each_digit_is_kept_with_the_label_that_was_asked_for(window: MainWindow, dialog: WritingDialog) -> None:
    for digit in ORDER:
        assert dialog.wanted == digit
        write(dialog, digit)
        key(dialog, Qt.Key.Key_Space)
        assert not dialog.document.drawing
    assert dialog.wanted is None
    until(lambda: len(window.features.samples.live_samples.samples()) == 4, "all are kept")
    samples = stored(window)
    assert [sample.label for sample in samples] == list(ORDER)
    assert {sample.source for sample in samples} == {"session"}
    assert [len(sample.drawing.strokes) for sample in samples] == [len(DRAWN[digit]) for digit in ORDER]
    assert all(sample.answer is not None and sample.answer.model == window.models.active.name for sample in samples)
    write(dialog, 5)
    key(dialog, Qt.Key.Key_Space)
    assert len(dialog.kept) == 4


def test_it_goes_on_by_itself_when_the_pen_stays_up(dialog: WritingDialog) -> None:
    dialog.pause.setValue(0.3)
    strokes = DRAWN[4]
    assert len(strokes) > 1
    mouse = Mouse(dialog.canvas)
    for stroke in strokes:
        mouse.stroke(stroke)
        assert len(dialog.kept) == 0
    until(lambda: len(dialog.kept) == 1, "the digit is kept")
    mouse.press((0.3, 0.3))
    settle()
    assert not dialog._timer.isActive()  # with the pen down
    assert len(dialog.kept) == 1
    mouse.move([(0.3, 0.5)])
    mouse.release((0.3, 0.6))
    until(lambda: len(dialog.kept) == 2, "the next one is kept")


def test_an_empty_canvas_is_no_sample(dialog: WritingDialog) -> None:
    key(dialog, Qt.Key.Key_Space)
    dialog.go_on()
    assert len(dialog.kept) == 0
    assert not dialog.next.isEnabled()


def test_back_takes_the_strokes_away_and_then_the_digit_before(window: MainWindow, dialog: WritingDialog) -> None:
    write(dialog, 7)
    QTest.mouseClick(dialog.next, LEFT)
    write(dialog, 3)
    key(dialog, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (dialog.wanted, bool(dialog.document.drawing)) == (3, False)
    QTest.mouseClick(dialog.back, LEFT)
    assert dialog.wanted == 7
    write(dialog, 7)
    key(dialog, Qt.Key.Key_Space)
    until(lambda: window.features.samples.live_samples.is_settled, "all is done")
    assert [sample.label for sample in stored(window)] == [7]
    assert [sample.id for sample in stored(window)] == list(dialog.kept)


@pytest.mark.parametrize("way", ["close", "escape", "stop", "window"])
def test_leaving_keeps_what_was_written(window: MainWindow, dialog: WritingDialog, way: str) -> None:
    write(dialog, 7)
    key(dialog, Qt.Key.Key_Space)
    write(dialog, 3)
    if way == "escape":
        key(dialog, Qt.Key.Key_Escape)
    elif way == "stop":
        QTest.mouseClick(dialog.leave, LEFT)
    else:
        (dialog if way == "close" else window).close()
    until(lambda: [sample.label for sample in stored(window)] == [7, 3], "both are kept")


def test_a_hundred_digits_are_asked_for_each_ten_times(window: MainWindow) -> None:
    window.features.samples.show()
    window.features.samples.window.actions_.write.trigger()
    dialog = window.features.samples.window.writing
    asked = []
    while dialog.wanted is not None:
        asked.append(dialog.wanted)
        write(dialog, 1)
        dialog.go_on()
    assert sorted(asked) == sorted(list(range(10)) * 10)
    until(lambda: len(window.features.samples.live_samples.samples()) == 100, "all are kept")
    dialog.close()
    assert window.features.samples.window.writing is None


@pytest.mark.parametrize(("button", "count"), [("Do not keep it", 0), ("Keep it", 1)])
def test_a_dot_is_kept_only_when_the_person_says_so(dialog: WritingDialog, button: str, count: int) -> None:
    Mouse(dialog.canvas).stroke([(0.5, 0.5), (0.51, 0.5)])
    with answering(button) as asked:
        key(dialog, Qt.Key.Key_Space)
    assert asked == ["There is next to no ink. Keep it as a sample all the same?"]
    assert len(dialog.kept) == count


def test_a_dot_does_not_count_as_a_digit_after_a_pause_nor_when_one_leaves(dialog: WritingDialog) -> None:
    dialog.pause.setValue(0.2)
    Mouse(dialog.canvas).stroke([(0.5, 0.5), (0.51, 0.5)])
    until(lambda: not dialog._timer.isActive(), "the pause is over")
    assert len(dialog.kept) == 0
    dialog.leave.click()
    assert len(dialog.kept) == 0
