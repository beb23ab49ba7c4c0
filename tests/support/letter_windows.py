"""A window in which a model of letters answers, and letters as a person draws them."""

from __future__ import annotations

import shutil

import numpy as np

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.paths import Paths
from digitpad.core.registry import Model
from digitpad.ui.main.main_window import MainWindow
from tests.support.own_sets import letter_strokes
from tests.support.windows import NewWindow, until


def letter(name: str) -> Drawing:
    """A letter of the first handwriting font in the middle of the canvas."""
    strokes = letter_strokes(name)
    points = np.concatenate(strokes)
    low, high = points.min(0), points.max(0)
    scale = 0.6 / float((high - low).max())
    middle = (low + high) / 2
    return Drawing(tuple(Stroke.of((0.5 + (one - middle) * scale).tolist()) for one in strokes))


def show_letter(window: MainWindow, name: str) -> None:
    """Put it on the canvas and wait until it is read."""
    drawing = letter(name)
    window.show_drawing(drawing)
    until(lambda: window.reading.drawing is drawing and window.reading.shown is not None, "the letter is read")


def install(paths: Paths, model: Model) -> None:
    """Put a model among the user's."""
    shutil.copytree(model.folder, paths.user_models / model.name)


def letter_window(new_window: NewWindow, paths: Paths, model: Model) -> MainWindow:
    """A window in which this model answers."""
    install(paths, model)
    window = new_window()
    choose(window, model.name)
    return window


def choose(window: MainWindow, name: str) -> None:
    """Choose a model as the menu does, and wait until it answers."""
    window.models.choose(name)
    until(lambda: window.models.active is not None and window.models.active.name == name, "the model answers")
