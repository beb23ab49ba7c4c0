"""Models on disk: a folder each with the network, its export and its card. Bundled ones are read only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from digitpad.core.class_names import DIGIT_NAMES, are_digits, check_class_names, listed
from digitpad.core.errors import FormatProblem, ModelError, error_words
from digitpad.core.files import move_as_one, remove_as_one, sha256, write_json
from digitpad.core.foreign_text import shortened
from digitpad.core.json_files import JsonObject, JsonProblem, read_json
from digitpad.core.model_names import LONGEST_NAME, check_name, name_in_list, name_key
from digitpad.core.paths import DEFAULT_MODEL
from digitpad.core.temporary_files import is_temporary_name

CARD: Final = "card.json"
KERAS_FILE: Final = "model.keras"
LITERT_FILE: Final = "model.tflite"
CLASS_NAMES: Final = "class_names"
"""The card's key for what the network's outputs stand for; without it they are digits."""
OWN_DATA: Final = "own"
"""In the card's `data`, the key for what is said of data of one's own, in the place of MNIST."""
TEACHING: Final = "teaching"
"""The card's key for what a taught model learned."""
_LARGEST_THRESHOLD: Final = 1e6
"""Of strangeness, which is 0..1; beyond that, whoever wrote the card meant something else."""


@dataclass(frozen=True)
class Model:
    """A model whose folder was found. `card` is its card as JSON says it (docs/model-card.md names the keys)."""

    name: str
    folder: Path
    bundled: bool
    card: dict[str, object]

    @property
    def litert_file(self) -> Path:
        """The export that the window runs."""
        return self.folder / LITERT_FILE

    @property
    def keras_file(self) -> Path:
        """The Keras model itself."""
        return self.folder / KERAS_FILE

    @property
    def parameters(self) -> int | None:
        """How many weights the network has, if the card says so."""
        count = self.card.get("parameters")
        return count if isinstance(count, int) and not isinstance(count, bool) else None

    @property
    def class_names(self) -> tuple[str, ...]:
        """What the network's outputs stand for, 2 to 62 names; one output more, if there is one, is none of them."""
        names = self.card.get(CLASS_NAMES)
        return tuple(map(str, names)) if isinstance(names, list) else DIGIT_NAMES

    @property
    def reads_digits(self) -> bool:
        """Whether its classes are the ten digits, so that numbers, pages and forms can be read with it."""
        return are_digits(self.class_names)

    def check_digits(self, what: str) -> None:
        """Raise ModelError unless it reads digits. `what`: that needs it, as a sentence begins: "Reading pages"."""
        if not self.reads_digits:
            raise ModelError(
                f"{what} needs a model that reads digits, but «{self.name}» tells {listed(self.class_names)} apart."
            )

    @property
    def test_accuracy(self) -> float | None:
        """Accuracy on MNIST's 10,000 test images (0..1), if the card has it."""
        return _share(self._score("mnist_test").get("accuracy"))

    @property
    def test_interval(self) -> tuple[float, float] | None:
        """95 % interval of that accuracy, if the card has it."""
        return _interval(self._score("mnist_test"))

    @property
    def own_test_accuracy(self) -> float | None:
        """Accuracy on the test part of the data of one's own that it was trained on (0..1), if the card has it."""
        return _share(self._score("own_test").get("accuracy"))

    @property
    def own_test_interval(self) -> tuple[float, float] | None:
        """95 % interval of that accuracy, if the card has it."""
        return _interval(self._score("own_test"))

    def card_text(self, key: str) -> str | None:
        """A text on the card, such as "architecture"; None if there is none."""
        value = self.card.get(key)
        return value if isinstance(value, str) else None

    def _score(self, part: str) -> dict[str, object]:
        scores = self.card.get("scores")
        score = scores.get(part) if isinstance(scores, dict) else None
        return score if isinstance(score, dict) else {}

    @property
    def rejection_threshold(self) -> float | None:
        """Strangeness (0..1) above which the model calls something no digit, if the card has it."""
        rejection = self.card.get("rejection")
        threshold = rejection.get("threshold") if isinstance(rejection, dict) else None
        return float(threshold) if isinstance(threshold, (int, float)) else None

    @property
    def taught_from(self) -> str | None:
        """The name of the model that this one was before it learned somebody's samples; None for all others."""
        origin = self.card.get("started_from")
        name = origin.get("name") if TEACHING in self.card and isinstance(origin, dict) else None
        return name if isinstance(name, str) else None

    def verify(self, files: Iterable[str] = (KERAS_FILE, LITERT_FILE)) -> None:
        """Raise ModelError unless its files, or these of them, are there and have the card's checksums."""
        sums = self.card.get("checksums")
        for name in files:
            expected = sums.get(name) if isinstance(sums, dict) else None
            try:
                found = sha256(self.folder / name)
            except OSError:
                raise ModelError(f"The model «{self.name}» has lost its file {name}; it cannot be used.") from None
            if found != expected:
                raise ModelError(
                    f"The file {name} of the model «{self.name}» is not the one that its card describes "
                    "(wrong checksum); it is not used."
                )


