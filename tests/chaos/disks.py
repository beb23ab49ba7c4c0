"""Lets disks be full at random bytes while something is written: the old file is there, or the new one, and it is said.

A limit on the size of files stands for the full disk (POSIX), an error at the moment of flushing for one that notices
late. A finding is anything else, and a temporary file that stays.
"""

from __future__ import annotations

import errno
import itertools
import json
import os
import random
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

from digitpad.cli.output.growing_file import GrowingFile
from digitpad.core.drawing.drawing_file import load_drawing, save_drawing
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.errors import DigitpadError
from digitpad.core.jobs.child_process import ChildDeath, ChildLink, ChildProcess, ChildSettings
from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE, Registry
from digitpad.core.samples.exchange import write_strokes
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore
from digitpad.core.settings import Settings
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import Run, StudyPlan
from digitpad.core.temporary_files import is_temporary_name, write_new
from tests.chaos.report import Tally
from tests.chaos.samples_of_formats import some_samples

_ROOM: Final = 60_000
"""Bytes: most that a disk has left; what is written is larger or smaller than that."""
_REFUSED: Final = (OSError, DigitpadError)


@dataclass(frozen=True)
class _Writer:
    """`write`: writes version `number` into a folder, raises one of `_REFUSED`, or returns False if it tells otherwise;
    `read`: the version that is there, -1 for none. Raises what a damaged one raises.
    """

    write: Callable[[Path, int], bool]
    read: Callable[[Path], int]


def run_disks(seed: int, count: int, until: float) -> list[Tally]:
    """Fill disks so many times, in a child: the limit holds for all that it writes."""
    if os.name != "posix":
        return []
    child: ChildProcess[tuple[int, int, float], list[Tally]] = ChildProcess(_serve, ChildSettings("disks"))
    try:
        child.send((seed, count, max(0.0, until - time.monotonic())))
        answer = child.receive()
        if isinstance(answer, ChildDeath):
            tally = Tally("full disks")
            tally.find(f"the process ended ({answer.cause})")
            return [tally]
        return answer
    finally:
        child.end()


def _serve(link: ChildLink[tuple[int, int, float], list[Tally]]) -> None:
    seed, count, seconds = link.receive()
    link.send(_tried(random.Random(seed), count, time.monotonic() + seconds))


def _tried(moments: random.Random, count: int, until: float) -> list[Tally]:
    tallies = {name: Tally(name) for name in _WRITERS}
    with TemporaryDirectory() as place:
        for number, name in zip(range(count), itertools.cycle(_WRITERS), strict=False):
            if time.monotonic() > until:
                break
            folder = Path(place) / name.replace(" ", "-")
            folder.mkdir(exist_ok=True)
            try:
                tallies[name].count(_try(_WRITERS[name], folder, number, moments))
            except Exception as error:
                tallies[name].find(f"number {number}: {type(error).__name__}: {str(error)[:300]}")
    return list(tallies.values())


def _try(writer: _Writer, folder: Path, number: int, moments: random.Random) -> str:
    before = writer.read(folder)
    with _full_disk(moments):
        try:
            written = writer.write(folder, number)
        except _REFUSED:
            written = False
    after = writer.read(folder)
    assert after == number if written else after in (before, number), f"{before} was there, then {after}"
    left = [path for path in folder.rglob("*") if is_temporary_name(path.name)]
    assert not left, f"left: {left}"
    assert writer.write(folder, number), "it is not written when there is room again"
    assert writer.read(folder) == number
    return "written" if written else "refused"


@contextmanager
def _full_disk(moments: random.Random) -> Iterator[None]:
    """Writing fails after so many bytes of a file, or when it is flushed."""
    import resource

    before, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    real = os.fsync

    def full(descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    if moments.random() < 0.3:
        os.fsync = full
    else:
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(_ROOM * moments.random() ** 2), hard))
    try:
        yield
    finally:
        os.fsync = real
        resource.setrlimit(resource.RLIMIT_FSIZE, (before, hard))


def _drawing(number: int) -> Drawing:
    points = np.random.default_rng(0).random((100, 2)).tolist()
    return Drawing(tuple(Stroke.of(points) for _ in range(number % 12 + 1)))


def _write_drawing(folder: Path, number: int) -> bool:
    save_drawing(Drawing((*_drawing(number).strokes, Stroke.of([(number / 1e6, 0.5)]))), folder / "drawing.json")
    return True


def _read_drawing(folder: Path) -> int:
    if not (folder / "drawing.json").exists():
        return -1
    drawing = load_drawing(folder / "drawing.json")
    return round(1e6 * float(drawing.strokes[-1].points[0, 0]))


