"""The main window: lays out its areas and connects them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from digitpad.core.drawing.strokes import Drawing
from digitpad.ui.answer.prediction_panel import PredictionPanel
from digitpad.ui.answer.prepared_view import PreparedView
from digitpad.ui.drawing.canvas import Canvas
from digitpad.ui.drawing.document import Document
from digitpad.ui.drawing.picture_mime import picture_paths
from digitpad.ui.drawing.remembered_pen import follow_pen_settings
from digitpad.ui.main.actions import Actions
from digitpad.ui.main.columns import Columns
from digitpad.ui.main.menus import ModelMenu, build_menus
from digitpad.ui.main.recent_menu import RecentMenu
from digitpad.ui.main.services import Services
from digitpad.ui.main.theme_choice import ThemeChoice
from digitpad.ui.main.tool_row import ToolRow
from digitpad.ui.widgets.announcing import announce_messages
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.plain_label import StatusLabel
from digitpad.ui.widgets.switches import bind_choice, bind_switch
from digitpad.ui.widgets.theme import GRID, Theme
from digitpad.ui.widgets.window_place import bring_to_front, keep_place

if TYPE_CHECKING:
    from digitpad.core.registry import Model
    from digitpad.ui.answer.reading_model import ReadingModel
    from digitpad.ui.background.recogniser import Recogniser
    from digitpad.ui.drawing.digit_input import DigitInput
    from digitpad.ui.drawing.drawing_files import DrawingFiles
    from digitpad.ui.main.answering import Answering
    from digitpad.ui.main.features import Features
    from digitpad.ui.main.late_parts import LateParts
    from digitpad.ui.main.model_choice import ModelChoice


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
        self._icons = Icons(services.paths.resources / "icons" / "ui")
        self.actions_ = Actions(self._icons, self)
        self.canvas = Canvas(self.document)
        self.prepared = PreparedView()
        self.panel = PredictionPanel()
        self.messages = MessageBar(self._icons)
        self._late: LateParts | None = None
        self._answering: Answering | None = None
        self._theme = ThemeChoice(self.actions_, self._settings, self)
        self._lay_out()
        self._connect()
        self._theme.show()
        self._connect_actions()
        self._apply_settings()

    @property
    def answering(self) -> Answering:
        """What reads, made when it is first wanted: the window is seen sooner."""
        if self._answering is None:
            from digitpad.ui.main.answering import Answering

            self._answering = Answering(self, self._services)
        return self._answering

    @property
    def models(self) -> ModelChoice:
        """Which model answers."""
        return self.answering.models

    @property
    def recogniser(self) -> Recogniser:
        """Reads the drawing."""
        return self.answering.recogniser

    @property
    def reading(self) -> ReadingModel:
        """What the drawing is read as."""
        return self.answering.reading

    @property
    def digit_input(self) -> DigitInput:
        """Pointer, keys and taps that select and correct a digit."""
        return self.answering.digit_input

    @property
    def has_late_parts(self) -> bool:
        """Whether `late` is made."""
        return self._late is not None

    @property
    def late(self) -> LateParts:
        """Other windows, files, the clipboard: made when they are first wanted."""
        if self._late is None:
            from digitpad.ui.main.late_parts import LateParts

            self._late = LateParts(self, self._services, self._icons)
            self._late.allow_digits(self.models.active)
        return self._late

    @property
    def features(self) -> Features:
        """The ways to all other windows."""
        return self.late.features

    @property
    def files(self) -> DrawingFiles:
        """Opens, saves, copies and pastes the drawing."""
        return self.late.files

    def start(self, *, safely: bool = False) -> None:
        """Load the model, `safely` the bundled one; call it once the window is shown."""
        self.models.start(safely=safely)
        if self._settings.problem:
            self.messages.say(self._settings.problem)

    def show_drawing(self, drawing: Drawing) -> None:
        """Put a drawing on the canvas as one step."""
        self.document.change(drawing)

    def open_files(self, paths: Sequence[Path]) -> None:
        """Open drawings, pictures, samples, networks and studies, once it is known which model reads them."""
        self.models.when_decided(lambda: self.late.open_files(paths))

    def invite(self, *, digits: bool = True) -> None:
        """Say on the empty canvas what to do there, until somebody has; `digits`: the model reads those."""
        if self._settings["hint_seen"]:
            return
        numbers = bool(self._settings["numbers"])
        draw = self.tr("Draw a digit or a number here") if numbers else self.tr("Draw a digit here")
        lessons = self.tr("How does it read? Help > Lessons shows it.")
        self.canvas.set_hint(f"{draw}\n\n{lessons}" if digits else self.tr("Draw here"))

    def say(self, sentence: str) -> None:
        """Show a problem, in one sentence, above the canvas."""
        self.messages.say(sentence)

    def say_solved(self, problem: str, sentence: str) -> None:
        """Something that `say` was told is true no longer."""
        self.messages.say_solved(problem, sentence)
        self.statusBar().showMessage(sentence, 6000)

    def keep_settings(self) -> None:
        """Write settings soon after they change, and not only when the window closes."""
        from digitpad.ui.main.settings_keeper import SettingsKeeper

        SettingsKeeper(self._settings, self.features.errands, self).problem.connect(self.messages.say)

    def save_everything(self) -> None:
        """Save settings and samples; the process ends without a window."""
        self._settings.save()
        if self._late is not None:
            self._late.features.samples.save()

    def use_kept(self, model: Model, use: bool) -> None:
        """A model is among the others from now on; `use`: it answers."""
        self.model_menu.refresh()
        self.statusBar().showMessage(self.tr("The model «{0}» is kept.").format(model.name), 6000)
        if use:
            self.models.choose(model.name)

    def bring_drawing(self, drawing: Drawing) -> None:
        """Show a drawing from another window, and this window in front of that."""
        self.canvas.finish_stroke()
        self.show_drawing(drawing)
        bring_to_front(self)

    def close_and(self, then: Callable[[], object]) -> None:
        """Close, perhaps only once all is saved, and then call `then`; not if the person thinks better of it."""
        self._after_closing = then
        self.close()

    def stop(self) -> None:
        """End what is under way; nobody is asked, and no setting is remembered."""
        if self._late is not None:
            self._late.close(ask=False, then=_nothing)
        self._stop_reading()

    def sizeHint(self) -> QSize:
        return QSize(1152, 704)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.canvas.finish_stroke()
        ask = self.asks_before_closing
        then, self._after_closing = self._after_closing, _nothing
        late = self._late
        may_close = self.before_closing(ask)
        if not may_close or (late is not None and not late.close(ask=ask, then=lambda: self.close_and(then))):
            event.ignore()
            return
        self._settings.save()
        self._stop_reading()
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
        self.model_label = StatusLabel()
        self.statusBar().setSizeGripEnabled(False)
        announce_messages(self.statusBar())
        self.statusBar().addWidget(self.model_label)
        self.model_menu = ModelMenu(lambda: self.models, actions, self)
        self.recent = build_menus(
            self,
            actions,
            self.model_menu,
            lambda menu: RecentMenu(self._settings, lambda file: self.open_files([file]), menu),
        )

    def _connect(self) -> None:
        self.document.drawing_changed.connect(self._on_drawing_changed)
        self.document.history_changed.connect(self._on_history_changed)
        self.tools.brush_width_changed.connect(self._on_brush_width_changed)
        self.canvas.tool_changed.connect(self._on_tool_changed)
        self.columns.room_changed.connect(self.prepared.fit)
        self.columns.last_room_changed.connect(self.panel.fit)
        self.recent.problem.connect(self.messages.say)
        self._theme.changed.connect(self.messages.set_theme)
        self._theme.changed.connect(self._on_theme_changed)

    def _connect_actions(self) -> None:
        """What can be done at once is connected here; the other actions ask the late parts."""
        effects: dict[str, Callable[[], object]] = {
            "quit": self.close,
            "undo": self.document.undo,
            "redo": self.document.redo,
            "clear": self.document.clear,
            "pen": lambda: self.canvas.set_eraser(False),
            "eraser": lambda: self.canvas.set_eraser(True),
            "thicker": lambda: self.tools.change_brush(1.25),
            "thinner": lambda: self.tools.change_brush(0.8),
            "go_back": lambda: self.models.go_back(),
            "delete_model": lambda: self.models.ask_and_delete(self),
            "full_screen": self._on_full_screen,
        }
        for name, action in self.actions_.by_name().items():
            if name in effects:
                action.triggered.connect(lambda checked=False, effect=effects[name]: effect())
            elif not action.isCheckable():
                action.triggered.connect(lambda checked=False, name=name: self.late.effects[name]())

    def _apply_settings(self) -> None:
        keep_place(self, self._settings, "geometry")
        self._use_brush_width()
        self._settings.watch("brush_width", self._use_brush_width)
        follow_pen_settings(self.canvas, self._settings)
        self._use_side()
        bind_choice(self.actions_.languages, self._settings, "language", self._on_language_chosen)
        self._settings.watch("left_handed", self._use_side)
        bind_switch(self.actions_.pressure, self._settings, "pressure", lambda _: None)
        bind_switch(self.actions_.boxes, self._settings, "boxes", self.canvas.boxes.set_on)
        self._on_history_changed()
        self.invite()

    def _use_brush_width(self) -> None:
        self.tools.set_brush_width(self._settings.number("brush_width"))

    def _on_language_chosen(self) -> None:
        self.messages.say(self.tr("The window changes its language when digitpad starts the next time."))

    def _use_side(self) -> None:
        self.columns.set_mirrored(bool(self._settings["left_handed"]))

    def _on_drawing_changed(self, drawing: Drawing) -> None:
        self.answering.read(drawing)
        if drawing and self.canvas.hint:
            self.canvas.set_hint("")
            self._settings["hint_seen"] = True

    def _on_history_changed(self) -> None:
        self.actions_.undo.setEnabled(self.document.can_undo)
        self.actions_.redo.setEnabled(self.document.can_redo)
        for action in (self.actions_.clear, self.actions_.copy, self.actions_.copy_picture, self.actions_.save):
            action.setEnabled(bool(self.document.drawing))

    def _on_brush_width_changed(self, width: float) -> None:
        self._settings["brush_width"] = width  # which the canvas follows

    def _on_tool_changed(self, eraser: bool) -> None:
        (self.actions_.eraser if eraser else self.actions_.pen).setChecked(True)

    def _stop_reading(self) -> None:
        if self._answering is not None:
            self._answering.recogniser.stop()

    def _on_theme_changed(self, theme: Theme) -> None:
        if self._late is not None:
            self._late.features.set_theme(theme)

    def _on_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)


def _nothing() -> None:
    """What follows the window when nothing does."""
