"""Model > Own layers: a network is put together with mouse and keys, kept as it changes, trained, compared, shown."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QFileDialog, QMessageBox

from digitpad.core.architectures.architecture import Architecture, architecture_text
from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.architectures.layers import (
    Convolution,
    Dense,
    Dropout,
    Flatten,
    GlobalAverage,
    Pooling,
)
from digitpad.core.architectures.store import ArchitectureStore
from digitpad.core.jobs.events import Cancelled
from digitpad.core.jobs.training import TrainingEvent, TrainJob
from digitpad.core.paths import Paths
from digitpad.ui.architectures.kinds import offered_layers
from digitpad.ui.architectures.table import dragged
from digitpad.ui.architectures.window import LayerWindow
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.number_boxes import DecimalBox, WholeBox
from tests.support.windows import NewWindow, until

PAPER = BUNDLED_LAYERS["paper"]
NOWHERE = QModelIndex()


class Ended:
    """A `TrainingHandle` that ends at once; tests/ml/test_training_script.py trains such a network."""

    def events(self) -> Iterator[TrainingEvent]:
        yield Cancelled()

    def cancel(self, *, keep_best: bool = False) -> None:
        """It has ended."""


@pytest.fixture
def store(paths: Paths) -> ArchitectureStore:
    return ArchitectureStore(paths.architectures)


@pytest.fixture
def layers(window: MainWindow) -> LayerWindow:
    return opened(window)


def opened(window: MainWindow) -> LayerWindow:
    window.actions_.layers.trigger()
    layers = window.features.architectures.window
    assert layers is not None
    until(lambda: layers.own.is_loaded, "the architectures are known")
    return layers


def idle(layers: LayerWindow) -> None:
    until(lambda: layers.own.keeper.is_idle, "everything is written")


def text(layers: LayerWindow, row: int, column: int = 0) -> str:
    return str(layers.parts.table.layers.index(row, column).data())


def shown(layers: LayerWindow) -> list[str]:
    return [text(layers, row) for row in range(layers.parts.table.layers.rowCount())]


def test_one_that_comes_with_digitpad_is_shown_with_its_sizes(layers: LayerWindow, store: ArchitectureStore) -> None:
    assert shown(layers)[:3] == ["Image of a digit", "Convolution 32 of 3×3, ReLU", "Max pooling 2×2"]
    figures = [text(layers, 3, column).replace("\u00a0", "") for column in (1, 2, 3)]
    assert figures == ["11×11×64", "18,496", "2,230,272"]
    assert layers.parts.summary.text().startswith("8 layers and the outputs · 159,254 parameters · 5,514,344 multiply")
    assert not layers.actions_.rename.isEnabled()
    assert store.overview().architectures == ()


def test_a_change_makes_a_copy_that_is_kept(layers: LayerWindow, store: ArchitectureStore) -> None:
    layers.document.select(0)
    filters = layers.parts.panel.editors["filters"]
    assert isinstance(filters, WholeBox)
    filters.setValue(33)
    filters.setValue(34)
    idle(layers)
    changed = (Convolution(34), *PAPER[1:])
    assert store.overview().architectures == (Architecture("my paper", changed),)
    assert layers.parts.choice.currentText() == "my paper"
    layers.actions_.undo.trigger()  # both are one step
    idle(layers)
    assert store.find("my paper").layers == PAPER
    layers.actions_.redo.trigger()
    assert layers.document.layers == changed


def test_every_field_changes_its_layer(layers: LayerWindow) -> None:
    for place, layer in enumerate(offer.layer for offer in offered_layers()):
        layers.add(Architecture("all", (layer,)))
        layers.document.select(0)
        for name, editor in list(layers.parts.panel.editors.items()):
            before = getattr(layers.document.layers[0], name)
            if isinstance(editor, QComboBox):
                editor.setCurrentIndex((editor.currentIndex() + 1) % editor.count())
            elif isinstance(editor, DecimalBox):
                editor.setValue(30)
            elif isinstance(editor, WholeBox):
                editor.setValue(editor.value() + 1)
            else:
                QTest.keyClick(editor, Qt.Key.Key_Space)
            assert getattr(layers.document.layers[0], name) != before, (place, name)


def test_keys_move_duplicate_and_delete(layers: LayerWindow) -> None:
    table = layers.parts.table
    table.setFocus()
    layers.document.select(1)
    for key, modifier in (
        (Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
    ):
        QTest.keyClick(table, key, modifier)
    first, second = PAPER[0], PAPER[2]
    assert layers.document.layers[:5] == (first, second, Pooling(), Pooling(), PAPER[3])
    QTest.keyClick(table, Qt.Key.Key_Delete)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert layers.document.layers == (first, second, *PAPER[3:])
    QTest.keyClick(table, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)  # a dropout behind the selected one
    assert layers.document.selected_layer == Dropout(0.25)
    for _ in range(6):
        layers.actions_.undo.trigger()
    assert layers.document.layers == PAPER
    assert not layers.actions_.undo.isEnabled()


def test_layers_are_cut_copied_and_pasted_as_text(layers: LayerWindow) -> None:
    layers.document.select(0)
    layers.actions_.cut.trigger()
    assert layers.document.layers == PAPER[1:]
    assert '"kind": "digitpad architecture"' in QGuiApplication.clipboard().text()
    layers.document.select(1)
    layers.actions_.paste.trigger()
    assert layers.document.layers[2] == PAPER[0]
    layers.actions_.copy_all.trigger()
    layers.add(Architecture("empty", ()))
    layers.actions_.paste.trigger()
    assert layers.document.layers == (PAPER[1], PAPER[2], PAPER[0], *PAPER[3:])
    QGuiApplication.clipboard().setText("{}")
    layers.actions_.paste.trigger()
    assert layers.parts.messages.text.startswith("The clipboard holds no layers (")


def test_a_dropped_file_is_opened(layers: LayerWindow, tmp_path: Path) -> None:
    file = tmp_path / "given.json"
    file.write_text(architecture_text(Architecture("", (Flatten(),))))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    place = QPoint(50, 50)
    entered = QDragEnterEvent(place, actions, data, Qt.MouseButton.LeftButton, none)
    layers.dragEnterEvent(entered)
    assert entered.isAccepted()
    layers.dropEvent(QDropEvent(QPointF(place), actions, data, Qt.MouseButton.LeftButton, none))
    until(lambda: layers.document.architecture.name == "given", "it is opened")


def test_layers_are_dragged_to_other_places_and_kinds_into_the_table(layers: LayerWindow) -> None:
    model = layers.parts.table.layers
    layers.document.select(0)
    moved = model.mimeData([model.index(1, 0)])
    assert model.dropMimeData(moved, Qt.DropAction.MoveAction, 4, 0, NOWHERE)
    assert layers.document.layers[:3] == (PAPER[1], PAPER[2], PAPER[0])
    number = next(n for n, offer in enumerate(offered_layers()) if offer.layer == GlobalAverage())
    assert model.dropMimeData(dragged("a", number), Qt.DropAction.CopyAction, 0, 0, NOWHERE)  # above the image
    assert layers.document.layers[0] == GlobalAverage()
    assert model.dropMimeData(dragged("a", number), Qt.DropAction.CopyAction, -1, -1, NOWHERE)  # below all
    assert layers.document.layers[-1] == GlobalAverage()
    before = layers.document.layers
    for words in ("m99", "a99", "x1", "m", ""):
        foreign = QMimeData()
        foreign.setData("application/x-digitpad-layer", words.encode())
        model.dropMimeData(foreign, Qt.DropAction.CopyAction, 1, 0, NOWHERE)
    assert layers.document.layers == before


def test_what_is_impossible_is_said_at_the_layer(layers: LayerWindow) -> None:
    layers.add(Architecture("mine", (Pooling(), Dense(5), Flatten())))
    assert text(layers, 2).startswith("Dense 5, ReLU\nA dense layer needs a row of values, but")
    assert layers.parts.table.columnSpan(2, 0) == 4
    assert layers.parts.table.rowHeight(2) > layers.parts.table.rowHeight(1)
    assert [text(layers, row, 1) for row in (3, 4)] == ["–", "–"]
    assert layers.parts.summary.text() == "It cannot be built as it is: see layer 2."
    for action in (layers.actions_.train, layers.actions_.compare, layers.actions_.code):
        assert not action.isEnabled()
    layers.document.move(2, 1, "")
    assert layers.parts.table.columnSpan(2, 0) == 1
    assert layers.actions_.train.isEnabled()
    layers.document.select(1)
    layers.actions_.remove.trigger()
    layers.actions_.remove.trigger()
    assert layers.parts.summary.text() == "It cannot be built as it is: see the outputs."


def test_each_architecture_has_its_own_steps(layers: LayerWindow) -> None:
    layers.add(Architecture("one", PAPER))
    layers.document.select(0)
    layers.actions_.remove.trigger()
    layers.add(Architecture("two", PAPER))
    assert not layers.actions_.undo.isEnabled()
    layers.choose("one")
    assert layers.actions_.undo.isEnabled()
    layers.actions_.undo.trigger()
    assert layers.document.architecture == Architecture("one", PAPER)


def test_renamed_and_deleted(layers: LayerWindow, store: ArchitectureStore, monkeypatch: pytest.MonkeyPatch) -> None:
    layers.add(Architecture("one", PAPER))
    answers = iter([("paper", True), ("conv1,x", True), (" Würfel 7 ", True)])
    asked: list[str] = []

    def ask(parent: object, title: str, question: str, *more: object) -> tuple[str, bool]:
        asked.append(question)
        return next(answers)

    monkeypatch.setattr("digitpad.ui.architectures.window.QInputDialog.getText", ask)
    layers.actions_.rename.trigger()
    assert "comes with digitpad" in asked[1]
    assert "An architecture's name has 1 to 40 letters" in asked[2]
    idle(layers)
    assert [one.name for one in store.overview().architectures] == ["Würfel 7"]
    assert layers.parts.choice.currentText() == "Würfel 7"
    layers.document.select(0)
    layers.actions_.remove.trigger()
    idle(layers)
    assert store.find("Würfel 7").layers == PAPER[1:]
    monkeypatch.setattr("digitpad.ui.architectures.window.confirmed", lambda *_, **__: True)
    layers.actions_.delete.trigger()
    idle(layers)
    assert store.overview().architectures == ()
    assert layers.document.architecture.name == "paper"


def test_what_is_not_written_yet_is_written_when_the_window_closes(
    window: MainWindow, layers: LayerWindow, store: ArchitectureStore
) -> None:
    layers.add(Architecture("one", PAPER))
    layers.close()
    assert store.overview().architectures == (Architecture("one", PAPER),)
    again = opened(window)
    assert again.document.architecture == Architecture("one", PAPER)


def test_a_folder_that_cannot_be_written_is_said_and_closing_asks(
    layers: LayerWindow, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths.architectures.parent.mkdir(parents=True, exist_ok=True)
    paths.architectures.write_text("in the way")
    layers.add(Architecture("one", PAPER))
    until(lambda: "cannot be changed in" in layers.parts.messages.text, "that is said")
    questions: list[str] = []

    def refuse(*_: object, question: str, **__: object) -> bool:
        questions.append(question)
        return False

    monkeypatch.setattr("digitpad.ui.architectures.window.confirmed", refuse)
    layers.close()
    assert layers.isVisible()
    assert "Closing loses what was changed" in questions[0]
    paths.architectures.unlink()
    layers.close()
    assert ArchitectureStore(paths.architectures).overview().architectures == (Architecture("one", PAPER),)


def test_what_another_window_wrote_stays(layers: LayerWindow, store: ArchitectureStore) -> None:
    layers.add(Architecture("one", PAPER))
    idle(layers)
    store.save(Architecture("one", PAPER[1:]), Architecture("one", PAPER))
    layers.document.select(7)
    layers.actions_.remove.trigger()
    until(lambda: layers.document.architecture.name == "one 2", "it goes on under another name")
    idle(layers)
    assert "was changed elsewhere" in layers.parts.messages.text
    assert {one.name: one.layers for one in store.overview().architectures} == {"one": PAPER[1:], "one 2": PAPER[:-1]}


def test_a_file_is_opened_into_ones_own(window: MainWindow, store: ArchitectureStore, tmp_path: Path) -> None:
    file = tmp_path / "paper.json"
    file.write_text(architecture_text(Architecture("", (Flatten(),))))
    window.open_files([file])
    layers = window.features.architectures.window
    assert layers is not None
    until(lambda: layers.document.architecture.name == "my paper", "it is there")
    idle(layers)
    assert store.find("my paper").layers == (Flatten(),)
    file.write_text('{"kind": "digitpad architecture", "layers": [{"layer": "attention"}]}')
    window.open_files([file])
    until(lambda: "there is no layer «attention»" in layers.parts.messages.text, "what is wrong is said")


def test_it_is_trained_and_its_code_shown(
    new_window: NewWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs: list[TrainJob] = []

    def start(job: TrainJob) -> Ended:
        jobs.append(job)
        return Ended()

    window = new_window(start_training=start)
    layers = opened(window)
    tiny = Architecture("tiny", (Pooling("average", 4), Flatten(), Dense(8, "tanh")))
    layers.add(tiny)
    layers.actions_.code.trigger()
    script = window.features.training.script
    assert script is not None
    assert 'layers.Dense(8, activation="tanh"),' in script.script.toPlainText()
    script.copy_button.click()
    assert QGuiApplication.clipboard().text() == script.script.toPlainText()
    proposals: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *said: (proposals.append(said[2]), ("", ""))[1])
    script.save_button.click()
    assert [Path(proposal).name for proposal in proposals] == ["train_tiny.py"]
    sentences: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: sentences.append(box.text()))
    script.save(tmp_path / "code.py")
    assert len(sentences) == 1
    assert "choose another name, such as train_code.py" in sentences[0]
    script.save(tmp_path / "tiny.py")
    until((tmp_path / "tiny.py").exists, "it is saved")
    assert not (tmp_path / "code.py").exists()
    script.close()
    layers.actions_.train.trigger()
    dialog = window.features.training.dialog
    assert dialog is not None
    assert dialog.form.name.text() == "tiny"
    dialog.form.name.setText("my own")
    idle(layers)
    until(lambda: not window.features.errands.busy, "the dialog has the architectures of the folder")
    assert (dialog.form.name.text(), dialog.form.architecture.currentData()) == ("my own", "tiny")
    dialog.start_button.click()
    until(lambda: bool(jobs) and not dialog.is_running, "the training has ended")
    assert (jobs[0].architecture, jobs[0].layers, jobs[0].name) == ("tiny", tiny.layers, "my own")


def test_the_training_dialog_remembers_an_own_one_of_last_time(window: MainWindow, store: ArchitectureStore) -> None:
    store.save(Architecture("tiny", (Flatten(),)), None)
    store.save(Architecture("draft", (Dense(3),)), None)
    window.features.training._context.settings["train_architecture"] = "tiny"
    window.actions_.train.trigger()
    dialog = window.features.training.dialog
    assert dialog is not None
    until(lambda: dialog.form.architecture.currentData() == "tiny", "it is chosen once it is known")
    assert dialog.form.name.text() == "tiny"
    assert dialog.form.architecture.findData("draft") < 0  # it cannot be built
    dialog.form.name.setText("typed")
    window.features.training.renew_own()
    until(lambda: not window.features.errands.busy, "they are read again")
    assert dialog.form.name.text() == "typed"


def test_it_is_compared_with_others(window: MainWindow) -> None:
    layers = opened(window)
    mine = Architecture("tiny", (Flatten(),))
    layers.add(mine)
    layers.actions_.compare.trigger()
    study = window.features.study.dialog
    assert study is not None
    until(lambda: study.form.cases.count() == 7, "it is among the cases")
    plan = study.form.plan()
    assert (plan.cases[-1], plan.own) == ("tiny", (mine,))
    study.form.cases.item(6).setCheckState(Qt.CheckState.Unchecked)
    assert study.form.plan() == replace(plan, cases=plan.cases[:-1], own=())
    study.close()
