"""The tabs with experiments; two of them share a digit."""

from __future__ import annotations

from digitpad.core.experiments.distortion import Distortion
from digitpad.core.experiments.trial import Trial
from digitpad.ui.inside.elements.tab import InsideServices
from digitpad.ui.inside.experiments.asking import ExperimentAsker
from digitpad.ui.inside.experiments.attack_tab import AttackTab
from digitpad.ui.inside.experiments.experiment import Experiment
from digitpad.ui.inside.experiments.fool_tab import FoolTab
from digitpad.ui.inside.experiments.ideal_tab import IdealTab
from digitpad.ui.inside.experiments.robustness_tab import RobustnessTab


def experiment_tabs(services: InsideServices) -> tuple[FoolTab, AttackTab, RobustnessTab, IdealTab]:
    """New tabs, without parents."""
    memory = services.memory
    plain = Trial(distortion=Distortion(normalised=bool(services.settings["experiment_normalised"])))
    experiment = Experiment(memory.trial or plain)

    def remember() -> None:
        memory.trial = experiment.trial

    experiment.changed.connect(remember)
    asker = ExperimentAsker(services)  # MNIST's digits take 47 MB
    fool = FoolTab(services, experiment, asker)
    experiment.setParent(fool)
    return fool, AttackTab(services, experiment, asker), RobustnessTab(services), IdealTab(services)
