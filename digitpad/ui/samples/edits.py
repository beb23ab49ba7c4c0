"""What a person changes among the samples, with undo and redo."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from digitpad.core.samples.record import Change, Record, Relabel
from digitpad.core.samples.sample import OwnSample
from digitpad.ui.samples.live_samples import LiveSamples

_STEPS = 1000


@dataclass(frozen=True)
class Edit:
    """A step: the records that make it, and those that take it back."""

    forward: tuple[Record, ...]
    backward: tuple[Record, ...]


def deleting(samples: Sequence[OwnSample]) -> Edit:
    """The samples go."""
    ids = _ids(samples)
    return Edit((Change(ids, deleted=True),), (Change(ids, deleted=False),))


def adding(samples: Sequence[OwnSample]) -> Edit:
    """The samples, which are kept already, came."""
    there = deleting(samples)
    return Edit(there.backward, there.forward)


def relabelling(samples: Sequence[OwnSample], label: int) -> Edit:
    """The samples are all `label`; back, each is what it was."""
    before: dict[int, list[OwnSample]] = {}
    for sample in samples:
        before.setdefault(sample.label, []).append(sample)
    back = tuple(Relabel(_ids(group), old) for old, group in before.items())
    return Edit((Relabel(_ids(samples), label),), back)


class SampleEdits(QObject):
    """The steps that were done and undone since the window was opened."""

    changed = Signal()
    """There are other steps to undo or redo."""

    def __init__(self, live_samples: LiveSamples, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._live_samples = live_samples
        self._done: list[Edit] = []
        self._undone: list[Edit] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to take again."""
        return bool(self._undone)

    def do(self, edit: Edit) -> None:
        """Make a step."""
        self._live_samples.append(edit.forward)
        self.note(edit)

    def note(self, edit: Edit) -> None:
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
            self._live_samples.append(edit.backward)
            self.changed.emit()

    def redo(self) -> None:
        """Take the last undone step again."""
        if self._undone:
            edit = self._undone.pop()
            self._done.append(edit)
            self._live_samples.append(edit.forward)
            self.changed.emit()


def _ids(samples: Sequence[OwnSample]) -> tuple[str, ...]:
    return tuple(sample.id for sample in samples)