@dataclass(frozen=True)
class DamagedModel:
    """A folder with a card that cannot be used. `problem`: one sentence that names the card and what is wrong."""

    folder: Path
    problem: str


@dataclass(frozen=True)
class ModelOverview:
    """All models, the default one first, and the folders whose card is damaged."""

    models: list[Model]
    damaged: list[DamagedModel]


class Registry:
    """The bundled models and the user's own, each under another name, whatever the cards say."""

    def __init__(self, bundled: Path, own: Path) -> None:
        self._bundled = bundled
        self._own = own

    def models(self) -> list[Model]:
        """All models with a readable card: the default one first, then bundled, then own ones, by name."""
        return self.overview().models

    def overview(self) -> ModelOverview:
        """The same, and what is said of the folders whose card is damaged."""
        bundled, damaged = _scan(self._bundled, bundled=True)
        own, others = _scan(self._own, bundled=False)
        told = _told_apart(bundled, own)
        ranked = sorted(told, key=lambda m: (m.name != DEFAULT_MODEL, not m.bundled, m.name.lower()))
        return ModelOverview(ranked, [*damaged, *others])

    def find(self, name: str) -> Model:
        """The model of that name, or in the folder of that path. Raises ModelError."""
        path = Path(name)
        if path.name != name and (path / CARD).is_file():
            return read_model(path, bundled=False)
        overview = self.overview()
        for model in overview.models:
            if model.name == name:
                return model
        for damaged in overview.damaged:
            if damaged.folder.name == name:
                raise ModelError(damaged.problem)
        if (path / CARD).is_file():
            return read_model(path, bundled=False)
        known = ", ".join(model.name for model in overview.models) or "none"
        raise ModelError(f"There is no model «{name}». There are: {known}.")

    def free_name(self, wanted: str) -> str:
        """`wanted`, or the first of "wanted 2", "wanted 3", … that no model has."""
        taken = {name_key(model.name) for model in self.models()}
        name, number = wanted, 2
        while name_key(name) in taken or (self._own / name).exists():
            tail = f" {number}"
            name, number = wanted[: LONGEST_NAME - len(tail)] + tail, number + 1
        return name

    def keep(self, folder: Path, name: str) -> Model:
        """Move a trained model from `folder` into the user's models. Raises ModelError; `folder` is kept then."""
        check_name(name)
        target = self._own / name
        if name != self.free_name(name):
            raise ModelError(f"There is a model «{name}» already. Choose another name.")
        model = read_model(folder, bundled=False)
        try:
            self._own.mkdir(parents=True, exist_ok=True)
            write_json(folder / CARD, {**model.card, "name": name})
            move_as_one(folder, target)
        except OSError as error:
            raise ModelError(f"The model «{name}» cannot be saved in {self._own} ({error_words(error)}).") from None
        return read_model(target, bundled=False)

    def is_bundled(self, model: Model | DamagedModel) -> bool:
        """Whether it comes with digitpad."""
        return model.folder.resolve().parent == self._bundled.resolve()

    def delete(self, model: Model | DamagedModel) -> None:
        """Remove one of the user's models for good. Raises ModelError for a bundled one and one that lies elsewhere."""
        name = model.name if isinstance(model, Model) else model.folder.name
        if self.is_bundled(model) or (isinstance(model, Model) and model.bundled):
            raise ModelError(f"The model «{name}» comes with digitpad and cannot be removed.")
        if model.folder.resolve().parent != self._own.resolve():
            raise ModelError(f"The model in {model.folder} is none of yours in {self._own}; remove it by hand.")
        try:
            remove_as_one(model.folder)
        except OSError as error:
            raise ModelError(f"The model «{name}» cannot be removed ({error_words(error)}).") from None


