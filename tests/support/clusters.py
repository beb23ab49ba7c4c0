"""A real Dask cluster on loopback: a scheduler and two workers, each a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.support.waiting import wait_until


@dataclass
class Cluster:
    """`workers`: their processes."""

    address: str
    workers: list[subprocess.Popen[bytes]]


@contextmanager
def dask_scheduler(folder: Path, *words: str) -> Iterator[str]:
    """The address of a scheduler without workers, which ends with it. `folder`: in which it runs."""
    process = _start("scheduler", folder, "--port", "0", *words)
    try:
        wait_until(lambda: bool(_address(folder)) or process.poll() is not None, "the scheduler is there")
        assert process.poll() is None, "the scheduler ended"
        yield _address(folder)
    finally:
        process.kill()
        process.wait()


@contextmanager
def dask_cluster(folder: Path) -> Iterator[Cluster]:
    """A scheduler and two workers, which end with it. `folder`: in which they run."""
    # They wait for the scheduler's file themselves: three imports of Dask beside each other.
    workers = [_start("worker", folder, "--nthreads", "1", "--no-nanny", "--host", "127.0.0.1") for _ in range(2)]
    try:
        with dask_scheduler(folder, "--host", "127.0.0.1") as address:
            yield Cluster(address, workers)
    finally:
        for process in workers:
            process.kill()
        for process in workers:
            process.wait()


def _start(what: str, folder: Path, *words: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "60s"}
    command = [sys.executable, "-m", f"distributed.cli.dask_{what}", "--scheduler-file", str(_file(folder))]
    return subprocess.Popen(
        [*command, "--no-dashboard", *words], stderr=subprocess.DEVNULL, env=environment, cwd=folder
    )


def _address(folder: Path) -> str:
    """The scheduler's address, or "" as long as its file is not written whole."""
    try:
        return str(json.loads(_file(folder).read_text())["address"])
    except (FileNotFoundError, json.JSONDecodeError):
        return ""


def _file(folder: Path) -> Path:
    return folder / "scheduler.json"
