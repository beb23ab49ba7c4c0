"""Windows come to the front."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from digitpad.ui.widgets.screen_room import keep_on_screen


def bring_to_front(window: QWidget) -> None:
    """Show a window, above all others, and let it have the keyboard."""
    keep_on_screen(window)
    window.show()
    window.raise_()
    window.activateWindow()
