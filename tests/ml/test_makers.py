"""What a training learns from is made in order, ahead of need, and no maker outlives the training."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from itertools import islice

import pytest

from digitpad.ml.makers import Makers
from tests.support.waiting import LIMIT, wait_until

SCRIPT = """
import multiprocessing, time
from digitpad.ml.makers import end_with_parent

def make():
    end_with_parent()
    time.sleep(600)

if __name__ == "__main__":
    child = multiprocessing.get_context("spawn").Process(target=make)
    child.start()
    print(child.pid, flush=True)
    child.join()
"""


def load_powers(base: int) -> Callable[[int], tuple[int, int]]:
    return lambda number: (base**number, os.getpid())


@pytest.mark.parametrize("processes", [0, 2])
def test_things_come_in_their_order_wherever_they_are_made(processes: int) -> None:
    with Makers(partial(load_powers, 3), processes) as makers:
        things = list(islice(makers.things(4, ahead=3), 5))
    assert [thing for thing, _ in things] == [3**number for number in range(4, 9)]
    assert (os.getpid() in {process for _, process in things}) == (not processes)


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="processes are looked up in /proc")
def test_it_ends_when_its_parent_is_killed(tmp_path) -> None:
    script = tmp_path / "training.py"
    script.write_text(SCRIPT)
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        maker = int(parent.stdout.readline())
        parent.send_signal(signal.SIGKILL)
        parent.wait(LIMIT)
    wait_until(lambda: not _lives(maker), "the maker has ended")


def _lives(process: int) -> bool:
    try:
        with open(f"/proc/{process}/stat") as file:
            return file.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
