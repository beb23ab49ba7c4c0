"""The dialogs of the Help menu, preferences, a model's card; imported when asked for: the window opens sooner."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from digitpad.core.registry import Model
from digitpad.core.settings import Settings
from digitpad.ui.widgets.action_table import KeyGroup


def help_effects(
    window: QWidget,
    *,
    figures: Path,
    settings: Settings,
    active: Callable[[], Model | None],
    key_groups: Callable[[], Sequence[KeyGroup]],
) -> dict[str, Callable[[], object]]:
    """What the actions that only show a dialog do, by their names."""

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
        "preferences": preferences,
        "shortcuts": shortcuts,
        "about": about,
        "model_details": model_details,
        "figures": how_well,
    }
