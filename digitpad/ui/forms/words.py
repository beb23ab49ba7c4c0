"""Kinds of fields and what was read in them, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from digitpad.core.foreign_text import shortened
from digitpad.core.forms.field_reading import FieldReading, FieldState
from digitpad.core.forms.form import FieldKind


def kind_words(kind: FieldKind) -> str:
    """A kind of field."""
    return {
        FieldKind.WHOLE: _tr("Whole number"),
        FieldKind.DECIMAL: _tr("Decimal number"),
        FieldKind.FIXED: _tr("Number of fixed length"),
        FieldKind.BOXES: _tr("One box a digit"),
    }[kind]


def reading_words(reading: FieldReading) -> str:
    """What was read in a field, in few words."""
    if reading.number is not None:
        return f"{reading.text}?" if reading.in_doubt else reading.text
    return {
        FieldState.READ: "",
        FieldState.EMPTY: _tr("empty"),
        FieldState.STRUCK: _tr("struck out"),
        FieldState.UNREADABLE: _tr("unreadable"),
        FieldState.GAP: _tr("gap"),
    }[reading.state]


def shown_name(name: str) -> str:
    """A field's name, never longer than there may be room for."""
    return shortened(name) if name.strip() else _tr("(no name)")


def _tr(text: str) -> str:
    return QCoreApplication.translate("FormWords", text)
