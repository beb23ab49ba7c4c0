"""The commands that are killed, and what must be true after each of them, whether it was killed or not."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import mkdtemp
from typing import Final

import numpy as np

from digitpad.core.paths import default_paths
from digitpad.core.study.folder import StudyFolder
from tests.chaos import checks
from tests.support.pages import make_page

_TRAIN: Final = (
    "--architecture", "paper", "--limit", "300", "--epochs", "1", "--batch-size", "50", "--augmentation", "none",
)  # fmt: skip
_STUDY: Final = (
    "--cases", "conv1-dropout1", "--seeds", "2", "--epochs", "2", "--limit", "240", "--processes", "2",
)  # fmt: skip


@dataclass
class Place:
    """A folder with a home for a program."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    rounds: int = 0

    @classmethod
    def new(cls, root: Path) -> Place:
        """An empty one."""
        folder = Path(mkdtemp(dir=root))
        homes = {f"XDG_{name}_HOME": str(folder / "home" / name.lower()) for name in ("DATA", "CONFIG", "CACHE")}
        threads = {"OMP_NUM_THREADS": "1", "TF_NUM_INTRAOP_THREADS": "1", "TF_NUM_INTEROP_THREADS": "1"}
        return cls(folder, {**os.environ, **homes, **threads, "DIGITPAD_POLITE": "0"})


@dataclass(frozen=True)
class Command:
    """A command and what must be true after it. `check`: called with the place and whether it ended by itself."""

    words: Callable[[Place], Sequence[str]]
    check: Callable[[Place, bool], None]
    fresh: bool = True
    """Whether it wants a new place each time."""


def commands(root: Path) -> dict[str, Command]:
    """By name; `root`: the folder with the inputs."""
    pictures = sorted(map(str, (root / "pictures").glob("*.png")))
    keras = str(default_paths().bundled_models / "paper" / "model.keras")
    strokes = str(root / "pictures" / "strokes.json")
    return {
        "digitpad train": Command(lambda place: ["digitpad", "train", *_TRAIN, "--name", "quick"], _trained),
        "digitpad train --out": Command(
            lambda place: ["digitpad", "train", *_TRAIN, "--out", str(place.folder / "mine" / "model")], _trained_there
        ),
        "training of a window": Command(
            lambda place: ["tests.chaos.killed", "window_training", str(place.folder / "w")], _trained
        ),
        "digitpad study": Command(
            lambda place: ["digitpad", "study", *_STUDY, "--out", str(place.folder / "study"), "--resume"],
            _studied, fresh=False,
        ),
        "digitpad export": Command(
            lambda place: [
                *["digitpad", "export", "paper", "--format", "litert,keras,litert-int8", "--limit", "200"],
                "--out", str(place.folder / "mine"),
            ],
            _exported,
        ),
        "digitpad models --import": Command(
            lambda place: ["digitpad", "models", "--import", keras, "--name", "friend"], _trained
        ),
        "digitpad read": Command(
            lambda place: [
                "digitpad", "read", *pictures * 8, "--csv-digits", str(place.folder / "digits.csv"),
                "--xlsx", str(place.folder / "numbers.xlsx"), "--xlsx-pictures",
                "--annotate", str(place.folder / "seen"), "--resume",
            ],
            partial(_was_read, rows=8 * len(pictures)), fresh=False,
        ),
        "digitpad samples import": Command(lambda place: ["digitpad", "samples", "import", strokes], _imported),
    }  # fmt: skip


def _trained(place: Place, ended: bool) -> None:
    names = checks.home(place.environment)
    assert names in ([], ["quick"], ["friend"])


def _trained_there(place: Place, ended: bool) -> None:
    from digitpad.core.registry import read_model

    checks.home(place.environment, place.folder / "mine")
    model = place.folder / "mine" / "model"
    if ended or model.exists():
        read_model(model, bundled=False).verify()


def _studied(place: Place, ended: bool) -> None:
    folder = StudyFolder(place.folder / "study")
    if ended:
        plan = folder.plan()
        results, complaints = folder.results(plan)
        assert not complaints
        assert len(results) == len(plan.runs)
        shutil.rmtree(folder.path)
    elif folder.exists:
        assert not folder.results(folder.plan())[1]
        checks.nobody_holds(folder.path)
    checks.home(place.environment)
    assert not folder.temporary.exists()


def _exported(place: Place, ended: bool) -> None:
    out = place.folder / "mine"
    checks.home(place.environment, out)
    for name in ("paper-keras", "paper-litert", "paper-litert-int8"):
        there = (out / name).is_dir()
        assert there or not ended
        assert not there or (out / name / "card.json").is_file()


def _was_read(place: Place, ended: bool, *, rows: int) -> None:
    checks.pictures(place.folder / "seen")
    if ended:
        assert (place.folder / "digits.csv").read_text().count("\n") > rows
        checks.workbook(place.folder / "numbers.xlsx", rows)
        shutil.rmtree(place.folder / "seen")
    hidden = [path for path in place.folder.iterdir() if path.name.startswith(".")]
    assert not hidden, hidden


def _imported(place: Place, ended: bool) -> None:
    from digitpad.core.samples.store import SampleStore

    store = SampleStore(Path(place.environment["XDG_DATA_HOME"]) / "digitpad" / "samples")
    count = len(store.samples())
    assert not store.problems
    assert count in ((300,) if ended else (0, 300)), f"{count} of 300 samples"


def make_inputs(folder: Path) -> None:
    """Pages to read, and strokes to take in."""
    folder.mkdir()
    for number, lines in enumerate((["314", "159"], ["2718"], ["16", "180"])):
        make_page(number, lines=lines, size=(480, 360), kind="clean", paper="white")[0].save(folder / f"{number}.png")
    points = np.random.default_rng(0)
    strokes = [{"label": one % 10, "strokes": [points.random((20, 2)).tolist()]} for one in range(300)]
    (folder / "strokes.json").write_text(json.dumps(strokes), encoding="utf-8")
