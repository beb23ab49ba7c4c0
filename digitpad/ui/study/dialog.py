"""Compare architectures without leaving the canvas: choose, follow, pause, go on, look at the mistakes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.counts import counted
from digitpad.core.jobs.events import LastEvent
from digitpad.core.paths import Paths
from digitpad.core.registry import Model
from digitpad.core.settings import Settings
from digitpad.core.study.confusion import best_of
from digitpad.core.study.events import RunEpochDone, RunFinished, RunStarted, StudyEvent, StudyStarted
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.log import GroupKey, StudyLog
from digitpad.core.study.plan import Result, Run
from digitpad.core.study.stored_studies import StoredStudy
from digitpad.ui.own_data.dialog import OwnDataDialog
from digitpad.ui.study.buttons import StudyButtons
from digitpad.ui.study.form import StudyForm
from digitpad.ui.study.list import StudyList
from digitpad.ui.study.queries import CaseDetails, Overview, StudyQueries
from digitpad.ui.study.results import StudyResults
from digitpad.ui.study.runner import StudyRequest, StudyRunner
from digitpad.ui.widgets.questions import confirmed, warn
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID


class StudyDialog(QDialog):
    """A window of its own, not modal: it can be closed while the study goes on."""

    model_kept = Signal(object, bool)
    """A new `Model` is among the user's; whether it is to answer from now on."""
    drawing_wanted = Signal(object)
    """A `Drawing` is to lie on the canvas."""

    def __init__(self, *, runner: StudyRunner, queries: StudyQueries, paths: Paths, settings: Settings) -> None:
        super().__init__()
        self._runner = runner
        self._queries = queries
        self._paths = paths
        self._log: StudyLog | None = None
        self._folder: StudyFolder | None = None
        self._request: StudyRequest | None = None
        self._chosen_case: tuple[GroupKey, int] | None = None
        self.setWindowTitle(self.tr("Compare architectures"))
        self.setWindowFlags(Qt.WindowType.Window)
        self.form = StudyForm()
        self.own_data = OwnDataDialog(settings, lambda: self.form.split_plan, self, leaves_out=False)
        self.earlier = StudyList()
        self.results = StudyResults()
        self.buttons = StudyButtons()
        self._lay_out()
        self._connect()
        self._show_form()

    def sizeHint(self) -> QSize:
        return QSize(960, 720)

    @property
    def is_form_shown(self) -> bool:
        """Whether one can choose what to compare."""
        return self._stack.currentIndex() == 0

    def _lay_out(self) -> None:
        first = QWidget()
        across = QHBoxLayout(first)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4 * GRID)
        across.addWidget(self.form, 3)
        across.addWidget(self.earlier, 2)
        across.addStretch(0)
        self._stack = QStackedWidget()
        self._stack.addWidget(first)
        self._stack.addWidget(self.results)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(ScrolledContent(self._stack), 1)
        layout.addWidget(self.buttons)

    def _connect(self) -> None:
        buttons = self.buttons
        buttons.start.clicked.connect(self._on_start)
        buttons.back.clicked.connect(self._show_form)
        buttons.pause.clicked.connect(lambda: self._runner.set_paused(not self._runner.is_paused))
        buttons.cancel.clicked.connect(self._on_cancel)
        buttons.go_on.clicked.connect(self._on_go_on)
        buttons.report.clicked.connect(self._on_report)
        buttons.use.clicked.connect(self._on_use)
        buttons.close_.clicked.connect(self.close)
        self.form.changed.connect(self._on_form_changed)
        self.form.share.valueChanged.connect(self.own_data.split_again)
        self.form.data.wanted.connect(self.own_data.show_and_read)
        self.own_data.chosen.connect(self.form.data.choose)
        self.own_data.split_anew.connect(self.form.data.renew_same)
        self.earlier.go_on_wanted.connect(self.go_on)
        self.earlier.show_wanted.connect(self._on_show)
        self.earlier.remove_wanted.connect(self._on_remove)
        self.results.table.group_chosen.connect(self._on_group_chosen)
        self.results.table.cellClicked.connect(lambda *_: self.results.tabs.setCurrentIndex(1))
        self.results.digits.digit_wanted.connect(self._on_digit_wanted)
        self._runner.event_received.connect(self._on_event)
        self._runner.pause_changed.connect(self._on_pause_changed)
        self._queries.problem.connect(self._on_failed)

    def renew_own(self) -> None:
        """The user has other architectures than before."""
        if self.is_form_shown:
            self._queries.overview(self._on_overview)

    def compare(self, architecture: Architecture) -> None:
        """Offer an own architecture among the cases; while a study runs, it comes with the next form."""
        self.form.add_own(architecture)
        if not self._runner.is_running:
            self._show_form()

    def _show_form(self) -> None:
        self._stack.setCurrentIndex(0)
        self.buttons.show_form()
        self._on_form_changed()
        self._queries.overview(self._on_overview)

    def _on_overview(self, overview: Overview) -> None:
        self.earlier.show_studies(overview.studies, overview.problems)
        self.form.set_rate(overview.rate)
        self.form.set_own(overview.own)

    def _on_form_changed(self) -> None:
        self.buttons.start.setEnabled(not self.form.problem)

    def _on_start(self) -> None:
        self._begin(StudyRequest(self.form.plan(), self._paths.studies, None, self.form.side_by_side.currentData()))

    def go_on(self, study: StoredStudy) -> None:
        """Go on with an unfinished study."""
        self._begin(
            StudyRequest(study.plan, self._paths.studies, study.folder, self.form.side_by_side.currentData()),
        )

    def open_folder(self, folder: Path) -> None:
        """Show the study in a folder, wherever that lies; one that is under way here stays in front."""
        self._queries.stored(folder, self._on_show)

    def _on_go_on(self) -> None:
        if self._log is not None:
            side_by_side = self.form.side_by_side.currentData()
            self._begin(StudyRequest(self._log.plan, self._paths.studies, self._folder, side_by_side))

    def _begin(self, request: StudyRequest) -> None:
        if self._runner.is_running:
            return
        self._runner.start(request)
        assert self._runner.log is not None
        self._show_study(self._runner.log, request.folder)
        self.results.say(self.tr("Starting TensorFlow …"))
        self.buttons.show_running(paused=False)

    def _show_study(self, log: StudyLog, folder: StudyFolder | None) -> None:
        self._log, self._folder = log, folder
        plan = log.plan
        title = (
            *([plan.data.name] if plan.data is not None else []),
            counted(len(log.groups), self.tr("1 case"), self.tr("{0} cases")),
            counted(len(plan.seeds), self.tr("1 seed"), self.tr("{0} seeds")),
            counted(plan.epochs, self.tr("1 epoch"), self.tr("{0} epochs")),
        )
        self._begin_results(log, ", ".join(title))
        self._stack.setCurrentIndex(1)
        self.results.table.setFocus()

    def _begin_results(self, log: StudyLog, title: str) -> None:
        self._chosen_case = None
        self.buttons.offer((), None)
        self.results.begin(log, title)
        self.results.table.selectRow(0)

    def _on_show(self, study: StoredStudy) -> None:
        self._queries.results(study, lambda results: self._show_stored(study, results))

    def _show_stored(self, study: StoredStudy, results: Sequence[Result]) -> None:
        if self._runner.is_running:
            return
        log = StudyLog(study.plan, results)
        self._show_study(log, study.folder)
        self._show_ended(log)

    def _show_ended(self, log: StudyLog) -> None:
        self.results.show_end(log)
        self.buttons.show_ended(finished=len(log.results) == len(log.plan.runs), results=bool(log.results))
        self._fill_table(measure=True)

    def _on_remove(self, study: StoredStudy) -> None:
        question = self.tr("Delete this comparison with all its runs and models for good?")
        title, yes, no = self.tr("Delete comparison"), self.tr("Delete"), self.tr("Keep it")
        if confirmed(self, title=title, question=question, yes=yes, no=no):
            self._queries.remove(study, lambda _: self._queries.overview(self._on_overview))

    def _on_event(self, event: StudyEvent) -> None:
        log = self._runner.log
        if log is None:
            return
        if log is not self._log:
            self._show_study(log, self._runner.folder)
        self._folder = self._runner.folder
        if isinstance(event, StudyStarted):
            self.results.curves.refresh()
            self._fill_table(measure=False)
            self._reload_case()
        self.results.show_progress(log, paused=self._runner.is_paused)
        self.results.show_event(event, log)
        if isinstance(event, (RunStarted, RunEpochDone, RunFinished)):
            self.results.curves.refresh()
        if isinstance(event, RunFinished):
            self._fill_table(measure=False)
            self._reload_case()
        if isinstance(event, LastEvent):
            self.buttons.cancel.setEnabled(True)
            finished = len(log.results) == len(log.plan.runs)
            self.buttons.show_ended(finished=finished, results=bool(log.results))
            self._fill_table(measure=True)

    def _on_pause_changed(self) -> None:
        if self._runner.log is not None:
            self.buttons.show_running(paused=self._runner.is_paused)
            self.results.show_progress(self._runner.log, paused=self._runner.is_paused)

    def _on_cancel(self) -> None:
        self.buttons.cancel.setEnabled(False)
        self.results.say(self.tr("Stopping …"))
        self._runner.cancel()

    def _fill_table(self, *, measure: bool) -> None:
        log, folder = self._log, self._folder
        if log is not None and folder is not None and log.results:
            results = list(log.results.values())
            self._queries.table(folder, log.plan, results, self.results.table.show_rows, measure=measure)

    def _on_group_chosen(self, group: GroupKey) -> None:
        if self._log is None:
            return
        results = self._log.results_of(group)
        if self._chosen_case == (group, len(results)):
            return
        chosen = self._chosen_case = (group, len(results))
        self.buttons.offer(results, best_of(results))
        if not results or self._folder is None:
            self.results.show_case(group, None)
            return
        runs = [result.run for result in results]
        self._queries.case(self._folder, self._log.plan, runs, lambda details: self._on_details(chosen, details))

    def _reload_case(self) -> None:
        group = self.results.table.group
        if group is not None:
            self._on_group_chosen(group)

    def _on_details(self, chosen: tuple[GroupKey, int], details: CaseDetails) -> None:
        if chosen is self._chosen_case:  # otherwise another one was chosen meanwhile
            self.results.show_case(chosen[0], details)

    def _on_digit_wanted(self, index: int) -> None:
        if self._log is not None:
            self._queries.drawing(self._log.plan, index, self.drawing_wanted.emit)

    def _on_use(self) -> None:
        run: Run | None = self.buttons.seed.currentData()
        if run is not None and self._folder is not None:
            self._queries.keep(self._folder, run, self._on_kept)

    def _on_kept(self, model: Model) -> None:
        self.model_kept.emit(model, True)

    def _on_report(self) -> None:
        log, folder = self._log, self._folder
        if log is None or folder is None:
            return
        self.buttons.report.setEnabled(False)
        self.results.say(self.tr("Writing the report …"))
        self._queries.report(folder, log.plan, list(log.results.values()), self._on_written)

    def _on_written(self, page: Path) -> None:
        self.buttons.report.setEnabled(True)
        self.results.say(self.tr("The report is {0}").format(page))
        open_in_browser(page)

    def _on_failed(self, sentence: str) -> None:
        self.buttons.report.setEnabled(True)
        warn(self, title=self.windowTitle(), sentence=sentence)


def open_in_browser(page: Path) -> None:
    """Show an HTML file in the person's browser."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
