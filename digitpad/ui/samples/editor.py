"""What is done with the samples behind their window: choose, change, import, export, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QObject, Signal

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.registry import Model
from digitpad.core.samples.choice import Choice, choose
from digitpad.core.samples.exchange import Written
from digitpad.core.samples.importing import ImportedSamples
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.sample_list import SampleList
from digitpad.ui.background.classifier_cache import ClassifierCache
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.background.worker import BackgroundWorker, Job, Work
from digitpad.ui.samples import jobs
from digitpad.ui.samples.correction_recorder import samples_words
from digitpad.ui.samples.edits import SampleEdits, addition, deletion, relabelling
from digitpad.ui.samples.live_samples import LiveSamples

_T = TypeVar("_T")


class SampleEditor(QObject):
    """Chooses what is shown, at once, and does in a thread what a person waits for."""

    chosen = Signal(object)
    """The samples to show (`Chosen`)."""
    done = Signal(str)
    """What was done."""
    problem = Signal(str)
    """What went wrong, in one sentence."""
    busy_changed = Signal(str)
    """What is under way; empty: nothing."""
    progressed = Signal(float)
    """The share of it that is done, 0..1."""
    drawing_wanted = Signal(object)
    """A Drawing for the canvas."""

    def __init__(
        self,
        *,
        live_samples: LiveSamples,
        model: Callable[[], Model | None],
        load: LoadClassifier,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._live_samples = live_samples
        self._model = model
        self._choice = Choice()
        self._words = ""  # of the last job that has begun
        self._imported = ""  # what is to be told as soon as it is on the disk
        self.edits = SampleEdits(live_samples, self)
        self._worker = BackgroundWorker("sample files", self)
        self._cache = ClassifierCache(load)  # for the worker's thread
        self._worker.changed.connect(self._on_worker_changed)
        live_samples.changed.connect(self._on_samples_changed)

    @property
    def work(self) -> str:
        """What is under way; empty: nothing."""
        return self._words if self.busy else ""

    @property
    def busy(self) -> bool:
        """Whether files are read or written."""
        return self._worker.busy

    def ask_for(self, choice: Choice) -> None:
        """Show other samples; `chosen` follows."""
        self._choice = choice
        self.chosen.emit(choose(self._live_samples.samples(), choice))

    def relabel(self, samples: SampleList, label: int) -> None:
        """The samples are `label`."""
        other = samples.take(np.flatnonzero(samples.labels[samples.places] != label))
        if other:
            self.edits.do(relabelling(other, label))

    def delete(self, samples: SampleList) -> None:
        """Delete samples."""
        if samples:
            self.edits.do(deletion(samples))
            self.done.emit(self.tr("Deleted {0}; Ctrl+Z brings them back").format(samples_words(len(samples))))

    def read(self, paths: Sequence[Path]) -> None:
        """Import files."""

        def done(result: ImportedSamples) -> None:
            self._imported = self._imported_words(result)
            if result.added.samples:
                self._live_samples.append([result.added])
                self.edits.note(addition(result.added))
            else:
                self._tell_imported()

        run = jobs.import_files(
            paths, there=self._live_samples.samples(), model=self._model(), classifier=self._cache.classifier
        )
        self._do(self.tr("Importing {0} …").format(", ".join(path.name for path in paths)), run, done)

    def write(self, samples: Sequence[OwnSample], path: Path) -> None:
        """Export samples to a file."""

        def done(written: Written) -> None:
            words = self.tr("Exported {0} to {1}").format(samples_words(written.count), path.name)
            if written.left_out:
                pixels = path.suffix.lower() == ".csv"
                why = self.tr("which are no digit") if pixels else self.tr("of which no strokes are known")
                words += self.tr("; left out: {0}, {1}").format(written.left_out, why)
            self.done.emit(words)

        self._do(self.tr("Exporting {0} …").format(path.name), jobs.export_file(samples, path), done)

    def copy(self, samples: Sequence[OwnSample], then: Callable[[str], object]) -> None:
        """Hand the samples' strokes over as text."""
        self._do(self.tr("Copying …"), jobs.stroke_text(samples), then)

    def put_on_canvas(self, sample: OwnSample) -> None:
        """`drawing_wanted` follows."""

        def done(drawing: Drawing) -> None:
            if drawing:
                self.drawing_wanted.emit(drawing)

        self._do(self.tr("Drawing …"), jobs.drawing_of(sample), done)

    def cancel(self) -> None:
        """Stop what is under way; nothing of it stays."""
        self._worker.cancel_all()

    def stop(self) -> None:
        """End the thread: for closing the window."""
        self._worker.stop()

    def _do(self, words: str, run: Callable[[Work], _T], done: Callable[[_T], object]) -> None:
        job = Job(run, done=done, failed=self.problem.emit, progressed=self.progressed.emit)
        job.cancelled = lambda: self.done.emit(self.tr("Cancelled"))
        job.begun = lambda: self._begin(words)
        self._worker.submit(job)

    def _begin(self, words: str) -> None:
        self._words = words
        self.busy_changed.emit(words)

    def _on_samples_changed(self) -> None:
        if self._imported and self._live_samples.is_settled:
            self._tell_imported()
        self.chosen.emit(choose(self._live_samples.samples(), self._choice))

    def _on_worker_changed(self) -> None:
        if not self._worker.busy:
            self.busy_changed.emit("")

    def _tell_imported(self) -> None:
        self.done.emit(self._imported)
        self._imported = ""

    def _imported_words(self, result: ImportedSamples) -> str:
        parts = [self.tr("Imported {0}").format(samples_words(len(result.added.samples)))]
        if result.known:
            parts.append(self.tr("{0} were there already").format(result.known))
        if result.passed:
            parts.append(self.tr("{0} are numbers of several digits").format(result.passed))
        return "; ".join(parts)
