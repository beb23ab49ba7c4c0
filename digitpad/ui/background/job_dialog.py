"""A dialog in which a model is made in the background, and the person decides what becomes of it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QMessageBox, QPushButton, QVBoxLayout, QWidget

from digitpad.core.errors import ModelError
from digitpad.core.files import remove_folder
from digitpad.core.paths import Paths
from digitpad.core.registry import Registry
from digitpad.ui.background.leftovers import hold
from digitpad.ui.widgets.theme import GRID


class JobDialog(QDialog):
    """Modeless: it can be hidden, and closed, while work goes on. A result that nobody decided about is kept."""

    model_kept = Signal(object, bool)
    """A new `Model` is among the user's; whether it is to answer from now on."""

    def __init__(self, *, registry: Registry, paths: Paths, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._paths = paths
        self._result: Path | None = None
        self._lock: QLockFile | None = None
        self._buttons: list[QPushButton] = []
        self.hide_button = self._button(self.tr("&Hide"), self.hide)
        self.keep_button = self._button(self.tr("&Keep for later"), lambda: self._keep(use=False))
        self.use_button = self._button(self.tr("&Use it"), lambda: self._keep(use=True), primary=True)
        self.discard_button = self._button(self.tr("&Discard"), self._on_discard)
        self.close_button = self._button(self.tr("Cl&ose"), self.close)

    @property
    @abstractmethod
    def is_running(self) -> bool:
        """Whether work is under way."""

    @property
    @abstractmethod
    def _name(self) -> str:
        """What the model that is made wants to be called."""

    @abstractmethod
    def _begin_anew(self) -> None:
        """Show what can be begun, as there is nothing to decide any more."""

    def reject(self) -> None:
        """Escape, the close button and the window's own button all come here."""
        self.keep_result()  # nothing that took minutes is lost because a window was closed
        super().reject()

    def keep_result(self) -> None:
        """Keep a model that waits for a decision (the program is being closed)."""
        if self._result is not None:
            self._keep(use=False)
        elif not self.is_running:
            self._release()

    def _lay_out(self, content: QWidget, left: Sequence[QPushButton], right: Sequence[QPushButton]) -> None:
        """`left` and `right`: the buttons below the content; those of a decision stand among them."""
        row = QHBoxLayout()
        row.setSpacing(GRID)
        for button in left:
            row.addWidget(button)
        row.addStretch(1)
        for button in right:
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(content, 1)
        layout.addLayout(row)

    def _button(self, text: str, action: Callable[[], object], *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(primary)
        if primary:
            button.setObjectName("primary")
        button.clicked.connect(lambda: action())
        self._buttons.append(button)
        return button

    def _show_buttons(self, *shown: QPushButton) -> None:
        for button in self._buttons:
            button.setVisible(button in shown)

    def _new_folder(self) -> Path:
        """A folder for the work, which does not exist yet. Raises OSError."""
        self._paths.trainings.mkdir(parents=True, exist_ok=True)
        return self._paths.trainings / uuid4().hex

    def _hold(self, folder: Path) -> None:
        """The folder belongs to this window until it is released."""
        self._lock = hold(folder)

    def _release(self) -> None:
        """The folder is gone or moved: no window holds it any more."""
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _offer(self, folder: Path) -> None:
        """A model lies in a folder: let the person decide."""
        self._result = folder
        self._show_buttons(self.use_button, self.keep_button, self.discard_button)
        self.use_button.setDefault(True)
        self.use_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, *, use: bool) -> None:
        if self._result is None:
            return
        try:
            model = self._registry.keep(self._result, self._registry.free_name(self._name))
        except ModelError as error:
            QMessageBox.warning(self, self.windowTitle(), str(error))
            return
        self._result = None
        self._release()
        self.model_kept.emit(model, use)
        self._begin_anew()
        self.close()

    def _on_discard(self) -> None:
        if self._result is not None:
            remove_folder(self._result)
            self._result = None
            self._release()
        self._begin_anew()
