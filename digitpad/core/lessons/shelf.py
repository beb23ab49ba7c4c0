"""All lessons that there are: those that come with digitpad, in the window's language where they are, and own ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError, error_words
from digitpad.core.language.choice import ENGLISH, LANGUAGES
from digitpad.core.lessons.lesson import Lesson
from digitpad.core.lessons.lesson_file import LESSON_SUFFIX, read_lesson

_MOST_OWN: Final = 200
"""Files of a folder that are read: nobody's list is longer."""


@dataclass(frozen=True)
class ShelvedLesson:
    """A lesson in the list. `language`: the code of the one it is in; empty for an own one, which nobody knows."""

    lesson: Lesson
    language: str
    own: bool = False

    @property
    def identity(self) -> str:
        """Under which its progress is kept."""
        return f"own/{self.lesson.key}" if self.own else self.lesson.key


@dataclass(frozen=True)
class LessonShelf:
    """The lessons in their order, by file name, own ones last; `problems`: of files that are none, a sentence each."""

    lessons: tuple[ShelvedLesson, ...]
    problems: tuple[str, ...] = ()


def find_lessons(bundled: Path, own: Path, language: str) -> LessonShelf:
    """Read all lessons. `bundled`: the folder with the English ones, in it one for each other language, by its code."""
    problems: list[str] = []
    lessons = [*_bundled(bundled, language, problems), *_own(own, problems)]
    return LessonShelf(tuple(lessons), tuple(problems))


def language_words(lesson: ShelvedLesson, language: str) -> str:
    """The name of the language in which a lesson is, where that is not the window's; else empty."""
    return "" if lesson.own or lesson.language == language else LANGUAGES[lesson.language]


def _bundled(folder: Path, language: str, problems: list[str]) -> Iterator[ShelvedLesson]:
    for file in _files(folder):
        other = folder / language / file.name
        for path, code in ((other, language), (file, ENGLISH)):
            lesson = _read(path, problems) if path.is_file() else None
            if lesson is not None:
                yield ShelvedLesson(lesson, code)
                break


def _own(folder: Path, problems: list[str]) -> Iterator[ShelvedLesson]:
    try:
        files = _files(folder) if folder.is_dir() else []
    except OSError as error:
        problems.append(f"The folder {folder} cannot be read ({error_words(error)}).")
        return
    for file in files[:_MOST_OWN]:
        lesson = _read(file, problems)
        if lesson is not None:
            yield ShelvedLesson(lesson, "", own=True)
    if len(files) > _MOST_OWN:
        problems.append(f"Only the first {_MOST_OWN} lessons in {folder} are listed.")


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix == LESSON_SUFFIX and not path.name.startswith("."))


def _read(path: Path, problems: list[str]) -> Lesson | None:
    try:
        return read_lesson(path)
    except DataError as error:
        problems.append(str(error))
        return None
