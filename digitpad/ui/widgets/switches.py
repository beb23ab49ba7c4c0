"""Menu entries that turn something on and off and are remembered."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction

from digitpad.core.settings import Settings


def bind_switch(action: QAction, settings: Settings, key: str, effect: Callable[[bool], None]) -> None:
    """Tie an action to a yes-or-no setting and call `effect` with its value, now and at every change of either."""

    def apply(on: bool) -> None:
        settings[key] = on
        effect(on)

    action.setChecked(bool(settings[key]))
    effect(action.isChecked())
    action.toggled.connect(apply)
    action.destroyed.connect(settings.watch(key, lambda: action.setChecked(bool(settings[key]))))
