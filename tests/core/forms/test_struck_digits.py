"""Numbers that are struck out by lines hardly longer than they are give no value; those beside them do."""

from __future__ import annotations

import numpy as np
import pytest

from digitpad.core.forms.align import align_sheet
from digitpad.core.forms.fields.page_ink import page_ink
from digitpad.core.forms.fields.read_fields import read_fields
from digitpad.core.forms.printable import PrintableSheet
from tests.support.field_marks import REPLACED, STRIKES, STRUCK_NUMBERS
from tests.support.made_sheets import LIST, SCORES, make_sheet
from tools.form_accuracy import networks


@pytest.mark.parametrize("sheet", [SCORES, LIST], ids=["boxes", "list"])
def test_struck_numbers_give_no_value_and_others_do(sheet: PrintableSheet) -> None:
    """Before the network for struck digits, about one in ten of these gave its value."""
    picture, truth = make_sheet(
        sheet, 45_000, kind="hard", empty=0, struck=0.5, strikes=(*STRIKES, *STRUCK_NUMBERS, REPLACED[0])
    )
    classifier, network = networks()
    ink = page_ink(align_sheet(np.asarray(picture.convert("L"))), network, lambda: None)
    readings = read_fields(ink, classifier, network, lambda: None)
    of_struck = [said for one, said in zip(truth.written, readings, strict=True) if one.strike]
    of_others = [(one.text, said.text) for one, said in zip(truth.written, readings, strict=True) if not one.strike]
    assert len(of_struck) > 30
    assert sum(bool(said.text) for said in of_struck) <= 2
    assert sum(bool(said.text) and not said.in_doubt for said in of_struck) <= 1
    assert sum(text == said for text, said in of_others) >= 0.9 * len(of_others)
