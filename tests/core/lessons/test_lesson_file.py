"""Lessons' files: what they may say, and how what is wrong with them is said."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.errors import DataError
from digitpad.core.lessons.lesson import Until
from digitpad.core.lessons.lesson_file import MOST_LESSON_BYTES, read_lesson
from digitpad.core.lessons.vocabulary import LESSON_CONDITIONS, LESSON_CONTROLS

HEAD = 'title = "Mine"\ngoal = "To see."\nminutes = 5\n'
STEP = '[[steps]]\ntext = "Do it."\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "mine.toml"
    path.write_text(text, encoding="utf-8")
    return path


def problem(folder: Path, text: str) -> str:
    with pytest.raises(DataError) as caught:
        read_lesson(written(folder, text))
    return str(caught.value).removeprefix(str(folder / "mine.toml"))


def test_what_a_teacher_writes_is_read(tmp_path: Path) -> None:
    text = (
        f'{HEAD}notes = "For **me**."\n{STEP}point = "sheet"\nuntil = "answer: 3"\nwrite = "What?"\n'
        '[[steps]]\ntext = """\nTwo\nlines."""\ntrain = "odd"\nuntil = "trained: odd"\n'
        '[[questions]]\ntext = "Which?"\nchoices = ["a", "b"]\nanswer = 2\nexplain = "So."\n'
        '[[questions]]\ntext = "Why?"\nanswer = "Because."\n'
        '[trainings.odd]\nname = "lesson odd"\nimages = 100\nrare = [7]\nlearning_rate = 0.01\nvary = true\n'
    )
    lesson = read_lesson(written(tmp_path, text))
    assert (lesson.key, lesson.title, lesson.goal, lesson.minutes) == ("mine", "Mine", "To see.", 5)
    assert lesson.steps[0].until == Until("answer", "3")
    assert (lesson.steps[0].point, lesson.steps[0].write) == ("sheet", "What?")
    assert (lesson.steps[1].text, lesson.steps[1].train) == ("Two\nlines.", "odd")
    choice, free = lesson.questions
    assert (choice.choices, choice.right, choice.answer) == (("a", "b"), 1, "So.")
    assert (free.choices, free.answer) == ((), "Because.")
    training = lesson.trainings["odd"]
    assert (training.images, training.rare, training.learning_rate, training.vary) == (100, (7,), 0.01, True)
    assert training.epochs == 3  # what is left out counts as documented


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (
            f'{HEAD}{STEP}point = "shet"\n',
            6,
            "steps.1.point names «shet», which is not a control; «sheet» may be meant",
        ),
        (f'{HEAD}{STEP}until = "anser: 3"\n', 6, "«answer» may be meant"),
        (f'{HEAD}{STEP}until = "answer"\n', 6, "needs more behind a colon, such as «answer: 0»"),
        (f'{HEAD}{STEP}until = "answer: 12"\n', 6, "«12», which is not known behind «answer:»"),
        (f'{HEAD}{STEP}until = "sheet empty: no"\n', 6, "should be «sheet empty» alone"),
        (f'{HEAD}{STEP}until = "samples: many"\n', 6, "needs a whole number from 1 to 1000 behind «samples:»"),
        (f'{HEAD}{STEP}until = "samples: 00000100000"\n', 6, "needs a whole number from 1 to 1000 behind «samples:»"),
        (f'{HEAD}{STEP}until = "trained: odd"\n', 6, "«odd», which is not known"),
        (f'{HEAD}{STEP}train = "odd"\n', 6, "which is not a training of this lesson; there is none"),
        (f'{HEAD}{STEP}{STEP}tekst = "x"\n', 8, "steps.2.tekst names «tekst», which is not a key; «text» may be meant"),
        (f"{HEAD}{STEP}[[steps]]\n", 6, "steps.2.text is missing"),
        (f"{STEP}", 0, "title is missing"),
        ('title = "A"\ngoal = 3\n', 2, "goal should be a text in quotes, but is «3»"),
        ('title = "A\\nB"\ngoal = "c"\nminutes = 5\n[[steps]]\ntext = "x"\n', 1, "a text on one line"),
        (HEAD.replace("5", "0") + STEP, 3, "a whole number from 1 to 240, but is «0»"),
        (HEAD, 0, "steps should be 1 to 60 tables [[steps]], but there are 0"),
        (f'{HEAD}{STEP}[[questions]]\ntext = "?"\nchoices = ["a"]\nanswer = 1\n', 8, "a list of 2 to 8 texts"),
        (f'{HEAD}{STEP}[[questions]]\ntext = "?"\nchoices = ["a", "b"]\nanswer = 3\n', 9, "from 1 to 2, but is «3»"),
        (f'{HEAD}{STEP}[[questions]]\ntext = "?"\n', 6, "questions.1.answer is missing"),
        (f'{HEAD}{STEP}[trainings.odd]\nname = "a/b"\n', 7, "cannot be a model's name: «a/b»"),
        (f'{HEAD}{STEP}[trainings.odd]\nname = "a"\nrare = [12]\n', 8, "a list of digits from 0 to 9"),
        (f'{HEAD}{STEP}[trainings.odd]\nname = "a"\narchitecture = "papr"\n', 8, "«paper» may be meant"),
        (f'{HEAD}{STEP}[trainings.odd]\nname = "a"\nlearning_rate = "fast"\n', 8, "a number from 1e-06 to 1"),
        (f"{HEAD}steps = 3\n", 4, "should be tables, each below [[steps]]"),
        (f"{HEAD}trainings = 3\n{STEP}", 4, "should hold tables such as [trainings.name]"),
        (f"{HEAD}{STEP}text 3\n", 6, "is no TOML"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, line: int, says: str) -> None:
    found = problem(tmp_path, text)
    assert says in found
    assert found.startswith(f", line {line}: " if line else ": ")
    assert found.endswith(".")


def test_a_long_text_before_does_not_move_the_line(tmp_path: Path) -> None:
    text = f'{HEAD}notes = """\n{"word " * 20}\n\n- a\n"""  # said\n\n# more\n{STEP}\n{STEP}until = "nothing"\n'
    assert problem(tmp_path, text).startswith(", line 16: steps.2.until names «nothing»")


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    assert "it is larger than 64 KiB" in problem(tmp_path, "#" * (MOST_LESSON_BYTES + 1))


def test_the_document_names_every_control_and_condition() -> None:
    document = (Path(__file__).parents[3] / "docs" / "lessons.md").read_text(encoding="utf-8")
    for name, what in LESSON_CONTROLS.items():
        if not name.startswith("slider "):
            assert f"| `{name}` | {what} |" in document, name
    for name, word in LESSON_CONDITIONS.items():
        arguments = [*word.arguments]
        assert f"`{name}`" in document, name
        assert f"| {word.does}" in document, name
        assert [one for one in arguments if f"`{one}`" not in document] == [], name
