"""`--startup-report`: time until the window and the first prediction, and memory used."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from digitpad.core.errors import DigitpadError, error_words
from digitpad.core.files import named_file, write_json
from digitpad.startup import resident_megabytes
from digitpad.ui.background.first_picture import after_first_picture

if TYPE_CHECKING:
    from digitpad.core.drawing.strokes import Drawing
    from digitpad.core.numbers.segment import Reading
    from digitpad.ui.main.main_window import MainWindow

_LONGEST_START_MS = 60_000  # a start that gives no prediction until then counts as failed


class StartupReport(QObject):
    """Watches one start, draws the bundled sample or a file's drawing, writes the report and ends the program."""

    def __init__(
        self,
        window: MainWindow,
        *,
        file: Path,
        drawn: Path | None,
        others: Sequence[Path],
        sample: Path,
        started: float,
    ) -> None:
        """`drawn`: a drawing; without one, it is the first of `sample`. `others`: are opened once a model answers."""
        super().__init__(window)
        self._window = window
        self._file = file
        self._drawn = drawn
        self._others = others
        self._sample = sample
        self._started = started
        self._window_ms = self._window_processor_ms = 0.0
        self._expects = True  # an answer, which an empty drawing does not get
        QTimer.singleShot(_LONGEST_START_MS, self, self._on_timeout)
        after_first_picture(window, self._on_painted)

    def _on_painted(self) -> None:
        self._window_ms = self._since_start()
        self._window_processor_ms = round(1000 * time.process_time(), 1)
        self._window.recogniser.answered.connect(self._on_answered)
        for problem in (self._window.models.problem, self._window.recogniser.pen_failed):
            problem.connect(self._fail)
        if self._others:
            self._window.open_files(self._others)
        self._window.start()
        try:
            drawing = _saved(self._drawn) if self._drawn else _first(self._sample)
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
            "window_processor_ms": self._window_processor_ms,
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


def _saved(file: Path) -> Drawing:
    from digitpad.core.drawing.drawing_file import load_drawing

    return load_drawing(file)


def _first(samples: Path) -> Drawing:
    from digitpad.core.data.stroke_files import place, read_stroke_file

    return place(read_stroke_file(samples)[0])
