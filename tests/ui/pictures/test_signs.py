"""Points, commas and minus signs in the picture window: switched on and off, seen, saved."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from digitpad.core.settings import TABLE
from digitpad.ui.pictures.boxes import box_label
from digitpad.ui.pictures.window import PictureWindow
from tests.support.picture_windows import opened, text_of
from tests.support.signed_pages import signed_page
from tests.support.windows import until


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "amounts.png"
    Image.fromarray(np.asarray(signed_page("-3.5 12,4", "20 -7"))).save(path)
    return path


def switch(reader: PictureWindow) -> None:
    reader.actions_.signs.trigger()
    until(lambda: not reader.page_list.is_busy, "pages have come to the switch")


def test_signs_are_read_when_they_are_switched_on(reader: PictureWindow, file: Path) -> None:
    assert not reader.actions_.signs.isChecked()
    opened(reader, file)
    assert text_of(reader).replace("\n", " ").split() == ["35", "124", "20", "7"]
    switch(reader)
    assert text_of(reader).replace("\n", " ").split() == ["-3.5", "12,4", "20", "-7"]
    assert box_label(reader.selection.digits[0]) == "-3"
    assert not reader.page_list.pages[0].holds_work, "nobody is asked to save what a switch has done"
    switch(reader)
    assert text_of(reader).replace("\n", " ").split() == ["35", "124", "20", "7"]


def test_the_switch_is_a_step_that_can_be_undone(reader: PictureWindow, file: Path) -> None:
    opened(reader, file)
    plain = text_of(reader)
    switch(reader)
    assert "-3.5" in text_of(reader)
    reader.actions_.undo.trigger()
    until(lambda: text_of(reader) == plain, "the step is undone")


def test_a_page_that_is_opened_later_has_signs_and_the_choice_is_remembered(reader: PictureWindow, file: Path) -> None:
    switch(reader)
    assert reader._settings["picture_signs"] is True
    assert TABLE["picture_signs"].default is False
    opened(reader, file)
    assert "-3.5" in text_of(reader)
    reader.actions_.read_again.trigger()
    until(lambda: not reader.page_list.is_busy, "it is read again")
    assert "-3.5" in text_of(reader)
