"""What only a model of digits can do is switched off while another model answers, and says why."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QAction

from digitpad.core.errors import ModelError
from digitpad.core.registry import Model
from digitpad.ui.widgets.plain_label import plain_tip
from digitpad.ui.widgets.words import said

_USUAL_TIP: Final = "usual_tip"


def digits_problem(model: Model | None, what: str) -> str:
    """Why `what` ("Reading pages") cannot be done with a model, in one sentence; empty: it can, or there is none."""
    try:
        if model is not None:
            model.check_digits(what)
    except ModelError as error:
        return said(str(error))
    return ""


def allow(action: QAction, problem: str, *, otherwise: bool = True) -> None:
    """Switch an action off that has a problem, which its tip and the status bar tell; without, it is as `otherwise`."""
    if action.property(_USUAL_TIP) is None:
        action.setProperty(_USUAL_TIP, action.toolTip())
    action.setEnabled(otherwise and not problem)
    action.setToolTip(plain_tip(problem) if problem else str(action.property(_USUAL_TIP)))
    action.setStatusTip(problem)
