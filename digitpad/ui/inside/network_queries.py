"""Asks a network about its inside in a worker thread: one question in flight, the newest next, old ones dropped."""

from __future__ import annotations

import traceback
from dataclasses import dataclass

from PySide6.QtCore import QObject, QThread, Signal, Slot

from digitpad.core.errors import DigitpadError
from digitpad.core.inside.network import LayeredNetwork, LoadLayers
from digitpad.core.registry import Model
from digitpad.ui.inside.page import Question


@dataclass(frozen=True, eq=False)
class _Asked:
    number: int
    question: Question


class _Worker(QObject):
    """Lives in the worker thread; holds the network, which nothing else touches."""

    loaded = Signal(object)
    refused = Signal(object, str)
    answered = Signal(int, object)
    failed = Signal(int, str)

    def __init__(self, load: LoadLayers) -> None:
        super().__init__()
        self._load = load
        self._network: LayeredNetwork | None = None

    @Slot(object)
    def load(self, model: Model) -> None:
        """Load a model's network."""
        self._network = None
        try:
            self._network = self._load(model)
        except DigitpadError as error:
            self.refused.emit(model, str(error))
        else:
            self.loaded.emit(model)

    @Slot(object)
    def work(self, asked: _Asked) -> None:
        """Answer one question."""
        if self._network is None:
            self.answered.emit(asked.number, None)
            return
        try:
            result = asked.question(self._network)
        except Exception:
            # Whatever goes wrong with one question, the next one must be answered.
            self.failed.emit(asked.number, traceback.format_exc())
        else:
            self.answered.emit(asked.number, result)


class NetworkQueries(QObject):
    """The window's side of the worker. Lives in the GUI thread.

    While the pen moves there is always a newer question: an answer to one before it comes all the same, or nothing
    would be seen until the pen rests. `forget` draws the line behind which nothing comes.
    """

    answered = Signal(object)
    """What the newest question brought."""
    refused = Signal(str)
    """Why one cannot look inside the model, in one sentence."""
    failed = Signal(str)
    """A question could not be answered (traceback)."""

    _load_wanted = Signal(object)
    _work_wanted = Signal(object)

    def __init__(self, load: LoadLayers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._oldest_valid = 0
        self._in_flight = False
        self._waiting: Question | None = None
        self._model: Model | None = None
        self._ready = False
        self._thread = QThread(self)
        self._thread.setObjectName("inside")
        self._worker = _Worker(load)
        self._worker.moveToThread(self._thread)
        self._load_wanted.connect(self._worker.load)
        self._work_wanted.connect(self._worker.work)
        self._worker.loaded.connect(self._on_loaded)
        self._worker.refused.connect(self._on_refused)
        self._worker.answered.connect(self._on_answered)
        self._worker.failed.connect(self._on_failed)
        self._thread.start()

    def use(self, model: Model | None) -> None:
        """Ask another network from now on; what was asked before is forgotten."""
        self.forget()
        self._model, self._ready = model, False
        if model is not None:
            self._load_wanted.emit(model)

    def ask(self, question: Question) -> None:
        """Ask; a question that waits gives way. It waits until the network is loaded."""
        self._waiting = question
        self._next()

    def forget(self) -> None:
        """Let nothing come of what was asked so far."""
        self._waiting = None
        self._oldest_valid = self._number + 1

    def stop(self) -> None:
        """End the worker thread; waits for the question in flight."""
        self.forget()
        self._thread.quit()
        self._thread.wait()

    def _next(self) -> None:
        if self._waiting is None or self._in_flight or not self._ready:
            return
        question, self._waiting = self._waiting, None
        self._number += 1
        self._in_flight = True
        self._work_wanted.emit(_Asked(self._number, question))

    def _on_loaded(self, model: Model) -> None:
        if model is self._model:
            self._ready = True
            self._next()

    def _on_refused(self, model: Model, why: str) -> None:
        if model is self._model:
            self.refused.emit(why)

    def _on_answered(self, number: int, result: object) -> None:
        self._in_flight = False
        if number >= self._oldest_valid:
            self.answered.emit(result)
        self._next()

    def _on_failed(self, number: int, details: str) -> None:
        self._in_flight = False
        if number >= self._oldest_valid:
            self.failed.emit(details)
        self._next()
