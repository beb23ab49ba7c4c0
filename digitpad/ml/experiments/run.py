"""Does an experiment in the child."""

from __future__ import annotations

from digitpad.core.jobs.events import Emit
from digitpad.core.jobs.experiments import AttackDone, AttackJob, ExperimentJob, ExperimentProgress, IdealDone
from digitpad.ml.experiments.attack import attacked
from digitpad.ml.experiments.ideal import ideal_images
from digitpad.ml.transfer.network import load_known_network

_LOADED: float = 0.2
"""The share that is done once the network is loaded."""


def run_experiment(job: ExperimentJob, emit: Emit[ExperimentProgress]) -> AttackDone | IdealDone:
    """Do it; tells how far it is. Raises ModelError."""
    network = load_known_network(job.model.keras_file)

    def progress(share: float) -> None:
        emit(ExperimentProgress(_LOADED + (1 - _LOADED) * share))

    progress(0.0)
    if isinstance(job, AttackJob):
        return AttackDone(job, *attacked(network, job, progress))
    return IdealDone(job, ideal_images(network, job, progress))