def read_model(folder: Path, *, bundled: bool) -> Model:
    """Read a model's card. Raises ModelError, which names the card and what is wrong, unless it is a sound one."""
    try:
        card = read_json(folder / CARD)
        _check_card(card)
    except OSError:
        raise ModelError(f"The folder {folder} holds no model ({CARD} is missing).") from None
    except JsonProblem as problem:
        raise ModelError(f"The card {folder / CARD} is damaged ({problem}); the model is not used.") from None
    name = card.text("name").strip() if card.has("name") and not bundled else folder.name
    return Model(name=shortened(name or folder.name, LONGEST_NAME), folder=folder, bundled=bundled, card=card.values())


def own_record(card: Mapping[str, object]) -> Mapping[str, object] | None:
    """What a card says of the data of one's own that the model learned from; None where it learned from others."""
    data = card.get("data")
    own = data.get(OWN_DATA) if isinstance(data, dict) else None
    return own if isinstance(own, dict) else None


def class_names_of(model: Model | None) -> tuple[str, ...]:
    """What a model tells apart; without one, the digits."""
    return DIGIT_NAMES if model is None else model.class_names


def _told_apart(bundled: Sequence[Model], own: Sequence[Model]) -> list[Model]:
    """All models, each with a name of its own: a copied folder has its model's name once more on its card.

    A bundled model keeps its name, and then the model whose folder is called as it is.
    """
    told = list(bundled)
    for model in sorted(own, key=lambda one: (one.folder.name != one.name, one.folder.name)):
        name = name_in_list(model.name, model.folder.name, (name_key(one.name) for one in told))
        told.append(replace(model, name=name))
    return told


def _share(value: object) -> float | None:
    return float(value) if isinstance(value, (int, float)) and 0 <= value <= 1 else None


def _interval(score: dict[str, object]) -> tuple[float, float] | None:
    bounds = score.get("interval")
    if not isinstance(bounds, list) or len(bounds) != 2:
        return None
    low, high = map(_share, bounds)
    return None if low is None or high is None else (low, high)


def _check_card(card: JsonObject) -> None:
    """Raise JsonProblem unless what identifies a model, and what decides about its answers, can be that.

    All else is shown as far as it is what it should be: a network from elsewhere may have a card by other people.
    """
    if card.has("name"):
        card.text("name")
    if card.has(CLASS_NAMES):
        try:
            check_class_names(card.texts(CLASS_NAMES))
        except FormatProblem as problem:
            raise JsonProblem(str(problem)) from None
    rejection = card.values().get("rejection")
    if isinstance(rejection, dict) and rejection.get("threshold") is not None:
        card.child("rejection").number("threshold", -_LARGEST_THRESHOLD, _LARGEST_THRESHOLD)


def _scan(root: Path, *, bundled: bool) -> tuple[list[Model], list[DamagedModel]]:
    """The models in a folder, and those whose card is damaged."""
    try:
        folders = sorted(root.iterdir())
    except OSError:
        return [], []
    models, damaged = [], []
    for folder in folders:
        if is_temporary_name(folder.name) or not (folder / CARD).exists():
            continue  # nobody says that this is a model, or one that is whole
        try:
            models.append(read_model(folder, bundled=bundled))
        except ModelError as error:
            damaged.append(DamagedModel(folder, str(error)))  # the folder stays as it is
    return models, damaged
