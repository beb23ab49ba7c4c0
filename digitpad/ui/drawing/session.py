"""Keeps the drawing over closing, a crash and a power cut; each open window has a file of its own."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from digitpad.core.drawing.drawing_file import load_drawing, save_drawing
from digitpad.core.drawing.strokes import Drawing
from digitpad.core.errors import DataError
from digitpad.core.temporary_files import set_aside
from digitpad.ui.background.worker import BackgroundWorker, Job, Work
from digitpad.ui.drawing.session_files import SessionFile, take_session_file
from digitpad.ui.widgets.questions import confirmed

_SAVE_DELAY_MS = 1000  # without a change, before the drawing is written
_LONGEST_WAIT_MS = 2000  # that a drawing which changes all the time is not written
_RETRY_MS = 3000  # until a drawing that could not be written is tried again


class Session(QObject):
    """Writes the drawing a second after each change, in a thread, into a file that no other window uses."""

    problem = Signal(str)
    """The drawing cannot be saved, in one sentence, once while it is so."""
    solved = Signal(str, str)
    """That sentence, and that the drawing is saved again."""

    def __init__(self, folder: Path, parent: QObject | None = None, *, empty: bool = False) -> None:
        """`empty`: drawings of earlier windows wait for another window; this one has something else to show."""
        super().__init__(parent)
        self._empty = empty
        self._worker = BackgroundWorker("session", self)
        self._drawing = Drawing()
        self._saved = self._drawing
        self._on_disk = self._drawing  # set in the worker's thread
        self._reported = ""
        self._folder = folder
        self._unusable: set[Path] = set()
        self._taken: SessionFile | None = None
        self._take_file()
        self._timer = QTimer(self, singleShot=True, interval=_SAVE_DELAY_MS)
        self._timer.timeout.connect(self._write)
        self._latest = QTimer(self, singleShot=True, interval=_LONGEST_WAIT_MS)
        self._latest.timeout.connect(self._write)
        self._retry = QTimer(self, singleShot=True, interval=_RETRY_MS)
        self._retry.timeout.connect(self._on_retry)

    @property
    def _file(self) -> Path | None:
        return self._taken.path if self._taken is not None else None

    @property
    def others(self) -> int:
        """How many drawings of earlier windows wait for another window to show them."""
        return self._taken.others if self._taken is not None else 0

    def restore(self) -> Drawing:
        """The newest drawing that no window shows, or an empty one. A damaged file is set aside, not overwritten."""
        while self._taken is not None and self._taken.source is not None:
            source = self._taken.source
            try:
                drawing = load_drawing(source)
            except DataError as error:
                self.problem.emit(f"{error} {self._set_aside(source)}")
                self._take_file()
                continue
            if source == self._file:
                self._drawing = self._saved = self._on_disk = drawing
            else:
                self.keep(drawing)
            return drawing
        return Drawing()

    def keep(self, drawing: Drawing) -> None:
        """Save a drawing a second from now, unless another one comes; two seconds after the first of them at most."""
        self._drawing = drawing
        self._timer.start()
        if not self._latest.isActive():
            self._latest.start()

    def may_close(self, *, ask: bool, window: QWidget) -> bool:
        """Write what is not written yet; False if that cannot be and the person stays for it."""
        if self._file is None or self._drawing is self._on_disk:
            return True
        try:
            save_drawing(self._drawing, self._file)
        except DataError as error:
            question = self.tr("{0} What you drew will be gone.").format(error)
        else:
            self._on_disk = self._saved = self._drawing
            return True
        stays = ask and not confirmed(
            window,
            title=self.tr("Close digitpad"),
            question=question,
            yes=self.tr("Close all the same"),
            no=self.tr("Stay"),
        )
        if stays:
            self._retry.start()
        return not stays

    def close(self) -> None:
        """Write what is not written yet, and let go of the file."""
        for timer in (self._timer, self._latest, self._retry):
            timer.stop()
        self._worker.stop()
        if self._file is not None and self._drawing is not self._on_disk:
            with suppress(DataError):  # the window that could say it is closed
                save_drawing(self._drawing, self._file)
        if self._taken is not None:
            self._taken.lock.unlock()

    def _take_file(self) -> None:
        """Take a file; the one before, if there was one, is let go."""
        if self._taken is not None:
            self._taken.lock.unlock()
        self._taken = take_session_file(self._folder, without=self._unusable, empty=self._empty)

    def _set_aside(self, file: Path) -> str:
        aside = set_aside(file) if self._file == file else None  # else it is another machine's
        if aside is None:
            self._unusable.add(file)
            return "It stays where it is."
        return f"It is kept as {aside.name}."

    def _on_retry(self) -> None:
        self._saved = self._on_disk
        if self._drawing is self._on_disk:
            self._on_written(None)  # it is again the one that was written last
        else:
            self._write()

    def _write(self) -> None:
        self._timer.stop()
        self._latest.stop()
        if self._drawing is self._saved:
            return
        self._saved = self._drawing
        if self._file is None:
            self._take_file()
        if self._file is None:
            self._on_failed(self.tr("There is no folder to keep the drawing in; it will be gone when you close."))
            return
        self._worker.submit(self._saving(self._drawing, self._file))

    def _saving(self, drawing: Drawing, file: Path) -> Job[None]:
        def save(_: Work) -> None:
            save_drawing(drawing, file)
            self._on_disk = drawing

        return Job(save, done=self._on_written, failed=self._on_failed)

    def _on_written(self, _: None) -> None:
        if self._reported:
            reported, self._reported = self._reported, ""
            self.solved.emit(reported, self.tr("The drawing is saved again."))

    def _on_failed(self, sentence: str) -> None:
        self._retry.start()
        if not self._reported:
            self._reported = sentence
            self.problem.emit(sentence)
