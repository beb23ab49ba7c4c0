"""The way from the main window to an exhibit: a dialog, and then a process of its own in the window's place."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.widgets.window_place import bring_to_front

if TYPE_CHECKING:
    from digitpad.ui.exhibit.dialog import ExhibitDialog


class ExhibitFeature(Feature):
    """Holds the dialog. An exhibit shares no process with a window: nothing of that can come up before visitors."""

    place_wanted = Signal(object)
    """The window is to close, with all its questions; what to call once it has."""

    def __init__(self, context: FeatureContext) -> None:
        super().__init__(context)
        self.dialog: ExhibitDialog | None = None
        """The dialog, once it was wanted."""
        self.launch: Callable[[Sequence[str]], bool] = _launch
        """Starts a command that outlives this process; False if it cannot be started."""

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"exhibit": self.show}

    def show(self) -> None:
        """Ask which exhibit is to be shown."""
        if self.dialog is None:
            from digitpad.ui.exhibit.dialog import ExhibitDialog

            context = self._context
            self.dialog = ExhibitDialog(settings=context.settings, worker=context.errands, parent=context.window)
            self.dialog.start_wanted.connect(self._on_start_wanted)
        self.dialog.look()
        bring_to_front(self.dialog)

    def _on_start_wanted(self, file: Path) -> None:
        """Let the exhibit take the window's place; it opens the window again when it is left."""
        self.place_wanted.emit(lambda: self._start(file))

    def _start(self, file: Path) -> None:
        from digitpad.core.exhibit.watch import exhibit_command  # the window is shown sooner without

        if not self.launch(exhibit_command(file, then_window=True)):
            print("digitpad: The exhibit cannot be started.", file=sys.stderr)  # where no process can begin at all


def _launch(command: Sequence[str]) -> bool:
    from PySide6.QtCore import QProcess

    program, *arguments = command
    return bool(QProcess.startDetached(program, arguments)[0])
