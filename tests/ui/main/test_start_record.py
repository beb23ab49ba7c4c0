"""A start that did not come up twice does without the model that was chosen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.core.paths import DEFAULT_MODEL, Paths
from digitpad.ui.main.start_record import StartRecord
from tests.support.waiting import LIMIT
from tests.support.windows import NewWindow, until

CRASH = """
import os, sys
from pathlib import Path
from digitpad.ui.main.start_record import StartRecord
record = StartRecord(Path(sys.argv[1]))
print(record.crashes)
sys.stdout.flush()
os.abort()
"""


def crash(folder: Path) -> int:
    """Start and crash; how many crashes were known before."""
    done = subprocess.run(
        [sys.executable, "-c", CRASH, str(folder)], capture_output=True, text=True, timeout=LIMIT, check=False
    )
    assert done.returncode != 0
    return int(done.stdout)


def test_crashes_are_counted_until_a_start_comes_up(tmp_path: Path) -> None:
    folder = tmp_path / "starts"
    assert [crash(folder), crash(folder)] == [0, 1]
    third = StartRecord(folder)
    assert (third.crashes, third.has_crashed) == (2, True)
    third.came_up()
    third.came_up()
    assert not list(folder.iterdir())
    assert StartRecord(folder).crashes == 0


def test_another_window_that_is_starting_is_no_crash(tmp_path: Path) -> None:
    first, second = StartRecord(tmp_path), StartRecord(tmp_path)
    assert (first.crashes, second.crashes) == (0, 0)
    second.came_up()
    assert len(list(tmp_path.glob("*.start"))) == 1
    first.came_up()
    assert not list(tmp_path.iterdir())


def test_without_a_folder_nothing_is_known(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    record = StartRecord(tmp_path / "file")
    assert not record.has_crashed
    record.came_up()


@pytest.mark.parametrize("wanted", ["paper", DEFAULT_MODEL])
def test_after_crashes_the_bundled_model_answers_and_it_is_said(
    new_window: NewWindow, paths: Paths, wanted: str
) -> None:
    paths.config.mkdir(parents=True)
    paths.settings_file.write_text(f'{{"model": "{wanted}"}}', encoding="utf-8")
    window = new_window(paths, ready=False, safely=True)
    until(lambda: window.models.active is not None, "a model answers")
    assert window.models.active.name == DEFAULT_MODEL
    assert (f"«{wanted}»" in window.messages.text) == (wanted != DEFAULT_MODEL)
    window.close()
    assert new_window(paths).models.active.name == DEFAULT_MODEL
