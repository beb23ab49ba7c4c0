"""The window that looks inside the network: a list of tabs, and the one that is shown, live with the canvas."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.ui.inside.elements.tab import InsideServices, InsideTab
from digitpad.ui.inside.network_queries import NetworkQueries
from digitpad.ui.inside.tab_frame import TabFrame
from digitpad.ui.inside.tabs import InsideTabs
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.theme import GRID, Theme
from digitpad.ui.widgets.window_place import keep_place

_LIST_WIDTH = 152  # pixels
_LIST_STYLE = """
    QListWidget { padding: 8px; outline: none; }
    QListWidget::item { padding: 8px; border-radius: 8px; }
    QListWidget::item:selected { background: palette(highlight); color: palette(highlighted-text); }
"""


class InsideWindow(QMainWindow):
    """Asks for the visible tab only; a tab that is hidden costs nothing, one that was never shown is not there."""

    closed = Signal()
    drawing_wanted = Signal(object)
    """A Drawing for the canvas."""

    def __init__(self, services: InsideServices, icons: Icons) -> None:
        super().__init__()
        self._settings = services.settings
        self._model: Model | None = None
        self._answer: Answer | None = None
        self.queries = NetworkQueries(services.load_layers, self)
        self.messages = MessageBar(icons)
        self.tabs = InsideTabs(services, parent=self)
        self._frames: dict[str, TabFrame] = {}
        self.list = QListWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._apply_settings()

    @property
    def tab(self) -> InsideTab:
        """The tab that is shown."""
        return self.tabs.get(tuple(self.tabs.titles)[self.list.currentRow()])

    def use(self, model: Model | None) -> None:
        """Another model answers from now on; None: no model does."""
        self._model = model
        name = model.name if model else self.tr("no model")
        self.setWindowTitle(self.tr("Inside «{0}»").format(name) if model else self.tr("Look inside: no model"))
        self.messages.hide()
        self.queries.use(model)
        for tab in self.tabs.all_made():
            tab.use(model)
        self._ask()

    def show_answer(self, answer: Answer | None) -> None:
        """The digit on the canvas; None for an empty canvas."""
        self._answer = answer
        if answer is None:
            self.queries.forget()
        self.tab.show_answer(answer)
        self._ask()

    def row(self, key: str) -> int:
        """Where the tab of that key stands in the list. Raises ValueError."""
        return tuple(self.tabs.titles).index(key)

    def show_tab(self, key: str) -> None:
        """Bring the tab of that key to the front."""
        self.list.setCurrentRow(self.row(key))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        self.messages.set_theme(theme)

    def sizeHint(self) -> QSize:
        return QSize(1180, 800)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings["inside_page"] = self.tab.key
        self._settings.save()
        self.hide()  # what is being computed may need a moment to stop
        self.queries.stop()
        for tab in self.tabs.all_made():
            tab.stop()
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        self.setMinimumSize(920, 560)
        self.list.setObjectName("card")
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setStyleSheet(_LIST_STYLE)
        self.list.addItems(list(self.tabs.titles.values()))
        rows = QVBoxLayout()
        rows.setSpacing(GRID)
        rows.addWidget(self.messages)
        rows.addWidget(self._stack, 1)
        centre = QWidget()
        layout = QHBoxLayout(centre)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.list)
        layout.addLayout(rows, 1)
        self.setCentralWidget(centre)
        close = QAction(self.tr("Close"), self)
        close.setShortcuts([QKeySequence(QKeySequence.StandardKey.Close), QKeySequence(Qt.Key.Key_Escape)])
        close.triggered.connect(self.close)
        self.addAction(close)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._on_tab_changed)
        self.queries.answered.connect(self._on_answered)
        self.queries.problem.connect(self.messages.say)
        self.queries.failed.connect(self._on_failed)
        self.tabs.made.connect(self._on_made)

    def _apply_settings(self) -> None:
        keep_place(self, self._settings, "inside_geometry")
        key = str(self._settings["inside_page"])
        self.list.setCurrentRow(self.row(key) if key in self.tabs.titles else 0)

    def _ask(self) -> None:
        question = self.tab.question(self._answer) if self._model is not None else None
        if question is not None:
            self.queries.ask(question)

    def _on_made(self, tab: InsideTab) -> None:
        self._frames[tab.key] = frame = TabFrame(self.tabs.titles[tab.key], tab, self._settings)
        self._stack.addWidget(frame)
        tab.drawing_wanted.connect(self.drawing_wanted)
        tab.asked.connect(lambda: self._on_asked(tab))
        tab.wanted.connect(lambda: self.show_tab(tab.key))
        tab.use(self._model)

    def _on_tab_changed(self) -> None:
        self.queries.forget()
        tab = self.tab
        self._stack.setCurrentWidget(self._frames[tab.key])
        tab.show_answer(self._answer)
        self._ask()

    def _on_asked(self, tab: InsideTab) -> None:
        if tab is self.tab:
            self._ask()

    def _on_answered(self, result: object) -> None:
        self.tab.show_result(result)

    def _on_failed(self, why: str) -> None:
        self.messages.say(self.tr("This could not be shown. {0}").format(why))
