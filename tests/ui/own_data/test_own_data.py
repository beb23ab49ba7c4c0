"""Data of one's own in the training dialog: chosen, read, looked at, learned from; each writer left out."""

from __future__ import annotations

import csv
import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from digitpad.core.paths import Paths
from digitpad.core.registry import Registry
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.own_data.dialog import OwnDataDialog
from digitpad.ui.training.dialog import TrainingDialog
from tests.support.own_sets import FRUITS, digits_of, write_npz, write_pictures, write_strokes
from tests.support.windows import LEFT, NewWindow, until


@pytest.fixture
def fruits(tmp_path: Path) -> Path:
    """A folder with 30 pictures of each of three classes."""
    return write_pictures(tmp_path / "fruits", digits_of(30))


def training(window: MainWindow) -> TrainingDialog:
    window.actions_.train.trigger()
    assert window.features.training.dialog is not None
    return window.features.training.dialog


def read(dialog: TrainingDialog, *paths: Path) -> OwnDataDialog:
    """Read these in the dialog for own data, to the end."""
    own = dialog.own_data
    own.show_and_read(paths)
    until(lambda: not own.is_reading, "the data are read")
    return own


def learn_from(dialog: TrainingDialog, *paths: Path) -> None:
    """Read these, and take them."""
    QTest.mouseClick(read(dialog, *paths).use_button, LEFT)
    assert dialog.form.data.looked_at is not None


def test_what_was_read_is_counted_and_shown_by_class(window: MainWindow, fruits: Path) -> None:
    own = read(training(window), fruits)
    panel = own.panel
    assert [panel.list.item(row).text() for row in range(panel.list.count())] == [
        "All (90)", *(f"{name} (30)" for name in FRUITS),
    ]  # fmt: skip
    assert panel.words.text().startswith("90 images of 3 classes. ")
    assert "By chance, a fifth of each class, as seed 1 has it." in panel.words.text()
    assert own.looked_at is not None
    data = own.looked_at.data
    assert len(panel.grid.thumbs.indices) == 90
    panel.list.setCurrentRow(2)
    indices = panel.grid.thumbs.indices
    assert {data.class_names[label] for label in data.labels[indices].tolist()} == {"banana"}
    captions = [panel.grid.thumbs.caption(index) for index in indices.tolist()]
    assert captions.count("tests") == 6
    assert panel.grid.thumbs.words(int(indices[0])).startswith("«banana»; ")


def test_writers_are_named_and_split(window: MainWindow, letters_set: Path) -> None:
    own = read(training(window), letters_set)
    assert "12 writers: " in own.panel.words.text()
    assert "By writer: 2 of 12 are in the test part and nowhere else." in own.panel.words.text()
    assert own.leave_out_button.isVisible()


def test_another_seed_splits_anew(window: MainWindow, fruits: Path) -> None:
    dialog = training(window)
    learn_from(dialog, fruits)
    before = dialog.form.data.looked_at
    assert before is not None
    dialog.form.seed.setValue(2)
    until(lambda: "seed 2" in dialog.form.data.words.text(), "the data are split anew")
    after = dialog.form.data.looked_at
    assert after is not None
    assert after.data is before.data
    assert after.split.test.tolist() != before.split.test.tolist()


@pytest.mark.parametrize("kind", ["nothing", "few", "damaged"])
def test_what_cannot_be_learned_from_is_said(window: MainWindow, tmp_path: Path, kind: str) -> None:
    place = tmp_path / "data"
    if kind == "few":
        write_pictures(place, digits_of(3))
    elif kind == "damaged":
        place = tmp_path / "data.npz"
        place.write_bytes(b"PK\x03\x04 no archive")
    else:
        place.mkdir()
    own = read(training(window), place)
    assert own.problem.isVisible()
    assert own.problem.text().endswith(".")
    assert own.looked_at is None
    assert not own.use_button.isEnabled()
    assert not own.panel.isVisible()


def test_reading_can_be_cancelled_and_begun_again(window: MainWindow, fruits: Path) -> None:
    own = training(window).own_data
    own.show_and_read([fruits])
    assert own.bar.isVisible()
    QTest.mouseClick(own.bar.cancel, LEFT)
    assert not own.is_reading
    assert own.looked_at is None
    own.read([fruits])
    until(lambda: own.looked_at is not None, "the data are read")


def test_class_names_can_be_typed(window: MainWindow, tmp_path: Path) -> None:
    data = digits_of(30)
    own = read(training(window), write_npz(tmp_path / "set.npz", images=data.images, labels=data.labels))
    own.names.setText(", ".join(FRUITS))
    own.names.editingFinished.emit()
    until(lambda: own.looked_at is not None and own.looked_at.data.class_names == FRUITS, "the classes have names")
    own.names.setText("apple, apple")
    own.names.editingFinished.emit()
    until(lambda: own.problem.isVisible(), "it says what is wrong")
    assert "two classes are called «apple»" in own.problem.text()


