"""Sentences about a teaching: what it will do, what it does, and what came out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from digitpad.core.jobs.teaching import FEWEST, MOST_LOST, Count, Doing, TeachingFigures, TeachingStep, Verdict
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.words import duration


def progress_words(step: TeachingStep) -> str:
    """What goes on, and how long it still takes."""
    text = {
        Doing.PREPARING: _tr("Drawing your samples again, a little different each time"),
        Doing.LEARNING: _tr("Learning your samples beside digits of others"),
        Doing.CHECKING: _tr("Checking what it still knows of others' digits"),
        Doing.TESTING: _tr("Testing it on samples of yours that it has not learned"),
        Doing.SAVING: _tr("Saving"),
    }[step.doing]
    if step.seconds_left is None:
        return f"{text} …"
    return _tr("{0} · {1} left").format(text, duration(step.seconds_left))


def preview_words(model: str, digits: int, missing: int) -> str:
    """What will happen, in two sentences; or why it cannot."""
    if missing:
        have = (
            _tr("There is one labelled digit of yours")
            if digits == 1
            else _tr("There are {0} labelled digits of yours")
        )
        return _tr("{0}; at least {1} are needed before a model can learn your hand. Write {2} more.").format(
            have.format(digits), FEWEST, missing
        )
    return _tr(
        "«{0}» learns your {1} digits, and digits of others beside them, so that it forgets nothing. You then see how "
        "well it reads before and after; nothing changes until you decide."
    ).format(model, digits)


def result_words(figures: TeachingFigures, name: str) -> str:
    """What came out, and whether there is something to use."""
    if figures.verdict is Verdict.FORGETS:
        return _tr(
            "Nothing is kept: whatever it learns of your digits, it would lose more than {0} of others' digits. More "
            "samples of yours help."
        ).format(f"{LocalNumber(100 * MOST_LOST):.1f} %")
    before, after = figures.own.before, figures.own.after
    if figures.verdict is Verdict.NOTHING_TO_GAIN:
        return _tr(
            "There is nothing to gain: {0} of your {1} digits are read right already, and no learning helped with the "
            "rest. The model stays as it is."
            if before.hits < before.n
            else "There is nothing to gain: {0} of your {1} digits are read right already. The model stays as it is."
        ).format(before.hits, before.n)
    if figures.verdict is Verdict.NO_BETTER:
        return _tr(
            "Nothing is kept: it would read your own digits worse, {0} instead of {1} of {2}. More samples help."
        ).format(after.hits, before.hits, before.n)
    if after.hits == before.hits:
        text = _tr("«{0}» reads as many of your {1} digits as before, {2}, and doubts fewer.").format(
            name, before.n, before.hits
        )
    else:
        text = _tr("«{0}» reads {1} of your {2} digits; before, it was {3}.").format(
            name, after.hits, before.n, before.hits
        )
    if figures.part < 1:
        text += " " + _tr(
            "It goes {0} % of the way to what was learned: that is enough, and spares others' digits."
        ).format(round(100 * figures.part))
    return text


def share_words(count: Count) -> str:
    """In percent, with its interval."""
    low, high = count.interval
    return _tr("{0} % ({1}–{2})").format(
        f"{LocalNumber(100 * count.accuracy):.1f}", f"{LocalNumber(100 * low):.1f}", f"{LocalNumber(100 * high):.1f}"
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Teaching", text)
