"""Sizes: ink that scales with the window, folding, long translations, sharp pixels on dense screens."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QWidget,
)

from digitpad.core.jobs.events import Cancelled
from digitpad.core.recognition.predict import Prediction
from digitpad.ui.main.columns import NARROW
from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.waiting import LIMIT
from tests.support.widgets import LongWords, clipped, outside
from tests.support.windows import Mouse, NewWindow, answered, show_predictions, until

SIZES = [(860, 540), (1152, 704)]
THEMES = ["light", "dark"]


@pytest.fixture
def long_words(qapp: QApplication) -> Iterator[None]:
    translator = LongWords()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def settle(window: QWidget, size: tuple[int, int]) -> None:
    def has_size() -> bool:
        if window.size().toTuple() != size:  # of one larger than its screen the platform may want another
            window.resize(*size)
        for _ in range(5):
            QApplication.processEvents()
        return window.size().toTuple() == size

    until(has_size, "the window has its size")


def overlaps(window: MainWindow) -> bool:
    areas = [window.canvas, window.prepared, window.panel]
    places = [QRect(area.mapTo(window, area.rect().topLeft()), area.size()) for area in areas]
    return any(one.intersects(other) for index, one in enumerate(places) for other in places[:index])


def test_ink_grows_with_the_window_and_the_network_sees_the_same(window: MainWindow, mouse: Mouse) -> None:
    mouse.draw(DRAWN[5])
    answered(window)
    drawing, before = window.document.drawing, window.prepared.grid._pixels
    small, words = ink_box(window), window.panel.text
    settle(window, (1600, 1100))
    large = ink_box(window)
    scale = window.canvas.paper.width()
    assert window.document.drawing is drawing
    assert large[2] - large[0] > 1.3 * (small[2] - small[0])
    points = np.concatenate([stroke.points for stroke in drawing.strokes])
    expected = [points[:, 0].min(), points[:, 1].min(), points[:, 0].max(), points[:, 1].max()]
    assert np.allclose(np.array(large) / scale, expected, atol=0.04)  # half a brush around the points
    window.document.preview(drawing)
    answered(window)
    assert np.array_equal(window.prepared.grid._pixels, before)
    assert window.panel.text == words


def ink_box(window: MainWindow) -> tuple[int, int, int, int]:
    """(left, top, right, bottom) of the ink on the screen, in pixels of the sheet."""
    picture = window.canvas.grab().toImage()
    paper = window.canvas.paper
    dark = np.array(
        [[picture.pixelColor(x, y).lightness() < 100 for x in range(picture.width())] for y in range(picture.height())]
    )
    if window.actions_.themes["dark"].isChecked():
        dark = ~dark
    rows, columns = np.flatnonzero(dark.any(1)), np.flatnonzero(dark.any(0))
    left, top = paper.x(), paper.y()
    return int(columns[0] - left), int(rows[0] - top), int(columns[-1] - left), int(rows[-1] - top)


def test_a_narrow_window_folds_and_a_wide_one_unfolds(window: MainWindow, mouse: Mouse) -> None:
    mouse.draw(DRAWN[2])
    for width, folded in ((1152, False), (NARROW - 1, True), (NARROW + 20, False), (600, True), (1400, False)):
        settle(window, (width, 704))
        assert window.columns.is_folded == folded
        assert not overlaps(window)
        below = window.prepared.mapTo(window, window.prepared.rect().topLeft()).y()
        assert (below > window.canvas.mapTo(window, window.canvas.rect().bottomLeft()).y()) == folded
    assert len(window.document.drawing.strokes) == 1


@pytest.mark.parametrize(
    "size", [(480, 480), (480, 900), (NARROW - 1, 480), (NARROW, 480), (860, 540), (1152, 704), (2560, 1400)]
)
def test_everything_is_inside_the_window(window: MainWindow, size: tuple[int, int]) -> None:
    settle(window, size)
    assert outside(window) == []
    assert not overlaps(window)
    canvas = window.canvas
    assert min(canvas.width(), canvas.height()) >= 240
    assert canvas.rect().contains(canvas.paper.toAlignedRect())
    assert clipped(window) == []


def test_the_window_does_not_shrink_below_what_can_be_used(window: MainWindow) -> None:
    window.resize(100, 100)
    assert (window.width(), window.height()) == (480, 480)
    Mouse(window.canvas).draw(DRAWN[0])
    answered(window)
    assert window.panel.text.startswith("0")


def test_a_message_pushes_nothing_out(window: MainWindow) -> None:
    for size in SIZES:
        settle(window, size)
        window.say(
            "The settings in /home/somebody/.config/digitpad/settings.json were damaged; defaults are used. " * 2
        )
        QApplication.processEvents()
        assert outside(window) == []
        assert clipped(window) == []
        assert not overlaps(window)


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", SIZES)
def test_long_translations_fit_in_the_window(new_window: NewWindow, size: tuple[int, int], theme: str) -> None:
    window = new_window(size=size)
    window.actions_.themes[theme].trigger()
    Mouse(window.canvas).draw(DRAWN[6])
    until(lambda: window.panel.text.startswith("6"), "the 6 is answered")
    window.models.problem.emit(window.models.tr("No model can be used. Install digitpad again to get its models back."))
    settle(window, size)
    unsure = Prediction((0.44, 0.44, *[0.015] * 8))
    rejected = replace(unsure, rejected=True)
    for doubt, digits in ((None, 1), (unsure, 1), (rejected, 1), (unsure, 12), (rejected, 12)):
        if doubt is not None:
            show_predictions(window, [doubt] * digits)
        assert (doubt, clipped(window)) == (doubt, [])
        assert outside(window) == []
        assert not overlaps(window)


@pytest.mark.usefixtures("long_words")
@pytest.mark.parametrize("theme", THEMES)
def test_long_translations_fit_in_the_training_dialog(new_window: NewWindow, theme: str) -> None:
    window = new_window()
    window.actions_.themes[theme].trigger()
    window.actions_.train.trigger()
    dialog = window.features.training.dialog
    assert dialog is not None
    for page in training_pages(dialog):
        QApplication.processEvents()
        assert (page, clipped(dialog)) == (page, [])
        assert (page, outside(dialog)) == (page, [])


def training_pages(dialog: QDialog) -> Iterator[str]:
    """Turn to each state of the dialog."""
    from digitpad.core.jobs.training import (
        BatchDone,
        EpochDone,
        Finished,
        Started,
    )

    yield "form"
    job = dialog.job(Path("nowhere"))
    dialog.show_progress(job)
    yield "starting"
    for event in (
        Started(159_254, 55_000, 5_000, 2_750),
        BatchDone(3, 1_234, 2_750, 0.1234, 0.9612, 3_456.7, 4_321.0),
        EpochDone(2, 0.1234, 0.9612, 0.0987, 0.9701, 33.3),
    ):
        dialog.progress.show_event(event)
    yield "training"
    dialog._on_event(Finished(Path("nowhere"), 5, 0.9912))
    yield "finished"
    dialog._result = None
    dialog._on_event(Cancelled())
    yield "cancelled"


@pytest.mark.parametrize("factor", [1, 2, 3])
def test_ink_is_sharp_at_each_scale(factor: int, tmp_path: Path) -> None:
    code = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QRect
from digitpad.app import make_application, make_window
from digitpad.core.paths import Paths, default_paths
from digitpad.core.drawing.strokes import Drawing, Stroke
base = default_paths()
paths = Paths(base.resources, base.bundled_models, *[Path(sys.argv[1]) / name for name in ("data", "config", "cache")])
app = make_application(paths)
window = make_window(paths)
window.show_drawing(Drawing((Stroke.of([(0.3, 0.3), (0.7, 0.7)]),)))
window.show()
for _ in range(10):
    app.processEvents()
canvas = window.canvas
ink = canvas._finished_ink(window.document.drawing)
grabbed = canvas.grab()
print(json.dumps({
    "ratio": ink.devicePixelRatio(), "pixels": ink.size().toTuple(), "canvas": canvas.size().toTuple(),
    "shown": grabbed.size().toTuple(), "icon": window.actions_.pen.icon().pixmap(24, 24).size().toTuple(),
}))
window.close()
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(factor)}
    command = [sys.executable, "-c", code, str(tmp_path)]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=LIMIT, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["ratio"] == factor
    assert told["pixels"] == told["shown"] == [side * factor for side in told["canvas"]]
    assert told["icon"] == [24 * factor] * 2


def test_the_buttons_of_the_tool_row_can_be_hit(window: MainWindow) -> None:
    for button in window.tools.findChildren(QAbstractButton):
        assert min(button.width(), button.height()) >= 24


def test_the_menu_says_whether_the_window_fills_the_screen(window: MainWindow) -> None:
    action = window.actions_.full_screen
    action.trigger()
    until(lambda: window.isFullScreen() and action.isChecked(), "it fills the screen")
    window.showNormal()  # as a window manager does
    until(lambda: not action.isChecked(), "the menu says so")
    action.trigger()
    until(lambda: window.isFullScreen() and action.isChecked(), "it fills the screen again")
    action.trigger()
    until(lambda: not window.isFullScreen() and not action.isChecked(), "it does not")
