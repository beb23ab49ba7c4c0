"""Features are alike to the main window: told the same, asked before it closes, closed with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.widgets.theme import DARK, Theme
from tests.support.picture_windows import drop
from tests.support.windows import DRAWN, Mouse, until


class Diary(Feature):
    """Notes what it is told. The program may not end while it is `needed`."""

    def __init__(self, context: FeatureContext) -> None:
        super().__init__(context)
        self.notes: list[object] = []
        self.needed = False

    def use(self, model: Model | None) -> None:
        self.notes.append(model)

    def show_answer(self, answer: Answer | None) -> None:
        self.notes.append(answer)

    def set_theme(self, theme: Theme) -> None:
        self.notes.append(theme)

    def open_file(self, path: Path) -> bool:
        self.notes.append(path)
        return path.suffix == ".diary"

    def may_close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        self.notes.append("asked")
        return not self.needed

    def close(self) -> None:
        self.notes.append("closed")


def with_diary(window: MainWindow) -> Diary:
    return window.features._add(Diary(window.features.samples._context))


def test_one_more_feature_is_told_what_all_are_told(window: MainWindow, tmp_path: Path) -> None:
    diary = with_diary(window)
    Mouse(window.canvas).draw(DRAWN[1])
    until(lambda: any(isinstance(note, Answer) for note in diary.notes), "the answer is told")
    window.actions_.themes["dark"].trigger()
    assert diary.notes[-1] is DARK
    (tmp_path / "a.diary").touch()
    assert drop(window, tmp_path / "a.diary")
    assert diary.notes[-1] == tmp_path / "a.diary"
    assert not window.messages.text
    model = window.models.active
    window.models.active_changed.emit(None)
    window.models.active_changed.emit(model)
    assert diary.notes[-2:] == [None, model]


def test_what_a_feature_says_reaches_the_window(window: MainWindow) -> None:
    diary = with_diary(window)
    diary.problem.emit("The ink has dried.")
    diary.done.emit("Written")
    assert window.messages.text == "The ink has dried."
    assert window.statusBar().currentMessage() == "Written"


def test_nothing_is_closed_while_one_feature_is_needed(window: MainWindow) -> None:
    window.actions_.inside.trigger()
    diary = with_diary(window)
    diary.needed = True
    assert not window.close()
    assert diary.notes[-1] == "asked"
    assert window.features.inside.window is not None
    diary.needed = False
    assert window.close()
    assert diary.notes[-2:] == ["asked", "closed"]
    assert window.features.inside.window is None


def test_every_effect_belongs_to_an_action_and_no_action_has_two(window: MainWindow) -> None:
    names = [name for feature in window.features._all for name in feature.effects()]
    assert len(names) == len(set(names)) == len(window.features.effects())
    assert {"read_pictures", "train", "learn", "compare", "samples", "inside"} <= set(names)
