"""Models on disk: a folder each with the network, its export and its card. Bundled ones are read only."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.errors import ModelError
from digitpad.core.files import sha256, write_json

CARD: Final = "card.json"
KERAS_FILE: Final = "model.keras"
LITERT_FILE: Final = "model.tflite"
TEACHING: Final = "teaching"
"""The card's key for what a taught model learned."""
DEFAULT_MODEL: Final = "digitpad"
_LONGEST_NAME: Final = 60
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9 ._+-]*")
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)  # no folder on Windows


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
    def test_accuracy(self) -> float | None:
        """Accuracy on MNIST's 10,000 test images (0..1), if the card has it."""
        scores = self.card.get("scores")
        test = scores.get("mnist_test") if isinstance(scores, dict) else None
        accuracy = test.get("accuracy") if isinstance(test, dict) else None
        return float(accuracy) if isinstance(accuracy, (int, float)) else None

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

    def verify(self) -> None:
        """Raise ModelError unless both files are there and have the card's checksums."""
        sums = self.card.get("checksums")
        for name in (KERAS_FILE, LITERT_FILE):
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


class Registry:
    """The bundled models and the user's own. An own model may not take a bundled model's name."""

    def __init__(self, bundled: Path, own: Path) -> None:
        self._bundled = bundled
        self._own = own

    def models(self) -> list[Model]:
        """All models with a readable card: the default one first, then bundled, then own ones, by name."""
        found = [*_scan(self._bundled, bundled=True), *_scan(self._own, bundled=False)]
        return sorted(found, key=lambda m: (m.name != DEFAULT_MODEL, not m.bundled, m.name.lower()))

    def find(self, name: str) -> Model:
        """The model of that name, or in the folder of that path. Raises ModelError."""
        path = Path(name)
        if path.name != name and (path / CARD).is_file():
            return read_model(path, bundled=False)
        for model in self.models():
            if model.name == name:
                return model
        if (path / CARD).is_file():
            return read_model(path, bundled=False)
        known = ", ".join(model.name for model in self.models()) or "none"
        raise ModelError(f"There is no model «{name}». There are: {known}.")

    def free_name(self, wanted: str) -> str:
        """`wanted`, or the first of "wanted 2", "wanted 3", … that no model has."""
        taken = {model.name.lower() for model in self.models()}
        name, number = wanted, 2
        while name.lower() in taken or (self._own / name).exists():
            tail = f" {number}"
            name, number = wanted[: _LONGEST_NAME - len(tail)] + tail, number + 1
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
            shutil.move(folder, target)
        except OSError as error:
            reason = error.strerror or error
            raise ModelError(f"The model «{name}» cannot be saved in {self._own} ({reason}).") from None
        return read_model(target, bundled=False)

    def delete(self, model: Model) -> None:
        """Remove one of the user's models for good. Raises ModelError for a bundled one and one that lies elsewhere."""
        if model.bundled or model.folder.resolve().parent == self._bundled.resolve():
            raise ModelError(f"The model «{model.name}» comes with digitpad and cannot be removed.")
        if model.folder.resolve().parent != self._own.resolve():
            raise ModelError(f"The model in {model.folder} is none of yours in {self._own}; remove it by hand.")
        try:
            shutil.rmtree(model.folder)
        except OSError as error:
            raise ModelError(f"The model «{model.name}» cannot be removed ({error.strerror or error}).") from None


def check_name(name: str) -> None:
    """Raise ModelError unless `name` can be a folder on every system."""
    if not _NAME.fullmatch(name) or name.endswith((".", " ")) or len(name) > _LONGEST_NAME:
        raise ModelError(
            f"A model's name has 1 to {_LONGEST_NAME} letters, digits, spaces, dots, dashes, plus signs or underscores "
            f"and starts with a letter or digit; «{name}» does not."
        )
    if _DEVICE.fullmatch(name):
        raise ModelError(f"«{name}» is a device's name on Windows; choose another name for the model.")


def read_model(folder: Path, *, bundled: bool) -> Model:
    """Read a model's card. Raises ModelError if there is none or it is no card."""
    try:
        card = json.loads((folder / CARD).read_text(encoding="utf-8"))
    except OSError:
        raise ModelError(f"The folder {folder} holds no model ({CARD} is missing).") from None
    except (ValueError, RecursionError):
        raise ModelError(f"The card {folder / CARD} is damaged; the model is not used.") from None
    if not isinstance(card, dict):
        raise ModelError(f"The card {folder / CARD} is damaged; the model is not used.")
    name = folder.name if bundled else str(card.get("name") or folder.name)
    return Model(name=name, folder=folder, bundled=bundled, card=card)


def _scan(root: Path, *, bundled: bool) -> list[Model]:
    try:
        folders = list(root.iterdir())
    except OSError:
        return []
    models = []
    for folder in folders:
        try:
            models.append(read_model(folder, bundled=bundled))
        except ModelError:
            # Without a readable card there is nothing to name or run; the folder itself stays untouched.
            continue
    return models
