"""Whoever keeps samples may be killed at any moment: what was reported as kept is there.

More rounds than these few seconds allow: DIGITPAD_KILL_ROUNDS=100 python -m pytest tests/core/samples/test_killed.py
"""

from __future__ import annotations

import os
import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from digitpad.core.samples.database import DATABASE_NAME
from digitpad.core.samples.old_file import OLD_NAME
from digitpad.core.samples.store import SampleStore
from tests.support.killed_writers import Reported
from tests.support.old_samples import old_add

ROUNDS = int(os.environ.get("DIGITPAD_KILL_ROUNDS", "3"))
READER = """
import sys
from pathlib import Path
from digitpad.core.samples.store import SampleStore
store = SampleStore(Path(sys.argv[1]))
print("begins", flush=True)
store.samples()
"""


def is_sound(folder: Path) -> bool:
    """What SQLite itself says of the whole file."""
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        answer: str = connection.execute("PRAGMA integrity_check").fetchone()[0]
        return answer == "ok"


def test_two_writers_that_are_killed_at_once_lose_nothing_that_they_reported(tmp_path: Path) -> None:
    reported = Reported(tmp_path, seed=13)
    for _ in range(ROUNDS):
        reported.play_round(writers=2, longest=0.4)
        assert reported.check() > 0
    assert len(reported.labels) > 2 * ROUNDS
    assert is_sound(tmp_path)


def test_who_takes_an_old_file_over_may_be_killed_too(tmp_path: Path) -> None:
    moments = random.Random(5)
    expected = {f"old-{number}": number % 10 for number in range(3000)}
    for attempt in range(ROUNDS):
        folder = tmp_path / str(attempt)
        folder.mkdir()
        (folder / OLD_NAME).write_bytes(b"".join(old_add(name, label) for name, label in expected.items()))
        command = [sys.executable, "-c", READER, str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "begins\n"
            time.sleep(moments.uniform(0.02, 1.0))
            child.kill()
        store = SampleStore(folder)
        assert {sample.id: sample.label for sample in store.samples()} == expected
        assert store.problems == []
        assert is_sound(folder)
        assert len(list(folder.glob("samples-before-sqlite-*.jsonl"))) == 1
