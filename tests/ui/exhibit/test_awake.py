"""The screen stays on: what there is of a system is asked, and what there is not does no harm."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from digitpad.ui.exhibit.awake import AwakeScreen


def test_where_nothing_helps_the_exhibit_runs_all_the_same(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")  # nobody's
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    awake = AwakeScreen()
    awake.start()
    awake.stop()
    awake.stop()
