"""Kills whoever writes at random moments, and looks at what is there then.

Writers without end are killed soon after their first word; commands at any moment of the time that they take when
nobody kills them. A finding is whatever `checks` does not accept, and a child that outlives its parent.
"""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Lock
from typing import Final

from digitpad.core.samples.old_file import OLD_NAME
from tests.chaos import checks, killed
from tests.chaos.commands import Command, Place, commands, make_inputs
from tests.chaos.report import Tally
from tests.support.killed_writers import Reported
from tests.support.old_samples import old_add
from tests.support.processes import is_running

_SOON: Final = 0.4
"""Seconds within which a writer without end is killed."""
_ORPHANS: Final = 6.0
"""Seconds of processor time that a child may take whose parent was killed; by the clock it is gone after two or three,
where nobody else wants the processors.
"""
_GONE: Final = 900.0
"""Seconds of the clock after which it must be gone on any machine."""
_LONGEST: Final = 900.0
"""Seconds that a command may take when nobody kills it."""
_FEW: Final = 4
"""Plays that are left when a thread waits for one that another has."""
_ROUNDS_IN_A_FOLDER: Final = 12
_READER: Final = """
import sys
from pathlib import Path
from digitpad.core.samples.store import SampleStore
store = SampleStore(Path(sys.argv[1]))
print("begins", flush=True)
store.samples()
"""
_SHARE_OF_COMMANDS: Final = 0.12
"""Of all kills; they take ten times as long."""


def run_kills(seed: int, count: int, until: float, *, workers: int = 2, slow_ones: bool = True) -> list[Tally]:
    """Kill so many, or as many as there is time for until then (`time.monotonic()`)."""
    moments = random.Random(seed)
    with TemporaryDirectory(prefix="digitpad-chaos-") as place:
        root = Path(place)
        make_inputs(root / "pictures")
        runners: list[_Runner] = [_SamplesRunner(root, seed), _TakeoverRunner(root, seed)]
        runners += [*(_EndlessRunner(one, root, seed) for one in killed.ENDLESS)]
        slow: list[_Runner] = [_CommandRunner(name, one, root, seed) for name, one in commands(root).items()]
        plays: list[_Runner] = []
        for number in range(count):
            chosen = slow if slow_ones and moments.random() < _SHARE_OF_COMMANDS else runners
            plays.append(chosen[number % len(chosen)])
        moments.shuffle(plays)
        with ThreadPoolExecutor(workers) as threads:
            for _ in range(workers):
                threads.submit(_play_all, plays, until)
        return [one.tally for one in (*runners, *slow) if one.tally.tries]


def _play_all(plays: list[_Runner], until: float) -> None:
    """Play what is left, one after the other; what another thread plays just now waits at the end."""
    while plays and time.monotonic() < until:
        runner = plays.pop()
        if runner.busy.acquire(blocking=len(plays) < _FEW):
            try:
                runner.play_once()
            finally:
                runner.busy.release()
        else:
            plays.insert(0, runner)


class _Runner:
    """Kills of one kind, one after the other."""

    def __init__(self, name: str, root: Path, seed: int) -> None:
        self.tally = Tally(name)
        self.busy = Lock()
        self._moments = random.Random(f"{seed}{name}")
        self._root = root
        self._place = Place.new(root)

    def play_once(self) -> None:
        """Kill, and note what came of it."""
        number = self.tally.tries
        try:
            for outcome in self.play(self._moments):
                self.tally.count(outcome)
        except Exception as error:  # whatever a check meets in such a folder
            kept = self._root.parent / f"{self._root.name}-finding-{self.tally.name.replace(' ', '-')}-{number}"
            shutil.copytree(self._place.folder, kept, dirs_exist_ok=True)
            self.tally.find(f"kill {number}: {type(error).__name__}: {str(error)[:500]} (kept in {kept})")
            self._place = Place.new(self._root)

    def play(self, moments: random.Random) -> Iterator[str]:
        """Kill one or more; an outcome for each."""
        raise NotImplementedError


class _SamplesRunner(_Runner):
    """Two writers of samples at once (`tests.support.killed_writers`)."""

    def __init__(self, root: Path, seed: int) -> None:
        super().__init__("samples, two writers", root, seed)
        self._seed = seed
        self._reported = Reported(self._place.folder, seed=seed)

    def play(self, moments: random.Random) -> Iterator[str]:
        self._place.rounds += 1
        if self._place.rounds % _ROUNDS_IN_A_FOLDER == 0:
            self._place = Place.new(self._root)
            self._seed += 1
            self._reported = Reported(self._place.folder, seed=self._seed)
        self._reported.play_round(writers=2, longest=_SOON)
        self._reported.check()
        checks.database(self._place.folder)
        yield from ("killed", "killed")


