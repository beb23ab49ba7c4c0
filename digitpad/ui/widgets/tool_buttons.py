"""Buttons for actions that a window's menus hold too, and the frames in which its parts lie."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QPushButton, QToolButton, QVBoxLayout, QWidget

from digitpad.ui.widgets.theme import GRID


def tool_button(action: QAction) -> QToolButton:
    """A button with an action's icon; Tab reaches it, and a click leaves the keyboard where it is."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setIconSize(QSize(24, 24))
    button.setAccessibleName(action.text().replace("&", ""))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def action_button(action: QAction, *, primary: bool) -> QPushButton:
    """A button with an action's text, which can be pressed when that can."""
    button = QPushButton(action.text())
    button.setToolTip(action.toolTip())
    if primary:
        button.setObjectName("primary")
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button


def in_card(inside: QWidget) -> QFrame:
    """A part of a window in a frame, with a little room around it."""
    frame = QFrame()
    frame.setObjectName("card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
    layout.addWidget(inside)
    return frame
