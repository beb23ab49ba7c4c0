"""What the main window is given by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from digitpad.core.paths import Paths
from digitpad.core.settings import Settings

if TYPE_CHECKING:
    from digitpad.core.inside.network import LoadLayers
    from digitpad.core.jobs.experiments import StartExperiment
    from digitpad.core.jobs.ready_child import ReadyChild
    from digitpad.core.jobs.training import StartTraining
    from digitpad.core.own_data.leaving_out import StartLeaveOut
    from digitpad.core.pages.network import LoadPageNetwork
    from digitpad.core.registry import Registry
    from digitpad.ui.background.recogniser import LoadClassifier, LoadLines, LoadPen
    from digitpad.ui.samples.live_samples import LiveSamples
    from digitpad.ui.study.runner import StartStudy
    from digitpad.ui.teaching.loader import Samples
    from digitpad.ui.teaching.runner import StartTeaching
    from digitpad.ui.transfer.runner import StartTransfer


@dataclass(frozen=True, eq=False)
class Services:
    """Folders, settings, models, and the ways to networks and child processes that the window does not know itself."""

    paths: Paths
    settings: Settings
    load_classifier: LoadClassifier
    load_pen: LoadPen
    load_lines: LoadLines
    load_network: LoadPageNetwork
    """Sent to children, too, as `load_classifier` is."""
    load_layers: LoadLayers
    start_training: StartTraining
    start_leave_out: StartLeaveOut
    start_study: StartStudy
    start_transfer: StartTransfer
    start_teaching: StartTeaching
    start_experiment: StartExperiment
    new_live_samples: Callable[[], LiveSamples]
    """Gives all that the person wrote and labelled, as the window knows it."""
    samples: Samples
    """The same, as it is on the disk; reads files, so not for the GUI thread."""
    ready_training: Callable[[], ReadyChild] | None = None
    """Where a process may wait for the next training, the same each time; None: nowhere."""

    @cached_property
    def registry(self) -> Registry:
        """The models that there are."""
        from digitpad.core.registry import Registry

        return Registry(self.paths.bundled_models, self.paths.user_models)
