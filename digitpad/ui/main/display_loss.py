"""The end of the X server or Wayland compositor under the program: Qt then ends the process at once, in mid-air."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from digitpad.core.run_log import LOGGER

_LOST: Final = "connection broke"
"""Part of what Qt's platforms xcb and wayland say right before they call `exit`, which no signal announces."""
DISPLAY_LOST: Final = 1
"""The exit code, as Qt's own."""


class DisplayLoss:
    """Saves what there is and ends without taking apart what still runs; Qt's messages go to standard error."""

    def __init__(self, save: Callable[[], object]) -> None:
        """`save`: must need no window."""
        self._save = save

    def watch(self) -> None:
        """From now on."""
        qInstallMessageHandler(self._on_message)

    def stop(self) -> None:
        """The program ends in another way."""
        qInstallMessageHandler(None)

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        print(message, file=sys.stderr, flush=True)
        LOGGER.info("Qt: %s", message)
        if kind == QtMsgType.QtWarningMsg and _LOST in message:
            try:
                self._save()
            except Exception:
                traceback.print_exc()
            finally:  # `exit` would destroy threads that run, which Qt answers with abort
                os._exit(DISPLAY_LOST)
