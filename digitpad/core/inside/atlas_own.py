"""The person's own samples, as a model reads them now."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.inside.atlas_digits import ReadDigits
from digitpad.core.inside.atlas_part import make_part
from digitpad.core.inside.network import LayeredNetwork
from digitpad.core.samples.sample import OwnSample


@dataclass(frozen=True, eq=False)
class OwnDigits:
    """The person's samples and what a model says of them; `samples[i]` belongs to digit i."""

    samples: tuple[OwnSample, ...]
    digits: ReadDigits


class OwnReader:
    """Reads samples; keeps their prepared images, as ink never changes and takes a millisecond to prepare."""

    def __init__(self) -> None:
        self._images: dict[str, NDArray[np.uint8] | None] = {}

    def read(
        self,
        samples: Sequence[OwnSample],
        network: LayeredNetwork,
        threshold: float | None,
        check: Callable[[float], None] = lambda share: None,
    ) -> OwnDigits:
        """Ask a network about all samples that have ink. `check` is told the share that is done, and may raise."""
        inked = []
        for number, sample in enumerate(samples):
            check(number / len(samples))
            if sample.id not in self._images:
                self._images[sample.id] = _bytes(sample.prepared())
            if self._images[sample.id] is not None:
                inked.append(sample)
        images = [image for sample in inked if (image := self._images[sample.id]) is not None]
        stack = np.stack(images) if images else np.empty((0, 28, 28), np.uint8)
        labels = np.array([sample.label for sample in inked], np.uint8)
        part = make_part([network], stack)
        return OwnDigits(tuple(inked), ReadDigits(stack, labels, part.predictions(threshold)))


def _bytes(image: NDArray[np.float32] | None) -> NDArray[np.uint8] | None:
    return None if image is None else np.round(image * 255).clip(0, 255).astype(np.uint8)