def _write_settings(folder: Path, number: int) -> bool:
    settings = Settings.load(folder / "settings.json")
    settings["train_seed"], settings["folder"] = number, "/x" * (number % 10_000)
    saved = settings.save()
    assert saved or settings.problem
    return saved


def _read_settings(folder: Path) -> int:
    settings = Settings.load(folder / "settings.json")
    assert not settings.problem
    return int(settings["train_seed"]) if (folder / "settings.json").exists() else -1


def _write_samples(folder: Path, number: int) -> bool:
    made = datetime(2026, 11, 1, tzinfo=timezone.utc)
    SampleStore(folder).add(OwnSample(f"s{number}", number % 10, made, "canvas", drawing=_drawing(number)))
    return True


def _read_samples(folder: Path) -> int:
    store = SampleStore(folder)
    samples = store.samples()
    assert not store.problems, store.problems
    return max((int(sample.id[1:]) for sample in samples), default=-1)


def _write_model(folder: Path, number: int) -> bool:
    """A model that is kept; its number is its card's."""
    registry, place = Registry(folder / "none", folder / "models"), folder / "training"
    if (folder / "models" / f"m{number}").exists():
        return True
    try:
        if not place.exists():
            place.mkdir()
            (place / CARD).write_text(
                f'{{"name": "m{number}", "notes": "{"x" * (number % 50_000)}"}}', encoding="utf-8"
            )
            for name in (KERAS_FILE, LITERT_FILE):
                (place / name).write_bytes(b"network")
        registry.keep(place, f"m{number}")
    finally:
        if place.exists() and not (place / LITERT_FILE).exists():  # the training itself had no room
            for file in place.iterdir():
                file.unlink()
            place.rmdir()
    return True


def _read_model(folder: Path) -> int:
    overview = Registry(folder / "none", folder / "models").overview()
    assert not overview.damaged
    return max((int(model.name[1:]) for model in overview.models), default=-1)


_PLAN: Final = StudyPlan(cases=("conv1",), seeds=(1,), epochs=2, limit=300)
_RUN: Final = Run("conv1", 100, 1)


def _write_checkpoint(folder: Path, number: int) -> bool:
    state = np.full(number % 12_000 + 1, number)
    StudyFolder(folder).save_checkpoint(_PLAN, _RUN, {"state0": state})
    return True


def _read_checkpoint(folder: Path) -> int:
    arrays = StudyFolder(folder).checkpoint(_PLAN, _RUN)
    return -1 if arrays is None else int(arrays["state0"][0])


def _write_new(folder: Path, number: int) -> bool:
    write_new(folder / f"page-{number}.jpg", number.to_bytes(4, "big") * (number % 10_000 + 1))
    return True


def _read_new(folder: Path) -> int:
    found = [path.read_bytes() for path in folder.iterdir()]
    assert all(content[:4] * (len(content) // 4) == content for content in found)
    return max((int.from_bytes(content[:4], "big") for content in found), default=-1)


def _write_table(folder: Path, number: int) -> bool:
    with GrowingFile(folder / "table.csv", "number\n") as table:
        for _ in range(number % 3000):
            table.write(f"{number}\n")
        table.write(f"{number}\n")
    return True


def _read_table(folder: Path) -> int:
    for partial in folder.glob("table.partial*"):
        assert partial.read_text().startswith("number\n"[: partial.stat().st_size])
        partial.unlink()
    if not (folder / "table.csv").exists():
        return -1
    return int((folder / "table.csv").read_text().splitlines()[-1])


def _write_export(folder: Path, number: int) -> bool:
    samples = some_samples() * (number % 3 + 1)
    write_strokes([replace(one, id=f"{number}") for one in samples], folder / "samples.json", lambda share: None)
    (folder / "samples.json").replace(folder / f"samples-{number}.json")
    return True


def _read_export(folder: Path) -> int:
    found = list(folder.glob("samples-*.json"))
    assert all(len(json.loads(path.read_text())) % 10 == 0 for path in found)
    return max((int(path.stem[8:]) for path in found), default=-1)


_WRITERS: Final[dict[str, _Writer]] = {
    "drawing": _Writer(_write_drawing, _read_drawing),
    "settings": _Writer(_write_settings, _read_settings),
    "samples": _Writer(_write_samples, _read_samples),
    "model that is kept": _Writer(_write_model, _read_model),
    "study: checkpoint": _Writer(_write_checkpoint, _read_checkpoint),
    "annotated pictures": _Writer(_write_new, _read_new),
    "table": _Writer(_write_table, _read_table),
    "samples in a file": _Writer(_write_export, _read_export),
}
