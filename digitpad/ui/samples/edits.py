"""What a person changes among the samples, with undo and redo."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from PySide6.QtCore import QObject, Signal

from digitpad.core.samples.changes import AddSamples, DeleteSamples, RelabelSamples, RestoreSamples, SampleChange
from digitpad.core.samples.sample import LABELS
from digitpad.core.samples.sample_list import SampleList
from digitpad.ui.samples.live_samples import LiveSamples, MakeChanges

_STEPS: Final = 1000  # that can be undone; each holds places and labels of the samples that it changed


@dataclass(frozen=True)
class SampleEdit:
    """A step: what gives the changes that make it, and those that take it back."""

    forward: MakeChanges
    backward: MakeChanges


def deletion(samples: SampleList) -> SampleEdit:
    """The samples go."""
    return SampleEdit(lambda: [DeleteSamples(samples.ids)], lambda: [RestoreSamples(samples.ids)])


def addition(added: AddSamples) -> SampleEdit:
    """Samples, which are kept already, came."""
    return SampleEdit(lambda: [RestoreSamples(added.ids)], lambda: [DeleteSamples(added.ids)])


def relabelling(samples: SampleList, label: int) -> SampleEdit:
    """The samples are all `label`; back, each is what it was."""

    def back() -> list[SampleChange]:
        labels = samples.labels[samples.places]
        groups = [(old, samples.take(np.flatnonzero(labels == old))) for old in LABELS]
        return [RelabelSamples(group.ids, old) for old, group in groups if group]

    return SampleEdit(lambda: [RelabelSamples(samples.ids, label)], back)


class SampleEdits(QObject):
    """The steps that were done and undone since the window was opened."""

    changed = Signal()
    """There are other steps to undo or redo."""

    def __init__(self, live_samples: LiveSamples, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live_samples = live_samples
        self._done: list[SampleEdit] = []
        self._undone: list[SampleEdit] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return bool(self._undone)

    def do(self, edit: SampleEdit) -> None:
        """Make a step."""
        self._live_samples.append_later(edit.forward)
        self.note(edit)

    def note(self, edit: SampleEdit) -> None:
        """A step was made otherwise; it can be undone from now on."""
        self._done.append(edit)
        del self._done[:-_STEPS]
        self._undone.clear()
        self.changed.emit()

    def undo(self) -> None:
        """Take the last step back."""
        if self._done:
            edit = self._done.pop()
            self._undone.append(edit)
            self._live_samples.append_later(edit.backward)
            self.changed.emit()

    def redo(self) -> None:
        """Take the last undone step again."""
        if self._undone:
            edit = self._undone.pop()
            self._done.append(edit)
            self._live_samples.append_later(edit.forward)
            self.changed.emit()
