"""What takes a while with samples, as functions for a worker thread: import, export, drawings for the canvas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DigitpadError
from digitpad.core.recognition.predict import Classifier
from digitpad.core.recognition.preprocess import FIELD
from digitpad.core.registry import Model
from digitpad.core.samples import exchange
from digitpad.core.samples.changes import AddSamples
from digitpad.core.samples.exchange import Written
from digitpad.core.samples.same import without_known
from digitpad.core.samples.sample import OwnSample, SampleAnswer
from digitpad.ui.background.worker import Work

_BATCH: Final = 50  # images that the network is asked about at once
_MOST_ASKED: Final = 5000  # samples; of more than that nobody waits for the answers
_PARTS: Final = (0.45, 0.05, 0.5)  # of the time: reading, sifting, asking


@dataclass(frozen=True, eq=False)
class ImportedSamples:
    """What files brought: `added`: to keep; `known`: were there already; `passed`: of no use."""

    added: AddSamples
    known: int
    passed: int


def import_files(
    paths: Sequence[Path],
    *,
    there: Sequence[OwnSample],
    model: Model | None,
    classifier: Callable[[Model | None], Classifier],
) -> Callable[[Work], ImportedSamples]:
    """Read files, leave out what is there, and ask the model about the rest. Raises DataError.

    `classifier` gives a model's, and raises DigitpadError if it has none.
    """

    def run(work: Work) -> ImportedSamples:
        samples, passed = [], 0
        for number, path in enumerate(paths):
            found = exchange.read_samples(path, _part(work, 0, number, len(paths)))
            samples += found.samples
            passed += found.passed
        sifted = without_known(samples, there, _part(work, 1))
        added = AddSamples(tuple(_asked(sifted.new, model, classifier, work)))
        _ = added.contents  # packed here, where one waits anyway
        work.check(1.0)
        return ImportedSamples(added, sifted.known, passed)

    return run


def export_file(samples: Sequence[OwnSample], path: Path) -> Callable[[Work], Written]:
    """Write samples: pixels if the name ends in .csv, else strokes. Raises DataError."""
    write = exchange.write_pixels if path.suffix.lower() == ".csv" else exchange.write_strokes
    return lambda work: write(samples, path, work.check)


def drawing_of(sample: OwnSample) -> Callable[[Work], Drawing]:
    """The sample's drawing; of one without strokes a drawing that looks like it."""

    def run(work: Work) -> Drawing:
        if sample.drawing is not None or sample.image is None:
            return sample.drawing or Drawing()
        from digitpad.core.recognition.trace import trace

        return trace(sample.image)

    return run


def stroke_text(samples: Sequence[OwnSample]) -> Callable[[Work], str]:
    """The samples that have strokes as JSON; empty if none has."""

    def run(work: Work) -> str:
        lines = []
        for number, line in enumerate(exchange.stroke_form(samples)):
            work.check(number / len(samples))
            lines.append(line)
        return "[\n" + ",\n".join(lines) + "\n]\n" if lines else ""

    return run


def _asked(
    samples: Sequence[OwnSample],
    model: Model | None,
    get_classifier: Callable[[Model | None], Classifier],
    work: Work,
) -> list[OwnSample]:
    """The samples with what the model says of them; as they are if there is none that can be asked."""
    try:
        classifier = get_classifier(model) if model is not None else None
    except DigitpadError:
        classifier = None
    if classifier is None or model is None or len(samples) > _MOST_ASKED:
        return list(samples)
    check = _part(work, 2)
    asked = []
    for start in range(0, len(samples), _BATCH):
        check(start / len(samples))
        batch = samples[start : start + _BATCH]
        images = [sample.prepared() for sample in batch]
        inked = [image for image in images if image is not None]
        said = classifier.classify(np.array(inked, np.float32).reshape(-1, FIELD, FIELD))
        answers = iter(range(len(said)))
        for sample, image in zip(batch, images, strict=True):
            answer = None if image is None else SampleAnswer(model.name, said[next(answers)])
            asked.append(replace(sample, answer=answer))
    return asked


def _part(work: Work, part: int, number: int = 0, count: int = 1) -> Callable[[float], None]:
    """Report the share of a part, or of the `number`th of `count` files of it, as a share of the whole."""
    before = sum(_PARTS[:part]) + _PARTS[part] * number / count
    return lambda share: work.check(before + _PARTS[part] * share / count)
