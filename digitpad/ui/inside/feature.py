"""The way from the main window to the one that looks inside the network: made when wanted, gone when closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from digitpad.core.inside.network import LoadLayers
from digitpad.core.paths import Paths
from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.core.samples.sample import OwnSample
from digitpad.core.settings import Settings
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.theme import Theme, current_theme

if TYPE_CHECKING:
    from digitpad.ui.inside.window import InsideWindow


class InsideFeature(QObject):
    """Keeps the one window."""

    drawing_wanted = Signal(object)
    """A Drawing for the canvas."""

    def __init__(
        self,
        *,
        load: LoadLayers,
        paths: Paths,
        settings: Settings,
        icons: Icons,
        samples: Callable[[], Sequence[OwnSample]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._paths = paths
        self._settings = settings
        self._icons = icons
        self._samples = samples
        self._model: Model | None = None
        self._answer: Answer | None = None
        self.window: InsideWindow | None = None
        """The window, if it is open."""

    def show(self) -> None:
        """Show the window."""
        window = self.window or self._new_window()
        window.show()
        window.raise_()
        window.activateWindow()

    def use(self, model: Model | None) -> None:
        """Another model answers from now on; None: no model does."""
        self._model = model
        if self.window is not None:
            self.window.use(model)

    def show_answer(self, answer: Answer | None) -> None:
        """The digit on the canvas; None for an empty canvas."""
        self._answer = answer
        if self.window is not None:
            self.window.show_answer(answer)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        if self.window is not None:
            self.window.set_theme(theme)

    def close(self) -> None:
        """Close the window; what it computes is dropped."""
        if self.window is not None:
            self.window.close()

    def _new_window(self) -> InsideWindow:
        from digitpad.ui.inside.elements.tab import InsideServices
        from digitpad.ui.inside.window import InsideWindow  # its plots take a while to import

        services = InsideServices(self._paths, self._settings, self._load, self._samples)
        self.window = window = InsideWindow(services, self._icons)
        window.set_theme(current_theme())
        window.drawing_wanted.connect(self.drawing_wanted)
        window.closed.connect(self._on_closed)
        window.use(self._model)
        window.show_answer(self._answer)
        return window

    def _on_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