class _TakeoverRunner(_Runner):
    """Who takes over the file in which earlier versions kept samples."""

    def __init__(self, root: Path, seed: int) -> None:
        super().__init__("samples of earlier versions", root, seed)

    def play(self, moments: random.Random) -> Iterator[str]:
        self._place = Place.new(self._root)
        folder, expected = self._place.folder, {f"old-{number}": number % 10 for number in range(3000)}
        (folder / OLD_NAME).write_bytes(b"".join(old_add(name, label) for name, label in expected.items()))
        command = [sys.executable, "-c", _READER, str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "begins\n"
            time.sleep(moments.uniform(0.02, 1.0))
            child.kill()
        checks.taken_over(folder, expected)
        shutil.rmtree(folder)
        yield "killed"


class _EndlessRunner(_Runner):
    """A writer of `tests.chaos.killed`."""

    def __init__(self, write: Callable[[Path], Iterator[int]], root: Path, seed: int) -> None:
        super().__init__(write.__name__.replace("_", " "), root, seed)
        self._write = write.__name__

    def play(self, moments: random.Random) -> Iterator[str]:
        folder = self._place.folder
        command = [sys.executable, "-m", "tests.chaos.killed", self._write, str(folder)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=self._place.environment) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "begins\n"
            time.sleep(moments.uniform(0, _SOON))
            child.kill()
            rest = child.stdout.read()
        reported = [int(line) for line in rest.splitlines(keepends=True) if line.endswith("\n")]
        getattr(checks, self._write)(folder, reported)
        if self._write not in ("models", "studies"):  # there, whoever tidies up does it
            checks.nothing_left(folder)
        yield "killed"


class _CommandRunner(_Runner):
    """A command of the program, with all the processes that it starts."""

    def __init__(self, name: str, command: Command, root: Path, seed: int) -> None:
        super().__init__(name, root, seed)
        self._command = command
        self._seconds: float | None = None

    def play(self, moments: random.Random) -> Iterator[str]:
        if self._command.fresh:
            shutil.rmtree(self._place.folder)
            self._place = Place.new(self._root)
        began = time.monotonic()
        with self._begun() as child:
            if self._seconds is None:  # the first is not killed: it shows how long they take
                child.wait(_LONGEST)
                self._seconds = time.monotonic() - began
            else:
                _wait(child, moments.uniform(0, 1.05 * self._seconds))
            ended = child.poll() is not None
            family = [] if ended else list(_family(child.pid))
            child.kill()
        assert not ended or child.returncode in (0, 1), f"it ended with {child.returncode}"
        _assert_gone(family)
        self._command.check(self._place, ended)
        yield "not killed" if ended else "killed"

    @contextmanager
    def _begun(self) -> Iterator[subprocess.Popen[bytes]]:
        words = [sys.executable, "-m", *self._command.words(self._place)]
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        with subprocess.Popen(words, env=self._place.environment, cwd=Path(__file__).parents[2], **quiet) as child:
            try:
                yield child
            finally:
                child.kill()


def _wait(child: subprocess.Popen[bytes], seconds: float) -> None:
    try:
        child.wait(seconds)
    except subprocess.TimeoutExpired:
        return


def _family(pid: int) -> Iterator[int]:
    """All that a process has started, directly or not (Linux)."""
    try:
        children = [int(one) for task in Path(f"/proc/{pid}/task").iterdir() for one in _children(task)]
    except OSError:
        return
    for child in children:
        yield child
        yield from _family(child)


def _children(task: Path) -> list[str]:
    return (task / "children").read_text().split()


def _assert_gone(family: Sequence[int]) -> None:
    end, before = time.monotonic() + _GONE, {pid: _processor_seconds(pid) for pid in family}
    while left := [pid for pid in family if is_running(pid)]:
        spent = max(_processor_seconds(pid) - before[pid] for pid in left)
        assert spent < _ORPHANS, f"{len(left)} of {len(family)} children outlive their parent by {spent:.1f} s of work"
        assert time.monotonic() < end, f"{len(left)} of {len(family)} children outlive their parent"
        time.sleep(0.05)


def _processor_seconds(pid: int) -> float:
    """That a process has spent; 0 for one that is gone (Linux)."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
