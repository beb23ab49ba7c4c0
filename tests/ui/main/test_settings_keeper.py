"""Settings are on the disk soon after they change: nobody closes the window before a power cut."""

from __future__ import annotations

import json

from digitpad.core.settings import Settings
from digitpad.ui.main.main_window import MainWindow
from tests.support.windows import until


def test_a_choice_is_on_the_disk_while_the_window_is_open(window: MainWindow) -> None:
    file = window._settings.file
    window.keep_settings()
    window.actions_.numbers.trigger()
    until(lambda: file.exists() and json.loads(file.read_text()).get("numbers") is False, "it is written")
    window.actions_.numbers.trigger()
    until(lambda: "numbers" not in json.loads(file.read_text()), "it is written again")
    assert Settings.load(file)["numbers"] is True


def test_settings_that_cannot_be_written_are_said_once(window: MainWindow) -> None:
    window._settings.file.parent.mkdir(parents=True, exist_ok=True)
    window._settings.file.mkdir()
    window.keep_settings()
    window.actions_.numbers.trigger()
    until(lambda: window.messages.text.startswith("The settings cannot be saved in"), "it is said")
