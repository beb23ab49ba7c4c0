"""Taking models along and bringing them in, in the window."""

from __future__ import annotations

import multiprocessing
import shutil
from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QPushButton

from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.leftovers import recover
from digitpad.core.paths import Paths
from digitpad.core.registry import Model, Registry
from digitpad.core.transfer.jobs import (
    ExportDone,
    Exported,
    ExportJob,
    ImportDone,
    ImportJob,
    TransferEvent,
    TransferJob,
    TransferStep,
)
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.transfer.export_dialog import ExportDialog
from digitpad.ui.transfer.import_dialog import ImportDialog
from tests.support.windows import LEFT, NewWindow, answering, until


class Recorded:
    """A `TransferHandle` that tells what a child tells, at once; what a real child does is tested elsewhere."""

    def __init__(self, job: TransferJob, *, source: Path, waits: bool = False, fails: str = "") -> None:
        self.job = job
        self._source = source
        self._fails = fails
        self._waits = waits
        self._asked = Event()

    def events(self) -> Iterator[TransferEvent]:
        yield TransferStep("Working …", 0.4)
        if self._waits:
            assert self._asked.wait(30)
            yield Cancelled()
        elif self._fails:
            yield Failed(self._fails)
        elif isinstance(self.job, ExportJob):
            yield ExportDone(tuple(Exported(key, self.job.target(key), 408_552, 10_000, 9962, 0.08, 0.9997)
                                   for key in self.job.formats))  # fmt: skip
        else:
            shutil.copytree(self._source, self.job.staging)
            yield ImportDone(self.job.staging, ("It has 7 layers.", "It takes images."), 0.9123)

    def cancel(self) -> None:
        self._asked.set()


@pytest.fixture
def jobs() -> list[TransferJob]:
    """What the window has asked for."""
    return []


@pytest.fixture
def recorded(new_window: NewWindow, paths: Paths, jobs: list[TransferJob]) -> NewWindow:
    """Makes windows whose exports and imports end at once."""

    def make(**options: object) -> MainWindow:
        def start(job: TransferJob) -> Recorded:
            jobs.append(job)
            return Recorded(job, source=paths.bundled_models / "paper", **options)

        return new_window(start_transfer=start)

    return make


def click(button: QPushButton) -> None:
    assert button.isVisible()
    assert button.isEnabled()
    QTest.mouseClick(button, LEFT)


def export_dialog(window: MainWindow) -> ExportDialog:
    window.actions_.export_model.trigger()
    dialog = window.features.transfer.export_dialog
    assert dialog is not None
    assert dialog.isVisible()
    return dialog


def import_of(window: MainWindow, file: Path) -> ImportDialog:
    window.features.transfer.import_file(file)
    dialog = window.features.transfer.import_dialog
    assert dialog is not None
    return dialog


def buttons(dialog: ExportDialog | ImportDialog) -> set[str]:
    row = dialog._buttons.findChildren(QPushButton)
    return {button.text().replace("&", "") for button in row if button.isVisible()}


