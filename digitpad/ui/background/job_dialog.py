"""A dialog in which a model is made in the background, and the person decides what becomes of it."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from digitpad.core.errors import ModelError
from digitpad.core.file_lock import FileLock
from digitpad.core.files import remove_folder
from digitpad.core.jobs.workspace import hold
from digitpad.core.paths import Paths
from digitpad.core.registry import Model, Registry
from digitpad.ui.widgets.questions import warn
from digitpad.ui.widgets.screen_room import ScrolledContent
from digitpad.ui.widgets.theme import GRID


def reads_worse(test_accuracy: float, active: Model | None) -> bool:
    """Whether a new model reads MNIST's test images worse than the one that answers now, as far as that is known."""
    return active is not None and active.test_accuracy is not None and test_accuracy < active.test_accuracy


class JobDialog(QDialog):
    """Modeless: it can be hidden, and closed, while work goes on. A result that nobody decided about is kept."""

    model_kept = Signal(object, bool)
    """A new `Model` is among the user's; whether it is to answer from now on."""

    def __init__(self, *, registry: Registry, paths: Paths, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._registry = registry
        self._paths = paths
        self._result: Path | None = None
        self._lock: FileLock | None = None
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
        layout.addWidget(ScrolledContent(content), 1)
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
        with suppress(OSError):  # the child says it in words
            self._lock = hold(folder)

    def _release(self) -> None:
        """The folder is gone or moved: no window holds it any more."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _offer(self, folder: Path, *, reads_worse: bool = False) -> None:
        """A model lies in a folder: let the person decide. `reads_worse` than the active one: Return only keeps it."""
        self._result = folder
        self._show_buttons(self.use_button, self.keep_button, self.discard_button)
        proposed = self.keep_button if reads_worse else self.use_button
        proposed.setDefault(True)
        proposed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _keep(self, *, use: bool) -> None:
        if self._result is None:
            return
        try:
            model = self._registry.keep(self._result, self._registry.free_name(self._name))
        except ModelError as error:
            warn(self, title=self.windowTitle(), sentence=str(error))
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
