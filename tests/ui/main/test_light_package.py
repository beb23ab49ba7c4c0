"""The window of the light package: its menus stay, and say what is missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest

from digitpad.core import light_package
from digitpad.ui.main.main_window import MainWindow
from tests.support.study_windows import fill, open_dialog
from tests.support.windows import LEFT, NewWindow, answering, until


@pytest.fixture
def no_tensorflow(monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.setattr(light_package, "has_tensorflow", lambda: False)
    return light_package.what_is_missing()


@pytest.mark.parametrize("name", ["train", "learn", "export_model", "import_model"])
def test_what_needs_tensorflow_says_so_from_its_menu(no_tensorflow: str, new_window: NewWindow, name: str) -> None:
    window = new_window()
    action = getattr(window.actions_, name)
    assert action.isEnabled()
    with answering("OK") as said:
        action.trigger()
    assert said == [no_tensorflow]


def test_a_network_that_is_opened_is_refused_in_a_sentence(
    no_tensorflow: str, new_window: NewWindow, tmp_path: Path
) -> None:
    (tmp_path / "mine.keras").touch()
    window = new_window()
    window.open_files([tmp_path / "mine.keras"])
    assert window.messages.text == no_tensorflow


def test_studies_are_opened_and_none_is_run(no_tensorflow: str, run: Callable[..., int]) -> None:
    def steps(window: MainWindow) -> None:
        dialog = open_dialog(window)
        fill(dialog, cases="conv1", seeds=1, epochs=1, images=300)
        QTest.mouseClick(dialog.buttons.start, LEFT)
        until(lambda: no_tensorflow in dialog.results.text, "the study says why it ended")

    assert run(steps) == 0
