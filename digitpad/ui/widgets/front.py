"""Windows come to the front."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def bring_to_front(window: QWidget) -> None:
    """Show a window, above all others, and let it have the keyboard."""
    window.show()
    window.raise_()
    window.activateWindow()
