"""Entries of rosters that stand on several sheets of a stack, which is read sheet by sheet."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from digitpad.core.forms.field_reading import FieldReading, FormRow
from digitpad.core.forms.form_tables import SheetReading
from digitpad.core.forms.sheet_result import SheetResult
from digitpad.core.rules.rule_set import RuleSet


class RepeatedEntries:
    """Keeps for each entry of a field's roster on which sheet it stood first, and how often it was read."""

    def __init__(self, rules: RuleSet | None) -> None:
        """`rules`: of fields that have none of their own."""
        self._rules = rules
        self._first: dict[tuple[str, str], str] = {}
        self._count: Counter[tuple[str, str]] = Counter()

    def flagged(self, reading: SheetReading) -> SheetReading:
        """The next sheet. Entries that stand in it twice, or stood on another one, are flagged."""
        entries = (self._with_rules(one).roster_entry for row in reading.rows for one in row.fields)
        here = Counter(entry for entry in entries if entry is not None)
        twice = {entry for entry, count in here.items() if count > 1 or entry in self._first}
        self._count += here
        for entry in here:
            self._first.setdefault(entry, reading.place)
        if not twice or not isinstance(reading.result, SheetResult):
            return reading

        def flagged(row: FormRow) -> FormRow:
            fields = (replace(one, duplicate=self._with_rules(one).roster_entry in twice) for one in row.fields)
            return replace(row, fields=tuple(fields))

        return replace(reading, result=replace(reading.result, rows=tuple(map(flagged, reading.rows))))

    def sentences(self) -> Iterator[str]:
        """A sentence for each entry that was read more than once: its first place is not flagged."""
        for (name, text), count in self._count.items():
            if count > 1:
                yield f"{text} was read {count:,} times as {name}, first in {self._first[name, text]}."

    def _with_rules(self, one: FieldReading) -> FieldReading:
        return replace(one, common_rules=self._rules)
