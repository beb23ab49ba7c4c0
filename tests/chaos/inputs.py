"""Feeds damaged files of every format to their readers, in children that are replaced when they die.

A finding is anything but an answer or a DigitpadError of one sentence, a warning, more than `_SLOW` seconds of
processor time, more memory than a child may take, and a death where the program itself has no child for that format.
What repeats one: its format, the seed and its number (`damaged`).
"""

from __future__ import annotations

import random
import shutil
import time
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

from digitpad.core.errors import DigitpadError, lacks_memory
from digitpad.core.jobs.child_process import ChildDeath, ChildLink, ChildProcess, ChildSettings, ready
from tests.chaos.formats import FORMATS
from tests.chaos.report import Tally

_SLOW: Final = 5.0
"""Seconds of processor time."""
_HANGS: Final = 60.0
"""Seconds of the clock, on a busy machine, after which a child is ended."""
_MEMORY: Final = 3 << 30
"""Bytes that a child may take; TensorFlow alone takes one of them."""
_BATCH: Final = 50
"""Inputs of one format that a child takes at once."""
_LONGEST: Final = 2000
"""Characters of a sentence."""


@dataclass(frozen=True)
class _Batch:
    """Numbered inputs of a format."""

    format: str
    seed: int
    first: int
    last: int


@dataclass(frozen=True)
class _Done:
    """What became of an input: an outcome, or a finding if that begins with an exclamation mark."""

    number: int
    outcome: str


def damaged(name: str, seed: int, number: int) -> bytes:
    """An input."""
    return _damaged(name, FORMATS[name].seed(), seed, number)


def run_inputs(
    seed: int, count: int, until: float, *, processes: int = 2, only: Sequence[str] = (), keep: Path | None = None
) -> list[Tally]:
    """Try so many inputs, or as many as there is time for until then (`time.monotonic()`).

    `keep`: a folder for inputs with findings.
    """
    tallies = {name: Tally(name) for name in FORMATS if not only or name in only}
    order = _batches(seed, count, list(tallies))
    crew = [_Worker() for _ in range(processes)]
    try:
        while any(worker.batch for worker in crew) or (order and time.monotonic() < until):
            for number, worker in enumerate(crew):
                if worker.batch is None and order and time.monotonic() < until:
                    worker.take(order.pop(0 if number == 0 else -1))
            for worker in ready_ones(crew):
                worker.look(tallies, keep)
    finally:
        for worker in crew:
            worker.child.end()
    return list(tallies.values())


class _Worker:
    """A child and the batch that it has."""

    def __init__(self) -> None:
        self.batch: _Batch | None = None
        self.next = 0
        self.heard = time.monotonic()
        self.child = self._new_child()

    def take(self, batch: _Batch) -> None:
        """Let the child try a batch."""
        self.batch, self.next, self.heard = batch, batch.first, time.monotonic()
        self.child.send(batch)

    def look(self, tallies: dict[str, Tally], keep: Path | None) -> None:
        """Take what the child says; replace it if it is dead or hangs."""
        assert self.batch is not None
        tally = tallies[self.batch.format]
        while self.batch is not None and self.child.poll():
            answer = self.child.receive()
            self.heard = time.monotonic()
            if isinstance(answer, ChildDeath):
                self._bury(tally, f"its process ended ({answer.cause})", keep)
                return
            self._note(tally, answer.outcome, keep)
        if self.batch is not None and time.monotonic() - self.heard > _HANGS:
            self._bury(tally, f"it hangs for more than {_HANGS:.0f} s", keep)

    def _bury(self, tally: Tally, why: str, keep: Path | None) -> None:
        batch = self.batch
        assert batch is not None
        self.child.end()
        self.child = self._new_child()
        contained = FORMATS[batch.format].contained
        self._note(tally, "contained" if contained else f"!{why}", keep)
        if self.batch is not None:
            self.take(_Batch(batch.format, batch.seed, self.next, batch.last))

    def _note(self, tally: Tally, outcome: str, keep: Path | None) -> None:
        assert self.batch is not None
        if outcome.startswith("!"):
            tally.find(f"seed {self.batch.seed}, number {self.next}: {outcome[1:]}")
            if keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                name = f"{self.batch.format}-{self.batch.seed}-{self.next}".replace(" ", "_").replace(":", "")
                (keep / name).write_bytes(damaged(self.batch.format, self.batch.seed, self.next))
        else:
            tally.count(outcome)
        self.next += 1
        if self.next == self.batch.last:
            self.batch = None

    def _new_child(self) -> ChildProcess[_Batch, _Done]:
        return ChildProcess(_serve, ChildSettings("chaos", silent=(1, 2), expendable=True, memory=_MEMORY))


def ready_ones(crew: Sequence[_Worker]) -> list[_Worker]:
    """Those that have something to say, or have said nothing for long."""
    heard = ready([worker.child for worker in crew], 0.5)
    return [
        worker
        for worker in crew
        if worker.batch is not None and (worker.child in heard or time.monotonic() - worker.heard > _HANGS)
    ]


def _batches(seed: int, count: int, names: Sequence[str]) -> list[_Batch]:
    """So many inputs, spread over the formats by their weights, in an order that mixes them.

    First those that end children, which import what is heavy anew each time: one child takes them, format by format.
    """
    weight = sum(FORMATS[name].weight for name in names)
    batches = []
    for name in names:
        many = max(1, round(count * FORMATS[name].weight / weight))
        batches += [_Batch(name, seed, first, min(first + _BATCH, many)) for first in range(0, many, _BATCH)]
    random.Random(seed).shuffle(batches)
    return sorted(
        batches, key=lambda one: (not FORMATS[one.format].contained, one.format * FORMATS[one.format].contained)
    )


def _serve(link: ChildLink[_Batch, _Done]) -> None:
    """The child's whole life."""
    seeds: dict[str, bytes] = {}
    warnings.simplefilter("error")
    with TemporaryDirectory() as place:
        try:
            while True:
                batch = link.receive()
                if batch.format not in seeds:
                    with warnings.catch_warnings():
                        warnings.simplefilter("ignore")
                        seeds[batch.format] = FORMATS[batch.format].seed()
                for number in range(batch.first, batch.last):
                    data = _damaged(batch.format, seeds[batch.format], batch.seed, number)
                    folder = Path(place) / "input"
                    folder.mkdir()
                    link.send(_Done(number, _outcome(FORMATS[batch.format].read, data, folder)))
                    shutil.rmtree(folder)
        except (EOFError, OSError):
            return


def _damaged(name: str, seed_file: bytes, seed: int, number: int) -> bytes:
    return FORMATS[name].damage(seed_file, np.random.default_rng((seed, number, sum(name.encode()))))


def _outcome(read: Callable[[bytes, Path], None], data: bytes, folder: Path) -> str:
    began = time.process_time()
    try:
        read(data, folder)
        outcome = "read"
    except DigitpadError as error:
        text = str(error)
        outcome = "refused"
        if "\n" in text or len(text) > _LONGEST or "Traceback" in text:
            outcome = f"!a sentence of {len(text)} characters: {text[:200]!r}"
    except Exception as error:
        outcome = "out of memory" if lacks_memory(error) else f"!{type(error).__name__}: {str(error)[:300]}"
    took = time.process_time() - began
    return outcome if took < _SLOW else f"!{took:.1f} s of processor time, {outcome}"
