"""My samples: a window in which the person's labelled digits are looked at, corrected, brought in and taken away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from digitpad.core.registry import Model
from digitpad.core.samples.choice import Chosen
from digitpad.core.samples.sample import LABELS, OwnSample
from digitpad.core.samples.sample_list import SampleList
from digitpad.core.settings import Settings
from digitpad.ui.background.recogniser import LoadClassifier
from digitpad.ui.drawing import clipboard
from digitpad.ui.samples import files
from digitpad.ui.samples.actions import SampleActions, build_sample_menus
from digitpad.ui.samples.card import SampleCard
from digitpad.ui.samples.correction_recorder import samples_words
from digitpad.ui.samples.editor import SampleEditor
from digitpad.ui.samples.filters import SampleFilters
from digitpad.ui.samples.folder_link import FolderLink
from digitpad.ui.samples.live_samples import AddAnswer, LiveSamples
from digitpad.ui.samples.tiles import SampleTiles, label_sign
from digitpad.ui.samples.writing import WritingDialog
from digitpad.ui.widgets.announcing import announce_messages
from digitpad.ui.widgets.digit_grid import DigitGrid
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.job_bar import JobBar
from digitpad.ui.widgets.message_bar import MessageBar
from digitpad.ui.widgets.plain_label import PlainLabel, StatusLabel
from digitpad.ui.widgets.questions import confirmed
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID, Theme
from digitpad.ui.widgets.window_place import keep_place

_SHORT = 6000  # milliseconds that a message stays
_EMPTY = Chosen(SampleList.of(()), (0,) * len(LABELS), 0)


class SamplesWindow(QMainWindow):
    """Connects the grid and what stands around it with what is done (ui/samples/editor)."""

    drawing_wanted = Signal(object)
    """A Drawing for the canvas."""
    closed = Signal()

    def __init__(
        self,
        *,
        live_samples: LiveSamples,
        add_answer: AddAnswer,
        model: Callable[[], Model | None],
        load: LoadClassifier,
        settings: Settings,
        icons: Icons,
    ) -> None:
        super().__init__()
        self._live_samples = live_samples
        self._add_answer = add_answer
        self._settings = settings
        self._chosen = _EMPTY
        self.asks_before_closing = True
        self.editor = SampleEditor(live_samples=live_samples, model=model, load=load, parent=self)
        self.actions_ = SampleActions(icons, self)
        self.messages = MessageBar(icons)
        self.filters = SampleFilters()
        self.grid: DigitGrid[OwnSample] = DigitGrid(SampleTiles())
        self.card = SampleCard(self.actions_)
        self.job_bar = JobBar()
        self.writing: WritingDialog | None = None
        """The guided session, while it is open."""
        self._lay_out()
        build_sample_menus(self, self.actions_)
        self._connect()
        self._connect_actions()
        keep_place(self, settings, "samples_geometry")
        self._on_chosen(_EMPTY)
        self._on_filters_changed()
        self.grid.setFocus()

    @property
    def selected(self) -> SampleList:
        """The selected samples, in the order in which they are shown."""
        return self._chosen.samples.take(self.grid.rows)

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in the theme's colours."""
        self.actions_.set_theme(theme)
        self.messages.set_theme(theme)

    def read(self, paths: Sequence[Path]) -> None:
        """Import files."""
        self.messages.hide()
        self.editor.read(paths)

    def write(self, order: Sequence[int] = ()) -> None:
        """Ask for digits to write; without `order`, for each ten times."""
        if self.writing is None:
            self.writing = WritingDialog(
                live_samples=self._live_samples,
                add_answer=self._add_answer,
                settings=self._settings,
                order=order,
                parent=self,
            )
            self.writing.finished.connect(self._on_written)
        self.writing.show()
        self.writing.activateWindow()

    def sizeHint(self) -> QSize:
        return QSize(1040, 704)

    def showEvent(self, event: QShowEvent) -> None:
        if not self._live_samples.loaded:
            self._live_samples.start()
        super().showEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.asks_before_closing and self.editor.busy and not self._may_stop():
            event.ignore()
            return
        if self.writing is not None:
            self.writing.close()
        self.editor.stop()
        super().closeEvent(event)
        self.closed.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if urls and all(url.isLocalFile() for url in urls):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        self.read([Path(url.toLocalFile()) for url in event.mimeData().urls()])
        event.acceptProposedAction()

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("My samples"))
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 520)
        self.grid.setAccessibleName(self.tr("My samples"))
        self.grid.setSelectionMode(DigitGrid.SelectionMode.ExtendedSelection)
        self._nothing = PlainLabel()
        self._nothing.setObjectName("muted")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.grid)
        self._pages.addWidget(self._nothing)
        self._write = QPushButton(self.tr("Write digits …"))
        self._write.setToolTip(self.actions_.write.toolTip())
        self._write.setObjectName("primary")
        self._import = QPushButton(self.tr("Import …"))
        for button in (self._import, self._write):
            self.filters.tools.addWidget(button)
        body = QHBoxLayout()
        body.setSpacing(2 * GRID)
        body.addWidget(self._pages, 1)
        body.addWidget(self.card)
        centre = QWidget()
        rows = QVBoxLayout(centre)
        rows.setContentsMargins(2 * GRID, GRID, 2 * GRID, GRID)
        rows.setSpacing(GRID)
        for widget in (self.messages, self.filters, self.job_bar):
            rows.addWidget(widget)
        rows.addLayout(body, 1)
        self.setCentralWidget(ScrolledContent(centre))
        self._count = StatusLabel()
        self._place = FolderLink(self._live_samples.folder)
        self._place.problem.connect(self.messages.say)
        self.statusBar().setSizeGripEnabled(False)
        announce_messages(self.statusBar())
        self.statusBar().addWidget(self._count)
        self.statusBar().addPermanentWidget(self._place)

    def _connect(self) -> None:
        editor = self.editor
        self._live_samples.problem.connect(self.messages.say)
        self._live_samples.solved.connect(self.messages.say_solved)
        if self._live_samples.problems:
            self.messages.say("\n".join(self._live_samples.problems))
        self.filters.changed.connect(self._on_filters_changed)
        self.grid.selected.connect(self._on_selected)
        self.grid.wanted.connect(lambda row: editor.put_on_canvas(self.grid.items[row]))
        editor.chosen.connect(self._on_chosen)
        editor.done.connect(lambda words: self.statusBar().showMessage(words, _SHORT))
        editor.problem.connect(self.messages.say)
        editor.busy_changed.connect(self.job_bar.show_work)
        editor.progressed.connect(self.job_bar.show_share)
        editor.drawing_wanted.connect(self.drawing_wanted)
        editor.edits.changed.connect(self._renew_actions)
        self.job_bar.cancelled.connect(editor.cancel)
        self._write.clicked.connect(self.actions_.write.trigger)
        self._import.clicked.connect(self.actions_.open.trigger)

    def _connect_actions(self) -> None:
        actions, editor = self.actions_, self.editor
        effects = {
            actions.write: self.write,
            actions.open: self._on_open,
            actions.save_strokes: lambda: self._on_save("json"),
            actions.save_pixels: lambda: self._on_save("csv"),
            actions.close: self.close,
            actions.undo: editor.edits.undo,
            actions.redo: editor.edits.redo,
            actions.copy: self._on_copy,
            actions.select_all: self.grid.select_all,
            actions.delete: lambda: editor.delete(self.selected),
            actions.to_canvas: self._on_to_canvas,
            actions.play: self.card.player.play,
        }
        for action, effect in effects.items():
            action.triggered.connect(lambda checked=False, effect=effect: effect())
        for label, action in actions.labels.items():
            action.triggered.connect(lambda checked=False, label=label: self._on_label(label))

    def _may_stop(self) -> bool:
        """Whether an import or export that is not finished may be dropped."""
        return confirmed(
            self,
            title=self.windowTitle(),
            question=self.tr("«{0}» is not finished; nothing of it will be kept.").format(self.editor.work),
            yes=self.tr("Stop it"),
            no=self.tr("Wait"),
        )

    def _on_filters_changed(self) -> None:
        self.editor.ask_for(self.filters.choice)

    def _on_chosen(self, chosen: Chosen) -> None:
        selected, before = self.selected, self._chosen.samples
        self._chosen = chosen
        if before.same_samples(chosen.samples):
            self.grid.exchange_items(chosen.samples)
        else:
            self._show_others(chosen.samples, selected)
        self.filters.show_counts(chosen)
        self._nothing.setText(self._nothing_words())
        self._pages.setCurrentWidget(self.grid if chosen.samples else self._nothing)
        self._on_selected()

    def _show_others(self, samples: SampleList, selected: SampleList) -> None:
        """What was selected stays so; if it is gone, what stands where it was."""
        row = self.grid.current
        self.grid.show_items(samples)
        if selected and row is not None and samples:
            rows = samples.rows_of(selected).tolist()
            self.grid.select_rows(rows or [min(row, len(samples) - 1)])

    def _nothing_words(self) -> str:
        if not self._live_samples.loaded:
            return self.tr("Looking for your samples …")
        if self._chosen.total:
            return self.tr("None of your samples is like that.")
        return self.tr(
            "No samples yet.\n\nSay what a digit on the canvas is, write each digit ten times,\n"
            "or drop a file of strokes (JSON) or pixels (CSV) here."
        )

    def _on_selected(self) -> None:
        current, count = self.grid.current, self.grid.selected_count
        self.card.show_samples(self.grid.items[current] if current is not None else None, count)
        words = samples_words(len(self.grid.items))
        if len(self.grid.items) != self._chosen.total:
            words = self.tr("{0} of {1}").format(words, self._chosen.total)
        if count:
            words = self.tr("{0} · {1} selected").format(words, count)
        self._count.setText(words)
        self._renew_actions()

    def _renew_actions(self) -> None:
        actions, count = self.actions_, self.grid.selected_count
        actions.renew(shown=bool(self.grid.items), selected=count > 0, one=count == 1, plays=self.card.player.can_play)
        actions.undo.setEnabled(self.editor.edits.can_undo)
        actions.redo.setEnabled(self.editor.edits.can_redo)

    def _on_label(self, label: int) -> None:
        selected = self.selected
        self.editor.relabel(selected, label)
        said = self.tr("{0} labelled {1}").format(samples_words(len(selected)), label_sign(label))
        self.statusBar().showMessage(said, _SHORT)

    def _on_to_canvas(self) -> None:
        if self.grid.current is not None:
            self.editor.put_on_canvas(self.grid.items[self.grid.current])

    def _on_written(self) -> None:
        if self.writing is not None:
            self.writing.deleteLater()
            self.writing = None

    def _on_open(self) -> None:
        paths = files.ask_what_to_import(self, self._settings)
        if paths:
            self.read(paths)

    def _on_save(self, kind: str) -> None:
        """The selected samples if there are several, else all that are shown."""
        samples = self.selected if self.grid.selected_count > 1 else self._chosen.samples
        path = files.ask_where_to_export(self, self._settings, kind)
        if path is not None:
            self.messages.hide()
            self.editor.write(samples, path)

    def _on_copy(self) -> None:
        selected = self.selected
        if len(selected) == 1 and selected[0].drawing is not None:
            clipboard.copy_drawing(selected[0].drawing, label_sign(selected[0].label))
            self.statusBar().showMessage(self.tr("Copied {0}").format(samples_words(1)), _SHORT)
        else:
            self.editor.copy(selected, self._on_copied)

    def _on_copied(self, text: str) -> None:
        if text:
            QGuiApplication.clipboard().setText(text)
            self.statusBar().showMessage(self.tr("Copied the strokes as JSON"), _SHORT)
        else:
            self.messages.say(self.tr("These samples have no strokes to copy; export their pixels instead."))
