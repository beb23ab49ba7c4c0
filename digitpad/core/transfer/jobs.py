"""What an export or import is told and what it tells. This module knows neither Keras nor processes."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol, TypeAlias
from uuid import uuid4

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DigitpadError, ModelError
from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.jobs.events import Cancelled, Failed, JobHandle, LastEvent
from digitpad.core.model_names import check_name
from digitpad.core.registry import Model


class Network(Protocol):
    """A network that can be run."""

    def outputs(self, images: NDArray[np.float32]) -> NDArray[np.float32]:
        """(n, 28, 28) float32 prepared images -> (n, classes) float32 probabilities."""
        ...


class LoadFile(Protocol):
    """Loads a .tflite file of so many classes. A function of a module: it travels into a child process by its name."""

    def __call__(self, path: Path, *, classes: int) -> Network:
        """Raises ModelError."""
        ...


@dataclass(frozen=True)
class ExportJob:
    """Write a model in some formats, each into a folder of its own in `out`."""

    model: Model
    formats: tuple[str, ...]
    """Of `formats.FORMATS`."""
    out: Path
    mnist: Path
    """The folder with the MNIST files."""
    sample: Path
    """A stroke file whose first digit goes along, to try the network on."""
    web: Path
    """The folder with the parts of web pages."""
    test_images: int | None = None
    """Look at the first so many of MNIST's test images only (for a quick try)."""
    token: str = field(default_factory=lambda: uuid4().hex)

    def __post_init__(self) -> None:
        """Refuse what cannot be written. Raises DigitpadError."""
        check_name(self.model.name)
        if not self.formats:
            raise DigitpadError("Choose at least one format.")
        if self.test_images is not None and not 1 <= self.test_images <= 10_000:
            raise DigitpadError(f"The limit must lie between 1 and 10000; {self.test_images} does not.")

    @property
    def staging(self) -> Path:
        """Where everything is written before it is put in place, on the same disk."""
        return self.out / f".digitpad-{self.token}"

    def target(self, key: str) -> Path:
        """The folder of a format."""
        return self.out / f"{self.model.name}-{key}"

    def check(self) -> None:
        """Raise DigitpadError if anything would be overwritten."""
        if self.out.exists() and not self.out.is_dir():
            raise DigitpadError(f"{self.out} is a file. Choose a folder to export to.")
        for target in map(self.target, self.formats):
            if target.exists():
                raise DigitpadError(f"{target} exists already. Choose another folder, or move that one away.")


@dataclass(frozen=True)
class ImportJob:
    """Make a model of digitpad's of somebody's .keras file."""

    file: Path
    name: str
    mnist: Path
    staging: Path
    """A folder that does not exist yet; it holds the model after `ImportDone`, and nothing otherwise."""
    own_data: OwnSource | None = None
    """Images of the classes that the network tells apart, in the order of its outputs, if these are no digits."""

    def check(self) -> None:
        """Raise ModelError unless there is such a file and the model can have that name."""
        check_name(self.name)
        if self.file.is_dir():
            raise ModelError(_of_folder(self.file))
        if not self.file.is_file():
            raise ModelError(f"There is no file {self.file}.")


def _of_folder(folder: Path) -> str:
    """What to name in its place."""
    inside = next((path for path in sorted(folder.glob("*.keras")) if path.is_file()), None)
    if inside is not None:
        return f"{folder} is a folder; name the file in it, {inside}."
    return f"{folder} is a folder without a .keras file; name such a file, as Keras' model.save writes it."


NAMES_NEEDED: Final = "Name images of its classes to import it."
"""How the sentence about a network for other classes than digits ends."""
TransferJob: TypeAlias = ExportJob | ImportJob


@dataclass(frozen=True)
class TransferStep:
    """What is being done now, and which share of all is done, 0..1."""

    sentence: str
    part: float


@dataclass(frozen=True)
class Exported:
    """A format that was written and measured.

    `size`: bytes of the network's file or files; `n`, `hits`: test images looked at and read right, MNIST's, or with
    `own` the examples that lie with a model of one's own data;
    `largest_difference`: of any probability from the Keras file's, over those images; `agreement`: share of them with
    the same top answer as the Keras file's.
    """

    format: str
    folder: Path
    size: int
    n: int
    hits: int
    largest_difference: float
    agreement: float
    own: bool = False

    @property
    def accuracy(self) -> float:
        """Share of right top answers, 0..1."""
        return self.hits / self.n

    def as_json(self) -> dict[str, object]:
        """As the command prints it."""
        return {"format": self.format, "folder": str(self.folder), "bytes": self.size, **self.score()}

    def score(self) -> dict[str, object]:
        """As the card holds it."""
        return {
            "n": self.n,
            "accuracy": self.accuracy,
            "interval": [round(bound, 6) for bound in wilson_interval(self.hits, self.n)],
            "agreement_with_keras": self.agreement,
            "largest_difference_from_keras": self.largest_difference,
        }


@dataclass(frozen=True)
class ExportDone(LastEvent):
    """All formats lie in their folders."""

    exported: tuple[Exported, ...]


@dataclass(frozen=True)
class ImportDone(LastEvent):
    """The model lies in `folder`, complete with its card. `findings`: what was found out about it, in sentences."""

    folder: Path
    findings: tuple[str, ...]
    test_accuracy: float
    """On MNIST's test images, or on the test part of data of one's own."""
    tested: int | None = None
    """How many images of one's own it was tested with; None: MNIST's."""


TransferEvent: TypeAlias = TransferStep | ExportDone | ImportDone | Cancelled | Failed
TransferHandle: TypeAlias = JobHandle[TransferEvent]
