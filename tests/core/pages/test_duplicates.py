"""Numbers of a roster that were read twice, in one file or in several."""

from __future__ import annotations

from digitpad.core.pages.duplicates import Duplicates, RepeatedNumbers
from digitpad.core.pages.output import FileReading, ReadLine
from digitpad.core.rules.roster import Roster
from tests.support.readings import number, one_number

ROSTER = Roster("students.csv", ("12", "34", "56"))


def flags(reading: FileReading) -> list[bool]:
    return ["duplicate" in one.flags for line in reading.lines for one in line.numbers]


def test_both_are_flagged_in_one_file() -> None:
    duplicates = Duplicates(ROSTER)
    reading = FileReading("a.png", (ReadLine(1, (number("12"), number("34"))), ReadLine(2, (number("12"),))))
    flagged = duplicates.flagged(reading)
    assert flags(flagged) == [True, False, True]
    assert [one.in_doubt for line in flagged.lines for one in line.numbers] == [True, False, True]
    assert list(duplicates.sentences()) == ["12 was read 2 times, first in a.png."]


def test_the_later_file_is_flagged_and_the_first_one_named() -> None:
    duplicates = Duplicates(ROSTER)
    read = [duplicates.flagged(one_number(file, text)) for file, text in (("a", "12"), ("b", "34"), ("c", "12"))]
    assert [flags(one) for one in read] == [[False], [False], [True]]
    assert list(duplicates.sentences()) == ["12 was read 2 times, first in a."]


def test_what_is_in_no_roster_may_be_there_often() -> None:
    duplicates = Duplicates(ROSTER)
    for file in ("a", "b"):
        assert flags(duplicates.flagged(one_number(file, "99"))) == [False]
    assert list(duplicates.sentences()) == []


def test_pages_that_change_are_told_what_else_changes_by_it() -> None:
    pages: RepeatedNumbers[str] = RepeatedNumbers()
    assert pages.put("a", ["12", "34"]) == set()
    assert pages.put("b", ["12", "56", "56"]) == {"a"}
    assert dict(pages.places("12")) == {"a": 1, "b": 1}
    assert dict(pages.places("56")) == {"b": 2}
    assert pages.put("b", ["12", "56", "56"]) == set()
    assert pages.put("c", ["34"]) == {"a"}
    assert pages.put("b", ["56"]) == {"a"}
    assert dict(pages.places("12")) == {"a": 1}
    assert pages.put("a", []) == {"c"}
    assert dict(pages.places("12")) == {}
