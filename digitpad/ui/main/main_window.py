"""The main window: lays out its areas and connects them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from digitpad.core.drawing.strokes import Drawing
from digitpad.core.registry import Model
from digitpad.ui.answer.answer_pictures import share_answer
from digitpad.ui.answer.prediction_panel import PredictionPanel
from digitpad.ui.answer.prepared_view import PreparedView
from digitpad.ui.answer.reading_model import ReadingModel
from digitpad.ui.background.recogniser import Recogniser
from digitpad.ui.digits_only import allow, digits_problem
from digitpad.ui.drawing import clipboard
from digitpad.ui.drawing.canvas import Canvas
from digitpad.ui.drawing.digit_input import DigitInput
from digitpad.ui.drawing.document import Document
from digitpad.ui.drawing.drawing_files import DrawingFiles
from digitpad.ui.drawing.picture_mime import picture_paths
from digitpad.ui.drawing.remembered_pen import follow_pen_settings
from digitpad.ui.drawing.saved_answers import SavedAnswers
from digitpad.ui.main.actions import Actions
from digitpad.ui.main.answer_views import AnswerViews
from digitpad.ui.main.columns import Columns
from digitpad.ui.main.features import Features
from digitpad.ui.main.file_opening import FileOpening
from digitpad.ui.main.help_menu import help_effects
from digitpad.ui.main.menus import ModelMenu, build_menus
from digitpad.ui.main.model_choice import ModelChoice
from digitpad.ui.main.recent_menu import RecentMenu
from digitpad.ui.main.services import Services
from digitpad.ui.main.settings_keeper import SettingsKeeper
from digitpad.ui.main.theme_choice import ThemeChoice
from digitpad.ui.main.tool_row import ToolRow
from digitpad.ui.sharing.picture_source import copy_picture
from digitpad.ui.widgets.action_table import KeyGroup
from digitpad.ui.widgets.announcing import announce_messages
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.plain_label import PlainLabel
from digitpad.ui.widgets.switches import bind_choice, bind_switch
from digitpad.ui.widgets.theme import GRID
from digitpad.ui.widgets.window_place import bring_to_front, keep_place

if TYPE_CHECKING:
    from digitpad.ui.lessons.stage import Stage
    from digitpad.ui.pictures.pages.pasted import PastedPictures


class MainWindow(QMainWindow):
    """The window with the canvas, the prepared image and the answer."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._settings = services.settings
        self.asks_before_closing = True
        self.before_closing: Callable[[bool], bool] = lambda ask: True
        self._after_closing: Callable[[], object] = _nothing
        self.document = Document(self)
        self.recogniser = Recogniser(services.load_classifier, services.load_pen, self)
        self.models = ModelChoice(
            registry=services.registry, recogniser=self.recogniser, settings=services.settings, parent=self
        )
        icons = Icons(services.paths.resources / "icons" / "ui")
        self.actions_ = Actions(icons, self)
        self.canvas = Canvas(self.document)
        self.reading = ReadingModel(self)
        self.digit_input = DigitInput(self.canvas, self.reading)
        self.prepared = PreparedView()
        self.panel = PredictionPanel()
        self.messages = MessageBar(icons)
        self._saved_answers = SavedAnswers(self.reading, lambda: self.models.active, self)
        self.files = DrawingFiles(
            document=self.document,
            answers=self._saved_answers,
            settings=self._settings,
            paste_action=self.actions_.paste,
            window=self,
        )
        self.features = Features(services, models=self.models, reading=self.reading, icons=icons, window=self)
        self._opening = FileOpening(self.features, self.files, self)
        self.answers = AnswerViews(
            recogniser=self.recogniser,
            reading=self.reading,
            canvas=self.canvas,
            prepared=self.prepared,
            panel=self.panel,
            show_answer=self.features.show_answer,
        )
        self._dragged: PastedPictures | None = None
        share_answer(self.prepared, self.panel, self._place_for_dragged)
        self._theme = ThemeChoice(self.actions_, self._settings, self)
        self._lay_out()
        self._connect()
        self._theme.show()
        self._connect_actions()
        self._apply_settings()
        self.features.lessons.play_in(self._lesson_stage)

    def start(self, *, safely: bool = False) -> None:
        """Load the model, `safely` the bundled one; call it once the window is shown."""
        self.models.start(safely=safely)
        if self._settings.problem:
            self.messages.say(self._settings.problem)

    def show_drawing(self, drawing: Drawing) -> None:
        """Put a drawing on the canvas as one step."""
        self.document.change(drawing)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open drawings, pictures, samples, networks and studies."""
        self._opening.open(paths)

    def say(self, sentence: str) -> None:
        """Show a problem, in one sentence, above the canvas."""
        self.messages.say(sentence)

    def say_solved(self, problem: str, sentence: str) -> None:
        """Something that `say` was told is true no longer."""
        self.messages.say_solved(problem, sentence)
        self.statusBar().showMessage(sentence, 6000)

    def keep_settings(self) -> None:
        """Write settings soon after they change, and not only when the window closes."""
        SettingsKeeper(self._settings, self.features.errands, self).problem.connect(self.messages.say)

    def save_everything(self) -> None:
        """Save settings and samples; the process ends without a window."""
        self._settings.save()
        self.features.samples.save()

    def close_and(self, then: Callable[[], object]) -> None:
        """Close, perhaps only once all is saved, and then call `then`; not if the person thinks better of it."""
        self._after_closing = then
        self.close()

    def sizeHint(self) -> QSize:
        return QSize(1152, 704)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.canvas.finish_stroke()
        ask = self.asks_before_closing
        then, self._after_closing = self._after_closing, _nothing
        if not (self.before_closing(ask) and self.features.close(ask=ask, then=lambda: self.close_and(then))):
            event.ignore()
            return
        self._settings.save()
        self.recogniser.stop()
        if self._dragged is not None:
            self._dragged.remove()
        super().closeEvent(event)
        then()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.WindowStateChange:  # which a window manager changes, too
            self.actions_.full_screen.setChecked(self.isFullScreen())
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is not None:
            return  # dragged out of this very window
        urls = event.mimeData().urls()
        if picture_paths(event.mimeData()) or (len(urls) == 1 and urls[0].isLocalFile()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.open_files([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _lesson_stage(self) -> Stage:
        """What lessons point at and wait for; looked up when the first one is wanted: the window opens sooner."""
        from digitpad.ui.lesson_stage.parts import StageParts
        from digitpad.ui.lesson_stage.stage import stage_of

        features = self.features
        parts = StageParts(
            window=self,
            action=lambda name: getattr(self.actions_, name),
            active_model=lambda: self.models.active,
            canvas=self.canvas,
            document=self.document,
            reading=self.reading,
            prepared=self.prepared,
            panel=self.panel,
            training=features.training,
            snapshots=features.snapshots,
            teaching=features.teaching,
            inside=features.inside,
            samples=features.samples,
        )
        return stage_of(parts)

    def _lay_out(self) -> None:
        self.setWindowTitle("digitpad")
        self.setMinimumSize(480, 480)
        self.setAcceptDrops(True)
        actions = self.actions_
        self.tools = ToolRow([actions.pen, actions.eraser], [actions.undo, actions.redo, actions.clear])
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(self.tools)
        column.addWidget(self.canvas, 1)
        self.columns = Columns(
            left, (self.prepared, self.panel), main_extra=lambda: self.tools.sizeHint().height() + GRID
        )
        centre = QWidget()
        rows = QVBoxLayout(centre)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        bar = QVBoxLayout()
        bar.setContentsMargins(2 * GRID, GRID, 2 * GRID, 0)
        bar.addWidget(self.messages)
        rows.addLayout(bar)
        rows.addWidget(self.columns, 1)
        self.setCentralWidget(centre)
        self._model_label = PlainLabel()
        self.statusBar().setSizeGripEnabled(False)
        announce_messages(self.statusBar())
        self.statusBar().addWidget(self._model_label)
        self.statusBar().addPermanentWidget(self.features.training.status)
        self.model_menu = ModelMenu(self.models, actions, self)
        self.recent = build_menus(
            self,
            actions,
            self.model_menu,
            lambda menu: RecentMenu(self._settings, lambda file: self.open_files([file]), menu),
        )

    def _connect(self) -> None:
        self.document.drawing_changed.connect(self._on_drawing_changed)
        self.document.history_changed.connect(self._on_history_changed)
        self.models.active_changed.connect(self._on_active_changed)
        self.models.problem.connect(self.messages.say)
        self.files.problem.connect(self.messages.say)
        self.files.saved.connect(lambda name: self.statusBar().showMessage(self.tr("Saved {0}").format(name), 4000))
        self._saved_answers.compared.connect(lambda words: self.statusBar().showMessage(words, 10_000))
        self.files.copied.connect(self._on_copied)
        self.tools.brush_width_changed.connect(self._on_brush_width_changed)
        self.canvas.tool_changed.connect(self._on_tool_changed)
        self.columns.room_changed.connect(self.prepared.fit)
        self.columns.last_room_changed.connect(self.panel.fit)
        self.features.model_kept.connect(self._on_model_kept)
        self.features.drawing_wanted.connect(self._on_digit_wanted)
        self.features.status_made.connect(lambda status: self.statusBar().addPermanentWidget(status))
        self.recent.problem.connect(self.messages.say)
        self._opening.problem.connect(self.messages.say)
        for source in (self.features, self.answers):
            source.done.connect(lambda sentence: self.statusBar().showMessage(sentence, 4000))
            source.problem.connect(self.messages.say)
        self.features.solved.connect(self.say_solved)
        self.features.exhibit.place_wanted.connect(self.close_and)
        self._theme.changed.connect(self.messages.set_theme)
        self._theme.changed.connect(self.features.set_theme)
        QGuiApplication.clipboard().dataChanged.connect(self.files.update_paste)

    def _connect_actions(self) -> None:
        actions = self.actions_
        effects = {
            actions.open: self.files.ask_and_open,
            actions.save: self.files.ask_and_save,
            actions.quit: self.close,
            actions.undo: self.document.undo,
            actions.redo: self.document.redo,
            actions.copy: self._on_copy,
            actions.copy_picture: self._on_copy_picture,
            actions.paste: self._on_paste,
            actions.clear: self.document.clear,
            actions.pen: lambda: self.canvas.set_eraser(False),
            actions.eraser: lambda: self.canvas.set_eraser(True),
            actions.thicker: lambda: self.tools.change_brush(1.25),
            actions.thinner: lambda: self.tools.change_brush(0.8),
            actions.go_back: self.models.go_back,
            actions.delete_model: lambda: self.models.ask_and_delete(self),
            actions.full_screen: self._on_full_screen,
            **self.features.effects(actions),
            **help_effects(
                actions,
                self,
                figures=self._services.paths.figures,
                settings=self._settings,
                active=lambda: self.models.active,
                key_groups=lambda: [KeyGroup(self.tr("Drawing"), actions.key_entries()), *self.features.key_groups()],
            ),
        }
        for action, effect in effects.items():
            action.triggered.connect(lambda checked=False, effect=effect: effect())

    def _apply_settings(self) -> None:
        keep_place(self, self._settings, "geometry")
        self._use_brush_width()
        self._settings.watch("brush_width", self._use_brush_width)
        follow_pen_settings(self.canvas, self._settings)
        self._use_side()
        bind_choice(self.actions_.languages, self._settings, "language", self._on_language_chosen)
        self._settings.watch("left_handed", self._use_side)
        bind_switch(self.actions_.pressure, self._settings, "pressure", lambda _: None)
        bind_switch(self.actions_.reject, self._settings, "reject", self.reading.set_rejects)
        bind_switch(self.actions_.numbers, self._settings, "numbers", self._on_numbers_switched)
        bind_switch(self.actions_.signs, self._settings, "signs", self.recogniser.set_signs)
        bind_switch(self.actions_.boxes, self._settings, "boxes", self.canvas.boxes.set_on)
        self._on_history_changed()
        self.files.update_paste()

    def _use_brush_width(self) -> None:
        self.tools.set_brush_width(self._settings.number("brush_width"))

    def _on_language_chosen(self) -> None:
        self.messages.say(self.tr("The window changes its language when digitpad starts the next time."))

    def _use_side(self) -> None:
        self.columns.set_mirrored(bool(self._settings["left_handed"]))

    def _on_drawing_changed(self, drawing: Drawing) -> None:
        self.reading.select_last()
        self.recogniser.submit(drawing)
        if drawing and self.canvas.hint:
            self.canvas.set_hint("")
            self._settings["hint_seen"] = True

    def _on_history_changed(self) -> None:
        self.actions_.undo.setEnabled(self.document.can_undo)
        self.actions_.redo.setEnabled(self.document.can_redo)
        for action in (self.actions_.clear, self.actions_.copy, self.actions_.copy_picture, self.actions_.save):
            action.setEnabled(bool(self.document.drawing))

    def _on_copy(self) -> None:
        """Copy the drawing, with its text as soon as it is read, unless the clipboard holds something else by then."""
        drawing = self.document.drawing

        def text() -> str:
            return self.reading.text if self.reading.drawing is drawing else ""

        if self.reading.is_current:
            self.files.copy(drawing, text())
        else:
            self.files.copy(drawing, "")
            self.reading.when_read(lambda _: self.files.copy_text(drawing, text()), otherwise=lambda: None)

    def _on_copy_picture(self) -> None:
        copy_picture(clipboard.drawing_picture(self.document.drawing))
        self.statusBar().showMessage(self.tr("Copied a picture of the drawing"), 4000)

    def _place_for_dragged(self, name: str) -> Path:
        """Where a picture may be written that is dragged out of the window, until that closes. Raises OSError."""
        from digitpad.ui.pictures.pages.pasted import PastedPictures  # the window opens sooner without

        if self._dragged is None:
            self._dragged = PastedPictures(self._services.paths.pasted)
        return self._dragged.file(name)

    def _on_paste(self) -> None:
        """Strokes come onto the canvas; a picture is read in the picture window."""
        if clipboard.can_paste():
            self.files.paste()
        elif problem := self.features.pictures_problem():
            self.messages.say(problem)
        else:
            self.features.pictures.paste()

    def _on_copied(self, text: str) -> None:
        said = (
            self.tr("Copied {0} and the drawing").format(text.replace("\n", ", "))
            if text
            else self.tr("Copied the drawing")
        )
        self.statusBar().showMessage(said, 4000)

    def _on_active_changed(self, model: Model | None) -> None:
        self.reading.set_answering(model is not None)
        if model is None:
            self.panel.set_unusable()
            self._model_label.setText(self.tr("No model"))
        else:
            self.reading.set_class_names(model.class_names)
            self.panel.set_class_names(model.class_names)
            self.panel.set_ready()
            self._model_label.setText(self._model_words(model))
        self._allow_numbers(model)
        self.actions_.model_details.setEnabled(model is not None)
        self.actions_.delete_model.setEnabled(model is not None and not model.bundled)
        self.model_menu.refresh()

    def _model_words(self, model: Model) -> str:
        text = self.tr("Model «{0}»").format(model.name)
        if model.test_accuracy is not None:
            accuracy = f"{LocalNumber(100 * model.test_accuracy):.2f}"
            text += self.tr(" · {0} % on MNIST's test images").format(accuracy)
        elif model.own_test_accuracy is not None:
            accuracy = f"{LocalNumber(100 * model.own_test_accuracy):.2f}"
            text += self.tr(" · {0} % on the test part of its data").format(accuracy)
        return text

    def _on_brush_width_changed(self, width: float) -> None:
        self._settings["brush_width"] = width  # which the canvas follows

    def _on_tool_changed(self, eraser: bool) -> None:
        (self.actions_.eraser if eraser else self.actions_.pen).setChecked(True)

    def _on_numbers_switched(self, numbers: bool) -> None:
        self.recogniser.set_numbers(numbers)
        self._allow_numbers(self.models.active)

    def _allow_numbers(self, model: Model | None) -> None:
        """Only a model of digits reads numbers; the others say why they do not."""
        why = digits_problem(model, self.tr("Reading numbers"))
        actions, numbers = self.actions_, self.actions_.numbers.isChecked()
        for action in (actions.numbers, actions.signs, actions.boxes):
            allow(action, why, otherwise=numbers or action is actions.numbers)
        self.features.allow_digits(actions, model)
        if self._settings["hint_seen"]:
            return
        draw = self.tr("Draw a digit or a number here") if numbers else self.tr("Draw a digit here")
        lessons = self.tr("How does it read? Help > Lessons shows it.")
        self.canvas.set_hint(self.tr("Draw here") if why else f"{draw}\n\n{lessons}")

    def _on_model_kept(self, model: Model, use: bool) -> None:
        self.model_menu.refresh()
        self.statusBar().showMessage(self.tr("The model «{0}» is kept.").format(model.name), 6000)
        if use:
            self.models.choose(model.name)

    def _on_digit_wanted(self, drawing: Drawing) -> None:
        self.canvas.finish_stroke()
        self.show_drawing(drawing)
        bring_to_front(self)

    def _on_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)


def _nothing() -> None:
    """What follows the window when nothing does."""
