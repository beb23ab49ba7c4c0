"""What takes a while with samples, as functions for a worker thread: import, export, drawings for the canvas."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DigitpadError
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Model
from digitpad.core.samples import exchange
from digitpad.core.samples.exchange import Written
from digitpad.core.samples.importing import AskedModel, ImportedSamples, import_samples
from digitpad.core.samples.sample import OwnSample
from digitpad.ui.background.worker import Work


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
        asked = _asked(model, classifier)
        return import_samples(paths, there=there, asked=asked, check=work.check)

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


def _asked(model: Model | None, classifier: Callable[[Model | None], Classifier]) -> AskedModel | None:
    """The model with its classifier; None if there is none that can be asked."""
    try:
        return None if model is None else AskedModel(model.name, classifier(model))
    except DigitpadError:
        return None
