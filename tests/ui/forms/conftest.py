"""The form window, open and empty."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from digitpad.ui.forms.window import FormWindow
from digitpad.ui.main.main_window import MainWindow


@pytest.fixture
def drawer(window: MainWindow) -> Iterator[FormWindow]:
    """The form window as the menu opens it; closed without a question."""
    window.actions_.draw_form.trigger()
    assert window.features.forms.window is not None
    yield window.features.forms.window
    window.features.forms.close()
