"""Which lessons there are: bundled ones in a language that there is, and a teacher's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.language.choice import LANGUAGES
from digitpad.core.lessons.lesson import Lesson
from digitpad.core.lessons.shelf import find_lessons, language_words
from digitpad.core.paths import default_paths

LESSONS = default_paths().lessons
TEXT = 'title = "{0}"\ngoal = "g"\nminutes = 5\n[[steps]]\ntext = "x"\n'


def write(path: Path, title: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT.format(title), encoding="utf-8")


def test_a_lesson_is_shown_in_the_windows_language_or_in_english(tmp_path: Path) -> None:
    bundled, own = tmp_path / "bundled", tmp_path / "own"
    write(bundled / "1.toml", "One")
    write(bundled / "2.toml", "Two")
    write(bundled / "de" / "1.toml", "Eins")
    write(own / "0.toml", "Mine")
    shelf = find_lessons(bundled, own, "de")
    assert [one.lesson.title for one in shelf.lessons] == ["Eins", "Two", "Mine"]
    assert [language_words(one, "de") for one in shelf.lessons] == ["", "English", ""]
    assert [one.identity for one in shelf.lessons] == ["1", "2", "own/0"]
    assert shelf.problems == ()
    assert [one.lesson.title for one in find_lessons(bundled, own, "en").lessons] == ["One", "Two", "Mine"]


def test_a_damaged_one_is_said_and_the_others_are_there(tmp_path: Path) -> None:
    bundled, own = tmp_path / "bundled", tmp_path / "own"
    write(bundled / "1.toml", "One")
    write(bundled / "de" / "1.toml", "\\q")
    write(own / "a.toml", "\\q")
    write(own / "b.toml", "Mine")
    (own / "notes.txt").write_text("no lesson")
    shelf = find_lessons(bundled, own, "de")
    assert [(one.lesson.title, one.language) for one in shelf.lessons] == [("One", "en"), ("Mine", "")]
    assert [problem.split(":")[0] for problem in shelf.problems] == [
        f"{bundled / 'de' / '1.toml'}, line 1", f"{own / 'a.toml'}, line 1",
    ]  # fmt: skip


def test_a_folder_that_is_not_there_holds_none(tmp_path: Path) -> None:
    write(tmp_path / "bundled" / "1.toml", "One")
    shelf = find_lessons(tmp_path / "bundled", tmp_path / "own", "fr")
    assert (len(shelf.lessons), shelf.problems) == (1, ())


def bundled(language: str = "en") -> list[Lesson]:
    shelf = find_lessons(LESSONS, LESSONS / "none", language)
    assert shelf.problems == ()
    return [one.lesson for one in shelf.lessons]


def test_the_bundled_lessons_are_whole() -> None:
    lessons = bundled()
    assert len(lessons) >= 2
    for lesson in lessons:
        assert len(lesson.questions) == 3, lesson.key
        assert any(question.choices for question in lesson.questions), lesson.key
        assert len(lesson.notes) > 300, lesson.key
        assert any(step.write for step in lesson.steps), lesson.key
        assert sum(step.until is not None for step in lesson.steps) > len(lesson.steps) / 2, lesson.key


def shape(lesson: Lesson) -> object:
    """All that a translation must leave as it is."""
    steps = [(step.point, step.until, step.train, bool(step.write)) for step in lesson.steps]
    questions = [(len(question.choices), question.right, bool(question.answer)) for question in lesson.questions]
    return lesson.minutes, steps, questions, set(lesson.trainings)


@pytest.mark.parametrize("code", [folder.name for folder in sorted(LESSONS.iterdir()) if folder.is_dir()])
def test_a_translated_lesson_is_the_same_lesson(code: str) -> None:
    assert code in LANGUAGES
    english = {lesson.key: lesson for lesson in bundled()}
    translated = [lesson for lesson in bundled(code) if lesson.path.parent.name == code]
    assert {lesson.path.name for lesson in translated} == {path.name for path in (LESSONS / code).iterdir()}
    for lesson in translated:
        assert shape(lesson) == shape(english[lesson.key]), lesson.key
        assert lesson.title != english[lesson.key].title
