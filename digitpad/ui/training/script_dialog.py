"""A training as a script, to read, to copy and to save."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontDatabase, QGuiApplication, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from digitpad.core.errors import DigitpadError
from digitpad.core.files import write_where_named
from digitpad.core.jobs.training import TrainJob
from digitpad.core.jobs.training_script import check_script_file, script_file_name, training_script
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.script import own_script
from digitpad.core.settings import Settings
from digitpad.ui.background.worker import BackgroundWorker, Job
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.questions import warn
from digitpad.ui.widgets.save_dialog import ask_for_file
from digitpad.ui.widgets.theme import GRID, current_theme
from digitpad.ui.widgets.window_place import keep_size

_WORDS: Final = re.compile(
    r"(?P<keyword>\b(?:and|as|def|for|from|if|import|in|not|return)\b)"
    r"|(?P<quoted>\"\"\".*?\"\"\"|f?\"(?:[^\"\\]|\\.)*\")"
    r"|(?P<comment>#.*)"
)


class ScriptDialog(QDialog):
    """Not modal: one can read it beside the form."""

    def __init__(self, settings: Settings, *, errands: BackgroundWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._errands = errands
        self._name = ""
        self.setWindowTitle(self.tr("The code"))
        self._about = PlainLabel()
        self._about.setWordWrap(True)
        self.script = QPlainTextEdit(readOnly=True)
        self.script.setAccessibleName(self.tr("Python script"))
        self.script.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.script.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._colours = PythonColours(self.script.document())
        self._said = PlainLabel()
        self._said.setObjectName("muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.copy_button = buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save_button = buttons.addButton(self.tr("&Save …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy_button.clicked.connect(self._on_copy)
        self.save_button.clicked.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        for widget in (self._about, self.script, self._said, buttons):
            layout.addWidget(widget)
        keep_size(self, settings, "script_size", QSize(820, 640))

    def show_script(self, job: TrainJob, data: OwnData | None) -> None:
        """Show the script of a training. `data`: what was read of its own data. Raises DigitpadError where none can be
        made."""
        script = training_script(job, None if data is None else own_script(job, data))
        self._name = job.architecture
        text = self.tr(
            "«{0}» and its training in Keras, as the dialog «Train a network» is set now. It runs without digitpad."
        )
        self._about.setText(text.format(job.architecture))
        self._said.clear()
        self._colours.renew()
        self.script.setPlainText(script)

    def renew_colours(self) -> None:
        """Take the colours of the theme that is shown now."""
        self._colours.renew()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.script.toPlainText())
        self._said.setText(self.tr("Copied."))

    def _on_save(self) -> None:
        folder = Path(str(self._settings["layers_folder"]) or Path.home())
        path = ask_for_file(
            self,
            title=self.tr("Save the code"),
            proposal=folder / script_file_name(self._name),
            kinds=[self.tr("Python (*.py)")],
        )
        if path is not None:
            self._settings["layers_folder"] = str(path.parent)
            self.save(path)

    def save(self, path: Path) -> None:
        """Write the script to a file; that it is there is said, or that Python would take it for another module."""
        try:
            check_script_file(path)
        except DigitpadError as error:
            warn(self, title=self.windowTitle(), sentence=str(error))
            return
        content = self.script.toPlainText().encode()

        self._errands.submit(
            Job(
                lambda _: write_where_named(path, content),
                done=lambda _: self._said.setText(self.tr("Saved as {0}.").format(path)),
                failed=lambda sentence: warn(self, title=self.windowTitle(), sentence=sentence),
            )
        )


class PythonColours(QSyntaxHighlighter):
    """Keywords, quoted text and comments in the theme's colours; the scripts are ours, so this is enough of Python."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._formats: dict[str, QTextCharFormat] = {}
        self.renew()

    def renew(self) -> None:
        """Take the colours of the theme that is shown now."""
        theme = current_theme()
        for name, colour in (("keyword", theme.accent), ("quoted", theme.second), ("comment", theme.muted)):
            self._formats[name] = QTextCharFormat()
            self._formats[name].setForeground(QColor(colour))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """One line; block state 1: it ends within a docstring of several lines."""
        start = 0
        if self.previousBlockState() == 1:
            end = text.find('"""')
            start = len(text) if end < 0 else end + 3
            self.setFormat(0, start, self._formats["quoted"])
            if end < 0:
                self.setCurrentBlockState(1)
                return
        for found in _WORDS.finditer(text, start):
            self.setFormat(found.start(), found.end() - found.start(), self._formats[found.lastgroup or "quoted"])
        opened = text.find('"""', start)
        if text.count('"""', start) % 2:
            self.setFormat(opened, len(text) - opened, self._formats["quoted"])
            self.setCurrentBlockState(1)