def test_chosen_formats_go_to_the_chosen_folder(recorded: NewWindow, tmp_path: Path, jobs: list[TransferJob]) -> None:
    window = recorded()
    dialog = export_dialog(window)
    assert dialog.form.chosen_model == window.models.active
    for key in ("keras", "litert-int8", "litert"):
        QTest.mouseClick(dialog.form.formats[key], LEFT, pos=QPoint(8, dialog.form.formats[key].height() // 2))
    assert dialog.form.chosen_formats == ("keras", "litert-int8")
    dialog.form.folder.setText(str(tmp_path / "out"))
    click(dialog.export_button)
    until(dialog.table.isVisible, "the result shows")
    (job,) = jobs
    assert isinstance(job, ExportJob)
    assert (job.formats, job.out, job.model) == (("keras", "litert-int8"), tmp_path / "out", window.models.active)
    shown = [[dialog.table.item(row, column).text() for column in range(5)] for row in range(2)]
    assert shown[1] == ["LiteRT, 8 bit", "409 kB", "99.62 %", "99.48–99.72 %", "99.97 %"]
    assert buttons(dialog) == {"Show folder", "Close", "Back"}
    click(dialog.again_button)
    assert buttons(dialog) == {"Close", "Export"}


def test_without_a_format_or_a_folder_there_is_nothing_to_export(recorded: NewWindow) -> None:
    dialog = export_dialog(recorded())
    dialog.form.formats["litert"].setChecked(False)
    assert not dialog.export_button.isEnabled()
    dialog.form.formats["keras"].setChecked(True)
    assert dialog.export_button.isEnabled()
    dialog.form.folder.setText("  ")
    assert not dialog.export_button.isEnabled()


def test_what_is_there_is_not_overwritten(recorded: NewWindow, tmp_path: Path, jobs: list[TransferJob]) -> None:
    window = recorded()
    dialog = export_dialog(window)
    (tmp_path / "digitpad-litert").mkdir()
    dialog.form.folder.setText(str(tmp_path))
    with answering("OK") as said:
        click(dialog.export_button)
    assert "exists already" in said[0]
    assert not jobs
    assert dialog.form.isVisible()


def test_an_export_can_be_cancelled_and_a_failure_is_said(recorded: NewWindow, tmp_path: Path) -> None:
    dialog = export_dialog(recorded(waits=True))
    dialog.form.folder.setText(str(tmp_path / "out"))
    click(dialog.export_button)
    until(lambda: "Working" in dialog.progress.text, "a step shows")
    click(dialog.cancel_button)
    until(dialog.form.isVisible, "the form is back")
    failed = export_dialog(recorded(fails="It cannot be."))
    failed.form.folder.setText(str(tmp_path / "out"))
    click(failed.export_button)
    until(lambda: "It cannot be." in failed.progress.text, "the failure shows")
    assert buttons(failed) == {"Close", "Back"}


def test_an_imported_model_is_used_under_the_name_given(
    recorded: NewWindow, registry: Registry, jobs: list[TransferJob], tmp_path: Path
) -> None:
    window = recorded()
    dialog = import_of(window, tmp_path / "from a friend.keras")
    until(dialog.use_button.isVisible, "the import is done")
    assert isinstance(jobs[0], ImportJob)
    assert "It has 7 layers." in dialog.findings
    assert dialog.name.text() == "from a friend"
    dialog.name.setText("paper")
    assert not dialog.use_button.isEnabled()
    assert "already" in dialog.use_button.toolTip()
    assert dialog.name_problem.isVisible()
    assert dialog.name_problem.text() == dialog.use_button.toolTip()
    dialog.name.setText("friend")
    click(dialog.use_button)
    until(lambda: window.models.active is not None and window.models.active.name == "friend", "it answers")
    assert not dialog.isVisible()
    assert registry.find("friend").folder.is_dir()
    assert not list(window._services.paths.trainings.iterdir())


@pytest.mark.parametrize("how", ["escape", "window"])
def test_closing_keeps_what_was_imported(how: str, recorded: NewWindow, registry: Registry, tmp_path: Path) -> None:
    window = recorded()
    dialog = import_of(window, tmp_path / "theirs.keras")
    until(dialog.use_button.isVisible, "the import is done")
    dialog.name.setText("../no name")
    if how == "escape":
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        window.close()
    assert [model.name for model in registry.models() if not model.bundled] == ["theirs"]


def test_discarding_leaves_nothing(recorded: NewWindow, registry: Registry, tmp_path: Path) -> None:
    window = recorded()
    dialog = import_of(window, tmp_path / "theirs.keras")
    until(dialog.use_button.isVisible, "the import is done")
    click(dialog.discard_button)
    assert not any(not model.bundled for model in registry.models())
    assert not list(window._services.paths.trainings.iterdir())


def test_a_refused_file_is_said_in_a_sentence(recorded: NewWindow, registry: Registry, tmp_path: Path) -> None:
    dialog = import_of(recorded(fails="It holds a Lambda."), tmp_path / "theirs.keras")
    until(lambda: "It holds a Lambda." in dialog.progress.text, "the refusal shows")
    assert "theirs.keras was not imported" in dialog.progress.text
    assert buttons(dialog) == {"Close"}


def test_a_file_dropped_on_the_window_or_chosen_is_imported(
    recorded: NewWindow, jobs: list[TransferJob], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = recorded(waits=True)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "theirs.keras"))])
    drop = QDropEvent(
        QPoint(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    until(lambda: bool(jobs), "the import begins")
    assert isinstance(jobs[0], ImportJob)
    assert jobs[0].file == tmp_path / "theirs.keras"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "other.keras"), ""))
    window.actions_.import_model.trigger()  # shows the one under way
    dialog = window.features.transfer.import_dialog
    assert dialog is not None
    assert "theirs.keras" in dialog.progress.text
    click(dialog.cancel_button)
    until(lambda: not dialog.isVisible(), "the dialog is gone")
    window.actions_.import_model.trigger()
    until(lambda: len(jobs) == 2, "the next import begins")
    assert dialog.isVisible()
    dialog.close()
    window.features.transfer.import_file(tmp_path / "third.keras")  # before the child of the second has ended
    until(lambda: len(jobs) == 3, "the third import begins")
    assert dialog.isVisible()
    assert isinstance(jobs[2], ImportJob)
    assert jobs[2].file.name == "third.keras"
    until(lambda: "Working" in dialog.progress.text, "its steps show")
    assert "third.keras" in dialog.progress.text


