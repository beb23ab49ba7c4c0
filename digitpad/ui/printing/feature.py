"""The feature «Print a sheet»; its dialog is made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.widgets.window_place import bring_to_front, keep_size

if TYPE_CHECKING:
    from digitpad.ui.printing.dialog import SheetDialog


class PrintingFeature(Feature):
    """Holds the dialog."""

    def __init__(self, context: FeatureContext) -> None:
        super().__init__(context)
        self.dialog: SheetDialog | None = None
        """The dialog, once it was wanted."""

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"print_sheet": self.show}

    def show(self) -> None:
        """Show the dialog."""
        if self.dialog is None:
            from digitpad.ui.printing.dialog import SheetDialog

            self.dialog = SheetDialog(
                settings=self._context.settings, worker=self._context.errands, parent=self._context.window
            )
            keep_size(self.dialog, self._context.settings, "print_size", QSize(760, 560))
        bring_to_front(self.dialog)

    def close(self) -> None:
        """Remember what was chosen."""
        if self.dialog is not None:
            self.dialog.close()
