"""The form window: one opens a sheet, draws its fields, tries whether they are read, and saves the form."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QSize, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QMenu

from digitpad.core.counts import counted
from digitpad.core.forms.design.problems import FieldProblems
from digitpad.core.forms.field_reading import FieldReading
from digitpad.core.pages.network import LoadPageNetwork
from digitpad.core.pages.page_loader import PageLoader
from digitpad.core.registry import Model
from digitpad.core.settings import Settings
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.drawing.picture_mime import image_in
from digitpad.ui.feature import WorkWindow
from digitpad.ui.forms.actions import FormActions, build_form_menus
from digitpad.ui.forms.document import FormDocument
from digitpad.ui.forms.drawing import FieldDrawing
from digitpad.ui.forms.files import FormFiles
from digitpad.ui.forms.input import FormTool
from digitpad.ui.forms.keeper import FormKeeper
from digitpad.ui.forms.layout import FormWindowLayout
from digitpad.ui.forms.trial import FormTrial
from digitpad.ui.forms.work import FormWork
from digitpad.ui.pictures.rules.checker import RuleChecker
from digitpad.ui.widgets.announcing import announce_messages
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.switches import bind_switch
from digitpad.ui.widgets.theme import GRID, Theme
from digitpad.ui.widgets.window_place import keep_place, keep_widths

_MESSAGE_TIME: Final = 4000  # milliseconds that a message stays
_SHOWN_AFTER: Final = 400  # milliseconds of work before it is spoken of


class FormWindow(WorkWindow):
    """Connects the form that is drawn (document), what shows it (parts) and what the person does."""

    def __init__(
        self,
        *,
        load: LoadClassifier,
        load_network: LoadPageNetwork,
        settings: Settings,
        icons: Icons,
        pasted: Path,
        unsaved: Path,
        new_loader: Callable[[], PageLoader] = PageLoader,
    ) -> None:
        """Folders of ours: `pasted` for pasted pictures, `unsaved` for forms that are not saved."""
        super().__init__(settings)
        self.document = FormDocument(self)
        self.checker = RuleChecker(self)
        self.actions_ = FormActions(icons, self)
        self.work = FormWork(load=load, load_network=load_network, new_loader=new_loader, parent=self)
        self.files = FormFiles(
            self.document, self.work, settings=settings, pasted=pasted, checker=self.checker, window=self
        )
        self.keeper = FormKeeper(unsaved, self.document, self.files, self)
        self.trial = FormTrial(self.document, self.files, self.work, self)
        self.parts = FormWindowLayout(self.document, self.checker, self.actions_, icons)
        self.drawing = FieldDrawing(self.document, self.parts.view, self.parts.input, self.parts.options, self.work)
        self.problems: FieldProblems = {}
        """What is wrong with fields, by their places."""
        self._patience = QTimer(self, singleShot=True, interval=_SHOWN_AFTER)
        self._busy_with = ""
        self.setAcceptDrops(True)
        self.setMinimumSize(560, 420)
        self.setCentralWidget(ScrolledContent(self.parts))
        self.statusBar().setSizeGripEnabled(False)
        announce_messages(self.statusBar())
        self.statusBar().setMinimumHeight(4 * GRID)
        self.statusBar().addWidget(self.parts.summary)
        build_form_menus(self, self.actions_)
        self._connect()
        self._connect_actions()
        self._apply_settings()
        self._on_sheet_changed()
        self._renew()
        self.keeper.restore()
        self.parts.view.setFocus()

    def use(self, model: Model | None) -> None:
        self.work.model = model

    def set_theme(self, theme: Theme) -> None:
        self.actions_.set_theme(theme)
        self.parts.messages.set_theme(theme)

    def paste(self) -> None:
        """Add the fields on the clipboard; a picture there is a sheet."""
        if self.drawing.can_paste and self.document.is_open:
            self.drawing.paste()
            return
        data = QGuiApplication.clipboard().mimeData()
        image = image_in(data)
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        self._take(files, image)

    def sizeHint(self) -> QSize:
        return QSize(1240, 800)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        data = event.mimeData()
        if len([url for url in data.urls() if url.isLocalFile()]) == 1 or data.hasImage():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        event.acceptProposedAction()
        self._take([Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()], image_in(data))

    def _connect(self) -> None:
        document, parts, work = self.document, self.parts, self.work
        document.changed.connect(self._on_changed)
        document.selection_changed.connect(self._on_selection_changed)
        document.saved_changed.connect(self._renew)
        self.files.sheet_changed.connect(self._on_sheet_changed)
        self.files.said.connect(lambda words: self.statusBar().showMessage(words, _MESSAGE_TIME))
        self.files.not_saved.connect(self._stay)
        work.failed.connect(parts.messages.say)
        self.keeper.problem.connect(parts.messages.say)
        self.keeper.restored.connect(parts.messages.say)
        work.busy_changed.connect(self._on_busy_changed)
        work.progressed.connect(parts.jobs.show_share)
        parts.jobs.cancelled.connect(work.cancel)
        self._patience.timeout.connect(lambda: parts.jobs.show_work(self._busy_with))
        self.trial.changed.connect(self._on_readings)
        parts.field.divided_wanted.connect(self.drawing.divide)
        parts.page.page_wanted.connect(self.files.show_page)
        parts.input.naming_wanted.connect(parts.field.begin_naming)
        parts.input.menu_wanted.connect(self._on_menu_wanted)
        parts.input.drawing_ended.connect(self.actions_.select.trigger)
        QGuiApplication.clipboard().dataChanged.connect(self._renew)

    def _connect_actions(self) -> None:
        a, drawing, view, document = self.actions_, self.drawing, self.parts.view, self.document
        effects = {
            a.new_form: self.files.ask_for_new,
            a.open_form: self.files.ask_for_form,
            a.open_sheet: self.files.ask_for_sheet_of_form,
            a.save: self._on_save,
            a.save_as: self._on_save_as,
            a.close: self.close,
            a.undo: document.undo.undo,
            a.redo: document.undo.redo,
            a.cut: drawing.cut,
            a.copy: drawing.copy,
            a.paste: self.paste,
            a.duplicate: drawing.duplicate,
            a.remove: lambda: document.remove_selected(self.tr("Delete")),
            a.select_all: lambda: document.select(range(len(document.fields))),
            a.select_column: lambda: document.select(document.with_columns(document.selection)),
            a.next_field: lambda: drawing.step(1),
            a.previous_field: lambda: drawing.step(-1),
            a.rename: self.parts.field.begin_naming,
            a.add: drawing.add_in_the_middle,
            a.turn_right: lambda: self.files.turn(1),
            a.turn_left: lambda: self.files.turn(-1),
            a.try_form: self._on_try,
            a.cancel: self.work.cancel,
            a.zoom_in: lambda: view.zoom_by(1),
            a.zoom_out: lambda: view.zoom_by(-1),
            a.fit: view.fit,
            a.full_size: lambda: view.zoom_to(1 / view.devicePixelRatioF()),
        }
        for action, effect in effects.items():
            action.triggered.connect(lambda checked=False, effect=effect: effect())
        for tool, action in a.tools.items():
            action.triggered.connect(lambda checked=False, tool=tool: self._use(tool))
        document.undo.canUndoChanged.connect(self._renew)
        document.undo.canRedoChanged.connect(self._renew)

    def _apply_settings(self) -> None:
        keep_place(self, self._settings, "forms_geometry")
        keep_widths(self, self.parts.splitter, self._settings, "forms_splitter")
        bind_switch(self.actions_.snap, self._settings, "forms_snap", self._set_snaps)

    def _set_snaps(self, on: bool) -> None:
        self.parts.input.snaps = on

    def _use(self, tool: FormTool) -> None:
        self.drawing.use(tool)
        self.parts.view.setFocus()

    def _on_try(self) -> None:
        self.parts.messages.hide()
        self.trial.start()

    def _on_save(self) -> None:
        self.parts.messages.hide()
        self.files.save()

    def _on_save_as(self) -> None:
        self.parts.messages.hide()
        self.files.save_as()

    def _take(self, paths: list[Path], image: QImage | None) -> None:
        self.parts.messages.hide()
        if paths:
            self.files.take(paths[0])
        elif image is not None and not image.isNull():
            self.files.paste(image)

    def _on_sheet_changed(self) -> None:
        sheet = self.files.sheet
        view = self.parts.view
        view.show_picture(None if sheet is None else sheet.picture)
        self.parts.input.lines = None if sheet is None else sheet.lines
        number = 1 if sheet is None or sheet.source is None else sheet.source.number
        self.parts.page.show_pages(number, 1 if sheet is None else sheet.pages)
        view.set_hint(self._hint())
        self._renew()

    def _hint(self) -> str:
        sheet = self.files.sheet
        if sheet is None:
            return self.tr(
                "Open, drop or paste a sheet: a scan, a photo or a PDF file, filled in or empty.\n"
                "Draw its fields once, and digitpad reads all others like it."
            )
        if sheet.seen is None:
            return self.tr("Open a sheet of this form (Ctrl+Shift+O) to see what is printed on it.")
        return ""

    def _on_changed(self) -> None:
        self.work.look_at(self.document.state, self.files.drawn_on, self._on_looked_at)
        self._renew()

    def _on_looked_at(self, found: tuple[FieldProblems, bool]) -> None:
        problems, filled = found
        self.problems = problems
        self.parts.page.show_filled(filled)
        self.parts.view.show_wrong(frozenset(problems))
        self.parts.table.fields.show_problems(problems)
        self.parts.field.show_problems(problems)
        self._renew()

    def _on_readings(self, readings: dict[int, FieldReading]) -> None:
        self.parts.view.show_readings(readings)
        self.parts.table.fields.show_readings(readings)
        self.parts.field.show_readings(readings)

    def _on_selection_changed(self) -> None:
        self.parts.field.show_problems(self.problems)
        self.parts.field.show_readings(self.trial.readings)
        self._renew()

    def _on_busy_changed(self, words: str) -> None:
        self._busy_with = words
        self.actions_.cancel.setEnabled(bool(words))
        if words:
            self.parts.messages.hide()  # it spoke of what was done before
        if not words:
            self._patience.stop()
            self.parts.jobs.show_work("")
        elif not self._patience.isActive():
            self._patience.start()

    def _on_menu_wanted(self, place: QPoint) -> None:
        a = self.actions_
        menu = QMenu(self)
        for action in (a.cut, a.copy, a.paste, a.duplicate, a.remove, None, a.select_column, a.rename):
            menu.addSeparator() if action is None else menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _renew(self) -> None:
        document, sheet = self.document, self.files.sheet
        self.actions_.renew(
            document,
            has_sheet=sheet is not None and sheet.seen is not None,
            can_turn=self.files.can_turn,
            can_paste=self._can_paste(),
        )
        name = document.path.name if document.path is not None else document.state.form.name or self.tr("New form")
        title = self.tr("{0}[*] – Draw a form").format(name) if document.is_open else self.tr("Draw a form[*]")
        self.setWindowTitle(title)
        self.setWindowModified(not document.is_saved)
        self.parts.summary.setText(self._summary())

    def _summary(self) -> str:
        if not self.document.is_open:
            return ""
        words = counted(len(self.document.fields), self.tr("1 field"), self.tr("{0} fields"))
        rows = {one.field.row for one in self.document.fields if one.field.row}
        if rows:
            words += self.tr(" in {0}").format(counted(len(rows), self.tr("1 row"), self.tr("{0} rows")))
        if self.problems:
            words += self.tr(", something is wrong with {0}").format(len(self.problems))
        return words

    def _can_paste(self) -> bool:
        if self.drawing.can_paste and self.document.is_open:
            return True
        data = QGuiApplication.clipboard().mimeData()
        return data is not None and (data.hasImage() or data.hasUrls())

    def _may_close(self) -> bool:
        if self.closes_later:
            return False  # it is being saved
        if self.document.is_saved:
            return True
        answer = self.files.ask_whether_to_save()
        if answer:
            self.closes_later = True
            self.files.save(self._close_now)
        elif answer is False:
            self.keeper.discard()
        return answer is False

    def _stop(self) -> None:
        self.work.stop()
        self.checker.stop()
        self.keeper.stop()
        self.files.stop()

    def _close_now(self) -> None:
        self.closes_later = False
        self.close()
