"""Each bundled lesson, gone through from its first step to its end as a student does it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from digitpad.core.lessons.lesson_file import read_lesson
from digitpad.core.lessons.vocabulary import LESSON_CONDITIONS, LESSON_CONTROLS
from digitpad.core.paths import Paths, default_paths
from digitpad.core.samples.store import SampleStore
from digitpad.ui.inside.tabs import InsideTabs
from digitpad.ui.lesson_stage.conditions import STAGE_CONDITIONS
from digitpad.ui.lesson_stage.controls import STAGE_CONTROLS
from digitpad.ui.main.main_window import MainWindow
from tests.support.atlas_windows import FEW
from tests.support.lessons import Student
from tests.support.windows import NewWindow, until

FILES = sorted(default_paths().lessons.glob("*.toml"))


def test_the_stage_knows_all_controls_and_conditions() -> None:
    assert STAGE_CONTROLS.keys() == LESSON_CONTROLS.keys()
    assert STAGE_CONDITIONS.keys() == LESSON_CONDITIONS.keys()


@pytest.fixture
def window(new_window: NewWindow, paths: Paths, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """A window that trains for one epoch only, and looks at some of MNIST's digits in place of all."""
    monkeypatch.setattr("digitpad.ui.inside.window.InsideTabs", partial(InsideTabs, most=FEW))
    return new_window(epochs=1, samples=SampleStore(paths.samples).samples)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_lesson_can_be_done(window: MainWindow, file: Path) -> None:
    lesson = read_lesson(file)
    student = Student(window)
    panel = student.begin(lesson.key)
    for place, step in enumerate(lesson.steps):
        assert panel.session.place == place
        assert panel.lesson.place.text() == f"Step {place + 1} of {len(lesson.steps)}"
        if step.point and not step.train:
            until(lambda step=step: student.sees_control(step), f"step {place + 1} points at «{step.point}»")
        if step.train:
            assert panel.session.pointer.frame is None
            student.train(step)
            assert student.sees_control(step)
        elif step.until is not None and not panel.session.is_met:
            assert panel.lesson.next_button.text().replace("&", "") == "Skip"
            student.do(step)
        until(lambda: panel.session.is_met, f"step {place + 1} is done")
        assert panel.lesson.next_button.text().replace("&", "") == "Next"
        if step.write:
            panel.lesson.step.write.setPlainText(f"seen in step {place + 1}")
        student.press_next()
    assert panel.session.asks
    student.answer_all()
    student.press_next()
    assert panel.session.is_at_end
    state = panel.progress.state(lesson.key)
    assert state.done
    assert set(state.answers) == {0, 1, 2}
    assert state.written == {n: f"seen in step {n + 1}" for n, step in enumerate(lesson.steps) if step.write}
    panel.close()
    assert panel.session.pointer.frame is None
