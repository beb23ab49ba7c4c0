"""What a window is given: folders, settings, models, and the ways to networks and child processes."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from digitpad.core.paths import Paths
from digitpad.core.settings import Settings
from digitpad.ui.main.services import Services

if TYPE_CHECKING:
    from digitpad.core.inside.network import LayeredNetwork
    from digitpad.core.jobs.experiments import ExperimentHandle, ExperimentJob
    from digitpad.core.jobs.ready_child import ReadyChild
    from digitpad.core.jobs.teaching import TeachingHandle, TeachJob
    from digitpad.core.jobs.training import TrainingHandle, TrainJob
    from digitpad.core.lines.network import LineNetwork
    from digitpad.core.lines.pen import PenNetwork
    from digitpad.core.own_data.leaving_out import LeaveOutHandle
    from digitpad.core.pages.network import PageNetwork
    from digitpad.core.recognition.predict import Classifier
    from digitpad.core.registry import Model
    from digitpad.core.samples.sample import OwnSample
    from digitpad.core.samples.store import SampleStore
    from digitpad.core.study.events import StudyHandle
    from digitpad.core.study.folder import StudyFolder
    from digitpad.core.study.plan import StudyPlan
    from digitpad.core.transfer.jobs import TransferHandle, TransferJob
    from digitpad.ui.samples.live_samples import LiveSamples

# What the functions below need is imported when they are called: the window opens sooner.


def make_services(paths: Paths) -> Services:
    """All of it; networks, processes and samples when they are first asked for."""
    ready_training, store = cache(_ready_training), cache(_sample_store)  # one for all that ask
    return Services(
        paths=paths,
        settings=Settings.load(paths.settings_file),
        load_classifier=_load_classifier,
        load_pen=lambda: _load_pen(paths),
        load_lines=lambda: _load_lines(paths),
        start_training=lambda job: _start_training(job, ready_training()),
        ready_training=ready_training,
        start_transfer=_start_transfer,
        start_study=lambda plan, folder, processes: _start_study(paths, plan, folder, processes),
        start_teaching=lambda job: _start_teaching(job, ready_training()),
        start_experiment=_start_experiment,
        start_leave_out=_start_leave_out,
        new_live_samples=lambda: _new_live_samples(store(paths), paths),
        samples=lambda: _samples(store(paths)),
        load_network=partial(_load_network, paths),
        load_layers=_load_layers,
    )


def _sample_store(paths: Paths) -> SampleStore:
    from digitpad.core.samples.store import SampleStore

    return SampleStore(paths.samples)


def _new_live_samples(store: SampleStore, paths: Paths) -> LiveSamples:
    from digitpad.ui.samples.live_samples import LiveSamples

    return LiveSamples(store, spare_folders=paths.spare_folders)


def _samples(store: SampleStore) -> Sequence[OwnSample]:
    return store.samples()


def _load_classifier(model: Model) -> Classifier:
    from digitpad.runtime.litert import load_classifier  # 0.1 s, in the worker thread

    return load_classifier(model)


def _load_pen(paths: Paths) -> PenNetwork:
    from digitpad.runtime.lines import load_pen  # in the worker thread, after the first model

    return load_pen(paths)


def _load_lines(paths: Paths) -> LineNetwork:
    from digitpad.runtime.lines import load_drawn_lines  # the same

    return load_drawn_lines(paths)


def _load_network(paths: Paths) -> PageNetwork:
    from digitpad.runtime.pages import load_pages  # when the first picture is read

    return load_pages(paths)


def _load_layers(model: Model) -> LayeredNetwork:
    from digitpad.runtime.layers import load_layers  # in the worker thread, when one looks inside

    return load_layers(model)


def _ready_training() -> ReadyChild:
    from digitpad.ml.process import child_for_training  # when the form of trainings is shown

    return child_for_training()


def _start_training(job: TrainJob, ready: ReadyChild) -> TrainingHandle:
    from digitpad.ml.process import TrainingProcess

    return TrainingProcess(job, ready)


def _start_teaching(job: TeachJob, ready: ReadyChild) -> TeachingHandle:
    from digitpad.ml.teaching.process import TeachingProcess

    return TeachingProcess(job, ready)


def _start_leave_out(job: TrainJob) -> LeaveOutHandle:
    from digitpad.ml.leave_out_process import LeaveOutProcess

    return LeaveOutProcess(job)


def _start_experiment(job: ExperimentJob) -> ExperimentHandle:
    from digitpad.ml.experiments.process import ExperimentProcess

    return ExperimentProcess(job)


def _start_study(paths: Paths, plan: StudyPlan, folder: StudyFolder, processes: int) -> StudyHandle:
    from digitpad.core.light_package import require_tensorflow
    from digitpad.ml.study.child import StudyJob
    from digitpad.ml.study.process import StudyProcesses

    require_tensorflow()  # the other features say it when they are opened; finished studies are seen without
    return StudyProcesses(StudyJob(plan, folder, paths.mnist, processes, polite=True))


def _start_transfer(job: TransferJob) -> TransferHandle:
    from digitpad.ml.transfer.process import TransferProcess
    from digitpad.runtime.litert import load_litert_file

    return TransferProcess(job, load_litert_file)
