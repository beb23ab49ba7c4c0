"""Less than a minute of `make chaos`, the same each time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.chaos.__main__ import Counts, run
from tests.chaos.report import table

SEED = 20261128
COUNTS = Counts(kills=22, inputs=1000, disks=80, strokes=60, rounds=1, clumsy=100, exhibit=60, commands=False)
AS_LONG_AS_IT_TAKES = 20_000.0  # minutes: what is tried depends on no clock


PLANTED = """
from tests.chaos import clumsy, clumsy_person

def fail(self, window):
    raise RuntimeError("planted")

clumsy_person.ClumsyPerson._draw = fail
clumsy.main()
"""


def test_a_fault_before_a_clumsy_person_is_found(tmp_path: Path) -> None:
    homes = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("DATA", "CONFIG", "CACHE")}
    told = subprocess.run(
        [sys.executable, "-c", PLANTED, str(tmp_path), "1", "12", "600"],
        env={**os.environ, **homes}, check=True, capture_output=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    (one,) = json.loads(told.stdout).values()
    assert any("RuntimeError: planted" in finding for finding in one["findings"])


@pytest.mark.skipif(os.name != "posix", reason="kills, and limits of files and memory, are POSIX'")
def test_a_little_chaos_finds_nothing(tmp_path: Path) -> None:
    parts = run(SEED, AS_LONG_AS_IT_TAKES, COUNTS, keep=tmp_path)
    found = [finding for tallies in parts.values() for one in tallies for finding in one.findings]
    assert not found, table(parts, SEED, 0.0)
    assert sum(one.tries for one in parts["inputs"]) >= COUNTS.inputs * 0.9
    assert sum(one.tries for one in parts["kills"]) >= COUNTS.kills
    for part in ("inputs", "disks", "kills"):  # a part in which nothing is ever refused tries nothing
        outcomes = {outcome for one in parts[part] for outcome in one.outcomes}
        assert outcomes & {"refused", "killed"}
