"""The way from the main window to the picture window: opened when it is first wanted, gone when it is closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from digitpad.core.registry import Model
from digitpad.core.settings import Settings
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.samples.live_samples import LiveSamples
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.theme import Theme, current_theme

if TYPE_CHECKING:
    from digitpad.ui.pictures.reading import LoadInk
    from digitpad.ui.pictures.window import PictureWindow


class PicturesFeature(QObject):
    """Keeps the one picture window."""

    def __init__(
        self,
        *,
        load: LoadClassifier,
        load_ink: LoadInk,
        model: Callable[[], Model | None],
        settings: Settings,
        icons: Icons,
        live_samples: LiveSamples,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._load = load
        self._load_ink = load_ink
        self._model = model
        self._settings = settings
        self._icons = icons
        self._live_samples = live_samples
        self._then: Callable[[], object] | None = None
        self.window: PictureWindow | None = None
        """The picture window, if it is open."""

    def ask_and_open(self) -> None:
        """Show the picture window and let the person choose pictures."""
        self._shown().ask_and_open()

    def open(self, paths: Sequence[Path]) -> None:
        """Read pictures."""
        self._shown().open(paths)

    def paste(self) -> None:
        """Read the picture on the clipboard."""
        self._shown().paste()

    def use(self, model: Model | None) -> None:
        """Ask another network from now on."""
        if self.window is not None:
            self.window.use(model)

    def set_theme(self, theme: Theme) -> None:
        """Show the picture window in another theme."""
        if self.window is not None:
            self.window.set_theme(theme)

    def close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Close the picture window; False if the person does not want that, or `then` comes once the text is saved."""
        if self.window is None:
            return True
        self.window.asks_before_closing = ask
        window, closed = self.window, self.window.close()
        self._then = then if not closed and window.closes_later else None
        return closed

    def _shown(self) -> PictureWindow:
        if self.window is None:
            from digitpad.ui.pictures.window import PictureWindow  # imported when asked for: digitpad opens sooner

            self.window = PictureWindow(
                load=self._load,
                load_ink=self._load_ink,
                settings=self._settings,
                icons=self._icons,
                live_samples=self._live_samples,
            )
            self.window.use(self._model())
            self.window.set_theme(current_theme())
            self.window.closed.connect(self._on_closed)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        return self.window

    def _on_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        if self._then is not None:
            then, self._then = self._then, None
            then()
