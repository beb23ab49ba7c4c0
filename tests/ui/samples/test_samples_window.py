"""My samples: look at them, change them and take that back, bring them in and take them away."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from digitpad.core.data.mnist import load_test
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import NOT_A_DIGIT, Prediction
from digitpad.core.samples.choice import ReadAs
from digitpad.core.samples.sample import OwnSample, SampleAnswer
from digitpad.core.samples.store import SampleStore
from digitpad.ui.drawing import clipboard
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.samples.window import SamplesWindow
from tests.support.windows import LEFT, answering, small, until

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def sample(
    number: int, label: int, *, said: int | None = None, sure: float = 0.96, source: str = "canvas"
) -> OwnSample:
    shares = [(1 - sure) / 9] * 10
    if said is not None:
        shares[said] = sure
    return OwnSample(
        id=f"s{number}",
        label=label,
        made=datetime.now(timezone.utc) - timedelta(days=10 * number),
        source=source,
        drawing=Drawing(tuple(small(label % 10, (0.1, 0.1), 0.5))),
        answer=None if said is None else SampleAnswer("digitpad", Prediction(tuple(shares))),
    )


@pytest.fixture
def samples(window: MainWindow) -> SamplesWindow:
    """Five samples of 1, 1, 3, 7 and no digit."""
    live_samples = window.features.samples.live_samples
    SampleStore(live_samples.folder).add(
        sample(0, 1, said=1), sample(1, 1, said=7), sample(2, 3, said=3, sure=0.5), sample(3, 7, source="session"),
        sample(4, NOT_A_DIGIT, said=4),
    )  # fmt: skip
    live_samples.start()
    window.actions_.samples.trigger()
    samples = window.features.samples.window
    assert samples is not None
    shows(samples, ["s1", "s0", "s2", "s3", "s4"])
    samples.activateWindow()
    samples.grid.setFocus()
    return samples


def ids(samples: SamplesWindow) -> list[str]:
    return [one.id for one in samples.grid.items]


def shows(samples: SamplesWindow, expected: list[str]) -> None:
    until(lambda: ids(samples) == expected, f"it shows {expected}")


def labels(samples: SamplesWindow) -> dict[str, int]:
    return {one.id: one.label for one in SampleStore(samples._live_samples.folder).samples()}


def press(samples: SamplesWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(samples.grid, key, modifiers)


def select(samples: SamplesWindow, *wanted: str) -> None:
    samples.grid.select_rows([row for row, one in enumerate(samples.grid.items) if one.id in wanted])


def select_entry(box, value) -> None:
    box.setCurrentIndex(box.findData(value))


def test_it_says_how_many_there_are_and_that_they_stay(samples: SamplesWindow) -> None:
    assert samples._count.text() == "5 samples"
    assert "Samples stay on this computer" in samples._place.text()
    assert samples._place.toolTip() == str(samples._live_samples.folder)
    assert samples.filters.buttons[None].text() == "All  5"
    assert samples.filters.buttons[1].text() == "1  2"
    assert not samples.filters.buttons[2].isEnabled()


def test_filters_by_digit_reading_source_and_day(samples: SamplesWindow) -> None:
    filters = samples.filters
    QTest.mouseClick(filters.buttons[1], LEFT)
    shows(samples, ["s1", "s0"])
    assert samples._count.text() == "2 samples of 5"
    QTest.mouseClick(filters.buttons[None], LEFT)
    select_entry(filters.readings, ReadAs.MISREAD)
    shows(samples, ["s1", "s4"])
    select_entry(filters.readings, ReadAs.UNSURE)
    shows(samples, ["s2"])
    select_entry(filters.readings, ReadAs.ANY)
    select_entry(filters.sources, "session")
    shows(samples, ["s3"])
    filters.sources.setCurrentIndex(0)
    select_entry(filters.days, 0)
    shows(samples, ["s0"])
    select_entry(filters.days, 29)
    shows(samples, ["s1", "s0", "s2"])
    select_entry(filters.sources, "picture")
    until(lambda: samples._nothing.isVisible(), "it says that there is none")
    assert samples._nothing.text() == "None of your samples is like that."


def test_keys_change_the_label_and_undo_takes_that_back(samples: SamplesWindow) -> None:
    select(samples, "s0", "s2")
    press(samples, Qt.Key.Key_7)
    shows(samples, ["s1", "s3", "s2", "s0", "s4"])
    assert labels(samples) == {"s0": 7, "s1": 1, "s2": 7, "s3": 7, "s4": 10}
    assert {one.id for one in samples.selected} == {"s0", "s2"}
    press(samples, Qt.Key.Key_X)
    until(lambda: labels(samples)["s0"] == NOT_A_DIGIT, "it is no digit")
    press(samples, Qt.Key.Key_Z, CTRL)
    press(samples, Qt.Key.Key_Z, CTRL)
    shows(samples, ["s1", "s0", "s2", "s3", "s4"])
    assert labels(samples) == {"s0": 1, "s1": 1, "s2": 3, "s3": 7, "s4": 10}
    press(samples, Qt.Key.Key_Z, CTRL | SHIFT)
    shows(samples, ["s1", "s3", "s2", "s0", "s4"])


def test_delete_and_undo(samples: SamplesWindow) -> None:
    select(samples, "s0", "s1")
    press(samples, Qt.Key.Key_Delete)
    shows(samples, ["s2", "s3", "s4"])
    assert set(labels(samples)) == {"s2", "s3", "s4"}
    assert [one.id for one in samples.selected] == ["s2"]  # what stands there now
    press(samples, Qt.Key.Key_A, CTRL)
    press(samples, Qt.Key.Key_Delete)
    until(lambda: samples._nothing.isVisible(), "none is left")
    samples.actions_.undo.trigger()
    samples.actions_.undo.trigger()
    shows(samples, ["s1", "s0", "s2", "s3", "s4"])
    assert not samples.actions_.undo.isEnabled()


def test_the_card_tells_what_is_known(samples: SamplesWindow) -> None:
    select(samples, "s1")
    said = samples.card.accessibleDescription()
    assert said.startswith("A 1 From the canvas")
    assert "«digitpad» read: 7 (96 %)" in said
    assert samples.grid.model().index(0, 0).data() == "1 → 7"
    select(samples, "s4")
    assert samples.card.accessibleDescription().startswith("Not a digit")


def test_strokes_are_played_with_the_space_bar(samples: SamplesWindow) -> None:
    select(samples, "s3")
    player = samples.card.player
    whole = player.grab().toImage()
    press(samples, Qt.Key.Key_Space)
    assert player.is_playing
    assert player.grab().toImage() != whole
    until(lambda: not player.is_playing, "it is played")
    assert player.grab().toImage() == whole


def test_a_double_click_puts_the_strokes_on_the_canvas(window: MainWindow, samples: SamplesWindow) -> None:
    place = samples.grid.visualRect(samples.grid.model().index(3, 0)).center()
    QTest.mouseClick(samples.grid.viewport(), LEFT, NONE, place)
    QTest.mouseDClick(samples.grid.viewport(), LEFT, NONE, place)
    until(lambda: bool(window.document.drawing), "it is on the canvas")
    expected = samples.grid.items[3].drawing
    assert [one.points.tolist() for one in window.document.drawing.strokes] == [
        one.points.tolist() for one in expected.strokes
    ]
    window.actions_.undo.trigger()
    assert not window.document.drawing


def test_copies(samples: SamplesWindow) -> None:
    select(samples, "s3")
    press(samples, Qt.Key.Key_C, CTRL)
    assert len(clipboard.pasted_drawing().strokes) == len(samples.selected[0].drawing.strokes)
    samples.grid.selectAll()
    press(samples, Qt.Key.Key_C, CTRL)
    until(lambda: QGuiApplication.clipboard().text().startswith("["), "the strokes are copied")
    document = json.loads(QGuiApplication.clipboard().text())
    assert [one["label"] for one in document] == [1, 1, 3, 7, "not a digit"]


def digits_csv(folder: Path, count: int = 30) -> Path:
    test = load_test(default_paths().mnist)
    table = np.column_stack([test.labels[:count], test.images[:count].reshape(count, 784)])
    path = folder / "digits.csv"
    np.savetxt(path, table, "%d", ",")
    return path


def test_dropped_files_come_in_with_an_answer_and_only_once(samples: SamplesWindow, tmp_path: Path) -> None:
    path = digits_csv(tmp_path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, LEFT, NONE)
    samples.dropEvent(event)
    until(lambda: len(samples.grid.items) == 35, "they are there")
    assert samples.statusBar().currentMessage() == "Imported 30 samples"
    imported = [one for one in samples.grid.items if one.source == "import"]
    assert all(one.answer is not None for one in imported)
    assert sum(one.misread for one in imported) <= 1
    samples.read([path])
    until(lambda: "already" in samples.statusBar().currentMessage(), "they are known")
    assert samples.statusBar().currentMessage() == "Imported 0 samples; 30 were there already"
    assert len(labels(samples)) == 35
    press(samples, Qt.Key.Key_Z, CTRL)
    shows(samples, ["s1", "s0", "s2", "s3", "s4"])
    press(samples, Qt.Key.Key_Y, CTRL)
    until(lambda: len(samples.grid.items) == 35, "they are there again")


def test_a_picture_of_a_digit_is_traced_for_the_canvas(
    window: MainWindow, samples: SamplesWindow, tmp_path: Path
) -> None:
    samples.read([digits_csv(tmp_path, 1)])
    until(lambda: len(samples.grid.items) == 6, "it is there")
    (row,) = [row for row, one in enumerate(samples.grid.items) if one.image is not None]
    samples.grid.wanted.emit(row)
    until(lambda: bool(window.document.drawing), "it is on the canvas")
    until(lambda: window.reading.text == "7", "it is read")


def test_nonsense_is_said_in_a_sentence_and_changes_nothing(samples: SamplesWindow, tmp_path: Path) -> None:
    good, bad = digits_csv(tmp_path), tmp_path / "notes.json"
    bad.write_text("what is this?")
    samples.read([good, bad])
    until(lambda: bool(samples.messages.text), "it is said")
    assert "notes.json" in samples.messages.text
    assert not samples.job_bar.isVisible()
    assert len(labels(samples)) == 5


def test_an_import_can_be_cancelled_and_leaves_nothing(samples: SamplesWindow, tmp_path: Path) -> None:
    path = digits_csv(tmp_path, 10_000)
    samples.read([path])
    until(lambda: samples.job_bar.isVisible(), "it has begun")
    QTest.mouseClick(samples.job_bar.cancel, LEFT)
    until(lambda: samples.statusBar().currentMessage() == "Cancelled", "it is cancelled")
    assert not samples.job_bar.isVisible()
    assert len(labels(samples)) == 5
    assert not samples.actions_.undo.isEnabled()


def test_closing_asks_before_an_import_is_dropped(window: MainWindow, samples: SamplesWindow, tmp_path: Path) -> None:
    path = digits_csv(tmp_path, 10_000)
    samples.read([path])
    until(lambda: samples.editor.work != "", "it has begun")
    for whole in (samples, window):
        with answering("Wait") as questions:
            assert not whole.close()
        assert questions == [f"«Importing {path.name} …» is not finished; nothing of it will be kept."]
        assert samples.isVisible()
    with answering("Stop it"):
        samples.close()
    assert window.features.samples.window is None


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("json", "Exported 5 samples to mine.json"),
        ("csv", "Exported 4 samples to mine.csv; left out: 1, which are no digit"),
    ],
)
def test_exports_what_is_shown(samples: SamplesWindow, tmp_path: Path, monkeypatch, kind: str, told: str) -> None:
    path = tmp_path / f"mine.{kind}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path.with_suffix("")), ""))
    action = samples.actions_.save_strokes if kind == "json" else samples.actions_.save_pixels
    action.trigger()
    until(lambda: samples.statusBar().currentMessage() == told, told)
    before = labels(samples)
    samples.read([path])
    until(lambda: "already" in samples.statusBar().currentMessage(), "they are known")
    assert labels(samples) == before


def test_an_export_that_cannot_be_written_is_said(samples: SamplesWindow, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "none" / "mine.json"), ""))
    samples.actions_.save_strokes.trigger()
    until(lambda: "cannot be saved" in samples.messages.text, "it is said")


def test_it_opens_again_where_it_was_and_needs_no_samples(window: MainWindow) -> None:
    window.actions_.samples.trigger()
    samples = window.features.samples.window
    until(lambda: "No samples yet" in samples._nothing.text(), "it says that there are none")
    samples.resize(760, 560)
    samples.close()
    assert window.features.samples.window is None
    window.actions_.samples.trigger()
    assert window.features.samples.window.size().width() == 760


def test_the_window_closes_with_the_main_one(window: MainWindow, samples: SamplesWindow) -> None:
    assert window.close()
    assert not samples.isVisible()
