"""The feature with own layers: its window is made when it is first wanted, and deleted when closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from digitpad.core.file_kinds import FileKind, kind_of_file
from digitpad.ui.feature import WindowFeature
from digitpad.ui.widgets.action_table import KeyGroup, key_group

if TYPE_CHECKING:
    from digitpad.ui.architectures.window import LayerWindow


class ArchitecturesFeature(WindowFeature["LayerWindow"]):
    """Holds the one window, if it is open."""

    training_wanted = Signal(object)
    """An `Architecture` is to be trained."""
    comparison_wanted = Signal(object)
    """An own `Architecture` is to be compared with others."""
    code_wanted = Signal(object)
    """The script of an `Architecture` is wanted."""
    own_changed = Signal()
    """The user has other architectures than before."""

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"layers": self.show}

    def key_groups(self) -> Sequence[KeyGroup]:
        from digitpad.ui.architectures.actions import LayerActions

        return (key_group(self.tr("Own layers"), LayerActions(self._context.icons, self)),)

    def open_file(self, path: Path) -> bool:
        if kind_of_file(path) is not FileKind.ARCHITECTURE:
            return False
        self.show().open_file(path)
        return True

    def _new_window(self) -> LayerWindow:
        from digitpad.core.architectures.store import ArchitectureStore
        from digitpad.ui.architectures.window import LayerWindow  # imported when asked for: digitpad opens sooner

        window = LayerWindow(
            store=ArchitectureStore(self._context.paths.architectures),
            settings=self._context.settings,
            icons=self._context.icons,
            errands=self._context.errands,
        )
        window.training_wanted.connect(self.training_wanted)
        window.comparison_wanted.connect(self.comparison_wanted)
        window.code_wanted.connect(self.code_wanted)
        window.own_changed.connect(self.own_changed)
        return window
