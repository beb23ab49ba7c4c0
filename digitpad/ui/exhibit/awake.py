"""Keeps the screen from going dark while an exhibit runs, with what each system has for that."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, QTimer

from digitpad.core.run_log import LOGGER

_SERVICE: Final = "org.freedesktop.ScreenSaver"
_PATH: Final = "/org/freedesktop/ScreenSaver"
_ANSWER_MS: Final = 2000  # for a desktop that hangs: the exhibit is to begin
_ES_CONTINUOUS, _ES_SYSTEM, _ES_DISPLAY = 0x80000000, 0x1, 0x2  # of SetThreadExecutionState (Windows)
_X11_RESET_MS: Final = 30_000  # no screen saver comes sooner than after a minute


class AwakeScreen(QObject):
    """From `start` to `stop` and the process' end; where nothing helps, the system decides, and the log says so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._release: list[Callable[[], object]] = []

    def start(self) -> None:
        """Keep it awake."""
        if sys.platform == "win32":
            _keep_awake_on_windows(on=True)
            self._release.append(lambda: _keep_awake_on_windows(on=False))
        elif sys.platform == "darwin":
            with suppress(OSError):
                child = subprocess.Popen(["caffeinate", "-d", "-i", "-w", str(os.getpid())])
                self._release.append(child.terminate)
        else:
            held = [self._inhibit(), self._reset_x11()]
            if not any(held):
                LOGGER.info("nothing here keeps the screen from going dark")

    def stop(self) -> None:
        """Let it go dark again."""
        for release in self._release:
            release()
        self._release = []

    def _inhibit(self) -> bool:
        """Ask the desktop (GNOME, KDE, Xfce and others); whether it agreed. It forgets that when this process ends."""
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return False
        inhibit = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        inhibit.setArguments(["digitpad", "exhibit"])
        answer = bus.call(inhibit, QDBus.CallMode.Block, _ANSWER_MS)
        return answer.type() == QDBusMessage.MessageType.ReplyMessage

    def _reset_x11(self) -> bool:
        """Where no desktop answers, tell the X server now and then that somebody is there."""
        reset = _x11_reset()
        if reset is None:
            return False
        timer = QTimer(self, interval=_X11_RESET_MS)
        timer.timeout.connect(reset)
        timer.start()
        reset()
        self._release.append(timer.stop)
        return True


def _keep_awake_on_windows(*, on: bool) -> None:
    if sys.platform == "win32":
        wanted = _ES_CONTINUOUS | (_ES_SYSTEM | _ES_DISPLAY if on else 0)
        ctypes.windll.kernel32.SetThreadExecutionState(wanted)


def _x11_reset() -> Callable[[], None] | None:
    """What resets the X server's screen saver and power saving; None without an X server."""
    if not os.environ.get("DISPLAY"):
        return None
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return None
    xcb.xcb_connect.restype = ctypes.c_void_p
    for name in ("xcb_connection_has_error", "xcb_flush", "xcb_disconnect"):
        getattr(xcb, name).argtypes = [ctypes.c_void_p]
    xcb.xcb_force_screen_saver.argtypes = [ctypes.c_void_p, ctypes.c_uint8]
    xcb.xcb_force_screen_saver.restype = ctypes.c_uint  # a structure of one sequence number

    connection = xcb.xcb_connect(None, None)  # kept: what it asks for is lost if it goes too soon
    if xcb.xcb_connection_has_error(connection):
        xcb.xcb_disconnect(connection)
        return None

    def reset() -> None:
        xcb.xcb_force_screen_saver(connection, 0)  # XCB_SCREEN_SAVER_RESET
        xcb.xcb_flush(connection)

    return reset
