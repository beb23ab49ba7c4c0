"""What a training that was killed while it cleared up leaves beside its result."""

from __future__ import annotations

from pathlib import Path

import pytest

from digitpad.core.folder_lock import LOCK_NAME
from digitpad.core.jobs import workspace
from digitpad.core.jobs.workspace import clear, side_folders


def test_the_lock_goes_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    partial, temporary = side_folders(tmp_path / "out")
    (temporary / "export").mkdir(parents=True)
    (temporary / LOCK_NAME).touch()
    (temporary / "weights").touch()
    partial.mkdir()
    seen: list[list[str]] = []
    remove = workspace.remove_folder

    def watch(path: Path) -> None:
        seen.append(sorted(one.name for one in temporary.iterdir()))
        remove(path)

    monkeypatch.setattr(workspace, "remove_folder", watch)
    workspace.remove_side_folders(tmp_path / "out")
    assert all(LOCK_NAME in names for names in seen)
    assert seen[-1] == [LOCK_NAME]
    assert not list(tmp_path.iterdir())


def test_an_empty_folder_without_its_lock_is_cleared_and_others_are_not(tmp_path: Path) -> None:
    _, temporary = side_folders(tmp_path / "out")
    temporary.mkdir()
    assert clear(tmp_path / "out")
    assert not temporary.exists()
    temporary.mkdir()
    (temporary / "letter").touch()
    assert clear(tmp_path / "out")
    assert (temporary / "letter").exists()
