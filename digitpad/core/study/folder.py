"""A study on disk: a plan, a folder for each run, and nothing that a crash or a power cut can leave half written.

study.json                    the plan
lock                          held by the process that works on it
runs/RUN/record.json          a finished run; written last, with checksums of its other files and of itself
runs/RUN/outputs.npz          what the network said of the test images
runs/RUN/model/               the model, as every model folder
runs/RUN/checkpoint.npz       an unfinished run after its last epoch
temporary/                    what exports need for a moment
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.array_files import ArrayProblem, read_arrays
from digitpad.core.counts import counted
from digitpad.core.errors import DataError, DigitpadError, error_words
from digitpad.core.files import open_regular, remove_folder, write_atomically, write_json
from digitpad.core.folder_lock import LOCK_NAME
from digitpad.core.json_files import JsonProblem, read_json
from digitpad.core.recognition.predict import DIGITS
from digitpad.core.study.plan import Outcome, Result, Run, StudyPlan
from digitpad.core.temporary_files import is_temporary_name

STUDY_FILE: Final = "study.json"
_RECORD: Final = "record.json"
_OUTPUTS: Final = "outputs.npz"
_CHECKPOINT: Final = "checkpoint.npz"
_MODEL: Final = "model"
_RUNS: Final = "runs"
_NO_RECORD: Final = (OSError, ValueError, KeyError, TypeError, RecursionError, DigitpadError)


@dataclass(frozen=True)
class StudyFolder:
    """A study's folder. Only the process that holds its lock (`core.folder_lock`), and its children, may write."""

    path: Path

    @property
    def exists(self) -> bool:
        """Whether a study lies here."""
        return (self.path / STUDY_FILE).exists()

    @property
    def is_new(self) -> bool:
        """Whether neither a plan nor a run lies here, which may have lost its plan."""
        return not self.exists and not (self.path / _RUNS).exists()

    def create(self, plan: StudyPlan) -> None:
        """Write a plan, or a longer one than before. Raises OSError."""
        write_json(self.path / STUDY_FILE, {"plan": plan.as_json()})
        _sync(self.path)

    def plan(self) -> StudyPlan:
        """The plan. Raises DataError."""
        try:
            return StudyPlan.from_json(read_json(self.path / STUDY_FILE).child("plan").values())
        except (OSError, JsonProblem, DigitpadError) as error:
            why = f" ({error_words(error).rstrip('.')})" if not isinstance(error, OSError) else ""
            raise DataError(
                f"The plan of the study, {self.path / STUDY_FILE}, is missing or damaged{why}. "
                "Begin in another folder, or remove this file: what is finished is then found again by the same "
                "command with --resume."
            ) from None

    def run_folder(self, run: Run) -> Path:
        """Everything of one run."""
        return self.path / _RUNS / run.name

    def model_folder(self, run: Run) -> Path:
        """The model of a finished run."""
        return self.run_folder(run) / _MODEL

    def save(self, outcome: Outcome) -> None:
        """Keep a finished run; its record last, so that a run is finished with all its files or not at all.

        Raises OSError.
        """
        folder = self.run_folder(outcome.result.run)
        sums = {}
        buffer = BytesIO()
        np.savez_compressed(buffer, outputs=outcome.outputs)
        for name, content in ((_OUTPUTS, buffer.getvalue()), *_in_model(outcome.files)):
            write_atomically(folder / name, content)
            sums[name] = hashlib.sha256(content).hexdigest()
        document = {"result": outcome.result.as_json(), "checksums": sums}
        write_json(folder / _RECORD, {**document, "digest": _digest(document)})
        _sync(folder)
        (folder / _CHECKPOINT).unlink(missing_ok=True)

    def has_record(self, run: Run) -> bool:
        """Whether a run has a record; `result` also checks it."""
        return (self.run_folder(run) / _RECORD).exists()

    def result(self, plan: StudyPlan, run: Run) -> Result | None:
        """The result of a finished run; None for one that is not. Raises DataError if it is damaged."""
        file = self.run_folder(run) / _RECORD
        if not self.has_record(run):
            return None
        try:
            record = read_json(file)
            result = Result.from_json(record.child("result").values())
            if record.text("digest") != _digest({key: one for key, one in record.values().items() if key != "digest"}):
                raise ValueError("digest")
            sums = record.child("checksums")
            for name in sums.values():
                if hashlib.sha256((file.parent / name).read_bytes()).hexdigest() != sums.text(name):
                    raise ValueError(name)
        except _NO_RECORD:
            raise DataError(f"The record of {run} is damaged; the run is done again.") from None
        if result.run != run or result.fingerprint != plan.fingerprint_of(run.case):
            raise DataError(f"The record of {run} belongs to another study; the run is done again.")
        return result

    def results(self, plan: StudyPlan) -> tuple[dict[Run, Result], dict[Run, str]]:
        """All finished runs, and a sentence about each damaged one."""
        found: dict[Run, Result] = {}
        complaints: dict[Run, str] = {}
        for run in plan.runs:
            try:
                if (result := self.result(plan, run)) is not None:
                    found[run] = result
            except DataError as error:
                complaints[run] = str(error)
        return found, complaints

    @property
    def temporary(self) -> Path:
        """For temporary files; those of processes that were killed lie here until the next one begins."""
        return self.path / "temporary"

    def discard(self, run: Run) -> None:
        """Remove everything of a run; its record first, so that what a kill leaves of it is no damaged run."""
        (self.run_folder(run) / _RECORD).unlink(missing_ok=True)
        remove_folder(self.run_folder(run))

    def outputs(self, run: Run, classes: int = DIGITS) -> NDArray[np.float32]:
        """(n, classes) probabilities of a finished run. Raises DataError."""
        try:
            with open_regular(self.run_folder(run) / _OUTPUTS) as file:
                outputs = read_arrays(file, "outputs")["outputs"]
            if outputs.ndim != 2 or outputs.shape[1] != classes or outputs.dtype != np.float32:
                raise ArrayProblem("of another kind")
        except (OSError, ArrayProblem):
            raise DataError(f"The answers of {run} are damaged. Do the run again with --resume.") from None
        return outputs  # type: ignore[return-value]  # as was just seen

    def save_checkpoint(self, plan: StudyPlan, run: Run, arrays: Mapping[str, NDArray[np.generic]]) -> None:
        """Keep an unfinished run as it is after an epoch. Raises OSError."""
        buffer = BytesIO()
        np.savez(buffer, **arrays)  # type: ignore[arg-type]  # numpy's stub knows no mapping
        content = buffer.getvalue()
        head = f"{plan.fingerprint_of(run.case)} {hashlib.sha256(content).hexdigest()}\n".encode()
        write_atomically(self.run_folder(run) / _CHECKPOINT, head + content)
        _sync(self.run_folder(run))

    def checkpoint(self, plan: StudyPlan, run: Run) -> dict[str, NDArray[np.generic]] | None:
        """What `save_checkpoint` kept; None if there is nothing. Raises DataError if it is damaged."""
        try:
            head, _, content = (self.run_folder(run) / _CHECKPOINT).read_bytes().partition(b"\n")
        except FileNotFoundError:
            return None
        if head.decode("ascii", "replace") != f"{plan.fingerprint_of(run.case)} {hashlib.sha256(content).hexdigest()}":
            raise DataError(f"The unfinished run {run} is damaged or of another study; it begins again.")
        return read_arrays(BytesIO(content))


