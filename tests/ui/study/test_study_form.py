"""The study dialog's form, and studies that only say what real ones say."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtTest import QTest

from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.study.events import BatchesDone, RunStarted, StudyEvent, StudyStarted
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import StudyPlan
from digitpad.ui.main.main_window import MainWindow
from tests.support.study_windows import fill, followed, open_dialog, seen
from tests.support.waiting import LIMIT
from tests.support.windows import LEFT, NewWindow, until


class Scripted:
    """A `StudyHandle` that tells what a test wants, then waits for the end."""

    def __init__(self, plan: StudyPlan, last: StudyEvent | None) -> None:
        self._plan = plan
        self._last = last
        self._asked = Event()
        self.may_pause = Event()
        """Until then, a pause waits, as for a lock."""
        self.waits = False

    def events(self) -> Iterator[StudyEvent]:
        run = self._plan.runs[0]
        yield StudyStarted(self._plan, ())
        yield RunStarted(run, 1, 2, 3)
        yield BatchesDone(run, 1, 0.5, 0.4, 0.9, 1000.0)
        if self._last is None:
            assert self._asked.wait(LIMIT)
        yield self._last or Cancelled()

    def pause(self) -> None:
        self.waits = True
        assert self.may_pause.wait(LIMIT)

    go_on = pause

    def cancel(self) -> None:
        self._asked.set()


def test_a_failure_is_told_and_can_be_tried_again(new_window: NewWindow) -> None:
    window = new_window(start_study=lambda plan, folder, processes: Scripted(plan, Failed("Memory ran out.")))
    dialog = open_dialog(window)
    events = followed(window)
    fill(dialog, cases="conv1", seeds=1, epochs=1, images=300)
    QTest.mouseClick(dialog.buttons.start, LEFT)
    seen(events, Failed)
    assert "Memory ran out." in dialog.results.text
    assert dialog.buttons.go_on.isVisible()


def test_the_window_does_not_wait_for_a_pause(new_window: NewWindow) -> None:
    studies: list[Scripted] = []

    def start(plan: StudyPlan, folder: StudyFolder, processes: int) -> Scripted:
        studies.append(Scripted(plan, None))
        return studies[-1]

    window = new_window(start_study=start)
    dialog = open_dialog(window)
    events = followed(window)
    fill(dialog, cases="conv1", seeds=1, epochs=1, images=300)
    QTest.mouseClick(dialog.buttons.start, LEFT)
    seen(events, BatchesDone)
    dialog.buttons.pause.click()
    until(lambda: studies[0].waits, "the study waits for its lock")
    studies[0].may_pause.set()
    dialog.close()
    assert window.features.study.status is not None
    assert window.features.study.status.isVisible()
    window.actions_.compare.trigger()
    assert not dialog.is_form_shown
    assert "epoch 1 of 1" in dialog.results.table.item(0, 1).text()


@pytest.mark.parametrize(
    ("cases", "batch_sizes", "says"),
    [
        ("", "100", "at least one"),
        ("conv9", "100", "There is no case"),
        ("conv1", "a few", "whole numbers"),
        ("conv1", "0", "between 1 and"),
    ],
)
def test_what_is_no_study_cannot_be_started(window: MainWindow, cases: str, batch_sizes: str, says: str) -> None:
    dialog = open_dialog(window)
    fill(dialog, cases=cases, seeds=1, epochs=1, images=300)
    dialog.form.batch_sizes.setText(batch_sizes)
    assert says in dialog.form.expected.text()
    assert not dialog.buttons.start.isEnabled()


def test_usual_values_are_the_command_lines(window: MainWindow) -> None:
    assert open_dialog(window).form.plan() == StudyPlan()
