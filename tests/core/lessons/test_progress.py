"""How far somebody is: written, read again, and begun anew where the file is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.lessons.lesson import LessonQuestion
from digitpad.core.lessons.progress import (
    LessonProgress,
    LessonState,
    read_progress,
    training_identity,
    write_progress,
)


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "new" / "progress.json"
    state = LessonState(step=3, done=True).with_written(2, "grau: 17").with_answer(0, "2").with_answer(2, "weil\n…")
    progress = LessonProgress().with_state("1", state).with_model("odd", training_identity("4", "odd"))
    write_progress(path, progress)
    assert read_progress(path) == (progress, "")
    assert progress.models_of("4") == ["odd"]
    assert progress.models_of("") == []
    assert progress.without("1").states == {}
    assert progress.without_models({"odd"}).models == {}


@pytest.mark.parametrize(
    ("answer", "place"), [("0", 0), ("1", 1), ("2", None), ("²", None), ("9" * 99, None), ("", None)]
)
def test_a_kept_answer_names_a_choice_or_none(answer: str, place: int | None) -> None:
    assert LessonQuestion("How many?", "", ("one", "two")).chosen(answer) == place


def test_without_a_file_all_lessons_begin(tmp_path: Path) -> None:
    assert read_progress(tmp_path / "none.json") == (LessonProgress(), "")


@pytest.mark.parametrize(
    "content",
    [
        "{", "[]", '{"lessons": {}}', '{"lessons": {"1": {}}, "models": {}}',
        '{"lessons": {"1": {"step": -1, "done": false, "written": {}, "answers": {}}}, "models": {}}',
        '{"lessons": {"1": {"step": 1, "done": false, "written": {"x": ""}, "answers": {}}}, "models": {}}',
        '{"lessons": {"1": {"step": 1, "done": false, "written": {"PLACE": ""}, "answers": {}}}, "models": {}}'
        .replace("PLACE", "0" * 5000),
        '{"lessons": {}, "models": {"a": 3}}',
    ],
)  # fmt: skip
def test_a_damaged_file_is_set_aside(tmp_path: Path, content: str) -> None:
    path = tmp_path / "progress.json"
    path.write_text(content)
    progress, problem = read_progress(path)
    assert progress == LessonProgress()
    assert (
        problem
        == f"The file {path} was damaged; all lessons begin anew. The damaged file is now progress.damaged.json."
    )
    assert (tmp_path / "progress.damaged.json").read_text() == content
    assert not path.exists()


def test_what_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "progress.json"
    path.mkdir()
    progress, problem = read_progress(path)
    assert progress == LessonProgress()
    assert problem == (
        f"How far you are in lessons cannot be read from {path} (it is a folder). "
        "The damaged file is now progress.damaged.json."
    )
    assert (tmp_path / "progress.damaged.json").is_dir()
