"""Where data of one's own come from, as a job names them."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path

from digitpad.core.class_names import check_class_names
from digitpad.core.errors import DataError, FormatProblem


@dataclass(frozen=True)
class OwnSource:
    """`paths`: a folder, or files that belong together (`core.own_data.read` says what they may hold).

    `class_names`: what the labels 0, 1, 2 … stand for, where the files do not say so; empty: they are their own names.
    `normalised`: pictures of 28x28 go through digitpad's normalisation like all others, instead of being taken as they
    are. `leave_out`: the writer whose part is the test part, and nothing else.
    """

    paths: tuple[Path, ...]
    class_names: tuple[str, ...] = ()
    normalised: bool = False
    leave_out: str | None = None

    def __post_init__(self) -> None:
        """Refuse names that no model can have. Raises DataError."""
        if self.class_names:
            try:
                check_class_names(self.class_names)
            except FormatProblem as problem:
                raise DataError(f"These class names cannot be used ({problem}).") from None


def source_options(source: OwnSource) -> list[str]:
    """The options that name it, without folders, as for strokes: a card tells nobody where things lay."""
    words = ["--data", *(shlex.quote(path.name) for path in source.paths)]
    if source.class_names:
        words += ["--class-names", shlex.quote(",".join(source.class_names))]
    if source.normalised:
        words.append("--normalise")
    if source.leave_out is not None:
        words += ["--leave-out", shlex.quote(source.leave_out)]
    return words
