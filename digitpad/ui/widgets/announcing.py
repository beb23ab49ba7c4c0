"""What happens without the focus being there, said by screen readers."""

from __future__ import annotations

from PySide6.QtWidgets import QStatusBar, QWidget


def announce(widget: QWidget, words: str, *, urgent: bool = False) -> None:
    """Let a screen reader say words about a widget; `urgent`: at once, and not after what it is saying."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # the window opens sooner without

    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(widget, words)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if urgent else kinds.Polite)
    QAccessible.updateAccessibility(event)


def announce_messages(bar: QStatusBar) -> None:
    """Let screen readers say the messages of a status bar."""
    bar.messageChanged.connect(lambda words: announce(bar, words))
