"""Choose data of one's own to learn from: a folder or files, read in the background, checked, and shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DigitpadError
from digitpad.core.settings import Settings
from digitpad.ui.background.worker import AnyJob, BackgroundWorker, Job
from digitpad.ui.own_data.files import ask_for_files, ask_for_folder, dropped_paths
from digitpad.ui.own_data.looked_at import LookedAt, SplitPlan
from digitpad.ui.own_data.panel import OwnDataPanel
from digitpad.ui.widgets.job_bar import JobBar
from digitpad.ui.widgets.plain_label import PlainLabel, ProblemLabel
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID
from digitpad.ui.widgets.window_place import bring_to_front, keep_size


class OwnDataDialog(QDialog):
    """Stands in front of the training dialog; what was read is handed over when the person takes it."""

    chosen = Signal(object)
    """A `LookedAt` that is to be learned from."""
    split_anew = Signal(object)
    """The same data as another seed, or share that validates, splits them: a `LookedAt`."""
    leave_out_wanted = Signal(object)
    """How well each writer of a `LookedAt` is read without him or her is to be found out."""

    def __init__(
        self,
        settings: Settings,
        plan: Callable[[], SplitPlan],
        parent: QWidget | None = None,
        *,
        leaves_out: bool = True,
        learns: bool = True,
    ) -> None:
        """`plan`: what decides the split now; `leaves_out`: leaving writers out is offered; `learns`: they are for
        learning, and not only to look at a network with."""
        super().__init__(parent)
        self._settings = settings
        self._plan = plan
        self._leaves_out = leaves_out
        self._worker = BackgroundWorker("own data", self)
        self._job: AnyJob | None = None
        self._paths: tuple[Path, ...] = ()
        self.looked_at: LookedAt | None = None
        """What is shown; None before anything was read."""
        self.setWindowTitle(self.tr("Own data"))
        self.setAcceptDrops(True)
        self.folder_button = QPushButton(self.tr("Choose a &folder …"))
        self.files_button = QPushButton(self.tr("Choose f&iles …"))
        self.normalised = QCheckBox(self.tr("&Normalise images of 28 × 28 as drawings are"))
        self.normalised.setToolTip(
            self.tr("For handwriting, so that what is drawn on the canvas looks the same; not for clothes or maps.")
        )
        self.names = QLineEdit()
        self.names.setPlaceholderText(self.tr("class names, where the files have only numbers: apple, pear, …"))
        self.names.setAccessibleName(self.tr("Class names"))
        self.bar = JobBar()
        self.problem = ProblemLabel()
        self.hint = PlainLabel()
        self.hint.setWordWrap(True)
        self.hint.setObjectName("muted")
        self.panel = OwnDataPanel()
        self.use_button = QPushButton(self.tr("&Learn from these") if learns else self.tr("&Take these"))
        self.use_button.setObjectName("primary")
        self.leave_out_button = QPushButton(self.tr("Leave &each writer out …"))
        self.close_button = QPushButton(self.tr("&Cancel"))
        self._lay_out()
        self._connect()
        self.hint.setText(
            self.tr(
                "A folder with a folder of pictures for each class, or files: .npz, IDX, CSV with 784 pixels a row, "
                "or samples. Several files of samples may be opened together: each is a writer. They can be dropped "
                "here, too."
            )
        )
        self._show()
        keep_size(self, settings, "own_data_size", QSize(780, 620))

    @property
    def is_reading(self) -> bool:
        """Whether data are being read."""
        return self._job is not None

    def show_and_read(self, paths: Sequence[Path] = ()) -> None:
        """Show the dialog, and read these."""
        bring_to_front(self)
        if paths:
            self.read(paths)

    def read(self, paths: Sequence[Path]) -> None:
        """Read a folder or files; what was read before gives way once they are there."""
        self.cancel()
        self._paths = tuple(paths)
        try:
            source = OwnSource(self._paths, self._class_names(), self.normalised.isChecked())
        except DigitpadError as error:
            self._end(str(error))
            return
        plan = self._plan()
        self._submit(Job(lambda work: LookedAt.read(source, plan, work.check), done=self._on_read))

    def split_again(self) -> None:
        """The seed, or the share that validates, may be another one."""
        before = self.looked_at
        if before is not None and not self.is_reading and before.plan != self._plan():
            plan = self._plan()
            self._submit(Job(lambda _: LookedAt.of(before.source, before.data, plan), done=self._on_split_anew))

    def cancel(self) -> None:
        """Stop reading; what was shown stays."""
        if self._job is not None:
            self._worker.cancel(self._job)
            self._end("")

    def stop(self) -> None:
        """The program closes."""
        self.cancel()
        self._worker.stop()

    def reject(self) -> None:
        """Escape, the button and the window's own one."""
        self.cancel()
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if paths := dropped_paths(event.mimeData()):
            event.acceptProposedAction()
            self.read(paths)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(GRID)
        for button in (self.folder_button, self.files_button):
            head.addWidget(button)
        head.addWidget(self.names, 1)
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        rows.addLayout(head)
        for widget in (self.normalised, self.bar, self.problem, self.hint):
            rows.addWidget(widget)
        rows.addWidget(self.panel, 1)
        rows.addStretch(0)
        below = QHBoxLayout()
        below.setSpacing(GRID)
        below.addWidget(self.leave_out_button)
        below.addStretch(1)
        below.addWidget(self.close_button)
        below.addWidget(self.use_button)
        for button in (self.folder_button, self.files_button, self.leave_out_button, self.close_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(ScrolledContent(content), 1)
        layout.addLayout(below)

    def _connect(self) -> None:
        self.folder_button.clicked.connect(lambda: self._read_if_any(ask_for_folder(self, self._settings)))
        self.files_button.clicked.connect(lambda: self._read_if_any(ask_for_files(self, self._settings)))
        self.normalised.clicked.connect(lambda: self._read_if_any(self._paths))
        self.names.editingFinished.connect(self._on_names)
        self.bar.cancelled.connect(self.cancel)
        self.use_button.clicked.connect(self._on_use)
        self.leave_out_button.clicked.connect(lambda: self.leave_out_wanted.emit(self.looked_at))
        self.close_button.clicked.connect(self.reject)

    def _read_if_any(self, paths: Sequence[Path]) -> None:
        if paths:
            self.read(paths)

    def _on_names(self) -> None:
        """Other names are read anew; the same ones are not."""
        known = self.looked_at.source.class_names if self.looked_at is not None else ()
        if self._paths and self._class_names() != known:
            self.read(self._paths)

    def _class_names(self) -> tuple[str, ...]:
        return tuple(name.strip() for name in self.names.text().split(",") if name.strip())

    def _submit(self, job: AnyJob) -> None:
        job.progressed = self.bar.show_share
        job.failed = lambda sentence: self._on_failed(job, sentence)
        done = job.done
        job.done = lambda found: done(found) if job is self._job else None
        self._job = job
        self.bar.show_work(self.tr("Reading …"))
        self.problem.say("")
        self._show()
        self._worker.submit(job)

    def _on_read(self, looked_at: LookedAt) -> None:
        self.looked_at = looked_at
        self._end("")

    def _on_split_anew(self, looked_at: LookedAt) -> None:
        self._on_read(looked_at)
        self.split_anew.emit(looked_at)
        self.split_again()  # it may be another one by now

    def _on_failed(self, job: AnyJob, sentence: str) -> None:
        if job is self._job:
            self.looked_at = None
            self._end(sentence)

    def _end(self, problem: str) -> None:
        self._job = None
        self.bar.show_work("")
        self.problem.say(problem)
        self._show()

    def _show(self) -> None:
        """What can be done now."""
        looked_at = None if self.is_reading else self.looked_at
        self.hint.setVisible(looked_at is None)
        self.panel.show_data(looked_at)
        self.use_button.setEnabled(looked_at is not None)
        writers = len(looked_at.data.writers) if looked_at is not None else 0
        self.leave_out_button.setVisible(self._leaves_out and writers > 1)
        self.use_button.setDefault(looked_at is not None)

    def _on_use(self) -> None:
        if self.looked_at is not None:
            self.chosen.emit(replace(self.looked_at))
            self.accept()
