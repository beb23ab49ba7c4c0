"""The screen stays on: what there is of a system is asked, and what there is not does no harm."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from digitpad.ui.exhibit.awake import AwakeScreen
from tests.support.waiting import LIMIT

ROOT = Path(__file__).parents[3]
DESKTOP = """
import sys, time
from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, Slot
from PySide6.QtDBus import QDBusConnection

@ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
class Desktop(QObject):
    @Slot(str, str, result="uint")
    def Inhibit(self, program, reason):
        print(program, reason, flush=True)
        return 7

app, bus, desktop = QCoreApplication([]), QDBusConnection.sessionBus(), Desktop()
bus.registerService("org.freedesktop.ScreenSaver")
bus.registerObject("/org/freedesktop/ScreenSaver", desktop, QDBusConnection.RegisterOption.ExportAllSlots)
print("it is there", flush=True)
time.sleep(1000) if "hangs" in sys.argv else app.exec()
"""
EXHIBIT = """
import subprocess, sys, time
from PySide6.QtGui import QGuiApplication
from digitpad.ui.exhibit.awake import AwakeScreen
desktop = subprocess.Popen([sys.executable, "-c", *sys.argv[1:]], stdout=subprocess.PIPE, text=True)
desktop.stdout.readline()
app, awake, began = QGuiApplication([]), AwakeScreen(), time.monotonic()
awake.start()
awake.stop()
assert time.monotonic() - began < 20, "D-Bus itself waits for 25 s"
desktop.kill()
print(desktop.stdout.read())
"""


def test_where_nothing_helps_the_exhibit_runs_all_the_same(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":9999")  # nobody's
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    awake = AwakeScreen()
    awake.start()
    awake.stop()
    awake.stop()


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="there is no D-Bus here")
@pytest.mark.parametrize(("how", "told"), [("answers", "digitpad exhibit"), ("hangs", "")])
def test_the_desktop_is_asked_and_one_that_hangs_is_not_waited_for(how: str, told: str) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    done = subprocess.run(
        ["dbus-run-session", sys.executable, "-c", EXHIBIT, DESKTOP, how], cwd=ROOT, env=environment,
        capture_output=True, text=True, timeout=LIMIT,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == told
