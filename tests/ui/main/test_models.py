"""Models: choosing among them, and what happens to broken, missing and deleted ones."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from ai_edge_litert.interpreter import Interpreter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox

from digitpad.core.files import sha256
from digitpad.core.paths import DEFAULT_MODEL, Paths
from digitpad.core.recognition.predict import DIGITS
from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE
from digitpad.ui.main.main_window import MainWindow
from tests.support.networks import put_crashing_export
from tests.support.samples_drawn import DRAWN
from tests.support.windows import Mouse, NewWindow, answered, answering, until


@pytest.fixture
def own_bundle(paths: Paths, tmp_path: Path) -> Paths:
    """Folders whose bundled models, the default one and a second, are copies that a test may break."""
    changed = replace(paths, bundled_models=tmp_path / "bundled")
    for name in (DEFAULT_MODEL, "second"):
        shutil.copytree(paths.bundled_models / DEFAULT_MODEL, changed.bundled_models / name)
    return changed


@pytest.fixture
def mine(own_bundle: Paths) -> Path:
    """A model of the user's that reads each digit d as 9 - d; a test may break it."""
    folder = own_bundle.user_models / "mine"
    shutil.copytree(own_bundle.bundled_models / DEFAULT_MODEL, folder)
    export = folder / LITERT_FILE
    export.write_bytes(mirrored(export.read_bytes()))
    change_card(folder, name="mine", checksums={name: sha256(folder / name) for name in (KERAS_FILE, LITERT_FILE)})
    return folder


def mirrored(network: bytes) -> bytes:
    """A .tflite file whose last layer has its ten digits the other way round; "not a digit" stays where it is."""
    interpreter = Interpreter(model_content=network)
    interpreter.allocate_tensors()
    for tensor in interpreter.get_tensor_details():
        if tensor["shape"][0] in (DIGITS, DIGITS + 1):
            values = interpreter.get_tensor(tensor["index"])
            assert network.count(values.tobytes()) == 1
            network = network.replace(
                values.tobytes(), np.concatenate([values[:DIGITS][::-1], values[DIGITS:]]).tobytes()
            )
    return network


def change_card(folder: Path, **changes: object) -> None:
    card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    (folder / CARD).write_text(json.dumps({**card, **changes}), encoding="utf-8")


def remember_choice(paths: Paths, name: str) -> None:
    paths.config.mkdir(parents=True, exist_ok=True)
    paths.settings_file.write_text(json.dumps({"model": name}), encoding="utf-8")


def active(window: MainWindow) -> str:
    """The name of the model that the status bar says."""
    return window.model_label.text().partition("«")[2].partition("»")[0]


def choose(window: MainWindow, name: str) -> None:
    window.model_menu.refresh()
    (action,) = (action for action in window.model_menu.choices if action.text().split(" – ")[0] == name)
    action.trigger()


def checked(window: MainWindow) -> list[str]:
    return [action.text().split(" – ")[0] for action in window.model_menu.choices if action.isChecked()]


@pytest.mark.usefixtures("mine")
def test_the_menu_lists_all_models_the_default_first(new_window: NewWindow, own_bundle: Paths) -> None:
    window = new_window(own_bundle)
    assert [action.text().split(" – ")[0] for action in window.model_menu.choices] == [DEFAULT_MODEL, "second", "mine"]
    assert [action.toolTip() for action in window.model_menu.choices] == ["comes with digitpad"] * 2 + ["your own"]
    assert checked(window) == [DEFAULT_MODEL]
    assert "MNIST's test images" in window.model_label.text()


def test_another_model_gives_other_answers_and_is_remembered(
    new_window: NewWindow, own_bundle: Paths, mine: Path
) -> None:
    window = new_window(own_bundle)
    Mouse(window.canvas).draw(DRAWN[5])
    answered(window)
    assert window.panel.text.startswith("5")
    choose(window, "mine")
    until(lambda: active(window) == "mine", "the model is loaded")
    until(lambda: window.panel.text.startswith("4"), "the other model answers the drawing, without a stroke")
    assert checked(window) == ["mine"]
    assert window.actions_.delete_model.isEnabled()
    window.close()
    again = new_window(own_bundle)
    assert active(again) == "mine"
    assert again.messages.text == ""


