"""Digits and pages for reviews, without a network, and what a person does in the review's window."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from digitpad.core.pages.page import PageDigit
from digitpad.core.recognition.predict import Prediction
from digitpad.core.recognition.preprocess import Prepared
from digitpad.core.review.batch import ReviewBatch, ReviewPage
from digitpad.ui.pictures.window import PictureWindow
from digitpad.ui.review.session import ReviewSession
from digitpad.ui.review.window import ReviewWindow
from tests.support.windows import until

HIGH, WIDE, GAP, SPACE, LINE = 40, 26, 8, 60, 80


def read_digit(
    value: int, left: int, top: int = 0, *, confidence: float = 0.999, strangeness: float = 0.0
) -> PageDigit:
    """A digit of a page; with a strangeness of more than 0.5 it is taken for none."""
    rest = (1 - confidence) / 9
    probabilities = tuple(confidence if digit == value else rest for digit in range(10))
    prepared = Prepared(np.zeros((28, 28), np.float32), (0, 0, 28, 28), np.zeros((20, 20), np.float32), (4, 4))
    box = (left, top, left + WIDE, top + HIGH)
    return PageDigit(box, prepared, Prediction(probabilities, rejected=strangeness > 0.5), strangeness)


def read_line(
    text: str, top: int = 0, *, unsure: Sequence[int] = (), marked: Sequence[int] = ()
) -> tuple[PageDigit, ...]:
    """A line of digits and spaces; the digits at these places are in doubt, or taken for none."""
    digits: list[PageDigit] = []
    left = 0
    for character in text:
        if character == " ":
            left += SPACE - GAP
            continue
        place = len(digits)
        digits.append(
            read_digit(
                int(character), left, top,
                confidence=0.6 if place in unsure else 0.999, strangeness=0.9 if place in marked else 0.0,
            )
        )  # fmt: skip
        left += WIDE + GAP
    return tuple(digits)


def review_page(*lines: tuple[PageDigit, ...]) -> ReviewPage:
    """A page without rules."""
    return ReviewPage(tuple(lines), None)


def review_batch(*texts: str, unsure: Sequence[int] = (), marked: Sequence[int] = ()) -> ReviewBatch:
    """A page with these lines; the places are those of its first line."""
    lines = [
        read_line(text, LINE * number, unsure=unsure if not number else (), marked=marked if not number else ())
        for number, text in enumerate(texts)
    ]
    return ReviewBatch.of([review_page(*lines)])


def opened_review(reader: PictureWindow) -> ReviewWindow:
    """Open the review of what was read, and wait until it shows something."""
    reader.actions_.review.trigger()
    window, session = reader.review.window, reader.review.session
    assert window is not None
    assert session is not None
    until(lambda: bool(session.batch.digits), "there is something to review")
    review_settled(reader)
    return window


def review_session(reader: PictureWindow) -> ReviewSession:
    """The review of an open picture window."""
    assert reader.review.session is not None
    return reader.review.session


def review_settled(reader: PictureWindow) -> None:
    """Wait until pages and files have followed what was done."""
    session, keeper = review_session(reader), reader.review.keeper
    until(
        lambda: session.is_idle and keeper.is_idle and not reader.page_list.is_busy, "pages and files follow the review"
    )


def press_in_review(reader: PictureWindow, *keys: Qt.Key) -> None:
    """Press keys in what the review shows, and wait until they have done their work."""
    window = reader.review.window
    assert window is not None
    shown = {"groups": window.groups.grid, "numbers": window.numbers.card, "screens": window.screens.grid}
    for key in keys:
        QTest.keyClick(shown[window.view], key)
    review_settled(reader)
