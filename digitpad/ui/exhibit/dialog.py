"""The dialog that starts an exhibit: which file describes it, what that says, and a new file for who has none."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.exhibit.attract import read_drawings
from digitpad.core.exhibit.settings import ExhibitSettings, read_exhibit, write_template
from digitpad.core.settings import Settings
from digitpad.ui.background.worker import BackgroundWorker, Job, NewestJob
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel, ProblemLabel
from digitpad.ui.widgets.save_dialog import ask_for_file
from digitpad.ui.widgets.theme import GRID

_KINDS: Final = "*.toml"


class ExhibitDialog(QDialog):
    """Start can be pressed when the file is sound."""

    start_wanted = Signal(object)
    """The file (`Path`) of the exhibit to show."""

    def __init__(self, *, settings: Settings, worker: BackgroundWorker, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._worker = worker
        self._reads = NewestJob(worker)
        self.setWindowTitle(self.tr("Exhibit"))
        about = PlainLabel(
            self.tr(
                "An exhibit takes the whole screen, for visitors who draw and see what the network reads. It clears "
                "itself, and only a corner that is held and a PIN lead out of it. A file says how it looks, what is "
                "counted and kept, and which PIN that is; change it with any editor for text. Your windows close first."
            )
        )
        about.setWordWrap(True)
        self.file = QLineEdit(str(settings["exhibit_file"]))
        self.file.setAccessibleName(self.tr("File of the exhibit"))
        self.file.setPlaceholderText(self.tr("A file that ends in .toml"))
        self.choose_button, self.new_button = QPushButton(self.tr("C&hoose …")), QPushButton(self.tr("&New …"))
        self.summary, self.problem = PlainLabel(), ProblemLabel()
        self.summary.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.start_button = self._buttons.addButton(self.tr("&Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.start_button.setObjectName("primary")
        row = QHBoxLayout()
        for widget in (self.file, self.choose_button, self.new_button):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        column.setSpacing(2 * GRID)
        column.addWidget(about)
        column.addLayout(row)
        for label in (self.summary, self.problem):
            column.addWidget(label)
        column.addStretch(1)
        column.addWidget(self._buttons)
        self.resize(640, 320)
        self.file.textChanged.connect(self.look)
        self.choose_button.clicked.connect(self._on_choose)
        self.new_button.clicked.connect(self._on_new)
        self._buttons.rejected.connect(self.reject)
        self.start_button.clicked.connect(self._on_start)

    @property
    def _path(self) -> Path | None:
        """The file that is named."""
        name = self.file.text().strip()
        return Path(name) if name else None

    def look(self) -> None:
        """Read the file that is named, in the thread."""
        self.start_button.setEnabled(False)
        path = self._path
        if path is None:
            self._reads.forget()
            self._show("", self.tr("Choose a file, or write a new one with every setting explained."))
            return
        self._reads.submit(
            Job(lambda _: _looked_at(path), done=lambda found: self._on_read(path, found), failed=self._on_problem)
        )

    def _on_read(self, path: Path, settings: ExhibitSettings) -> None:
        if path == self._path:  # or another one was named meanwhile, of which the answer comes
            self._show("", _summary(settings))
            self.start_button.setEnabled(True)

    def _on_problem(self, problem: str) -> None:
        self._show(problem, "")

    def _show(self, problem: str, summary: str) -> None:
        self.problem.say(problem)
        self.summary.setText(summary)
        self.summary.setVisible(bool(summary))

    def _on_choose(self) -> None:
        kinds = self.tr("Exhibits ({0})").format(_KINDS)
        name, _ = QFileDialog.getOpenFileName(self, self.tr("File of the exhibit"), self.file.text(), kinds)
        if name:
            self._use(Path(name))

    def _on_new(self) -> None:
        path = ask_for_file(
            self,
            title=self.tr("New file of an exhibit"),
            proposal=(self._path.parent if self._path else Path.home()) / "exhibit.toml",
            kinds=[self.tr("Exhibit ({0})").format(_KINDS)],
        )
        if path is not None:
            self._reads.forget()
            self._worker.submit(
                Job(
                    lambda _: write_template(path, replaces=True),  # which the dialog has asked
                    done=lambda _: self._use(path),
                    failed=self._on_problem,
                )
            )

    def _use(self, path: Path) -> None:
        self._settings["exhibit_file"] = str(path)
        if self.file.text() == str(path):
            self.look()
        self.file.setText(str(path))

    def _on_start(self) -> None:
        path = self._path
        if path is not None:
            self._settings["exhibit_file"] = str(path.absolute())
            self.accept()
            self.start_wanted.emit(path)


def _looked_at(path: Path) -> ExhibitSettings:
    """What a file says, with the drawings that it names. Raises DataError."""
    settings = read_exhibit(path)
    if settings.drawings is not None:
        read_drawings(settings.drawings, settings.brush_width)
    return settings


def _summary(settings: ExhibitSettings) -> str:
    """What a file says, in the words that matter before one starts."""
    names = ", ".join(texts.name for _, texts in settings.languages)
    kept = _tr("Drawings are kept as samples.") if settings.keep_samples else _tr("No drawing is kept.")
    corner = {
        "top-left": _tr("at the top left"), "top-right": _tr("at the top right"),
        "bottom-left": _tr("at the bottom left"), "bottom-right": _tr("at the bottom right"),
    }[settings.corner]  # fmt: skip
    leave = _tr("To leave: hold the corner {0} for {1:g} s, then enter the PIN of the file.")
    clears = _tr("In {0}. A drawing goes {1:g} s after its answer.").format(names, LocalNumber(settings.clear_after))
    return f"{clears} {kept}\n{leave.format(corner, LocalNumber(settings.seconds))}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ExhibitDialog", text)
