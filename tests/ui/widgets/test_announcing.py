"""What screen readers are told without the focus being there."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import TypeAlias

import pytest
from PySide6 import QtGui
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from digitpad.ui.main.main_window import MainWindow
from tests.support.samples_drawn import DRAWN
from tests.support.windows import Mouse, answered, until

Said: TypeAlias = "list[tuple[str, bool]]"


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> Said:
    """What a screen reader is told, and whether at once."""
    told: Said = []
    kinds = QAccessible.AnnouncementPoliteness

    def hear(event: QAccessibleAnnouncementEvent) -> None:
        told.append((event.message(), event.politeness() is kinds.Assertive))

    reader = SimpleNamespace(isActive=lambda: True, updateAccessibility=hear, AnnouncementPoliteness=kinds)
    monkeypatch.setattr(QtGui, "QAccessible", reader)
    return told


def test_the_answer_is_said_once_when_the_pen_is_up(window: MainWindow, mouse: Mouse, said: Said) -> None:
    (way,) = DRAWN[3][:1]
    mouse.press(way[0])
    mouse.move(way[1:])
    assert said == []
    mouse.release(way[-1])
    answered(window)
    assert said == [(window.panel.text, False)]
    window.actions_.clear.trigger()
    answered(window)
    mouse.draw(DRAWN[7])
    answered(window)
    assert said[-1][0].startswith("7")


def test_what_is_wrong_is_said_at_once(window: MainWindow, tmp_path: Path, said: Said) -> None:
    broken = tmp_path / "broken.digitpad"
    broken.write_text("{", encoding="utf-8")
    window.open_files([broken])
    until(lambda: window.messages.text != "", "the message is shown")
    assert said == [(window.messages.text, True)]


def test_short_messages_are_said(window: MainWindow, said: Said) -> None:
    window.statusBar().showMessage("Saved three.digitpad")
    assert said == [("Saved three.digitpad", False)]
    window.statusBar().clearMessage()
    assert len(said) == 1
