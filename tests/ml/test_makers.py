"""A process that makes lines or pictures ends with the training that started it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys

import pytest

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
