"""Steps that are taken back and come again."""

from __future__ import annotations

from digitpad.core.review.steps import Steps


def test_steps_are_taken_back_and_come_again_in_their_order() -> None:
    steps: Steps[str] = Steps()
    assert not steps.can_undo
    assert steps.undo() is None
    assert steps.redo() is None
    steps.add("a")
    steps.add("b")
    assert [steps.undo(), steps.undo(), steps.undo()] == ["b", "a", None]
    assert [steps.redo(), steps.redo(), steps.redo()] == ["a", "b", None]
    assert steps.can_undo
    assert not steps.can_redo


def test_what_was_taken_back_is_gone_once_something_new_is_done() -> None:
    steps: Steps[str] = Steps()
    steps.add("a")
    steps.undo()
    steps.add("b")
    assert not steps.can_redo
    assert [steps.undo(), steps.undo()] == ["b", None]


def test_a_thousand_steps_are_kept() -> None:
    steps: Steps[int] = Steps()
    for number in range(1500):
        steps.add(number)
    taken = []
    while (step := steps.undo()) is not None:
        taken.append(step)
    assert taken == list(reversed(range(500, 1500)))
