"""Keeps the drawing over closing, a crash and a power cut; each open window has a file of its own."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, QTimer, Signal

from digitpad.core.drawing.drawing_file import load_drawing, save_drawing
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DataError
from digitpad.ui.background.worker import BackgroundWorker, Job, Work

_MOST_WINDOWS = 16
_SAVE_DELAY_MS = 1000  # without a change, before the drawing is written


class Session(QObject):
    """Writes the drawing a second after each change, in a thread, into the first file that no other window uses."""

    problem = Signal(str)
    """The drawing cannot be saved, in one sentence (said once)."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = BackgroundWorker("session", self)
        self._drawing = Drawing()
        self._saved = self._drawing
        self._on_disk = self._drawing  # set in the worker's thread
        self._reported = False
        self._lock: QLockFile | None = None
        self._file: Path | None = None
        self._take_file(folder)
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_DELAY_MS)
        self._timer.timeout.connect(self._write)

    def restore(self) -> Drawing:
        """The drawing of last time, or an empty one. A damaged file is set aside, not overwritten."""
        if self._file is None or not self._file.exists():
            return Drawing()
        try:
            self._drawing = self._saved = self._on_disk = load_drawing(self._file)
        except DataError as error:
            self.problem.emit(f"{error} {self._set_aside(self._file)}")
        return self._drawing

    def keep(self, drawing: Drawing) -> None:
        """Save a drawing a second from now, unless another one comes."""
        self._drawing = drawing
        self._timer.start()

    def close(self) -> None:
        """Write what is not written yet, and let go of the file."""
        self._timer.stop()
        self._worker.stop()
        if self._file is not None and self._drawing is not self._on_disk:
            with suppress(DataError):  # the window that could say it is closed
                save_drawing(self._drawing, self._file)
        if self._lock is not None:
            self._lock.unlock()

    def _take_file(self, folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        for number in range(1, _MOST_WINDOWS + 1):
            lock = QLockFile(str(folder / f"drawing-{number}.lock"))
            lock.setStaleLockTime(0)
            if lock.tryLock(0):
                self._lock, self._file = lock, folder / f"drawing-{number}.json"
                return

    def _set_aside(self, file: Path) -> str:
        aside = file.with_suffix(".damaged.json")
        try:
            file.replace(aside)
        except OSError:
            self._file, self._reported = None, True  # it is not written over
            return "What you draw now will be gone when you close."
        return f"It is kept as {aside.name}."

    def _write(self) -> None:
        if self._drawing is self._saved:
            return
        self._saved = self._drawing
        if self._file is None:
            self._report_once(self.tr("There is no folder to keep the drawing in; it will be gone when you close."))
            return
        self._worker.submit(self._saving(self._drawing, self._file))

    def _saving(self, drawing: Drawing, file: Path) -> Job[None]:
        def save(_: Work) -> None:
            save_drawing(drawing, file)
            self._on_disk = drawing

        return Job(save, failed=self._report_once)

    def _report_once(self, sentence: str) -> None:
        if not self._reported:
            self._reported = True
            self.problem.emit(sentence)
