"""The window in which filled-in sheets become a table: read with their form, looked through, corrected and saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog

from digitpad.core.forms.form import Form
from digitpad.core.forms.review.sheets_review import TableCell
from digitpad.core.rules.typed_rules import NO_RULES, ChosenRules
from digitpad.core.settings import Settings
from digitpad.ui.background.keeping import KeepingThread
from digitpad.ui.background.worker import BackgroundWorker, Job
from digitpad.ui.drawing.picture_mime import picture_paths
from digitpad.ui.feature import WorkWindow
from digitpad.ui.pictures.files import ask_for_pictures
from digitpad.ui.pictures.rules.words import rule_words
from digitpad.ui.sheets.actions import SheetActions, build_sheet_menus
from digitpad.ui.sheets.form_choice import FormChoice
from digitpad.ui.sheets.layout import SheetsLayout
from digitpad.ui.sheets.pictures import SheetPictures
from digitpad.ui.sheets.reading import NewFormJob, SheetReader, ShownSheet
from digitpad.ui.sheets.rules import sheet_rules
from digitpad.ui.sheets.saving import save_sheets
from digitpad.ui.sheets.session import SheetsSession
from digitpad.ui.sheets.status import SheetStatus
from digitpad.ui.sheets.words import table_words
from digitpad.ui.widgets.announcing import announce_messages
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.questions import save_first
from digitpad.ui.widgets.save_dialog import ask_for_file
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID, Theme
from digitpad.ui.widgets.window_place import keep_place, keep_widths

_MESSAGE_TIME = 4000  # milliseconds that a message stays


class SheetsWindow(WorkWindow):
    """Connects what reads (reading), what is known (session) and what shows it (layout)."""

    def __init__(self, new_job: NewFormJob, *, settings: Settings, icons: Icons, kept: Path, temporary: Path) -> None:
        """Folders of ours: `kept` for what is said of sheets, `temporary` for what is needed meanwhile."""
        super().__init__(settings)
        self._new_job, self._temporary = new_job, temporary
        self.keeper = KeepingThread("sheets keeper", kept, self)
        self.session = SheetsSession(self.keeper, kept, self)
        self.reader = SheetReader(kept=kept, temporary=temporary, parent=self)
        self.pictures = SheetPictures(self.reader.picture, self)
        self.saver = BackgroundWorker("sheets saving", self)
        self.actions_ = SheetActions(icons, self)
        self.form = FormChoice(settings, self.actions_, self)
        self.rules = sheet_rules(settings, self)
        self._chosen = NO_RULES
        self.parts = SheetsLayout(self.session, self.pictures, self.form, self.actions_, icons)
        self.status = SheetStatus(self.reader, self.actions_.cancel)
        self._restored = 0
        self.setWindowTitle(self.tr("Read sheets"))
        self.setAcceptDrops(True)
        self.setMinimumSize(560, 420)
        self.setCentralWidget(ScrolledContent(self.parts))
        bar = self.statusBar()
        bar.setSizeGripEnabled(False)
        announce_messages(bar)
        bar.setMinimumHeight(4 * GRID)  # as high with progress as without
        bar.addWidget(self.parts.summary)
        bar.addWidget(self.parts.rules)
        bar.addPermanentWidget(self.status)
        build_sheet_menus(self, self.actions_)
        self._connect()
        self._apply_settings()
        self.parts.show_table(False)
        self.rules.restore()
        self.reader.begin(self.form.form_file)
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        self.actions_.set_theme(theme)
        self.parts.messages.set_theme(theme)

    def open(self, paths: Sequence[Path]) -> None:
        """Read sheets, and those in folders."""
        self.parts.messages.hide()
        job = self._new_job() if paths else None
        if job is not None:
            self.reader.read(paths, replace(job, rules=self._chosen.rules))
        elif paths:
            self.parts.messages.say(
                self.tr("No model of digits answers yet; choose one in the menu Model, and read then.")
            )

    def ask_and_open(self) -> None:
        """Let the person choose pictures of sheets and read them."""
        self.open(ask_for_pictures(self, self._settings, title=self.tr("Read sheets")))

    def ask_and_open_folder(self) -> None:
        """Let the person choose a folder and read the sheets in it."""
        name = QFileDialog.getExistingDirectory(self, self.tr("Read a folder"), str(self._settings["import_folder"]))
        if name:
            self._settings["import_folder"] = name
            self.open([Path(name)])

    def save(self, path: Path) -> None:
        """Write the table, as its name says, in a thread."""
        review, session = self.session.review, self.session
        readings, layout, folder = review.readings(), review.layout, self._temporary
        session.is_unsaved = False

        def done(_: object) -> None:
            self.statusBar().showMessage(self.tr("Saved {0}.").format(path.name), _MESSAGE_TIME)
            if self.closes_later:
                self.closes_later = False
                self.close()

        def failed(sentence: str) -> None:
            session.is_unsaved = True
            self._stay()
            self.parts.messages.say(sentence)

        self.saver.submit(Job(lambda _: save_sheets(path, readings, layout, folder), done=done, failed=failed))

    def sizeHint(self) -> QSize:
        return QSize(1240, 780)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if picture_paths(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open(picture_paths(event.mimeData()))
        event.acceptProposedAction()

    def _connect(self) -> None:
        a, view, reader, session = self.actions_, self.parts.view, self.reader, self.session
        effects = {
            a.open: self.ask_and_open,
            a.open_folder: self.ask_and_open_folder,
            a.go_on: lambda: self.open(reader.left),
            a.cancel: reader.cancel,
            a.new_table: self._on_new_table,
            a.save: self._on_save,
            a.close: self.close,
            a.undo: lambda: self._go_back(session.undo()),
            a.redo: lambda: self._go_back(session.redo()),
            a.copy: lambda: QGuiApplication.clipboard().setText(view.copied()),
            a.accept: view.accept,
            a.nothing: lambda: view.overwrite(""),
            a.as_read: lambda: view.overwrite(None),
            a.next_doubtful: lambda: view.go_to_doubtful(1),
            a.rules: self.rules.ask,
            a.previous_doubtful: lambda: view.go_to_doubtful(-1),
        }
        for action, effect in effects.items():
            action.triggered.connect(lambda checked=False, effect=effect: effect())
        reader.form_known.connect(self._on_form_known)
        reader.taken.connect(self._on_taken)
        reader.changed.connect(self._renew_actions)
        reader.problem.connect(self.parts.messages.say)
        session.rows_changed.connect(lambda rows: self._tell())
        session.restored.connect(self._on_restored)
        self.keeper.problem.connect(self.parts.messages.say)
        view.cell_changed.connect(self._on_cell_changed)
        self.parts.table.problem.connect(self.parts.messages.say)
        self.parts.problems.row_chosen.connect(view.show_row)
        self.parts.side.cell_chosen.connect(view.show_cell)
        self.form.chosen.connect(self._read_again)
        self.rules.remembered.connect(self._on_rules)
        self.rules.chosen.connect(self._on_rules)
        self.rules.problem.connect(self.parts.messages.say)

    def _apply_settings(self) -> None:
        keep_place(self, self._settings, "sheets_geometry")
        keep_widths(self, self.parts.splitter, self._settings, "sheets_splitter")

    def _on_form_known(self, form: Form | None) -> None:
        self.session.begin(form)
        self._tell()

    def _on_taken(self, shown: ShownSheet) -> None:
        is_first = not self.session.review.sheets
        self.session.add(shown)
        if is_first:
            self.parts.show_table(True)
        if not self.parts.view.currentIndex().isValid() and not self.parts.view.go_to_doubtful(1):
            self.parts.view.show_row(0)
        self._tell()

    def _on_restored(self, count: int) -> None:
        self._restored += count
        words = self.tr("1 field was looked at before, and is as it was left.")
        more = self.tr("{0} fields were looked at before, and are as they were left.")
        self.parts.note.setText(words if self._restored == 1 else more.format(f"{LocalNumber(self._restored):,}"))
        self.parts.note.show()

    def _on_rules(self, chosen: ChosenRules) -> None:
        if chosen != self._chosen:
            self._chosen = chosen
            self.rules.remember(chosen)
            self.parts.rules.setText("" if chosen.rules is None else rule_words(chosen.rules))
            self._read_again()

    def _read_again(self) -> None:
        """Read everything with another form or other rules; what was said of fields at the same places comes back."""
        paths = [*dict.fromkeys([*self.session.paths, *self.reader.unread])]
        self._begin()
        self.open(paths)

    def _on_new_table(self) -> None:
        if self._is_settled(self.tr("You have corrected what was read. Save the table first?")):
            self._begin()

    def _begin(self) -> None:
        self.reader.begin(self.form.form_file)
        self._restored = 0
        self.parts.note.hide()
        self.parts.messages.hide()
        self.session.begin(None)
        self.pictures.forget()
        self.parts.show_table(False)
        self._tell()

    def _on_save(self) -> bool:
        """Ask where, and save; whether that was begun."""
        folder = str(self._settings["import_save_folder"]) or str(self._settings["import_folder"])
        path = ask_for_file(
            self,
            title=self.tr("Save the table"),
            proposal=Path(folder) / self.tr("sheets.csv"),
            kinds=[self.tr("Table (*.csv)"), self.tr("Workbook (*.xlsx)")],
        )
        if path is not None:
            self._settings["import_save_folder"] = str(path.parent)
            self.save(path)
        return path is not None

    def _may_close(self) -> bool:
        if self.saver.busy:
            self.closes_later = True
            return False
        return self._is_settled(self.tr("You have corrected what was read. Save the table?"), then_close=True)

    def _stop(self) -> None:
        self.pictures.stop()
        self.rules.stop()
        self.reader.stop()
        self.saver.stop()
        self.keeper.close()

    def _is_settled(self, question: str, *, then_close: bool = False) -> bool:
        """Whether nothing is lost, or the person says so; what is to be saved first is saved."""
        if not self.session.is_unsaved:
            return True
        answer = save_first(self, title=self.windowTitle(), question=question)
        if answer:
            self.closes_later = self._on_save() and then_close
        return answer is False

    def _go_back(self, cells: tuple[TableCell, ...]) -> None:
        if cells:
            self.parts.view.show_cell(min(cells))

    def _tell(self) -> None:
        self.parts.summary.setText(table_words(self.session.review))
        self._renew_actions()

    def _renew_actions(self) -> None:
        a, review, cell = self.actions_, self.session.review, self.parts.view.cell
        one = None if cell is None else review.field(cell)
        offers = [
            (bool(review.sheets), [a.save, a.new_table, a.copy]),
            (review.can_undo, [a.undo]),
            (review.can_redo, [a.redo]),
            (one is not None, [a.accept, a.nothing]),
            (one is not None and one.said is not None, [a.as_read]),
            (review.open_count > 0, [a.next_doubtful, a.previous_doubtful]),
            (self.reader.is_busy, [a.cancel]),
            (bool(self.reader.left), [a.go_on]),
        ]
        for offered, actions in offers:
            for action in actions:
                action.setEnabled(offered)

    def _on_cell_changed(self, cell: TableCell | None) -> None:
        index = self.parts.view.currentIndex()
        self.parts.side.show_selected(index.row() if index.isValid() else None, cell)
        self._renew_actions()
