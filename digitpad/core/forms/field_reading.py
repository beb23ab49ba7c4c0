"""What was read in a form's fields, in the words that leave the program."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final

from digitpad.core.forms.form import FieldKind, FormField
from digitpad.core.lines.signs import MINUS
from digitpad.core.pages.output import ReadNumber
from digitpad.core.rules.rule_set import RuleSet

_CONFIDENCE_OF_NOTHING: Final = 1.0


class FieldState(Enum):
    """Why a field has a value, or none."""

    READ = "read"
    EMPTY = "empty"
    STRUCK = "struck-out"
    UNREADABLE = "unreadable"
    GAP = "gap"
    """A box between two digits is empty."""


@dataclass(frozen=True)
class FieldReading:
    """`number`: what was read in the field, None: nothing that counts; `decimals`: digits of it after the point;
    `marked`: whether there is something else in the field.
    """

    field: FormField
    state: FieldState
    number: ReadNumber | None = None
    decimals: int = 0
    marked: bool = False
    said: str | None = None
    """What a person says that stands there, empty for nothing; None: nobody has said it."""
    duplicate: bool = False
    """Whether it is an entry of a roster that stands on another sheet, too."""
    common_rules: RuleSet | None = None
    """Those of all fields without rules of their own, for what a person says; what was read knows them already."""

    @property
    def text(self) -> str:
        """The number, with its signs and its point, or what a person said; empty without one."""
        if self.said is not None:
            return self.said
        if self.number is None:
            return ""
        digits = self.number.text
        if not self.decimals:
            return digits
        minus, digits = (digits[0], digits[1:]) if digits.startswith(MINUS) else ("", digits)
        whole = digits[: -self.decimals] or "0"
        return f"{minus}{whole}.{digits[-self.decimals :].zfill(self.decimals)}"

    @property
    def rules(self) -> RuleSet | None:
        """Those that hold for it: what a field has of its own takes the place of what all have."""
        return self.common_rules if self.field.rules is None else self.field.rules

    @property
    def roster_entry(self) -> tuple[str, str] | None:
        """Its field's name, and the entry of the roster in its rules that stands there; None: none does."""
        roster = None if self.rules is None else self.rules.roster
        return (self.field.name, self.text) if roster is not None and self.text in roster else None

    @property
    def confidence(self) -> float:
        """That of the digit of which the network was least sure, 0..1; 1 where there is none."""
        return _CONFIDENCE_OF_NOTHING if self.number is None else self.number.least_confidence

    @property
    def flags(self) -> tuple[str, ...]:
        """What there is to know of it, in words: those of its number, else why there is none; and "marked".

        Where a person has said what stands there, that is "corrected", whatever was read.
        """
        if self.said is not None:
            known = {"corrected": True, "invalid": self.invalid, "duplicate": self.duplicate}
            return tuple(word for word, true in known.items() if true)
        own = () if self.number is None else tuple(flag for flag in self.number.flags if flag != "marked")
        why = () if self.state in (FieldState.READ, FieldState.EMPTY) else (self.state.value,)
        more = {"no-point": self.lacks_point, "duplicate": self.duplicate, "marked": self.marked}
        return (*why, *own, *(word for word, true in more.items() if true))

    @property
    def lacks_point(self) -> bool:
        """Whether it has several digits and no sign where a decimal point may stand: one may have been overlooked."""
        own_point = self.field.kind is FieldKind.DECIMAL and not self.field.decimals
        return own_point and self.said is None and self.text.isdigit() and len(self.text) > 1

    @property
    def invalid(self) -> bool:
        """Whether its rules forbid what stands there."""
        if self.said is None:
            return self.number is not None and self.number.invalid
        if not self.said or self.rules is None:
            return False
        has_sign = self.said.startswith(MINUS) or not self.field.decimals
        return not self.rules.allows_value(self.said if has_sign else self.said.replace(".", ""))

    @property
    def in_doubt(self) -> bool:
        """Whether a person should look at it."""
        if self.invalid or self.duplicate:
            return True
        if self.said is not None:
            return False
        unsure = self.number is not None and self.number.unsure
        return unsure or self.marked or self.lacks_point or self.state in (FieldState.UNREADABLE, FieldState.GAP)


@dataclass(frozen=True)
class FormRow:
    """The fields of a printed row, or of the whole sheet (`number` 0)."""

    number: int
    fields: tuple[FieldReading, ...]
