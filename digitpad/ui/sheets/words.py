"""What there is to say of a field, a sheet and a table, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from digitpad.core.forms.field_reading import FieldReading, FieldState
from digitpad.core.forms.review.sheets_review import SheetsReview, TableCell
from digitpad.ui.sheets.session import SheetsSession
from digitpad.ui.widgets.local_numbers import LocalNumber
from digitpad.ui.widgets.words import rounded_percent

_NAMED_SHEETS = 3


def why_empty_words(one: FieldReading) -> str:
    """Why a field has no value, in a word or two; empty where it is just empty."""
    words = {
        FieldState.STRUCK: _tr("struck out"),
        FieldState.UNREADABLE: _tr("unreadable"),
        FieldState.GAP: _tr("gap"),
    }
    return words.get(one.state, "")


def field_words(session: SheetsSession, cell: TableCell) -> str:
    """What is known of a field: how sure the network was, what speaks against it, and what a person has said."""
    one = session.review.field(cell)
    if one is None:
        return ""
    said = []
    if one.said is not None:
        read = one.number.text if one.number is not None else why_empty_words(one) or _tr("nothing")
        said.append(_tr("Said by a person; read: {0}").format(read))
    elif one.number is not None:
        said.append(_tr("Read with a confidence of {0}").format(rounded_percent(one.confidence)))
        if one.number.unsure:
            said.append(_tr("a digit is in doubt"))
        if one.number.by_rule:
            said.append(_tr("most probable by itself: {0}").format(one.number.as_read))
    else:
        said.append(_why_empty(one))
    if one.said is None and one.marked:
        said.append(_tr("there is something else in the field"))
    if one.lacks_point:
        said.append(_tr("no decimal point was seen"))
    if one.invalid:
        said.append(_tr("the rules forbid it"))
    if one.duplicate:
        said.append(_elsewhere_words(session, cell))
    return ("; ".join(said) + ".").replace(" %", "\u00a0%")  # which does not begin a line


def table_words(review: SheetsReview) -> str:
    """How many sheets there are, and how much of them is to be looked at."""
    count, broken = len(review.sheets), len(review.problems)
    if not count:
        return ""
    parts = [_tr("1 sheet") if count == 1 else _tr("{0} sheets").format(f"{LocalNumber(count):,}")]
    if broken:
        parts.append(_tr("{0} with a problem").format(f"{LocalNumber(broken):,}"))
    doubtful = review.open_count
    if doubtful:
        words = (
            _tr("1 field in doubt")
            if doubtful == 1
            else _tr("{0} fields in doubt").format(f"{LocalNumber(doubtful):,}")
        )
    else:
        words = _tr("no field in doubt")
    parts.append(words)
    if review.said_count:
        parts.append(_tr("{0} looked at").format(f"{LocalNumber(review.said_count):,}"))
    return " · ".join(parts)


def _why_empty(one: FieldReading) -> str:
    words = {
        FieldState.STRUCK: _tr("Struck out"),
        FieldState.UNREADABLE: _tr("No digit for certain: type what stands there, or press Delete if that is nothing"),
        FieldState.GAP: _tr("A box between two digits is empty: type what stands there"),
    }
    return words.get(one.state, _tr("Empty"))


def _elsewhere_words(session: SheetsSession, cell: TableCell) -> str:
    places = session.review.elsewhere(cell)
    names = ", ".join(session.title_of(place) for place in places[:_NAMED_SHEETS])
    names += " …" if len(places) > _NAMED_SHEETS else ""
    return _tr("it stands on {0}, too").format(names)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sheets", text)
