"""What is printed on a form of which there are only sheets that were filled in: what a stack of them has in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import islice
from math import ceil
from pathlib import Path
from typing import Final

import numpy as np

from digitpad.core.errors import DataError
from digitpad.core.forms.align import align_form
from digitpad.core.forms.form import Form
from digitpad.core.forms.reference import FormReference, whitened
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.picture import load_page

FEWEST_SHEETS: Final = 5
"""That must have been aligned, beside the form's own picture."""
TOO_FEW: Final = (
    f"Fewer than {FEWEST_SHEETS} of the first sheets could be aligned: too few to tell what is printed in the "
    "form's fields, whose picture was filled in; only rules are taken out there."
)
"""A sentence for that."""
_MOST: Final = 12  # sheets: more tell nothing new
_TRIED: Final = 24  # files: where so many do not help, others will not
_SHARE: Final = 0.75  # of the sheets, on which print is dark at least


def without_writing(form: Form, files: Iterable[str], check: Callable[[], None] = lambda: None) -> Form:
    """The form with what its sheets have in common as its reference, if that was filled in and enough can be aligned.

    Only the first page of each file counts. `check` is called before each, and may raise to cancel.
    """
    if form.reference is None or not form.reference.filled:
        return form
    pages = list(islice(_aligned(form, islice(files, _TRIED), check), _MOST))
    if len(pages) < FEWEST_SHEETS:
        return form
    return replace(form, reference=FormReference(common_print([form.reference.grey, *pages])))


def common_print(pages: list[Grey]) -> Grey:
    """What is dark on most of some aligned pages."""
    place = ceil(_SHARE * (len(pages) - 1))
    common: Grey = np.partition(np.stack(pages), place, axis=0)[place]
    return common


def _aligned(form: Form, files: Iterable[str], check: Callable[[], None]) -> Iterator[Grey]:
    for file in files:
        check()
        try:
            yield whitened(align_form(load_page(Path(file)).grey, form).grey)
        except DataError:
            continue  # it is said when the file is read
