"""Menu entries that turn something on and off, or choose among several, and are remembered."""

from __future__ import annotations

from collections.abc import Callable, Mapping

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


def bind_choice(actions: Mapping[str, QAction], settings: Settings, key: str, effect: Callable[[], object]) -> None:
    """Tie actions, of which one is checked, to the values of a setting; `effect` is called at every change."""

    def follow() -> None:
        actions[str(settings[key])].setChecked(True)
        effect()

    def choose(value: str) -> None:
        if value != settings[key]:
            settings[key] = value

    actions[str(settings[key])].setChecked(True)
    for value, action in actions.items():
        action.triggered.connect(lambda checked=False, value=value: choose(value))
    next(iter(actions.values())).destroyed.connect(settings.watch(key, follow))
