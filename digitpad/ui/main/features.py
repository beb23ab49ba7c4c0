"""All features of the main window. A new one is a file with a `Feature` and a line in `Features`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from digitpad.core.errors import DataError
from digitpad.core.file_kinds import FileKind, kind_of_file
from digitpad.core.light_package import what_is_missing
from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.ui.answer.reading_model import ReadingModel
from digitpad.ui.architectures.feature import ArchitecturesFeature
from digitpad.ui.background.ready_process import ReadyProcess
from digitpad.ui.background.worker import BackgroundWorker
from digitpad.ui.digits_only import allow, digits_problem
from digitpad.ui.exhibit.feature import ExhibitFeature
from digitpad.ui.feature import Feature, FeatureContext
from digitpad.ui.forms.feature import FormsFeature
from digitpad.ui.inside.feature import InsideFeature
from digitpad.ui.lessons.feature import LessonsFeature
from digitpad.ui.main.actions import Actions
from digitpad.ui.main.model_choice import ModelChoice
from digitpad.ui.main.services import Services
from digitpad.ui.pictures.feature import PicturesFeature
from digitpad.ui.printing.feature import PrintingFeature
from digitpad.ui.samples.feature import SamplesFeature
from digitpad.ui.sheets.feature import SheetsFeature
from digitpad.ui.snapshots.feature import SnapshotsFeature
from digitpad.ui.study.feature import StudyFeature
from digitpad.ui.teaching.feature import TeachingFeature
from digitpad.ui.training.feature import TrainingFeature
from digitpad.ui.transfer.feature import TransferFeature
from digitpad.ui.widgets.action_table import KeyGroup
from digitpad.ui.widgets.icons import Icons
from digitpad.ui.widgets.questions import warn
from digitpad.ui.widgets.theme import Theme

if TYPE_CHECKING:
    from digitpad.core.architectures.architecture import Architecture

_F = TypeVar("_F", bound=Feature)


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
    solved = Signal(str, str)
    """Such a sentence that is true no longer, and what to say in its place."""

    def __init__(
        self, services: Services, *, models: ModelChoice, reading: ReadingModel, icons: Icons, window: QWidget
    ) -> None:
        super().__init__(window)
        self.errands = BackgroundWorker("errands", self)
        """Looks things up on disk, and writes settings."""
        self._all: list[Feature] = []
        self._active = models.present
        self._window = window
        given = FeatureContext(
            paths=services.paths,
            settings=services.settings,
            registry=services.registry,
            load_classifier=services.load_classifier,
            active_model=models.present,
            errands=self.errands,
            icons=icons,
            window=window,
        )
        # In this order they are asked whether they may close; samples last, as they then write no more.
        ready = ReadyProcess(services.ready_training, self.errands, self)
        self.training = self._add(
            TrainingFeature(
                given,
                start_training=services.start_training,
                start_leave_out=services.start_leave_out,
                ready=ready,
            )
        )
        self.snapshots = self._add(SnapshotsFeature(given))
        self.training.watch_wanted.connect(self.snapshots.show_training)
        self.training.runner.started.connect(self.snapshots.begin_training)
        self.training.runner.event_received.connect(self.snapshots.follow)
        self.teaching = self._add(
            TeachingFeature(given, start_teaching=services.start_teaching, samples=services.samples, ready=ready)
        )
        self.study = self._add(StudyFeature(given, start_study=services.start_study))
        self.architectures = self._add(ArchitecturesFeature(given))
        self.inside = self._add(
            InsideFeature(
                given,
                load_layers=services.load_layers,
                samples=services.samples,
                start_experiment=services.start_experiment,
            )
        )
        self.transfer = self._add(TransferFeature(given, start_transfer=services.start_transfer))
        live_samples = services.new_live_samples()
        self.samples = SamplesFeature(given, live_samples=live_samples)
        self.pictures = self._add(PicturesFeature(given, live_samples=live_samples, load_network=services.load_network))
        self.forms = self._add(FormsFeature(given, load_network=services.load_network))
        self.sheets = self._add(SheetsFeature(given, load_network=services.load_network))
        self._add(self.samples)
        self.printing = self._add(PrintingFeature(given))
        self.architectures.training_wanted.connect(self._on_training_wanted)
        self.architectures.code_wanted.connect(self.training.show_code)
        self.architectures.comparison_wanted.connect(self.study.compare)
        self.architectures.own_changed.connect(self.training.own_changed)
        self.architectures.own_changed.connect(self.study.own_changed)
        self.exhibit = self._add(ExhibitFeature(given))
        self.lessons = self._add(LessonsFeature(given, self.training))
        self.lessons.removal_wanted.connect(models.remove)
        self.teaching.writing_wanted.connect(self.samples.write)
        models.when_decided(self._begin)
        if models.decided:
            self._on_active_changed(models.active)
        models.active_changed.connect(self._on_active_changed)
        self.show_answer(reading.shown.current.digit.answer if reading.shown is not None else None)

    def effects(self) -> dict[str, Callable[[], object]]:
        """What the actions do that open one of them, by their names."""
        return {
            name: self._say_what_is_missing if one.needs_tensorflow and what_is_missing() else effect
            for one in self._all
            for name, effect in one.effects().items()
        }

    def allow_digits(self, actions: Actions, model: Model | None) -> None:
        """Switch off what a model cannot do that tells other things apart than digits."""
        for one in self._all:
            if purpose := one.digits_purpose():
                problem = digits_problem(model, purpose)
                for name in one.effects():
                    allow(getattr(actions, name), problem)

    def pictures_problem(self) -> str:
        """Why the active model reads no pictures, in one sentence; empty: it does."""
        return digits_problem(self._active(), self.pictures.digits_purpose())

    def key_groups(self) -> list[KeyGroup]:
        """What keys do in all their windows."""
        return [group for one in self._all for group in one.key_groups()]

    def show_answer(self, answer: Answer | None) -> None:
        """The selected digit on the canvas is another one; None for an empty canvas."""
        for feature in self._all:
            feature.show_answer(answer)

    def set_theme(self, theme: Theme) -> None:
        """Show the windows in another theme."""
        for feature in self._all:
            feature.set_theme(theme)

    def open_file(self, path: Path) -> bool:
        """Open a file that is for one of them; False if it is for none. Raises DataError as they do."""
        if kind_of_file(path) is FileKind.PICTURES and (problem := self.pictures_problem()):
            raise DataError(problem)
        return any(feature.open_file(path) for feature in self._all)

    def close(self, *, ask: bool, then: Callable[[], object]) -> bool:
        """Close them all; False if the person does not want that, or `then` comes once something is saved."""
        if not all(feature.may_close(ask=ask, then=then) for feature in self._all):
            return False
        for feature in self._all:
            feature.close()
        self.errands.stop()
        return True

    def _on_training_wanted(self, architecture: Architecture) -> None:
        if what_is_missing():
            self._say_what_is_missing()
        else:
            self.training.train(architecture)

    def _say_what_is_missing(self) -> None:
        warn(self._window, title="digitpad", sentence=what_is_missing())

    def _add(self, feature: _F) -> _F:
        self._all.append(feature)
        feature.model_kept.connect(self.model_kept)
        feature.drawing_wanted.connect(self.drawing_wanted)
        feature.status_made.connect(self.status_made)
        feature.done.connect(self.done)
        feature.problem.connect(self.problem)
        feature.solved.connect(self.solved)
        return feature

    def _begin(self) -> None:
        for feature in self._all:
            feature.begin()

    def _on_active_changed(self, model: Model | None) -> None:
        for feature in self._all:
            feature.use(model)
