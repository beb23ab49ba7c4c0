"""Kills whoever writes at random moments, and looks at what is there then.

Writers without end are killed soon after their first word; commands at any moment of the time that they take when
nobody kills them. A finding is whatever `checks` does not accept, and a child that outlives its parent.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from threading import Lock
from typing import Final

import numpy as np

from digitpad.core.paths import default_paths
from digitpad.core.samples.old_file import OLD_NAME
from digitpad.core.study.folder import StudyFolder
from tests.chaos import checks, killed
from tests.chaos.report import Tally
from tests.support.killed_writers import Reported
from tests.support.old_samples import old_add
from tests.support.pages import make_page
from tests.support.processes import is_running

_SOON: Final = 0.4
"""Seconds within which a writer without end is killed."""
_ORPHANS: Final = 12.0
"""Seconds in which a child must be gone whose parent was killed: two, and what a busy machine adds."""
_LONGEST: Final = 300.0
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


@dataclass
class _Place:
    """A folder with a home for a program."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    rounds: int = 0

    @classmethod
    def new(cls, root: Path) -> _Place:
        folder = Path(mkdtemp(dir=root))
        homes = {f"XDG_{name}_HOME": str(folder / "home" / name.lower()) for name in ("DATA", "CONFIG", "CACHE")}
        threads = {"OMP_NUM_THREADS": "1", "TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"}
        return cls(folder, {**os.environ, **homes, **threads, "DIGITPAD_POLITE": "0"})


@dataclass(frozen=True)
class _Command:
    """A command and what must be true after it. `check`: called with the place and whether it ended by itself."""

    words: Callable[[_Place], Sequence[str]]
    check: Callable[[_Place, bool], None]
    fresh: bool = True
    """Whether it wants a new place each time."""


def run_kills(seed: int, count: int, until: float, *, workers: int = 2, commands: bool = True) -> list[Tally]:
    """Kill so many, or as many as there is time for until then (`time.monotonic()`)."""
    moments = random.Random(seed)
    with TemporaryDirectory(prefix="digitpad-chaos-") as place:
        root = Path(place)
        _make_pictures(root / "pictures")
        runners: list[_Runner] = [_SamplesRunner(root, seed), _TakeoverRunner(root, seed)]
        runners += [*(_EndlessRunner(one, root, seed) for one in killed.ENDLESS)]
        slow: list[_Runner] = [_CommandRunner(name, one, root, seed) for name, one in _commands(root).items()]
        plays: list[_Runner] = []
        for number in range(count):
            chosen = slow if commands and moments.random() < _SHARE_OF_COMMANDS else runners
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
        self._place = _Place.new(root)

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
            self._place = _Place.new(self._root)

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
            self._place = _Place.new(self._root)
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
        self._place = _Place.new(self._root)
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

    def __init__(self, name: str, command: _Command, root: Path, seed: int) -> None:
        super().__init__(name, root, seed)
        self._command = command
        self._seconds: float | None = None

    def play(self, moments: random.Random) -> Iterator[str]:
        if self._command.fresh:
            shutil.rmtree(self._place.folder)
            self._place = _Place.new(self._root)
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
    end = time.monotonic() + _ORPHANS
    while left := [pid for pid in family if is_running(pid)]:
        assert time.monotonic() < end, f"{len(left)} of {len(family)} children outlive their parent"
        time.sleep(0.05)


_TRAIN: Final = (
    "--architecture", "paper", "--limit", "300", "--epochs", "1", "--batch-size", "50", "--augmentation", "none",
)  # fmt: skip
_STUDY: Final = (
    "--cases", "conv1-dropout1", "--seeds", "2", "--epochs", "2", "--limit", "240", "--processes", "2",
)  # fmt: skip


