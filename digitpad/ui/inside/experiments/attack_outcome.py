"""What came of an attack: what networks say of the attacked images, in words and as a plot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from digitpad.core.experiments.curves import answers_of
from digitpad.core.experiments.share_plot import SharePlot
from digitpad.core.inside.network import Array
from digitpad.core.jobs.experiments import EPSILONS, AttackDone
from digitpad.core.registry import Model
from digitpad.ui.inside.experiments.curve_plots import class_series
from digitpad.ui.inside.experiments.words import answer_said
from digitpad.ui.widgets.local_numbers import LocalNumber

AttackMethod: TypeAlias = Literal["fgsm", "pgd"]
ATTACK_METHODS: Final[tuple[AttackMethod, ...]] = ("fgsm", "pgd")


@dataclass(frozen=True, eq=False)
class AttackOutcome:
    """`models`: that were asked; `outputs`: for each method what each of them says, (epsilons, classes) class
    probabilities. `problem`: why the last one does not answer; it has no outputs then.
    """

    done: AttackDone
    models: tuple[Model, ...]
    outputs: Mapping[AttackMethod, Sequence[NDArray[np.float32]]]
    problem: str = ""

    @property
    def names(self) -> list[str]:
        """Of the models that answer."""
        return [model.name for model in self.models[: len(self.outputs["fgsm"])]]

    def image(self, method: AttackMethod, number: int) -> Array:
        """The (28, 28) image that was attacked with an epsilon, by its number."""
        image: Array = attacked_images(self.done, method)[number]
        return image

    def successes(self, method: AttackMethod, model: int) -> list[int]:
        """The epsilons, by number, at which a model reads what the attack wanted."""
        job = self.done.job
        answers = answers_of(self.outputs[method][model], None, len(self.models[model].class_names))
        hit = answers != job.label if job.target is None else answers == job.target
        numbers: list[int] = np.flatnonzero(hit).tolist()
        return numbers

    def first_success(self, method: AttackMethod) -> int:
        """The least epsilon at which the attacked model is misled, by its number; the last one where there is none."""
        return next(iter(self.successes(method, 0)), len(EPSILONS) - 1)

    def sentences(self, method: AttackMethod, number: int) -> str:
        """What each model says of the image with that epsilon, and at which it is misled first.

        With a larger one it may be right again, above all in one step.
        """
        lines = []
        for place, (model, outputs) in enumerate(zip(self.models, self.outputs[method], strict=False)):
            hits = self.successes(method, place)
            least = (
                _tr("first misled at {0}").format(f"{LocalNumber(EPSILONS[hits[0]]):.2f}")
                if hits
                else _tr("never misled")
            )
            lines.append(f"{model.name}: {answer_said(outputs[number], model)}; {least}.")
        return "\n".join([*lines, *([self.problem] if self.problem else [])])

    def plot(self, method: AttackMethod, words: str) -> SharePlot:
        """Probabilities of the classes by epsilon; `words`: what the method is called."""
        series = class_series(np.array(EPSILONS), self.outputs[method], self.models)
        title = _tr("Attack {0}: probabilities by {1}").format(words, ", ".join(self.names))
        return SharePlot(title, _tr("epsilon"), series)


def attacked_images(done: AttackDone, method: AttackMethod) -> Array:
    """(epsilons, 28, 28) of one method."""
    return done.fgsm if method == "fgsm" else done.pgd


def _tr(text: str) -> str:
    return QCoreApplication.translate("AttackOutcome", text)
