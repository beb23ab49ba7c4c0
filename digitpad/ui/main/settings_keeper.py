"""Writes settings soon after they change: a kill, a crash or a power cut does not bring the old ones back."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from digitpad.core.errors import DataError, error_words
from digitpad.core.settings import Settings, write_settings
from digitpad.ui.background.worker import BackgroundWorker, Job, Work

_DELAY_MS: Final = 1000  # without a change, before settings are written: who moves a slider changes one many times


class SettingsKeeper(QObject):
    """Follows the settings of a window until the worker is stopped."""

    problem = Signal(str)
    """That settings cannot be written, in one sentence, once."""

    def __init__(self, settings: Settings, worker: BackgroundWorker, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self._worker = worker
        self._reported = False
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self._write)
        settings.on_change = self._timer.start
        if settings.changes():
            self._timer.start()

    def _write(self) -> None:
        changes, file = self._settings.changes(), self._settings.file

        def write(_: Work) -> None:
            try:
                write_settings(file, changes)
            except OSError as error:
                raise DataError(f"The settings cannot be saved in {file} ({error_words(error)}).") from None

        self._worker.submit(Job(write, done=lambda _: self._settings.note_written(changes), failed=self._on_failed))

    def _on_failed(self, sentence: str) -> None:
        if not self._reported:
            self._reported = True
            self.problem.emit(sentence)
