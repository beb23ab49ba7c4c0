"""Everything that is said to people is translated, whole, and fits."""

from __future__ import annotations

import json
import os
import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from digitpad.core.language.sentences import SENTENCE_CONTEXT, TEMPLATES_FILE, read_templates
from tests.support.forked import run_module
from tools import languages
from tools.languages import CODES, FOLDER, GAP

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "digitpad"


def messages(code: str) -> list[tuple[str, str, str]]:
    """Context, text and translation of a language's file; an unfinished translation is empty."""
    found = []
    for context in ElementTree.parse(FOLDER / f"{code}.ts").iter("context"):
        for message in context.iter("message"):
            other = message.find("translation")
            assert other is not None
            text = "" if other.get("type") else other.text or ""
            found.append((context.findtext("name") or "", message.findtext("source") or "", text))
    return found


@pytest.fixture(scope="module")
def said() -> set[tuple[str, str]]:
    sentences = {(SENTENCE_CONTEXT, text) for text in languages.sentence_templates(PACKAGE)}
    return {*languages.window_texts(PACKAGE), *sentences}


def test_texts_are_found(said: set[tuple[str, str]]) -> None:
    assert ("QObject", "&File") in said
    assert (SENTENCE_CONTEXT, "There is no file {0}.") in said
    assert ("DigitWords", "Not sure this is a digit.") in said  # by a function of a module
    assert len(said) > 1500


def test_templates_are_those_of_the_source(said: set[tuple[str, str]]) -> None:
    templates = read_templates((FOLDER / TEMPLATES_FILE).read_text(encoding="utf-8"))
    assert sorted(templates) == sorted(
        text for context, text in said if context == SENTENCE_CONTEXT and GAP.search(text)
    )


@pytest.mark.parametrize("code", CODES)
def test_each_text_is_translated_and_no_other(said: set[tuple[str, str]], code: str) -> None:
    found = messages(code)
    assert {(context, text) for context, text, _ in found} == said, "run tools/languages.py"
    assert [text for _, text, other in found if not other] == []


def placeholders(text: str) -> Counter[str]:
    return Counter(part for part in languages.PLACEHOLDER.findall(text))


@pytest.mark.parametrize("code", CODES)
def test_placeholders_and_spaces_are_kept(code: str) -> None:
    for _, text, other in messages(code):
        assert placeholders(other) == placeholders(text), text
        assert other.count("{") == text.count("{"), text
        assert (other[:1] == " ", other[-1:] == " ") == (text[:1] == " ", text[-1:] == " "), text


@pytest.mark.parametrize("code", CODES)
def test_no_key_tears_a_letter_from_its_marks(code: str) -> None:
    for _, text, other in messages(code):
        for key in re.finditer(r"&[^& ](.)", other):
            assert not unicodedata.category(key[1]).startswith("M"), (text, other)


@pytest.mark.parametrize("code", CODES)
def test_what_the_window_loads_is_what_was_written(code: str) -> None:
    translator = QTranslator()
    assert translator.load(code, str(FOLDER))
    for context, text, other in messages(code):
        assert translator.translate(context, text) == other


@pytest.mark.parametrize(("code", "scale"), [*((code, 2.0) for code in CODES), ("de", 1.0), ("ar", 1.0)])
def test_every_window_shows_its_words_whole(tmp_path: Path, code: str, scale: float) -> None:
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1366, "height": 768}
    config = {"windowFrameMargins": True, "screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}
    (tmp_path / "screen.json").write_text(json.dumps(config), encoding="utf-8")
    platform = f"offscreen:configfile={tmp_path / 'screen.json'}"
    changed = {"QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": str(scale)}
    done = run_module("tests.support.all_windows", [tmp_path, code], {**os.environ, **changed}, cwd=ROOT)
    assert done.returncode == 0, done.stderr
    windows = json.loads(done.stdout)
    if not windows:
        pytest.skip("no font here has the letters (apt-get install fonts-noto-core fonts-noto-cjk)")
    for title, told in windows.items():
        for what in ("unreachable", "covered", "cut", "clipped", "doubled"):
            assert (title, what, told[what]) == (title, what, [])
        x, y, wide, high = told["frame"]
        assert x + wide <= told["room"][2], (title, told)
        assert y + high <= told["room"][3], (title, told)
