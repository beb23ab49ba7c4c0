"""What must be true of a folder after a writer there was killed, whenever that was. Each raises AssertionError.

`reported`: the numbers that the writer said it had written.
"""

from __future__ import annotations

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import numpy as np
import openpyxl
from PIL import Image

from digitpad.core.architectures.store import ArchitectureStore
from digitpad.core.drawing.drawing_file import load_drawing
from digitpad.core.file_lock import FileLock
from digitpad.core.registry import Registry
from digitpad.core.review.kept import KeptReview
from digitpad.core.review.tally import ReviewVerdict
from digitpad.core.samples.database import DATABASE_NAME
from digitpad.core.samples.store import SampleStore
from digitpad.core.settings import Settings
from digitpad.core.study.stored_studies import find_studies
from digitpad.core.temporary_files import is_temporary_name, remove_abandoned
from tests.chaos.killed import HEADER


def drawings(folder: Path, reported: Sequence[int]) -> None:
    """The drawing is the one that was reported last, or the next one."""
    if reported:
        count = len(load_drawing(folder / "drawing.json").strokes)
        assert count in (reported[-1] % 20 + 1, (reported[-1] + 1) % 20 + 1)


def settings(folder: Path, reported: Sequence[int]) -> None:
    """No setting is lost."""
    found = Settings.load(folder / "settings.json")
    assert not found.problem
    if reported:
        assert found["train_seed"] in (reported[-1], reported[-1] + 1)


def architectures(folder: Path, reported: Sequence[int]) -> None:
    """All are whole, and who comes next can change them."""
    store = ArchitectureStore(folder / "architectures")
    found = store.overview()
    assert not found.problems
    assert len(found.architectures) >= bool(reported)
    for one in found.architectures:
        store.remove(one)
    nothing_left(folder)


def reviews(folder: Path, reported: Sequence[int]) -> None:
    """Nothing that was looked at is lost."""
    held = KeptReview(folder / "reviews", "0123abcd").read()
    for number in reported:
        for one in range(100 * number, 100 * number + 100):
            assert held[1, (one, 0, 9, 9)] == ReviewVerdict(one % 11)


def models(folder: Path, reported: Sequence[int]) -> None:
    """No half model is listed, and a finished one is found."""
    from digitpad.core.leftovers import recover

    registry = Registry(folder / "none", folder / "models")
    assert not registry.overview().damaged
    before = registry.models()
    for model in before:
        model.verify()
    kept = recover(folder / "trainings", registry)
    assert len(registry.models()) == len(before) + len(kept)
    for model in registry.models():
        model.verify()
    assert not list((folder / "trainings").iterdir()) if (folder / "trainings").is_dir() else True


def new_files(folder: Path, reported: Sequence[int]) -> None:
    """Each file is whole, and none has taken another's place."""
    found = [path for path in (folder / "seen").iterdir() if not is_temporary_name(path.name)]
    assert len(found) >= len(reported)
    for path in found[-20:]:
        content = path.read_bytes()
        assert content == content[:4] * 50_000
    for path in found:
        path.unlink()


def tables(folder: Path, reported: Sequence[int]) -> None:
    """A table is whole, or its beginning lies where people see it."""
    assert not [path for path in folder.iterdir() if path.name.startswith(".")]
    if reported:
        assert (folder / "table.csv").read_text().count("\n") == 2001
    for partial in folder.glob("table.partial*"):
        text = partial.read_text()
        assert HEADER.startswith(text) or text.startswith(HEADER)
        lines = text.removeprefix(HEADER).splitlines(keepends=True)
        assert all(line == f"{row},{row * row}\n" for row, line in enumerate(lines) if line.endswith("\n"))


def studies(folder: Path, reported: Sequence[int]) -> None:
    """No run and no checkpoint is damaged."""
    found = find_studies(folder / "studies")
    assert not found.problems
    for study in found.studies:
        results, complaints = study.folder.results(study.plan)
        assert not complaints, complaints
        for run in study.plan.runs:
            if run in results:
                assert study.folder.outputs(run).shape == (3, 10)
            checkpoint = study.folder.checkpoint(study.plan, run)
            assert checkpoint is None or np.ptp(checkpoint["state0"]) == 0


def exports_of_samples(folder: Path, reported: Sequence[int]) -> None:
    """Both files are whole."""
    if reported:
        assert len(json.loads((folder / "samples.json").read_text())) == 30
        assert (folder / "samples.csv").read_text().count("\n") == 31


def workbook(file: Path, rows: int) -> None:
    """Another library than the one that wrote it finds all rows in it."""
    assert openpyxl.load_workbook(file).active.max_row > rows


def database(folder: Path) -> None:
    """What SQLite itself says of the whole file."""
    with closing(sqlite3.connect(folder / DATABASE_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


def taken_over(folder: Path, expected: Mapping[str, int]) -> None:
    """All samples of the old file are there, and it is kept."""
    store = SampleStore(folder)
    assert {sample.id: sample.label for sample in store.samples()} == expected
    assert store.problems == []
    database(folder)
    assert len(list(folder.glob("samples-before-sqlite-*.jsonl"))) == 1


def nothing_left(folder: Path) -> None:
    """What has temporary names is nobody's, and goes."""
    for place, _, _ in os.walk(folder):
        remove_abandoned(Path(place))
    left = [path for path in folder.rglob("*") if is_temporary_name(path.name) and path.is_file()]
    assert not left, left


def home(environment: Mapping[str, str], *places: Path) -> list[str]:
    """After any command: its models are whole once the next command has tidied up, and nothing else is left.

    Returns the names of the own models. `places`: folders of a person, in which nothing unfinished may be.
    """
    command = [sys.executable, "-m", "digitpad", "models", "--json"]
    done = subprocess.run(command, env=dict(environment), capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr[-500:]
    document = json.loads(done.stdout)
    assert not document["damaged"], document["damaged"]
    assert all(model["verified"] for model in document["models"]), "a model is not whole"
    left = [path for place in (*_homes(environment), *places) for path in place.rglob("*") if _is_left(path)]
    assert not left, f"left: {[str(path) for path in left]}"
    return [model["name"] for model in document["models"] if not model["bundled"]]


def _homes(environment: Mapping[str, str]) -> Iterator[Path]:
    for name in ("DATA", "CONFIG", "CACHE"):
        yield Path(environment[f"XDG_{name}_HOME"]) / "digitpad"


def _is_left(path: Path) -> bool:
    unfinished = path.name.startswith(".digitpad-") or path.suffix in (".partial", ".temporary")
    noted = path.parent.name in ("unfinished", "trainings", "pasted")
    return unfinished or noted or is_temporary_name(path.name)


def pictures(folder: Path) -> None:
    """Each picture in a folder is a whole one."""
    remove_abandoned(folder)
    for path in folder.iterdir() if folder.is_dir() else []:
        with Image.open(path) as image:
            image.load()


def nobody_holds(folder: Path) -> None:
    """A folder's lock can be had."""
    if (folder / "lock").exists():
        FileLock(folder / "lock").release(remove=False)
