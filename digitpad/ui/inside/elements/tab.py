"""What a tab of the "Look inside" window is, and what tabs are made with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import ClassVar, TypeAlias

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from digitpad.core.inside.network import LayeredNetwork, LoadLayers
from digitpad.core.jobs.experiments import StartExperiment
from digitpad.core.paths import Paths
from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.core.samples.sample import OwnSample
from digitpad.core.settings import Settings
from digitpad.ui.background.worker import BackgroundWorker
from digitpad.ui.inside.elements.memory import InsideMemory

Question: TypeAlias = Callable[[LayeredNetwork], object]
"""Asked in the window's worker thread, with the network that answers now; must touch nothing of Qt and take at most
100 ms. What it returns comes to the tab's `show_result`."""


@dataclass(frozen=True)
class InsideServices:
    """What tabs are built with; each takes what it needs."""

    paths: Paths
    settings: Settings
    load_layers: LoadLayers
    """For a tab with a thread of its own; questions are given the window's network."""
    samples: Callable[[], Sequence[OwnSample]]
    """The person's own samples, newest state; may read files, so not for the GUI thread."""
    models: Callable[[], Sequence[Model]]
    """All models; reads files, too."""
    errands: BackgroundWorker
    """Looks such things up."""
    start_experiment: StartExperiment
    """Runs what needs gradients, in a child process."""
    memory: InsideMemory = field(default_factory=InsideMemory)


class InsideTab(QWidget):
    """A tab: a view of the digit on the canvas, or of all digits.

    The window shows title and explanation above it. All methods are called in the GUI thread. `show_answer` and
    `question` are called for the visible tab only, and again when it becomes visible; so a hidden tab costs nothing.
    Colours follow `theme.current_theme()`; on a change Qt sends `QEvent.Type.PaletteChange`.
    """

    drawing_wanted = Signal(object)
    """A Drawing for the canvas."""
    asked = Signal()
    """The tab's question has changed: the window calls `question` with the newest digit again."""
    wanted = Signal()
    """The tab asks to be brought to the front."""

    key: ClassVar[str]
    """Short and stable: under this name the window remembers which tab was shown last."""

    def __init__(self, explanation: str, parent: QWidget | None = None) -> None:
        """`explanation`: two or three sentences for somebody who meets a convolutional network for the first time."""
        super().__init__(parent)
        self.explanation = explanation

    def use(self, model: Model | None) -> None:
        """Another model answers from now on; None: no model does. Hidden tabs are told too, new ones at once."""

    def show_answer(self, answer: Answer | None) -> None:
        """The digit on the canvas; None for an empty canvas. For what needs no computing."""

    def question(self, answer: Answer | None) -> Question | None:
        """What to compute of that digit (of `answer.prepared.image`, (28, 28) float32); None: nothing."""
        return None

    def show_result(self, result: object) -> None:
        """What a question brought. While the pen moves it may be one about a moment ago, so that something is seen.

        Never one from before a clear, from another model, or from before the tab was shown.
        """

    def stop(self) -> None:
        """The window closes: end threads, let go of what is large."""
