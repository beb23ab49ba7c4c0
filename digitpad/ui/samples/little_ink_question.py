"""The question before next to no ink becomes a sample."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from digitpad.ui.widgets.questions import confirmed


def keeps_little_ink(parent: QWidget) -> bool:
    """Whether the person wants a dot or a slip of the pen as a sample."""
    return confirmed(
        parent,
        title=_tr("My samples"),
        question=_tr("There is next to no ink. Keep it as a sample all the same?"),
        yes=_tr("Keep it"),
        no=_tr("Do not keep it"),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("LittleInkQuestion", text)
