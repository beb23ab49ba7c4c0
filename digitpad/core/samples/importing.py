"""Samples of files as the program takes them in: without what is there already, and with what a model says of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.recognition.predict import Classifier
from digitpad.core.recognition.sizes import FIELD
from digitpad.core.samples.changes import AddSamples
from digitpad.core.samples.exchange import ReportShare, read_samples
from digitpad.core.samples.same import without_known
from digitpad.core.samples.sample import OwnSample, SampleAnswer

MOST_ASKED: Final = 5000
"""Samples of one import of which a model is asked; of more than that nobody waits for the answers."""
_BATCH: Final = 50  # images that the network is asked about at once
_PARTS: Final = (0.45, 0.05, 0.5)  # of the time: reading, sifting, asking


@dataclass(frozen=True, eq=False)
class ImportedSamples:
    """What files brought: `added`: to keep; `known`: were there already; `passed`: of no use."""

    added: AddSamples
    known: int
    passed: int


@dataclass(frozen=True)
class AskedModel:
    """A model that is asked about samples: its name and its classifier."""

    name: str
    classifier: Classifier


def import_samples(
    paths: Sequence[Path], *, there: Sequence[OwnSample], asked: AskedModel | None, check: ReportShare
) -> ImportedSamples:
    """Read files, leave out what is there, and ask the model, if there is one, about the rest. Raises DataError."""
    samples: list[OwnSample] = []
    passed = 0
    for number, path in enumerate(paths):
        found = read_samples(path, _part(check, 0, number, len(paths)))
        samples += found.samples
        passed += found.passed
    sifted = without_known(samples, there, _part(check, 1))
    new = sifted.new
    if asked is not None and len(new) <= MOST_ASKED:
        new = _answered(new, asked, _part(check, 2))
    added = AddSamples(tuple(new))
    _ = added.contents  # packed here, where one waits anyway
    check(1.0)
    return ImportedSamples(added, sifted.known, passed)


def _answered(samples: Sequence[OwnSample], asked: AskedModel, check: ReportShare) -> list[OwnSample]:
    """The samples with what the model says of them."""
    answered = []
    for start in range(0, len(samples), _BATCH):
        check(start / len(samples))
        batch = samples[start : start + _BATCH]
        images = [sample.prepared() for sample in batch]
        inked = [image for image in images if image is not None]
        said = asked.classifier.classify(np.array(inked, np.float32).reshape(-1, FIELD, FIELD))
        answers = iter(range(len(said)))
        for sample, image in zip(batch, images, strict=True):
            answer = None if image is None else SampleAnswer(asked.name, said[next(answers)])
            answered.append(replace(sample, answer=answer))
    return answered


def _part(check: ReportShare, part: int, number: int = 0, count: int = 1) -> ReportShare:
    """Report the share of a part, or of the `number`th of `count` files of it, as a share of the whole."""
    before = sum(_PARTS[:part]) + _PARTS[part] * number / count
    return lambda share: check(before + _PARTS[part] * share / count)
