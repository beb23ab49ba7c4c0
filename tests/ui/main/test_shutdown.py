"""The end of the process, after the last window has closed: nothing is taken apart that still works."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.waiting import LIMIT

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("done", [["copy"], ["leave", "copy"], ["visit", "copy"]], ids="+".join)
def test_the_process_ends_well_whatever_was_open_or_copied(tmp_path: Path, done: list[str]) -> None:
    """Data that Python had put on Qt's own clipboard were destroyed after Python: SIGSEGV at every such end."""
    for _ in range(2):
        ended = subprocess.run(
            [sys.executable, "-m", "tests.support.whole_run", str(tmp_path), *done],
            cwd=ROOT, capture_output=True, text=True, timeout=LIMIT, check=False,
        )  # fmt: skip
        assert ended.returncode == 0, ended.stderr
        assert "QThread" not in ended.stderr
        assert "Traceback" not in ended.stderr
