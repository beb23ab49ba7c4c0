"""Unexpected errors and crashes: the window stays open, and a dialog shows everything that a bug report needs."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType

import PySide6
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from digitpad import __version__
from digitpad.core.run_log import LOGGER, RunLog, without_private_paths
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID


def program_versions() -> str:
    """One line with the versions that matter."""
    import platform

    import numpy

    return (
        f"digitpad {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"NumPy {numpy.__version__}, {platform.platform()}"
    )


def install_hook(log: RunLog) -> None:
    """Show the first unexpected error of the GUI thread in a dialog; only one, so that dialogs do not pile up.

    Errors of other threads are in the log.
    """
    shown = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal shown
        details = "".join(traceback.format_exception(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        LOGGER.info("unexpected error: %s", kind.__name__)
        if not shown and QGuiApplication.instance() is not None and issubclass(kind, Exception):
            shown = True
            CrashDialog(crash_report(details, log.last_lines)).exec()

    def thread_hook(failed: threading.ExceptHookArgs) -> None:
        threading.__excepthook__(failed)
        last = traceback.extract_tb(failed.exc_traceback)[-1:]
        where = f" in {last[0].name}" if last else ""
        LOGGER.info("unexpected error in a thread: %s%s", failed.exc_type.__name__, where)

    sys.excepthook = hook
    threading.excepthook = thread_hook


def crash_report(details: str, last_lines: str) -> str:
    """What a report needs: versions, what happened, and what was done before."""
    before = _tr("What was done before:")
    done = f"\n{before}\n{last_lines}" if last_lines else ""
    return f"{program_versions()}\n\n{without_private_paths(details)}{done}"


def tell_of_crash(parent: QWidget, report: str) -> CrashDialog:
    """Say that digitpad crashed when it ran last; one can work on beside it."""
    versions = "" if "PySide6" in report else f"{program_versions()}\n\n"  # it may have been another version then
    dialog = CrashDialog(
        f"{versions}{report}",
        said=_tr(
            "digitpad ended in the middle of its work the last time. What you drew is there again, except perhaps for "
            "the last seconds; your models and samples are safe."
        ),
        parent=parent,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


class CrashDialog(QDialog):
    """Says what happened, with the text of a report ready to copy; nothing is sent."""

    def __init__(self, details: str, *, said: str = "", parent: QWidget | None = None) -> None:
        """`said`: what happened; without it, an error that nobody expected and after which one can go on."""
        super().__init__(parent)
        self.setWindowTitle(_tr("Something went wrong"))
        happened = said or _tr(
            "digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on."
        )
        asks = _tr("Nothing was sent to anybody. If you report it, please send the text below; you can read all of it.")
        text = PlainLabel(f"{happened} {asks}")
        text.setWordWrap(True)
        report = QPlainTextEdit(details, readOnly=True)
        report.setAccessibleName(_tr("Report"))
        report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(_tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        for widget in (text, report, buttons):
            layout.addWidget(widget)
        self.resize(640, 400)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CrashDialog", text)
