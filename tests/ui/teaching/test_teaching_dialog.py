"""Learn my samples, in the window: what there is to learn, what came out, and the way back."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from threading import Event

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from digitpad.core.data import digit_forms
from digitpad.core.data.stroke_files import place
from digitpad.core.errors import DataError
from digitpad.core.files import write_json
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.teaching import (
    BeforeAfter,
    Count,
    Doing,
    FirstFigures,
    Taught,
    TeachingEvent,
    TeachingFigures,
    TeachingStarted,
    TeachingStep,
    TeachJob,
)
from digitpad.core.paths import DEFAULT_MODEL, Paths
from digitpad.core.registry import CARD, Registry, read_model
from digitpad.core.samples.sample import OwnSample
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.teaching.dialog import TeachingDialog
from tests.support.ready_processes import told_of_ready_process
from tests.support.windows import LEFT, NewWindow, until

NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)
TAUGHT = f"{DEFAULT_MODEL} + my hand"


def samples(count: int = 26) -> list[OwnSample]:
    forms = digit_forms.digit_form_samples(held_out=True)[:count]
    return [OwnSample(form.writer, form.digit or 0, NOW, "canvas", drawing=place(form)) for form in forms]


def figures(*, mnist: int = 4980) -> TeachingFigures:
    return TeachingFigures(
        BeforeAfter(Count(26, 20), Count(26, 25)),
        BeforeAfter(Count(5000, 4982), Count(5000, mnist)),
        BeforeAfter(Count(2500, 2459), Count(2500, 2458)),
        0.8,
    )


ELSEWHERE = figures().mnist, figures().guard


class Recorded:
    """A `TeachingHandle` that tells what a teaching tells, at once; its model is a copy of the one that learns.

    What a real child does is tested with real children; here it is what the dialog makes of the end that counts.
    """

    def __init__(self, job: TeachJob, end: TeachingFigures | Failed | None) -> None:
        self._job = job
        self._end = end
        self._asked = Event()

    def events(self) -> Iterator[TeachingEvent]:
        yield TeachingStarted(len(self._job.samples), 11)
        yield TeachingStep(Doing.LEARNING, 0.3, 20.0)
        yield FirstFigures(TeachingFigures(BeforeAfter(Count(9, 6), Count(9, 8)), *ELSEWHERE, 1.0))
        if self._end is None:
            assert self._asked.wait(30)
            yield Cancelled()
        elif isinstance(self._end, Failed):
            yield self._end
        elif not self._end.kept:
            yield Taught(None, self._end, 9.0)
        else:
            shutil.copytree(self._job.start, self._job.out)
            start = read_model(self._job.start, bundled=False)
            origin = {"name": start.name}
            card = {**start.card, "name": self._job.name, "teaching": {"samples": 26}, "started_from": origin}
            write_json(self._job.out / CARD, card)
            yield Taught(self._job.out, self._end, 9.0)

    def cancel(self) -> None:
        self._asked.set()


def opened(new_window: NewWindow, end: TeachingFigures | Failed | None, count: int = 26) -> MainWindow:
    """A window whose dialog is open and has found the samples."""
    window = new_window(start_teaching=lambda job: Recorded(job, end), samples=lambda: samples(count))
    window.actions_.learn.trigger()
    until(lambda: "Looking" not in dialog_of(window).panel.text, "the samples are read")
    return window


def dialog_of(window: MainWindow) -> TeachingDialog:
    assert window.features.teaching.dialog is not None
    return window.features.teaching.dialog


def click(button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def finished(new_window: NewWindow, end: TeachingFigures | Failed) -> MainWindow:
    window = opened(new_window, end)
    click(dialog_of(window).start_button)
    runner = window.features.teaching.runner
    assert runner is not None
    until(lambda: not runner.is_running, "it is over")
    return window


def shown_buttons(dialog: TeachingDialog) -> set[str]:
    return {button.text().replace("&", "") for button in dialog.findChildren(QPushButton) if button.isVisible()}


def status(window: MainWindow) -> str:
    widget = window.features.teaching.status
    return "" if widget is None or widget.isHidden() else widget.findChildren(QLabel)[0].text()


def test_nothing_of_it_is_made_before_it_is_wanted(window: MainWindow) -> None:
    assert window.features.teaching.dialog is None
    assert window.features.teaching.runner is None
    assert window.actions_.learn.shortcut().toString() == "Ctrl+L"
    assert not window.actions_.go_back.isVisible()


def test_the_plan_says_how_many_there_are_and_what_happens(new_window: NewWindow) -> None:
    dialog = dialog_of(opened(new_window, figures()))
    assert "«digitpad» learns your 26 digits" in dialog.panel.text
    assert "nothing changes until you decide" in dialog.panel.text
    assert "3 of 4" in dialog.panel.counts.accessibleName()
    assert dialog.start_button.isEnabled()
    assert shown_buttons(dialog) == {"Write digits …", "Start", "Close"}


def test_too_few_samples_are_told_with_how_many_are_needed(new_window: NewWindow) -> None:
    dialog = dialog_of(opened(new_window, figures(), count=3))
    assert "at least 10 are needed" in dialog.panel.text
    assert "Write 7 more" in dialog.panel.text
    assert not dialog.start_button.isEnabled()


def test_samples_that_cannot_be_read_are_a_sentence(new_window: NewWindow) -> None:
    def broken() -> list[OwnSample]:
        raise DataError("The samples are damaged.")

    window = new_window(samples=broken)
    window.actions_.learn.trigger()
    until(lambda: "damaged" in dialog_of(window).panel.text, "the dialog says why")
    assert not dialog_of(window).start_button.isEnabled()


def test_the_figures_before_and_after_are_shown_in_words_and_in_a_table(new_window: NewWindow) -> None:
    dialog = dialog_of(finished(new_window, figures()))
    assert f"«{TAUGHT}» reads 25 of your 26 digits; before, it was 20." in dialog.panel.text
    assert "80\u00a0% of the way" in dialog.panel.text
    assert dialog.panel.table.isVisible()
    assert "99.6\u00a0% (99.4–99.8)" in dialog.panel.table.text
    assert shown_buttons(dialog) == {"Use it", "Keep for later", "Discard"}


def test_use_it_answers_from_now_on_and_one_click_goes_back(new_window: NewWindow, registry: Registry) -> None:
    window = finished(new_window, figures())
    click(dialog_of(window).use_button)
    until(lambda: window.models.active is not None and window.models.active.name == TAUGHT, "the taught model answers")
    assert not dialog_of(window).isVisible()
    assert window.actions_.go_back.isVisible()
    assert window.actions_.go_back.text() == f"&Go back to «{DEFAULT_MODEL}»"
    window.actions_.go_back.trigger()
    until(lambda: window.models.active.name == DEFAULT_MODEL, "the model before answers again")
    assert not window.actions_.go_back.isVisible()
    assert TAUGHT in [model.name for model in registry.models()]  # nothing is lost by going back


def test_keep_for_later_changes_nothing_now(new_window: NewWindow, registry: Registry) -> None:
    window = finished(new_window, figures())
    click(dialog_of(window).keep_button)
    assert window.models.active is not None
    assert window.models.active.name == DEFAULT_MODEL
    assert TAUGHT in [model.name for model in registry.models()]


def test_discard_leaves_nothing(new_window: NewWindow, registry: Registry, paths: Paths) -> None:
    window = finished(new_window, figures())
    click(dialog_of(window).discard_button)
    assert TAUGHT not in [model.name for model in registry.models()]
    until(lambda: dialog_of(window).start_button.isEnabled(), "the plan is shown again")
    assert not [path for path in paths.trainings.iterdir() if path.is_dir()]


def test_closing_the_dialog_or_the_window_loses_no_result(new_window: NewWindow, registry: Registry) -> None:
    window = finished(new_window, figures())
    dialog_of(window).reject()
    assert TAUGHT in [model.name for model in registry.models()]
    window.actions_.learn.trigger()
    until(lambda: dialog_of(window).start_button.isEnabled(), "the plan is shown again")


def test_what_would_forget_is_not_offered(new_window: NewWindow, registry: Registry) -> None:
    dialog = dialog_of(finished(new_window, figures(mnist=4900)))
    assert "Nothing is kept" in dialog.panel.text
    assert "others' digits" in dialog.panel.text
    assert shown_buttons(dialog) == {"Back", "Close"}
    assert TAUGHT not in [model.name for model in registry.models()]


def test_a_failure_is_told(new_window: NewWindow) -> None:
    dialog = dialog_of(finished(new_window, Failed("The training crashed.")))
    assert "Learning failed The training crashed." in dialog.panel.text
    assert shown_buttons(dialog) == {"Back", "Close"}


def test_it_goes_on_while_hidden_and_can_be_cancelled(new_window: NewWindow) -> None:
    window = opened(new_window, None)
    dialog = dialog_of(window)
    click(dialog.start_button)
    until(lambda: "20 s left" in dialog.panel.text, "it learns")
    click(dialog.hide_button)
    assert status(window) == "Learning: 20 s left"
    window.actions_.learn.trigger()
    assert dialog.isVisible()
    assert "20 s left" in dialog.panel.text
    click(dialog.cancel_button)
    until(lambda: "nothing was changed" in dialog.panel.text, "it has stopped")
    assert status(window) == ""


def test_a_real_child_is_stopped_when_the_window_closes(new_window: NewWindow, paths: Paths) -> None:
    odd = [OwnSample(one.id, (one.label + 1) % 10, NOW, "canvas", drawing=one.drawing) for one in samples()]
    window = new_window(samples=lambda: odd)
    window.actions_.learn.trigger()
    until(lambda: dialog_of(window).start_button.isEnabled(), "the samples are read")
    click(dialog_of(window).start_button)
    runner = window.features.teaching.runner
    assert runner is not None
    until(lambda: any(path.is_dir() for path in paths.trainings.iterdir()), "the child has begun")
    window.asks_before_closing = False
    window.close()
    assert not runner.is_running
    assert not [path for path in paths.trainings.iterdir() if path.is_dir()]


def test_a_folder_of_a_teaching_that_a_crash_left_is_brought_back(paths: Paths, registry: Registry) -> None:
    from digitpad.core.leftovers import recover

    left = paths.trainings / "0123"
    shutil.copytree(Path(paths.bundled_models) / DEFAULT_MODEL, left)
    write_json(left / CARD, {**read_model(left, bundled=False).card, "name": TAUGHT})
    assert [model.name for model in recover(paths.trainings, registry)] == [TAUGHT]


def test_who_has_too_few_samples_writes_some(new_window: NewWindow) -> None:
    window = new_window()
    window.actions_.learn.trigger()
    until(lambda: "needed" in dialog_of(window).panel.text, "the samples are counted")
    click(dialog_of(window).write_button)
    assert not dialog_of(window).isVisible()
    assert window.features.samples.window.writing.isVisible()


def test_a_first_result_is_shown_while_the_rest_is_tested(new_window: NewWindow) -> None:
    window = opened(new_window, None)
    dialog = dialog_of(window)
    click(dialog.start_button)
    until(dialog.panel.table.isVisible, "there is a first result")
    assert "A first result, on 9 of your digits." in dialog.panel.table.text
    assert "66.7 %" in dialog.panel.table.text
    assert dialog.panel.bar.isVisible()
    assert shown_buttons(dialog) == {"Hide", "Cancel"}
    click(dialog.cancel_button)
    until(lambda: not dialog.is_running, "it is cancelled")
    assert not dialog.panel.table.isVisible()


def test_a_process_waits_while_learning_can_be_started(new_window: NewWindow) -> None:
    window = new_window(start_teaching=lambda job: Recorded(job, None), samples=samples)
    told = told_of_ready_process(window.features.teaching._ready)
    window.actions_.learn.trigger()
    until(lambda: told == ["ready"], "a process is made ready")
    dialog = dialog_of(window)
    dialog.close()
    until(lambda: told == ["ready", "given up"], "it is given up")
    window.actions_.learn.trigger()
    until(lambda: told.count("ready") == 2, "another one is made ready")
    click(dialog.start_button)
    click(dialog.cancel_button)
    until(lambda: not dialog.is_running, "it is cancelled")


def test_nothing_waits_where_there_is_too_little_to_learn(new_window: NewWindow) -> None:
    window = new_window(samples=lambda: samples(3))
    told = told_of_ready_process(window.features.teaching._ready)
    window.actions_.learn.trigger()
    until(lambda: "at least 10" in dialog_of(window).panel.text, "the samples are counted")
    assert told == []
