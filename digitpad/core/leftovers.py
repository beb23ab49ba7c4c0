"""What killed processes left behind, of every kind: what is worthless goes, a finished model comes among the others.

kind                                            where                           decided by
result of a training, teaching or import        trainings/NAME                  NAME.lock: its window or command
what a training writes meanwhile                beside the result               NAME.temporary/lock: who trains
the same of a training with --out, an export    beside a folder that a person   the same; notes say where to look
                                                named                           (`core.jobs.notes`)
a file that was to take another one's place     anywhere in our folders         a lock on the file itself
a folder that was being removed                 anywhere in our folders         NAME.lock, if it was being made
what a study's children wrote meanwhile         STUDY/temporary, in our         STUDY/lock
                                                folders or by a note
a study of which there is no plan yet           studies/NAME                    the same
pasted pictures                                 pasted/NAME                     NAME.lock: their window
what a workbook needs until it is whole         in the cache                    NAME.lock: who writes it

Outside our folders, whoever writes a file removes what was left of the one before (`core.temporary_files`), and a
table grows under a name that people see (`cli.output.growing_file`). What somebody alive uses is left alone, as is
what nobody can tell of: where a file system knows no locks.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from digitpad.core.errors import DigitpadError, ModelError
from digitpad.core.file_lock import FileLock
from digitpad.core.files import remove_folder
from digitpad.core.folder_lock import LOCK_NAME, FolderLock
from digitpad.core.jobs.notes import Note, WorkKind, notes
from digitpad.core.jobs.workspace import LOCK, PARTIAL, TEMPORARY, clear
from digitpad.core.model_names import usable_name
from digitpad.core.paths import Paths
from digitpad.core.registry import CARD, Model, Registry, read_model
from digitpad.core.study.folder import STUDY_FILE, StudyFolder
from digitpad.core.temporary_files import fitting_name, is_temporary_name, remove_abandoned

_EXPORT: Final = re.compile(r"\.digitpad-[0-9a-f]{32}")
"""An export's folder as long as it is unfinished (`core.transfer.jobs.ExportJob.staging`)."""


def tidy(paths: Paths, registry: Registry) -> list[Model]:
    """Remove what dead processes left behind, and keep the models that they had finished; returns these.

    Walks through all our folders: not for the GUI thread. Raises nothing; what cannot be removed now is left.
    """
    kept = [model for folder in (paths.trainings, *paths.earlier_trainings) for model in recover(folder, registry)]
    for folder in paths.earlier_trainings:
        with suppress(OSError):
            folder.rmdir()
    for note in notes():
        if _tidy_noted(note):
            note.forget()
    for path in _entries(paths.studies):
        _tidy_study(path)
    _tidy_pasted(paths.pasted)
    for root in {paths.data, paths.config, paths.cache}:
        _tidy_tree(root)
    return kept


def recover(trainings: Path, registry: Registry) -> list[Model]:
    """Keep what finished trainings left behind in `trainings`; returns the models that this brought back."""
    kept = []
    for out in sorted({_result_of(entry) for entry in _entries(trainings)}):
        with _nobodys(out) as free:
            if not free or not clear(out):
                continue
            for ending in (PARTIAL, TEMPORARY):  # of earlier versions, which held no lock there
                remove_folder(out.with_name(out.name + ending))
            try:
                if (out / CARD).is_file():
                    name = usable_name(read_model(out, bundled=False).name, otherwise="trained")
                    kept.append(registry.keep(out, registry.free_name(name)))
                else:
                    remove_folder(out)
            except ModelError:
                continue  # left where it is; the next time tries again
    return kept


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _result_of(entry: Path) -> Path:
    """The training's result that a file or folder belongs to."""
    return entry.with_suffix("") if entry.suffix in (PARTIAL, TEMPORARY, LOCK) else entry


@contextmanager
def _nobodys(folder: Path) -> Iterator[bool]:
    """Whether no living process holds a folder; until the end of `with` this one does."""
    try:
        lock = FileLock(folder.with_name(fitting_name(folder.name, LOCK)))
    except OSError:
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


def _tidy_noted(note: Note) -> bool:
    """Remove what is left where a note says; False if somebody is at work there."""
    if note.kind is WorkKind.STUDY:
        return _tidy_study(note.folder)
    if not clear(note.folder):
        return False
    if _EXPORT.fullmatch(note.folder.name):
        remove_folder(note.folder)
    return True


def _tidy_study(path: Path) -> bool:
    """Remove what a study's children left, and a study that has not begun; False if somebody is at work there."""
    if not (path / LOCK_NAME).exists():
        return True  # none, or somebody begins just now
    try:
        with FolderLock(path):
            remove_folder(StudyFolder(path).temporary)
            if not (path / STUDY_FILE).exists() and [one.name for one in _entries(path)] == [LOCK_NAME]:
                remove_folder(path)
    except (DigitpadError, OSError):
        return False
    return True


def _tidy_pasted(pasted: Path) -> None:
    for folder in {_result_of(entry) for entry in _entries(pasted)}:
        with _nobodys(folder) as free:
            if free:
                remove_folder(folder)


def _tidy_tree(root: Path) -> None:
    """Remove what has a temporary name; what has another one is what somebody wants to keep."""
    for folder, names, _ in os.walk(root):
        for name in [name for name in names if is_temporary_name(name)]:
            names.remove(name)
            with _nobodys(Path(folder, name)) as free:
                if free:
                    remove_folder(Path(folder, name))
        remove_abandoned(Path(folder), earlier=True)
