"""The ways from the main window to all others: each is made when it is first wanted, and all close with it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.ui.answer.reading_model import ReadingModel
from digitpad.ui.background.worker import BackgroundWorker
from digitpad.ui.inside.feature import InsideFeature
from digitpad.ui.main.actions import Actions
from digitpad.ui.main.model_choice import ModelChoice
from digitpad.ui.main.services import Services
from digitpad.ui.pictures.feature import PicturesFeature
from digitpad.ui.samples.feature import SamplesFeature
from digitpad.ui.study.feature import StudyFeature
from digitpad.ui.teaching.feature import TeachingFeature
from digitpad.ui.training.feature import TrainingFeature
from digitpad.ui.transfer.feature import TransferFeature, is_network_file
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.theme import Theme


class Features(QObject):
    """Trainings, studies, teaching, samples, pictures, the network's inside, export and import."""

    model_kept = Signal(object, bool)
    """A Model, and whether it is to be used."""
    drawing_wanted = Signal(object)
    """A Drawing for the canvas."""
    status_made = Signal(object)
    """A widget for the status bar."""
    done = Signal(str)
    """What was done, in a few words."""
    problem = Signal(str)
    """What is wrong, in one sentence."""

    def __init__(
        self, services: Services, *, models: ModelChoice, reading: ReadingModel, icons: Icons, window: QWidget
    ) -> None:
        super().__init__(window)
        self._window = window
        self._errands = BackgroundWorker("errands", self)  # what is looked up on disk now and then
        paths, settings, registry = services.paths, services.settings, services.registry

        def active() -> Model | None:
            return models.active

        self.training = TrainingFeature(
            start_training=services.start_training, registry=registry, paths=paths, settings=settings,
            architectures=services.architectures, active_model=active, window=window,
        )  # fmt: skip
        self.study = StudyFeature(
            start_study=services.start_study, registry=registry, paths=paths, load=services.load_classifier,
            errands=self._errands, parent=self,
        )  # fmt: skip
        self.samples = SamplesFeature(
            reading=reading, model=active, load=services.load_classifier, paths=paths, settings=settings, icons=icons,
            parent=self,
        )  # fmt: skip
        self.teaching = TeachingFeature(
            start_teaching=services.start_teaching, samples=services.samples, errands=self._errands,
            registry=registry, paths=paths, active_model=active, window=window,
        )  # fmt: skip
        self.pictures = PicturesFeature(
            load=services.load_classifier, load_ink=services.load_ink, model=active, settings=settings, icons=icons,
            live_samples=self.samples.live_samples,
            parent=self,
        )  # fmt: skip
        self.inside = InsideFeature(
            load=services.load_layers,
            paths=paths,
            settings=settings,
            icons=icons,
            samples=services.samples,
            parent=self,
        )
        self.transfer = TransferFeature(
            start=services.start_transfer, registry=registry, paths=paths, settings=settings, active_model=active,
            window=window,
        )  # fmt: skip
        models.active_changed.connect(self._on_active_changed)
        models.active_changed.connect(self.samples.live_samples.start, Qt.ConnectionType.SingleShotConnection)
        self._connect()

    def effects(self, actions: Actions) -> dict[QAction, Callable[[], object]]:
        """What the actions do that open one of them."""
        return {
            actions.read_pictures: self.pictures.ask_and_open,
            actions.train: self.training.show,
            actions.compare: self.study.show,
            actions.samples: self.samples.show,
            actions.learn: self.teaching.show,
            actions.inside: self.inside.show,
            actions.export_model: self.transfer.show_export,
            actions.import_model: self.transfer.ask_and_import,
        }

    def show_answer(self, answer: Answer | None) -> None:
        """The selected digit on the canvas is another one; None for an empty canvas."""
        self.inside.show_answer(answer)

    def set_theme(self, theme: Theme) -> None:
        """Show the windows in another theme."""
        for feature in (self.samples, self.pictures, self.inside):
            feature.set_theme(theme)

    def open(self, path: Path) -> bool:
        """Import a file if it is a network; False if it is none."""
        if not is_network_file(path):
            return False
        self.transfer.import_file(path)
        return True

    def close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Close them all; False if the person does not want that, or `then` comes once something is saved."""
        if not self.training.may_close(ask=ask) or not self.teaching.may_close(ask=ask):
            return False
        if not self.pictures.close(ask=ask, then=then) or not self.samples.close(self._window, ask=ask):
            return False
        for feature in (self.training, self.teaching, self.study, self.inside, self.transfer):
            feature.close()
        self._errands.stop()
        return True

    def _connect(self) -> None:
        for kept in (
            self.training.model_kept,
            self.study.model_kept,
            self.teaching.model_kept,
            self.transfer.model_kept,
        ):
            kept.connect(self.model_kept)
        for wanted in (self.study.drawing_wanted, self.samples.drawing_wanted, self.inside.drawing_wanted):
            wanted.connect(self.drawing_wanted)
        for made in (self.study.status_made, self.teaching.status_made):
            made.connect(self.status_made)
        self.teaching.writing_wanted.connect(self.samples.write)
        self.samples.said.connect(self.done)
        self.samples.problem.connect(self.problem)

    def _on_active_changed(self, model: Model | None) -> None:
        self.pictures.use(model)
        self.inside.use(model)
