"""A field for each kind of preference: it shows the setting, changes it, and follows it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from digitpad.core.preferences import Preference
from digitpad.core.settings import Settings
from digitpad.ui.widgets.number_boxes import DecimalBox

_SAME: Final = 0.05  # half of the last decimal that is shown


def new_editor(preference: Preference, settings: Settings) -> QWidget:
    """The field of a preference, named by its label; it follows the setting as long as it is there."""
    value = settings[preference.key]
    if preference.choices:
        editor, show = _choice(preference, settings)
    elif isinstance(value, bool):
        editor, show = _switch(preference, settings)
    else:
        editor, show = _number(preference, settings)
    editor.setAccessibleName(preference.label)
    editor.setAccessibleDescription(preference.explanation)
    editor.setToolTip(preference.explanation)

    def follow() -> None:
        with QSignalBlocker(editor):
            show()

    follow()
    editor.destroyed.connect(settings.watch(preference.key, follow))
    return editor


def _choice(preference: Preference, settings: Settings) -> tuple[QWidget, Callable[[], object]]:
    box = QComboBox()
    for value, words in preference.choices.items():
        box.addItem(words, value)
    box.activated.connect(lambda place: _set(settings, preference, box.itemData(place)))
    return box, lambda: box.setCurrentIndex(box.findData(settings[preference.key]))


def _switch(preference: Preference, settings: Settings) -> tuple[QWidget, Callable[[], object]]:
    box = QCheckBox()
    box.toggled.connect(lambda on: _set(settings, preference, on))
    return box, lambda: box.setChecked(bool(settings[preference.key]))


def _number(preference: Preference, settings: Settings) -> tuple[QWidget, Callable[[], object]]:
    setting, scale = preference.setting, preference.scale
    box = DecimalBox(
        minimum=(setting.low or 0) * scale,
        maximum=(setting.high or 1) * scale,
        decimals=1,
        step=preference.step,
        suffix=preference.unit,
    )
    box.valueChanged.connect(lambda value: _set(settings, preference, round(value / scale, 6)))

    def show() -> None:
        value = settings.number(preference.key) * scale
        if abs(box.value() - value) >= _SAME:  # or what is being typed would be written anew
            box.setValue(value)

    return box, show


def _set(settings: Settings, preference: Preference, value: bool | int | float | str) -> None:
    settings[preference.key] = value
