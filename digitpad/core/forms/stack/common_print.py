"""What is printed on a form of which there are only sheets that were filled in: what a stack of them has in common."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterable
from contextlib import closing, suppress
from dataclasses import replace
from functools import partial
from itertools import islice
from math import ceil
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np

from digitpad.core.errors import DataError, error_words
from digitpad.core.forms.align import align_form
from digitpad.core.forms.form import Form
from digitpad.core.forms.reference import FormReference, whitened
from digitpad.core.jobs.child_process import ChildDeath, ChildLink, ChildProcess, ChildSettings
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.many_files import PAGE_SECONDS
from digitpad.core.pages.picture import load_page
from digitpad.core.pages.reading_process import READING_MEMORY

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
_LOOK_SECONDS: Final = 0.1  # between two calls of `check`
_SETTINGS: Final = ChildSettings("common print", silent=(1, 2), memory=READING_MEMORY)

_Child: TypeAlias = "ChildProcess[str, Grey | None]"


def without_writing(form: Form, files: Iterable[str], check: Callable[[], None] = lambda: None) -> Form:
    """The form with what its sheets have in common as its reference, if that was filled in and enough can be aligned.

    Only the first page of each file counts. They are opened and aligned in a child process. `check` is called
    meanwhile, and may raise to cancel. Raises DataError if no process can be started.
    """
    if form.reference is None or not form.reference.filled:
        return form
    with closing(_aligned(form, islice(files, _TRIED), check)) as aligned:
        pages = list(islice(aligned, _MOST))
    if len(pages) < FEWEST_SHEETS:
        return form
    return replace(form, reference=FormReference(common_print([form.reference.grey, *pages])))


def common_print(pages: list[Grey]) -> Grey:
    """What is dark on most of some aligned pages."""
    place = ceil(_SHARE * (len(pages) - 1))
    common: Grey = np.partition(np.stack(pages), place, axis=0)[place]
    return common


def _aligned(form: Form, files: Iterable[str], check: Callable[[], None]) -> Generator[Grey, None, None]:
    """First pages as the form has them, made in a child process: one that crashes or takes too long is left out."""
    child: _Child | None = None
    try:
        for file in files:
            child = child or _started(form)
            child.send(file)
            page = _answer(child, check)
            if isinstance(page, ChildDeath):  # it is said when the file is read
                child.end()
                child = None
            elif page is not None:
                yield page
    finally:
        if child is not None:
            child.end()


def _started(form: Form) -> _Child:
    try:
        return ChildProcess(partial(_serve, form), _SETTINGS)
    except OSError as error:
        raise DataError(f"A process for reading cannot be started ({error_words(error)}).") from None


def _answer(child: _Child, check: Callable[[], None]) -> Grey | ChildDeath | None:
    began = time.monotonic()
    check()
    while not child.poll(_LOOK_SECONDS):
        check()
        if time.monotonic() - began > PAGE_SECONDS:
            child.kill()
    return child.receive()


def _serve(form: Form, link: ChildLink[str, Grey | None]) -> None:
    """The child's whole life: names of files come, and their pages go, or None where one cannot be aligned."""
    with suppress(EOFError, OSError):  # nobody is there any more
        while True:
            file = link.receive()
            try:
                page = whitened(align_form(load_page(Path(file)).grey, form).grey)
            except DataError:
                page = None
            link.send(page)
