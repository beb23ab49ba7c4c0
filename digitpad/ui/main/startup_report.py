"""`--startup-report`: time until the window and the first prediction, and memory used."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from digitpad.core.data.stroke_files import place, read_stroke_file
from digitpad.core.drawing.drawing_file import load_drawing
from digitpad.core.errors import DigitpadError, error_words
from digitpad.core.files import named_file, write_json
from digitpad.core.numbers.segment import Reading
from digitpad.startup import resident_megabytes
from digitpad.ui.main.main_window import MainWindow

_LONGEST_START_MS = 60_000  # a start that gives no prediction until then counts as failed


class StartupReport(QObject):
    """Watches one start, draws the bundled sample or a file's drawing, writes the report and ends the program."""

    def __init__(self, window: MainWindow, *, file: Path, drawn: Path | None, sample: Path, started: float) -> None:
        """`drawn`: a drawing; without one, it is the first of `sample`. Read once the window was painted."""
        super().__init__(window)
        self._window = window
        self._file = file
        self._drawn = drawn
        self._sample = sample
        self._started = started
        self._window_ms: float | None = None
        self._expects = True  # an answer, which an empty drawing does not get
        window.installEventFilter(self)
        window.recogniser.answered.connect(self._on_answered)
        window.models.problem.connect(self._fail)
        QTimer.singleShot(_LONGEST_START_MS, self, self._on_timeout)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self._window_ms is None:
            self._window_ms = 0.0
            QTimer.singleShot(0, self, self._on_painted)
        return False

    def _on_painted(self) -> None:
        self._window_ms = self._since_start()
        try:
            drawing = load_drawing(self._drawn) if self._drawn else place(read_stroke_file(self._sample)[0])
        except DigitpadError as error:
            self._fail(str(error))
            return
        self._expects = bool(drawing)
        self._window.show_drawing(drawing)

    def _on_answered(self, reading: Reading | None) -> None:
        if reading is None and self._expects:
            return
        report = {
            "window_ms": self._window_ms,
            "ready_ms": self._since_start(),
            "rss_mb": resident_megabytes(),
            "tensorflow_loaded": "tensorflow" in sys.modules,
            "prediction": list(reading.digits[0].answer.prediction.probabilities) if reading is not None else None,
        }
        try:
            write_json(named_file(self._file), report)
        except OSError as error:
            self._fail(f"The report cannot be written to {self._file} ({error_words(error)}).")
        else:
            QApplication.exit(0)

    def _on_timeout(self) -> None:
        self._fail("There was no prediction within a minute.")

    def _fail(self, sentence: str) -> None:
        print(f"digitpad: {sentence}", file=sys.stderr)
        QApplication.exit(2)

    def _since_start(self) -> float:
        return round(1000 * (time.monotonic() - self._started), 1)
