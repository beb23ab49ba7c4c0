"""The user's own architectures as the window knows them, each kept as it changes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.architectures.names import check_architecture_name, free_architecture_name
from digitpad.core.architectures.store import ArchitectureStore, StoredArchitectures
from digitpad.core.errors import ModelError
from digitpad.core.model_names import name_key
from digitpad.ui.architectures.keeper import ArchitectureKeeper


class OwnArchitectures(QObject):
    """By their names. What is changed here is written behind."""

    loaded = Signal(str)
    """They are known; with a sentence about a file that cannot be used, if there is one."""
    moved = Signal(str, str)
    """One goes on under another name, as something else lies under its own."""
    reloaded = Signal()
    """There may be others than before."""

    def __init__(self, store: ArchitectureStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keeper = ArchitectureKeeper(store, self)
        self.is_loaded = False
        """Whether the folder was read."""
        self._all: dict[str, Architecture] = {}
        self.keeper.moved.connect(self._on_moved)

    @property
    def names(self) -> list[str]:
        """Of all, in the order in which they are listed."""
        return sorted(self._all, key=name_key)

    def get(self, name: str) -> Architecture | None:
        """The one of that name."""
        return self._all.get(name)

    def free_name(self, name: str) -> str:
        """The name closest to this one that a new one can have."""
        return free_architecture_name(name, list(self._all))

    def name_problem(self, old: str, new: str) -> str:
        """Why one cannot be called otherwise, in a sentence; empty: it can."""
        try:
            check_architecture_name(new)
        except ModelError as error:
            return str(error)
        others = {name_key(one) for one in self._all} - {name_key(old)}
        return self.tr("There is an architecture «{0}» already.").format(new) if name_key(new) in others else ""

    def load(self) -> None:
        """Read the folder."""
        self.keeper.load(self._on_loaded)

    def put(self, architecture: Architecture) -> None:
        """It is so from now on."""
        if self._all.get(architecture.name) != architecture:
            self._all[architecture.name] = architecture
            self.keeper.keep(architecture)

    def rename(self, old: str, new: str) -> None:
        """Give one another name, that is free."""
        self._all[new] = replace(self._all.pop(old), name=new)
        self.keeper.rename(old, new)

    def remove(self, name: str) -> None:
        """Take one away for good."""
        del self._all[name]
        self.keeper.remove(name)

    def _on_loaded(self, found: StoredArchitectures) -> None:
        self._all = {**{one.name: one for one in found.architectures}, **self._all}
        self.is_loaded = True
        self.loaded.emit(found.problems[0] if found.problems else "")

    def _on_moved(self, name: str, new: str) -> None:
        if name in self._all:
            self._all[new] = replace(self._all[name], name=new)
            self.keeper.keep(self._all[new])
        self.moved.emit(name, new)
        self.keeper.load(self._on_reloaded)

    def _on_reloaded(self, found: StoredArchitectures) -> None:
        unsaved = {name: self._all[name] for name in self.keeper.unsaved if name in self._all}
        self._all = {**{one.name: one for one in found.architectures}, **unsaved}
        self.reloaded.emit()
