"""Counts visitors' drawings, and keeps them as samples where the venue wants that; a thread writes both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Final
from uuid import uuid4

from PySide6.QtCore import QObject, QTimer

from digitpad.core.errors import DigitpadError
from digitpad.core.exhibit.counts import CountsFile, VisitorCounts, write_counts
from digitpad.core.exhibit.visitor_samples import VisitorSamples
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.run_log import LOGGER
from digitpad.core.samples.little_ink import has_little_ink
from digitpad.core.samples.sample import OwnSample, SampleAnswer
from digitpad.ui.answer.shown_reading import ShownDigit, ShownReading
from digitpad.ui.background.worker import BackgroundWorker, Job, Work

_WRITE_MS: Final = 10_000  # between two times that what is new is written: so much is lost if the process is killed


@dataclass(frozen=True)
class VisitorVerdict:
    """What a visitor said: whether the answer was right, and what the drawing is, if they said that."""

    right: bool
    label: int | None = None


class VisitorRecord(QObject):
    """What comes of a drawing when it is cleared. A disk that takes nothing is said in the log, once."""

    def __init__(self, folder: Path, *, keep: bool, most: int, parent: QObject | None = None) -> None:
        """`keep`: as samples, at most so many."""
        super().__init__(parent)
        self._counts = CountsFile(folder)
        self._samples = VisitorSamples(folder / "samples", most) if keep else None
        self._worker = BackgroundWorker("visitors", self)
        self._said = ""
        self._timer = QTimer(self, interval=_WRITE_MS)
        self._timer.timeout.connect(self.write)
        self._timer.start()
        if self._counts.problem:
            self._on_failed(self._counts.problem)

    @property
    def total(self) -> VisitorCounts:
        """Of all days."""
        return self._counts.total

    def take(self, shown: ShownReading | None, verdict: VisitorVerdict | None, model: str) -> None:
        """A visitor's drawing goes; `shown`: how `model` read it, None: not at all."""
        now = datetime.now(timezone.utc)
        self._counts.add(now.astimezone().date().isoformat(), right=verdict.right if verdict else None)
        if self._samples is not None and shown is not None and verdict is not None:
            for digit, label in _labelled(shown, verdict):
                answer = SampleAnswer(model, digit.digit.answer.prediction)
                drawing = digit.digit.drawing
                self._samples.add(OwnSample(uuid4().hex, label, now, "canvas", drawing, None, answer))

    def write(self) -> None:
        """Write what is new, in the thread."""
        if not self._worker.busy:
            document, samples, path = self._counts.take(), self._samples, self._counts.path

            def run(_: Work) -> None:
                if samples is not None:
                    samples.write()
                if document is not None:
                    write_counts(path, document)

            self._worker.submit(Job(run, done=lambda _: self._on_written(), failed=self._on_failed))

    def close(self) -> None:
        """Write what is new now; the thread ends."""
        self._timer.stop()
        if self._worker.busy:
            self._counts.put_back()  # nobody hears any more whether that is written
        self._worker.stop()
        try:
            if self._samples is not None:
                self._samples.write()
            document = self._counts.take()
            if document is not None:
                write_counts(self._counts.path, document)
        except DigitpadError as error:
            LOGGER.info("%s", error)

    def _on_written(self) -> None:
        self._said = ""

    def _on_failed(self, why: str) -> None:
        self._counts.put_back()
        if why != self._said:
            self._said = why
            LOGGER.info("%s", why)


def _labelled(shown: ShownReading, verdict: VisitorVerdict) -> Iterator[tuple[ShownDigit, int]]:
    """The digits whose label is known by what a visitor said."""
    for digit in shown.digits:
        said = NOT_A_DIGIT if digit.prediction.rejected else digit.prediction.digit
        label = said if verdict.right else verdict.label
        if label is not None and not has_little_ink(digit.digit.drawing):
            yield digit, label
