"""Model > Compare architectures over real children: it fills, waits, stops, and goes on after the window was closed."""

from __future__ import annotations

import multiprocessing
import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest

from digitpad.core.data.mnist import load_test
from digitpad.core.folder_lock import FolderLock
from digitpad.core.jobs.events import Cancelled
from digitpad.core.paths import Paths, default_paths
from digitpad.core.registry import Registry
from digitpad.core.study.events import RunEpochDone, RunStarted, StudyFinished
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import Run, StudyPlan
from digitpad.core.study.summary import rows
from digitpad.ml.study.child import StudyJob
from digitpad.ml.study.process import StudyProcesses
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.study.dialog import StudyDialog
from tests.support.own_sets import FRUITS, digits_of, write_pictures
from tests.support.processes import is_waiting
from tests.support.study_windows import fill, followed, open_dialog, seen, settled
from tests.support.windows import LEFT, NewWindow, answered, answering, until

TINY = StudyPlan(cases=("conv1", "conv1-dropout1"), seeds=(1,), epochs=2, limit=300)
LONGER = {"seeds": 1, "epochs": 24, "images": 3000}


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a finished study. Do not change it."""
    folder = StudyFolder(tmp_path_factory.mktemp("study"))
    folder.create(TINY)
    with FolderLock(folder.path):
        *_, last = StudyProcesses(StudyJob(TINY, folder, default_paths().mnist, 1)).events()
    assert isinstance(last, StudyFinished)
    return folder.path


@pytest.fixture
def stored(finished: Path, paths: Paths) -> StudyFolder:
    """The same among the studies of this test's window."""
    return StudyFolder(Path(shutil.copytree(finished, paths.studies / "one")))


def shown(window: MainWindow) -> StudyDialog:
    """The finished study in the dialog."""
    dialog = open_dialog(window)
    QTest.mouseClick(dialog.earlier.show_button, LEFT)
    until(lambda: not dialog.is_form_shown, "the study is shown")
    settled(window)
    return dialog


def mistakes(window: MainWindow, dialog: StudyDialog, row: int = 0) -> None:
    """Click on a case."""
    table = dialog.results.table
    place = table.visualItemRect(table.item(row, 2)).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)
    settled(window)


def test_a_study_fills_table_and_curves(window: MainWindow, paths: Paths) -> None:
    dialog = open_dialog(window)
    assert dialog.is_form_shown
    assert not dialog.earlier.isVisible()
    events = followed(window)
    fill(dialog, cases="conv1", seeds=2, epochs=2, images=300)
    assert "2 runs" in dialog.form.expected.text()
    QTest.mouseClick(dialog.buttons.start, LEFT)
    assert window.features.study.status is not None
    assert window.features.study.status.isVisible()
    seen(events, StudyFinished)
    settled(window)
    (folder,) = [StudyFolder(path) for path in paths.studies.iterdir()]
    plan = folder.plan()
    assert plan == StudyPlan(cases=("conv1",), seeds=(1, 2), epochs=2, limit=300)
    (row,) = rows(plan, list(folder.results(plan)[0].values()))
    table = dialog.results.table
    texts = [table.item(0, column).text() for column in range(table.columnCount())]
    (low, high), (few, many) = row.test.interval, row.test.over_images
    assert texts[:5] == [
        "conv1",
        "2 of 2",
        f"{100 * row.test.mean:.2f} ± {100 * (row.test.sd or 0):.2f} %",
        f"{100 * low:.2f} to {100 * high:.2f} %",
        f"{100 * few:.2f} to {100 * many:.2f} %",
    ]
    assert texts[5:7] == [f"{row.loss:.4f}", "542,230"]
    assert float(texts[7]) > 0
    until(lambda: len(lines(dialog)) > 0, "curves are drawn")
    for run in plan.runs:
        assert sum(isinstance(event, RunEpochDone) and event.run == run for event in events) == 2
    assert not window.features.study.status.isVisible(), "the dialog says it"
    assert dialog.results.text.startswith("1 case, 2 seeds, 2 epochs 2 of 2 runs are finished")


