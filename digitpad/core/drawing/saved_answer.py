"""What a drawing's file says of its answer: the text, each digit with its strokes, and the model that read it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from digitpad.core.json_files import JsonObject, JsonProblem

_MOST_STROKES: Final = 10**6
_FARTHEST: Final = 100.0  # canvas units, of a digit's box
_NO_DIGIT: Final = 10  # a correction: it is none
_LONGEST: Final = 10_000  # characters of the text
_DECIMALS: Final = 6


@dataclass(frozen=True)
class SavedDigit:
    """A digit of the answer.

    `strokes`: indices into the drawing; `box`: of their points that make it (left, top, right, bottom in canvas units),
    as a stroke may belong to several digits; `symbol`: as it was shown; `confidence`: 0..1; `correction`: what the
    person said that it is, 0..9 or 10 for no digit.
    """

    strokes: tuple[int, ...]
    box: tuple[float, float, float, float]
    symbol: str
    confidence: float
    correction: int | None = None


@dataclass(frozen=True)
class SavedAnswer:
    """What was read when the drawing was saved. `text`: a line of it for each line; `model`: the name of the reader."""

    text: str
    model: str
    digits: tuple[SavedDigit, ...] = ()


def answer_document(answer: SavedAnswer) -> Mapping[str, object]:
    """An answer as JSON."""
    return {"text": answer.text, "model": answer.model, "digits": [_digit_document(one) for one in answer.digits]}


def parsed_answer(document: object) -> SavedAnswer:
    """The answer in a document. Raises JsonProblem."""
    answer = JsonObject.of(document, "answer")
    text = answer.text("text")
    if len(text) > _LONGEST:
        raise JsonProblem("«answer.text» is too long")
    return SavedAnswer(text, answer.text("model"), tuple(map(_parsed_digit, answer.children("digits"))))


def _digit_document(digit: SavedDigit) -> dict[str, object]:
    said = {} if digit.correction is None else {"correction": digit.correction}
    return {
        "strokes": list(digit.strokes),
        "box": [round(side, _DECIMALS) for side in digit.box],
        "digit": digit.symbol,
        "confidence": round(digit.confidence, _DECIMALS),
        **said,
    }


def _parsed_digit(digit: JsonObject) -> SavedDigit:
    box = digit.numbers("box", -_FARTHEST, _FARTHEST)
    if len(box) != 4:
        raise JsonProblem("the box of a digit has four numbers")
    return SavedDigit(
        digit.wholes("strokes", 0, _MOST_STROKES),
        (box[0], box[1], box[2], box[3]),
        digit.text("digit"),
        digit.number("confidence", 0.0, 1.0),
        digit.whole("correction", 0, _NO_DIGIT) if digit.has("correction") else None,
    )
