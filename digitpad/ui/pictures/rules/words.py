"""Rules, and what they say of a number, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from digitpad.core.pages.output import PageNumber
from digitpad.core.rules.rule_set import RuleSet
from digitpad.ui.widgets.local_numbers import LocalNumber


def ruling_words(number: PageNumber) -> str:
    """What rules say of a number, in a sentence for each thing; empty where they say nothing."""
    read, said = number.read, []
    if read.by_rule:
        words = _tr("Read as {0}; {1} is the most probable number that the rules allow.")
        said.append(words.format(read.as_read, read.text))
    if read.invalid:
        corrected = any(digit.correction is not None for digit in number.digits)
        words = _tr("{0} breaks the rules, and no number that they allow is probable enough.")
        said.append((_tr("{0} breaks the rules.") if corrected else words).format(read.text))
    if read.duplicate:
        words = (
            _tr("{0} stands here, too: {1}.") if number.elsewhere else _tr("{0} stands on this page more than once.")
        )
        said.append(words.format(read.text, ", ".join(number.elsewhere)))
    return " ".join(said)


def rule_words(rules: RuleSet) -> str:
    """What a number may be, in a few words."""
    said = []
    if rules.length is not None:
        said.append(_tr("1 digit") if rules.length == 1 else _tr("{0} digits").format(rules.length))
    if rules.high is not None:
        said.append(_tr("{0:,} to {1:,}").format(LocalNumber(rules.low), LocalNumber(rules.high)))
    elif rules.low:
        said.append(_tr("{0:,} or more").format(LocalNumber(rules.low)))
    if rules.step > 1:
        said.append(_tr("in steps of {0:,}").format(LocalNumber(rules.step)))
    if rules.check is not None:
        said.append(check_words(rules.check.name))
    if rules.roster is not None:
        said.append(_tr("from {0}").format(rules.roster.name))
    return ", ".join(said)


def check_words(name: str) -> str:
    """A kind of check digit by its usual name."""
    usual = {
        "luhn": _tr("Luhn, as bank cards"),
        "isbn10": _tr("ISBN of 10 digits"),
        "isbn13": _tr("ISBN of 13 digits"),
        "ean": _tr("EAN or GTIN, 8 to 14 digits"),
        "mod97": _tr("mod 97, as in an IBAN"),
    }
    return usual.get(name, name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RuleWords", text)
