"""The log of a run: gone after a good end, told once after a crash, and without what concerns nobody."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from digitpad.core import run_log
from digitpad.core.run_log import LOGGER, RunLog, take_crash_report, without_private_paths
from tests.support.waiting import LIMIT

RUN = """
import os, sys
from pathlib import Path
from digitpad.core.run_log import LOGGER, RunLog
log = RunLog(Path(sys.argv[1]))
log.catch_crashes()
LOGGER.info("digitpad begins")
for number in range(100):
    LOGGER.info("chosen: %d", number)
def fall():
    os.abort() if sys.argv[2] == "abort" else os._exit(9)
fall()
"""


def run(folder: Path, end: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(folder), end], capture_output=True, text=True, timeout=LIMIT, check=False
    )
    assert done.returncode != 0


@pytest.mark.skipif(sys.platform == "win32", reason="abort opens a dialog there")
def test_a_crash_is_told_once_with_what_was_done_last(tmp_path: Path) -> None:
    run(tmp_path, "abort")
    assert len(list(tmp_path.iterdir())) == 1
    report = take_crash_report(tmp_path)
    assert "digitpad begins" in report
    assert "chosen: 99" in report
    assert "chosen: 9\n" not in report
    assert "Fatal Python error: Aborted" in report
    assert "in fall" in report
    assert take_crash_report(tmp_path) == ""
    assert not list(tmp_path.iterdir())


def test_a_process_that_was_killed_is_no_crash_and_leaves_nothing(tmp_path: Path) -> None:
    run(tmp_path, "exit")
    assert take_crash_report(tmp_path) == ""
    assert not list(tmp_path.iterdir())


def test_a_run_that_goes_on_is_left_alone_and_a_good_end_leaves_nothing(tmp_path: Path) -> None:
    log = RunLog(tmp_path)
    LOGGER.info("chosen: Undo")
    assert take_crash_report(tmp_path) == ""
    assert log.last_lines.endswith("chosen: Undo\n")
    assert next(tmp_path.iterdir()).read_text(encoding="utf-8") == log.last_lines
    log.end()
    log.end()
    assert not list(tmp_path.iterdir())
    LOGGER.info("nobody hears it")
    assert not list(tmp_path.iterdir())


def test_a_long_run_keeps_its_last_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(run_log, "_MOST_BYTES", 1000)
    log = RunLog(tmp_path)
    for number in range(500):
        LOGGER.info("line %d %s", number, "x" * 500)
    (file,) = tmp_path.iterdir()
    content = file.read_text(encoding="utf-8")
    assert "line 499" in content
    assert len(content) < 10_000
    log.end()


def test_where_nothing_can_be_written_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    log = RunLog(tmp_path / "file")
    log.catch_crashes()
    LOGGER.info("a line")
    log.end()
    assert take_crash_report(tmp_path / "file") == ""


def test_paths_of_the_person_are_not_in_a_report(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/home/somebody"))
    code = Path(run_log.__file__)
    text = (
        f'  File "{code}", line 7, in emit\n'
        '  File "/home/somebody/.pyenv/lib/python3.11/json.py", line 1, in load\n'
        '  File "/opt/x/.venv/lib/python3.11/site-packages/PIL/Image.py", line 3, in open\n'
        "FileNotFoundError: [Errno 2] No such file: '/home/somebody/Secret Names/exam.png'\n"
        'Drawing «/media/disk/pupils.digitpad» is bad, "C:\\\\Users\\\\me\\\\a.txt" too\n'
    )
    assert without_private_paths(text) == (
        f'  File "{Path("digitpad/core/run_log.py")}", line 7, in emit\n'
        '  File "~/.pyenv/lib/python3.11/json.py", line 1, in load\n'
        '  File "PIL/Image.py", line 3, in open\n'
        "FileNotFoundError: [Errno 2] No such file: '….png'\n"
        'Drawing «….digitpad» is bad, "….txt" too\n'
    )
