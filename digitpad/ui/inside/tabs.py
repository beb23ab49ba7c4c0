"""The tabs of the window that looks inside the network, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Final, TypeVar

from PySide6.QtCore import QObject, Signal

from digitpad.core.experiments.distortion import Distortion
from digitpad.core.experiments.trial import Trial
from digitpad.ui.inside.atlas.loader import AtlasLoader
from digitpad.ui.inside.elements.tab import InsideServices, InsideTab
from digitpad.ui.inside.experiments.asking import ExperimentAsker
from digitpad.ui.inside.experiments.experiment import Experiment

_Tab = TypeVar("_Tab", bound=InsideTab)


class InsideTabs(QObject):
    """Nine tabs; to make them all would hold up the window for a fifth of a second, and some import a lot."""

    made = Signal(object)
    """An InsideTab, as soon as it is there."""

    def __init__(self, services: InsideServices, *, most: int | None = None, parent: QObject | None = None) -> None:
        """`most`: images of MNIST's training and test part each that tabs about all digits show; None: all."""
        super().__init__(parent)
        self._services = services
        self._most = most
        self._made: dict[str, InsideTab] = {}
        self._makers: Final[Mapping[str, tuple[str, Callable[[], InsideTab]]]] = {
            "layers": (self.tr("Layers"), self._layers),
            "why": (self.tr("Why"), self._why),
            "neighbours": (self.tr("Neighbours"), self._neighbours),
            "browser": (self.tr("Images"), self._browser),
            "matrix": (self.tr("Mistakes"), self._matrix),
            "fool": (self.tr("Fool it"), self._fool),
            "attack": (self.tr("Attack"), self._attack),
            "robustness": (self.tr("Robustness"), self._robustness),
            "ideal": (self.tr("Ideal images"), self._ideal),
        }

    @property
    def titles(self) -> Mapping[str, str]:
        """The title of each tab by its key, in their order."""
        return {key: title for key, (title, _) in self._makers.items()}

    def get(self, key: str) -> InsideTab:
        """The tab of that key, made now if it is not there. Raises KeyError."""
        if key not in self._made:
            _, make = self._makers[key]
            self._made[key] = tab = make()
            self.made.emit(tab)
        return self._made[key]

    def of(self, kind: type[_Tab]) -> _Tab:
        """The tab of that class, made now if it is not there."""
        tab = self.get(kind.key)
        assert isinstance(tab, kind)
        return tab

    def find(self, kind: type[_Tab]) -> _Tab | None:
        """The tab of that class, if it is there."""
        return self.of(kind) if kind.key in self._made else None

    def all_made(self) -> Sequence[InsideTab]:
        """Those that are there."""
        return tuple(self._made.values())

    @cached_property
    def loader(self) -> AtlasLoader:
        """What the tabs about all digits share."""
        return AtlasLoader(self._services, most=self._most, parent=self)

    @cached_property
    def _experiment(self) -> Experiment:
        memory = self._services.memory
        plain = Trial(distortion=Distortion(normalised=bool(self._services.settings["experiment_normalised"])))
        experiment = Experiment(memory.trial or plain, parent=self)

        def remember() -> None:
            memory.trial = experiment.trial

        experiment.changed.connect(remember)
        return experiment

    @cached_property
    def _asker(self) -> ExperimentAsker:
        return ExperimentAsker(self._services)  # one for all: MNIST's digits take 47 MB

    def _layers(self) -> InsideTab:
        from digitpad.ui.inside.layers.tab import LayersTab

        return LayersTab()

    def _why(self) -> InsideTab:
        from digitpad.ui.inside.why_tab import WhyTab

        return WhyTab()

    def _neighbours(self) -> InsideTab:
        from digitpad.ui.inside.atlas.neighbours_tab import NeighboursTab

        return NeighboursTab(self.loader)

    def _browser(self) -> InsideTab:
        from digitpad.ui.inside.atlas.browser_tab import BrowserTab
        from digitpad.ui.inside.experiments.fool_tab import FoolTab

        tab = BrowserTab(self.loader)
        tab.experiment_wanted.connect(lambda source, index: self.of(FoolTab).open_digit(source, index))
        return tab

    def _matrix(self) -> InsideTab:
        from digitpad.ui.inside.atlas.browser_tab import BrowserTab
        from digitpad.ui.inside.atlas.matrix_tab import MatrixTab

        tab = MatrixTab(self.loader)
        tab.digits_wanted.connect(lambda source, chosen: self.of(BrowserTab).show_filter(source, chosen))
        return tab

    def _fool(self) -> InsideTab:
        from digitpad.ui.inside.experiments.fool_tab import FoolTab

        return FoolTab(self._services, self._experiment, self._asker)

    def _attack(self) -> InsideTab:
        from digitpad.ui.inside.experiments.attack_tab import AttackTab

        return AttackTab(self._services, self._experiment, self._asker)

    def _robustness(self) -> InsideTab:
        from digitpad.ui.inside.experiments.robustness_tab import RobustnessTab

        return RobustnessTab(self._services)

    def _ideal(self) -> InsideTab:
        from digitpad.ui.inside.experiments.ideal_tab import IdealTab

        return IdealTab(self._services)
