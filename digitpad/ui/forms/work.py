"""The threads of the form window: one opens, saves and reads sheets, the other looks what is wrong while one draws."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from digitpad.core.forms.design.problems import FieldProblems, problems_of_fields
from digitpad.core.pages.network import LoadPageNetwork
from digitpad.core.pages.page_loader import PageLoader
from digitpad.core.registry import Model
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.background.worker import AnyJob, BackgroundWorker, Job, NewestJob, Work
from digitpad.ui.forms.document import FormState
from digitpad.ui.forms.sheets import FormReferences, OpenedSheet, is_filled
from digitpad.ui.pictures.pages.picture_thread import PictureThread
from digitpad.ui.pictures.pages.shared_network import SharedNetwork

_T = TypeVar("_T")


class FormWork(QObject):
    """`references`, `thread.loader`, `thread.cache` and `network` are for jobs of the first thread only."""

    failed = Signal(str)
    """Why something could not be done, in one sentence."""
    busy_changed = Signal(str)
    """What is under way, in words; empty: nothing."""
    progressed = Signal(float)
    """So much of it is done, 0..1."""

    def __init__(
        self,
        *,
        load: LoadClassifier,
        load_network: LoadPageNetwork,
        new_loader: Callable[[], PageLoader],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.thread_ = PictureThread("forms", load=load, new_loader=new_loader, parent=self)
        self.network = SharedNetwork(load_network)
        self.references = FormReferences()
        self.model: Model | None = None
        """The network that is asked."""
        self._checks = BackgroundWorker("form checks", self)
        self._problems = NewestJob(self._checks)
        self._current = ""
        self._saves: list[AnyJob] = []

    @property
    def is_busy(self) -> bool:
        """Whether anything is under way, or waits."""
        return self.thread_.worker.busy or self._checks.busy

    def do(
        self,
        words: str,
        run: Callable[[Work], _T],
        done: Callable[[_T], object],
        *,
        failed: Callable[[], object] = lambda: None,
        saves: bool = False,
    ) -> None:
        """Do something in the first thread. `words`: what, for people; `saves`: who cancels does not mean this."""

        def end(effect: Callable[[], object]) -> None:
            if job in self._saves:
                self._saves.remove(job)
            self._tell("")
            effect()

        def on_failed(sentence: str) -> None:
            self.failed.emit(sentence)
            failed()

        job: Job[_T] = Job(
            run,
            done=lambda result: end(lambda: done(result)),
            failed=lambda sentence: end(lambda: on_failed(sentence)),
            cancelled=lambda: end(failed),
            begun=lambda: self._tell(words),
            progressed=self.progressed.emit,
        )
        if saves:
            self._saves.append(job)
        self.thread_.worker.submit(job)

    def check(self, run: Callable[[Work], _T], done: Callable[[_T], object]) -> None:
        """Do something short in the second thread."""
        self._checks.submit(Job(run, done=done, failed=self.failed.emit))

    def look_at(
        self, state: FormState, sheet: OpenedSheet | None, done: Callable[[tuple[FieldProblems, bool]], object]
    ) -> None:
        """Say of the newest state what is wrong with its fields, and whether the sheet is filled in."""

        def run(work: Work) -> tuple[FieldProblems, bool]:
            problems = problems_of_fields(state.form, state.fields, lambda: work.check(0.0))
            return problems, is_filled(state, sheet)

        self._problems.submit(Job(run, done=done, failed=self.failed.emit))

    def cancel(self) -> None:
        """Cancel what is opened or read."""
        self.thread_.worker.cancel_all(but=self._saves)

    def stop(self) -> None:
        """End the threads."""
        self.thread_.stop()
        self._checks.stop()

    def _tell(self, words: str) -> None:
        if words != self._current:
            self._current = words
            self.busy_changed.emit(words)
