"""The composition root of the window: builds everything, hands it over, shows the window."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from digitpad import __version__
from digitpad.core.errors import DataError
from digitpad.core.foreign_text import sentence_of
from digitpad.core.language.choice import ENGLISH
from digitpad.core.paths import Paths, default_paths
from digitpad.core.run_log import LOGGER, RunLog
from digitpad.system_check import window_problem

if TYPE_CHECKING:
    from digitpad.ui.main.application import Application
    from digitpad.ui.main.main_window import MainWindow
    from digitpad.window_run import WindowRun

# The window is shown before anything else is imported that it can be shown without.


def run_window(*, files: Sequence[Path] = (), startup_report: Path | None = None, started: float = 0.0) -> int:
    """Open the window, with files in it, and return the exit code; 2 if there is no window for them.

    With `startup_report`, write it and end: nothing is remembered. `started`: the process' start in `time.monotonic()`
    seconds.
    """
    problem = _problem_with(files) or window_problem()
    if problem:
        print(f"digitpad: {sentence_of(problem)}", file=sys.stderr)
        return 2
    _read_fonts_ahead()
    paths = default_paths()
    app = make_application(paths)
    window = make_window(paths)
    if startup_report is not None:
        code = _report(app, window, paths, files=files, report=startup_report, started=started)
    else:
        code = _run(app, window, paths, files)
    from digitpad.ui.background.imports_ahead import is_importing
    from digitpad.ui.background.left_threads import end_at_once, still_running
    from digitpad.ui.main.shutdown import end_application

    if still_running() or is_importing():
        end_at_once(code)  # nothing must be taken apart under a thread that works
    end_application(app, window)
    return code


def make_application(paths: Paths) -> Application:
    """The Qt application with its name, icon and style."""
    from PySide6.QtCore import QLocale, Qt

    _import_plainly()
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
    app = Application([*sys.argv[:1], "-style", "Fusion"])  # `setStyle` would take longer, and make Python's QStyle
    app.setApplicationName("digitpad")
    app.setApplicationDisplayName("digitpad")
    app.setDesktopFileName("org.digitpad.Digitpad")
    app.setWindowIcon(QIcon(str(paths.resources / "icons" / "digitpad.png")))
    keep_all_on_screen()
    QLocale.setDefault(number_locale(ENGLISH))
    return app


def _read_fonts_ahead() -> None:
    """Let another processor read the system's list of fonts while Qt is imported.

    Qt uses the same library, and finds the list there. The more fonts there are, the longer it takes.
    """
    if sys.platform != "linux":
        return
    import ctypes

    with suppress(OSError):  # Qt finds out, and says so
        Thread(target=ctypes.CDLL("libfontconfig.so.1").FcInit, name="fonts", daemon=True).start()


def _import_plainly() -> None:
    """Take PySide6's own `__import__` away, for the sake of the start and of memory.

    It reads the source of every module that is imported after PySide6 and keeps it, to find those that may want
    `__feature__`, which nothing here does.
    """
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def make_window(paths: Paths) -> MainWindow:
    """The main window, not shown yet."""
    from digitpad.services import make_services
    from digitpad.ui.main.language import use_language
    from digitpad.ui.main.main_window import MainWindow

    services = make_services(paths)
    use_language(str(services.settings["language"]), paths.languages)
    return MainWindow(services)


def _problem_with(files: Sequence[Path]) -> str:
    """Why the window cannot open what it was named; a drawing is read for that, as it takes but a moment."""
    if not files:
        return ""
    from digitpad.core.drawing.drawing_file import load_drawing
    from digitpad.core.file_kinds import check_openable

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
    if len(files) != 1:
        return None, files
    from digitpad.core.file_kinds import FileKind, kind_of_file

    return (files[0], ()) if kind_of_file(files[0]) is FileKind.DRAWING else (None, files)


def _report(
    app: Application, window: MainWindow, paths: Paths, *, files: Sequence[Path], report: Path, started: float
) -> int:
    """Show the window until it has read a drawing, and write how long that took."""
    from digitpad.ui.main.startup_report import StartupReport

    drawn, others = _parted(files)
    StartupReport(window, file=report, drawn=drawn, others=others, sample=paths.sample, started=started)
    window.show()
    code: int = app.exec()
    window.stop()
    return code


def _run(app: Application, window: MainWindow, paths: Paths, files: Sequence[Path] = ()) -> int:
    from digitpad.ui.background.first_picture import after_first_picture

    log = RunLog(paths.runs)
    log.catch_crashes()
    LOGGER.info("digitpad %s begins", __version__)
    drawn, _ = _parted(files)
    runs: list[WindowRun] = []

    def begin() -> None:
        from digitpad.window_run import WindowRun

        runs.append(WindowRun(app, window, paths, files=files, drawn=drawn is not None, log=log))

    after_first_picture(window, begin)
    window.show()
    code: int = app.exec()
    for run in runs:
        run.end()
    log.end()
    return code
