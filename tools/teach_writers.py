"""Measures what «Learn my samples» does for writers that a model does not know, and what it costs elsewhere.

Run it as `python tools/teach_writers.py --strokes FILE --model NAME`; repeat --strokes for more files. Of each writer,
at most --each samples a digit (and at most half of them) are learned, the rest is read before and after. Results are
appended to --results, a line a writer: run again, the command goes on with those that are missing.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.stroke_files import StrokeSample, place, read_stroke_file
from digitpad.core.data.writers import split_writers
from digitpad.core.evaluation.charts import percent, points
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.recognition.predict import Predictions
from digitpad.core.registry import Registry
from digitpad.core.samples.sample import OwnSample
from digitpad.ml.teaching.data import as_they_are
from digitpad.ml.teaching.progress import TeachProgress
from digitpad.ml.teaching.step import Recipe
from digitpad.ml.teaching.teacher import NetworkState, Own, Teacher

FEWEST_LEARNED: Final = 20
FEWEST_TESTED: Final = 30
MOST_TESTED: Final = 20  # of each digit
OF_OTHERS: Final = 40  # digits of each other writer
WELL_READ: Final = 0.97  # of writers below this, the error shall be halved
WORSE: Final = 0.005


@dataclass(frozen=True)
class Writer:
    """One writer's samples: those to learn, those to test."""

    name: str
    learned: list[StrokeSample]
    tested: list[StrokeSample]


def main() -> None:
    """Measure, print, and append to the results."""
    options = parsed()
    paths = default_paths()
    model = Registry(paths.bundled_models, paths.user_models).find(options.model)
    recipe = Recipe(
        steps=options.steps, learning_rate=options.learning_rate, soft=not options.hard, head_only=options.head_only
    )
    print(f"{model.name}, {recipe}", file=sys.stderr)
    everybody = writers_of(options)
    chosen = halved(everybody, options.half, options.seed)[: options.writers]
    print(f"{len(everybody)} writers with enough digits; {len(chosen)} learn", file=sys.stderr)
    teacher = Teacher.of(
        model, mnist_folder=paths.mnist, guard_folder=paths.guard, recipe=recipe, seed=options.seed, check=lambda: None
    )
    others = {writer.name: images_of(writer.tested[:OF_OTHERS]) for writer in everybody}
    known = done_before(options.results)
    for writer in chosen:
        if writer.name not in known:
            row = taught(teacher, writer, others, seed=options.seed, part=options.part)
            known[writer.name] = row
            with options.results.open("a", encoding="utf-8") as file:
                file.write(json.dumps(row) + "\n")
    rows = [known[writer.name] for writer in chosen]
    print_table(rows)
    print(json.dumps(summary(rows), indent=2))


def parsed() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    add("--strokes", type=Path, action="append", required=True, metavar="FILE")
    add("--model", default=DEFAULT_MODEL)
    add("--held-out", type=int, metavar="SEED", help="only writers that a training with that seed did not learn from")
    add("--half", choices=("choose", "report", "all"), default="report", help="recipes are chosen on the other half")
    add("--writers", type=int, default=30)
    add("--each", type=int, default=5, help="samples of each digit that are learned, at most")
    add("--seed", type=int, default=1)
    add("--results", type=Path, required=True, metavar="FILE", help="one JSON document a line")
    default = Recipe()
    add("--steps", type=int, default=default.steps)
    add("--learning-rate", type=float, default=default.learning_rate)
    add("--hard", action="store_true", help="replay with labels instead of what the network said at first")
    add("--head-only", action="store_true", help="train the last layer only")
    add("--part", type=float, help="always go so far from the old weights to the new ones, whatever it costs")
    return parser.parse_args()


def writers_of(options: argparse.Namespace) -> list[Writer]:
    """Those who wrote enough, by name."""
    random = np.random.default_rng(options.seed)
    found = []
    for number, path in enumerate(options.strokes):
        samples = [sample for sample in read_stroke_file(path) if sample.digit is not None]
        if options.held_out is not None:
            _, samples = split_writers(samples, seed=options.held_out)
        by_writer: dict[str, list[StrokeSample]] = defaultdict(list)
        for index in random.permutation(len(samples)).tolist():
            by_writer[samples[index].writer].append(samples[index])
        for order, name in enumerate(sorted(by_writer)):
            writer = split(f"{number + 1}-{order + 1}", by_writer[name], options.each)
            if len(writer.learned) >= FEWEST_LEARNED and len(writer.tested) >= FEWEST_TESTED:
                found.append(writer)
    return found


