"""The ink of a form's fields to numbers: what is no digit for certain gives an empty field, never a value."""

from __future__ import annotations

from collections.abc import Callable

from digitpad.core.forms.field_reading import FieldReading
from digitpad.core.forms.fields.boxed_fields import read_boxed_fields
from digitpad.core.forms.fields.finished_fields import finished_fields
from digitpad.core.forms.fields.free_fields import read_free_field
from digitpad.core.forms.fields.free_lines import read_free_lines
from digitpad.core.forms.fields.page_ink import PageInk
from digitpad.core.forms.form import FieldKind
from digitpad.core.pages.network import PageNetwork
from digitpad.core.recognition.predict import Classifier
from digitpad.core.rules.rule_set import RuleSet


def read_fields(
    ink: PageInk,
    classifier: Classifier,
    network: PageNetwork,
    check: Callable[[], None],
    *,
    rules: RuleSet | None = None,
) -> tuple[FieldReading, ...]:
    """What stands in each field, in the form's order.

    `rules`: of fields that have none of their own. `check` is called now and then, and may raise to cancel.
    """
    fields = ink.page.form.fields
    boxed = [field for field in fields if field.kind is FieldKind.BOXES]
    free = [field for field in fields if field.kind is not FieldKind.BOXES]
    found = {
        id(field): one for field, one in zip(boxed, read_boxed_fields(boxed, ink, classifier, network), strict=True)
    }
    check()
    lines = read_free_lines(free, ink, classifier, network, check)
    found |= {
        id(field): read_free_field(field, line, ink, classifier, network)
        for field, line in zip(free, lines, strict=True)
    }
    return finished_fields(ink, [found[id(field)] for field in fields], rules)
