"""Rules for the fields of sheets that have none of their own: the picture window's dialog, remembered by itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from digitpad.core.settings import Settings
from digitpad.ui.pictures.rules.choice import RuleChoice


def sheet_rules(settings: Settings, window: QWidget) -> RuleChoice:
    """The choice of the window that reads sheets."""
    return RuleChoice(
        settings,
        window,
        prefix="sheet_rules",
        words=_tr(
            "These rules hold for all fields that have none of their own. A number that breaks them becomes the "
            "most probable one that they allow, if that is probable enough. The sheets are read once more."
        ),
        apply=_tr("&Apply to all sheets"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SheetRules", text)
