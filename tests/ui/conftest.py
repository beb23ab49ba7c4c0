"""A real window without a screen: the bundled model, real threads, and folders of the test's own."""

from __future__ import annotations

import os
from pathlib import Path

# Qt's own screen without a screen has 800x800 pixels, in which no window has its usual size.
os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={Path(__file__).with_name('screen.json')}"
os.environ.pop("QT_SCALE_FACTOR", None)

import gc
import multiprocessing
import shutil
from collections import deque
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from digitpad.app import make_application
from digitpad.core.jobs.teaching import TeachingHandle, TeachJob
from digitpad.core.jobs.training import StartTraining, TrainingHandle, TrainJob
from digitpad.core.paths import DEFAULT_MODEL, Paths, default_paths
from digitpad.core.registry import Registry
from digitpad.core.samples.store import SampleStore
from digitpad.core.settings import Settings
from digitpad.core.study.events import StudyHandle
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import StudyPlan
from digitpad.ml.experiments.process import ExperimentProcess
from digitpad.ml.leave_out_process import LeaveOutProcess
from digitpad.ml.process import TrainingProcess
from digitpad.ml.study.child import StudyJob
from digitpad.ml.study.process import StudyProcesses
from digitpad.ml.teaching.process import TeachingProcess
from digitpad.ml.transfer.process import TransferProcess
from digitpad.runtime.layers import load_layers
from digitpad.runtime.lines import load_drawn_lines, load_pen
from digitpad.runtime.litert import load_classifier, load_litert_file
from digitpad.runtime.pages import load_pages
from digitpad.ui.background.qt_classes import make_qt_classes
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.main.main_window import MainWindow
from digitpad.ui.main.services import Services
from digitpad.ui.pictures.window import PictureWindow
from digitpad.ui.samples.live_samples import LiveSamples
from digitpad.ui.study.runner import StartStudy
from digitpad.ui.teaching.loader import Samples
from digitpad.ui.teaching.runner import StartTeaching
from digitpad.ui.transfer.runner import StartTransfer
from tests.support.windows import Mouse, NewWindow, destroy, until


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """The application as the program makes it, with the classes that it has soon after its start."""
    app = make_application(default_paths())
    deque(make_qt_classes(), maxlen=0)
    return app


@pytest.fixture(scope="session", autouse=True)
def _garbage_waits() -> Iterator[None]:
    """Let garbage be collected in the GUI thread only, after each test.

    pyqtgraph's menus have no parent; collected by chance in a worker thread, they take Qt down with them. The program
    keeps its one training dialog to the end, so that there it cannot happen.
    """
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()
    gc.unfreeze()


@pytest.fixture(autouse=True)
def _garbage_waits_still() -> Iterator[None]:
    """No test turns Python's own collector on for those after it, which a worker thread would then run."""
    yield
    assert not gc.isenabled()


@pytest.fixture(scope="session")
def bundled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the bundled models; where the default one is missing, a tiny one stands in. Read only."""
    folder = default_paths().bundled_models
    if any(model.name == DEFAULT_MODEL for model in Registry(folder, folder / "none").models()):
        return folder
    stand_in = tmp_path_factory.mktemp("bundled")
    shutil.copytree(request.getfixturevalue("tiny_model").folder, stand_in / DEFAULT_MODEL)
    return stand_in


@pytest.fixture
def paths(bundled: Path, tmp_path: Path) -> Paths:
    """The program's resources, and folders of this test for everything that is written."""
    own = {name: tmp_path / name for name in ("data", "config", "cache")}
    return replace(default_paths(), bundled_models=bundled, **own)


@pytest.fixture
def children() -> list[TrainingProcess]:
    """The trainings that the windows of this test have started, oldest first."""
    return []


@pytest.fixture
def new_window(qapp: QApplication, paths: Paths, children: list[TrainingProcess]) -> Iterator[NewWindow]:
    """Makes windows as `app.make_window` does; closes them after the test.

    `at`: other folders; `ready`: wait until a model answers; `job_changes`: of every training, to make it short;
    `start_training`: in place of a child process; `load`: gives another classifier than the model's;
    `safely`: as after starts that crashed.
    """
    windows: list[MainWindow] = []

    def make(
        at: Paths = paths,
        *,
        ready: bool = True,
        size: tuple[int, int] | None = None,
        start_training: StartTraining | None = None,
        start_study: StartStudy | None = None,
        start_transfer: StartTransfer | None = None,
        start_teaching: StartTeaching | None = None,
        samples: Samples = tuple,
        load: LoadClassifier = load_classifier,
        safely: bool = False,
        **job_changes: object,
    ) -> MainWindow:
        def start(job: TrainJob) -> TrainingHandle:
            children.append(TrainingProcess(replace(job, **job_changes)))
            return children[-1]

        def teach(job: TeachJob) -> TeachingHandle:
            return TeachingProcess(job)

        def start_children(plan: StudyPlan, folder: StudyFolder, processes: int) -> StudyHandle:
            return StudyProcesses(StudyJob(plan, folder, at.mnist, processes))

        window = MainWindow(
            Services(
                paths=at,
                settings=Settings.load(at.settings_file),
                load_classifier=load,
                load_pen=lambda: load_pen(at),
                load_lines=lambda: load_drawn_lines(at),
                start_training=start_training or start,
                start_study=start_study or start_children,
                start_transfer=start_transfer or (lambda job: TransferProcess(job, load_litert_file)),
                start_teaching=start_teaching or teach,
                start_experiment=ExperimentProcess,
                start_leave_out=LeaveOutProcess,
                new_live_samples=lambda: LiveSamples(SampleStore(at.samples), spare_folders=at.spare_folders),
                samples=samples,
                load_network=partial(load_pages, at),
                load_layers=load_layers,
            )
        )
        windows.append(window)
        if size is not None:
            window.resize(*size)
        window.show()
        window.start(safely=safely)
        if ready:
            until(lambda: window.models.active is not None, "a model answers")
            assert window.late  # which a run of the program makes then
        return window

    yield make
    for window in windows:
        window.features.training.runner.stop()
        if window.features.teaching.runner is not None:
            window.features.teaching.runner.stop()
        window.close()
        destroy(window)
    until(lambda: not multiprocessing.active_children(), "the windows' processes have ended")
    QGuiApplication.clipboard().clear()
    qapp.processEvents()
    gc.collect()


@pytest.fixture
def window(new_window: NewWindow) -> MainWindow:
    """One window with a model that answers."""
    return new_window()


@pytest.fixture
def reader(window: MainWindow) -> Iterator[PictureWindow]:
    """The picture window of a window, open and empty; it is closed without a question."""
    window.features.pictures.open([])
    assert window.features.pictures.window is not None
    yield window.features.pictures.window
    window.features.pictures.close()
    assert window.features.pictures.window is None


@pytest.fixture
def registry(paths: Paths) -> Registry:
    """The models that the windows of this test see."""
    return Registry(paths.bundled_models, paths.user_models)


@pytest.fixture
def mouse(window: MainWindow) -> Mouse:
    """A hand with a mouse on the window's canvas."""
    return Mouse(window.canvas)
