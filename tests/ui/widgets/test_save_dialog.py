"""Where to save: the ending of the chosen kind, and no file is replaced that Qt's dialog has not asked about."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.core.drawing.drawing_file import load_drawing
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.save_dialog import ask_for_file, ask_for_file_and_kind
from tests.support.windows import LINE, Mouse, answering

KINDS = ["Drawing (*.json)", "Picture (*.png *.jpg)"]


def types(monkeypatch: pytest.MonkeyPatch, *names: Path | None, kind: str = KINDS[0]) -> list[str]:
    """In each dialog that comes up the person types the next name and chooses a kind; the proposals they saw."""
    waiting, proposals = list(names), []

    def dialog(parent: QWidget, title: str, proposal: str, kinds: str) -> tuple[str, str]:
        proposals.append(Path(proposal).name)
        return str(waiting.pop(0) or ""), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    return proposals


def asked(window: MainWindow, folder: Path) -> Path | None:
    return ask_for_file(window, title="Save", proposal=folder / "drawing.json", kinds=KINDS)


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("mine", 0, "mine.json"),
        ("mine", 1, "mine.png"),
        ("mine.JPG", 0, "mine.JPG"),
        ("3.11.2026", 1, "3.11.2026.png"),
        ("page 1.5", 0, "page 1.5.json"),
        ("table.xlsx", 0, "table.xlsx.json"),
        ("drawing.json", 1, "drawing.png"),
        ("other.json", 1, "other.json"),
        (".json", 0, ".json.json"),
    ],
)
def test_a_name_has_the_ending_of_what_is_written(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, kind: int, name: str
) -> None:
    types(monkeypatch, tmp_path / typed, kind=KINDS[kind])
    assert asked(window, tmp_path) == tmp_path / name


@pytest.mark.parametrize(
    ("typed", "kind", "name", "chosen"),
    [
        ("table", 1, "table.csv", 1),
        ("table", 2, "table.csv", 2),
        ("table.csv", 2, "table.csv", 2),
        ("table.csv", 0, "table.csv", 1),
        ("table.txt", 2, "table.txt", 0),
        ("text.txt", 2, "text.csv", 2),  # the name that was proposed
        ("table.PNG", 2, "table.PNG", 2),
    ],
)
def test_of_kinds_with_one_ending_it_is_the_chosen_one(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, kind: int, name: str, chosen: int
) -> None:
    kinds = ["Text (*.txt)", "Numbers (*.csv)", "Digits (*.csv)"]
    types(monkeypatch, tmp_path / typed, kind=kinds[kind])
    proposal = tmp_path / "text.txt"
    answer = ask_for_file_and_kind(window, title="Save", proposal=proposal, kinds=kinds, also=[".png"])
    assert answer == (tmp_path / name, chosen)


def test_who_thinks_better_of_it_is_left_alone(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    types(monkeypatch, None)
    assert asked(window, Path()) is None


def test_a_file_whose_name_was_not_typed_is_replaced_only_after_a_question(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "notes.json").write_text("years of work", encoding="utf-8")
    proposals = types(monkeypatch, tmp_path / "notes", tmp_path / "notes 2")
    with answering("Cancel") as questions:
        assert asked(window, tmp_path) == tmp_path / "notes 2.json"
    assert questions == ["notes.json is there already. Replace it?"]
    assert proposals == ["drawing.json", "notes.json"]
    types(monkeypatch, tmp_path / "notes")
    with answering("Replace"):
        assert asked(window, tmp_path) == tmp_path / "notes.json"


def test_a_drawing_does_not_replace_another_file(
    window: MainWindow, mouse: Mouse, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mouse.stroke(LINE)
    kind = "Drawing with strokes and answer (*.digitpad)"
    (tmp_path / "notes.digitpad").write_text("years of work", encoding="utf-8")
    types(monkeypatch, tmp_path / "notes", None, kind=kind)
    with answering("Cancel"):
        window.actions_.save.trigger()
    assert (tmp_path / "notes.digitpad").read_text(encoding="utf-8") == "years of work"
    types(monkeypatch, tmp_path / "a.1", kind=kind)
    window.actions_.save.trigger()
    assert load_drawing(tmp_path / "a.1.digitpad").strokes
