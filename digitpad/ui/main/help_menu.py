"""The dialogs of the Help menu, preferences, a model's card; imported when asked for: the window opens sooner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitpad.core.registry import Model
from digitpad.core.settings import Settings
from digitpad.ui.main.actions import Actions
from digitpad.ui.widgets.action_table import KeyGroup


def help_effects(
    actions: Actions,
    window: QWidget,
    *,
    figures: Path,
    settings: Settings,
    active: Callable[[], Model | None],
    key_groups: Callable[[], Sequence[KeyGroup]],
) -> dict[QAction, Callable[[], object]]:
    """What the actions that only show a dialog do."""

    def shortcuts() -> None:
        from digitpad.ui.help.shortcuts_dialog import show_shortcuts

        show_shortcuts(window, key_groups(), settings)

    def about() -> None:
        from digitpad.ui.help.about import show_about

        show_about(window)

    def model_details() -> None:
        from digitpad.ui.help.about import show_model

        model = active()
        if model is not None:
            show_model(window, model)

    def how_well() -> None:
        from digitpad.ui.help.figures_dialog import show_figures

        show_figures(window, figures, settings)

    def preferences() -> None:
        from digitpad.ui.preferences.dialog import show_preferences

        show_preferences(window, settings)

    return {
        actions.preferences: preferences,
        actions.shortcuts: shortcuts,
        actions.about: about,
        actions.model_details: model_details,
        actions.figures: how_well,
    }
