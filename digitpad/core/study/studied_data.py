"""Data of one's own that a study compares networks on: where they lie, and what they were when it began."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from digitpad.core.class_names import check_class_names
from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DataError, FormatProblem
from digitpad.core.json_files import JsonObject, JsonProblem
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.parts import OwnParts, own_parts
from digitpad.core.own_data.read import read_own_data

SPLIT_SEED: Final = 1
"""The same images for every run: cases and seeds differ in nothing else."""
_MOST_IMAGES: Final = 1_000_000


@dataclass(frozen=True)
class StudiedData:
    """`source`: where they lie; `class_names`, `sha256` (`OwnData.checksum`): what was read when the study began;
    `learnable`: how many of the images are not in the test part."""

    source: OwnSource
    class_names: tuple[str, ...]
    sha256: str
    learnable: int

    @classmethod
    def of(cls, source: OwnSource, data: OwnData) -> StudiedData:
        """`data`: what was read from `source`. Raises DataError."""
        tested = len(parts_of(data, validation_share=0).test)
        return cls(source, data.class_names, data.checksum, len(data) - tested)

    @property
    def name(self) -> str:
        """The files or folders, without where they lie."""
        return ", ".join(path.name for path in self.source.paths)

    @property
    def without_place(self) -> StudiedData:
        """The same for files that are passed on: they tell nobody where things lie."""
        return replace(self, source=replace(self.source, paths=tuple(Path(path.name) for path in self.source.paths)))

    def read(self) -> OwnData:
        """Read them again. Raises DataError if they cannot be read any more, or are others than when it began."""
        try:
            data = read_own_data(self.source)
        except DataError as error:
            raise DataError(f"The data of this study cannot be read again: {error}") from None
        if data.checksum != self.sha256:
            raise DataError(
                f"The data in {self.name} are others than when this study began; put back what they were, or compare "
                "on the new ones in another study."
            )
        return data

    def as_json(self) -> dict[str, object]:
        """As the study's plan holds it."""
        return {
            "paths": [str(path) for path in self.source.paths],
            "names_given": list(self.source.class_names),
            "normalised": self.source.normalised,
            "class_names": list(self.class_names),
            "sha256": self.sha256,
            "learnable": self.learnable,
        }

    @classmethod
    def from_json(cls, document: JsonObject) -> StudiedData:
        """What `as_json` gave. Raises JsonProblem, or DataError for names that no class can have."""
        document.only("paths", "names_given", "normalised", "class_names", "sha256", "learnable")
        source = OwnSource(
            paths=tuple(map(Path, document.texts("paths"))),
            class_names=document.texts("names_given"),
            normalised=document.truth("normalised"),
        )
        names = document.texts("class_names")
        try:
            check_class_names(names)
        except FormatProblem as problem:
            raise JsonProblem(str(problem)) from None
        return cls(source, names, document.text("sha256"), document.whole("learnable", 1, _MOST_IMAGES))


def parts_of(data: OwnData, *, validation_share: float, limit: int | None = None) -> OwnParts:
    """The parts that all runs of a study have in common. Raises DataError."""
    return own_parts(data, seed=SPLIT_SEED, validation_share=validation_share, limit=limit)