def split(name: str, samples: Sequence[StrokeSample], each: int) -> Writer:
    """What is learned and what is tested; a number stands for the writer."""
    learned, tested = [], []
    for digit in range(10):
        own = [sample for sample in samples if sample.digit == digit]
        count = min(each, len(own) // 2)
        learned += own[:count]
        tested += own[count : count + MOST_TESTED]
    order = np.random.default_rng(0).permutation(len(tested))
    return Writer(name, learned, [tested[index] for index in order.tolist()])


def halved(writers: list[Writer], half: str, seed: int) -> list[Writer]:
    """Every second one of them, in random order."""
    order = [writers[index] for index in np.random.default_rng(seed).permutation(len(writers)).tolist()]
    return order if half == "all" else order[half == "report" :: 2]


def taught(
    teacher: Teacher, writer: Writer, others: dict[str, LabelledImages], *, seed: int, part: float | None
) -> dict[str, object]:
    """A writer's row."""
    began = time.monotonic()
    progress = TeachProgress(lambda event: None, lambda: None, 1)
    samples = own_samples(writer.learned)
    if part is None:
        lesson = teacher.teach(samples, progress, seed=seed)
        state, kept = lesson.state, lesson.figures.kept
    else:
        own = Own.of(samples, seed=seed, check=lambda: None)
        state, kept = teacher.learn(own, progress, seed=seed, parts=(part,)), True
    mnist, guard = teacher.elsewhere(state)
    tested = images_of(writer.tested)
    rest = [images for name, images in others.items() if name != writer.name]
    strangers = LabelledImages(np.concatenate([o.images for o in rest]), np.concatenate([o.labels for o in rest]))
    return {
        "writer": writer.name,
        "learned": len(samples),
        "tested": len(tested),
        "before": teacher.hits(tested, teacher.start) / len(tested),
        "after": teacher.hits(tested, state) / len(tested),
        "rejected_before": rejected(teacher, tested, teacher.start),
        "rejected_after": rejected(teacher, tested, state),
        "part": state.part,
        "mnist": -mnist.lost,
        "guard": -guard.lost,
        "others": (teacher.hits(strangers, state) - teacher.hits(strangers, teacher.start)) / len(strangers),
        "kept": kept,
        "seconds": round(time.monotonic() - began, 1),
    }


def rejected(teacher: Teacher, images: LabelledImages, state: NetworkState) -> float:
    """Share of digits that are called none."""
    outputs = teacher.tuning.outputs(images.images, state.weights)
    return float(Predictions.of(outputs, state.threshold).rejected.mean())


def own_samples(samples: Sequence[StrokeSample]) -> list[OwnSample]:
    """As if they had been drawn on the canvas."""
    now = datetime.now(timezone.utc)
    return [OwnSample("", sample.digit or 0, now, "import", drawing=place(sample)) for sample in samples]


def images_of(samples: Sequence[StrokeSample]) -> LabelledImages:
    """As the network sees them."""
    return as_they_are(own_samples(samples))


def done_before(results: Path) -> dict[str, dict[str, object]]:
    """Rows of an earlier run, by writer."""
    if not results.is_file():
        return {}
    rows = map(json.loads, results.read_text(encoding="utf-8").splitlines())
    return {row["writer"]: row for row in rows}


def summary(rows: Sequence[dict[str, object]]) -> dict[str, object]:
    """Means over writers; of kept models only: who is offered none keeps what there was."""
    unchanged = {"mnist": 0.0, "guard": 0.0, "others": 0.0}
    kept = [row if row["kept"] else {**row, "after": row["before"], **unchanged} for row in rows]
    column = {
        key: np.array([float(str(row[key])) for row in kept]) for key in ("before", "after", "mnist", "guard", "others")
    }
    before, after = column["before"], column["after"]
    low = before < WELL_READ
    return {
        "writers": len(rows),
        "error_before": float(1 - before.mean()),
        "error_after": float(1 - after.mean()),
        "writers_below_97": int(low.sum()),
        "error_before_below_97": float(1 - before[low].mean()) if low.any() else None,
        "error_after_below_97": float(1 - after[low].mean()) if low.any() else None,
        "worse": int((after < before - WORSE - 1e-9).sum()),
        "worst_change": float((after - before).min()),
        "nothing_kept": sum(not row["kept"] for row in rows),
        "part_mean": float(np.mean([float(str(row["part"])) for row in rows])),
        **{f"{key}_mean": float(column[key].mean()) for key in ("mnist", "guard", "others")},
        **{f"{key}_least": float(column[key].min()) for key in ("mnist", "guard", "others")},
        "rejected_before": float(np.mean([float(str(row["rejected_before"])) for row in rows])),
        "rejected_after": float(np.mean([float(str(row["rejected_after"])) for row in rows])),
        "seconds_mean": float(np.mean([float(str(row["seconds"])) for row in rows])),
    }


def print_table(rows: Sequence[dict[str, object]]) -> None:
    """A line a writer, the worst first; differences in points."""
    print("writer learned tested   before    after  part  MNIST  guard others", file=sys.stderr)
    for row in sorted(rows, key=lambda row: float(str(row["before"]))):
        shares = [f"{percent(float(str(row[key]))):>9}" for key in ("before", "after")]
        lost = [f"{points(float(str(row[key]))):>6}" for key in ("mnist", "guard", "others")]
        mark = "  nothing kept" if not row["kept"] else ""
        print(
            f"{row['writer']:>6} {row['learned']:>7} {row['tested']:>6}{''.join(shares)} {row['part']:>5} "
            f"{' '.join(lost)}{mark}",
            file=sys.stderr,
        )


if __name__ == "__main__":
    main()
