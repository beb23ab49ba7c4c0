"""What keys do in the tab that fools the network, for the tab and for the help."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from digitpad.ui.widgets.action_table import KeyEntry, KeyGroup, Keys, StandardKey

FoolAction: TypeAlias = Literal["undo", "redo", "reset", "any", "search", "copy", "save"]
FOOL_KEYS: Final[Mapping[FoolAction, Keys]] = {
    "undo": StandardKey.Undo,
    "redo": StandardKey.Redo,
    "reset": "Ctrl+R",
    "any": "Ctrl+D",
    "search": "Ctrl+F",
    "copy": StandardKey.Copy,
    "save": StandardKey.Save,
}


def fool_keys() -> KeyGroup:
    """The keys in words."""
    words: dict[FoolAction, str] = {
        "undo": _tr("Undo"),
        "redo": _tr("Redo"),
        "reset": _tr("Reset all sliders"),
        "any": _tr("Any digit of these"),
        "search": _tr("Find the smallest changes"),
        "copy": _tr("Copy the plot"),
        "save": _tr("Save the plot"),
    }
    entries = [
        KeyEntry(words[name], QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        for name, key in FOOL_KEYS.items()
    ]
    more = [
        KeyEntry(_tr("Move a slider, little or much"), _tr("Arrow keys,  Page Up, Page Down")),
        KeyEntry(_tr("Put a slider back"), _tr("Delete,  double click")),
        KeyEntry(_tr("Rub a hole into the digit"), _tr("click in the picture,  or Return at a pixel")),
    ]
    return KeyGroup(_tr("Look inside: Fool it"), [*entries, *more])


def _tr(text: str) -> str:
    return QCoreApplication.translate("FoolKeys", text)
