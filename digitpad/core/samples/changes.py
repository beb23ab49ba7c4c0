"""What can be done to the samples that are kept; a sequence of changes is made in one piece or not at all."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np

from digitpad.core.recognition.sizes import FIELD
from digitpad.core.samples.content import SampleContent, encode_sample
from digitpad.core.samples.sample import LABELS, OwnSample


@dataclass(frozen=True, eq=False)
class AddSamples:
    """New samples; one that is there already stays as it is. Raises ValueError for what is none."""

    samples: tuple[OwnSample, ...]

    @property
    def ids(self) -> tuple[str, ...]:
        """What they are called."""
        return tuple(sample.id for sample in self.samples)

    @cached_property
    def contents(self) -> tuple[SampleContent, ...]:
        """As they lie in the database; made once, by whoever wants them first."""
        return tuple(map(encode_sample, self.samples))

    def __post_init__(self) -> None:
        """Refuse what could be written, but not be read again."""
        for sample in self.samples:
            if sample.label not in LABELS:
                raise ValueError(f"{sample.label} is no label")
            if (sample.drawing is None) == (sample.image is None):
                raise ValueError("a sample has either strokes or an image")
            if sample.image is not None and (sample.image.shape != (FIELD, FIELD) or sample.image.dtype != np.uint8):
                raise ValueError("a sample's image is 28x28 bytes")


@dataclass(frozen=True)
class RelabelSamples:
    """Samples are another digit than was said before. Raises ValueError for what is no label."""

    ids: tuple[str, ...]
    label: int

    def __post_init__(self) -> None:
        """Refuse what is no label."""
        if self.label not in LABELS:
            raise ValueError(f"{self.label} is no label")


@dataclass(frozen=True)
class DeleteSamples:
    """Samples go; they stay in the database, for `RestoreSamples`."""

    ids: tuple[str, ...]


@dataclass(frozen=True)
class RestoreSamples:
    """Deleted samples come back, each to its place."""

    ids: tuple[str, ...]


SampleChange: TypeAlias = AddSamples | RelabelSamples | DeleteSamples | RestoreSamples
