"""Where the user's files lie, in the packaged program that is carried along, too."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from digitpad.core.paths import default_paths, portable_folder


@pytest.mark.parametrize("program", ["digitpad/digitpad", "digitpad.app/Contents/MacOS/digitpad"])
def test_a_file_beside_the_packaged_program_keeps_all_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str
) -> None:
    executable = tmp_path / program
    executable.parent.mkdir(parents=True)
    executable.touch()
    monkeypatch.setattr(sys, "executable", str(executable))
    beside = tmp_path if ".app" in program else executable.parent
    (beside / "portable").touch()
    assert portable_folder() is None, "from a checkout nothing is portable"
    monkeypatch.setattr(sys, "_MEIPASS", str(executable.parent / "_internal"), raising=False)
    paths = default_paths()
    for folder in (paths.data, paths.config, paths.cache):
        assert folder.parent == beside / "digitpad-data"
    assert len({paths.data, paths.config, paths.cache}) == 3
    (beside / "portable").unlink()
    assert portable_folder() is None
    assert beside not in default_paths().data.parents


def test_it_may_be_a_folder_and_a_broken_link_counts_as_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "digitpad"))
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    (tmp_path / "portable").symlink_to(tmp_path / "nothing")
    assert portable_folder() == tmp_path / "digitpad-data"
