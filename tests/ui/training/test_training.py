"""The training dialog over a real child process: progress, results, and every way in which a training can end."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import signal
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QScrollArea

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.architectures.layers import Dense, Flatten
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.training import (
    ARCHITECTURES,
    USUAL_AUGMENTATIONS,
    BatchDone,
    EpochDone,
    Finished,
    Saving,
    Started,
    TrainingEvent,
    TrainJob,
)
from digitpad.core.leftovers import tidy
from digitpad.core.paths import DEFAULT_MODEL, Paths
from digitpad.core.registry import Model, Registry
from digitpad.core.settings import Settings
from digitpad.core.snapshots.course_file import read_course
from digitpad.ml.process import TrainingProcess
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.training.dialog import TrainingDialog
from digitpad.ui.training.form import TrainingForm
from tests.support.processes import has_tensorflow
from tests.support.ready_processes import told_of_ready_process
from tests.support.samples_drawn import DRAWN
from tests.support.waiting import Stopwatch
from tests.support.windows import LEFT, LINE, Mouse, NewWindow, answered, answering, destroy, settle, until

SHORT = {"limit": 400, "epochs": 2, "augmentation": ()}
ENDLESS = {"limit": 400, "epochs": 1000, "augmentation": ()}


class Recorded:
    """A `TrainingHandle` that tells what a training tells, at once; its model is a copy of the bundled one.

    What a real child does is tested with real children; here it is what the dialog makes of the end that counts.
    """

    def __init__(self, job: TrainJob, model: Path, *, waits: bool = False) -> None:
        self._job = job
        self._model = model
        self._asked = Event()
        self._waits = waits

    def events(self) -> Iterator[TrainingEvent]:
        yield Started(159_254, 55_000, 5_000, 100)
        yield BatchDone(1, 50, 100, 0.5, 0.8, 3000.0, 7.0)
        yield EpochDone(1, 0.4, 0.85, 0.3, 0.9, 12.0)
        if self._waits:
            assert self._asked.wait(30)
            yield Cancelled()
            return
        yield Saving()
        shutil.copytree(self._model, self._job.out)
        yield Finished(self._job.out, 1, 0.9876)

    def cancel(self, *, keep_best: bool = False) -> None:
        self._asked.set()


@pytest.fixture
def recorded(new_window: NewWindow, paths: Paths) -> MainWindow:
    """A window whose trainings end at once."""
    model = paths.bundled_models / DEFAULT_MODEL
    return new_window(start_training=lambda job: Recorded(job, model))


def open_dialog(window: MainWindow) -> TrainingDialog:
    window.actions_.train.trigger()
    assert window.features.training.dialog is not None
    assert window.features.training.dialog.isVisible()
    return window.features.training.dialog


def click(button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def begin(window: MainWindow) -> TrainingDialog:
    dialog = open_dialog(window)
    click(dialog.start_button)
    assert window.features.training.runner.is_running
    return dialog


def status(window: MainWindow) -> str:
    """What the status bar says of the training; empty when it says nothing."""
    widget = window.features.training.status
    return "" if widget.isHidden() else " ".join(label.text() for label in widget.findChildren(QLabel))


def shown_buttons(dialog: TrainingDialog) -> set[str]:
    """Those below the form or the progress."""
    return {button.text().replace("&", "") for button in dialog._buttons if button.isVisible()}


def points(dialog: TrainingDialog) -> list[int]:
    """How many points the four curves have: loss and accuracy, training and validation."""
    plots = (dialog.progress.curves._loss, dialog.progress.curves._accuracy)
    return [len(curve.getData()[0]) if curve.getData()[0] is not None else 0
            for plot in plots for curve in (plot._training, plot._validation)]  # fmt: skip


def left_behind(paths: Paths) -> list[str]:
    """Folders and files of trainings, and children."""
    files = sorted(path.name for path in paths.trainings.iterdir()) if paths.trainings.is_dir() else []
    return files + [child.name for child in multiprocessing.active_children()]


def own_models(paths: Paths) -> list[str]:
    return [model.name for model in Registry(paths.bundled_models, paths.user_models).models() if not model.bundled]


def model_label(window: MainWindow) -> str:
    return window.model_label.text()


@pytest.mark.usefixtures("spawned")
def test_a_network_is_trained_while_one_draws_and_then_used(
    new_window: NewWindow, paths: Paths, children: list[TrainingProcess]
) -> None:
    window = new_window(**SHORT)
    dialog = open_dialog(window)
    dialog.form.name.setText("mine")
    dialog.form.epochs.setValue(2)
    click(dialog.start_button)
    assert "Training «mine»" in dialog.progress.text
    assert "Starting TensorFlow" in dialog.progress.text
    assert shown_buttons(dialog) == {"Hide", "Cancel training"}
    click(dialog.hide_button)
    assert not dialog.isVisible()
    assert status(window).startswith("Training")
    mouse = Mouse(window.canvas)
    for digit in (3, 5, 7):  # TensorFlow is being imported: the window goes on answering
        mouse.draw(DRAWN[digit])
        answered(window)
        assert window.panel.text.startswith(str(digit))
        window.actions_.clear.trigger()
    assert window.features.training.runner.is_running
    assert children[0].pid is not None
    QTest.mouseClick(window.features.training.status, LEFT)
    assert dialog.isVisible()
    until(lambda: dialog.progress.bar.maximum() > 0, "a batch is done")
    assert "images" in dialog.progress.text
    until(lambda: not window.features.training.runner.is_running, "the training is over")
    assert min(points(dialog)) >= 1
    assert points(dialog)[1] == points(dialog)[3] == 2
    assert "The new model reads" in dialog.progress.text
    assert f"The active model «{DEFAULT_MODEL}» reads" in dialog.progress.text
    assert shown_buttons(dialog) == {"Use it", "Keep for later", "Discard"}
    assert own_models(paths) == []
    click(dialog.use_button)
    assert not dialog.isVisible()
    until(lambda: "«mine»" in model_label(window), "the new model answers")
    assert own_models(paths) == ["mine"]
    snapshots = read_course(Registry(paths.bundled_models, paths.user_models).find("mine")).snapshots
    told = window.features.snapshots.course
    assert told is not None
    assert [one.batch for one in snapshots] == [one.batch for one in told.snapshots] == [0, 4, 8]
    assert np.array_equal(snapshots[-1].maps[0], told.snapshots[-1].maps[0])
    assert left_behind(paths) == []
    assert status(window) == ""
    mouse.draw(DRAWN[0])
    answered(window)
    assert window.panel.text[0].isdigit()
    window.close()
    again = new_window()
    assert "«mine»" in model_label(again)


def test_a_process_waits_while_the_form_is_seen_and_some_time_after(recorded: MainWindow) -> None:
    told = told_of_ready_process(recorded.features.training._ready)
    dialog = open_dialog(recorded)
    until(lambda: told == ["ready"], "a process is made ready")
    dialog.close()
    until(lambda: told == ["ready", "given up"], "it is given up")
    begin(recorded)
    until(lambda: dialog.keep_button.isVisible(), "a result")
    click(dialog.discard_button)  # and the form is there again
    until(lambda: told.count("ready") == 3, "another one is made ready")
    recorded.close()
    assert told[-1] == "for good"


def test_keep_keeps_the_model_and_the_active_one_goes_on_answering(recorded: MainWindow, paths: Paths) -> None:
    dialog = begin(recorded)
    until(lambda: dialog.keep_button.isVisible(), "a result")
    assert "98.76 %" in dialog.progress.text
    click(dialog.keep_button)
    assert not dialog.isVisible()
    assert own_models(paths) == ["my paper"]
    assert f"«{DEFAULT_MODEL}»" in model_label(recorded)
    assert "my paper" in [action.text().split(" – ")[0] for action in recorded.model_menu.choices]
    assert left_behind(paths) == []
    dialog = begin(recorded)  # the next one gets another name
    until(lambda: dialog.keep_button.isVisible(), "a result")
    click(dialog.keep_button)
    assert own_models(paths) == ["my paper", "my paper 2"]


def test_discard_removes_the_model(recorded: MainWindow, paths: Paths) -> None:
    dialog = begin(recorded)
    until(lambda: dialog.discard_button.isVisible(), "a result")
    assert left_behind(paths) != []
    click(dialog.discard_button)
    assert own_models(paths) == []
    assert left_behind(paths) == []
    assert shown_buttons(dialog) == {"Show the code …", "Start training", "Close"}


@pytest.mark.parametrize("way", ["close", "Escape"])
def test_closing_the_dialog_keeps_the_model(recorded: MainWindow, paths: Paths, way: str) -> None:
    dialog = begin(recorded)
    until(lambda: dialog.keep_button.isVisible(), "a result")
    if way == "close":
        dialog.close()
    else:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert own_models(paths) == ["my paper"]
    assert left_behind(paths) == []


def test_closing_the_window_keeps_a_model_that_nobody_has_decided_on(recorded: MainWindow, paths: Paths) -> None:
    dialog = begin(recorded)
    until(lambda: dialog.keep_button.isVisible(), "a result")
    recorded.close()
    assert own_models(paths) == ["my paper"]
    assert left_behind(paths) == []


def test_a_training_that_ends_behind_ones_back_is_told(recorded: MainWindow) -> None:
    dialog = begin(recorded)
    click(dialog.hide_button) if dialog.hide_button.isVisible() else dialog.hide()
    until(lambda: not recorded.features.training.runner.is_running, "the training is over")
    assert "done" in status(recorded)
    QTest.mouseClick(recorded.features.training.status, LEFT)
    assert dialog.isVisible()
    assert status(recorded) == ""
    assert dialog.use_button.isVisible()


def test_stopping_without_keeping_leaves_nothing(new_window: NewWindow, paths: Paths) -> None:
    model = paths.bundled_models / DEFAULT_MODEL
    window = new_window(start_training=lambda job: Recorded(job, model, waits=True))
    dialog = begin(window)
    until(lambda: bool(window.features.training.runner.epochs), "an epoch is done")
    with answering("Stop and discard") as asked:
        click(dialog.cancel_button)
    assert asked == ["Keep the best epoch so far as a model?"]
    until(lambda: not window.features.training.runner.is_running, "the training is over")
    assert "Cancelled" in dialog.progress.text
    assert "nothing was kept" in dialog.progress.text
    assert shown_buttons(dialog) == {"Train again …", "Close"}
    assert left_behind(paths) == []
    assert status(window) == ""
    click(dialog.again_button)
    assert shown_buttons(dialog) == {"Show the code …", "Start training", "Close"}


@pytest.mark.usefixtures("spawned")
def test_cancel_while_tensorflow_is_imported(
    new_window: NewWindow, paths: Paths, children: list[TrainingProcess]
) -> None:
    window = new_window(**ENDLESS)
    dialog = begin(window)
    until(lambda: bool(children) and has_tensorflow(children[0].pid), "TensorFlow is being imported")
    assert dialog.progress.bar.maximum() == 0
    asked = Stopwatch()
    click(dialog.cancel_button)
    assert "Stopping" in dialog.progress.text
    until(lambda: not window.features.training.runner.is_running, "the training is over")
    asked.assert_prompt()
    assert "Cancelled" in dialog.progress.text
    assert left_behind(paths) == []
    assert own_models(paths) == []


def test_cancel_and_keep_the_best_epoch(new_window: NewWindow, paths: Paths) -> None:
    window = new_window(**ENDLESS)
    dialog = begin(window)
    until(lambda: len(window.features.training.runner.epochs) >= 1, "an epoch is done")
    with answering("Go on training") as asked:
        click(dialog.cancel_button)
    assert asked == ["Keep the best epoch so far as a model?"]
    assert window.features.training.runner.is_running
    done = len(window.features.training.runner.epochs)
    until(lambda: len(window.features.training.runner.epochs) > done, "it goes on")
    with answering("Keep best epoch") as asked:
        click(dialog.cancel_button)
    assert not dialog.cancel_button.isEnabled()
    until(lambda: not window.features.training.runner.is_running, "the best epoch is saved")
    assert "The new model reads" in dialog.progress.text
    click(dialog.keep_button)
    (name,) = own_models(paths)
    Registry(paths.bundled_models, paths.user_models).find(name).verify()
    assert left_behind(paths) == []


@pytest.mark.usefixtures("spawned")
@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
def test_a_child_that_is_killed_is_told_and_harms_nothing(
    new_window: NewWindow, paths: Paths, children: list[TrainingProcess]
) -> None:
    window = new_window(**ENDLESS)
    mouse = Mouse(window.canvas)
    mouse.draw(DRAWN[8])
    drawing = window.document.drawing
    dialog = begin(window)
    until(lambda: bool(children) and children[0].pid is not None, "the child runs")
    pid = children[0].pid
    assert pid is not None
    dialog.hide()
    until(lambda: has_tensorflow(pid), "TensorFlow is being imported")
    os.kill(pid, signal.SIGKILL)
    until(lambda: not window.features.training.runner.is_running, "the training is over")
    assert "failed" in status(window)
    QTest.mouseClick(window.features.training.status, LEFT)
    assert "The training failed" in dialog.progress.text
    assert "was killed by the system (SIGKILL)" in dialog.progress.text
    assert shown_buttons(dialog) == {"Train again …", "Close"}
    assert window.document.drawing is drawing
    mouse.stroke(LINE)
    answered(window)
    assert f"«{DEFAULT_MODEL}»" in model_label(window)
    assert own_models(paths) == []
    assert left_behind(paths) == []


def test_closing_the_window_asks_first_while_a_training_runs(
    new_window: NewWindow, paths: Paths, children: list[TrainingProcess]
) -> None:
    window = new_window(**ENDLESS)
    begin(window)
    until(lambda: bool(children) and children[0].pid is not None, "the child runs")
    with answering("Go on") as asked:
        assert not window.close()
    assert asked == ["A training is under way. Closing stops it, and its model is lost."]
    assert window.isVisible()
    assert window.features.training.runner.is_running
    with answering("Stop training and close") as asked:
        assert window.close()
    assert not window.isVisible()
    assert children[0].pid is None
    assert left_behind(paths) == []
    assert own_models(paths) == []


def test_a_folder_that_cannot_be_written_is_said_before_anything_starts(new_window: NewWindow, paths: Paths) -> None:
    paths.data.parent.mkdir(parents=True, exist_ok=True)
    paths.data.write_text("no folder", encoding="utf-8")
    window = new_window()
    dialog = open_dialog(window)
    with answering("OK") as asked:
        click(dialog.start_button)
    assert "Training cannot start" in asked[0]
    assert "Errno" not in asked[0]
    assert not window.features.training.runner.is_running
    assert window.findChildren(QMessageBox) == [] or not window.findChildren(QMessageBox)[0].isVisible()


def test_a_training_that_cannot_be_started_is_said(new_window: NewWindow, paths: Paths) -> None:
    def refuse(job: TrainJob) -> Recorded:
        raise OSError(11, "no more processes")

    window = new_window(start_training=refuse)
    dialog = begin(window)
    until(lambda: not window.features.training.runner.is_running, "the training is over")
    assert "could not be started (no more processes)." in dialog.progress.text
    assert left_behind(paths) == []


@pytest.mark.parametrize(("accuracy", "kept"), [(0.5, "keep_button"), (1.0, "use_button")])
def test_return_uses_no_model_that_reads_worse(new_window: NewWindow, paths: Paths, accuracy: float, kept: str) -> None:
    class Scored(Recorded):
        def events(self) -> Iterator[TrainingEvent]:
            for event in super().events():
                yield replace(event, test_accuracy=accuracy) if isinstance(event, Finished) else event

    model = paths.bundled_models / DEFAULT_MODEL
    dialog = begin(new_window(start_training=lambda job: Scored(job, model)))
    until(dialog.use_button.isVisible, "the training is done")
    assert [button.isDefault() for button in (dialog.keep_button, dialog.use_button)] == [
        kept == name for name in ("keep_button", "use_button")
    ]
    assert getattr(dialog, kept).hasFocus() or not dialog.isActiveWindow()


def test_what_the_form_said_is_remembered(new_window: NewWindow, paths: Paths) -> None:
    model = paths.bundled_models / DEFAULT_MODEL
    window = new_window(start_training=lambda job: Recorded(job, model))
    jobs: list[TrainJob] = []
    window.features.training.runner.started.connect(jobs.append)
    form = open_dialog(window).form
    form.architecture.setCurrentIndex(form.architecture.findData("digitpad"))
    assert form.name.text() == "my digitpad"
    form.epochs.setValue(7)
    form.batch_size.setValue(64)
    form.learning_rate.setValue(0.004)
    form.validation.setValue(0)
    form.augmentation.setChecked(False)
    form.seed.setValue(42)
    begin(window)
    until(lambda: not window.features.training.runner.is_running, "the training is over")
    job = jobs[0]
    assert (job.architecture, job.name, job.epochs, job.batch_size) == ("digitpad", "my digitpad", 7, 64)
    assert (job.learning_rate, job.validation_share, job.augmentation, job.seed) == (0.004, 0.0, (), 42)
    assert job.mnist == paths.mnist
    window.close()
    again = open_dialog(new_window()).form
    assert again.architecture.currentData() == "digitpad"
    assert (again.epochs.value(), again.batch_size.value(), again.seed.value()) == (7, 64, 42)
    assert (again.learning_rate.value(), again.validation.value()) == (0.004, 0)
    assert not again.augmentation.isChecked()


def test_the_form_offers_all_networks_and_all_variations_at_once(window: MainWindow) -> None:
    dialog = open_dialog(window)
    form = dialog.form
    assert [form.architecture.itemData(row) for row in range(form.architecture.count())] == list(ARCHITECTURES)
    assert all(" parameters" in form.architecture.itemText(row) for row in range(form.architecture.count()))
    form.augmentation.setChecked(True)
    assert dialog.job(Path("nowhere")).augmentation == USUAL_AUGMENTATIONS
    form.augmentation.setChecked(False)
    assert dialog.job(Path("nowhere")).augmentation == ()


def test_the_form_needs_no_scrolling_to_the_side_on_the_narrowest_screen(window: MainWindow) -> None:
    dialog = open_dialog(window)
    dialog.setMinimumSize(1, 1)
    dialog.resize(457, 343)  # 800x600 pixels at 175 %
    settle()
    assert dialog.width() == 457
    areas = [area for area in dialog.findChildren(QScrollArea) if area.isVisible()]
    assert areas
    assert [area.horizontalScrollBar().maximum() for area in areas] == [0] * len(areas)
    for index in range(dialog.form.architecture.count()):
        dialog.form.architecture.setCurrentIndex(index)
        assert dialog.form.architecture.toolTip() == dialog.form.architecture.itemText(index)


@pytest.mark.parametrize("name", ["", "  ", DEFAULT_MODEL, DEFAULT_MODEL.upper(), "a/b", "..", "con", "a\tb"])
def test_a_name_that_cannot_be_is_refused_while_it_is_typed(window: MainWindow, name: str) -> None:
    dialog = open_dialog(window)
    assert dialog.start_button.isEnabled()
    dialog.form.name.setText(name)
    assert not dialog.start_button.isEnabled()
    assert dialog.start_button.toolTip() != ""
    assert dialog.form.name_problem.isVisible()
    assert dialog.form.name_problem.text() == dialog.start_button.toolTip()


@pytest.mark.parametrize("name", ["größe", "数字", "Zoe's (2)"])
def test_a_name_in_any_script_can_be_trained_under(window: MainWindow, name: str) -> None:
    dialog = open_dialog(window)
    dialog.form.name.setText("a/b")
    dialog.form.name.setText(f" {name} ")
    assert dialog.start_button.isEnabled()
    assert not dialog.form.name_problem.isVisible()
    assert dialog.job(Path("nowhere")).name == name


def test_a_failure_in_the_child_is_one_sentence(new_window: NewWindow) -> None:
    class Failing(Recorded):
        def events(self) -> Iterator[TrainingEvent]:
            yield Failed("The model could not be written (no space left on device).", "Traceback …")

    window = new_window(start_training=lambda job: Failing(job, Path()))
    dialog = begin(window)
    until(lambda: not window.features.training.runner.is_running, "the training is over")
    assert "no space left on device" in dialog.progress.text
    assert "Traceback" not in dialog.progress.text


def test_what_had_finished_when_a_window_was_killed_is_brought_back_without_holding_this_one_up(
    new_window: NewWindow, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(paths.bundled_models / DEFAULT_MODEL, paths.trainings / "0123abcd")
    (paths.trainings / "4567.temporary").mkdir()
    threads: list[threading.Thread] = []

    def noted(*arguments: object) -> list[Model]:
        threads.append(threading.current_thread())
        return tidy(*arguments)

    monkeypatch.setattr("digitpad.core.leftovers.tidy", noted)
    window = new_window()
    window.features.training.bring_back()  # as the program does
    until(lambda: bool(window.messages.text), "the window says what it found")
    name = f"{DEFAULT_MODEL} 2"
    assert window.messages.text == (
        f"A training had finished when digitpad was closed last; its model is among yours as «{name}»."
    )
    assert name in [action.text().split(" – ")[0] for action in window.model_menu.choices]
    assert list(paths.trainings.iterdir()) == []
    assert threads
    assert threading.main_thread() not in threads


def test_an_own_architecture_that_was_removed_is_offered_no_more(qapp: QApplication, paths: Paths) -> None:
    form = TrainingForm(Settings.load(paths.settings_file))
    mine = Architecture("mine", (Flatten(), Dense(7)))
    form.add_own(mine)
    form.choose("mine")
    form.set_own([])  # its file is not written yet
    assert form.architecture.currentData() == "mine"
    form.set_own([mine])
    assert form.architecture.currentData() == "mine"
    form.set_own([])  # and here it was removed
    assert form.architecture.findData("mine") < 0
    assert form.architecture.currentData() == "paper"
    assert form.layers is None
    destroy(form)
