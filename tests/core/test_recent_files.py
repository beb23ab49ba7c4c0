"""The files of last time: newest first, none twice, not too many, and nothing else than names."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.recent_files import (
    MOST_RECENT,
    forget_file,
    forget_recent_files,
    recent_files,
    remember_file,
    remember_files,
)
from digitpad.core.settings import Settings


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings.load(tmp_path / "settings.json")


def test_the_newest_comes_first_and_none_twice(settings: Settings, tmp_path: Path) -> None:
    one, two = tmp_path / "one ä.png", tmp_path / "two.digitpad"
    for file in (one, two, one):
        remember_file(settings, file)
    assert recent_files(settings) == [one, two]
    settings.save()
    assert recent_files(Settings.load(settings.file)) == [one, two]
    forget_file(settings, one)
    assert recent_files(settings) == [two]
    forget_recent_files(settings)
    assert recent_files(settings) == []
    assert settings["recent_files"] == ""


def test_of_many_the_first_ones_are_remembered_with_whole_names(settings: Settings) -> None:
    remember_file(settings, Path("old.png"))
    remember_files(settings, [Path(f"{number}.png") for number in range(50)])
    files = recent_files(settings)
    assert [file.name for file in files] == [f"{number}.png" for number in range(MOST_RECENT)]
    assert all(file.is_absolute() for file in files)


@pytest.mark.parametrize("text", ["[", "5", '{"a": 1}', '[1, null, "", "a\\u0000b"]'])
def test_what_is_no_list_of_names_is_none(settings: Settings, text: str) -> None:
    settings["recent_files"] = text
    assert recent_files(settings) == []


def test_a_name_that_no_text_can_hold_is_not_remembered(settings: Settings) -> None:
    remember_file(settings, Path("/tmp/\udcff.png"))
    assert recent_files(settings) == []
