"""Chooses a second model, which is asked beside the active one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from digitpad.core.registry import Model
from digitpad.ui.background.worker import AnyJob, Job
from digitpad.ui.inside.elements.tab import InsideServices

_SETTING = "experiment_beside"


class ModelBox(QComboBox):
    """None, or another model than the active one, of the same classes; remembered by name, in all tabs."""

    changed = Signal()

    def __init__(self, services: InsideServices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._active: Model | None = None
        self._all: list[Model] = []
        self._models: list[Model] = []  # without the active one, and those that tell other things apart
        self._look: AnyJob | None = None
        self.setAccessibleName(self.tr("Model beside the active one"))
        self.setToolTip(self.tr("A second model, asked the same: its lines are dashed."))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self._fill()
        self.activated.connect(self._on_activated)
        self.destroyed.connect(services.settings.watch(_SETTING, self._fill))

    @property
    def chosen(self) -> Model | None:
        """The one that is chosen."""
        place = self.currentIndex() - 1
        return self._models[place] if 0 <= place < len(self._models) else None

    @property
    def asked(self) -> tuple[Model, ...]:
        """The active model and the chosen one, as far as there are such."""
        return tuple(model for model in (self._active, self.chosen) if self._active is not None and model is not None)

    def use(self, active: Model | None) -> None:
        """Another model is the active one; there may be others than before, too."""
        self._active = active
        self._fill()
        if self.isVisible():
            self.look()
        self.changed.emit()

    def look(self) -> None:
        """Look which models there are now."""
        self.stop()
        models = self._services.models
        self._look = self._services.errands.submit(Job(lambda _: models(), done=self._on_found))

    def stop(self) -> None:
        """Nobody waits for what is being looked up: the window closes."""
        if self._look is not None:
            self._services.errands.cancel(self._look)
            self._look = None

    def _on_found(self, models: Sequence[Model]) -> None:
        known = {model.name: model for model in self._all}
        # A model that is the same is the same object: its network need not be loaded again.
        self._all = [known[m.name] if m == known.get(m.name) else m for m in models]
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        wanted = str(self._services.settings[_SETTING])
        self._models = [model for model in self._all if self._may_stand_beside(model)]
        names = [model.name for model in self._models]
        self.clear()
        self.addItem(self.tr("no other model"))
        self.addItems(names)
        self.setCurrentIndex(names.index(wanted) + 1 if wanted in names else 0)

    def _may_stand_beside(self, model: Model) -> bool:
        active = self._active
        return active is None or (model.name != active.name and model.class_names == active.class_names)

    def _on_activated(self) -> None:
        chosen = self.chosen
        self._services.settings[_SETTING] = chosen.name if chosen else ""
        self.changed.emit()
