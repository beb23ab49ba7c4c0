"""Attacks and ideal images as descriptions and events: what a child process with gradients computes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from digitpad.core.jobs.events import Cancelled, Failed, JobHandle, LastEvent
from digitpad.core.registry import Model

EPSILONS: Final[tuple[float, ...]] = tuple(round(0.01 * number, 2) for number in range(41))
"""How far an attack may change each pixel, ink = 1: 0 to 0.4, all tried at once."""
ATTACK_STEPS: Final = 40
"""Of the attack in many steps, as A. Madry and others take them on MNIST."""
IDEAL_STEPS: Final = 96
"""Of the way to an ideal image."""


@dataclass(frozen=True, eq=False)
class AttackJob:
    """Change an image so that a model answers something else. `image`: (28, 28) float32 in 0..1, ink = 1.

    `label`: the class to get away from; `target`: the class to get to, None: any other.
    """

    model: Model
    image: NDArray[np.float32]
    label: int
    target: int | None = None
    epsilons: tuple[float, ...] = EPSILONS
    steps: int = ATTACK_STEPS
    seed: int = 1


@dataclass(frozen=True, eq=False)
class IdealJob:
    """Make an image for each map or number of a layer that it answers strongest to.

    `place`: which of the layers with a kernel (convolutions and dense ones, first to last), from 0.
    """

    model: Model
    place: int
    steps: int = IDEAL_STEPS
    seed: int = 1


@dataclass(frozen=True)
class ExperimentProgress:
    """So much is done, 0..1."""

    share: float


@dataclass(frozen=True, eq=False)
class AttackDone(LastEvent):
    """`fgsm`, `pgd`: (len(epsilons), 28, 28) float32 attacked images, in one step and in many."""

    job: AttackJob
    fgsm: NDArray[np.float32]
    pgd: NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class IdealDone(LastEvent):
    """`images`: (maps, 28, 28) float32, the ideal image of each."""

    job: IdealJob
    images: NDArray[np.float32]


ExperimentJob: TypeAlias = AttackJob | IdealJob
ExperimentEvent: TypeAlias = ExperimentProgress | AttackDone | IdealDone | Cancelled | Failed
ExperimentHandle: TypeAlias = JobHandle[ExperimentEvent]
StartExperiment: TypeAlias = Callable[[ExperimentJob], ExperimentHandle]
"""Makes the handle of a job, which begins with the first event asked for."""