def test_the_models_page_says_when_it_takes_a_drawing_for_no_digit(new_window: NewWindow, own_bundle: Paths) -> None:
    rejection = {"measure": "1 - highest probability", "threshold": 0.61234}
    change_card(own_bundle.bundled_models / DEFAULT_MODEL, rejection=rejection)
    window = new_window(own_bundle)
    window.actions_.model_details.trigger()
    (box,) = window.findChildren(QMessageBox)
    assert "refused when 1 - highest probability &gt; 0.612" in box.text()
    box.close()


def test_the_page_of_a_model_that_refuses_nothing_says_nothing_of_it(new_window: NewWindow, own_bundle: Paths) -> None:
    rejection = {"measure": "1 - highest probability", "threshold": None}  # trained without validation images
    change_card(own_bundle.bundled_models / DEFAULT_MODEL, rejection=rejection)
    window = new_window(own_bundle)
    window.actions_.model_details.trigger()
    (box,) = window.findChildren(QMessageBox)
    assert "refused" not in box.text()
    box.close()


def spoil_export(folder: Path) -> None:
    (folder / LITERT_FILE).write_bytes(b"not what the card says")


def lose_export(folder: Path) -> None:
    (folder / LITERT_FILE).unlink()


def lose_network(folder: Path) -> None:
    (folder / KERAS_FILE).unlink()


def lose_checksums(folder: Path) -> None:
    change_card(folder, checksums=None)


def spoil_card(folder: Path) -> None:
    (folder / CARD).write_text("{ nonsense", encoding="utf-8")


def lose_folder(folder: Path) -> None:
    shutil.rmtree(folder)


HARM = {
    spoil_export: "wrong checksum",
    lose_export: "has lost its file model.tflite",
    lose_network: "has lost its file model.keras",
    lose_checksums: "wrong checksum",
    put_crashing_export: "cannot be run safely",
    spoil_card: "«mine» is gone",
    lose_folder: "«mine» is gone",
}


@pytest.mark.parametrize("harm", HARM, ids=lambda harm: harm.__name__)
def test_a_broken_model_is_refused_and_the_bundled_one_answers(
    new_window: NewWindow, own_bundle: Paths, mine: Path, harm: object
) -> None:
    remember_choice(own_bundle, "mine")
    harm(mine)
    window = new_window(own_bundle)
    assert HARM[harm] in window.messages.text
    assert "mine" in window.messages.text
    assert active(window) == DEFAULT_MODEL
    assert checked(window) == [DEFAULT_MODEL]
    Mouse(window.canvas).draw(DRAWN[3])
    answered(window)
    assert window.panel.text.startswith("3")


def test_choosing_a_broken_model_changes_nothing_but_is_said(
    new_window: NewWindow, own_bundle: Paths, mine: Path
) -> None:
    window = new_window(own_bundle)
    choose(window, "second")
    until(lambda: active(window) == "second", "the second model is loaded")
    spoil_export(mine)
    choose(window, "mine")
    until(lambda: "wrong checksum" in window.messages.text, "the model is refused")
    assert active(window) == "second"
    assert checked(window) == ["second"]
    window.close()
    assert active(new_window(own_bundle)) == "second"


@pytest.mark.parametrize("harm", [spoil_export, spoil_card, lose_folder], ids=lambda harm: harm.__name__)
def test_a_broken_default_model_gives_way_to_the_other_bundled_one(
    new_window: NewWindow, own_bundle: Paths, harm: object
) -> None:
    harm(own_bundle.bundled_models / DEFAULT_MODEL)
    window = new_window(own_bundle)
    assert active(window) == "second"
    assert f"«{DEFAULT_MODEL}»" in window.messages.text


