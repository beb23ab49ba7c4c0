"""Processes that begin with their imports done: TensorFlow's alone cost two seconds, and tests start hundreds.

They are forked from one process that has imported what is heavy and done nothing else (`multiprocessing`'s fork
server); where the system has none, everything starts as the program does.
"""

from __future__ import annotations

import atexit
import multiprocessing
import os
import runpy
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from multiprocessing import forkserver, resource_tracker
from pathlib import Path
from typing import Final

from digitpad.core.jobs import child_process
from digitpad.core.jobs.child_process import ChildProcess
from tests.support.waiting import LIMIT

CAN_FORK: Final = sys.platform == "linux"
_FORK_SERVER: Final = "forkserver"


@contextmanager
def children_forked() -> Iterator[None]:
    """Meanwhile children begin with their imports done. What they write goes to the terminal, never to `capfd`."""
    if not CAN_FORK:
        yield
        return
    multiprocessing.get_context(_FORK_SERVER).set_forkserver_preload(["tests.support.heavy_imports"])
    before, ChildProcess.start_method = ChildProcess.start_method, _FORK_SERVER
    yield
    ChildProcess.start_method = before


def run_module(
    module: str, arguments: Sequence[object], environment: Mapping[str, str], *, cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """What `python -m MODULE ARGUMENTS` does, in a process of its own without standard input."""
    words, place = [str(one) for one in arguments], Path.cwd() if cwd is None else cwd
    if not CAN_FORK:
        return subprocess.run(
            [sys.executable, "-m", module, *words],
            env=dict(environment), cwd=place, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8",
            timeout=LIMIT, check=False,
        )  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        out, err = Path(folder) / "out", Path(folder) / "err"
        process = multiprocessing.get_context(_FORK_SERVER).Process(
            target=_live, args=(module, words, dict(environment), place, out, err)
        )
        process.start()
        process.join(LIMIT)
        ended = process.exitcode is not None
        process.kill()
        process.join()
        assert ended, f"{module} {' '.join(words)} does not end"
        return subprocess.CompletedProcess([module, *words], process.exitcode or 0, _text(out), _text(err))


def _text(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


def _live(module: str, words: list[str], environment: dict[str, str], cwd: Path, out: Path, err: Path) -> None:
    """The process' whole life: what a shell and Python do before and after the program."""
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(cwd)
    for number, file in ((0, Path(os.devnull)), (1, out), (2, err)):
        opened = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
        os.dup2(opened, number)
        os.close(opened)
    sys.argv = [module, *words]
    _children_too(environment, cwd)
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    finally:
        atexit._run_exitfuncs()


def _children_too(environment: dict[str, str], cwd: Path) -> None:
    """Let this process' children come from the server that it comes from itself."""
    multiprocessing.process.ORIGINAL_DIR = str(cwd)  # where children begin
    forkserver._forkserver.ensure_running = resource_tracker.ensure_running  # it runs; Python would start another one
    child_process._live = partial(_live_in, environment)
    ChildProcess.start_method = _FORK_SERVER


def _live_in(environment: dict[str, str], *arguments: object) -> None:
    """The whole life of such a child, which has the server's environment at first."""
    os.environ.clear()
    os.environ.update(environment)
    child_process._live(*arguments)