def _commands(root: Path) -> dict[str, _Command]:
    pictures = sorted(map(str, (root / "pictures").glob("*.png")))
    keras = str(default_paths().bundled_models / "paper" / "model.keras")
    strokes = str(root / "pictures" / "strokes.json")
    return {
        "digitpad train": _Command(lambda place: ["digitpad", "train", *_TRAIN, "--name", "quick"], _trained),
        "digitpad train --out": _Command(
            lambda place: ["digitpad", "train", *_TRAIN, "--out", str(place.folder / "mine" / "model")], _trained_there
        ),
        "training of a window": _Command(
            lambda place: ["tests.chaos.killed", "window_training", str(place.folder / "w")], _trained
        ),
        "digitpad study": _Command(
            lambda place: ["digitpad", "study", *_STUDY, "--out", str(place.folder / "study"), "--resume"],
            _studied, fresh=False,
        ),
        "digitpad export": _Command(
            lambda place: [
                *["digitpad", "export", "paper", "--format", "litert,keras,litert-int8", "--limit", "200"],
                "--out", str(place.folder / "mine"),
            ],
            _exported,
        ),
        "digitpad models --import": _Command(
            lambda place: ["digitpad", "models", "--import", keras, "--name", "friend"], _trained
        ),
        "digitpad read": _Command(
            lambda place: [
                "digitpad", "read", *pictures * 8, "--csv", str(place.folder / "digits.csv"),
                "--annotate", str(place.folder / "seen"),
            ],
            partial(_was_read, rows=8 * len(pictures)), fresh=False,
        ),
        "digitpad samples import": _Command(lambda place: ["digitpad", "samples", "import", strokes], _imported),
    }  # fmt: skip


def _trained(place: _Place, ended: bool) -> None:
    names = checks.home(place.environment)
    assert names in ([], ["quick"], ["friend"])


def _trained_there(place: _Place, ended: bool) -> None:
    from digitpad.core.registry import read_model

    checks.home(place.environment, place.folder / "mine")
    model = place.folder / "mine" / "model"
    if ended or model.exists():
        read_model(model, bundled=False).verify()


def _studied(place: _Place, ended: bool) -> None:
    folder = StudyFolder(place.folder / "study")
    if ended:
        plan = folder.plan()
        results, complaints = folder.results(plan)
        assert not complaints
        assert len(results) == len(plan.runs)
        shutil.rmtree(folder.path)
    elif folder.exists:
        assert not folder.results(folder.plan())[1]
        checks.nobody_holds(folder.path)
    checks.home(place.environment)
    assert not folder.temporary.exists()


def _exported(place: _Place, ended: bool) -> None:
    out = place.folder / "mine"
    checks.home(place.environment, out)
    for name in ("paper-keras", "paper-litert", "paper-litert-int8"):
        there = (out / name).is_dir()
        assert there or not ended
        assert not there or (out / name / "card.json").is_file()


def _was_read(place: _Place, ended: bool, *, rows: int) -> None:
    checks.pictures(place.folder / "seen")
    if ended:
        assert (place.folder / "digits.csv").read_text().count("\n") > rows
        shutil.rmtree(place.folder / "seen")
    hidden = [path for path in place.folder.iterdir() if path.name.startswith(".")]
    assert not hidden, hidden


def _imported(place: _Place, ended: bool) -> None:
    from digitpad.core.samples.store import SampleStore

    store = SampleStore(Path(place.environment["XDG_DATA_HOME"]) / "digitpad" / "samples")
    count = len(store.samples())
    assert not store.problems
    assert count in ((300,) if ended else (0, 300)), f"{count} of 300 samples"


def _make_pictures(folder: Path) -> None:
    """Pages to read, and strokes to take in."""
    folder.mkdir()
    for number, lines in enumerate((["314", "159"], ["2718"], ["16", "180"])):
        make_page(number, lines=lines, size=(480, 360), kind="clean", paper="white")[0].save(folder / f"{number}.png")
    points = np.random.default_rng(0)
    strokes = [{"label": one % 10, "strokes": [points.random((20, 2)).tolist()]} for one in range(300)]
    (folder / "strokes.json").write_text(json.dumps(strokes), encoding="utf-8")
