"""The smallest PySide6 window: writes how long it took from process start to its first paint."""

import json
import sys
import time
from pathlib import Path

from digitpad.startup import process_start

STARTED = process_start()

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """Ends the program after its first paint."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QTimer.singleShot(0, self.painted)

    def painted(self) -> None:
        """Write the report."""
        report = {"window_ms": 1000 * (time.monotonic() - STARTED), "window_processor_ms": 1000 * time.process_time()}
        Path(sys.argv[1]).write_text(json.dumps(report))
        QApplication.exit(0)


app = QApplication([])
window = Window()
window.show()
sys.exit(app.exec())
