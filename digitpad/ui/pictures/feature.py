"""The feature that reads pictures: its window is made when it is first wanted, and deleted when closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.file_kinds import FileKind, kind_of_file
from digitpad.core.registry import Model
from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.samples.live_samples import LiveSamples
from digitpad.ui.widgets.action_table import KeyGroup, key_group
from digitpad.ui.widgets.theme import Theme, current_theme
from digitpad.ui.widgets.window_place import bring_to_front

if TYPE_CHECKING:
    from digitpad.core.pages.network import LoadPageNetwork
    from digitpad.ui.pictures.window import PictureWindow


class PicturesFeature(Feature):
    """Holds the one picture window, if it is open."""

    def __init__(self, context: FeatureContext, *, live_samples: LiveSamples, load_network: LoadPageNetwork) -> None:
        super().__init__(context)
        self._load_network = load_network
        self._live_samples = live_samples
        self._then: Callable[[], object] | None = None
        self.window: PictureWindow | None = None
        """The picture window, if it is open."""

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"read_pictures": self.ask_and_open}

    def key_groups(self) -> Sequence[KeyGroup]:
        from digitpad.ui.pictures.actions import PictureActions
        from digitpad.ui.review.actions import ReviewActions

        icons = self._context.icons
        return (
            key_group(self.tr("Read pictures"), PictureActions(icons, self)),
            key_group(self.tr("Review"), ReviewActions(icons, self)),
        )

    def ask_and_open(self) -> None:
        """Show the picture window and let the person choose pictures."""
        self._shown().ask_and_open()

    def open(self, paths: Sequence[Path]) -> None:
        """Read pictures."""
        self._shown().open(paths)

    def open_file(self, path: Path) -> bool:
        if kind_of_file(path) is not FileKind.PICTURES:
            return False
        self.open([path])
        return True

    def paste(self) -> None:
        """Read the picture on the clipboard."""
        self._shown().paste()

    def use(self, model: Model | None) -> None:
        if self.window is not None:
            self.window.use(model)

    def set_theme(self, theme: Theme) -> None:
        if self.window is not None:
            self.window.set_theme(theme)

    def may_close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Whether no text is lost, or the person says so; the window then is closed. Else `then` may come later."""
        if self.window is None or not ask:
            return True
        window, closed = self.window, self.window.close()
        self._then = then if not closed and window.closes_later else None
        return closed

    def close(self) -> None:
        if self.window is not None:
            self.window.asks_before_closing = False
            self.window.close()

    def _shown(self) -> PictureWindow:
        if self.window is None:
            from digitpad.ui.pictures.window import PictureWindow  # imported when asked for: digitpad opens sooner

            self.window = PictureWindow(
                load=self._context.load_classifier,
                load_network=self._load_network,
                settings=self._context.settings,
                icons=self._context.icons,
                live_samples=self._live_samples,
                pasted=self._context.paths.pasted,
                temporary=self._context.paths.cache,
                reviews=self._context.paths.reviews,
            )
            self.window.use(self._context.active_model())
            self.window.set_theme(current_theme())
            self.window.closed.connect(self._on_closed)
            self.window.stayed.connect(self._on_stayed)
        bring_to_front(self.window)
        return self.window

    def _on_stayed(self) -> None:
        self._then = None

    def _on_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        if self._then is not None:
            then, self._then = self._then, None
            then()
