"""What a person's verdicts make of a page's reading."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

from digitpad.core.pages.digits.pieces import Box
from digitpad.core.pages.edit import Lines, put_back
from digitpad.core.pages.page import PageDigit, PageReading
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import ReviewDigit, ReviewKey
from digitpad.core.review.tally import ReviewTally, ReviewVerdict

VerdictEffect: TypeAlias = "tuple[int | None, bool | None]"
"""A digit's correction, NOT_A_DIGIT where it is discarded, None where there is none, and whether a number begins."""


def verdict_effect(digit: ReviewDigit, verdict: ReviewVerdict | None) -> VerdictEffect:
    """What a verdict makes of a digit on its page. What was beyond doubt and is confirmed stays as it is."""
    if verdict is None:
        return None, None
    if verdict.value == NOT_A_DIGIT:
        return NOT_A_DIGIT, None
    return None if verdict.value == digit.read and not digit.is_unsure else verdict.value, verdict.starts


def seen_effect(digit: PageDigit | None) -> VerdictEffect:
    """What a page says of a digit; None: it was taken out."""
    if digit is None or (digit.discarded and digit.correction is None):
        return NOT_A_DIGIT, None
    return digit.correction, digit.starts_number


def said_on_page(tally: ReviewTally, places: Iterable[int], lines: Lines) -> dict[ReviewKey, ReviewVerdict | None]:
    """Verdicts that a page contradicts, as it says them: a person has corrected there, or taken a correction back.

    `places`: of the page's digits in the batch; `lines`: as they are now.
    """
    there = {digit.box: digit for line in lines for digit in line}
    news: dict[ReviewKey, ReviewVerdict | None] = {}
    for place in places:
        original = tally.batch.digits[place]
        says = seen_effect(there.get(original.digit.box))
        if says != verdict_effect(original, tally.verdict(place)):
            value, starts = says
            nothing = value is None and starts is None
            news[original.key] = (
                None if nothing else ReviewVerdict(original.read if value is None else value, starts=starts)
            )
    return news


def decided(
    reading: PageReading, said: Mapping[Box, ReviewVerdict | None], digits: Iterable[ReviewDigit]
) -> PageReading:
    """The reading with verdicts on some of its digits; None takes one back. `digits`: those, as they were read.

    Of what was in doubt the verdict is a correction, as if it were made on the page. What is no digit is discarded: it
    is in the text no more, but makes no gap there. What was taken out of the page comes back, if it is a digit.
    """
    originals = {digit.digit.box: digit for digit in digits if digit.digit.box in said}
    there = {digit.box for line in reading.lines for digit in line}
    lines = tuple(
        tuple(
            _decided(originals[digit.box], digit, said[digit.box]) if digit.box in originals else digit
            for digit in line
        )
        for line in reading.lines
    )
    if lines != reading.lines:
        reading = replace(reading, lines=lines)
    for box in originals.keys() - there:
        back = _decided(originals[box], originals[box].digit, said[box])
        if not back.discarded:
            reading = put_back(reading, back)
    return reading


def _decided(original: ReviewDigit, digit: PageDigit, verdict: ReviewVerdict | None) -> PageDigit:
    """A digit of the reading with a verdict."""
    value, starts = verdict_effect(original, verdict)
    discarded = value == NOT_A_DIGIT
    correction = None if discarded else value
    if (digit.correction, digit.discarded, digit.starts_number) == (correction, discarded, starts):
        return digit
    return replace(digit, correction=correction, discarded=discarded, starts_number=starts)
