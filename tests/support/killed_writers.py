"""Processes that keep samples, say of each that it is kept, and are killed in the middle of it."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from digitpad.core.samples.store import SampleStore

WRITER: Final = """
import itertools, sys
from datetime import datetime, timezone
from pathlib import Path
import numpy as np
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore

store, name = SampleStore(Path(sys.argv[1])), sys.argv[2]
points = np.random.default_rng(0).random((300, 2)).tolist()  # several pages of the database
drawing = Drawing((Stroke.of(points),))
for number in itertools.count():
    one = f"{name}-{number}"
    store.add(OwnSample(one, number % 10, datetime.now(timezone.utc), "canvas", drawing=drawing))
    print("kept", one, number % 10, flush=True)
    if number % 3 == 0:
        store.relabel([one], (number + 1) % 10)
        print("kept", one, (number + 1) % 10, flush=True)
    if number % 7 == 0:
        store.delete([one])
        print("deleted", one, 0, flush=True)
"""


class Reported:
    """What writers said of the samples in a folder, until they were killed."""

    def __init__(self, folder: Path, *, seed: int) -> None:
        self.folder = folder
        self.labels: dict[str, int] = {}
        self.deleted: set[str] = set()
        self._random = random.Random(seed)
        self._round = 0

    def play_round(self, *, writers: int, longest: float) -> None:
        """Let some write at once, and kill each at a moment of its own within `longest` seconds of its first report."""
        self._round += 1
        children = [self._child(f"round{self._round}-writer{number}") for number in range(writers)]
        first = [child.stdout.readline() for child in children if child.stdout is not None]
        began = time.monotonic()
        moments = sorted((self._random.uniform(0, longest), number) for number in range(writers))
        for moment, number in moments:
            time.sleep(max(0.0, began + moment - time.monotonic()))
            children[number].kill()
        for line, child in zip(first, children, strict=True):
            rest, _ = child.communicate()
            for report in [line, *rest.splitlines(keepends=True)]:
                if report.endswith("\n"):
                    self._note(*report.split())

    def check(self) -> int:
        """Assert that all is there that was reported, and nothing is damaged. Returns how many samples there are."""
        store = SampleStore(self.folder)
        there = {sample.id: sample.label for sample in store.samples()}
        assert store.problems == []
        assert not self.deleted & set(there), "what was reported as deleted is back"
        for name, label in self.labels.items():
            # A last change that nobody could report any more may have been made all the same.
            if name not in there:
                assert self._may_be_deleted(name), f"{name} was reported as kept, and is gone"
            else:
                assert there[name] in (label, (int(name.rsplit("-", 1)[1]) + 1) % 10), f"{name} has another label"
        return len(there)

    def _may_be_deleted(self, name: str) -> bool:
        """Whether this was the last that its writer reported, and is one that it deletes next."""
        writer, number = name.rsplit("-", 1)
        last = max(int(one.rsplit("-", 1)[1]) for one in self.labels if one.startswith(f"{writer}-"))
        return name in self.deleted or (int(number) == last and last % 7 == 0)

    def _note(self, what: str, name: str, label: str) -> None:
        if what == "deleted":
            self.deleted.add(name)
        else:
            self.labels[name] = int(label)

    def _child(self, name: str) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", WRITER, str(self.folder), name]
        return subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
