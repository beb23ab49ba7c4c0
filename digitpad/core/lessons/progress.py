"""How far somebody is in each lesson, what they wrote for worksheets, and which models they trained in lessons."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from digitpad.core.errors import error_words
from digitpad.core.files import write_json
from digitpad.core.json_files import JsonObject, JsonProblem, read_json
from digitpad.core.temporary_files import set_aside_in_words

LONGEST_ANSWER: Final = 2000
"""Characters that a student may write in answer to a question: a page has no room for more."""
_MOST_PLACES: Final = 1000


@dataclass(frozen=True)
class LessonState:
    """One lesson's. `step`: the place of the page that was shown last, steps first; `done`: it was gone through.

    `written`: by the place of a step, what was written down there; `answers`: by the place of a question, in words, or
    the place of the choice.
    """

    step: int = 0
    done: bool = False
    written: Mapping[int, str] = field(default_factory=dict)
    answers: Mapping[int, str] = field(default_factory=dict)

    def with_written(self, place: int, text: str) -> LessonState:
        """The same with other words at a step."""
        return replace(self, written={**self.written, place: text})

    def with_answer(self, place: int, text: str) -> LessonState:
        """The same with another answer to a question."""
        return replace(self, answers={**self.answers, place: text})


@dataclass(frozen=True)
class LessonProgress:
    """`states`: by the lessons' identity; `models`: by a model's name, the lesson and training that made it."""

    states: Mapping[str, LessonState] = field(default_factory=dict)
    models: Mapping[str, str] = field(default_factory=dict)

    def state(self, lesson: str) -> LessonState:
        """Of one lesson; a new one where it was never begun."""
        return self.states.get(lesson, LessonState())

    def with_state(self, lesson: str, state: LessonState) -> LessonProgress:
        """The same with one lesson further."""
        return replace(self, states={**self.states, lesson: state})

    def with_model(self, name: str, training: str) -> LessonProgress:
        """The same with one model more, of a training (`training_identity`)."""
        return replace(self, models={**self.models, name: training})

    def without(self, lesson: str) -> LessonProgress:
        """The same with one lesson never begun; its models are still known."""
        return replace(self, states={key: state for key, state in self.states.items() if key != lesson})

    def without_models(self, names: set[str]) -> LessonProgress:
        """The same without models that are gone."""
        return replace(self, models={name: made for name, made in self.models.items() if name not in names})

    def models_of(self, lesson: str) -> list[str]:
        """The names of the models that were made in a lesson."""
        return [name for name, made in self.models.items() if made.rpartition("#")[0] == lesson]


def training_identity(lesson: str, training: str) -> str:
    """Under which the models of a lesson's training are known."""
    return f"{lesson}#{training}"


def read_progress(path: Path) -> tuple[LessonProgress, str]:
    """What the file says, and what is wrong with it; one that cannot be read is set aside, so that nothing is written
    over it, and all lessons begin anew."""
    try:
        return _progress(read_json(path)), ""
    except FileNotFoundError:
        return LessonProgress(), ""
    except OSError as error:
        problem = f"How far you are in lessons cannot be read from {path} ({error_words(error)})."
        return LessonProgress(), " ".join((problem, set_aside_in_words(path))).rstrip()
    except JsonProblem:
        return LessonProgress(), (
            f"The file {path} was damaged; all lessons begin anew. {set_aside_in_words(path)}".rstrip()
        )


def write_progress(path: Path, progress: LessonProgress) -> None:
    """Write the file. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lessons = {
        key: {
            "step": state.step,
            "done": state.done,
            "written": {str(place): text for place, text in state.written.items()},
            "answers": {str(place): text for place, text in state.answers.items()},
        }
        for key, state in progress.states.items()
    }
    write_json(path, {"lessons": lessons, "models": dict(progress.models)})


def _progress(document: JsonObject) -> LessonProgress:
    lessons, models = document.child("lessons"), document.child("models")
    return LessonProgress(
        {key: _state(lessons.child(key)) for key in lessons.values()},
        {key: models.text(key) for key in models.values()},
    )


def _state(document: JsonObject) -> LessonState:
    return LessonState(
        document.whole("step", 0, _MOST_PLACES),
        document.truth("done"),
        _texts(document.child("written")),
        _texts(document.child("answers")),
    )


def _texts(document: JsonObject) -> dict[int, str]:
    for key in document.values():
        if not (key.isascii() and key.isdigit() and len(key) <= 6 and int(key) <= _MOST_PLACES):
            raise JsonProblem("it names a place that there is not")
    return {int(key): document.text(key)[:LONGEST_ANSWER] for key in document.values()}
