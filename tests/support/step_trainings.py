"""Trainings in steps: interrupted ones, and what their exports say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest


class Stopped(Exception):
    """Somebody interrupts a training."""


def interrupted_and_gone_on(train: Callable[..., Any]) -> tuple[Any, list[int], list[float]]:
    """Interrupt a training after its seventh step, its last checkpoint being at the fifth, and let it go on.

    `train`: takes `on_step` and `every`. The network, and the number and loss of each step.
    """
    steps: list[int] = []
    losses: list[float] = []

    def note(step: int, loss: float) -> None:
        steps.append(step)
        losses.append(loss)
        if len(steps) == 7:
            raise Stopped

    with pytest.raises(Stopped):
        train(on_step=note, every=5)
    assert steps == list(range(7))
    return train(on_step=note, every=5), steps, losses


def litert_says(file: Path, given: np.ndarray) -> np.ndarray:
    """What a LiteRT file gives for an input of any size."""
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model_content=file.read_bytes())
    interpreter.resize_tensor_input(interpreter.get_input_details()[0]["index"], given.shape)
    interpreter.allocate_tensors()
    interpreter.set_tensor(interpreter.get_input_details()[0]["index"], given)
    interpreter.invoke()
    return interpreter.get_tensor(interpreter.get_output_details()[0]["index"])
