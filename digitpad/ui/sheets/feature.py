"""The feature «Read sheets»; its window is made when it is first wanted, and deleted when closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.widgets.action_table import KeyGroup, key_group
from digitpad.ui.widgets.theme import Theme, current_theme
from digitpad.ui.widgets.window_place import bring_to_front

if TYPE_CHECKING:
    from digitpad.core.forms.read_form import FormJob
    from digitpad.core.pages.network import LoadPageNetwork
    from digitpad.ui.sheets.window import SheetsWindow


class SheetsFeature(Feature):
    """Holds the one window, if it is open."""

    def __init__(self, context: FeatureContext, *, load_network: LoadPageNetwork) -> None:
        """`load_network`: is sent to children."""
        super().__init__(context)
        self._load_network = load_network
        self._then: Callable[[], object] | None = None
        self.window: SheetsWindow | None = None
        """The window, if it is open."""

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"read_sheets": self.show}

    def key_groups(self) -> Sequence[KeyGroup]:
        from digitpad.ui.sheets.actions import SheetActions

        return (key_group(self.tr("Read sheets"), SheetActions(self._context.icons, self)),)

    def show(self) -> None:
        """Show the window."""
        if self.window is None:
            from digitpad.ui.sheets.window import SheetsWindow  # imported when asked for: digitpad opens sooner

            self.window = SheetsWindow(
                self._new_job,
                settings=self._context.settings,
                icons=self._context.icons,
                kept=self._context.paths.sheets,
                temporary=self._context.paths.cache,
            )
            self.window.set_theme(current_theme())
            self.window.closed.connect(self._on_closed)
            self.window.stayed.connect(self._on_stayed)
        bring_to_front(self.window)

    def set_theme(self, theme: Theme) -> None:
        if self.window is not None:
            self.window.set_theme(theme)

    def may_close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Whether no table is lost, or the person says so; the window then is closed. Else `then` may come later."""
        if self.window is None or not ask:
            return True
        window, closed = self.window, self.window.close()
        self._then = then if not closed and window.closes_later else None
        return closed

    def close(self) -> None:
        if self.window is not None:
            self.window.asks_before_closing = False
            self.window.close()

    def _new_job(self) -> FormJob | None:
        from digitpad.core.forms.read_form import FormJob

        model = self._context.active_model()
        return None if model is None else FormJob(partial(self._context.load_classifier, model), self._load_network)

    def _on_stayed(self) -> None:
        self._then = None

    def _on_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        if self._then is not None:
            then, self._then = self._then, None
            then()
