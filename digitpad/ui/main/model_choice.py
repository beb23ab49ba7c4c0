"""Which model answers: the chosen one, or the bundled one, with a message, when that cannot be used."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from digitpad.core.errors import DigitpadError
from digitpad.core.paths import DEFAULT_MODEL
from digitpad.core.registry import CARD, Model, Registry
from digitpad.core.settings import Settings
from digitpad.ui.background.recogniser import Recogniser
from digitpad.ui.digits_only import digits_problem


class ModelChoice(QObject):
    """Loads models through the recogniser and remembers the choice."""

    active_changed = Signal(object)
    """The `Model` that answers now, or None when there is none to ask."""
    problem = Signal(str)
    """Why a model is not used, in one sentence."""

    def __init__(
        self,
        *,
        registry: Registry,
        recogniser: Recogniser,
        settings: Settings,
        digits_only: bool = False,
        parent: QObject | None = None,
    ) -> None:
        """`digits_only`: a model that tells other things apart gives way to the bundled one when it is to start."""
        super().__init__(parent)
        self.registry = registry
        self._recogniser = recogniser
        self._settings = settings
        self._digits_only = digits_only
        self._refused: set[str] = set()
        self.active: Model | None = None
        self.decided = False
        """Whether it is known which model answers, or that none does."""
        self.active_changed.connect(self._on_decided)
        recogniser.model_loaded.connect(self._on_loaded)
        recogniser.model_refused.connect(self._on_refused)

    def when_decided(self, act: Callable[[], object]) -> None:
        """Call `act` once it is known which model answers: now, or soon."""
        if self.decided:
            act()
        else:
            self.active_changed.connect(lambda _: act(), Qt.ConnectionType.SingleShotConnection)

    def start(self, *, safely: bool = False) -> None:
        """Load the model that was used last, or the bundled one; `safely`: the bundled one, as starts have crashed."""
        wanted = str(self._settings["model"])
        models = self.registry.models()
        names = [model.name for model in models]
        if safely and wanted != DEFAULT_MODEL:
            self.problem.emit(
                self.tr(
                    "digitpad did not come up the last times, maybe because of the model «{0}»; so «{1}» answers now. "
                    "You can choose the other one again in the menu Model."
                ).format(wanted, DEFAULT_MODEL)
            )
            wanted = DEFAULT_MODEL
        if wanted not in names:
            self.problem.emit(self.tr("The model «{0}» is gone, or its card is damaged.").format(wanted))
        elif self._digits_only and (problem := digits_problem(models[names.index(wanted)], self.tr("An exhibit"))):
            self.problem.emit(problem)
            wanted = DEFAULT_MODEL
        self._load(wanted if wanted in names else DEFAULT_MODEL, models)

    def choose(self, name: str) -> None:
        """Use another model from now on."""
        self._refused.clear()
        self._load(name, self.registry.models())

    def present(self) -> Model | None:
        """The active model; one whose folder was removed from outside gives way to the bundled one, and that is said.

        It could be neither exported, taught, looked into nor removed, and would be gone at the next start.
        """
        model = self.active
        if model is not None and not (model.folder / CARD).is_file():
            self.active = None
            lost = self.tr("The folder of the model «{0}» is gone ({1}); a bundled model answers from now on.")
            self.problem.emit(lost.format(model.name, model.folder))
            self.choose(DEFAULT_MODEL)
        return self.active

    @property
    def before(self) -> str | None:
        """The name of the model that the active one was before it learned own samples, if it is still there."""
        name = self.active.taught_from if self.active is not None else None
        if name is None or all(model.name != name for model in self.registry.models()):
            return None
        return name

    def go_back(self) -> None:
        """Use the model again that the active one was before it learned the person's samples."""
        if (name := self.before) is not None:
            self.choose(name)

    def ask_and_delete(self, window: QWidget) -> None:
        """Delete the active model, one of the person's own, if they mean it."""
        model = self.present()
        if model is None or model.bundled:
            return
        from digitpad.ui.widgets.questions import confirmed

        question = self.tr("Delete the model «{0}» for good?").format(model.name)
        title, yes, no = self.tr("Delete model"), self.tr("Delete"), self.tr("Keep it")
        if not confirmed(window, title=title, question=question, yes=yes, no=no):
            return
        self._delete(model)
        if self.active is None:
            self.choose(DEFAULT_MODEL)

    def remove(self, names: Collection[str]) -> None:
        """Delete models of the user's by their names; where the active one is among them, the bundled one answers."""
        for model in self.registry.models():
            if not model.bundled and model.name in names:
                self._delete(model)
        if self.active is None:
            self.choose(DEFAULT_MODEL)
        else:
            self.active_changed.emit(self.active)

    def _delete(self, model: Model) -> None:
        try:
            self.registry.delete(model)
        except DigitpadError as error:
            self.problem.emit(str(error))
            return
        if self.active is not None and self.active.name == model.name:
            self.active = None

    def _load(self, name: str, models: Sequence[Model]) -> None:
        for model in models:
            if model.name == name:
                self._recogniser.use(model)
                return
        self._fall_back()

    def _fall_back(self) -> None:
        for model in self.registry.models():
            if model.bundled and model.name not in self._refused:
                self._recogniser.use(model)
                return
        self.active = None
        self._recogniser.forget_model()
        self.problem.emit(self.tr("No model can be used. Install digitpad again to get its models back."))
        self.active_changed.emit(None)

    def _on_decided(self) -> None:
        self.decided = True

    def _on_loaded(self, model: Model) -> None:
        self.active = model
        if not self._refused:
            self._settings["model"] = model.name
        self.active_changed.emit(model)

    def _on_refused(self, model: Model, why: str) -> None:
        self._refused.add(model.name)
        self.problem.emit(why)
        if self.active is None:
            self._fall_back()
        else:
            self.active_changed.emit(self.active)
