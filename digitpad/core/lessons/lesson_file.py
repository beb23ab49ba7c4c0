"""Reads lessons from their files; what is wrong with one is said with file, line and key."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError, DigitpadError, short_quote
from digitpad.core.jobs.training import ARCHITECTURES
from digitpad.core.lessons.lesson import Lesson, LessonQuestion, LessonStep, LessonTraining, Until
from digitpad.core.lessons.vocabulary import LESSON_CONDITIONS, LESSON_CONTROLS, ConditionWord
from digitpad.core.model_names import check_name
from digitpad.core.toml_file import TomlFile, TomlPath, toml_quote

LESSON_SUFFIX: Final = ".toml"
MOST_LESSON_BYTES: Final = 64 << 10
"""Of a file: a lesson of an hour has a tenth of it."""
_LONGEST_TITLE, _LONGEST_LINE, _LONGEST_TEXT = 80, 300, 4000  # characters
_MOST_STEPS, _MOST_QUESTIONS, _MOST_CHOICES, _MOST_TRAININGS = 60, 20, 8, 8
_MOST_MINUTES: Final = 240

_KEYS: Final = ("title", "goal", "minutes", "notes", "steps", "questions", "trainings")
_STEP_KEYS: Final = ("text", "point", "until", "write", "train")
_QUESTION_KEYS: Final = ("text", "choices", "answer", "explain")
_TRAINING_KEYS: Final = (
    "name", "architecture", "images", "epochs", "batch_size", "learning_rate", "validation", "vary", "rare",
    "rare_share", "seed",
)  # fmt: skip


def read_lesson(path: Path) -> Lesson:
    """Read a lesson. Raises DataError, with the line and the key of what is wrong first."""
    return _Reader(TomlFile(path, most_bytes=MOST_LESSON_BYTES)).lesson()


class _Reader:
    """One file's parts, asked for by key, kind and range; each method raises DataError."""

    def __init__(self, file: TomlFile) -> None:
        self._file = file

    def lesson(self) -> Lesson:
        self._only(self._file.content, (), _KEYS)
        trainings = {key: self._training(key) for key in self._table((), "trainings")}
        if len(trainings) > _MOST_TRAININGS:
            raise self._wrong(("trainings",), f"has more than {_MOST_TRAININGS} trainings")
        return Lesson(
            key=self._file.path.stem,
            title=self._line((), "title", most=_LONGEST_TITLE),
            goal=self._text((), "goal", most=_LONGEST_LINE),
            minutes=self._whole((), "minutes", 1, _MOST_MINUTES),
            steps=tuple(self._step(where, trainings) for where in self._tables("steps", 1, _MOST_STEPS)),
            questions=tuple(self._question(where) for where in self._tables("questions", 0, _MOST_QUESTIONS)),
            trainings=trainings,
            notes=self._text((), "notes", otherwise=""),
            path=self._file.path,
        )

    def _step(self, where: TomlPath, trainings: Mapping[str, LessonTraining]) -> LessonStep:
        self._only(self._at(where), where, _STEP_KEYS)
        point = self._line(where, "point", otherwise="")
        if point and point not in LESSON_CONTROLS:
            raise self._wrong((*where, "point"), unknown_word(point, LESSON_CONTROLS, "a control"))
        train = self._line(where, "train", otherwise="")
        if train and train not in trainings:
            raise self._wrong((*where, "train"), unknown_word(train, trainings, "a training of this lesson"))
        until = self._line(where, "until", otherwise="")
        return LessonStep(
            text=self._text(where, "text"),
            point=point,
            until=self._until((*where, "until"), until, trainings) if until else None,
            write=self._text(where, "write", most=_LONGEST_LINE, otherwise=""),
            train=train,
        )

    def _until(self, where: TomlPath, text: str, trainings: Collection[str]) -> Until:
        name, colon, argument = (part.strip() for part in text.partition(":"))
        word = LESSON_CONDITIONS.get(name)
        if word is None:
            raise self._wrong(where, unknown_word(name, LESSON_CONDITIONS, "a condition"))
        known = [*word.arguments, *(trainings if word.trains else ())]
        problem = _argument_problem(name, argument, word, known)
        if problem:
            raise self._wrong(where, problem)
        return Until(name, argument if colon else "")

    def _question(self, where: TomlPath) -> LessonQuestion:
        table = self._at(where)
        self._only(table, where, _QUESTION_KEYS)
        text = self._text(where, "text", most=_LONGEST_TEXT)
        if "choices" not in table:
            return LessonQuestion(text, self._text(where, "answer"))
        choices = table["choices"]
        if not isinstance(choices, list) or not 2 <= len(choices) <= _MOST_CHOICES:
            raise self._wrong((*where, "choices"), f"should be a list of 2 to {_MOST_CHOICES} texts")
        for choice in choices:
            if not isinstance(choice, str) or not _is_line(choice, _LONGEST_LINE):
                raise self._wrong(
                    (*where, "choices"), f"should hold texts on one line, but holds {short_quote(choice)}"
                )
        right = self._whole(where, "answer", 1, len(choices)) - 1
        explain = self._text(where, "explain", otherwise="")
        return LessonQuestion(text, explain, tuple(choices), right)

    def _training(self, key: str) -> LessonTraining:
        where: TomlPath = ("trainings", key)
        table = self._at(where)
        self._only(table, where, _TRAINING_KEYS)
        default = LessonTraining(key, "")
        rare = table.get("rare", [])
        if not isinstance(rare, list) or any(type(one) is not int or not 0 <= one <= 9 for one in rare):
            raise self._wrong((*where, "rare"), "should be a list of digits from 0 to 9, such as [7]")
        architecture = self._line(where, "architecture", otherwise=default.architecture)
        if architecture not in ARCHITECTURES:
            raise self._wrong((*where, "architecture"), unknown_word(architecture, ARCHITECTURES, "an architecture"))
        return LessonTraining(
            key,
            name=self._model_name((*where, "name")),
            architecture=architecture,
            images=self._whole(where, "images", 20, 60_000, otherwise=default.images),
            epochs=self._whole(where, "epochs", 1, 1000, otherwise=default.epochs),
            batch_size=self._whole(where, "batch_size", 1, 10_000, otherwise=default.batch_size),
            learning_rate=self._number(where, "learning_rate", 1e-6, 1.0, otherwise=default.learning_rate),
            validation=self._number(where, "validation", 0.0, 0.9, otherwise=default.validation),
            vary=self._truth(where, "vary"),
            rare=tuple(rare),
            rare_share=self._number(where, "rare_share", 0.0, 1.0, otherwise=default.rare_share),
            seed=self._whole(where, "seed", 0, 2**31 - 1, otherwise=default.seed),
        )

    def _model_name(self, where: TomlPath) -> str:
        name = self._line(where[:-1], "name", most=_LONGEST_TITLE)
        try:
            check_name(name)
        except DigitpadError:
            raise self._wrong(where, f"cannot be a model's name: {short_quote(name)}") from None
        return name

    def _tables(self, key: str, least: int, most: int) -> list[TomlPath]:
        """Where the tables of a list are."""
        tables = self._file.content.get(key, [])
        if not isinstance(tables, list) or not all(isinstance(table, Mapping) for table in tables):
            raise self._wrong((key,), f"should be tables, each below [[{key}]]")
        if not least <= len(tables) <= most:
            raise self._wrong((key,), f"should be {least} to {most} tables [[{key}]], but there are {len(tables)}")
        return [(key, place) for place in range(len(tables))]

    def _table(self, where: TomlPath, key: str) -> Mapping[str, object]:
        table = self._at(where).get(key, {})
        if not isinstance(table, Mapping) or not all(isinstance(one, Mapping) for one in table.values()):
            raise self._wrong((*where, key), f"should hold tables such as [{key}.name]")
        return table

    def _at(self, where: TomlPath) -> Mapping[str, object]:
        part: object = self._file.content
        for name in where:
            part = part[name]  # type: ignore[index]  # it was looked at before
        assert isinstance(part, Mapping)
        return part

    def _only(self, table: Mapping[str, object], where: TomlPath, known: Collection[str]) -> None:
        for key in table:
            if key not in known:
                raise self._wrong((*where, key), unknown_word(key, known, "a key"))

    def _line(self, where: TomlPath, key: str, *, most: int = _LONGEST_LINE, otherwise: str | None = None) -> str:
        return self._text(where, key, most=most, otherwise=otherwise, one_line=True)

    def _text(
        self,
        where: TomlPath,
        key: str,
        *,
        most: int = _LONGEST_TEXT,
        otherwise: str | None = None,
        one_line: bool = False,
    ) -> str:
        value = self._at(where).get(key)
        if value is None:
            if otherwise is None:
                raise self._wrong((*where, key), "is missing")
            return otherwise
        if not isinstance(value, str) or not value.strip():
            raise self._wrong((*where, key), f"should be a text in quotes, but is {toml_quote(value)}")
        text = value.strip()
        fits = _is_line(text, most) if one_line else _is_text(text, most)
        if not fits:
            kind = "a text on one line" if one_line else "a text"
            raise self._wrong((*where, key), f"should be {kind} of at most {most} characters that can be shown")
        return text

    def _whole(self, where: TomlPath, key: str, low: int, high: int, *, otherwise: int | None = None) -> int:
        value = self._at(where).get(key, otherwise)
        if value is None:
            raise self._wrong((*where, key), f"is missing; it is a whole number from {low} to {high}")
        if type(value) is not int or not low <= value <= high:
            raise self._wrong(
                (*where, key), f"should be a whole number from {low} to {high}, but is {toml_quote(value)}"
            )
        return value

    def _number(self, where: TomlPath, key: str, low: float, high: float, *, otherwise: float) -> float:
        value = self._at(where).get(key, otherwise)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
            raise self._wrong((*where, key), f"should be a number from {low:g} to {high:g}, but is {toml_quote(value)}")
        return float(value)

    def _truth(self, where: TomlPath, key: str) -> bool:
        value = self._at(where).get(key, False)
        if not isinstance(value, bool):
            raise self._wrong((*where, key), f"should be true or false, but is {toml_quote(value)}")
        return value

    def _wrong(self, where: TomlPath, problem: str) -> DataError:
        return self._file.wrong(where, problem)