def _in_model(files: Mapping[str, bytes]) -> list[tuple[str, bytes]]:
    return [(f"{_MODEL}/{name}", content) for name, content in files.items()]


def _digest(document: Mapping[str, object]) -> str:
    return hashlib.sha256(json.dumps(document, sort_keys=True).encode()).hexdigest()


def _sync(folder: Path) -> None:
    """Flush a folder's entries to the disk before anything else is removed."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def check_place(folder: StudyFolder, *, resume: bool) -> None:
    """Raises DigitpadError if the folder is none, or holds other things and no study; nothing is written.

    Finished runs without a plan are a study: it may have been removed because it was damaged.
    """
    if folder.exists or not os.path.lexists(folder.path):
        return
    if not folder.path.is_dir():
        raise DigitpadError(f"{folder.path} is no folder. Choose one that does not exist yet.")
    names = {path.name for path in folder.path.iterdir()} - {LOCK_NAME}
    others = {name for name in names if not is_temporary_name(name)}  # of one who was killed as it began
    if others and not resume:
        raise DigitpadError(f"{folder.path} is in use already. Choose a folder that does not exist yet.")
    if others and _RUNS not in others:
        raise DigitpadError(f"{folder.path} holds other things, but no study to go on with. Name the study's folder.")


def open_study(folder: StudyFolder, given: Mapping[str, object], *, resume: bool) -> StudyPlan:
    """Begin a study, or go on with one; the folder's lock must be held.

    `given`: fields of `StudyPlan` that a person chose. Going on may add cases, batch sizes and seeds. Raises
    DigitpadError or OSError.
    """
    check_place(folder, resume=resume)
    if not folder.exists:
        plan = StudyPlan(**given)  # type: ignore[arg-type]  # checked in __post_init__
        folder.create(plan)
        return plan
    stored = folder.plan()
    if not resume:
        done, total = len(folder.results(stored)[0]), len(stored.runs)
        if done == total:
            what, why = "a finished study", "to see it or to extend it"
        else:
            what, why = (
                f"an interrupted study ({done} of {counted(total, '1 run is', '{0} runs are')} finished)",
                "to go on",
            )
        raise DigitpadError(f"{folder.path} holds {what}. Add --resume {why}, or choose another folder.")
    asked = replace(stored, **given)  # type: ignore[arg-type]
    if (asked.data and asked.data.sha256) != (stored.data and stored.data.sha256):
        raise DigitpadError(
            f"The study in {folder.path} compares on {_data_words(stored)}, not on {_data_words(asked)} as they are "
            "now. Leave --data out to go on with it, or choose another folder."
        )
    if asked.fingerprint != stored.fingerprint:
        raise DigitpadError(
            f"The study in {folder.path} has {_shared(stored)}, not {_shared(asked)}. "
            "Leave these options out to go on with it, or choose another folder."
        )
    plan = stored.extended(asked)
    if plan != stored:
        folder.create(plan)
    return plan


def _data_words(plan: StudyPlan) -> str:
    return "MNIST" if plan.data is None else plan.data.name


def _shared(plan: StudyPlan) -> str:
    images = "all images" if plan.limit is None else counted(plan.limit, "1 image", "{0:,} images")
    return (
        f"{counted(plan.epochs, '1 epoch', '{0} epochs')}, {images} and a training share of {plan.training_share:.3g}"
    )
