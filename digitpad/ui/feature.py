"""What the main window knows of each other window: how it is opened, what it is told, and how it is closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from digitpad.core.paths import Paths
from digitpad.core.recognition.predict import Answer, Classifier
from digitpad.core.registry import Model, Registry
from digitpad.core.settings import Settings
from digitpad.ui.background.worker import BackgroundWorker
from digitpad.ui.widgets.action_table import KeyGroup
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.theme import Theme, current_theme
from digitpad.ui.widgets.window_place import bring_to_front


@dataclass(frozen=True, eq=False)
class FeatureContext:
    """What every feature may use. `errands`: a thread for what is looked up on disk now and then, not for long work."""

    paths: Paths
    settings: Settings
    registry: Registry
    load_classifier: Callable[[Model], Classifier]
    active_model: Callable[[], Model | None]
    errands: BackgroundWorker
    icons: Icons
    window: QWidget
    """The main window, for dialogs that stay in front of it."""

    def digits_model(self) -> Model | None:
        """The active model, if it reads digits."""
        return _if_it_reads_digits(self.active_model())


def _if_it_reads_digits(model: Model | None) -> Model | None:
    return model if model is not None and model.reads_digits else None


class Feature(QObject):
    """A way from the main window to others.

    All are made when the first of them is wanted, or soon after the window is seen; what they show, when it is wanted.
    A feature overrides what concerns it. Closing takes two steps: all are asked `may_close`, then all are closed.
    """

    needs_tensorflow: ClassVar[bool] = False
    """Whether none of its effects can be had without TensorFlow: the light package says so instead."""

    model_kept = Signal(object, bool)
    """A Model, and whether it is to be used."""
    drawing_wanted = Signal(object)
    """A Drawing for the canvas."""
    status_made = Signal(object)
    """A widget for the status bar."""
    done = Signal(str)
    """What was done, in a few words."""
    problem = Signal(str)
    """What is wrong, in one sentence."""
    solved = Signal(str, str)
    """Such a sentence that is true no longer, and what to say in its place."""

    def __init__(self, context: FeatureContext) -> None:
        super().__init__(context.window)
        self._context = context

    def effects(self) -> Mapping[str, Callable[[], object]]:
        """What it does, by the names of the main window's actions (`ui.main.actions.Actions`)."""
        return {}

    def digits_purpose(self) -> str:
        """What it does that needs a model of digits, as a sentence begins: "Reading pictures"; empty: nothing does."""
        return ""

    def begin(self) -> None:
        """A model answers for the first time: what could wait until the window was shown can be done now."""

    def use(self, model: Model | None) -> None:
        """Another model answers from now on; None: no model does."""

    def show_answer(self, answer: Answer | None) -> None:
        """The selected digit on the canvas is another one; None for an empty canvas."""

    def set_theme(self, theme: Theme) -> None:
        """Show the windows in another theme."""

    def key_groups(self) -> Sequence[KeyGroup]:
        """What keys do in its windows, whether they are open or not, for the help."""
        return ()

    def open_file(self, path: Path) -> bool:
        """Open a file or folder; False if it is none for this feature. Raises DataError if it cannot be looked into."""
        return False

    def may_close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Whether the program may end. Without `ask`, nothing is asked.

        False if the person does not want that, or if `then` is called once something is saved.
        """
        return True

    def close(self) -> None:
        """Close everything and end what is under way: the program ends."""


class WorkWindow(QMainWindow):
    """A window with work that may have to be saved: it asks before it closes, and may close once that is done."""

    closed = Signal()
    stayed = Signal()
    """It was to be closed, and stays: the person thought better of it, or something could not be saved."""

    def __init__(self, settings: Settings) -> None:
        """`settings`: are saved when it is closed."""
        super().__init__()
        self._settings = settings
        self.asks_before_closing = True
        self.closes_later = False
        """Whether it closes by itself as soon as all is saved."""

    def use(self, model: Model | None) -> None:
        """Ask another network from now on."""

    def set_theme(self, theme: Theme) -> None:
        """Draw what is drawn in the theme's colours."""

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.asks_before_closing and not self._may_close():
            event.ignore()
            if not self.closes_later:
                self.stayed.emit()
            return
        self._settings.save()
        self.hide()  # what is being read may need a moment to stop
        self._stop()
        super().closeEvent(event)
        self.closed.emit()

    def _may_close(self) -> bool:
        """Whether nothing is lost by closing, or the person says so; else it may close later, once it is saved."""
        raise NotImplementedError

    def _stop(self) -> None:
        """End what is under way: the window closes."""
        raise NotImplementedError

    def _stay(self) -> None:
        """What it waited for went wrong."""
        if self.closes_later:
            self.closes_later = False
            self.stayed.emit()


_Window = TypeVar("_Window", bound=WorkWindow)


class WindowFeature(Feature, Generic[_Window]):
    """A feature with one such window, which is made when it is first wanted, and deleted when closed.

    All of them read numbers, so a model of other classes answers in none of them.
    """

    def __init__(self, context: FeatureContext) -> None:
        super().__init__(context)
        self._then: Callable[[], object] | None = None
        self.window: _Window | None = None
        """The window, if it is open."""

    def show(self) -> _Window:
        """Show the window, in front of all others."""
        if self.window is None:
            self.window = self._new_window()
            self.window.use(self._context.digits_model())
            self.window.set_theme(current_theme())
            self.window.closed.connect(self._on_closed)
            self.window.stayed.connect(self._on_stayed)
        bring_to_front(self.window)
        return self.window

    def use(self, model: Model | None) -> None:
        if self.window is not None:
            self.window.use(_if_it_reads_digits(model))

    def set_theme(self, theme: Theme) -> None:
        if self.window is not None:
            self.window.set_theme(theme)

    def may_close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Whether no work is lost, or the person says so; the window then is closed. Else `then` may come later."""
        if self.window is None or not ask:
            return True
        window, closed = self.window, self.window.close()
        self._then = then if not closed and window.closes_later else None
        return closed

    def close(self) -> None:
        if self.window is not None:
            self.window.asks_before_closing = False
            self.window.close()

    def _new_window(self) -> _Window:
        raise NotImplementedError

    def _on_stayed(self) -> None:
        self._then = None

    def _on_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
        if self._then is not None:
            then, self._then = self._then, None
            then()
