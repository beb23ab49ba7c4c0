"""The windows in which lessons play."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from digitpad.core.registry import Model
from digitpad.ui.answer.prediction_panel import PredictionPanel
from digitpad.ui.answer.prepared_view import PreparedView
from digitpad.ui.answer.reading_model import ReadingModel
from digitpad.ui.drawing.canvas import Canvas
from digitpad.ui.drawing.document import Document
from digitpad.ui.inside.feature import InsideFeature
from digitpad.ui.inside.window import InsideWindow
from digitpad.ui.samples.feature import SamplesFeature
from digitpad.ui.snapshots.feature import SnapshotsFeature
from digitpad.ui.teaching.feature import TeachingFeature
from digitpad.ui.training.feature import TrainingFeature


@dataclass(frozen=True)
class StageParts:
    """The main window's parts, and the features with the other windows. `action`: by its name in the main window."""

    window: QMainWindow
    action: Callable[[str], QAction]
    active_model: Callable[[], Model | None]
    canvas: Canvas
    document: Document
    reading: ReadingModel
    prepared: PreparedView
    panel: PredictionPanel
    training: TrainingFeature
    snapshots: SnapshotsFeature
    teaching: TeachingFeature
    inside: InsideFeature
    samples: SamplesFeature

    @property
    def inside_window(self) -> InsideWindow | None:
        """«Look inside», where it is open."""
        window = self.inside.window
        return window if window is not None and window.isVisible() else None

    def figures(self) -> QWidget | None:
        """The dialog that says how well the models read, where it is open."""
        from digitpad.ui.help.figures_dialog import FiguresDialog

        return self.window.findChild(FiguresDialog)
