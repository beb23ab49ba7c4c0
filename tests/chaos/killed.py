"""Writes without end, and says of each thing that it is written, until it is killed: `python -m tests.chaos.killed WHAT
FOLDER`.
"""

from __future__ import annotations

import itertools
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np

HEADER = "number,square\n"


def drawings(folder: Path) -> Iterator[int]:
    """A drawing's file, with one more stroke each time, over and over."""
    from digitpad.core.drawing.drawing_file import save_drawing
    from digitpad.core.drawing.strokes import Drawing, Stroke

    points = np.random.default_rng(0).random((200, 2)).tolist()
    for number in itertools.count():
        save_drawing(Drawing(tuple(Stroke.of(points) for _ in range(number % 20 + 1))), folder / "drawing.json")
        yield number


def settings(folder: Path) -> Iterator[int]:
    """Settings, one of which counts."""
    from digitpad.core.settings import Settings

    found = Settings.load(folder / "settings.json")
    for number in itertools.count(int(found["train_seed"]) + 1):
        found["train_seed"] = number
        assert found.save()
        yield number


def architectures(folder: Path) -> Iterator[int]:
    """Architectures that are saved, renamed and removed."""
    from dataclasses import replace

    from digitpad.core.architectures.architecture import Architecture
    from digitpad.core.architectures.layers import Dense, Flatten
    from digitpad.core.architectures.store import ArchitectureStore

    store = ArchitectureStore(folder / "architectures")
    for number in itertools.count():
        kept = store.save(Architecture("mine", (Flatten(), Dense(number % 4000 + 1))), None)
        kept = store.save(replace(kept, layers=(*kept.layers, Dense(7))), kept)
        store.rename(kept, f"{kept.name} again {number}")
        own = store.overview().architectures
        if len(own) > 5:
            store.remove(own[0])
        yield number


def models(folder: Path) -> Iterator[int]:
    """Models that are kept and deleted."""
    from digitpad.core.files import sha256, write_json
    from digitpad.core.jobs.workspace import holding
    from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE, Registry

    registry = Registry(folder / "none", folder / "models")
    for number in itertools.count():
        place = folder / "trainings" / f"{number}x{id(folder)}"
        with holding(place):
            place.mkdir(parents=True)
            for name in (KERAS_FILE, LITERT_FILE):
                (place / name).write_bytes(bytes(200_000))
            sums = {name: sha256(place / name) for name in (KERAS_FILE, LITERT_FILE)}
            write_json(place / CARD, {"name": "mine", "checksums": sums})
            registry.keep(place, registry.free_name("mine"))
        own = registry.models()
        if len(own) > 3:
            registry.delete(own[0])
        yield number


def new_files(folder: Path) -> Iterator[int]:
    """Files of which none takes another's place."""
    from digitpad.core.temporary_files import write_new

    for number in itertools.count():
        write_new(folder / "seen" / "page.jpg", number.to_bytes(4, "big") * 50_000)
        yield number


def tables(folder: Path) -> Iterator[int]:
    """Tables that grow, row by row, and become whole."""
    from digitpad.cli.output.growing_file import GrowingFile

    for number in itertools.count():
        with GrowingFile(folder / "table.csv", HEADER) as table:
            for row in range(2000):
                table.write(f"{row},{row * row}\n")
        yield number


def studies(folder: Path) -> Iterator[int]:
    """Checkpoints and results of a study's runs, as its children write them."""
    from digitpad.core.study.folder import StudyFolder
    from digitpad.core.study.plan import Epoch, Outcome, Result, StudyPlan

    plan = StudyPlan(cases=("conv1",), seeds=tuple(range(1, 6)), epochs=2, limit=300)
    study = StudyFolder(folder / "studies" / "one")
    study.create(plan)
    for number in itertools.count():
        run = plan.runs[number % len(plan.runs)]
        study.save_checkpoint(plan, run, {"state0": np.full(50_000, number), "epochs": np.array("[]")})
        epochs = (Epoch(2.0, 0.3, None, None, 1.5), Epoch(1.0, 0.6, 0.9, 0.7, 1.25))
        result = Result(run, plan.fingerprint, 2, 3, 0.5, number, 542_230, epochs, {"digitpad": "1"})
        outputs = np.full((3, 10), 0.1, np.float32)
        study.save(Outcome(result, outputs, {"model.keras": bytes(100_000), "card.json": b"{}"}))
        yield number
        if number % 3 == 2:
            study.discard(run)


def exports_of_samples(folder: Path) -> Iterator[int]:
    """Samples, written as strokes and as pixels."""
    from digitpad.core.samples.exchange import write_pixels, write_strokes
    from tests.chaos.samples_of_formats import some_samples

    samples = some_samples() * 3
    for number in itertools.count():
        write_strokes(samples, folder / "samples.json", lambda share: None)
        write_pixels(samples, folder / "samples.csv", lambda share: None)
        yield number


def reviews(folder: Path) -> Iterator[int]:
    """What was looked at of a picture, a screen at a time."""
    from digitpad.core.review.kept import KeptReview, KeptVerdict
    from digitpad.core.review.tally import ReviewVerdict

    review = KeptReview(folder / "reviews", "0123abcd")
    for number in itertools.count(len(review.read()) // 100):
        screen = range(100 * number, 100 * number + 100)
        review.append(KeptVerdict(1, (one, 0, 9, 9), ReviewVerdict(one % 11)) for one in screen)
        yield number


def window_training(folder: Path) -> Iterator[int]:
    """A training as a window has it: in a child, whose events it reads."""
    from digitpad.core.jobs.training import TrainJob
    from digitpad.core.jobs.workspace import hold
    from digitpad.core.paths import default_paths
    from digitpad.ml.process import TrainingProcess

    paths = default_paths()
    out = paths.trainings / "0123abcd"
    lock = hold(out)
    job = TrainJob(
        architecture="paper", name="quick", mnist=paths.mnist, out=out, epochs=1, limit=300, batch_size=50,
        augmentation=(),
    )  # fmt: skip
    yield from (number for number, _ in enumerate(TrainingProcess(job).events()))
    shutil.rmtree(out)
    if lock is not None:
        lock.release()


ENDLESS = (drawings, settings, architectures, models, new_files, tables, studies, exports_of_samples, reviews)


def main() -> None:
    """Write, and report."""
    what = {one.__name__: one for one in (*ENDLESS, window_training)}[sys.argv[1]]
    folder = Path(sys.argv[2])
    (folder / "seen").mkdir(parents=True, exist_ok=True)
    print("begins", flush=True)
    for number in what(folder):
        print(number, flush=True)


if __name__ == "__main__":
    main()
