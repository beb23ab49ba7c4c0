"""The composition root of the window: builds everything, hands it over, shows the window."""

from __future__ import annotations

import sys
import threading
from collections.abc import Sequence
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from digitpad import __version__
from digitpad.core.drawing.drawing_file import load_drawing
from digitpad.core.errors import DataError
from digitpad.core.file_kinds import FileKind, check_openable, kind_of_file
from digitpad.core.foreign_text import sentence_of
from digitpad.core.language.choice import ENGLISH
from digitpad.core.paths import Paths, default_paths
from digitpad.core.registry import Registry
from digitpad.core.run_log import LOGGER, RunLog, take_crash_report
from digitpad.core.samples.store import SampleStore
from digitpad.core.settings import Settings
from digitpad.system_check import window_problem

if TYPE_CHECKING:
    from digitpad.core.inside.network import LayeredNetwork
    from digitpad.core.jobs.experiments import ExperimentHandle, ExperimentJob
    from digitpad.core.jobs.ready_child import ReadyChild
    from digitpad.core.jobs.teaching import TeachingHandle, TeachJob
    from digitpad.core.jobs.training import TrainingHandle, TrainJob
    from digitpad.core.lines.pen import PenNetwork
    from digitpad.core.own_data.leaving_out import LeaveOutHandle
    from digitpad.core.pages.network import PageNetwork
    from digitpad.core.recognition.predict import Classifier
    from digitpad.core.registry import Model
    from digitpad.core.study.events import StudyHandle
    from digitpad.core.study.folder import StudyFolder
    from digitpad.core.study.plan import StudyPlan
    from digitpad.core.transfer.jobs import TransferHandle, TransferJob
    from digitpad.ui.drawing.session import Session
    from digitpad.ui.main.application import Application
    from digitpad.ui.main.main_window import MainWindow
    from digitpad.ui.main.services import Services


_IMPORTS = "imports"  # the thread's name


def run_window(*, files: Sequence[Path] = (), startup_report: Path | None = None, started: float = 0.0) -> int:
    """Open the window, with files in it, and return the exit code; 2 if there is no window for them.

    With `startup_report`, write it and end: nothing is remembered. `started`: the process' start in `time.monotonic()`
    seconds.
    """
    problem = _problem_with(files) or window_problem()
    if problem:
        print(f"digitpad: {sentence_of(problem)}", file=sys.stderr)
        return 2
    from PySide6.QtCore import Qt, QTimer

    from digitpad.ui.background.left_threads import end_at_once, still_running
    from digitpad.ui.main.shutdown import end_application

    paths = default_paths()
    app = make_application(paths)
    window = make_window(paths)
    if startup_report is not None:
        from digitpad.ui.main.startup_report import StartupReport

        drawn, others = _parted(files)
        StartupReport(window, file=startup_report, drawn=drawn, sample=paths.sample, started=started)
        if others:
            window.models.active_changed.connect(
                lambda _: window.open_files(others), Qt.ConnectionType.SingleShotConnection
            )
        window.show()
        QTimer.singleShot(0, window.start)
        code: int = app.exec()
        window.features.close(ask=False, then=lambda: None)
        window.recogniser.stop()
    else:
        code = _run(app, window, paths, files)
    if still_running() or any(thread.name == _IMPORTS for thread in threading.enumerate()):
        end_at_once(code)  # nothing must be taken apart under a thread that works
    end_application(app, window)
    return code


def make_application(paths: Paths) -> Application:
    """The Qt application with its name, icon and style."""
    from PySide6.QtCore import QLocale, Qt
    from PySide6.QtGui import QIcon

    from digitpad.ui.main.application import Application
    from digitpad.ui.widgets.local_numbers import number_locale
    from digitpad.ui.widgets.screen_room import keep_all_on_screen

    # Every sample of a fast pen is ink: Qt would make one of all that came while the window was busy.
    for kind in (
        Qt.ApplicationAttribute.AA_CompressHighFrequencyEvents,
        Qt.ApplicationAttribute.AA_CompressTabletEvents,
    ):
        Application.setAttribute(kind, False)
    app = Application(sys.argv[:1])
    app.setApplicationName("digitpad")
    app.setApplicationDisplayName("digitpad")
    app.setDesktopFileName("org.digitpad.Digitpad")
    app.setWindowIcon(QIcon(str(paths.resources / "icons" / "digitpad.png")))
    app.setStyle("Fusion")
    keep_all_on_screen()
    QLocale.setDefault(number_locale(ENGLISH))
    return app


def make_window(paths: Paths) -> MainWindow:
    """The main window, not shown yet."""
    from digitpad.ui.main.language import use_language
    from digitpad.ui.main.main_window import MainWindow

    services = make_services(paths)
    use_language(str(services.settings["language"]), paths.languages)
    return MainWindow(services)


def make_services(paths: Paths) -> Services:
    """What a window is given: folders, settings, models, and the ways to networks and child processes."""
    from digitpad.ui.main.services import Services
    from digitpad.ui.samples.live_samples import LiveSamples

    store = SampleStore(paths.samples)
    ready_training = cache(_ready_training)  # one for all that ask
    return Services(
        paths=paths,
        settings=Settings.load(paths.settings_file),
        registry=Registry(paths.bundled_models, paths.user_models),
        load_classifier=_load_classifier,
        load_pen=lambda: _load_pen(paths),
        start_training=lambda job: _start_training(job, ready_training()),
        ready_training=ready_training,
        start_transfer=_start_transfer,
        start_study=lambda plan, folder, processes: _start_study(paths, plan, folder, processes),
        start_teaching=lambda job: _start_teaching(job, ready_training()),
        start_experiment=_start_experiment,
        start_leave_out=_start_leave_out,
        live_samples=LiveSamples(store, spare_folders=paths.spare_folders),
        samples=store.samples,
        load_network=partial(_load_network, paths),
        load_layers=_load_layers,
    )