def test_own_data_are_chosen_and_compared_on(window: MainWindow, paths: Paths, tmp_path: Path) -> None:
    fruits = write_pictures(tmp_path / "fruits", digits_of(12))
    dialog = open_dialog(window)
    fill(dialog, cases="conv1", seeds=1, epochs=1, images=300)
    dialog.own_data.show_and_read((fruits,))
    until(lambda: not dialog.own_data.is_reading, "the data are read")
    QTest.mouseClick(dialog.own_data.use_button, LEFT)
    assert (dialog.form.epochs.value(), dialog.form.images.value()) == (60, 30)
    assert "By chance, a fifth of each class, as seed 1 has it." in dialog.form.data.words.text()
    dialog.form.epochs.setValue(1)
    events = followed(window)
    QTest.mouseClick(dialog.buttons.start, LEFT)
    assert dialog.results.grid._names == FRUITS, "before anything is finished, too"
    seen(events, StudyFinished)
    settled(window)
    (study,) = [StudyFolder(path) for path in paths.studies.iterdir()]
    plan = study.plan()
    assert (plan.class_names, plan.limit) == (FRUITS, None)
    assert dialog.results.title.startswith("fruits, 1 case, ")
    mistakes(window, dialog)
    assert dialog.results.grid._names == FRUITS
    digits = dialog.results.digits
    assert len(digits.digits) > 0, "one epoch on 27 images teaches little"
    caption = digits.model().data(digits.model().index(0, 0))
    assert set(caption.split(" → ")) <= set(FRUITS)
    shutil.rmtree(fruits)
    QTest.mouseClick(dialog.buttons.back, LEFT)
    settled(window)
    assert "fruits; conv1; 1 epoch" in dialog.earlier.list.item(0).text()


def lines(dialog: StudyDialog) -> list[float]:
    """The mean accuracies that the first plot shows."""
    plot = dialog.results.curves._plots[0]
    (line,) = plot._lines.values()
    values = line.items[3].getData()[1]
    return [] if values is None else list(values)


def test_it_waits_stops_and_goes_on_even_after_the_window_was_closed(
    new_window: NewWindow, window: MainWindow, paths: Paths
) -> None:
    dialog = open_dialog(window)
    events = followed(window)
    fill(dialog, cases="conv1", **LONGER)
    QTest.mouseClick(dialog.buttons.start, LEFT)
    seen(events, RunEpochDone)
    QTest.mouseClick(dialog.buttons.pause, LEFT)
    until(lambda: all(is_waiting(child.pid or 0) for child in multiprocessing.active_children()), "nothing happens")
    assert "paused" in dialog.results.text
    assert dialog.buttons.pause.text() == "&Go on"
    before = len(events)
    QTest.mouseClick(dialog.buttons.pause, LEFT)
    until(lambda: len(events) > before + 2, "it goes on")

    QTest.mouseClick(dialog.buttons.cancel, LEFT)
    seen(events, Cancelled)
    assert "0 of 1 run is finished · stopped; it can go on where it was" in dialog.results.text
    done = max(event.number for event in events if isinstance(event, RunEpochDone))
    events.clear()
    QTest.mouseClick(dialog.buttons.go_on, LEFT)
    seen(events, RunStarted)
    (again,) = [event for event in events if isinstance(event, RunStarted)]
    assert len(again.before) >= done, "no epoch is lost"
    window.asks_before_closing = True  # a question would stand in the way: there is none
    window.close()
    assert not window.isVisible()

    other = new_window()
    other.features.study.announce()
    until(lambda: other.features.study.status is not None, "the unfinished study is announced")
    assert other.features.study.status is not None
    assert "unfinished comparison" in other.features.study.status.text
    QTest.mouseClick(other.features.study.status, LEFT)
    assert other.features.study.dialog is not None
    settled(other)
    events = followed(other)
    assert other.features.study.dialog.earlier.current is not None
    assert not other.features.study.dialog.earlier.current.is_finished
    QTest.mouseClick(other.features.study.dialog.earlier.go_on_button, LEFT)
    seen(events, StudyFinished)
    (folder,) = [StudyFolder(path) for path in paths.studies.iterdir()]
    (result,) = folder.results(folder.plan())[0].values()
    assert len(result.epochs) == LONGER["epochs"]
    (last,) = [event for event in events if isinstance(event, RunStarted)]
    assert last.before[: len(again.before)] == again.before


