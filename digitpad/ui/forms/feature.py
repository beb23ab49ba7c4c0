"""The feature that draws forms: its window is made when it is first wanted, and deleted when closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.file_kinds import FileKind, kind_of_file
from digitpad.ui.feature import FeatureContext, WindowFeature
from digitpad.ui.widgets.action_table import KeyGroup, key_group

if TYPE_CHECKING:
    from digitpad.core.pages.network import LoadPageNetwork
    from digitpad.ui.forms.window import FormWindow


class FormsFeature(WindowFeature["FormWindow"]):
    """Holds the one form window, if it is open."""

    def __init__(self, context: FeatureContext, *, load_network: LoadPageNetwork) -> None:
        super().__init__(context)
        self._load_network = load_network

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"draw_form": self.show}

    def key_groups(self) -> Sequence[KeyGroup]:
        from digitpad.ui.forms.actions import FormActions

        return (key_group(self.tr("Draw a form"), FormActions(self._context.icons, self)),)

    def open_file(self, path: Path) -> bool:
        if kind_of_file(path) is not FileKind.FORM:
            return False
        self.show().files.open_form(path)
        return True

    def _new_window(self) -> FormWindow:
        from digitpad.ui.forms.window import FormWindow  # imported when asked for: digitpad opens sooner

        return FormWindow(
            load=self._context.load_classifier,
            load_network=self._load_network,
            settings=self._context.settings,
            icons=self._context.icons,
            pasted=self._context.paths.pasted,
            unsaved=self._context.paths.unsaved_forms,
        )
