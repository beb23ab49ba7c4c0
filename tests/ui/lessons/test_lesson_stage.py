"""Everything that lessons may point at or wait for is there, also what no bundled lesson uses."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.core.lessons.lesson import LessonTraining, Until
from digitpad.core.lessons.vocabulary import LESSON_CONTROLS
from digitpad.core.paths import Paths
from digitpad.ui.inside.experiments.fool_tab import FoolTab
from digitpad.ui.lesson_stage.conditions import STAGE_CONDITIONS
from digitpad.ui.lessons.stage import Spot, Stage, StepContext
from digitpad.ui.lessons.trainings import lesson_job
from digitpad.ui.main.main_window import MainWindow
from tests.support.all_windows import _jobs
from tests.support.lessons import Student
from tests.support.windows import until

NOBODY = StepContext(typed=lambda: None, trained=lambda key: False, models=lambda key: ())


@pytest.fixture
def student(window: MainWindow) -> Student:
    return Student(window)


@pytest.fixture
def stage(window: MainWindow) -> Stage:
    return window.late._lesson_stage()


def found(stage: Stage) -> dict[str, Spot]:
    """All controls that are there now."""
    spots = {name: stage.spot(name) for name in LESSON_CONTROLS}
    return {name: spot for name, spot in spots.items() if spot is not None}


def seen(stage: Stage) -> set[str]:
    """Those that are pointed at themselves."""
    return {name for name, spot in found(stage).items() if not spot.way and spot.widget.isVisible()}


def test_a_way_leads_to_every_control(student: Student, stage: Stage) -> None:
    student.draw(3)
    spots = found(stage)
    assert spots.keys() == LESSON_CONTROLS.keys()
    assert all(spot.widget.rect().contains(spot.area) for spot in spots.values())
    assert spots["kernel"].way == "Model > Look inside"
    assert spots["menu figures"].way == "Help > How well does it read?"
    assert spots["use it"].way == "Model > Train a network"
    assert spots["start learning"].way == "Model > Learn my samples"


def test_every_control_is_pointed_at_once_its_window_is_open(student: Student, stage: Stage) -> None:
    student.draw(3)
    names = seen(stage)
    for name, _ in _jobs(student.window):
        names |= seen(stage)
        assert name
    student.window.actions_.inside.trigger()
    for row in range(student.inside.list.count()):
        student.inside.list.setCurrentRow(row)
        until(lambda: student.inside.tab.isVisible(), "the page is shown")
        if student.inside.tab.key == "layers":
            until(lambda: "first maps" in seen(stage), "the layers are shown")
        names |= seen(stage)
    assert LESSON_CONTROLS.keys() - names == {name for name in LESSON_CONTROLS if name.startswith("menu")} | {
        "gained and lost"  # comes with a result, as in the lesson about teaching
    }


OTHERS = (
    Until("pixel", "paper"), Until("answer", "7"), Until("window", "training"), Until("window", "samples"),
    Until("digits of", "own"),
)  # fmt: skip
"""Conditions that are in no bundled lesson."""


@pytest.mark.parametrize("wanted", OTHERS, ids=lambda wanted: f"{wanted.condition} {wanted.argument}")
def test_other_conditions_are_met_too(student: Student, stage: Stage, wanted: Until) -> None:
    student.draw(3)
    if wanted.condition == "digits of":
        student.window.actions_.inside.trigger()
        student.do_page(Until("page", "matrix"))
    watch = stage.watch(wanted, NOBODY)
    assert not watch()
    getattr(student, f"do_{wanted.condition.replace(' ', '_')}")(wanted)
    until(watch, "it has happened")


def test_nothing_is_met_before_anything_happens(student: Student, stage: Stage) -> None:
    arguments = {"answer": "3", "pixel": "ink", "samples": "1", "window": "inside", "page": "why", "number": "sum"}
    arguments |= {"digits of": "test", "normalisation": "off", "slider": "turn", "trained": "x", "model": "paper"}
    met = [name for name in STAGE_CONDITIONS if stage.watch(Until(name, arguments.get(name, "")), NOBODY)()]
    assert met == ["sheet empty"]


def test_a_distortion_that_changes_nothing_fools_nobody(student: Student, stage: Stage) -> None:
    student.draw(3)
    student.window.actions_.inside.trigger()
    student.do_page(Until("page", "fool"))
    not_fooled, fooled = stage.watch(Until("not fooled"), NOBODY), stage.watch(Until("fooled"), NOBODY)
    assert not not_fooled()
    knob = student.tab(FoolTab).panel.knobs["right"]
    knob.setFocus()
    QTest.keyClick(knob, Qt.Key.Key_Right)
    until(not_fooled, "the answer has stayed")
    assert not fooled()
    QTest.keyClick(knob, Qt.Key.Key_End)
    until(fooled, "the answer is another one")
    assert not not_fooled()


def test_a_lessons_training_is_the_job_that_its_file_describes(paths: Paths) -> None:
    training = LessonTraining("odd", "lesson odd", images=400, epochs=7, validation=0.5, rare=(7,), rare_share=0.1)
    job = lesson_job(training, name="lesson odd 2", mnist=paths.mnist, out=paths.trainings / "x")
    assert (job.name, job.limit, job.epochs, job.validation_share) == ("lesson odd 2", 400, 7, 0.5)
    assert job.digit_shares == (1.0,) * 7 + (0.1, 1.0, 1.0)
    assert job.augmentation == ()
    even = lesson_job(
        LessonTraining("even", "even", vary=True), name="even", mnist=paths.mnist, out=paths.trainings / "y"
    )
    assert (even.digit_shares, bool(even.augmentation)) == ((), True)