def test_without_any_model_one_still_draws(new_window: NewWindow, paths: Paths, tmp_path: Path) -> None:
    window = new_window(replace(paths, bundled_models=tmp_path / "nothing"), ready=False)
    until(lambda: window.messages.text != "", "a sentence")
    assert window.messages.text == "No model can be used. Install digitpad again to get its models back."
    assert window.panel.text == "? There is no model to ask."
    assert window.model_label.text() == "No model"
    Mouse(window.canvas).draw(DRAWN[4])
    QApplication.processEvents()
    assert len(window.document.drawing.strokes) == 2
    assert window.panel.text == "? There is no model to ask."
    assert not window.actions_.model_details.isEnabled()
    window.actions_.train.trigger()  # a network can be trained all the same
    assert window.features.training.dialog is not None
    assert window.features.training.dialog.start_button.isEnabled()


def test_an_own_model_can_be_deleted_after_a_question(new_window: NewWindow, own_bundle: Paths, mine: Path) -> None:
    remember_choice(own_bundle, "mine")
    window = new_window(own_bundle)
    assert active(window) == "mine"
    with answering("Keep it") as asked:
        window.actions_.delete_model.trigger()
    assert asked == ["Delete the model «mine» for good?"]
    assert mine.is_dir()
    assert active(window) == "mine"
    with answering("Delete") as asked:
        window.actions_.delete_model.trigger()
    assert not mine.exists()
    until(lambda: active(window) == DEFAULT_MODEL, "the default model answers")
    assert not window.actions_.delete_model.isEnabled()
    assert "mine" not in [action.text().split(" – ")[0] for action in window.model_menu.choices]
    window.close()
    again = new_window(own_bundle)
    assert active(again) == DEFAULT_MODEL
    assert again.messages.text == ""


def test_when_the_last_model_is_deleted_it_does_not_go_on_answering(
    new_window: NewWindow, own_bundle: Paths, mine: Path
) -> None:
    remember_choice(own_bundle, "mine")
    window = new_window(own_bundle)
    shutil.rmtree(own_bundle.bundled_models)
    with answering("Delete"):
        window.actions_.delete_model.trigger()
    until(lambda: window.model_label.text() == "No model", "there is no model")
    Mouse(window.canvas).draw(DRAWN[4])
    for _ in range(20):
        QApplication.processEvents()
    assert window.panel.text == "? There is no model to ask."


def test_the_card_can_be_read(new_window: NewWindow, own_bundle: Paths) -> None:
    window = new_window(own_bundle)
    window.actions_.model_details.trigger()
    (box,) = window.findChildren(QMessageBox)
    for words in ("Network", "Parameters", "MNIST test", "Command"):
        assert words in box.text()
    box.close()


@pytest.mark.parametrize(
    "changes",
    [
        {"parameters": "many", "scores": {"mnist_test": {"accuracy": 0.9}}, "data": None, "history": None},
        {"scores": {"mnist_test": {"accuracy": "good", "interval": [0, 1], "n": 5}, "validation": 7}},
        {"scores": {"mnist_test": {"accuracy": 0.9, "interval": None, "n": None}}, "history": [{}], "data": {}},
        {"history": [1, 2], "data": {"images": "many", "validation_share": 0.1}, "architecture": ["paper"]},
        {"history": [{"seconds": None}], "data": {"validation_share": None}, "created": 5},
        {"history": [{"seconds": 3}], "data": {"images": 0, "validation_share": 1}},
    ],
)
def test_a_card_of_another_shape_harms_neither_its_view_nor_the_training_dialog(
    new_window: NewWindow, own_bundle: Paths, changes: dict[str, object]
) -> None:
    change_card(own_bundle.bundled_models / DEFAULT_MODEL, **changes)
    window = new_window(own_bundle)
    window.actions_.model_details.trigger()
    (box,) = window.findChildren(QMessageBox)
    assert f"<h3>{DEFAULT_MODEL}</h3>" in box.text()
    box.close()
    window.actions_.train.trigger()
    assert window.features.training.dialog is not None
    for index in range(window.features.training.dialog.form.architecture.count()):
        window.features.training.dialog.form.architecture.setCurrentIndex(index)


