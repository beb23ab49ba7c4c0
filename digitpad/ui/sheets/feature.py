"""The feature «Read sheets»; its window is made when it is first wanted, and deleted when closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from digitpad.ui.feature import FeatureContext, WindowFeature
from digitpad.ui.widgets.action_table import KeyGroup, key_group

if TYPE_CHECKING:
    from digitpad.core.forms.fields.read_form import FormJob
    from digitpad.core.pages.network import LoadPageNetwork
    from digitpad.ui.sheets.window import SheetsWindow


class SheetsFeature(WindowFeature["SheetsWindow"]):
    """Holds the one window, if it is open."""

    def __init__(self, context: FeatureContext, *, load_network: LoadPageNetwork) -> None:
        """`load_network`: is sent to children."""
        super().__init__(context)
        self._load_network = load_network

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"read_sheets": self.show}

    def digits_purpose(self) -> str:
        return self.tr("Reading sheets")

    def key_groups(self) -> Sequence[KeyGroup]:
        from digitpad.ui.sheets.actions import SheetActions

        return (key_group(self.tr("Read sheets"), SheetActions(self._context.icons, self)),)

    def _new_job(self) -> FormJob | None:
        from digitpad.core.forms.fields.read_form import FormJob

        model = self._context.digits_model()
        return None if model is None else FormJob(partial(self._context.load_classifier, model), self._load_network)

    def _new_window(self) -> SheetsWindow:
        from digitpad.ui.sheets.window import SheetsWindow  # imported when asked for: digitpad opens sooner

        return SheetsWindow(
            self._new_job,
            settings=self._context.settings,
            icons=self._context.icons,
            kept=self._context.paths.sheets,
            temporary=self._context.paths.cache,
        )
