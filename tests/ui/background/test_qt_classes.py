"""Qt's classes are there before a thread asks for them: each test in a process that has none yet."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.support.waiting import LIMIT

_MISSING = """
from PySide6 import QtCore, QtGui, QtSvg, QtWidgets
def missing():
    modules = QtCore, QtGui, QtSvg, QtWidgets
    return [name for module in modules for name in dir(module) if name not in vars(module)]
"""


def run(code: str) -> str:
    """What a program prints that has imported nothing of Qt before."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", code]
    root = Path(__file__).parents[3]
    done = subprocess.run(
        command, env=environment, cwd=root, capture_output=True, text=True, timeout=LIMIT, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_all_classes_are_made() -> None:
    code = f"""{_MISSING}
from digitpad.ui.background.qt_classes import make_qt_classes
print(len(missing()) > 300)
for _ in make_qt_classes():
    pass
print(missing())
"""
    assert run(code).splitlines() == ["True", "[]"]


def test_a_thread_that_imports_meets_no_class_for_the_first_time() -> None:
    """PySide6 makes them one at a time only: two threads at once, and the program had ended in its first seconds."""
    code = f"""{_MISSING}
from digitpad.ui.background.imports_ahead import ImportsAhead
app = QtWidgets.QApplication([])
found = []
ahead = ImportsAhead([lambda: found.append(missing())], app)
ahead.imported.connect(app.quit)
ahead.start()
app.exec()
print(found)
"""
    assert run(code) == "[[]]"


def test_two_threads_that_ask_for_all_of_them_do_no_harm_then() -> None:
    code = """
import sys, threading
sys.setswitchinterval(1e-6)
from PySide6 import QtCore, QtGui, QtWidgets
from digitpad.ui.background.qt_classes import make_qt_classes
for _ in make_qt_classes():
    pass
def ask(order):
    for module in (QtGui, QtWidgets, QtCore):
        for name in order(dir(module)):
            getattr(module, name)
thread = threading.Thread(target=ask, args=(reversed,))
thread.start()
ask(list)
thread.join()
print("fine")
"""
    assert run(code) == "fine"