def _problem_with(files: Sequence[Path]) -> str:
    """Why the window cannot open what it was named; a drawing is read for that, as it takes but a moment."""
    try:
        check_openable(files)
        drawn, _ = _parted(files)
        if drawn is not None:
            load_drawing(drawn)
    except DataError as error:
        return str(error)
    return ""


def _parted(files: Sequence[Path]) -> tuple[Path | None, Sequence[Path]]:
    """A drawing for the canvas, if one is named, and what opens in other windows. Files were checked before."""
    if len(files) == 1 and kind_of_file(files[0]) is FileKind.DRAWING:
        return files[0], ()
    return None, files


def _run(app: Application, window: MainWindow, paths: Paths, files: Sequence[Path] = ()) -> int:
    from PySide6.QtCore import Qt, QTimer

    from digitpad.ui.background.garbage import GarbageCollector
    from digitpad.ui.background.left_threads import CLOSING_MS
    from digitpad.ui.drawing.session import Session
    from digitpad.ui.help.crash import install_hook
    from digitpad.ui.main.display_loss import DisplayLoss
    from digitpad.ui.main.forced_close import ForcedClose
    from digitpad.ui.main.start_record import UP_SECONDS, StartRecord

    log = RunLog(paths.runs)
    log.catch_crashes()
    LOGGER.info("digitpad %s begins", __version__)
    install_hook(log)
    record = StartRecord(paths.cache / "starts")
    app.pen_near.connect(window.canvas.pen_near)
    drawn, _ = _parted(files)
    session = Session(paths.data / "session", app, empty=drawn is not None)
    session.problem.connect(window.say)
    session.solved.connect(window.say_solved)
    window.before_closing = lambda ask: session.may_close(ask=ask, window=window)
    window.keep_settings()
    window.show()
    QTimer.singleShot(0, lambda: window.start(safely=record.has_crashed))
    window.models.active_changed.connect(lambda _: QTimer.singleShot(round(1000 * UP_SECONDS), record.came_up))
    _bring_back(session, window)
    if files:  # the model comes first
        window.models.active_changed.connect(lambda _: window.open_files(files), Qt.ConnectionType.SingleShotConnection)
    window.models.active_changed.connect(
        lambda _: _tell_of_crash(window, paths), Qt.ConnectionType.SingleShotConnection
    )
    ahead = threading.Thread(target=_import_ahead, name=_IMPORTS)
    window.models.active_changed.connect(lambda _: ahead.start(), Qt.ConnectionType.SingleShotConnection)
    ForcedClose(window).listen()
    garbage = GarbageCollector(app)

    def save() -> None:
        session.close()
        window.save_everything()

    display = DisplayLoss(save)
    display.watch()
    code: int = app.exec()
    display.stop()
    record.came_up()
    garbage.stop()
    session.close()
    if ahead.is_alive():  # the interpreter must not end in the middle of an import
        ahead.join(CLOSING_MS / 1000)
    log.end()
    return code


def _tell_of_crash(window: MainWindow, paths: Paths) -> None:
    """Look in a thread whether the last run crashed, and say so."""
    from digitpad.ui.background.worker import Job, Work
    from digitpad.ui.help.crash import program_versions, tell_of_crash

    def look(_: Work) -> str:
        LOGGER.info(program_versions())
        return take_crash_report(paths.runs)

    def say(report: str) -> None:
        if report:
            tell_of_crash(window, report)

    window.features.errands.submit(Job(look, done=say))


def _bring_back(session: Session, window: MainWindow) -> None:
    """Show the drawing that was there when digitpad was closed last, and look for what else was left by then."""
    from PySide6.QtCore import Qt

    drawing = session.restore()
    if drawing:
        window.show_drawing(drawing)
    if session.others:
        words = window.tr("Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.")
        window.statusBar().showMessage(words.format(session.others), 10_000)
    window.document.history_changed.connect(lambda: session.keep(window.document.drawing))
    # The model comes first.
    window.models.active_changed.connect(
        lambda _: window.features.training.bring_back(), Qt.ConnectionType.SingleShotConnection
    )


def _load_classifier(model: Model) -> Classifier:
    from digitpad.runtime.litert import load_classifier  # 0.1 s, in the worker thread

    return load_classifier(model)


def _load_pen(paths: Paths) -> PenNetwork:
    from digitpad.runtime.lines import load_pen  # in the worker thread, after the first model

    return load_pen(paths)


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


def _import_ahead() -> None:
    """Import what dialogs show plots with, and windows for forms, once the first model is loaded: the menu then opens
    at once.
    """
    import digitpad.ml.process
    import digitpad.ui.architectures.window
    import digitpad.ui.forms.window
    import digitpad.ui.inside.window
    import digitpad.ui.sheets.window
    import digitpad.ui.study.dialog
    import digitpad.ui.training.dialog  # noqa: F401
