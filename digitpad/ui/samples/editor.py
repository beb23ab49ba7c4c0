"""What is done with the samples behind their window: choose, change, import, export, with progress and cancel."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.registry import Model
from digitpad.core.samples.choice import Choice, choose
from digitpad.core.samples.exchange import Written
from digitpad.core.samples.sample import OwnSample
from digitpad.ui.background.classifier_cache import ClassifierCache
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.background.worker import AnyJob, BackgroundWorker, Job, Work
from digitpad.ui.samples import jobs
from digitpad.ui.samples.correction_recorder import samples_words
from digitpad.ui.samples.edits import SampleEdits, adding, deleting, relabelling
from digitpad.ui.samples.live_samples import LiveSamples

_T = TypeVar("_T")


class SampleEditor(QObject):
    """Two threads work for it: one chooses what is shown, one does what a person waits for."""

    chosen = Signal(object)
    """The samples to show (`Chosen`)."""
    told = Signal(str)
    """What was done."""
    said = Signal(str)
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
        self._choosing: AnyJob | None = None
        self.edits = SampleEdits(live_samples, self)
        self._chooser = BackgroundWorker("sample chooser", self)
        self._worker = BackgroundWorker("sample files", self)
        self._cache = ClassifierCache(load)  # for the second thread
        self._worker.changed.connect(self._on_worker_changed)
        live_samples.changed.connect(self._choose)

    @property
    def busy(self) -> bool:
        """Whether files are read or written."""
        return self._worker.busy

    def ask_for(self, choice: Choice) -> None:
        """Show other samples; `chosen` follows."""
        self._choice = choice
        self._choose()

    def relabel(self, samples: Sequence[OwnSample], label: int) -> None:
        """The samples are `label`."""
        other = [sample for sample in samples if sample.label != label]
        if other:
            self.edits.do(relabelling(other, label))

    def delete(self, samples: Sequence[OwnSample]) -> None:
        """Delete samples."""
        if samples:
            self.edits.do(deleting(samples))
            self.told.emit(self.tr("Deleted {0}; Ctrl+Z brings them back").format(samples_words(len(samples))))

    def read(self, paths: Sequence[Path]) -> None:
        """Import files."""

        def done(result: jobs.Imported) -> None:
            if result.records:
                self._live_samples.append(result.records)
                self.edits.note(adding([record.sample for record in result.records]))
            self.told.emit(self._imported_words(result))

        run = jobs.import_files(
            paths, there=self._live_samples.samples(), model=self._model(), classifier=self._cache.classifier
        )
        self._do(self.tr("Importing {0} …").format(", ".join(path.name for path in paths)), run, done)

    def write(self, samples: Sequence[OwnSample], path: Path) -> None:
        """Export samples to a file."""

        def done(written: Written) -> None:
            said = self.tr("Exported {0} to {1}").format(samples_words(written.count), path.name)
            if written.left_out:
                pixels = path.suffix.lower() == ".csv"
                why = self.tr("which are no digit") if pixels else self.tr("of which no strokes are known")
                said += self.tr("; left out: {0}, {1}").format(written.left_out, why)
            self.told.emit(said)

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
        """End the threads: for closing the window."""
        self._chooser.stop()
        self._worker.stop()

    def _do(self, words: str, run: Callable[[Work], _T], done: Callable[[_T], object]) -> None:
        job = Job(run, done=done, failed=self.said.emit, progressed=self.progressed.emit)
        job.cancelled = lambda: self.told.emit(self.tr("Cancelled"))
        job.begun = lambda: self.busy_changed.emit(words)
        self._worker.submit(job)

    def _choose(self) -> None:
        """The newest wish counts."""
        if self._choosing is not None:
            self._chooser.cancel(self._choosing)
        samples, choice = self._live_samples.samples(), self._choice
        job = self._choosing = Job(lambda work: choose(samples, choice))
        job.done = lambda chosen: self.chosen.emit(chosen) if job is self._choosing else None
        self._chooser.submit(job)

    def _on_worker_changed(self) -> None:
        if not self._worker.busy:
            self.busy_changed.emit("")

    def _imported_words(self, result: jobs.Imported) -> str:
        parts = [self.tr("Imported {0}").format(samples_words(len(result.records)))]
        if result.known:
            parts.append(self.tr("{0} were there already").format(result.known))
        if result.passed:
            parts.append(self.tr("{0} are numbers of several digits").format(result.passed))
        return "; ".join(parts)
