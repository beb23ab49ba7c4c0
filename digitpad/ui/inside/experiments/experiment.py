"""The digit that is experimented with and its distortion, which all tabs with experiments share, with undo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from digitpad.core.drawing.history import History
from digitpad.core.experiments.distortion import Distortion, SliderKey
from digitpad.core.experiments.trial import Trial, TrialSource


class Experiment(QObject):
    """Lives in the GUI thread."""

    changed = Signal()

    def __init__(self, trial: Trial, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = History(trial)
        self._kind = ""

    @property
    def trial(self) -> Trial:
        """What is tried now."""
        return self._history.now

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether one was taken back."""
        return self._history.can_redo

    def choose(self, source: TrialSource, index: int) -> None:
        """Another digit, distorted as the one before."""
        self._change(Trial(source, index, self.trial.distortion), "digit")
        self.end_step()

    def set_value(self, key: SliderKey, value: float) -> None:
        """One slider is moved; all its moves until `end_step`, or until something else changes, are one step."""
        self.distort(self.trial.distortion.with_value(key, value), kind=key)

    def distort(self, distortion: Distortion, *, kind: str = "") -> None:
        """Distort in another way. `kind`: successive changes of one kind are one step; empty: one of its own."""
        self._change(self.trial.with_distortion(distortion), kind)

    def reset(self) -> None:
        """Undo all distortions; normalisation, the rubber's place and the noise stay."""
        self.distort(self.trial.distortion.undone())

    def end_step(self) -> None:
        """What comes now is another step."""
        self._kind = ""

    def undo(self) -> None:
        """Take the last step back."""
        self.end_step()
        self._history.undo()
        self.changed.emit()

    def redo(self) -> None:
        """Take the last undone step again."""
        self.end_step()
        self._history.redo()
        self.changed.emit()

    def _change(self, trial: Trial, kind: str) -> None:
        if trial == self.trial:
            return
        if kind and kind == self._kind:
            self._history.replace(trial)
        else:
            self._history.change(trial)
        self._kind = kind
        self.changed.emit()