def test_a_second_file_does_not_cost_the_first(recorded: NewWindow, registry: Registry, tmp_path: Path) -> None:
    window = recorded()
    dialog = import_of(window, tmp_path / "first.keras")
    until(dialog.use_button.isVisible, "the import is done")
    import_of(window, tmp_path / "second.keras")
    until(lambda: dialog.use_button.isVisible() and dialog.name.text() == "second", "the second import is done")
    click(dialog.keep_button)
    assert [model.name for model in registry.models() if not model.bundled] == ["first", "second"]


def test_closing_the_window_ends_a_real_child(window: MainWindow, tiny_model: Model, paths: Paths) -> None:
    import_of(window, tiny_model.keras_file)
    until(lambda: any(child.name == "transfer" for child in multiprocessing.active_children()), "a child works")
    window.close()
    assert not any(child.name == "transfer" for child in multiprocessing.active_children())
    assert not list(paths.trainings.iterdir())


def test_a_real_file_becomes_a_model_that_answers(window: MainWindow, tiny_model: Model, registry: Registry) -> None:
    dialog = import_of(window, tiny_model.keras_file)
    until(dialog.use_button.isVisible, "the import is done")
    assert "It takes images of 28x28x1 numbers" in dialog.findings
    click(dialog.use_button)
    until(lambda: window.models.active is not None and window.models.active.name == "tiny", "it answers")
    registry.find("tiny").verify()


def test_a_network_of_other_classes_is_imported_with_images_of_them(
    window: MainWindow, letters_model: Model, letters_set: Path, registry: Registry
) -> None:
    dialog = import_of(window, letters_model.keras_file)
    until(dialog.classes_button.isVisible, "images of its classes are asked for")
    assert "should take one image of 28x28, 28x28x1 or 784 numbers and give 10." in dialog.progress.text
    click(dialog.classes_button)
    dialog.own_data.read((letters_set,))
    until(lambda: not dialog.own_data.is_reading, "the images are read")
    click(dialog.own_data.use_button)
    until(dialog.use_button.isVisible, "the import is done")
    assert "% of 144 test images" in dialog._title.text()
    click(dialog.use_button)
    until(lambda: window.models.active is not None and window.models.active.name == "letters", "it answers")
    assert registry.find("letters").class_names == letters_model.class_names


def test_what_a_dead_window_had_imported_is_found_at_the_next_start(
    recorded: NewWindow, registry: Registry, tmp_path: Path
) -> None:
    window = recorded()
    dialog = import_of(window, tmp_path / "friend.keras")
    until(dialog.use_button.isVisible, "the import is done")
    trainings = window._services.paths.trainings
    assert recover(trainings, registry) == []  # it is this window's
    dialog._release()  # as the system does when the window is gone
    dialog._result = None
    (model,) = recover(trainings, registry)
    assert model.folder.parent != trainings
    assert not [path for path in trainings.iterdir() if path.is_dir()]
