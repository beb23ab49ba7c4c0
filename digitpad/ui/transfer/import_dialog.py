"""Import a model that was made elsewhere: follow, see what was found, and decide what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import ModelError
from digitpad.core.file_lock import FileLock
from digitpad.core.files import remove_folder
from digitpad.core.jobs.events import Failed
from digitpad.core.jobs.workspace import hold
from digitpad.core.model_names import LONGEST_NAME, check_name
from digitpad.core.paths import Paths
from digitpad.core.registry import Model, Registry
from digitpad.core.settings import Settings
from digitpad.core.transfer.jobs import NAMES_NEEDED, ImportDone, ImportJob, TransferEvent, TransferStep
from digitpad.core.transfer.names import name_from
from digitpad.ui.background.job_dialog import reads_worse
from digitpad.ui.own_data.dialog import OwnDataDialog
from digitpad.ui.own_data.looked_at import SplitPlan
from digitpad.ui.transfer.buttons import ButtonRow
from digitpad.ui.transfer.progress import TransferProgress
from digitpad.ui.transfer.runner import TransferRunner
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.plain_label import PlainLabel, ProblemLabel, plain_tip
from digitpad.ui.widgets.questions import warn
from digitpad.ui.widgets.theme import GRID, scaled_font


class ImportDialog(QDialog):
    """Modeless. Closing it cancels an import under way, and keeps one that is done."""

    model_kept = Signal(object, bool)
    """A new `Model` is among the user's; whether it is to answer from now on."""

    def __init__(
        self,
        *,
        runner: TransferRunner,
        registry: Registry,
        paths: Paths,
        settings: Settings,
        active_model: Callable[[], Model | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._runner = runner
        self._registry = registry
        self._paths = paths
        self._active_model = active_model
        self._file = Path()
        self._next: Path | None = None
        self._stopping = False
        self._lock: FileLock | None = None
        self._result: ImportDone | None = None
        self.setWindowTitle(self.tr("Import a model"))
        self.progress = TransferProgress(name=self.tr("Progress of the import"))
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name_problem = ProblemLabel()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.progress)
        self._stack.addWidget(self._result_panel())
        self.own_data = OwnDataDialog(settings, lambda: SplitPlan(1, 0.5), self, leaves_out=False, learns=False)
        self._buttons = ButtonRow()
        self.cancel_button = self._buttons.add(self.tr("&Cancel"), self._on_cancel)
        self.discard_button = self._buttons.add(self.tr("&Discard"), self._on_discard)
        self.classes_button = self._buttons.add(self.tr("Choose &images of its classes …"), self.own_data.show_and_read)
        self._buttons.add_stretch()
        self.close_button = self._buttons.add(self.tr("Cl&ose"), self.close)
        self.keep_button = self._buttons.add(self.tr("&Keep for later"), lambda: self._keep(use=False))
        self.use_button = self._buttons.add(self.tr("&Use it"), lambda: self._keep(use=True), primary=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._buttons)
        self.name.textChanged.connect(self._on_name_changed)
        self.own_data.chosen.connect(lambda looked_at: self.begin(self._file, looked_at.source))
        runner.event_received.connect(self._on_event)

    @property
    def findings(self) -> str:
        """What the dialog says of the imported network."""
        return self._findings.text()

    def begin(self, file: Path, own_data: OwnSource | None = None) -> None:
        """Import a file, with images of its classes if these are no digits.

        Ignored while another import is under way, queued while a cancelled one ends.
        """
        if self._runner.is_running:
            self._next = file if self._stopping else None
            return
        self.keep_result()
        self._next, self._stopping = None, False
        self._file = file
        title = self.tr("Importing {0}").format(file.name)
        self.progress.begin(title, self.tr("Starting TensorFlow …"))
        self._stack.setCurrentIndex(0)
        self._buttons.show_only(self.cancel_button)
        self.cancel_button.setEnabled(True)
        self.cancel_button.setFocus(Qt.FocusReason.OtherFocusReason)
        staging = self._paths.trainings / uuid4().hex
        with suppress(OSError):  # the child says it in words
            self._lock = hold(staging)  # should this window die, the next one finds it
        self._runner.start(ImportJob(file, name_from(file), self._paths.mnist, staging, own_data))

    def reject(self) -> None:
        """Escape, the close button and the window's own button all come here."""
        self._stop()
        self.keep_result()
        super().reject()

    def keep_result(self) -> None:
        """Keep a model that waits for a decision."""
        if self._result is not None:
            self._keep(use=False)
        elif not self._runner.is_running:
            self._release()

    def _result_panel(self) -> QWidget:
        panel = QWidget()
        self._title = PlainLabel()
        self._title.setFont(scaled_font(self.font(), 1.2, bold=True))
        self._title.setWordWrap(True)
        self._findings = PlainLabel()
        self._findings.setWordWrap(True)
        self._findings.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label = PlainLabel(self.tr("&Name"))
        label.setBuddy(self.name)
        form = QHBoxLayout()
        form.setSpacing(2 * GRID)
        form.addWidget(label)
        form.addWidget(self.name, 1)
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * GRID)
        column.addWidget(self._title)
        column.addWidget(self._findings)
        column.addLayout(form)
        column.addWidget(self.name_problem)
        column.addStretch(1)
        return panel

    def _on_event(self, event: TransferEvent) -> None:
        if isinstance(event, TransferStep):
            if not self._stopping:
                self.progress.show_step(event)
            return
        if not isinstance(event, ImportDone):
            self._release()
        if self._next is not None:
            if isinstance(event, ImportDone):  # it was done in the very moment in which it was cancelled
                remove_folder(event.folder)
                self._release()
            self.begin(self._next)
        elif isinstance(event, ImportDone):
            self._show_result(event)
        elif isinstance(event, Failed):
            self.progress.end(self.tr("{0} was not imported").format(self._file.name), event.message)
            asked = self.classes_button if NAMES_NEEDED in event.message else None
            self._buttons.show_only(self.close_button, *([asked] if asked else []))
            (asked or self.close_button).setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def _show_result(self, event: ImportDone) -> None:
        self._result = event
        accuracy = f"{LocalNumber(100 * event.test_accuracy):.2f}"
        if event.tested is None:
            title = self.tr("{0} reads {1} % of MNIST's 10,000 test images").format(self._file.name, accuracy)
        else:
            count = f"{LocalNumber(event.tested):,}"
            title = self.tr("{0} reads {1} % of {2} test images").format(self._file.name, accuracy, count)
        self._title.setText(title)
        self._findings.setText("\n".join(event.findings))
        self.name.setText(self._registry.free_name(name_from(self._file)))
        self._stack.setCurrentIndex(1)
        self._buttons.show_only(self.discard_button, self.keep_button, self.use_button)
        worse = event.tested is None and reads_worse(event.test_accuracy, self._active_model())
        proposed = self.keep_button if worse else self.use_button  # what Return does
        proposed.setDefault(True)
        proposed.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.isVisible():  # it was closed in the very moment in which the import was done
            self.keep_result()

    def _name_problem(self) -> str:
        name = self.name.text().strip()
        try:
            check_name(name)
        except ModelError as error:
            return str(error)
        return "" if self._registry.free_name(name) == name else self.tr("There is a model «{0}» already.").format(name)

    def _on_name_changed(self) -> None:
        problem = self._name_problem()
        self.name_problem.say(problem)
        for button in (self.keep_button, self.use_button):
            button.setEnabled(not problem)
            button.setToolTip(plain_tip(problem))

    def _keep(self, *, use: bool) -> None:
        result = self._result
        if result is None:
            return
        name = self.name.text().strip()
        if self._name_problem():  # the dialog was closed with it
            name = self._registry.free_name(name_from(self._file))
        try:
            model = self._registry.keep(result.folder, name)
        except ModelError as error:
            warn(self, title=self.windowTitle(), sentence=str(error))
            return
        self._result = None
        self._release()
        self.model_kept.emit(model, use)
        self.close()

    def _on_cancel(self) -> None:
        self._stop()

    def _stop(self) -> None:
        self._stopping = True
        self.cancel_button.setEnabled(False)
        self.progress.say(self.tr("Stopping …"))
        self._runner.cancel()

    def _on_discard(self) -> None:
        if self._result is not None:
            remove_folder(self._result.folder)
            self._result = None
            self._release()
        self.close()

    def _release(self) -> None:
        """The folder is gone or moved: no window holds it any more."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
