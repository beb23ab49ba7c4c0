"""The person's samples while the window is open: read and written in a thread, so that nobody waits for a disk."""

from __future__ import annotations

import traceback
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.errors import DigitpadError
from digitpad.core.samples.record import Add, Change, Record, Relabel
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_EVERY: Final = 3000  # milliseconds between two looks at what other windows wrote
Ask: TypeAlias = Callable[[OwnSample], OwnSample]
"""Adds a model's answer to a sample, in the keeper's thread."""


class LiveSamples(QObject):
    """Holds the newest state of the store. Changes are made in the order in which they were asked for."""

    changed = Signal()
    """The samples are others than before, or known for the first time."""
    said = Signal(str)
    """What is wrong with the samples' file, in one sentence; each sentence once while it lasts."""

    _news = Signal(object, int)
    _trouble = Signal(object)

    def __init__(self, folder: Path, *, ask: Ask | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self._store = SampleStore(folder)
        self._ask = ask
        self._samples: tuple[OwnSample, ...] = ()
        self._loaded = False
        self._asked = self._settled = 0
        self._read = False  # this and the next are the thread's
        self._done = 0
        self._told: set[str] = set()
        self._waiting: deque[Callable[[], Sequence[Record]]] = deque()
        self._pool: ThreadPoolExecutor | None = None
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._on_timeout)
        self._news.connect(self._on_news)
        self._trouble.connect(self._on_trouble)

    def start(self) -> None:
        """Read the samples; `changed` follows."""
        self._submit()
        self._timer.start()

    @property
    def loaded(self) -> bool:
        """Whether they have been read."""
        return self._loaded

    def samples(self) -> Sequence[OwnSample]:
        """All samples, in the order of their making, as far as the thread is."""
        return self._samples

    @property
    def is_settled(self) -> bool:
        """Whether all changes that were asked for are in `samples`."""
        return self._asked == self._settled

    def keep(self, sample: OwnSample, *, ask: bool = False) -> None:
        """Keep a new sample; `ask`: with a model's answer, if there is a model."""
        self._ask_for(lambda: [Add(self._answered(sample) if ask else sample)])

    def relabel(self, ids: Sequence[str], label: int) -> None:
        """Say that samples are `label`."""
        self.append([Relabel(tuple(ids), label)])

    def delete(self, ids: Sequence[str]) -> None:
        """Delete samples; `restore` brings them back."""
        self.append([Change(tuple(ids), deleted=True)])

    def restore(self, ids: Sequence[str]) -> None:
        """Bring deleted samples back."""
        self.append([Change(tuple(ids), deleted=False)])

    def append(self, records: Sequence[Record]) -> None:
        """Make any changes, in one piece."""
        self._ask_for(lambda: records)

    def close(self) -> int:
        """Write what waits, and end the thread. Returns how many changes could not be written."""
        self._timer.stop()
        if self._pool is not None:
            self._submit()
            self._pool.shutdown(wait=True)
            self._pool = None
        return self._store.unwritten

    def _ask_for(self, change: Callable[[], Sequence[Record]]) -> None:
        self._asked += 1
        self._waiting.append(change)
        self._submit()

    def _submit(self) -> None:
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # the window opens sooner without

            self._pool = ThreadPoolExecutor(1, "samples")
        self._pool.submit(self._work)

    def _work(self) -> None:
        """In the thread: do all that waits with one write, and look at what others wrote."""
        records: list[Record] = []
        while self._waiting:
            records += self._waiting.popleft()()
            self._done += 1
        changed = bool(records)
        try:
            if records or self._store.unwritten:
                self._store.append(records)
            changed |= self._store.refresh()
        except DigitpadError as error:
            self._trouble.emit([str(error)])
        except Exception as error:
            # Whatever goes wrong with one sample, the next one must be kept.
            traceback.print_exc()
            self._trouble.emit([f"digitpad met an error that it did not expect ({type(error).__name__}: {error})."])
        else:
            self._trouble.emit(self._store.problems)
        if changed or not self._read:
            self._read = True
            self._news.emit(self._store.snapshot(), self._done)

    def _answered(self, sample: OwnSample) -> OwnSample:
        """In the thread: the sample with an answer, if there is one to be had."""
        try:
            return self._ask(sample) if self._ask is not None else sample
        except Exception:
            traceback.print_exc()
            return sample  # kept all the same

    def _on_timeout(self) -> None:
        if not self._waiting:
            self._submit()

    def _on_news(self, samples: tuple[OwnSample, ...], done: int) -> None:
        self._samples, self._loaded, self._settled = samples, True, done
        self.changed.emit()

    def _on_trouble(self, sentences: list[str]) -> None:
        new = [sentence for sentence in sentences if sentence not in self._told]
        self._told = set(sentences)
        for sentence in new:
            self.said.emit(sentence)
