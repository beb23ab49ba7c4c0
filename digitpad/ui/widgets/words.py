"""Durations, shares and shapes in words, and sentences of others in the window's language."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from digitpad.ui.widgets.local_numbers import LocalNumber, local

_sentences: list[Callable[[str], str]] = []


def speak(say: Callable[[str], str] | None) -> None:
    """From now on sentences of modules that know no Qt are said by `say`; None: as they are, in English."""
    _sentences[:] = [] if say is None else [say]


def said(sentence: str) -> str:
    """A sentence of such a module, for people."""
    return _sentences[0](sentence) if _sentences else sentence


def shape_words(shape: Sequence[int]) -> str:
    """Sides of an image, or how many values lie in a row, as the language writes numbers."""
    from digitpad.core.architectures.sizes import shape_text  # no part of the first picture

    return shape_text(shape, lambda side: f"{LocalNumber(side):,}")


def duration(seconds: float) -> str:
    """Seconds in words: "40 s", "2 min 30 s", "1 h 10 min"."""
    whole = max(0, round(seconds))
    if whole < 60:
        return _tr("{0} s").format(whole)
    if whole < 600 and whole % 60 >= 10:
        return _tr("{0} min {1} s").format(whole // 60, whole % 60 // 10 * 10)
    if whole < 3600:
        return _tr("{0} min").format(whole // 60)
    return _tr("{0} h {1} min").format(whole // 3600, whole % 3600 // 60)


def rounded_percent(share: float) -> str:
    """A share as people read it, never rounded to a certainty that nobody has: "<1 %", "37 %", ">99.9 %"."""
    if share < 0.005:
        return "<1 %"
    if share >= 0.995:
        return f"{LocalNumber(share * 100):.1f} %" if share < 0.9995 else f">{local('99.9')} %"
    return f"{LocalNumber(share * 100):.0f} %"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Words", text)
