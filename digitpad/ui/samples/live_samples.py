"""The person's samples while the window is open: read and written in a thread, so that nobody waits for a disk."""

from __future__ import annotations

import traceback
from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.errors import DigitpadError, lacks_memory, unexpected_sentence
from digitpad.core.samples.changes import AddSamples, DeleteSamples, RelabelSamples, RestoreSamples, SampleChange
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.sample_list import SampleList
from digitpad.core.samples.spare import SpareSamples, find_spare_samples, write_spare_samples
from digitpad.core.samples.store import SampleStore

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_EVERY: Final = 3000  # milliseconds between two times that what other windows wrote is read
MakeChanges: TypeAlias = Callable[[], Sequence[SampleChange]]
"""Says what is to be changed, in the store's thread: of tens of thousands of samples it takes a while."""
AddAnswer: TypeAlias = Callable[[OwnSample], OwnSample]
"""Adds a model's answer to a sample, in the store's thread."""


class LiveSamples(QObject):
    """Holds the newest state of the store. Changes are made in the order in which they were asked for."""

    changed = Signal()
    """The samples are others than before, known for the first time, or on the disk at last."""
    problem = Signal(str)
    """What is wrong with the samples on the disk, in one sentence; each sentence once while it lasts."""
    solved = Signal(str, str)
    """Such a sentence is true no longer; and what to say in its place."""

    _read = Signal(object, int)
    _problems_found = Signal(object)

    def __init__(
        self, store: SampleStore, parent: QObject | None = None, *, spare_folders: Sequence[Path] = ()
    ) -> None:
        """`spare_folders`: where else samples may be written if their own folder takes none when the program ends."""
        super().__init__(parent)
        self._store = store
        self._spare_folders = spare_folders
        self._samples = SampleList.of(())
        self._loaded = False
        self._asked = self._settled = 0
        self._told: set[str] = set()
        self._waiting: deque[MakeChanges] = deque()
        self._pool: ThreadPoolExecutor | None = None
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._on_timeout)
        self._read.connect(self._on_read)
        self._problems_found.connect(self._on_problems_found)
        self._thread_has_read = False  # this and the following are the thread's
        self._thread_spares: list[SpareSamples] | None = None
        self._thread_taken = self._thread_settled = 0

    @property
    def folder(self) -> Path:
        """Where the samples lie."""
        return self._store.folder

    @property
    def loaded(self) -> bool:
        """Whether they have been read."""
        return self._loaded

    @property
    def problems(self) -> list[str]:
        """What is wrong with the samples now, such as damaged ones that are left out, for who looks at them later."""
        return sorted(self._told)

    @property
    def is_settled(self) -> bool:
        """Whether all changes that were asked for are on the disk, and in `samples`."""
        return self._asked == self._settled

    def start(self) -> None:
        """Read the samples; `changed` follows."""
        self._submit()
        self._timer.start()

    def samples(self) -> SampleList:
        """All samples, in the order of their making, as far as the thread is."""
        return self._samples

    def keep(self, sample: OwnSample, *, add_answer: AddAnswer | None = None) -> None:
        """Keep a new sample. `add_answer` may take its time."""
        self.append_later(lambda: [AddSamples((self._answered(sample, add_answer),))])

    def relabel(self, ids: Sequence[str], label: int) -> None:
        """Say that samples are `label`."""
        self.append([RelabelSamples(tuple(ids), label)])

    def delete(self, ids: Sequence[str]) -> None:
        """Delete samples; `restore` brings them back."""
        self.append([DeleteSamples(tuple(ids))])

    def restore(self, ids: Sequence[str]) -> None:
        """Bring deleted samples back."""
        self.append([RestoreSamples(tuple(ids))])

    def append(self, changes: Sequence[SampleChange]) -> None:
        """Make any changes, in one piece."""
        self.append_later(lambda: changes)

    def append_later(self, make: MakeChanges) -> None:
        """Make the changes that `make` gives, in one piece."""
        self._asked += 1
        self._waiting.append(make)
        self._submit()

    def close(self) -> int:
        """Write what waits, and end the thread. Returns how many changes could not be written."""
        self._timer.stop()
        if self._pool is not None:
            self._submit()
            self._pool.shutdown(wait=True)
            self._pool = None
        return self._store.unwritten

    def set_aside(self) -> None:
        """Nobody can be asked: write what could not be written elsewhere; it comes back at the next start."""
        write_spare_samples(self._store, self._spare_folders)

    def _on_timeout(self) -> None:
        if not self._waiting:
            self._submit()

    def _on_read(self, samples: SampleList, settled: int) -> None:
        self._samples, self._loaded, self._settled = samples, True, settled
        self.changed.emit()

    def _on_problems_found(self, sentences: list[str]) -> None:
        new = [sentence for sentence in sentences if sentence not in self._told]
        for sentence in self._told.difference(sentences):
            self.solved.emit(sentence, self.tr("Your samples are read and written again."))
        self._told = set(sentences)
        for sentence in new:
            self.problem.emit(sentence)

    def _submit(self) -> None:
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor  # the window opens sooner without

            self._pool = ThreadPoolExecutor(1, "samples")
        self._pool.submit(self._work)

    def _work(self) -> None:
        """In the thread: do all that waits in one transaction, and read what others wrote."""
        changed = not self._thread_has_read
        try:
            changes = [*self._brought_back(), *self._taken()]
            changed |= bool(changes)
            if changes or self._store.unwritten:
                self._store.append(changes)
            self._remove_spares()
            changed |= self._store.refresh()
        except DigitpadError as error:
            self._problems_found.emit([*self._store.problems, str(error)])
        except Exception as error:
            # Whatever goes wrong with one sample, the next one must be kept.
            self._problems_found.emit([_unexpected(error)])
        else:
            self._problems_found.emit(self._store.problems)
        settled = self._thread_taken if not self._store.unwritten else self._thread_settled
        if changed or settled != self._thread_settled:
            self._thread_has_read, self._thread_settled = True, settled
            self._read.emit(self._store.snapshot(), settled)

    def _brought_back(self) -> list[SampleChange]:
        """In the thread: what an earlier run could not write to its place; only the first time."""
        if self._thread_spares is not None:
            return []
        self._thread_spares = find_spare_samples(self._spare_folders)
        return [change for spare in self._thread_spares for change in spare.changes]

    def _remove_spares(self) -> None:
        """In the thread: all is written to its place."""
        for spare in self._thread_spares or ():
            spare.remove()
        self._thread_spares = []

    def _taken(self) -> list[SampleChange]:
        """In the thread: all that waits."""
        changes: list[SampleChange] = []
        while self._waiting:
            make = self._waiting.popleft()
            self._thread_taken += 1
            try:
                changes += make()
            except Exception as error:
                self._problems_found.emit([_unexpected(error)])
        return changes

    @staticmethod
    def _answered(sample: OwnSample, add_answer: AddAnswer | None) -> OwnSample:
        """In the thread: the sample with an answer, if there is one to be had."""
        try:
            return add_answer(sample) if add_answer is not None else sample
        except Exception:
            traceback.print_exc()
            return sample  # kept all the same


def _unexpected(error: Exception) -> str:
    """A sentence for the person; the traceback goes to standard error."""
    if not lacks_memory(error):
        traceback.print_exc()
    return unexpected_sentence(error)
