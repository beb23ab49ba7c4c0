"""What is remembered from window to window, and what damaged or forbidden files do: one sentence, no harm."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from digitpad.core.drawing.drawing_file import load_drawing, save_drawing
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.paths import Paths
from digitpad.ui.drawing import session as session_module
from digitpad.ui.drawing.session import Session
from tests.support.samples_drawn import DRAWN
from tests.support.windows import LINE, Mouse, NewWindow, answered, until

NewSession = type[Session]


@pytest.fixture
def sessions(qapp: object) -> Iterator[list[Session]]:
    opened: list[Session] = []
    yield opened
    for session in opened:
        session.close()


def drawn(digit: int) -> Drawing:
    return Drawing(tuple(Stroke.of(stroke) for stroke in DRAWN[digit]))


def blocked(tmp_path: Path) -> Path:
    """A folder that can neither be made nor written to, even by root."""
    file = tmp_path / "file"
    file.write_text("no folder", encoding="utf-8")
    return file / "x"


def test_brush_switches_theme_and_place_come_back(new_window: NewWindow) -> None:
    one = new_window()
    one.resize(760, 640)  # the screen of these tests has 800 by 800 pixels
    one.actions_.thicker.trigger()
    one.actions_.pressure.trigger()
    one.actions_.reject.trigger()
    one.actions_.themes["dark"].trigger()
    width = one.canvas.brush_width
    assert width > 0.05
    one.close()
    other = new_window()
    assert other.size() == one.size()
    assert other.canvas.brush_width == pytest.approx(width)
    assert not other.actions_.pressure.isChecked()
    assert not other.reading.rejects
    assert not other.actions_.reject.isChecked()
    assert other.actions_.themes["dark"].isChecked()


def test_a_window_that_changed_nothing_takes_nothing_back(new_window: NewWindow) -> None:
    one, other = new_window(), new_window()
    one.actions_.themes["dark"].trigger()
    other.actions_.thinner.trigger()
    one.close()
    other.close()
    last = new_window()
    assert last.actions_.themes["dark"].isChecked()
    assert last.canvas.brush_width < 0.05


def test_a_damaged_settings_file_is_said_and_kept(new_window: NewWindow, paths: Paths) -> None:
    paths.config.mkdir(parents=True)
    paths.settings_file.write_text('{"theme": "da', encoding="utf-8")
    window = new_window()
    assert "were damaged; defaults are used" in window.messages.text
    assert (paths.config / "settings.damaged.json").read_text(encoding="utf-8") == '{"theme": "da'
    Mouse(window.canvas).draw(DRAWN[4])
    answered(window)
    assert window.panel.text.startswith("4")


@pytest.mark.parametrize("geometry", ["nonsense", "AAAA", "AdnQywADAAA=", "é"])
def test_a_place_that_makes_no_sense_gives_a_window_of_the_usual_size(
    new_window: NewWindow, paths: Paths, geometry: str
) -> None:
    paths.config.mkdir(parents=True)
    paths.settings_file.write_text(f'{{"geometry": "{geometry}"}}', encoding="utf-8")
    window = new_window(ready=False)
    assert window.width() >= 480
    assert window.height() >= 480


def test_folders_that_cannot_be_are_said_and_the_window_works(
    new_window: NewWindow, paths: Paths, tmp_path: Path
) -> None:
    nowhere = blocked(tmp_path)
    window = new_window(replace(paths, data=nowhere / "data", config=nowhere / "config"))
    assert "settings" in window.messages.text
    assert window.messages.text.endswith("defaults are used.")
    Mouse(window.canvas).draw(DRAWN[9])
    answered(window)
    assert window.panel.text.startswith("9")
    assert window.close()
    assert (tmp_path / "file").read_text(encoding="utf-8") == "no folder"


def test_the_drawing_survives(paths: Paths, sessions: list[Session]) -> None:
    one = Session(paths.data / "session")
    assert not one.restore()
    one.keep(drawn(5))
    one.close()
    other = Session(paths.data / "session")
    sessions.append(other)
    assert len(other.restore().strokes) == 2


def test_the_drawing_is_written_while_the_window_is_open(paths: Paths, sessions: list[Session]) -> None:
    session = Session(paths.data / "session")
    sessions.append(session)
    session.keep(drawn(5))
    until((paths.data / "session" / "drawing-1.json").exists, "the drawing is written")


def test_two_windows_keep_two_drawings(paths: Paths, sessions: list[Session]) -> None:
    one, other = Session(paths.data / "session"), Session(paths.data / "session")
    one.keep(drawn(1))
    other.keep(drawn(5))
    one.close()
    other.close()
    again, fresh = Session(paths.data / "session"), Session(paths.data / "session")
    sessions += [again, fresh]
    assert len(again.restore().strokes) == 2  # the newest one first
    assert len(fresh.restore().strokes) == 1


def test_a_drawing_comes_back_whatever_the_number_of_its_window(paths: Paths, sessions: list[Session]) -> None:
    one, other = Session(paths.data / "session"), Session(paths.data / "session")
    other.keep(drawn(5))
    one.close()
    other.close()
    again = Session(paths.data / "session")
    sessions.append(again)
    assert len(again.restore().strokes) == 2
    assert again.others == 0


def test_a_canvas_that_was_cleared_later_hides_no_drawing(paths: Paths, sessions: list[Session]) -> None:
    one, other = Session(paths.data / "session"), Session(paths.data / "session")
    other.keep(drawn(5))
    other.close()
    one.keep(drawn(1))
    one.close()
    two = Session(paths.data / "session")
    assert len(two.restore().strokes) == 1
    assert two.others == 1
    two.keep(Drawing())
    two.close()
    again = Session(paths.data / "session")
    sessions.append(again)
    assert len(again.restore().strokes) == 2


def test_a_drawing_under_a_lock_of_another_machine_comes_back_once(paths: Paths, sessions: list[Session]) -> None:
    folder = paths.data / "session"
    save_drawing(drawn(5), folder / "drawing-1.json")
    before = (folder / "drawing-1.json").read_bytes()
    (folder / "drawing-1.lock").write_text("4711\ndigitpad\nanother-machine\n\n\n", encoding="utf-8")
    one = Session(folder)
    assert len(one.restore().strokes) == 2
    one.close()
    assert (folder / "drawing-1.json").read_bytes() == before  # it may be open over there
    two = Session(folder)
    assert len(two.restore().strokes) == 2
    two.keep(Drawing())
    two.close()
    three = Session(folder)
    sessions.append(three)
    assert not three.restore()


def test_a_drawing_that_another_window_shows_is_not_shown_twice(paths: Paths, sessions: list[Session]) -> None:
    one = Session(paths.data / "session")
    sessions.append(one)
    one.keep(drawn(5))
    until((paths.data / "session" / "drawing-1.json").exists, "the drawing is written")
    other = Session(paths.data / "session")
    sessions.append(other)
    assert not other.restore()


def test_behind_a_damaged_drawing_the_next_one_comes_back(paths: Paths, sessions: list[Session]) -> None:
    folder = paths.data / "session"
    save_drawing(drawn(5), folder / "drawing-1.json")
    (folder / "drawing-2.json").write_text("{ nonsense" + " " * 100, encoding="utf-8")
    os.utime(folder / "drawing-1.json", (1, 1))
    session = Session(folder)
    sessions.append(session)
    said: list[str] = []
    session.problem.connect(said.append)
    assert len(session.restore().strokes) == 2
    assert len(said) == 1
    assert "drawing-2.damaged.json" in said[0]


def test_a_cleared_canvas_stays_cleared(paths: Paths, sessions: list[Session]) -> None:
    one = Session(paths.data / "session")
    one.keep(drawn(1))
    one.close()
    two = Session(paths.data / "session")
    assert two.restore()
    two.keep(Drawing())
    two.close()
    three = Session(paths.data / "session")
    sessions.append(three)
    assert not three.restore()


def test_a_damaged_drawing_is_set_aside_and_said(paths: Paths, sessions: list[Session]) -> None:
    folder = paths.data / "session"
    folder.mkdir(parents=True)
    (folder / "drawing-1.json").write_text("{ nonsense", encoding="utf-8")
    session = Session(folder)
    said: list[str] = []
    session.problem.connect(said.append)
    assert not session.restore()
    assert len(said) == 1
    assert "drawing-1.damaged.json" in said[0]
    session.keep(drawn(3))
    session.close()
    assert (folder / "drawing-1.damaged.json").read_text(encoding="utf-8") == "{ nonsense"
    assert len(load_drawing(folder / "drawing-1.json").strokes) == 1


def test_a_damaged_drawing_that_cannot_be_set_aside_is_said_and_left_alone(
    paths: Paths, sessions: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = paths.data / "session"
    folder.mkdir(parents=True, exist_ok=True)
    move = Path.replace

    def refused(path: Path, target: Path) -> Path:
        if "damaged" in target.name:
            raise PermissionError(errno.EACCES, "Permission denied", str(target))
        return move(path, target)

    monkeypatch.setattr(Path, "replace", refused)
    (folder / "drawing-1.json").write_text("{ nonsense", encoding="utf-8")
    session = Session(folder)
    said: list[str] = []
    session.problem.connect(said.append)
    assert not session.restore()
    assert "is no drawing that digitpad saved" in said[0]
    session.keep(drawn(3))
    session.close()
    assert (folder / "drawing-1.json").read_text(encoding="utf-8") == "{ nonsense"


def test_without_a_folder_for_drawings_one_sentence_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_module, "_SAVE_DELAY_MS", 1)
    session = Session(blocked(tmp_path) / "session")
    said: list[str] = []
    session.problem.connect(said.append)
    assert not session.restore()
    for digit in (1, 2):
        session.keep(drawn(digit))
        until(lambda: not session._timer.isActive(), "it is written, or would be")
    session.close()
    assert len(said) == 1
    assert "There is no folder to keep the drawing in" in said[0]


def test_a_drawing_that_cannot_be_written_is_said_once(paths: Paths) -> None:
    folder = paths.data / "session"
    (folder / "drawing-1.json").mkdir(parents=True)  # a folder where the file should go
    session = Session(folder)
    said: list[str] = []
    session.problem.connect(said.append)
    session.restore()
    for file in folder.glob("drawing-1.json"):
        file.rmdir()
    (folder / "drawing-1.json").mkdir(exist_ok=True)
    session.keep(drawn(1))
    session.close()
    until(lambda: bool(said), "a sentence")
    assert len(said) == 1


def test_while_the_drawing_cannot_be_written_one_sentence_is_said(paths: Paths, sessions: list[Session]) -> None:
    session = Session(paths.data / "session")
    sessions.append(session)
    said: list[str] = []
    session.problem.connect(said.append)
    session.restore()
    file = paths.data / "session" / "drawing-1.json"
    file.mkdir()  # a folder where the file should go
    for digit in (1, 2):
        session.keep(drawn(digit))
        session._timer.setInterval(0)
        until(lambda: session._drawing is session._saved and not session._worker.busy, "it was tried")
    assert len(said) == 1
    assert "cannot be saved" in said[0]
    file.rmdir()
    session.close()
    assert [len(stroke.points) for stroke in load_drawing(file).strokes] == [
        len(stroke.points) for stroke in drawn(2).strokes
    ]


def test_a_drawing_that_could_not_be_written_is_written_as_soon_as_it_can_be(
    paths: Paths, sessions: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "_SAVE_DELAY_MS", 1)
    monkeypatch.setattr(session_module, "_RETRY_MS", 20)
    session = Session(paths.data / "session")
    sessions.append(session)
    said: list[str] = []
    solved: list[tuple[str, str]] = []
    session.problem.connect(said.append)
    session.solved.connect(lambda *words: solved.append(words))
    file = paths.data / "session" / "drawing-1.json"
    for times in (1, 2):
        file.unlink(missing_ok=True)
        file.mkdir()  # a folder where the file should go
        session.keep(drawn(5))
        until(lambda times=times: len(said) == times, "it is said")
        file.rmdir()
        until(lambda times=times: len(solved) == times, "it is said that it works again")
        assert solved[-1] == (said[-1], "The drawing is saved again.")
        assert len(load_drawing(file).strokes) == 2


def test_a_folder_for_drawings_that_comes_later_is_used(
    tmp_path: Path, sessions: list[Session], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session_module, "_SAVE_DELAY_MS", 1)
    monkeypatch.setattr(session_module, "_RETRY_MS", 20)
    session = Session(blocked(tmp_path) / "session")
    sessions.append(session)
    said: list[str] = []
    session.problem.connect(said.append)
    session.keep(drawn(5))
    until(lambda: len(said) == 1, "it is said")
    (tmp_path / "file").unlink()
    until((tmp_path / "file" / "x" / "session" / "drawing-1.json").exists, "the drawing is written")


def test_drawings_open_and_save(new_window: NewWindow, tmp_path: Path) -> None:
    file = tmp_path / "five.json"
    save_drawing(drawn(5), file)
    window = new_window()
    Mouse(window.canvas).stroke(LINE)
    window.files.open(file)
    answered(window)
    assert window.panel.text.startswith("5")
    window.actions_.undo.trigger()
    assert len(window.document.drawing.strokes) == 1  # opening is a step
