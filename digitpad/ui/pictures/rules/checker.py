"""Looks in a thread whether rules can be: a roster may have millions of numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject

from digitpad.core.errors import error_words
from digitpad.core.rules.roster import Roster, read_roster
from digitpad.core.rules.typed_rules import ChosenRules, FieldProblem, TypedRules, chosen_rules
from digitpad.ui.background.worker import BackgroundWorker, Job, NewestJob, Work

_Key: TypeAlias = "tuple[Path, str | None, int, int]"


@dataclass(frozen=True, eq=False)
class CheckedRules:
    """What came of `typed`: rules, or what is wrong with which field of it; "" for none in particular."""

    typed: TypedRules
    chosen: ChosenRules | None = None
    problem: str = ""
    field: str = ""


class RuleChecker(QObject):
    """Has a thread, and remembers the roster that was read last until its file changes."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = BackgroundWorker("number rules", self)
        self._newest = NewestJob(self._worker)
        self._key: _Key | None = None
        self._roster: Roster | None = None

    @property
    def busy(self) -> bool:
        """Whether something is being looked at."""
        return self._worker.busy

    def check(self, typed: TypedRules, done: Callable[[CheckedRules], object]) -> None:
        """Say of the newest rules that were typed, and perhaps of some before, whether they can be."""
        self._newest.submit(self._job(typed, done))

    def check_surely(self, typed: TypedRules, done: Callable[[CheckedRules], object]) -> None:
        """The same of rules of which it is to be said, whatever is typed meanwhile."""
        self._worker.submit(self._job(typed, done))

    def forget(self) -> None:
        """Nobody wants to know any more of what was typed so far."""
        self._newest.forget()

    def stop(self) -> None:
        """End the thread."""
        self._worker.stop()

    def _job(self, typed: TypedRules, done: Callable[[CheckedRules], object]) -> Job[CheckedRules]:
        def run(work: Work) -> CheckedRules:
            try:
                return CheckedRules(typed, chosen_rules(typed, self._read))
            except FieldProblem as problem:
                return CheckedRules(typed, None, error_words(problem), problem.field)

        return Job(run, done=done, failed=lambda sentence: done(CheckedRules(typed, None, sentence)))

    def _read(self, path: Path, column: str | None) -> Roster:
        """A roster, in the worker's thread. Raises DataError."""
        try:
            found = path.stat()
        except OSError:
            return read_roster(path, column)  # which says why
        key = path, column, found.st_mtime_ns, found.st_size
        if self._roster is None or self._key != key:
            self._roster, self._key = read_roster(path, column), key
        return self._roster