def test_a_click_on_a_case_shows_its_confusion_and_one_on_a_cell_its_digits(
    window: MainWindow, stored: StudyFolder
) -> None:
    dialog = shown(window)
    mistakes(window, dialog, 1)
    grid, digits = dialog.results.grid, dialog.results.digits
    assert dialog.results.tabs.currentIndex() == 1
    (run,) = [run for run in TINY.runs if run.case == "conv1-dropout1"]
    result = stored.result(TINY, run)
    assert result is not None
    assert grid._counts is not None
    assert int(grid._counts.trace()) == result.hits
    assert int(grid._counts.sum()) == 10_000
    wrong = grid._counts * (1 - np.eye(10, dtype=int))
    label, answer = (int(n) for n in np.unravel_index(wrong.argmax(), wrong.shape))
    QTest.mouseClick(grid, LEFT, pos=grid.place(label, answer))
    assert grid.cell == (label, answer)
    assert len(digits.digits) == min(1000, wrong[label, answer])
    outputs = stored.outputs(run)
    for digit in digits.digits:
        assert (digit.label, digit.answer) == (label, answer)
        assert outputs[digit.index].argmax() == answer


def test_a_double_click_puts_a_digit_onto_the_canvas(window: MainWindow, stored: StudyFolder) -> None:
    dialog = shown(window)
    mistakes(window, dialog)
    digits = dialog.results.digits
    place = digits.visualRect(digits.model().index(0, 0)).center()
    QTest.mouseClick(digits.viewport(), LEFT, pos=place)
    QTest.mouseDClick(digits.viewport(), LEFT, pos=place)
    until(lambda: bool(window.document.drawing), "it lies on the canvas")
    answered(window)
    settled(window)
    image = load_test(default_paths().mnist).images[digits.digits[0].index] / 255
    assert np.abs(window.prepared.grid._pixels - image).sum() < 0.1 * image.sum()
    window.actions_.undo.trigger()
    assert not window.document.drawing, "one step"


def test_a_model_of_the_study_answers_from_now_on(window: MainWindow, stored: StudyFolder, registry: Registry) -> None:
    dialog = shown(window)
    assert dialog.buttons.use.isEnabled(), "the first case is chosen at first"
    mistakes(window, dialog, 1)
    assert dialog.buttons.seed.count() == 2
    QTest.mouseClick(dialog.buttons.use, LEFT)
    until(lambda: window.models.active is not None and not window.models.active.bundled, "it answers")
    assert window.models.active is not None
    assert window.models.active.name == "conv1-dropout1-batch100-seed1"
    assert registry.find(window.models.active.name).card["architecture"] == "conv1-dropout1"
    assert (stored.model_folder(Run("conv1-dropout1", 100, 1)) / "model.tflite").is_file(), "the study keeps its own"


def test_the_report_is_written_and_opened(
    window: MainWindow, stored: StudyFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    dialog = shown(window)
    QTest.mouseClick(dialog.buttons.report, LEFT)
    until(lambda: bool(opened), "the report is opened")
    page = Path(opened[0].toLocalFile())
    assert page == stored.path / "report.html"
    assert "conv1-dropout1" in page.read_text(encoding="utf-8")


def test_a_study_at_which_another_window_works_is_left_alone(window: MainWindow, stored: StudyFolder) -> None:
    (stored.run_folder(Run("conv1", 100, 1)) / "record.json").unlink()
    dialog = open_dialog(window)
    with FolderLock(stored.path):
        QTest.mouseClick(dialog.earlier.go_on_button, LEFT)
        until(lambda: "Another digitpad is at work" in dialog.results.text, "the dialog says why not")
    assert window.features.study.runner is not None
    assert not window.features.study.runner.is_running


def test_a_study_is_deleted_after_a_question(window: MainWindow, stored: StudyFolder) -> None:
    dialog = open_dialog(window)
    with answering("Keep it"):
        QTest.mouseClick(dialog.earlier.remove_button, LEFT)
    settled(window)
    assert stored.exists
    with answering("Delete"):
        QTest.mouseClick(dialog.earlier.remove_button, LEFT)
    until(lambda: dialog.earlier.current is None, "the list is empty")
    assert not stored.path.exists()
