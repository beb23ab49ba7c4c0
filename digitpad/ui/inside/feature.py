"""The feature that looks inside the network: its window is made when it is wanted, and deleted when closed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.core.samples.sample import OwnSample
from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.inside.experiments.keys import fool_keys
from digitpad.ui.widgets.action_table import KeyGroup
from digitpad.ui.widgets.theme import Theme, current_theme
from digitpad.ui.widgets.window_place import bring_to_front

if TYPE_CHECKING:
    from digitpad.core.inside.network import LoadLayers
    from digitpad.core.jobs.experiments import StartExperiment
    from digitpad.ui.inside.elements.memory import InsideMemory
    from digitpad.ui.inside.window import InsideWindow


class InsideFeature(Feature):
    """Holds the one window, if it is open."""

    def __init__(
        self,
        context: FeatureContext,
        *,
        load_layers: LoadLayers,
        samples: Callable[[], Sequence[OwnSample]],
        start_experiment: StartExperiment,
    ) -> None:
        super().__init__(context)
        self._load = load_layers
        self._samples = samples
        self._start_experiment = start_experiment
        self._model: Model | None = None
        self._answer: Answer | None = None
        self._memory: InsideMemory | None = None
        self.window: InsideWindow | None = None
        """The window, if it is open."""

    def effects(self) -> Mapping[str, Callable[[], object]]:
        return {"inside": self.show}

    def key_groups(self) -> Sequence[KeyGroup]:
        return (fool_keys(),)

    def show(self) -> None:
        """Show the window."""
        bring_to_front(self.window or self._new_window())

    def use(self, model: Model | None) -> None:
        self._model = model
        if self.window is not None:
            self.window.use(model)

    def show_answer(self, answer: Answer | None) -> None:
        self._answer = answer
        if self.window is not None:
            self.window.show_answer(answer)

    def set_theme(self, theme: Theme) -> None:
        if self.window is not None:
            self.window.set_theme(theme)

    def close(self) -> None:
        """Close the window; what it computes is dropped."""
        if self.window is not None:
            self.window.close()

    def _new_window(self) -> InsideWindow:
        from digitpad.ui.inside.elements.memory import InsideMemory
        from digitpad.ui.inside.elements.tab import InsideServices
        from digitpad.ui.inside.window import InsideWindow  # its plots take a while to import

        self._memory = self._memory or InsideMemory()

        services = InsideServices(
            paths=self._context.paths,
            settings=self._context.settings,
            load_layers=self._load,
            samples=self._samples,
            models=self._context.registry.models,
            errands=self._context.errands,
            start_experiment=self._start_experiment,
            memory=self._memory,
        )
        self.window = window = InsideWindow(services, self._context.icons)
        window.set_theme(current_theme())
        window.drawing_wanted.connect(self.drawing_wanted)
        window.closed.connect(self._on_closed)
        window.use(self._model)
        window.show_answer(self._answer)
        return window

    def _on_closed(self) -> None:
        if self.window is not None:
            self.window.deleteLater()
            self.window = None
