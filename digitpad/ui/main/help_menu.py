"""The dialogs of the Help menu, and the one about a model; imported when asked for, so that the window opens sooner."""

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

    return {
        actions.shortcuts: shortcuts,
        actions.about: about,
        actions.model_details: model_details,
        actions.figures: how_well,
    }
