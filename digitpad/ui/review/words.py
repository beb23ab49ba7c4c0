"""What the review says of errors left, in sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.review.batch import GROUPS
from digitpad.core.review.tally import ReviewTally
from digitpad.ui.widgets.local_numbers import LocalNumber


def errors_left_words(tally: ReviewTally) -> str:
    """How many numbers are wrong that were not looked at, with an interval."""
    left, count = tally.errors_left, count_words(tally.count)
    if not tally.count:
        return ""
    if left.high == 0:
        return _tr("Most likely none of {0} numbers is wrong").format(count)
    if left.expected < 0.5:
        return _tr("Most likely none of {0} numbers is wrong (0 to {1})").format(count, count_words(left.high))
    about = round(left.expected)
    one, many = (
        _tr("About 1 of {0} numbers is wrong ({1} to {2})"),
        _tr("About {3} of {0} numbers are wrong ({1} to {2})"),
    )
    words = one if about == 1 else many
    return words.format(count, count_words(left.low), count_words(left.high), count_words(about))


def looked_at_words(tally: ReviewTally, *, whole: bool) -> str:
    """How much was looked at, and how many numbers were wrong. `whole`: of numbers, else of digits."""
    if whole:
        words = _tr("{0} of {1} numbers looked at").format(count_words(tally.whole_count), count_words(tally.count))
    else:
        digits = len(tally.batch.digits)
        done = digits - sum(map(tally.left_in, GROUPS))
        words = _tr("{0} of {1} digits looked at").format(count_words(done), count_words(digits))
    found = tally.found_wrong
    corrected = _tr("{0} · 1 number corrected") if found == 1 else _tr("{0} · {1} numbers corrected")
    return words if not found else corrected.format(words, count_words(found))


def group_words(value: int, count: int) -> str:
    """A group's title."""
    if value == NOT_A_DIGIT:
        words = _tr("1 thing taken for no digit") if count == 1 else _tr("{0} things taken for no digit")
    else:
        words = _tr("1 digit read as {1}") if count == 1 else _tr("{0} digits read as {1}")
    return words.format(count_words(count), value)


def count_words(count: int) -> str:
    """A count, with commas between thousands."""
    return f"{LocalNumber(count):,}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Review", text)
