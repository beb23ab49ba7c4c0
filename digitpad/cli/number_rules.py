"""Rules for the numbers that are read: the options that name them, and what is said of the numbers in the end."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from digitpad.cli.options import whole_number
from digitpad.core.counts import counted
from digitpad.core.errors import DataError
from digitpad.core.pages.duplicates import Duplicates
from digitpad.core.pages.output import FileReading
from digitpad.core.rules.check_digits import CHECK_DIGITS
from digitpad.core.rules.roster import Roster, read_roster
from digitpad.core.rules.rule_set import RuleSet


def add_rule_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that `rules_of` understands."""
    group = parser.add_argument_group(
        "rules",
        "What each number may be. One that breaks a rule becomes the most probable\n"
        "number that breaks none, if that is probable enough, and is flagged by-rule;\n"
        "else it stays as it was read and is flagged invalid.",
    )
    add = group.add_argument
    add("--length", type=whole_number, metavar="N", help="how many digits it has")
    add("--between", type=whole_number, nargs=2, metavar=("LOW", "HIGH"), help="its least and its greatest value")
    add("--step", type=whole_number, metavar="N", help="values are that far apart, from LOW or 0 on, such as 5")
    add("--check", choices=tuple(CHECK_DIGITS), help="the check digit with which it ends")
    add(
        "--allowed",
        metavar="FILE[:COLUMN]",
        help="a CSV file with all the numbers that there are, and its column, such as students.csv:2 or "
        "students.csv:number; default: the first one; a number that is read twice is flagged duplicate",
    )


def rules_of(options: argparse.Namespace) -> RuleSet | None:
    """The rules that the options name; None without any. Raises DataError where they contradict each other."""
    named = (options.length, options.between, options.step, options.check, options.allowed)
    if all(one is None for one in named):
        return None
    low, high = options.between or (0, None)
    return RuleSet(
        options.length,
        low,
        high,
        1 if options.step is None else options.step,
        None if options.check is None else CHECK_DIGITS[options.check],
        None if options.allowed is None else _roster(options.allowed),
    )


def _roster(text: str) -> Roster:
    """Of FILE or FILE:COLUMN, where both may have colons."""
    file, colon, column = text.rpartition(":")
    if colon and not Path(text).is_file() and Path(file).is_file():
        if not column:
            raise DataError(f"{text} names no column after the colon; write {file}:2, say.")
        return read_roster(Path(file), column)
    return read_roster(Path(text))


class RuledResults:
    """Follows what is read, file by file, to say how many numbers the rules concern."""

    def __init__(self, rules: RuleSet | None) -> None:
        self._duplicates = None if rules is None or rules.roster is None else Duplicates(rules.roster)
        self._by_rule = self._invalid = 0

    def counted(self, reading: FileReading) -> FileReading:
        """The next file's reading, with duplicates flagged."""
        if self._duplicates is not None:
            reading = self._duplicates.flagged(reading)
        for line in reading.lines:
            self._by_rule += sum(number.by_rule for number in line.numbers)
            self._invalid += sum(number.invalid for number in line.numbers)
        return reading

    def sentences(self) -> Iterator[str]:
        """What there is to look at, if anything."""
        if self._by_rule:
            yield counted(
                self._by_rule,
                "1 number is not the most probable one, but the most probable that the rules allow (by-rule).",
                "{0:,} numbers are not the most probable ones, but the most probable that the rules allow (by-rule).",
            )
        if self._invalid:
            yield counted(
                self._invalid,
                "1 number breaks the rules and was left as it was read (invalid).",
                "{0:,} numbers break the rules and were left as they were read (invalid).",
            )
        if self._duplicates is not None:
            yield from self._duplicates.sentences()
