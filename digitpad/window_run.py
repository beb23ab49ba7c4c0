"""A run of the window after its first picture: the model, the drawing of last time, what is written, how it ends.

It begins in steps, between which the window hears its person; what a step needs is imported in it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from digitpad.core.paths import Paths
from digitpad.core.run_log import LOGGER, RunLog, take_crash_report

if TYPE_CHECKING:
    from digitpad.core.drawing.strokes import Drawing
    from digitpad.ui.background.garbage import GarbageCollector
    from digitpad.ui.background.imports_ahead import ImportsAhead
    from digitpad.ui.background.worker import Work
    from digitpad.ui.drawing.session import Session
    from digitpad.ui.main.application import Application
    from digitpad.ui.main.display_loss import DisplayLoss
    from digitpad.ui.main.main_window import MainWindow
    from digitpad.ui.main.start_record import StartRecord


class WindowRun(QObject):
    """What only a whole run of the program connects with its window."""

    def __init__(
        self, app: Application, window: MainWindow, paths: Paths, *, files: Sequence[Path], drawn: bool, log: RunLog
    ) -> None:
        """`files`: are opened once a model answers; `drawn`: one of them is a drawing for the canvas."""
        super().__init__(app)
        self._app = app
        self._window = window
        self._paths = paths
        self._files = files
        self._drawn = drawn
        self._log = log
        self._record: StartRecord | None = None
        self._session: Session | None = None
        self._ahead: ImportsAhead | None = None
        self._garbage: GarbageCollector | None = None
        self._display: DisplayLoss | None = None
        window.messages.collects = True  # what is wrong at the start comes at once, from several parts
        self._steps: list[Callable[[], object]] = [
            self._listen, self._bring_back, lambda: window.answering, self._watch, self._start,
        ]  # fmt: skip
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def end(self) -> None:
        """The window is closed."""
        from digitpad.ui.background.left_threads import CLOSING_MS

        self._timer.stop()
        if self._display is not None:
            self._display.stop()
        if self._record is not None:
            self._record.came_up()
        if self._garbage is not None:
            self._garbage.stop()
        if self._session is None:  # it was closed before
            self._session, _ = self._new_session()
        self._session.close()
        if self._ahead is not None:
            self._ahead.wait(CLOSING_MS / 1000)  # the interpreter must not end in the middle of an import

    def _on_timeout(self) -> None:
        self._steps.pop(0)()
        if not self._steps:
            self._timer.stop()

    def _start(self) -> None:
        """Let the model be loaded, and what follows it; all else is there when it answers."""
        from digitpad.ui.background.imports_ahead import ImportsAhead
        from digitpad.ui.main.start_record import UP_SECONDS, StartRecord

        window = self._window
        self._record = record = StartRecord(self._paths.cache / "starts")
        self._ahead = ahead = ImportsAhead((_import_late_parts, _import_dialogs), self)
        ahead.imported.connect(self._on_imported)
        window.models.active_changed.connect(lambda _: QTimer.singleShot(round(1000 * UP_SECONDS), record.came_up))
        if self._files:
            window.open_files(self._files)
        window.models.when_decided(ahead.start)
        window.start(safely=record.has_crashed)

    def _bring_back(self) -> None:
        """Show the drawing that was there when digitpad was closed last, and keep what is drawn from now on."""
        window = self._window
        session, drawing = self._new_session()
        self._session = session
        window.before_closing = lambda ask: session.may_close(ask=ask, window=window)
        if drawing is not window.document.drawing:
            window.show_drawing(drawing)
        if session.others:
            _tell_of_others(window, session.others)
        window.document.history_changed.connect(lambda: session.keep(window.document.drawing))

    def _new_session(self) -> tuple[Session, Drawing]:
        """Where the drawing is kept, and what was there before with what was drawn since the window is seen."""
        from digitpad.ui.drawing.session import Session

        window = self._window
        session = Session(self._paths.data / "session", self._app, empty=self._drawn)
        session.problem.connect(window.say)
        session.solved.connect(window.say_solved)
        before, drawn = session.restore(), window.document.drawing
        drawing = before.with_strokes(*drawn.strokes) if before else drawn
        if drawn:
            session.keep(drawing)
        return session, drawing

    def _listen(self) -> None:
        """Hear errors, and signals of the system."""
        from digitpad.ui.help.crash import install_hook
        from digitpad.ui.main.forced_close import ForcedClose

        install_hook(self._log)
        ForcedClose(self._window).listen()

    def _watch(self) -> None:
        """Hear pens and the end of the display, and collect garbage now and then."""
        from digitpad.ui.background.garbage import GarbageCollector
        from digitpad.ui.main.display_loss import DisplayLoss

        self._app.pen_near.connect(self._window.canvas.pen_near)
        self._garbage = GarbageCollector(self._app)
        self._display = DisplayLoss(self._save)
        self._display.watch()

    def _on_imported(self, step: int) -> None:
        if step == 0 and self._window.isVisible():
            self._window.keep_settings()
            self._tell_of_crash()
            self._window.features.training.bring_back()
        elif step == 1:
            self._window.messages.collects = False

    def _tell_of_crash(self) -> None:
        """Look in a thread whether the last run crashed, and say so."""
        from digitpad.ui.background.worker import Job
        from digitpad.ui.help.crash import program_versions, tell_of_crash

        def look(_: Work) -> str:
            LOGGER.info(program_versions())
            return take_crash_report(self._paths.runs)

        def say(report: str) -> None:
            if report:
                tell_of_crash(self._window, report)

        self._window.features.errands.submit(Job(look, done=say))

    def _save(self) -> None:
        if self._session is not None:
            self._session.close()
        self._window.save_everything()


def _tell_of_others(window: MainWindow, others: int) -> None:
    words = window.tr("Drawings of other windows are kept: {0}. Start digitpad once more to see the next one.")
    window.statusBar().showMessage(words.format(others), 10_000)


def _import_late_parts() -> None:
    """What menus lead to, before somebody opens one."""
    import digitpad.ui.main.late_parts
    import digitpad.ui.main.settings_keeper
    import digitpad.ui.samples.live_samples  # noqa: F401


def _import_dialogs() -> None:
    """What dialogs show plots with, and windows for forms: the menu then opens them at once."""
    import digitpad.ml.process
    import digitpad.ui.architectures.window
    import digitpad.ui.forms.window
    import digitpad.ui.inside.window
    import digitpad.ui.sheets.window
    import digitpad.ui.study.dialog
    import digitpad.ui.training.dialog  # noqa: F401
