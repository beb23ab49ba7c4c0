"""The architecture that is edited, with every step back and forth."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoGroup, QUndoStack

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.architectures.layers import MOST_LAYERS, HiddenLayer
from digitpad.ui.undo_steps import NO_MERGE, StateStep


class LayerDocument(QObject):
    """One architecture. Who changes one that comes with digitpad goes on with a copy, which is theirs."""

    changed = Signal()
    """The layers are others."""
    selection_changed = Signal()
    opened = Signal()
    """It is another architecture, or has another name."""
    problem = Signal(str)
    """Something cannot be done, in a sentence."""

    def __init__(self, copy_name: Callable[[str], str], parent: QObject | None = None) -> None:
        """`copy_name`: a free name for the copy of an architecture of this name."""
        super().__init__(parent)
        self.steps = QUndoGroup(self)
        self.architecture = Architecture("", ())
        self.is_own = False
        self.selected: int | None = None
        """The place of the selected layer."""
        self._copy_name = copy_name
        self._stacks: dict[str, QUndoStack] = {}

    @property
    def layers(self) -> tuple[HiddenLayer, ...]:
        """All layers, first to last."""
        return self.architecture.layers

    @property
    def selected_layer(self) -> HiddenLayer | None:
        """The selected layer."""
        return None if self.selected is None else self.layers[self.selected]

    def start(self, architecture: Architecture, *, is_own: bool) -> None:
        """Edit another architecture; the steps of the one before are there again when it comes back."""
        self.architecture, self.is_own = architecture, is_own
        self.selected = None
        if is_own:
            self._activate(architecture.name)
        else:
            self.steps.setActiveStack(None)  # type: ignore[arg-type]  # none is active then
        self.opened.emit()
        self.changed.emit()
        self.selection_changed.emit()

    def rename(self, name: str) -> None:
        """The architecture has another name."""
        if self.architecture.name in self._stacks:
            self._stacks[name] = self._stacks.pop(self.architecture.name)
        self.architecture = replace(self.architecture, name=name)
        self.opened.emit()

    def forget(self, name: str) -> None:
        """An architecture is gone, and its steps with it."""
        if name in self._stacks:
            self._stacks.pop(name).deleteLater()

    def select(self, place: int | None) -> None:
        """Select a layer, or none."""
        place = place if place is not None and 0 <= place < len(self.layers) else None
        if place != self.selected:
            self.selected = place
            self.selection_changed.emit()

    def add(self, layer: HiddenLayer, text: str, place: int | None = None) -> None:
        """Put a layer before the one at `place`; None: behind the selected one, or behind all."""
        self.insert((layer,), text, place)

    def insert(self, layers: Sequence[HiddenLayer], text: str, place: int | None = None) -> None:
        """The same with several; the last of them is selected then."""
        if len(self.layers) + len(layers) > MOST_LAYERS:
            self.problem.emit(self.tr("A network can have at most {0} layers.").format(MOST_LAYERS))
            return
        if place is None:
            place = len(self.layers) if self.selected is None else self.selected + 1
        self._edit(text, (*self.layers[:place], *layers, *self.layers[place:]), place + len(layers) - 1)

    def remove(self, text: str) -> None:
        """Take the selected layer away."""
        if self.selected is not None:
            rest = (*self.layers[: self.selected], *self.layers[self.selected + 1 :])
            self._edit(text, rest, min(self.selected, len(rest) - 1) if rest else None)

    def move(self, place: int, target: int, text: str) -> None:
        """Put a layer before the one that is at `target` now."""
        if 0 <= place < len(self.layers) and 0 <= target <= len(self.layers) and target not in (place, place + 1):
            rest = [*self.layers[:place], *self.layers[place + 1 :]]
            new = target - (target > place)
            self._edit(text, (*rest[:new], self.layers[place], *rest[new:]), new)

    def change(self, layer: HiddenLayer, text: str, *, what: str) -> None:
        """Put another one in the place of the selected layer. `what`: changes of it in succession are one step."""
        if self.selected is not None and layer != self.selected_layer:
            layers = (*self.layers[: self.selected], layer, *self.layers[self.selected + 1 :])
            self._edit(text, layers, self.selected, merge=f"{what} {self.selected}")

    def show(self, layers: tuple[HiddenLayer, ...], selected: int | None) -> None:
        """For the steps only: this is how it is now."""
        self.architecture = replace(self.architecture, layers=layers)
        self.selected = selected
        self.changed.emit()
        self.selection_changed.emit()

    def _edit(self, text: str, layers: Sequence[HiddenLayer], select: int | None, *, merge: str = "") -> None:
        if not self.is_own:
            self.architecture = replace(self.architecture, name=self._copy_name(self.architecture.name))
            self.is_own = True
            self._activate(self.architecture.name)
            self.opened.emit()
        stack = self.steps.activeStack()
        key = hash(merge) & 0x7FFFFFFF if merge else NO_MERGE
        before = self.layers, self.selected
        stack.push(StateStep(self.show, text, before=before, after=(tuple(layers), select), key=key))

    def _activate(self, name: str) -> None:
        if name not in self._stacks:
            self._stacks[name] = QUndoStack(self)
            self.steps.addStack(self._stacks[name])
        self.steps.setActiveStack(self._stacks[name])
