"""Sentences about a digit, or another class: how sure the network is, or how the person corrected it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from digitpad.core.class_names import DIGIT_NAMES, are_digits
from digitpad.core.foreign_text import shortened
from digitpad.core.recognition.predict import NOT_A_DIGIT, Prediction
from digitpad.ui.answer.shown_reading import ShownReading
from digitpad.ui.widgets.words import rounded_percent

_WIDEST_PROBABILITY = 0.444
"""Whose words are widest."""
_LONGEST_NAME = 16
"""Characters of a class name in a sentence: longer ones would tear the panel apart, and stand in full elsewhere."""


class DigitWords(NamedTuple):
    """A sentence, and a second one with details."""

    sentence: str
    second: str


def digit_words(shown: ShownReading) -> DigitWords:
    """The words for the selected digit; among several, which one it is."""
    digit = shown.current
    place = (shown.selected + 1, len(shown.digits)) if shown.several else None
    if not are_digits(digit.class_names):
        return _class_words(digit.prediction, [shortened(name, _LONGEST_NAME) for name in digit.class_names])
    return _words(digit.prediction, digit.correction, place)


def widest_words(class_names: tuple[str, ...] = DIGIT_NAMES) -> list[DigitWords]:
    """The widest words of each kind, to reserve room for."""
    if not are_digits(class_names):
        names = sorted((shortened(name, _LONGEST_NAME) for name in class_names), key=len)[-2:]
        both = (_WIDEST_PROBABILITY, _WIDEST_PROBABILITY)
        predictions = (Prediction((1.0, 0.0)), Prediction(both), Prediction(both, rejected=True))
        return [_class_words(prediction, names) for prediction in predictions]
    probable = (_WIDEST_PROBABILITY, _WIDEST_PROBABILITY, *[0.0] * 8)
    kinds: list[tuple[Prediction, int | None]] = [
        (Prediction((1.0, *[0.0] * 9)), None),
        (Prediction(probable), None),
        (Prediction(probable, rejected=True), None),
        (Prediction(probable), 0),
        (Prediction(probable), 8),
        (Prediction(probable), NOT_A_DIGIT),
    ]
    return [_words(prediction, correction, place) for prediction, correction in kinds for place in (None, (88, 88))]


def _class_words(prediction: Prediction, names: Sequence[str]) -> DigitWords:
    """The words for one thing of classes that are no digits; nobody corrects these."""
    first, second = (_guess(prediction, place, names) for place in prediction.ranked[:2])
    if prediction.rejected:
        return DigitWords(_tr("Not sure this is one of its classes."), _tr("Nearest: {0} or {1}").format(first, second))
    if prediction.unsure:
        words = _tr("Unsure: {0} or {1}?").format(names[prediction.digit], names[prediction.second])
        return DigitWords(words, _tr("{0}, {1}").format(first, second))
    sure = _tr("{0} sure").format(rounded_percent(prediction.confidence))
    return DigitWords(sure, _tr("Second guess: {0}").format(second))


def _words(prediction: Prediction, correction: int | None, place: tuple[int, int] | None) -> DigitWords:
    first, second = (_guess(prediction, digit) for digit in prediction.ranked[:2])
    if correction is not None:
        said = _tr("The network said: {0}").format(_tr("no digit") if prediction.rejected else first)
        return DigitWords(_corrected(prediction, correction, place), said)
    if prediction.rejected:
        sentence = _tr("Not sure this is a digit.") if place is None else _tr("Digit {0} of {1}: perhaps no digit")
        nearest = _tr("Nearest: {0} or {1}").format(first, second)
        return DigitWords(sentence.format(*(place or ())), nearest)
    if prediction.unsure:
        sentence = _tr("Unsure: {0} or {1}?") if place is None else _tr("Digit {2} of {3}: unsure, {0} or {1}?")
        two = _tr("{0}, {1}").format(first, second)
        return DigitWords(sentence.format(prediction.digit, prediction.second, *(place or ())), two)
    sentence = _tr("{0} sure") if place is None else _tr("Digit {1} of {2}: {0} sure")
    sure = sentence.format(rounded_percent(prediction.confidence), *(place or ()))
    return DigitWords(sure, _tr("Second guess: {0}").format(second))


def _corrected(prediction: Prediction, correction: int, place: tuple[int, int] | None) -> str:
    which = () if place is None else place
    if correction == NOT_A_DIGIT:
        text = _tr("Corrected by you: no digit") if place is None else _tr("Digit {0} of {1}: no digit")
        return text.format(*which)
    if correction == prediction.digit and not prediction.rejected:
        text = _tr("Confirmed by you: {0}") if place is None else _tr("Digit {1} of {2}: confirmed as {0}")
    else:
        text = _tr("Corrected by you: {0}") if place is None else _tr("Digit {1} of {2}: corrected to {0}")
    return text.format(correction, *which)


def _guess(prediction: Prediction, digit: int, names: Sequence[str] = DIGIT_NAMES) -> str:
    """A class and its probability, which are not to be torn apart at a line's end."""
    return f"{names[digit]} ({rounded_percent(prediction.probabilities[digit])})".replace(" ", "\u00a0")


def _tr(text: str) -> str:
    return QCoreApplication.translate("DigitWords", text)
