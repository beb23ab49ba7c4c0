from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from digitpad.core.drawing.history import History
from digitpad.core.drawing.strokes import Drawing, Stroke


def test_a_new_history_is_empty_and_has_nothing_to_take_back() -> None:
    history = History(Drawing())
    assert not history.now
    assert not history.can_undo
    assert not history.can_redo
    history.undo()
    history.redo()
    assert not history.now


def test_clearing_is_a_step_that_can_be_taken_back() -> None:
    drawing = Drawing((Stroke.of([(0.1, 0.1)]),))
    history = History(drawing)
    history.change(Drawing())
    history.undo()
    assert history.now is drawing


def test_the_same_drawing_is_no_step_and_loses_no_redo() -> None:
    history = History(Drawing())
    history.change(Drawing((Stroke.of([(0.1, 0.1)]),)))
    history.undo()
    history.change(history.now)
    assert history.can_redo
    assert not history.can_undo


def test_a_thousand_steps_can_be_taken_back() -> None:
    history = History(Drawing())
    drawings = [Drawing() for _ in range(1500)]
    for drawing in drawings:
        history.change(drawing)
    steps = 0
    while history.can_undo:
        history.undo()
        steps += 1
    assert steps == 1000
    assert history.now is drawings[-1001]


@given(st.lists(st.sampled_from(["change", "undo", "redo", "same"]), max_size=60))
@settings(max_examples=200)
def test_any_sequence_of_steps_gives_what_a_list_with_a_cursor_gives(steps: list[str]) -> None:
    history = History(Drawing())
    states, now = [history.now], 0
    for step in steps:
        if step == "change":
            drawing = Drawing()
            history.change(drawing)
            states, now = [*states[: now + 1], drawing], now + 1
        elif step == "same":
            history.change(history.now)
        elif step == "undo":
            history.undo()
            now = max(0, now - 1)
        else:
            history.redo()
            now = min(len(states) - 1, now + 1)
        assert history.now is states[now]
        assert history.can_undo == (now > 0)
        assert history.can_redo == (now < len(states) - 1)
