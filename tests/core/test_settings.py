"""Settings: what is remembered, what is refused, and what a damaged or forbidden file does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from digitpad.core.settings import TABLE, Settings, write_settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def written(file: Path, text: str) -> Path:
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return file


def test_without_a_file_the_defaults_apply_and_nothing_is_wrong(file: Path) -> None:
    settings = Settings.load(file)
    assert settings.problem == ""
    assert {key: settings[key] for key in TABLE} == {key: setting.default for key, setting in TABLE.items()}
    assert not file.parent.exists()


def test_each_default_is_a_value_that_its_setting_accepts() -> None:
    assert [setting.key for setting in TABLE.values() if not setting.accepts(setting.default)] == []


def test_what_is_changed_comes_back_and_only_that_is_written(file: Path) -> None:
    settings = Settings.load(file)
    settings["theme"] = "dark"
    settings["brush_width"] = 0.08
    settings["train_epochs"] = TABLE["train_epochs"].default
    assert settings.save()
    again = Settings.load(file)
    assert (again["theme"], again.number("brush_width")) == ("dark", 0.08)
    assert json.loads(file.read_text(encoding="utf-8")) == {"theme": "dark", "brush_width": 0.08}


def test_a_value_set_back_to_its_default_leaves_the_file(file: Path) -> None:
    settings = Settings.load(written(file, '{"theme": "dark"}'))
    settings["theme"] = "system"
    settings.save()
    assert json.loads(file.read_text(encoding="utf-8")) == {}


def test_two_windows_keep_each_others_changes(file: Path) -> None:
    one, other = Settings.load(file), Settings.load(file)
    one["theme"] = "dark"
    other["pressure"] = False
    one.save()
    other.save()
    last = Settings.load(file)
    assert (last["theme"], last["pressure"]) == ("dark", False)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("theme", "purple"),
        ("theme", 1),
        ("brush_width", 0.5),
        ("brush_width", float("nan")),
        ("brush_width", "0.05"),
        ("train_epochs", 2.0),
        ("train_epochs", True),
        ("pressure", 1),
        ("reject", "no"),
        ("numbers", 0),
        ("boxes", "off"),
        pytest.param("train_learning_rate", 10**400, id="train_learning_rate-beyond measure"),
    ],
)
def test_impossible_values_are_refused(file: Path, key: str, value: bool | float | str) -> None:
    settings = Settings(file)
    with pytest.raises(ValueError, match=f"the setting {key} cannot be"):
        settings[key] = value
    assert settings[key] == TABLE[key].default


def test_a_setting_that_does_not_exist_is_a_mistake(file: Path) -> None:
    settings = Settings(file)
    with pytest.raises(KeyError):
        settings["colour"]
    with pytest.raises(KeyError):
        settings["colour"] = "red"


def test_a_whole_number_does_for_a_setting_with_a_fraction(file: Path) -> None:
    settings = Settings.load(written(file, '{"train_learning_rate": 1}'))
    assert isinstance(settings["train_learning_rate"], float)
    assert settings["train_learning_rate"] == 1.0


def test_unknown_entries_are_passed_over_and_impossible_ones_named(file: Path) -> None:
    text = '{"theme": "dark", "brush_width": 9, "colour": "red", "train_seed": null, "train_epochs": NaN, "model": []}'
    settings = Settings.load(written(file, text))
    assert settings.problem == (
        f"In the settings in {file}, the defaults are used for brush_width, which cannot be 9; "
        "train_seed, which cannot "
        "be missing or null; train_epochs, which cannot be NaN, which is no number; model, which cannot be a list."
    )
    assert settings["theme"] == "dark"
    assert settings["brush_width"] == TABLE["brush_width"].default
    assert settings["model"] == TABLE["model"].default


def test_a_number_beyond_all_measure_is_passed_over(file: Path) -> None:
    settings = Settings.load(written(file, f'{{"brush_width": 1{"0" * 400}, "theme": "dark"}}'))
    assert settings["brush_width"] == TABLE["brush_width"].default
    assert settings["theme"] == "dark"


def test_half_a_character_is_no_text_and_the_file_can_still_be_saved(file: Path) -> None:
    settings = Settings.load(written(file, '{"model": "\\ud800", "geometry": "\\udfff"}'))
    assert settings["model"] == TABLE["model"].default
    settings["theme"] = "dark"
    assert settings.save()
    assert Settings.load(file)["theme"] == "dark"


@pytest.mark.parametrize(
    "content", [b"", b'{"theme": "dar', b"[1, 2]", b"\xff\xfe\x00", b"null", b"[" * 200_000], ids=lambda c: repr(c[:9])
)
def test_a_damaged_file_is_set_aside_and_said_in_one_sentence(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True)
    file.write_bytes(content)
    settings = Settings.load(file)
    assert "were damaged; defaults are used" in settings.problem
    assert "settings.damaged.json" in settings.problem
    assert settings["theme"] == "system"
    assert file.with_name("settings.damaged.json").read_bytes() == content
    settings["theme"] = "dark"
    assert settings.save()
    assert Settings.load(file)["theme"] == "dark"


def test_a_file_damaged_after_loading_does_not_stop_saving(file: Path) -> None:
    settings = Settings.load(written(file, "{}"))
    file.write_bytes(b"[" * 200_000)
    settings["theme"] = "dark"
    assert settings.save()
    assert Settings.load(file)["theme"] == "dark"


def test_a_folder_that_cannot_be_is_said_and_changes_stay_for_now(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder", encoding="utf-8")
    settings = Settings.load(blocked / "settings.json")
    assert "cannot be read" in settings.problem
    assert str(blocked) in settings.problem
    settings["theme"] = "dark"
    assert not settings.save()
    assert "cannot be saved" in settings.problem
    assert settings["theme"] == "dark"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_file_that_is_a_link_stays_one(file: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "dotfiles.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.symlink_to(elsewhere)
    settings = Settings.load(file)
    settings["theme"] = "dark"
    assert settings.save()
    assert file.is_symlink()
    assert json.loads(elsewhere.read_text(encoding="utf-8")) == {"theme": "dark"}


def test_what_was_written_already_does_not_undo_what_another_window_does_later(file: Path) -> None:
    told = []
    first, second = Settings.load(file), Settings.load(file)
    first.on_change = lambda: told.append(first.changes())
    first["theme"] = "dark"
    first["theme"] = "dark"  # is no change
    write_settings(file, told[-1])
    first.note_written(told[-1])
    assert told == [{"theme": "dark"}]
    assert Settings.load(file)["theme"] == "dark"
    second["theme"] = "light"
    assert second.save()
    first["numbers"] = False
    assert first["theme"] == "dark"
    assert first.save()
    assert Settings.load(file)["theme"] == "light"


def test_a_change_of_a_change_that_is_being_written_is_not_forgotten(file: Path) -> None:
    settings = Settings.load(file)
    settings["theme"] = "dark"
    changes = settings.changes()
    settings["theme"] = "light"
    write_settings(file, changes)
    settings.note_written(changes)
    assert settings["theme"] == "light"
    assert settings.save()
    assert Settings.load(file)["theme"] == "light"


def test_what_was_set_aside_before_stays(file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    for content in ("first", "second"):
        file.write_text(content, encoding="utf-8")
        assert "The damaged file is now " in Settings.load(file).problem
    kept = sorted(path.name for path in file.parent.iterdir())
    assert kept == ["settings.damaged-2.json", "settings.damaged.json"]
    assert (file.parent / "settings.damaged.json").read_text(encoding="utf-8") == "first"
