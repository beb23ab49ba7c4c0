"""What can be told of a running process from outside. Where the system does not tell, everything is taken for true."""

from __future__ import annotations

import signal
import sys
import time
from pathlib import Path
from typing import Final

_TELLS: Final = sys.platform == "linux"
_ELSEWHERE: Final = 1.0  # seconds that a process is given where nothing is told of it
_LOOKS: Final = 25  # at a process' threads, 10 ms apart: if all are asleep each time, it waits for something


def spawned_children(number: int) -> list[int]:
    """The processes that `multiprocessing` has spawned from this one, without Python's own helper. Linux only."""
    try:
        numbers = Path(f"/proc/{number}/task/{number}/children").read_text().split()
        commands = {int(child): Path(f"/proc/{child}/cmdline").read_bytes() for child in numbers}
    except OSError:
        return []
    return [child for child, words in commands.items() if b"spawn_main" in words]


def is_running(number: int) -> bool:
    """Whether there is such a process, and it has not ended. Linux only."""
    try:
        return _state(Path(f"/proc/{number}/stat")) != "Z"
    except OSError:
        return False


def has_tensorflow(number: int) -> bool:
    """Whether a process is importing TensorFlow, or has done so."""
    return has_library(number, "tensorflow")


def has_library(number: int, name: str) -> bool:
    """The same of any library that is no pure Python."""
    if not _TELLS:
        time.sleep(_ELSEWHERE)
        return True
    try:
        return name in Path(f"/proc/{number}/maps").read_text(errors="replace")
    except OSError:
        return False


def handles(number: int, which: signal.Signals) -> bool:
    """Whether a process has a handler for a signal."""
    if not _TELLS:
        time.sleep(_ELSEWHERE)
        return True
    try:
        lines = Path(f"/proc/{number}/status").read_text().splitlines()
    except OSError:
        return False
    caught = next(int(line.split()[1], 16) for line in lines if line.startswith("SigCgt:"))
    return bool(caught >> (which - 1) & 1)


def is_waiting(number: int) -> bool:
    """Whether a process does nothing at all: a thread that only waits for a processor counts as working."""
    if not _TELLS:
        time.sleep(_ELSEWHERE)
        return True
    for _ in range(_LOOKS):
        try:
            states = [_state(thread / "stat") for thread in Path(f"/proc/{number}/task").iterdir()]
        except OSError:
            return False
        if set(states) - {"S"}:
            return False
        time.sleep(0.01)
    return True


def _state(stat: Path) -> str:
    """proc(5): the third field; the name in the second may hold spaces and brackets."""
    return stat.read_text(errors="replace").rpartition(")")[2].split()[0]
