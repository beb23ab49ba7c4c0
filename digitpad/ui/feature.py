"""What the main window knows of each other window: how it is opened, what it is told, and how it is closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digitpad.core.paths import Paths
from digitpad.core.recognition.predict import Answer, Classifier
from digitpad.core.registry import Model, Registry
from digitpad.core.settings import Settings
from digitpad.ui.background.worker import BackgroundWorker
from digitpad.ui.widgets.action_table import KeyGroup
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.theme import Theme


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


class Feature(QObject):
    """A way from the main window to others. It is made with the main window; what it shows, when it is first wanted.

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
