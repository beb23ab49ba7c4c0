"""What a training on data of one's own begins with, where a person has not said otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from pathlib import Path
from typing import Final

from digitpad.core.model_names import usable_name
from digitpad.core.own_data.own_data import OwnData

_BATCHES: Final = 800
"""Steps after which small networks know a few thousand images; MNIST's five epochs are 2,750."""
_FEWEST_EPOCHS, _MOST_EPOCHS = 5, 60


def usual_epochs(data: OwnData, batch_size: int) -> int:
    """5 to 60, the more the fewer images there are."""
    return min(max(ceil(_BATCHES / ceil(len(data) / batch_size)), _FEWEST_EPOCHS), _MOST_EPOCHS)


def usual_name(paths: Sequence[Path], *, otherwise: str) -> str:
    """A model's name after the data's, or `otherwise` where there are several files or their name can be none."""
    if len(paths) != 1:
        return otherwise
    return usable_name(paths[0].name.partition(".")[0], otherwise=otherwise)
