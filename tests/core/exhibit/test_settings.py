"""A venue's file: the template is sound, what is left out counts as it stands there, and errors name line and key."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from digitpad.core.errors import DataError
from digitpad.core.exhibit.bundled_texts import BUNDLED_TEXTS
from digitpad.core.exhibit.settings import read_exhibit, template, write_template
from digitpad.core.exhibit.texts import MOST_TEXT, TEXT_KEYS, filled
from digitpad.core.language.choice import LANGUAGES
from digitpad.core.toml_file import tomllib

LEAVING = '[leaving]\npin = "4711"\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "exhibit.toml"
    path.write_text(text, encoding="utf-8")
    return path


def problem(folder: Path, text: str) -> str:
    with pytest.raises(DataError) as caught:
        read_exhibit(written(folder, text))
    return str(caught.value)


def test_the_template_says_what_counts_without_it(tmp_path: Path) -> None:
    path = tmp_path / "new.toml"
    write_template(path)
    settings = read_exhibit(path)
    assert re.fullmatch("[0-9]{4}", settings.pin)
    text = template("4711")
    assert read_exhibit(written(tmp_path, text)) == read_exhibit(written(tmp_path, LEAVING))
    assert text.count("\n# ") > 30  # it is commented
    with pytest.raises(DataError, match="is there already"):
        write_template(path)


def test_the_words_of_the_template_are_those_that_are_bundled(tmp_path: Path) -> None:
    lines = template("4711").split("# [texts.en]\n")[1].splitlines()
    words = tomllib.loads("\n".join(line.removeprefix("# ") for line in lines))
    assert words == {key: getattr(BUNDLED_TEXTS["en"], key) for key in TEXT_KEYS}


def test_every_language_of_the_window_is_bundled_and_fills_the_same_gaps() -> None:
    assert [code.replace("-", "_") for code in BUNDLED_TEXTS] == list(LANGUAGES)
    for code, texts in BUNDLED_TEXTS.items():
        assert texts.name == LANGUAGES[code.replace("-", "_")]
        for key in TEXT_KEYS:
            text = getattr(texts, key)
            gaps = sorted(re.findall(r"\{\w+\}", text))
            assert (code, key, gaps) == (code, key, sorted(re.findall(r"\{\w+\}", getattr(BUNDLED_TEXTS["en"], key))))
            assert 0 < len(text) <= MOST_TEXT


def test_all_bundled_languages_can_be_chosen(tmp_path: Path) -> None:
    codes = ", ".join(f'"{code}"' for code in BUNDLED_TEXTS)
    settings = read_exhibit(written(tmp_path, f"[screen]\nlanguages = [{codes}]\n{LEAVING}"))
    assert dict(settings.languages) == dict(BUNDLED_TEXTS)


def test_the_documents_name_every_key() -> None:
    document = (Path(__file__).parents[3] / "docs" / "exhibit.md").read_text(encoding="utf-8")
    keys = {key for section in tomllib.loads(template("4711")).values() for key in section}
    assert [key for key in keys if f"`{key}`" not in document] == []


def test_what_a_venue_decides_is_read(tmp_path: Path) -> None:
    text = (
        'screen = {languages = ["de", "en"], theme = "dark", layers = true}\n'
        'times.clear_after = 3\n[visitors]\nfolder = "kept"\nkeep_samples = true\n'
        f'[texts.de]\nyes = "Jawohl"\n{LEAVING}corner = "bottom-right"\n'
    )
    settings = read_exhibit(written(tmp_path, text))
    assert [code for code, _ in settings.languages] == ["de", "en"]
    assert settings.languages[0][1].yes == "Jawohl"
    assert settings.languages[0][1].no == "Nein"
    assert (settings.theme, settings.layers, settings.clear_after) == ("dark", True, 3.0)
    assert (settings.corner, settings.keep_samples) == ("bottom-right", True)
    assert settings.folder == tmp_path / "kept"  # beside the file, wherever digitpad is started
    assert settings.drawings is None


def test_a_language_of_the_venues_own_has_all_its_words(tmp_path: Path) -> None:
    own = "".join(f'{key} = "{key}"\n' for key in TEXT_KEYS)
    text = f'[screen]\nlanguages = ["en", "it"]\n{LEAVING}[texts.it]\n'
    assert read_exhibit(written(tmp_path, text + own)).languages[1][1].title == "title"
    assert "line 5: texts.it lacks thanks." in problem(tmp_path, text + own.replace('thanks = "thanks"\n', ""))
    without = f'[screen]\nlanguages = ["en", "it"]\n{LEAVING}'
    assert "line 2: screen.languages names it" in problem(tmp_path, without)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "leaving.pin is missing"),
        ("[leaving]\n", "line 1: leaving.pin is missing"),
        ("[leaving]\npin = 4711\n", "line 2: leaving.pin should be 4 to 8 digits in quotes"),
        ('[leaving]\n\n# of the staff\npin = "12"\n', "line 4: leaving.pin should be"),
        (f"{LEAVING}[times]\nclear_after = 0\n", "line 4: times.clear_after should be a number from 1 to 600"),
        (f"{LEAVING}[times]\nclear_after = nan\n", "line 4: times.clear_after should be a number"),
        (f'{LEAVING}times = {{clear_after = "8"}}', "line 3: leaving.times is not known"),
        (f"{LEAVING}[times]\nclear_afer = 8\n", "line 4: times.clear_afer is not known; it may be meant to be clear"),
        (f"{LEAVING}[visitors]\nask = 1\n", "line 4: visitors.ask should be true or false, but is «1»"),
        (f"{LEAVING}[visitors]\nmost_samples = 1.5\n", "line 4: visitors.most_samples should be a whole number"),
        (f'{LEAVING}[screen]\ntheme = "red"\n', 'line 4: screen.theme should be one of "light", "dark", "system"'),
        (f"{LEAVING}[screen]\nlanguages = [\n 'en',\n 'en']\n", "line 4: screen.languages should name each"),
        (f"{LEAVING}[screen]\nlanguages = []\n", "line 4: screen.languages should be a list"),
        (f"{LEAVING}[texts.it]\n", "line 3: texts.it is not in screen.languages"),
        (f'{LEAVING}[texts.en]\nyes = ""\n', "line 4: texts.en.yes should be a text on one line"),
        (f"{LEAVING}[texts.en]\nyes = '''\na\n'''\nname = 'x'\n", "line 4: texts.en.yes should be"),
        (f"{LEAVING}[museum]\n", "line 3: museum is not known"),
        ("times = 3\n", "line 1: times should be a table"),
        ("[leaving]\npin = 4711x\n", "line 2: «pin = 4711x» is no TOML"),
        ("[leaving]\npin = '''\n", "is no TOML"),
        ("[leaving]\npin = 'a'\npin = 'b'\n", "is no TOML"),
        ("[" * 3000, "is no TOML"),
        ("a = " + "[" * 100_000, "no"),
        (f"{LEAVING}[times]\nclear_after = {'9' * 5000}\n", "a whole number in it has too many digits"),
        (f"{LEAVING}[times]\nclear_after = 0x{'f' * 5000}\n", "a whole number in it has too many digits"),
        (f"{LEAVING}[screen]\nlanguages = [[0x{'f' * 5000}]]\n", "a whole number in it has too many digits"),
        (f'{LEAVING}[visitors]\nfolder = "a\\u0000b"\n', "line 4: visitors.folder should be a text in quotes"),
    ],
)
def test_what_is_wrong_is_said_with_line_and_key(tmp_path: Path, text: str, said: str) -> None:
    sentence = problem(tmp_path, text)
    assert said in sentence
    assert "exhibit.toml" in sentence
    assert "\n" not in sentence


def test_the_line_is_found_among_many_others(tmp_path: Path) -> None:
    much = "# what we have thought of\n\n" * 10_000
    words = "[texts.en]\nyes = '''\nof\n\nseveral\nlines'''\n"
    assert "line 20003: texts.en.yes should be" in problem(tmp_path, f"{much}[texts.de]\n{words}{much}{LEAVING}")


def test_files_that_are_none_are_said(tmp_path: Path) -> None:
    with pytest.raises(DataError, match="There is no file"):
        read_exhibit(tmp_path / "nothing.toml")
    (tmp_path / "b.toml").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(DataError, match="cannot be read"):
        read_exhibit(tmp_path / "b.toml")
    with pytest.raises(DataError, match="cannot be written"):
        write_template(tmp_path / "b.toml" / "c.toml")


def test_only_what_is_meant_is_filled_in() -> None:
    assert filled("{percent} % {of} {", percent=99) == "99 % {of} {"
