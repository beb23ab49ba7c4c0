"""Commands that run while a test looks at what they do."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.support.waiting import LIMIT, wait_until


def _a_moment() -> None:
    time.sleep(0.02)


@contextmanager
def running(
    environment: Mapping[str, str], *arguments: object, errors: Path | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """`digitpad` with these arguments; killed at the end, if it still runs. `errors`: for its standard error."""
    stderr = subprocess.DEVNULL if errors is None else errors.open("ab")
    command = [sys.executable, "-m", "digitpad", *map(str, arguments)]
    process = subprocess.Popen(command, env=dict(environment), stdout=subprocess.DEVNULL, stderr=stderr)
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        if not isinstance(stderr, int):
            stderr.close()


def lines_of(path: Path) -> int:
    """How many whole lines a file has; 0 if it is not there."""
    return path.read_bytes().count(b"\n") if path.exists() else 0


def wait_for_lines(
    path: Path, count: int, process: subprocess.Popen[bytes], pause: Callable[[], object] = _a_moment
) -> None:
    """Wait until a running command has written so many lines. `pause` is called between two looks."""
    wait_until(lambda: lines_of(path) >= count or process.poll() is not None, f"{path.name} has {count} lines", pause)
    assert lines_of(path) >= count, f"the command ended before: {process.returncode}"


def interrupted(process: subprocess.Popen[bytes]) -> int:
    """The exit code after Ctrl-C."""
    process.send_signal(signal.SIGINT)
    return process.wait(LIMIT)
