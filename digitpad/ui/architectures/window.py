"""The window with own layers: one puts a network together, and everything is kept as it is changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from digitpad.core.architectures.architecture import Architecture, architecture_text
from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.architectures.store import ArchitectureStore, read_architecture
from digitpad.core.errors import DigitpadError
from digitpad.core.files import write_where_named
from digitpad.core.settings import Settings
from digitpad.ui.architectures.actions import LayerActions, build_layer_menus
from digitpad.ui.architectures.clipboard import copy_layers, dropped_file, pasted_layers
from digitpad.ui.architectures.collection import OwnArchitectures
from digitpad.ui.architectures.document import LayerDocument
from digitpad.ui.architectures.kinds import offered_layers
from digitpad.ui.architectures.layout import LayerWindowLayout
from digitpad.ui.background.worker import BackgroundWorker, Job
from digitpad.ui.feature import WorkWindow
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.questions import confirmed
from digitpad.ui.widgets.save_dialog import ask_for_file
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import Theme
from digitpad.ui.widgets.window_place import keep_place, keep_widths
from digitpad.ui.widgets.words import said

_MESSAGE_TIME: Final = 4000  # milliseconds that a message stays
_FIRST: Final = "paper"


class LayerWindow(WorkWindow):
    """Connects the architecture that is edited (document), what shows it (parts) and what the person does."""

    training_wanted = Signal(object)
    """An `Architecture` is to be trained; its name is that of one of digitpad's own, or of the user's."""
    comparison_wanted = Signal(object)
    """An own `Architecture` is to be compared with others."""
    code_wanted = Signal(object)
    """The script of an `Architecture` is wanted."""
    own_changed = Signal()
    """The user has other architectures than before."""

    def __init__(
        self, *, store: ArchitectureStore, settings: Settings, icons: Icons, errands: BackgroundWorker
    ) -> None:
        super().__init__(settings)
        self._errands = errands
        self._waiting: Path | None = None
        self.own = OwnArchitectures(store, self)
        self.document = LayerDocument(self.own.free_name, self)
        self.actions_ = LayerActions(icons, self)
        self.parts = LayerWindowLayout(self.document, self.actions_, icons)
        self.setWindowTitle(self.tr("Own layers"))
        self.setAcceptDrops(True)
        self.setCentralWidget(ScrolledContent(self.parts))
        build_layer_menus(self, self.actions_)
        self._connect()
        self.document.start(Architecture(_FIRST, BUNDLED_LAYERS[_FIRST]), is_own=False)
        keep_place(self, settings, "layers_geometry", QSize(1000, 640))
        keep_widths(self, self.parts.splitter, settings, "layers_splitter")
        self.own.load()

    def set_theme(self, theme: Theme) -> None:
        self.actions_.set_theme(theme)
        self.parts.messages.set_theme(theme)
        self.parts.table.viewport().update()

    def open_file(self, path: Path) -> None:
        """Take the architecture in a file among the user's own."""
        if self.own.is_loaded:
            self._errands.submit(Job(lambda _: _read(path), done=self._on_read, failed=self.parts.messages.say))
        else:
            self._waiting = path

    def choose(self, name: str) -> None:
        """Edit one of digitpad's architectures or of the user's own."""
        own = self.own.get(name)
        if own is not None:
            self.document.start(own, is_own=True)
        elif name in BUNDLED_LAYERS:
            self.document.start(Architecture(name, BUNDLED_LAYERS[name]), is_own=False)

    def add(self, architecture: Architecture) -> None:
        """Take one more among the user's own, under a free name, and edit it."""
        new = replace(architecture, name=self.own.free_name(architecture.name))
        self.own.put(new)
        self.document.start(new, is_own=True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        file = dropped_file(event.mimeData())
        if file is not None:
            self.open_file(file)
            event.acceptProposedAction()

    def _connect(self) -> None:
        a, document = self.actions_, self.document
        a.new_empty.triggered.connect(lambda: self.add(Architecture(self.tr("my network"), ())))
        a.new_from.triggered.connect(lambda: self.add(self.document.architecture))
        a.open.triggered.connect(self._on_open)
        a.save_copy.triggered.connect(self._on_save_copy)
        a.rename.triggered.connect(self._on_rename)
        a.delete.triggered.connect(self._on_delete)
        a.close.triggered.connect(self.close)
        a.undo.triggered.connect(document.steps.undo)
        a.redo.triggered.connect(document.steps.redo)
        a.cut.triggered.connect(lambda: self._on_copy(cut=True))
        a.copy.triggered.connect(lambda: self._on_copy(cut=False))
        a.copy_all.triggered.connect(lambda: copy_layers(document.layers))
        a.paste.triggered.connect(self._on_paste)
        a.duplicate.triggered.connect(self._on_duplicate)
        a.remove.triggered.connect(lambda: document.remove(self.tr("Delete a layer")))
        a.up.triggered.connect(lambda: self._move(-1))
        a.down.triggered.connect(lambda: self._move(2))
        for number, action in enumerate(a.add):
            action.triggered.connect(lambda *_, number=number: self._on_add(number))
        a.code.triggered.connect(lambda: self.code_wanted.emit(document.architecture))
        a.train.triggered.connect(lambda: self.training_wanted.emit(document.architecture))
        a.compare.triggered.connect(lambda: self.comparison_wanted.emit(document.architecture))
        document.changed.connect(self._on_changed)
        document.selection_changed.connect(self._renew)
        document.opened.connect(self._on_opened)
        document.problem.connect(self.parts.messages.say)
        document.steps.canUndoChanged.connect(self._renew)
        document.steps.canRedoChanged.connect(self._renew)
        self.own.loaded.connect(self._on_loaded)
        self.own.reloaded.connect(self._on_opened)
        self.own.moved.connect(self._on_moved)
        self.own.keeper.problem.connect(self.parts.messages.say)
        self.own.keeper.written.connect(self.own_changed)
        self.parts.choice.activated.connect(lambda _: self.choose(self.parts.choice.currentData()))

    def _on_loaded(self, problem: str) -> None:
        if problem:
            self.parts.messages.say(problem)
        last = str(self._settings["layers_last"])
        if self._waiting is not None:
            self.open_file(self._waiting)
        elif not self.document.is_own and (self.own.get(last) is not None or last in BUNDLED_LAYERS):
            self.choose(last)
            return
        self._on_opened()

    def _on_read(self, architecture: Architecture) -> None:
        self.add(architecture)
        self.statusBar().showMessage(
            self.tr("«{0}» is among your architectures.").format(self.document.architecture.name), _MESSAGE_TIME
        )

    def _on_changed(self) -> None:
        architecture = self.document.architecture
        if self.document.is_own:
            self.own.put(architecture)
        self.parts.show_size(architecture.size)
        self._renew()

    def _on_opened(self) -> None:
        """List the architectures that there are, and mark the one that is edited."""
        choice, name = self.parts.choice, self.document.architecture.name
        if self.document.is_own:
            self.own.put(self.document.architecture)
        if self.own.is_loaded:
            self._settings["layers_last"] = name
        with QSignalBlocker(choice):
            choice.clear()
            for own in self.own.names:
                choice.addItem(own, own)
            if self.own.names:
                choice.insertSeparator(choice.count())
            for bundled in BUNDLED_LAYERS:
                choice.addItem(self.tr("{0} – comes with digitpad; a change makes a copy").format(bundled), bundled)
            choice.setCurrentIndex(choice.findData(name))
        self._renew()

    def _on_moved(self, name: str, new: str) -> None:
        words = self.tr("«{0}» was changed elsewhere meanwhile, and what lies there stays; yours goes on as «{1}».")
        self.parts.messages.say(words.format(name, new))
        if self.document.is_own and self.document.architecture.name == name:
            self.document.rename(new)
            self._on_changed()

    def _renew(self) -> None:
        self.actions_.renew(self.document)

    def _on_add(self, number: int) -> None:
        self.document.add(offered_layers()[number].layer, self.tr("Add a layer"))
        self.parts.table.setFocus()

    def _on_copy(self, *, cut: bool) -> None:
        layer = self.document.selected_layer
        if layer is not None:
            copy_layers((layer,))
            if cut:
                self.document.remove(self.tr("Cut a layer"))

    def _on_paste(self) -> None:
        try:
            layers = pasted_layers()
        except DigitpadError as error:
            self.parts.messages.say(str(error))
            return
        if layers:
            self.document.insert(layers, self.tr("Paste layers"))

    def _on_duplicate(self) -> None:
        layer = self.document.selected_layer
        if layer is not None:
            self.document.add(layer, self.tr("Duplicate a layer"))

    def _move(self, by: int) -> None:
        place = self.document.selected
        if place is not None:
            self.document.move(place, place + by, self.tr("Move a layer"))

    def _on_open(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open an architecture"), str(self._settings["layers_folder"]),
            self.tr("Architectures (*.json)"),
        )  # fmt: skip
        if name:
            self._settings["layers_folder"] = str(Path(name).parent)
            self.open_file(Path(name))

    def _on_save_copy(self) -> None:
        architecture = self.document.architecture
        folder = Path(str(self._settings["layers_folder"]) or Path.home())
        path = ask_for_file(
            self,
            title=self.tr("Save a copy"),
            proposal=folder / f"{architecture.name}.json",
            kinds=[self.tr("Architecture (*.json)")],
        )
        if path is None:
            return
        self._settings["layers_folder"] = str(path.parent)

        saved = self.tr("Saved as {0}.").format(path)
        self._errands.submit(
            Job(
                lambda _: write_where_named(path, architecture_text(architecture).encode()),
                done=lambda _: self.statusBar().showMessage(saved, _MESSAGE_TIME),
                failed=self.parts.messages.say,
            )
        )

    def _on_rename(self) -> None:
        old = self.document.architecture.name
        problem, new = "", old
        while self.document.is_own:
            question = f"{problem}\n\n{self.tr('New name')}" if problem else self.tr("New name")
            new, wanted = QInputDialog.getText(
                self, self.tr("Rename «{0}»").format(old), question, QLineEdit.EchoMode.Normal, new
            )
            new = new.strip()
            if not wanted or new == old:
                return
            problem = said(self.own.name_problem(old, new))
            if not problem:
                break
        self.rename(new)

    def rename(self, name: str) -> None:
        """Give the architecture that is edited another name, that is free."""
        old = self.document.architecture.name
        self.own.rename(old, name)
        self.document.rename(name)

    def _on_delete(self) -> None:
        name = self.document.architecture.name
        if self.document.is_own and confirmed(
            self,
            title=self.tr("Delete architecture"),
            question=self.tr(
                "Delete the architecture «{0}» for good? Models that were trained with it, and comparisons, stay."
            ).format(name),
            yes=self.tr("Delete"),
            no=self.tr("Keep it"),
        ):
            self.own.remove(name)
            self.document.forget(name)
            self.choose(next(iter(self.own.names), _FIRST))

    def _may_close(self) -> bool:
        problem = self.own.keeper.flush() if self.own.keeper.unsaved else ""
        return not problem or confirmed(
            self,
            title=self.windowTitle(),
            question=self.tr("{0} Closing loses what was changed.").format(problem),
            yes=self.tr("Close and lose it"),
            no=self.tr("Go on"),
        )

    def _stop(self) -> None:
        if self.own.keeper.unsaved:
            self.own.keeper.flush()
        self.own.keeper.stop()


def _read(path: Path) -> Architecture:
    """In the worker's thread. Raises DigitpadError."""
    try:
        return read_architecture(path)
    except FileNotFoundError:
        raise DigitpadError(f"There is no file {path}.") from None