def test_a_model_with_a_damaged_card_is_named_where_models_are_chosen(new_window: NewWindow, own_bundle: Paths) -> None:
    poisoned = own_bundle.user_models / "poi&soned"
    shutil.copytree(own_bundle.bundled_models / DEFAULT_MODEL, poisoned)
    (poisoned / CARD).write_text(f'{{"name": "p", "scores": {{"mnist_test": {{"accuracy": 1{"0" * 400}}}}}}}')
    window = new_window(own_bundle)
    window.model_menu.refresh()
    assert len(window.model_menu.choices) == len(list(own_bundle.bundled_models.iterdir()))
    (named,) = (action for action in window.model_menu.actions() if "damaged" in action.text())
    assert named.text() == "poi&&soned – its card is damaged"
    assert not named.isEnabled()
    assert f"The card {poisoned / CARD} is damaged («scores.mnist_test.accuracy» is a whole number of 401 digits)" in (
        named.toolTip()
    )
    window.actions_.train.trigger()
    assert window.features.training.dialog is not None


def test_a_name_with_markup_is_shown_as_it_is_written(new_window: NewWindow, own_bundle: Paths) -> None:
    name = "<img src=x> & <b>bold</b>"
    own = own_bundle.user_models / "own"
    shutil.copytree(own_bundle.bundled_models / DEFAULT_MODEL, own)
    change_card(own, name=name)
    remember_choice(own_bundle, name)
    window = new_window(own_bundle)
    assert window.models.active is not None
    assert window.models.active.name == name
    (label,) = (one for one in window.statusBar().findChildren(QLabel) if name in one.text())
    assert label.textFormat() is Qt.TextFormat.PlainText
    window.actions_.model_details.trigger()
    (box,) = window.findChildren(QMessageBox)
    assert "<img" not in box.text()
    assert "&lt;img src=x&gt;" in box.text()
    box.close()
    window.model_menu.refresh()
    assert name.replace("&", "&&") in [action.text().split(" – ")[0] for action in window.model_menu.choices]


def open_menu(window: MainWindow) -> None:
    window.model_menu.aboutToShow.emit()


def delete_it(window: MainWindow) -> None:
    window.actions_.delete_model.trigger()


def export_it(window: MainWindow) -> None:
    window.actions_.export_model.trigger()


@pytest.mark.parametrize("deed", [open_menu, delete_it, export_it], ids=lambda deed: deed.__name__)
def test_a_model_whose_folder_is_removed_from_outside_gives_way_and_that_is_said(
    new_window: NewWindow, own_bundle: Paths, mine: Path, deed: Callable[[MainWindow], None]
) -> None:
    remember_choice(own_bundle, "mine")
    window = new_window(own_bundle)
    assert active(window) == "mine"
    shutil.rmtree(mine)
    deed(window)
    assert f"The folder of the model «mine» is gone ({mine})" in window.messages.text
    until(lambda: active(window) == DEFAULT_MODEL, "the bundled model answers")
    assert checked(window) == [DEFAULT_MODEL]
    assert not window.actions_.delete_model.isEnabled()
    window.close()
    again = new_window(own_bundle)
    assert (active(again), again.messages.text) == (DEFAULT_MODEL, "")


def test_export_offers_no_other_model_for_a_lost_one(new_window: NewWindow, own_bundle: Paths, mine: Path) -> None:
    remember_choice(own_bundle, "mine")
    window = new_window(own_bundle)
    gone = window.models.active
    window.actions_.export_model.trigger()
    dialog = window.features.transfer.export_dialog
    assert dialog is not None
    dialog.form.folder.setText(str(own_bundle.data))
    assert dialog.export_button.isEnabled()
    shutil.rmtree(mine)
    dialog.set_models(window.models.registry.models(), gone)
    assert dialog.form.chosen_model is None
    assert not dialog.export_button.isEnabled()
    dialog.form.model.setCurrentIndex(0)
    assert dialog.export_button.isEnabled()
