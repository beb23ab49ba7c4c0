"""What a lesson waits for: one epoch of the paper's network, from pressing Start.

`python tests/bench/first_training.py`, once in a new process and once in one that is ready, on Linux. Prints seconds
since Start at the first batch, after the last one, and when the model is there; in brackets the processor seconds of
the child.
"""

from __future__ import annotations

import os
import resource
import sys
import tempfile
import time
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).parents[2]))

from digitpad.core.jobs.training import BatchDone, Finished, Saving, TrainJob
from digitpad.core.paths import default_paths
from digitpad.ml.process import TrainingProcess, child_for_training

_TICKS: Final = os.sysconf("SC_CLK_TCK")  # a second
_READY_SECONDS: Final = 60.0
"""Most that a child may take to import TensorFlow."""


def processor_seconds(number: int | None) -> float:
    """Of a process so far; 0 if it is gone."""
    try:
        fields = Path(f"/proc/{number}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / _TICKS


def children_seconds() -> float:
    """Processor seconds of all children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def wait_until_asleep(number: int) -> None:
    """Until the child has imported everything, and waits."""
    end = time.monotonic() + _READY_SECONDS
    before = -1.0
    while time.monotonic() < end and (now := processor_seconds(number)) != before:
        before = now
        time.sleep(2)


def run(folder: Path, *, ready: bool) -> str:
    """One row of the table."""
    waiting = child_for_training()
    if ready:
        waiting.make_ready()
        assert waiting._child is not None
        assert waiting._child.pid is not None
        wait_until_asleep(waiting._child.pid)
    before = children_seconds()
    job = TrainJob("paper", "test", default_paths().mnist, folder / f"model-{ready}", epochs=1, snapshots="kept")
    process = TrainingProcess(job, waiting)
    spent = processor_seconds(waiting._child.pid) if ready and waiting._child else 0.0
    began, told, work = time.monotonic(), [], 0.0

    def tell(what: str) -> None:
        told.append(f"{what} {time.monotonic() - began:.1f} s ({work - spent:.1f} s)")

    first = True
    for event in process.events():
        work = processor_seconds(process.pid) or work
        if isinstance(event, BatchDone) and first:
            first = False
            tell("first batch")
        elif isinstance(event, Saving):
            tell("trained")
        elif isinstance(event, Finished):
            work = children_seconds() - before
            tell(f"there, reads {event.test_accuracy:.2%} of the test images")
    return f"{'ready' if ready else 'new'} process: {'; '.join(told)}"


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as name:
        for is_ready in (False, True):
            print(run(Path(name), ready=is_ready), flush=True)
