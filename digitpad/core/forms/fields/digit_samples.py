"""Sheets on which each digit was written ten times as labelled samples."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Final
from uuid import uuid4

import numpy as np

from digitpad.core.errors import DataError
from digitpad.core.forms.align import align_sheet
from digitpad.core.forms.fields.box_ink import ink_of_boxes
from digitpad.core.forms.fields.page_ink import page_ink
from digitpad.core.forms.printable import SheetKind
from digitpad.core.ink.network import InkNetwork
from digitpad.core.pages.digits.judge import blackened
from digitpad.core.pages.picture import Page
from digitpad.core.recognition.predict import Classifier
from digitpad.core.recognition.preprocess import prepare
from digitpad.core.samples.sample import OwnSample

_STRANGEST: Final = 0.98  # strangeness of what is left out: it was struck out, or is a smudge


def sheet_samples(
    page: Page, classifier: Classifier, network: InkNetwork, check: Callable[[], None] = lambda: None
) -> list[OwnSample]:
    """The digits of a sheet, each with its label; empty boxes and what is no digit by far are left out.

    Raises DataError for what is no such sheet.
    """
    aligned = align_sheet(page.grey)
    if aligned.sheet is None or aligned.sheet.kind is not SheetKind.DIGITS:
        raise DataError("It is a sheet with numbers, not one on which each digit is written ten times.")
    ink = page_ink(aligned, network, check)
    found = [
        (int(field.name), steps.image)
        for field in aligned.form.fields
        for box in ink_of_boxes(field, ink)
        if box.patch is not None and not box.foreign and (steps := prepare(blackened(box.patch))) is not None
    ]
    if not found:
        return []
    said = classifier.classify(np.stack([image for _, image in found]))
    made = datetime.now(timezone.utc)
    return [
        OwnSample(uuid4().hex, label, made, "import", image=np.rint(image * 255).astype(np.uint8))
        for (label, image), strangeness in zip(found, said.strangeness.tolist(), strict=True)
        if strangeness <= _STRANGEST
    ]
