"""Which files of a folder are whole and were not read yet."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.errors import DataError
from digitpad.core.reading import watched_folder
from digitpad.core.reading.journal import FileState
from digitpad.core.reading.watched_folder import WatchedFolder

PNG = b"\x89PNG .... IEND\xaeB`\x82"


class Clock:
    """Stands still until somebody moves it."""

    now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(watched_folder, "time", clock)
    return clock


def unread(file: str) -> bool:
    return False


def found_after(folder: WatchedFolder, clock: Clock, seconds: float) -> list[str]:
    clock.now += seconds
    names = []
    while (found := folder.next(unread)) is not None:
        names.append(Path(found[0]).name)
        assert found[1] == FileState.of(found[0])
    return names


def test_files_are_taken_once_in_order_when_they_are_whole(tmp_path: Path, clock: Clock) -> None:
    said: list[str] = []
    folder = WatchedFolder(tmp_path, said.append, own=[tmp_path / "t.csv"])
    for name in ("page 10.png", "page 2.png", ".hidden.png", "t.csv", "notes.txt"):
        (tmp_path / name).write_bytes(PNG)
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "empty.png").touch()
    (tmp_path / "half.png").write_bytes(PNG[:8])
    assert found_after(folder, clock, 0) == []
    assert found_after(folder, clock, 1.5) == []
    assert found_after(folder, clock, 1.5) == ["page 2.png", "page 10.png"]
    assert found_after(folder, clock, 60) == ["half.png"], "who writes pauses for less than a minute"
    (tmp_path / "page 2.png").write_bytes(b"changed" + PNG)
    assert found_after(folder, clock, 5) == []
    assert found_after(folder, clock, 5) == ["page 2.png"]
    assert found_after(folder, clock, 5) == []
    assert said == [f"{tmp_path / 'notes.txt'} is no picture that digitpad reads; it is left alone."]
    folder.end()
    (tmp_path / "late.png").write_bytes(PNG)
    assert found_after(folder, clock, 60) == []


def test_what_was_read_before_is_left_out(tmp_path: Path, clock: Clock) -> None:
    folder = WatchedFolder(tmp_path, print)
    for name in "ab":
        (tmp_path / f"{name}.png").write_bytes(PNG)
    assert folder.next(lambda file: file.endswith("a.png")) is None
    clock.now += 5
    found = folder.next(lambda file: file.endswith("a.png"))
    assert found is not None
    assert found[0] == str(tmp_path / "b.png")
    assert folder.next(unread) is None


def test_a_folder_that_is_away_for_a_while_is_said_once(tmp_path: Path, clock: Clock) -> None:
    said: list[str] = []
    (tmp_path / "share").mkdir()
    folder = WatchedFolder(tmp_path / "share", said.append)
    (tmp_path / "share").rmdir()
    assert found_after(folder, clock, 0) == []
    assert found_after(folder, clock, 5) == []
    (sentence,) = said
    assert "share cannot be read (No such file or directory); digitpad looks again." in sentence
    (tmp_path / "share").mkdir()
    (tmp_path / "share" / "a.png").write_bytes(PNG)
    assert found_after(folder, clock, 5) == []
    assert found_after(folder, clock, 5) == ["a.png"]


def test_only_a_folder_can_be_watched(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(PNG)
    for name, what in (("a.png", "no folder"), ("none", "not there")):
        with pytest.raises(DataError, match=f"{name} is {what}; --watch needs the folder"):
            WatchedFolder(tmp_path / name, print)
