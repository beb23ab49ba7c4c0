"""The feature that draws forms: its window is made when it is first wanted, and deleted when closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad.core.file_kinds import FileKind, kind_of_file
from digitpad.core.registry import Model
from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.widgets.action_table import KeyGroup, key_group
from digitpad.ui.widgets.front import bring_to_front
from digitpad.ui.widgets.theme import Theme, current_theme

if TYPE_CHECKING:
    from digitpad.core.pages.network import LoadPageNetwork
    from digitpad.ui.forms.window import FormWindow


class FormsFeature(Feature):
    """Holds the one form window, if it is open."""

    def __init__(self, context: FeatureContext, *, load_network: LoadPageNetwork) -> None:
        super().__init__(context)
        self._load_network = load_network
        self._then: Callable[[], object] | None = None
        self.window: FormWindow | None = None
        """The form window, if it is open."""

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"draw_form": self.show}

    def key_groups(self) -> Sequence[KeyGroup]:
        from digitpad.ui.forms.actions import FormActions

        return (key_group(self.tr("Draw a form"), FormActions(self._context.icons, self)),)

    def show(self) -> FormWindow:
        """Show the form window."""
        if self.window is None:
            from digitpad.ui.forms.window import FormWindow  # imported when asked for: digitpad opens sooner

            self.window = FormWindow(
                load=self._context.load_classifier,
                load_network=self._load_network,
                settings=self._context.settings,
                icons=self._context.icons,
                pasted=self._context.paths.pasted,
                unsaved=self._context.paths.unsaved_forms,
            )
            self.window.use(self._context.active_model())
            self.window.set_theme(current_theme())
            self.window.closed.connect(self._on_closed)
            self.window.stayed.connect(self._on_stayed)
        bring_to_front(self.window)
        return self.window

    def open_file(self, path: Path) -> bool:
        if kind_of_file(path) is not FileKind.FORM:
            return False
        self.show().files.open_form(path)
        return True

    def use(self, model: Model | None) -> None:
        if self.window is not None:
            self.window.use(model)

    def set_theme(self, theme: Theme) -> None:
        if self.window is not None:
            self.window.set_theme(theme)

    def may_close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Whether no form is lost, or the person says so; the window then is closed. Else `then` may come later."""
        if self.window is None or not ask:
            return True
        window, closed = self.window, self.window.close()
        self._then = then if not closed and window.closes_later else None
        return closed

    def close(self) -> None:
        if self.window is not None:
            self.window.asks_before_closing = False
            self.window.close()

    def _on_stayed(self) -> None:
        self._then = None

    def _on_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        if self._then is not None:
            then, self._then = self._then, None
            then()
