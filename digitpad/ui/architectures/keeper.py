"""Writes own architectures as they are edited, in a thread of its own: there is nothing to save, and a kill loses at
most a moment's work.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.architectures.store import ArchitectureStore, StoredArchitectures
from digitpad.core.errors import DigitpadError, error_words
from digitpad.ui.background.worker import BackgroundWorker, Job, Work

_T = TypeVar("_T")
_DELAY: Final = 300  # milliseconds from a change until it is written


class ArchitectureKeeper(QObject):
    """What is asked is done in that order."""

    problem = Signal(str)
    """Something could not be written, in one sentence."""
    moved = Signal(str, str)
    """An architecture goes on under another name, as something else lies under its own."""
    written = Signal()
    """The folder holds something else than before."""

    def __init__(self, store: ArchitectureStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._worker = BackgroundWorker("architectures", self)
        self._known: dict[str, Architecture] = {}  # as the files are: the worker's, or ours when it has ended
        self._unsaved: dict[str, Architecture] = {}
        self._timer = QTimer(self, singleShot=True, interval=_DELAY)
        self._timer.timeout.connect(self._write)

    @property
    def is_idle(self) -> bool:
        """Whether everything is written, or cannot be."""
        return not self._worker.busy and not self._timer.isActive()

    @property
    def unsaved(self) -> list[str]:
        """The names of architectures that are not as their files are."""
        return list(self._unsaved)

    def load(self, done: Callable[[StoredArchitectures], object]) -> None:
        """Read all that there are."""

        def read(_: Work) -> StoredArchitectures:
            found = self._store.overview()
            self._known = {one.name: one for one in found.architectures}
            return found

        self._worker.submit(Job(read, done=done, failed=self.problem.emit))

    def keep(self, architecture: Architecture) -> None:
        """It is so from now on; its file follows."""
        self._unsaved[architecture.name] = architecture
        if not self._timer.isActive():
            self._timer.start()

    def rename(self, name: str, new: str) -> None:
        """An architecture has another name from now on, that is free."""
        self._write()
        if name in self._unsaved:
            self._unsaved[new] = self._unsaved.pop(name)

        def move(_: Work) -> None:
            if name in self._known:
                self._known[new] = self._named(self._store.rename, self._known.pop(name), new)

        self._worker.submit(Job(move, done=lambda _: self.written.emit(), failed=self.problem.emit))

    def remove(self, name: str) -> None:
        """An architecture is to go for good."""
        self._unsaved.pop(name, None)

        def away(_: Work) -> None:
            if name in self._known:
                self._named(self._store.remove, self._known.pop(name))

        self._worker.submit(Job(away, done=lambda _: self.written.emit(), failed=self.problem.emit))

    def flush(self) -> str:
        """Write what is not written yet, here and now; why that cannot be, in a sentence, or nothing."""
        self._timer.stop()
        self._worker.stop()
        problem = ""
        for one in list(self._unsaved.values()):
            try:
                self._save(one)
                del self._unsaved[one.name]
            except DigitpadError as error:
                problem = str(error)
        self._worker.deleteLater()
        self._worker = BackgroundWorker("architectures", self)
        return problem

    def stop(self) -> None:
        """End the thread: for closing the window."""
        self._timer.stop()
        self._worker.stop()

    def _write(self) -> None:
        self._timer.stop()
        for one in self._unsaved.values():
            self._submit(one)

    def _submit(self, architecture: Architecture) -> None:
        self._worker.submit(
            Job(
                lambda _: self._save(architecture),
                done=lambda saved: self._on_saved(architecture, saved),
                failed=self.problem.emit,
            )
        )

    def _save(self, architecture: Architecture) -> Architecture:
        """In the worker's thread, or when that has ended. Raises DigitpadError."""
        saved = self._named(self._store.save, architecture, self._known.get(architecture.name))
        self._known[saved.name] = saved
        return saved

    def _named(self, change: Callable[..., _T], architecture: Architecture, *more: object) -> _T:
        try:
            return change(architecture, *more)
        except OSError as error:
            raise DigitpadError(
                f"The architecture «{architecture.name}» cannot be changed in {self._store.folder} "
                f"({error_words(error)})."
            ) from None

    def _on_saved(self, asked: Architecture, saved: Architecture) -> None:
        newest = self._unsaved.get(asked.name)
        if newest is asked:
            del self._unsaved[asked.name]
        if saved.name != asked.name:
            if newest is not None and newest is not asked:
                del self._unsaved[asked.name]
            self.moved.emit(asked.name, saved.name)
        self.written.emit()
