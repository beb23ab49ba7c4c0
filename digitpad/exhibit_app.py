"""The composition root of an exhibit: reads the venue's file, builds the window, and shows it until somebody leaves."""

from __future__ import annotations

import os
import sys
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from digitpad import __version__
from digitpad.core.errors import DataError
from digitpad.core.exhibit.attract import read_drawings
from digitpad.core.exhibit.flow import Clock
from digitpad.core.exhibit.settings import ExhibitSettings, read_exhibit
from digitpad.core.exhibit.watch import BEAT_SECONDS, WATCHED
from digitpad.core.foreign_text import sentence_of
from digitpad.core.paths import Paths, default_paths
from digitpad.core.run_log import LOGGER, RunLog, take_crash_report
from digitpad.core.settings import Settings
from digitpad.system_check import window_problem

if TYPE_CHECKING:
    from digitpad.ui.exhibit.window import ExhibitWindow

CRASH_NAME: Final = "last-crash.txt"
"""What the staff finds beside the counts after a crash; visitors see nothing of it."""
_MOST_ERRORS: Final = 20
"""Unexpected errors in so many seconds, after which it begins again:"""
_ERROR_SECONDS: Final = 60.0
_BROKEN: Final = 70  # the exit code then
_SIGNALLED: Final = 143  # the exit code after a signal of the system: not one that the watch takes for an end


def run_exhibit(file: Path) -> int:
    """Show the exhibit that a file describes, and return the exit code; 2 if that cannot be."""
    _beat()  # from now on one that hangs is ended
    problem, settings = window_problem(), None
    try:
        settings = read_exhibit(file)
        read_drawings(settings.drawings or default_paths().drawings, settings.brush_width)
    except DataError as error:
        problem = str(error)
    if problem or settings is None:
        print(f"digitpad: {sentence_of(problem)}", file=sys.stderr)
        return 2
    from digitpad.app import make_application
    from digitpad.ui.background.garbage import GarbageCollector
    from digitpad.ui.background.left_threads import end_at_once, still_running
    from digitpad.ui.background.qt_classes import make_qt_classes
    from digitpad.ui.exhibit.awake import AwakeScreen
    from digitpad.ui.main.shutdown import end_application

    paths = default_paths()
    app = make_application(paths)
    deque(make_qt_classes(), maxlen=0)  # it has a filter of all events
    app.setQuitOnLastWindowClosed(False)
    log = RunLog(paths.runs)
    log.catch_crashes()
    LOGGER.info("digitpad %s shows an exhibit", __version__)
    window = make_exhibit(settings, paths)
    app.pen_near.connect(window.canvas.pen_near)
    _keep_crash_reports(window, log, settings.folder or paths.exhibit, paths)
    codes = [0]

    def end(code: int) -> None:
        codes[0] = code
        window.leave()

    _listen(window, end)
    app.commitDataRequest.connect(lambda _: end(0))
    window.left.connect(app.quit)
    awake, garbage = AwakeScreen(app), GarbageCollector(app)
    awake.start()
    window.begin()
    app.exec()
    awake.stop()
    garbage.stop()
    log.end()
    if still_running():
        end_at_once(codes[0])
    end_application(app, window)
    return codes[0]


def make_exhibit(settings: ExhibitSettings, paths: Paths, *, clock: Clock = time.monotonic) -> ExhibitWindow:
    """The exhibit's window, not shown yet; its model is being loaded. Raises DataError."""
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication

    from digitpad.services import make_services
    from digitpad.ui.background.recogniser import Recogniser
    from digitpad.ui.exhibit.window import ExhibitWindow
    from digitpad.ui.main.model_choice import ModelChoice
    from digitpad.ui.main.start_record import UP_SECONDS, StartRecord
    from digitpad.ui.widgets import theme

    services = make_services(paths)
    recogniser = Recogniser(services.load_classifier, services.load_pen, services.load_lines)
    recogniser.set_numbers(settings.numbers)
    window = ExhibitWindow(
        settings,
        drawings=read_drawings(settings.drawings or paths.drawings, settings.brush_width),
        folder=settings.folder or paths.exhibit,
        recogniser=recogniser,
        load_layers=services.load_layers,
        clock=clock,
    )
    recogniser.setParent(window)
    chosen = Settings(paths.settings_file)  # never written: the venue's file decides
    chosen["model"] = settings.model
    models = ModelChoice(
        registry=services.registry, recogniser=recogniser, settings=chosen, digits_only=True, parent=window
    )
    models.problem.connect(lambda sentence: LOGGER.info("model: %s", sentence))
    models.active_changed.connect(window.use)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.request_scheme(settings.theme)
    theme.apply_theme(app, theme.wanted_theme(settings.theme))
    record = StartRecord(paths.cache / "exhibit-starts")
    models.active_changed.connect(
        lambda _: QTimer.singleShot(round(1000 * UP_SECONDS), window, lambda: record.came_up()),
        Qt.ConnectionType.SingleShotConnection,
    )
    models.start(safely=record.has_crashed)
    return window


def _listen(window: ExhibitWindow, end: Callable[[int], None]) -> None:
    """End on signals of the system, and tell the watch again and again that all is well."""
    import signal

    from PySide6.QtCore import QTimer

    for name in ("SIGTERM", "SIGINT", "SIGHUP"):
        if hasattr(signal, name):
            signal.signal(getattr(signal, name), lambda *_: QTimer.singleShot(0, lambda: end(_SIGNALLED)))

    beats = QTimer(window, interval=round(1000 * BEAT_SECONDS))
    beats.timeout.connect(_beat)
    beats.start()


def _beat() -> None:
    """Tell the watch, if there is one, that all is well."""
    if os.environ.get(WATCHED):
        with suppress(OSError):  # it was killed: the exhibit goes on
            os.write(1, b".")


def _keep_crash_reports(window: ExhibitWindow, log: RunLog, folder: Path, paths: Paths) -> None:
    """Write what goes wrong into a file for the staff, the last of it, and go on with an empty canvas."""
    from PySide6.QtCore import QTimer

    from digitpad.core.files import write_atomically
    from digitpad.ui.help.crash import crash_report

    def keep(report: str) -> None:
        with suppress(OSError):
            write_atomically(folder / CRASH_NAME, report.encode(errors="replace"))

    errors: deque[float] = deque(maxlen=_MOST_ERRORS)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        LOGGER.info("unexpected error: %s", kind.__name__)
        if not errors or time.monotonic() - errors[-1] > 1.0:  # one that comes with every picture is written once
            keep(crash_report("".join(traceback.format_exception(kind, error, trace)), log.last_lines))
        errors.append(time.monotonic())
        if len(errors) == _MOST_ERRORS and errors[-1] - errors[0] < _ERROR_SECONDS:
            os._exit(_BROKEN)

    def look() -> None:
        report = take_crash_report(paths.runs)
        if report:
            keep(report)

    sys.excepthook = hook
    thread = threading.Thread(target=look, name="crashes", daemon=True)
    QTimer.singleShot(0, window, thread.start)