def unknown_word(word: str, known: Iterable[str], kind: str) -> str:
    """The clause that says that a word is not known, and which one may be meant."""
    names = list(known)
    meant = get_close_matches(word, names, n=1)
    if meant:
        return f"names {short_quote(word)}, which is not {kind}; «{meant[0]}» may be meant"
    there = f"there are {', '.join(names)}" if names else "there is none"
    return f"names {short_quote(word)}, which is not {kind}; {there}"


def _argument_problem(name: str, argument: str, word: ConditionWord, known: list[str]) -> str:
    """What is wrong with what stands behind a condition's colon, as a clause; empty: nothing."""
    if not argument:
        such = known[0] if known else "20"
        return f"needs more behind a colon, such as «{name}: {such}»" if word.required else ""
    if not word.takes_argument:
        return f"should be «{name}» alone; nothing stands behind it"
    if word.counts:
        fits = argument.isascii() and argument.isdigit() and 1 <= int(argument) <= 1000
        return "" if fits else f"needs a whole number from 1 to 1000 behind «{name}:», not {short_quote(argument)}"
    return "" if argument in known else unknown_word(argument, known, f"known behind «{name}:»")


def _is_line(text: str, most: int) -> bool:
    return text.isprintable() and 0 < len(text) <= most


def _is_text(text: str, most: int) -> bool:
    return all(one.isprintable() for one in text.split("\n")) and len(text) <= most
