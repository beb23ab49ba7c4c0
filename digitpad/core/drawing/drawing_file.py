"""Drawings as files: JSON that keeps every point, pressure, time and brush width, and the answer if there was one.

The version is raised when an older digitpad would read a file wrongly; what was added since the first one may be
missing, and is passed over by those who do not know it.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from digitpad.core.drawing.saved_answer import SavedAnswer, answer_document, parsed_answer
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.errors import DataError, FormatProblem, error_words
from digitpad.core.files import named_file, write_atomically
from digitpad.core.json_files import JsonProblem, json_bytes, parse_json

DRAWING_ENDING: Final = ".digitpad"
"""Of the names of drawings; earlier ones end in .json."""
_KIND: Final = "digitpad drawing"
_MOST_BYTES: Final = 64 << 20
_FARTHEST: Final = 10.0
"""Canvas units from the corner of the canvas, within which all strokes of a file lie; nobody draws outside the canvas,
and to paint far ways takes time without end."""


@dataclass(frozen=True, eq=False)
class SavedDrawing:
    """What a file holds. `problem`: why its answer cannot be used, as a clause; empty if it can or there is none."""

    drawing: Drawing
    answer: SavedAnswer | None = None
    problem: str = ""


def to_json(drawing: Drawing, answer: SavedAnswer | None = None) -> str:
    """The drawing as a JSON document."""
    strokes = [{"width": stroke.width, "points": stroke.points.round(6).tolist()} for stroke in drawing.strokes]
    said = {} if answer is None else {"answer": answer_document(answer)}
    return json.dumps({"kind": _KIND, "version": 1, **said, "strokes": strokes}, separators=(",", ":"))


def from_json(text: str | bytes) -> Drawing:
    """The drawing in a JSON document. Raises FormatProblem if it is none."""
    return saved_from_json(text).drawing


def saved_from_json(text: str | bytes) -> SavedDrawing:
    """The drawing in a JSON document, and its answer. Raises FormatProblem if it is no drawing."""
    import numpy as np  # a window without a drawing opens sooner

    document = parse_json(text)
    if not isinstance(document, dict) or document.get("kind") != _KIND:
        raise FormatProblem(f"it does not say «{_KIND}»")
    if document.get("version") != 1:
        raise FormatProblem("it was written by a newer digitpad")
    try:
        strokes = [Stroke(np.asarray(item["points"], np.float64), float(item["width"])) for item in document["strokes"]]
    except (TypeError, KeyError, AttributeError):
        raise FormatProblem("a stroke lacks its points or width") from None
    except OverflowError:
        raise FormatProblem("a stroke lies far outside the canvas") from None
    except ValueError:  # of numpy or float, or of a stroke
        raise FormatProblem("a stroke's points are no finite numbers, four to a point, or its width is none") from None
    if any((np.abs(stroke.points[:, :2]) > _FARTHEST).any() or stroke.width > 1 for stroke in strokes):
        raise FormatProblem("a stroke lies far outside the canvas")
    drawing = Drawing(tuple(strokes))
    if document.get("answer") is None:
        return SavedDrawing(drawing)
    try:
        return SavedDrawing(drawing, parsed_answer(document["answer"]))
    except JsonProblem as problem:
        return SavedDrawing(drawing, problem=str(problem))


def save_drawing(drawing: Drawing, path: Path, answer: SavedAnswer | None = None) -> None:
    """Write a drawing atomically. Raises DataError."""
    try:
        write_atomically(named_file(path), to_json(drawing, answer).encode())
    except OSError as error:
        raise DataError(f"The drawing cannot be saved in {path} ({error_words(error)}).") from None


def load_drawing(path: Path) -> Drawing:
    """Read a drawing. Raises DataError."""
    return load_saved_drawing(path).drawing


def load_saved_drawing(path: Path) -> SavedDrawing:
    """Read a drawing with its answer. Raises DataError."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise FormatProblem("it is larger than 64 MiB")
        return saved_from_json(json_bytes(path))
    except OSError as error:
        raise DataError(f"The drawing {path} cannot be read ({error_words(error)}).") from None
    except FormatProblem as error:
        raise DataError(f"{path.name} is no drawing that digitpad saved: {error}.") from None
