"""The way from the main window to the person's samples: the keeper from the start, windows when they are wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digitpad.core.paths import Paths
from digitpad.core.registry import Model
from digitpad.core.settings import Settings
from digitpad.ui.answer.reading_model import ReadingModel
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.samples.correction_recorder import CorrectionRecorder
from digitpad.ui.samples.live_samples import LiveSamples
from digitpad.ui.samples.model_answer import ModelAnswer
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.theme import Theme, current_theme

if TYPE_CHECKING:
    from digitpad.ui.samples.window import SamplesWindow


class SamplesFeature(QObject):
    """Keeps the samples and the one window that shows them."""

    said = Signal(str)
    """What was kept, for the status bar."""
    problem = Signal(str)
    """What is wrong, in one sentence."""
    drawing_wanted = Signal(object)
    """A Drawing for the canvas."""

    def __init__(
        self,
        *,
        reading: ReadingModel,
        model: Callable[[], Model | None],
        load: LoadClassifier,
        paths: Paths,
        settings: Settings,
        icons: Icons,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._load = load
        self._settings = settings
        self._icons = icons
        self.live_samples = LiveSamples(paths.samples, ask=ModelAnswer(load=load, model=model), parent=self)
        self.recorder = CorrectionRecorder(reading=reading, live_samples=self.live_samples, model=model)
        self.window: SamplesWindow | None = None
        """The window with the samples, if it is open."""
        self.recorder.said.connect(self.said)
        self.live_samples.said.connect(self.problem)

    def show(self) -> None:
        """Show the samples."""
        if self.window is None:
            from digitpad.ui.samples.window import SamplesWindow  # imported when asked for: digitpad opens sooner

            self.window = SamplesWindow(
                live_samples=self.live_samples,
                model=self._model,
                load=self._load,
                settings=self._settings,
                icons=self._icons,
            )
            self.window.set_theme(current_theme())
            self.window.drawing_wanted.connect(self.drawing_wanted)
            self.window.closed.connect(self._on_closed)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()

    def write(self) -> None:
        """Show the samples, and ask for digits to write."""
        self.show()
        if self.window is not None:
            self.window.write()

    def set_theme(self, theme: Theme) -> None:
        """Show the window in another theme."""
        if self.window is not None:
            self.window.set_theme(theme)

    def close(self, parent: QWidget, *, ask: bool) -> bool:
        """Close the window and write what waits; False if something cannot be written and the person stays for it."""
        if self.window is not None:
            self.window.close()
        unwritten = self.live_samples.close()
        if not unwritten or not ask:
            return True
        from digitpad.ui.widgets.questions import confirmed

        stays = not confirmed(
            parent,
            title=self.tr("My samples"),
            question=self.tr("Changes to your samples cannot be written in {1}: {0}. They will be gone.").format(
                unwritten, self.live_samples.folder
            ),
            yes=self.tr("Close all the same"),
            no=self.tr("Stay"),
        )
        if stays:
            self.live_samples.start()
        return not stays

    def _on_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
