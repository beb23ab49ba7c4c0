"""One of the person's own samples: a drawing, or a picture's digit, with its label."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.recognition.predict import NOT_A_DIGIT, Prediction, prepare_drawing

SAMPLE_SOURCES: Final = ("canvas", "picture", "session", "import")
"""Where samples come from: the canvas, the picture window, a guided session, a file."""
LABELS: Final = range(NOT_A_DIGIT + 1)
"""What a sample may be: a digit, or none."""


@dataclass(frozen=True)
class SampleAnswer:
    """What a model said of a sample when it was made."""

    model: str
    """The model's name."""
    prediction: Prediction


@dataclass(frozen=True, eq=False)
class OwnSample:
    """A labelled digit. It has a `drawing`, or, where no strokes are known, an `image`.

    `image`: (28, 28) uint8 prepared image, ink = 255. `label`: 0..9, or NOT_A_DIGIT.
    """

    id: str
    """Unique on this computer; samples in the order of their making have no other order."""
    label: int
    made: datetime
    """With time zone."""
    source: str
    """Of `SAMPLE_SOURCES`."""
    drawing: Drawing | None = None
    image: NDArray[np.uint8] | None = None
    answer: SampleAnswer | None = None

    @property
    def misread(self) -> bool:
        """Whether the model took it for something else."""
        if self.answer is None:
            return False
        said = self.answer.prediction
        return said.rejected != (self.label == NOT_A_DIGIT) or (not said.rejected and said.digit != self.label)

    def prepared(self) -> NDArray[np.float32] | None:
        """The (28, 28) float32 prepared image in 0..1, ink = 1; None for a drawing without ink."""
        if self.image is not None:
            image: NDArray[np.float32] = self.image / np.float32(255)
            return image
        steps = prepare_drawing(self.drawing) if self.drawing is not None else None
        return steps[1].image if steps is not None else None
