"""What a person changes in a reading, as functions for the worker's thread.

They name digits by their boxes: an edit that waits in line finds them again in what the one before it has made.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

from digitpad.core.pages import edit as page_edit
from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import PageDigit, PageReading
from digitpad.core.pages.page_signs import with_signs, without_signs
from digitpad.core.pages.read_again import read_region
from digitpad.core.recognition.predict import Classifier

GetClassifier: TypeAlias = Callable[[], Classifier]
"""The network to ask, loaded when it is first asked for. Raises DigitpadError."""


@dataclass(frozen=True)
class EditNetworks:
    """Whom an edit may ask; `check`: called with the share that is done, 0..1, it ends the edit by raising."""

    classifier: GetClassifier
    network: PageNetwork
    check: Callable[[float], None]


PageEdit: TypeAlias = Callable[[PageReading, EditNetworks], PageReading]


def correcting(digits: Iterable[PageDigit], value: int | None) -> PageEdit:
    """Each of them is `value`; None: what the network says."""
    boxes = _boxes(digits)

    def edit(reading: PageReading, networks: EditNetworks) -> PageReading:
        for digit in _found(reading, boxes):
            reading = page_edit.correct(reading, digit, value)
        return reading

    return edit


def confirming(digits: Iterable[PageDigit]) -> PageEdit:
    """Each of them is what it was read as, by rule or not, for certain."""
    boxes = _boxes(digits)

    def edit(reading: PageReading, networks: EditNetworks) -> PageReading:
        for digit in _found(reading, boxes):
            reading = page_edit.correct(reading, digit, digit.digit)
        return reading

    return edit


def taking_back(digits: Iterable[PageDigit]) -> PageEdit:
    """Each of them is for certain what was read, whatever the rules say."""
    boxes = _boxes(digits)

    def edit(reading: PageReading, networks: EditNetworks) -> PageReading:
        for digit in _found(reading, boxes):
            reading = page_edit.correct(reading, digit, digit.prediction.digit)
        return reading

    return edit


def signing(signs: str) -> PageEdit:
    """These signs are looked for; "": those that were found are left out."""

    def edit(reading: PageReading, networks: EditNetworks) -> PageReading:
        return with_signs(reading, networks.classifier(), signs) if signs else without_signs(reading)

    return edit


def removing(digits: Iterable[PageDigit]) -> PageEdit:
    """They are gone."""
    boxes = _boxes(digits)
    return lambda reading, networks: page_edit.remove(reading, _found(reading, boxes))


def merging(digits: Iterable[PageDigit]) -> PageEdit:
    """They are one digit."""
    boxes = _boxes(digits)
    return lambda reading, networks: page_edit.merge(reading, _found(reading, boxes), networks.classifier())


def splitting(digit: PageDigit) -> PageEdit:
    """It is two digits."""
    boxes = _boxes([digit])

    def edit(reading: PageReading, networks: EditNetworks) -> PageReading:
        for found in _found(reading, boxes)[:1]:
            return page_edit.split(reading, found, networks.classifier())
        return reading

    return edit


def adding_digit(box: Box) -> PageEdit:
    """There is a digit in a box that a person has drawn."""
    return lambda reading, networks: page_edit.add(reading, box, networks.classifier())


def reading_region(box: Box) -> PageEdit:
    """What a person has drawn a box around is read by itself, as large as it is."""
    return lambda reading, networks: read_region(
        reading, box, networks.classifier(), networks.network, check=networks.check
    )


def _boxes(digits: Iterable[PageDigit]) -> frozenset[Box]:
    return frozenset(digit.box for digit in digits)


def _found(reading: PageReading, boxes: frozenset[Box]) -> list[PageDigit]:
    return [digit for line in reading.lines for digit in line if digit.box in boxes]
