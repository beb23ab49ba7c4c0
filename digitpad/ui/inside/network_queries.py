"""Asks a network about its inside in a worker's thread: one question in flight, the newest next, old ones dropped."""

from __future__ import annotations

import traceback

from PySide6.QtCore import QObject, Signal

from digitpad.core.errors import DigitpadError, lacks_memory, unexpected_sentence
from digitpad.core.inside.network import LayeredNetwork, LoadLayers
from digitpad.core.registry import Model
from digitpad.ui.background.worker import BackgroundWorker, Job, NewestJob, Work
from digitpad.ui.inside.elements.tab import Question


class _NetworkHolder:
    """The network, which nothing but the worker's thread touches."""

    def __init__(self, load: LoadLayers) -> None:
        self._load = load
        self._network: LayeredNetwork | None = None

    def load(self, model: Model) -> None:
        """Load a model's network. Raises DigitpadError; then there is none."""
        self._network = None
        self._network = self._load(model)

    def ask(self, question: Question) -> object:
        """Answer one question. Raises DigitpadError."""
        try:
            return None if self._network is None else question(self._network)
        except Exception as error:  # whatever goes wrong with one question, the next one must be answered
            if not lacks_memory(error):
                traceback.print_exc()
            raise DigitpadError(unexpected_sentence(error)) from None


class NetworkQueries(QObject):
    """Holds the model that is asked. Lives in the GUI thread."""

    answered = Signal(object)
    """What the newest question brought."""
    problem = Signal(str)
    """Why one cannot look inside the model, in one sentence."""
    failed = Signal(str)
    """A question could not be answered (traceback)."""

    def __init__(self, load: LoadLayers, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model: Model | None = None
        self._holder = _NetworkHolder(load)
        self._worker = BackgroundWorker("inside", self)
        self._questions = NewestJob(self._worker)

    def use(self, model: Model | None) -> None:
        """Ask another network from now on; what was asked before is forgotten."""
        self.forget()
        self._model = model
        if model is not None:
            self._worker.submit(
                Job(lambda _: self._holder.load(model), failed=lambda sentence: self._on_refused(model, sentence))
            )

    def ask(self, question: Question) -> None:
        """Ask; a question that waits gives way. It waits until the network is loaded."""
        if self._model is None:
            return

        def run(_: Work) -> object:
            return self._holder.ask(question)

        self._questions.submit(Job(run, done=self.answered.emit, failed=self.failed.emit, independent=True))

    def forget(self) -> None:
        """Let nothing come of what was asked so far."""
        self._questions.forget()

    def stop(self) -> None:
        """End the worker's thread; waits for the question in flight."""
        self.forget()
        self._worker.stop()

    def _on_refused(self, model: Model, why: str) -> None:
        if model is self._model:
            self.forget()
            self._model = None  # whom nothing can be asked
            self.problem.emit(why)
