"""Each writer left out in turn: a table that grows training by training, and can be saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTableWidgetItem, QVBoxLayout, QWidget

from digitpad.core.files import write_where_named
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.training import TrainJob
from digitpad.core.own_data.leaving_out import (
    LeaveOutEvent,
    LeaveOutHandle,
    LeaveOutProgress,
    StartLeaveOut,
    WriterRead,
)
from digitpad.core.own_data.left_out import LeftOutWriter, mean_over_writers
from digitpad.core.own_data.left_out_table import left_out_csv
from digitpad.core.settings import Settings
from digitpad.ui.background.job_runner import JobRunner
from digitpad.ui.background.worker import BackgroundWorker, Job
from digitpad.ui.own_data.files import OWN_DATA_FOLDER
from digitpad.ui.widgets.figures_table import FiguresTable
from digitpad.ui.widgets.job_bar import JobBar
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.questions import warn
from digitpad.ui.widgets.save_dialog import ask_for_file
from digitpad.ui.widgets.theme import GRID
from digitpad.ui.widgets.window_place import bring_to_front, keep_size
from digitpad.ui.widgets.words import said


class LeaveOutDialog(QDialog):
    """Modeless: the trainings go on while it is hidden, and their figures stay until the next ones begin."""

    def __init__(
        self,
        settings: Settings,
        *,
        start: StartLeaveOut,
        errands: BackgroundWorker,
        parent: QWidget | None = None,
    ) -> None:
        """`start`: makes the handle of a job; `errands`: writes files."""
        super().__init__(parent)
        self._settings = settings
        self._errands = errands
        self._runner: JobRunner[TrainJob, LeaveOutHandle] = JobRunner(
            start, not_started="Leaving writers out could not be started", parent=self
        )
        self.results: list[LeftOutWriter] = []
        """What is in the table."""
        self.setWindowTitle(self.tr("Each writer left out"))
        about = PlainLabel(
            self.tr(
                "For each writer a network is trained on all others' images, with the settings of the training dialog, "
                "and reads the images of the one it has never seen. That is what a new writer can expect."
            )
        )
        about.setWordWrap(True)
        about.setObjectName("muted")
        self.table = FiguresTable(
            (self.tr("Left out"), self.tr("Images"), self.tr("Read right"), self.tr("95 % interval")),
            name=self.tr("How well each writer is read"),
        )
        self.bar = JobBar()
        self.words = PlainLabel()
        self.words.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save_button = buttons.addButton(self.tr("&Save as CSV …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.save_button.clicked.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(about)
        layout.addWidget(self.table, 1)
        for widget in (self.bar, self.words, buttons):
            layout.addWidget(widget)
        self.bar.cancelled.connect(self._runner.cancel)
        self._runner.event_received.connect(self._on_event)
        self._show_words("")
        keep_size(self, settings, "leave_out_size", QSize(560, 480))

    @property
    def is_running(self) -> bool:
        """Whether trainings are under way."""
        return self._runner.is_running

    def begin(self, job: TrainJob) -> None:
        """Leave out each writer of a job's data; while that goes on, nothing new begins."""
        bring_to_front(self)
        if self.is_running:
            return
        self.results = []
        self.table.setRowCount(0)
        self.bar.show_work(self.tr("Training"))
        self._show_words(self.tr("The first figures come after the first training."))
        self._runner.start(job)

    def stop(self) -> None:
        """The program closes."""
        self._runner.stop()

    def save(self, path: Path) -> None:
        """Write the table; that it is there is said."""
        content = left_out_csv(self.results)
        self._errands.submit(
            Job(
                lambda _: write_where_named(path, content),
                done=lambda _: self._show_words(self.tr("Saved as {0}.").format(path)),
                failed=lambda sentence: warn(self, title=self.windowTitle(), sentence=sentence),
            )
        )

    def _on_event(self, event: LeaveOutEvent) -> None:
        if isinstance(event, LeaveOutProgress):
            self.bar.show_share(event.share)
        elif isinstance(event, WriterRead):
            self.results.append(event.result)
            self._add(event.result)
            self._show_words(self._mean())
        else:
            self.bar.show_work("")
            self._show_words(self._ending(event))

    def _ending(self, event: LeaveOutEvent) -> str:
        if isinstance(event, Failed):
            return said(event.message)
        if isinstance(event, Cancelled):
            return " ".join(filter(None, (self.tr("Stopped: not all writers were left out."), self._mean())))
        return self._mean()

    def _mean(self) -> str:
        if not self.results:
            return ""
        mean = f"{LocalNumber(100 * mean_over_writers(self.results)):.2f}"
        return self.tr("Mean of {0} writers: {1} %.").format(len(self.results), mean)

    def _add(self, one: LeftOutWriter) -> None:
        row = self.table.rowCount()
        self.table.insertRow(row)
        accuracy, low, high = (f"{LocalNumber(100 * share):.2f}" for share in (one.accuracy, *one.interval))
        for column, text in enumerate((one.writer, f"{LocalNumber(one.n):,}", f"{accuracy} %", f"{low}–{high} %")):
            item = QTableWidgetItem(text)
            if column:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, column, item)
        self.table.scrollToBottom()

    def _show_words(self, words: str) -> None:
        self.words.setText(words)
        self.save_button.setEnabled(bool(self.results))

    def _on_save(self) -> None:
        folder = Path(str(self._settings[OWN_DATA_FOLDER]) or Path.home())
        path = ask_for_file(
            self,
            title=self.tr("Save the table"),
            proposal=folder / self.tr("writers left out.csv"),
            kinds=[self.tr("Table (*.csv)")],
        )
        if path is not None:
            self.save(path)