def test_a_folder_dropped_on_the_training_dialog_is_read(window: MainWindow, fruits: Path) -> None:
    dialog = training(window)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(fruits))])
    event = QDropEvent(
        QPoint(9, 9), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    dialog.dropEvent(event)
    until(lambda: dialog.own_data.looked_at is not None, "the data are read")
    assert dialog.own_data.isVisible()


def test_the_form_says_what_is_learned_from(window: MainWindow, fruits: Path) -> None:
    dialog = training(window)
    learn_from(dialog, fruits)
    assert not dialog.own_data.isVisible()
    assert dialog.form.data.box.currentText() == "Own data: fruits"
    assert dialog.form.name.text() == "fruits"
    QTest.mouseClick(dialog.code_button, LEFT)
    script = window.features.training.script
    assert script is not None
    assert "CLASSES = ['apple', 'banana', 'cherry']" in script.script.toPlainText()
    job = dialog.job(Path("x"))
    assert job.own_data is not None
    assert job.own_data.paths == (fruits,)
    dialog.form.data.choose(None)
    assert dialog.job(Path("x")).own_data is None


def test_a_training_makes_a_model_of_these_classes(
    new_window: NewWindow, paths: Paths, registry: Registry, fruits: Path
) -> None:
    window = new_window(epochs=2, batch_size=10)
    dialog = training(window)
    learn_from(dialog, fruits)
    QTest.mouseClick(dialog.start_button, LEFT)
    until(lambda: dialog.use_button.isVisible(), "the model is offered")
    assert "% of the test part, which it has never seen, right. The 95 % interval" in dialog.progress.text
    QTest.mouseClick(dialog.use_button, LEFT)
    until(lambda: window.models.active is not None and window.models.active.name == "fruits", "the model answers")
    model = registry.find("fruits")
    assert model.class_names == FRUITS
    assert model.own_test_interval is not None
    until(lambda: window.reading.class_names == FRUITS, "its classes are shown")


def test_each_student_is_left_out_in_turn(window: MainWindow, tmp_path: Path) -> None:
    files = [write_strokes(tmp_path / f"{name}.json", "abc", place, 6) for place, name in enumerate(("anna", "ben"))]
    dialog = training(window)
    dialog.form.epochs.setValue(1)
    own = read(dialog, *files)
    assert "2 writers: anna, ben." in own.panel.words.text()
    QTest.mouseClick(own.leave_out_button, LEFT)
    table = dialog.leave_out
    until(lambda: len(table.results) == 2 and not table.is_running, "both are left out")
    assert [table.table.item(row, 0).text() for row in range(2)] == ["anna", "ben"]
    assert [one.n for one in table.results] == [18, 18]
    assert table.words.text().startswith("Mean of 2 writers: ")
    table.save(tmp_path / "out.csv")
    until(lambda: "out.csv" in table.words.text(), "the table is saved")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert [row[0] for row in rows] == ["left out", "anna", "ben", "mean of writers"]


def test_leaving_out_can_be_cancelled(window: MainWindow, letters_set: Path) -> None:
    dialog = training(window)
    QTest.mouseClick(read(dialog, letters_set).leave_out_button, LEFT)
    table = dialog.leave_out
    assert table.is_running
    QTest.mouseClick(table.bar.cancel, LEFT)
    until(lambda: not table.is_running, "the trainings are stopped")
    assert table.words.text().startswith("Stopped: not all writers were left out.")


def test_a_writer_without_whom_a_class_is_lost_is_said(window: MainWindow, tmp_path: Path) -> None:
    images = digits_of(10)
    writers = np.where(images.labels == 0, "anna", "ben")
    file = write_npz(tmp_path / "set.npz", images=images.images, labels=images.labels, writers=writers)
    dialog = training(window)
    QTest.mouseClick(read(dialog, file).leave_out_button, LEFT)
    table = dialog.leave_out
    until(lambda: not table.is_running, "it is refused")
    assert "there is nothing to learn the class «0» from" in table.words.text()


def test_a_folder_that_is_gone_when_the_training_begins_is_said(window: MainWindow, fruits: Path) -> None:
    dialog = training(window)
    learn_from(dialog, fruits)
    shutil.rmtree(fruits)
    QTest.mouseClick(dialog.start_button, LEFT)
    until(lambda: dialog.again_button.isVisible(), "the training has failed")
    assert f"There is no file or folder {fruits}." in dialog.progress.text
