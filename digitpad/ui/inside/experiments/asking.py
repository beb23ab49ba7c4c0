"""What experiments are asked with in the window's worker thread: MNIST's digits, and a second network."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.errors import DigitpadError
from digitpad.core.experiments.curves import ResponseCurve
from digitpad.core.experiments.distortion import Slider
from digitpad.core.experiments.trial import Trial, TrialAnswer, TrialDigits, ask_networks, same_curves
from digitpad.core.inside.network import LayeredNetwork, LoadLayers
from digitpad.core.inside.occlusion import Outputs
from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.ui.inside.elements.tab import InsideServices


@dataclass(frozen=True, eq=False)
class TrialRequest:
    """Everything that decides an answer. `models`: the active one, and maybe one beside it."""

    trial: Trial
    canvas: Answer | None
    models: tuple[Model, ...]
    slider: Slider | None = None

    def is_same_digit(self, other: TrialRequest) -> bool:
        """Whether both ask the same active network about the same digit, however it is distorted."""
        one, two = self.trial, other.trial
        if self.models[0] is not other.models[0] or (one.source, one.index) != (two.source, two.index):
            return False
        return one.source != "canvas" or self.canvas is other.canvas

    def is_same_question(self, other: TrialRequest) -> bool:
        """Whether both ask the same networks the same, and the answer is known."""
        same = self.is_same_digit(other) and self.has_same_models(other)
        return same and self.trial == other.trial and self.slider is other.slider

    def has_same_curve(self, other: TrialRequest) -> bool:
        """Whether both have the same curve: nothing but their slider's own value is another one."""
        if self.slider is None or self.slider is not other.slider or not self.has_same_models(other):
            return False
        return self.is_same_digit(other) and same_curves(self.trial, other.trial, self.slider)

    def has_same_flips(self, other: TrialRequest) -> bool:
        """Whether both are the same where no slider is moved."""
        return self.is_same_digit(other) and self.trial.distortion.undone() == other.trial.distortion.undone()

    def has_same_models(self, other: TrialRequest) -> bool:
        """Whether both ask the same networks."""
        return len(self.models) == len(other.models) and all(map(_is, self.models, other.models))


@dataclass(frozen=True, eq=False)
class TrialReply:
    """`answer`: None where there is no digit; `problem`: why the second model, or MNIST, cannot be asked."""

    request: TrialRequest
    answer: TrialAnswer | None
    problem: str = ""


class ExperimentAsker:
    """Nothing but the window's worker thread touches it."""

    def __init__(self, services: InsideServices) -> None:
        self._digits = TrialDigits(services.paths.mnist)
        self._load: LoadLayers = services.load_layers
        self._second: tuple[Model, LayeredNetwork] | None = None

    def reply(
        self, request: TrialRequest, network: LayeredNetwork, known: tuple[ResponseCurve, ...] = ()
    ) -> TrialReply:
        """Ask `network`, and the second one, about a trial."""
        canvas = None if request.canvas is None else request.canvas.prepared.image
        try:
            digit = self._digits.find(request.trial, canvas, request.models[0])
        except DigitpadError as error:
            return TrialReply(request, None, str(error))
        if digit is None:
            return TrialReply(request, None)
        networks, problem = self.networks(request.models, network)
        answer = ask_networks(
            request.trial, digit, networks, request.slider, known=known if len(known) == len(networks) else ()
        )
        return TrialReply(request, answer, problem)

    def networks(self, models: Sequence[Model], network: LayeredNetwork) -> tuple[list[Outputs], str]:
        """The networks of the active model and of the one beside it; a sentence where that one cannot be used."""
        networks: list[Outputs] = [network.outputs]
        for model in models[1:]:
            try:
                networks.append(self._of(model).outputs)
            except DigitpadError as error:
                return networks, str(error)
        return networks, ""

    def _of(self, model: Model) -> LayeredNetwork:
        if self._second is None or self._second[0] is not model:
            self._second = None
            self._second = model, self._load(model)
        return self._second[1]


def outputs_of_all(networks: Sequence[Outputs], images: NDArray[np.float32]) -> list[NDArray[np.float32]]:
    """What each network says of the same images."""
    return [network(images) for network in networks]


def _is(one: object, two: object) -> bool:
    return one is two
