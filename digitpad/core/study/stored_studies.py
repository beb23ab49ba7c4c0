"""The studies that the window has begun, a folder each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Final

from digitpad.core.errors import DataError, error_words
from digitpad.core.files import remove_as_one
from digitpad.core.folder_lock import FolderLock
from digitpad.core.study.folder import STUDY_FILE, StudyFolder
from digitpad.core.study.plan import Result, StudyPlan
from digitpad.core.study.progress import work_of

_USUAL_SECONDS_PER_MULTIPLICATION: Final = 3e-11
"""Of one thread, for one image; used until a study on this computer has been timed."""
_START_SECONDS: Final = 10.0


@dataclass(frozen=True)
class StoredStudy:
    """A study on disk. `finished`: number of finished runs; `begun`: when its plan was written last."""

    folder: StudyFolder
    plan: StudyPlan
    finished: int
    begun: datetime

    @property
    def is_finished(self) -> bool:
        """Whether nothing is left to do."""
        return self.finished == len(self.plan.runs)


@dataclass(frozen=True)
class StudiesFound:
    """`studies`: those that can be read, the newest first; `problems`: a sentence about each of the others."""

    studies: list[StoredStudy]
    problems: list[str]


def stored_studies(root: Path) -> list[StoredStudy]:
    """All studies that can be read, the newest first. Reads many small files: not for the GUI thread."""
    return find_studies(root).studies


def find_studies(root: Path) -> StudiesFound:
    """The same, and what is wrong with those that cannot be read."""
    found, problems = [], []
    for path in sorted(root.iterdir()) if root.is_dir() else []:
        folder = StudyFolder(path)
        try:
            if not folder.exists:
                continue
            found.append(stored_study(folder))
        except DataError as error:
            problems.append(str(error))
        except OSError:
            continue  # it went meanwhile
    return StudiesFound(sorted(found, key=lambda study: study.begun, reverse=True), problems)


def stored_study(folder: StudyFolder) -> StoredStudy:
    """The study in a folder. Raises DataError or OSError."""
    plan = folder.plan()
    begun = datetime.fromtimestamp((folder.path / STUDY_FILE).stat().st_mtime)
    return StoredStudy(folder, plan, sum(folder.has_record(run) for run in plan.runs), begun)


def new_folder(root: Path) -> StudyFolder:
    """A folder for a study that begins now. Raises OSError."""
    root.mkdir(parents=True, exist_ok=True)
    name = datetime.now().strftime("%Y-%m-%d %H.%M.%S")
    for number in range(1, 1000):
        path = root / (name if number == 1 else f"{name} {number}")
        try:
            path.mkdir()
        except FileExistsError:
            continue
        return StudyFolder(path)
    raise FileExistsError(f"{root} is full")


def remove_study(study: StudyFolder) -> None:
    """Remove a study for good. Raises DigitpadError if somebody works on it."""
    with FolderLock(study.path):
        (study.path / STUDY_FILE).unlink(missing_ok=True)  # first: half a study must not come back
    try:
        remove_as_one(study.path)
    except OSError as error:
        raise DataError(f"The study in {study.path} cannot be removed ({error_words(error)}).") from None


def measured_rate(results: Mapping[StudyPlan, list[Result]]) -> float | None:
    """Seconds for a multiplication of one image, as earlier studies on this computer took; None without any."""
    rates = []
    for plan, ones in results.items():
        rates += [
            median(epoch.seconds for epoch in one.epochs) / plan.images_an_epoch / work_of(plan, one.run)
            for one in ones
        ]
    return median(rates) if rates else None


def expected_seconds(plan: StudyPlan, *, side_by_side: int, rate: float | None = None) -> float:
    """Rough duration of a whole study. `rate`: from `measured_rate`, None: the usual one."""
    work = plan.images_an_epoch * plan.epochs * sum(work_of(plan, run) for run in plan.runs)
    work *= _USUAL_SECONDS_PER_MULTIPLICATION if rate is None else rate
    return _START_SECONDS + work / min(side_by_side, len(plan.runs))
