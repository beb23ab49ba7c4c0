"""Unexpected errors: the window stays open, and a dialog shows everything that a bug report needs."""

from __future__ import annotations

import platform
import sys
import traceback
from types import TracebackType

import numpy
import PySide6
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout

from digitpad import __version__
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.theme import GRID


def program_versions() -> str:
    """One line with the versions that matter."""
    return (
        f"digitpad {__version__}, Python {platform.python_version()}, PySide6 {PySide6.__version__}, "
        f"NumPy {numpy.__version__}, {platform.platform()}"
    )


def install_hook() -> None:
    """Show the first unexpected error of the GUI thread in a dialog; only one, so that dialogs do not pile up."""
    shown = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal shown
        details = "".join(traceback.format_exception(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        if not shown and QGuiApplication.instance() is not None and issubclass(kind, Exception):
            shown = True
            CrashDialog(f"{program_versions()}\n\n{details}").exec()

    sys.excepthook = hook


class CrashDialog(QDialog):
    """Says what happened, with the text of a report ready to copy."""

    def __init__(self, details: str) -> None:
        super().__init__()
        tr = QCoreApplication.translate
        self.setWindowTitle(tr("CrashDialog", "Something went wrong"))
        text = PlainLabel(
            tr(
                "CrashDialog",
                "digitpad met an error that it did not expect. Your drawing and your models are safe; you can go on. "
                "If you report it, please send the text below.",
            )
        )
        text.setWordWrap(True)
        report = QPlainTextEdit(details, readOnly=True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("CrashDialog", "Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        for widget in (text, report, buttons):
            layout.addWidget(widget)
        self.resize(640, 400)
