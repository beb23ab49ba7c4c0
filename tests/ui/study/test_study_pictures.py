"""The study dialog for long words, for the keyboard and for screen readers; its study was made up, not trained."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QTabWidget, QWidget

from digitpad.core.data import mnist
from digitpad.core.paths import DEFAULT_MODEL, Paths
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import Epoch, Outcome, Result, StudyPlan
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.study.dialog import StudyDialog
from digitpad.ui.widgets.confusion_grid import ConfusionGrid
from tests.support.widgets import LongWords, accessible_name, clipped, interactive, mnemonics, outside, twice, visible
from tests.support.windows import NewWindow, settle, until

PLAN = StudyPlan(cases=("conv1", "paper"), seeds=(1, 2), epochs=3)


@pytest.fixture
def made_up(paths: Paths) -> StudyFolder:
    """A study with one run left: the bundled model's files, and answers of which a twentieth is wrong."""
    folder = StudyFolder(paths.studies / "one")
    folder.create(PLAN)
    labels = mnist.load_test(paths.mnist).labels
    model: Path = paths.bundled_models / DEFAULT_MODEL
    files = {name: (model / name).read_bytes() for name in ("card.json", "model.tflite", "model.keras")}
    random = np.random.default_rng(1)
    for run in PLAN.runs[:-1]:
        said = np.where(random.random(len(labels)) < 0.05, random.integers(0, 10, len(labels)), labels)
        outputs = np.eye(10, dtype=np.float32)[said]
        epochs = tuple(Epoch(0.3 / n, 0.9, 0.2 / n, 0.9 + n / 100, 12.0) for n in (1, 2, 3))
        hits = int((said == labels).sum())
        folder.save(Outcome(Result(run, PLAN.fingerprint, hits, 10_000, 0.1, 36.0, 1, epochs, {}), outputs, files))
    return folder


@pytest.fixture
def dialog(window: MainWindow, made_up: StudyFolder) -> StudyDialog:
    return opened(window)


def opened(window: MainWindow) -> StudyDialog:
    window.actions_.compare.trigger()
    dialog, queries = window.features.study.dialog, window.features.study.queries
    assert dialog is not None
    assert queries is not None
    until(lambda: dialog.earlier.current is not None and not queries.busy, "the study is listed")
    return dialog


def pages(dialog: StudyDialog) -> Iterator[str]:
    """Turn to each state of the dialog."""
    yield "form"
    dialog.earlier.show_button.click()
    until(lambda: bool(dialog.results.digits.digits), "the first case is shown")
    yield "curves"
    dialog.results.tabs.setCurrentIndex(1)
    yield "mistakes"
    dialog.buttons.show_running(paused=True)
    dialog.results.tabs.setCurrentIndex(0)
    yield "paused"


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[QTranslator]:
    translator = LongWords()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("long_words", "made_up")
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_long_translations_fit(new_window: NewWindow, theme: str) -> None:
    window = new_window()
    window.actions_.themes[theme].trigger()
    dialog = opened(window)
    for page in pages(dialog):
        settle()
        assert (page, clipped(dialog)) == (page, [])
        assert (page, outside(dialog)) == (page, [])


def test_everything_has_a_name_and_no_letter_is_taken_twice(dialog: StudyDialog) -> None:
    for page in pages(dialog):
        shown = [widget for widget in interactive(dialog) if widget.isVisibleTo(dialog)]
        assert [widget for widget in shown if not accessible_name(widget)] == [], page
        texts = [widget.text() for widget in visible(dialog) if isinstance(widget, (QAbstractButton, QLabel))]
        if page != "form":
            tabs: QTabWidget = dialog.results.tabs
            texts += [tabs.tabText(number) for number in range(tabs.count())]
        assert twice(mnemonics(texts)) == [], page


def test_the_tab_key_reaches_everything(dialog: StudyDialog) -> None:
    for page in pages(dialog):
        dialog.activateWindow()
        start = QApplication.focusWidget() or dialog
        reached: list[QWidget] = []
        widget = start.nextInFocusChain()
        while widget is not start and len(reached) < 500:
            reached.append(widget)
            widget = widget.nextInFocusChain()
        own = [
            one for one in interactive(dialog) if one.window() is dialog
        ]  # the dialog for own data has its own round
        missing = [one for one in own if one is not start and one not in reached]
        assert missing == [], page
        assert dialog.results.digits.tabKeyNavigation() is False
        assert dialog.results.table.tabKeyNavigation() is False


def test_arrows_choose_a_cell_and_return_wants_a_digit(dialog: StudyDialog) -> None:
    from PySide6.QtCore import Qt

    list(pages(dialog))
    dialog.results.tabs.setCurrentIndex(1)
    grid: ConfusionGrid = dialog.results.grid
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(grid, key)
    assert grid.cell == (1, 1)
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert grid.cell == (0, 1)
    assert "a 0 was taken for 1" in grid.accessibleDescription()
    assert {(one.label, one.answer) for one in dialog.results.digits.digits} == {(0, 1)}
    wanted: list[int] = []
    digits = dialog.results.digits
    digits.digit_wanted.connect(wanted.append)
    digits.setCurrentIndex(digits.model().index(1, 0))
    QTest.keyClick(digits, Qt.Key.Key_Return)
    assert wanted == [digits.digits[1].index]


def test_the_table_and_the_choice_of_a_network_follow_what_is_finished(dialog: StudyDialog) -> None:
    list(pages(dialog))
    table = dialog.results.table
    assert [table.item(row, 1).text() for row in range(2)] == ["1 of 2", "2 of 2"]
    assert dialog.results.text.count("3 of 4 runs are finished") == 1
    assert dialog.buttons.seed.count() == 2, "the best, and seed 1"
    table.selectRow(1)
    assert dialog.buttons.seed.count() == 3
