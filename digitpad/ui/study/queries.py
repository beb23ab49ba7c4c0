"""What the study dialog reads and writes in a worker thread: studies on disk, figures, digits, reports, models."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.architectures.store import ArchitectureStore
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.files import remove_folder
from digitpad.core.folder_lock import FolderLock
from digitpad.core.jobs.workspace import holding
from digitpad.core.model_names import usable_name
from digitpad.core.paths import Paths
from digitpad.core.recognition.trace import trace
from digitpad.core.registry import Model, Registry
from digitpad.core.study import stored_studies as stored
from digitpad.core.study.confusion import Confusion, Misread
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.images import study_test
from digitpad.core.study.plan import Result, Run, StudyPlan
from digitpad.core.study.stored_studies import StoredStudy, find_studies, measured_rate
from digitpad.core.study.studied_data import StudiedData
from digitpad.core.study.summary import SummaryRow, rows
from digitpad.core.study.writing import digit_times, write_study_report
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.background.worker import BackgroundWorker, Job

_MOST_TIMED_STUDIES: Final = 3  # studies that are read to find out how fast this computer is
_T = TypeVar("_T")


@dataclass(frozen=True, eq=False)
class Overview:
    """The studies on disk, how fast this computer was, and a sentence about each study that cannot be read."""

    studies: Sequence[StoredStudy]
    rate: float | None
    problems: Sequence[str]
    own: Sequence[Architecture]
    """The user's own architectures."""


@dataclass(frozen=True, eq=False)
class CaseDetails:
    """A case's confusion matrix, its misread digits, and the test images."""

    confusion: Confusion
    misread: Sequence[Misread]
    """Of all cells."""
    test: LabelledImages
    class_names: tuple[str, ...]


class StudyQueries(QObject):
    """All methods return at once; results are passed to `done` in the GUI thread."""

    problem = Signal(str)
    """Something could not be done, in one sentence."""

    def __init__(
        self, *, paths: Paths, registry: Registry, load: LoadClassifier, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._registry = registry
        self._load = load
        self._worker = BackgroundWorker("study", self)
        self._test: tuple[StudiedData | None, LabelledImages] | None = None
        """The test images that were needed last, and of which data they are."""
        self._times: dict[tuple[Path, Run], float] = {}

    @property
    def busy(self) -> bool:
        """Whether anything is being looked up."""
        return self._worker.busy

    def stop(self) -> None:
        """End the thread."""
        self._worker.stop()

    def overview(self, done: Callable[[Overview], None]) -> None:
        """List the studies."""

        def find() -> Overview:
            found = find_studies(self._paths.studies)
            studies = found.studies
            newest = [study for study in studies if study.finished][:_MOST_TIMED_STUDIES]
            results = {study.plan: list(study.folder.results(study.plan)[0].values()) for study in newest}
            own = ArchitectureStore(self._paths.architectures).overview().architectures
            return Overview(studies, measured_rate(results), found.problems, own)

        self._do(find, done)

    def stored(self, folder: Path, done: Callable[[StoredStudy], None]) -> None:
        """Read what there is of the study in a folder."""
        self._do(lambda: stored.stored_study(StudyFolder(folder)), done)

    def results(self, study: StoredStudy, done: Callable[[list[Result]], None]) -> None:
        """Read what came out of a study."""
        self._do(lambda: list(study.folder.results(study.plan)[0].values()), done)

    def table(
        self,
        folder: StudyFolder,
        plan: StudyPlan,
        results: Sequence[Result],
        done: Callable[[list[SummaryRow]], None],
        *,
        measure: bool,
    ) -> None:
        """The rows of the table; `measure`: also time a digit, which needs an idle computer."""

        def find() -> list[SummaryRow]:
            return rows(plan, results, self._digit_times(folder, plan, results) if measure else None)

        self._do(find, done)

    def case(
        self, folder: StudyFolder, plan: StudyPlan, runs: Sequence[Run], done: Callable[[CaseDetails], None]
    ) -> None:
        """Load the answers of some runs of a case."""

        def find() -> CaseDetails:
            test = self._images(plan)
            confusion = Confusion.of([folder.outputs(run, len(plan.class_names)) for run in runs], test.labels)
            return CaseDetails(confusion, confusion.misread(), test, plan.class_names)

        self._do(find, done)

    def drawing(self, plan: StudyPlan, index: int, done: Callable[[Drawing], None]) -> None:
        """A test image as a drawing."""
        self._do(lambda: trace(self._images(plan).images[index]), done)

    def report(
        self, folder: StudyFolder, plan: StudyPlan, results: Sequence[Result], done: Callable[[Path], None]
    ) -> None:
        """Write the report."""

        def write() -> Path:
            with FolderLock(folder.path):
                return write_study_report(folder, plan, results, self._images(plan), self._load)

        self._do(write, done)

    def keep(self, folder: StudyFolder, run: Run, done: Callable[[Model], None]) -> None:
        """Copy a run's model among the user's own."""

        def copy() -> Model:
            place = self._paths.trainings / uuid4().hex
            with holding(place):
                try:
                    shutil.copytree(folder.model_folder(run), place)
                    return self._registry.keep(
                        place, self._registry.free_name(usable_name(run.name, otherwise="compared"))
                    )
                finally:
                    remove_folder(place)

        self._do(copy, done)

    def remove(self, study: StoredStudy, done: Callable[[None], None]) -> None:
        """Remove a study for good."""
        self._do(lambda: stored.remove_study(study.folder), done)

    def _do(self, find: Callable[[], _T], done: Callable[[_T], None]) -> None:
        self._worker.submit(Job(lambda _: find(), done=done, failed=self.problem.emit))

    def _images(self, plan: StudyPlan) -> LabelledImages:
        """In the worker thread only. Raises DataError."""
        if self._test is None or self._test[0] != plan.data:
            self._test = plan.data, study_test(plan, self._paths.mnist)
        return self._test[1]

    def _digit_times(self, folder: StudyFolder, plan: StudyPlan, results: Sequence[Result]) -> Mapping[Run, float]:
        """Measured once. In the worker thread only."""
        known = {run: time for (path, run), time in self._times.items() if path == folder.path}
        if not all(any(run.case == one.run.case for run in known) for one in results):
            known = digit_times(folder, plan, results, self._images(plan).images, self._load)
            self._times.update({(folder.path, run): time for run, time in known.items()})
        return known
