"""The feature that reads pictures: its window is made when it is first wanted, and deleted when closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.file_kinds import FileKind, kind_of_file
from digitpad.ui.feature import FeatureContext, WindowFeature
from digitpad.ui.samples.live_samples import LiveSamples
from digitpad.ui.widgets.action_table import KeyGroup, key_group

if TYPE_CHECKING:
    from digitpad.core.pages.network import LoadPageNetwork
    from digitpad.ui.pictures.window import PictureWindow


class PicturesFeature(WindowFeature["PictureWindow"]):
    """Holds the one picture window, if it is open."""

    def __init__(self, context: FeatureContext, *, live_samples: LiveSamples, load_network: LoadPageNetwork) -> None:
        super().__init__(context)
        self._load_network = load_network
        self._live_samples = live_samples

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"read_pictures": self.ask_and_open}

    def digits_purpose(self) -> str:
        return self.tr("Reading pictures")

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
        self.show().ask_and_open()

    def open(self, paths: Sequence[Path]) -> None:
        """Read pictures."""
        self.show().open(paths)

    def open_file(self, path: Path) -> bool:
        if kind_of_file(path) is not FileKind.PICTURES:
            return False
        self.open([path])
        return True

    def paste(self) -> None:
        """Read the picture on the clipboard."""
        self.show().paste()

    def _new_window(self) -> PictureWindow:
        from digitpad.ui.pictures.window import PictureWindow  # imported when asked for: digitpad opens sooner

        return PictureWindow(
            load=self._context.load_classifier,
            load_network=self._load_network,
            settings=self._context.settings,
            icons=self._context.icons,
            live_samples=self._live_samples,
            pasted=self._context.paths.pasted,
            temporary=self._context.paths.cache,
            reviews=self._context.paths.reviews,
        )
