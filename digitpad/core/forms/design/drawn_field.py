"""Fields of a form while it is drawn: with their rules as they are typed, which need not be possible yet."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from digitpad.core.forms.form import Form, FormField
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.typed_rules import NO_RULES, TypedRules


@dataclass(frozen=True, eq=False)
class DrawnField:
    """`field`: as it would be saved; `typed`: its rules as typed; `problem`: why those cannot be, else empty."""

    field: FormField
    typed: TypedRules = NO_RULES.typed
    problem: str = ""


def drawn_fields(form: Form, folder: Path) -> tuple[DrawnField, ...]:
    """Those of a form that lies in a folder, beside which its rosters are."""
    return tuple(DrawnField(field, _typed(field.rules, folder)) for field in form.fields)


def form_of_fields(form: Form, fields: Sequence[DrawnField], folder: Path | None = None) -> Form:
    """The form with these fields; with a `folder` to be saved in: rosters are named as they are found from there."""
    plain = tuple(one.field if folder is None else _with_roster_name(one, folder) for one in fields)
    return replace(form, fields=plain)


def _typed(rules: RuleSet | None, folder: Path) -> TypedRules:
    """Rules as a person would have typed them."""
    if rules is None:
        return TypedRules()
    file, column = ("", "") if rules.roster is None else _roster_parts(rules.roster.name, folder)
    return TypedRules(
        length="" if rules.length is None else str(rules.length),
        low=str(rules.low) if rules.low else "",
        high="" if rules.high is None else str(rules.high),
        step=str(rules.step) if rules.step != 1 else "",
        check="" if rules.check is None else rules.check.name,
        roster=file,
        column=column,
    )


def _roster_parts(name: str, folder: Path) -> tuple[str, str]:
    """The file and column that a form's file names, as FILE or FILE:COLUMN."""
    file, _, column = name.rpartition(":")
    if file and not (folder / name).is_file():
        return str(folder / file), column
    return str(folder / name), ""


def _with_roster_name(drawn: DrawnField, folder: Path) -> FormField:
    rules = drawn.field.rules
    if rules is None or rules.roster is None:
        return drawn.field
    file = Path(os.path.abspath(os.path.expanduser(drawn.typed.roster.strip())))
    beside = file.is_relative_to(folder)
    name = str(file.relative_to(folder)) if beside else str(file)
    column = drawn.typed.column.strip()
    roster = replace(rules.roster, name=f"{name}:{column}" if column else name)
    return replace(drawn.field, rules=replace(rules, roster=roster))
