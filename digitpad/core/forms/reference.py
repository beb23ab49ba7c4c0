"""The picture of a form without corner marks, by which sheets are laid on it, and which tells what is printed."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from itertools import count
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Final

import numpy as np
from PIL import Image

from digitpad.core.errors import DataError, FormatProblem, short_quote
from digitpad.core.files import write_atomically
from digitpad.core.forms.alignment.by_print import PrintedForm
from digitpad.core.forms.alignment.flat_page import aligned_size
from digitpad.core.forms.alignment.paper_light import page_light
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.picture import load_page

_PAPER: Final = 0.93  # of the paper's grey: what is as light is paper
_UNLIKE: Final = 0.1  # by which a picture's proportions may differ from the page's


@dataclass(frozen=True, eq=False)
class FormReference:
    """`grey`: the whole page upright, its paper white, in the pixels of an aligned page; `filled`: whether somebody has
    written into its fields, so that what is dark there need not be print.
    """

    grey: Grey
    filled: bool = False


def reference_of_page(grey: Grey, width: float, height: float, *, filled: bool) -> FormReference:
    """The reference that a picture of the whole page gives, upright and seen from above. Raises DataError.

    `width`, `height`: of the page in millimetres.
    """
    if abs(np.log(grey.shape[1] / grey.shape[0] * height / width)) > _UNLIKE:
        raise DataError(
            f"The picture of the form has {grey.shape[1]:,} x {grey.shape[0]:,} pixels, which are not the proportions "
            f"of a page of {width:g} x {height:g} mm."
        )
    size = aligned_size(width, height)
    page = Image.fromarray(grey).resize(size, Image.Resampling.BICUBIC, reducing_gap=2.0)
    reference = FormReference(whitened(np.asarray(page)), filled)
    if not PrintedForm(reference.grey).has_words:
        raise DataError(
            "There is too little printed on this form to align sheets by it; words are needed, in several places."
        )
    return reference


def whitened(grey: Grey) -> Grey:
    """A page in the same light everywhere, on white paper without grain."""
    share = (grey / page_light(grey)).clip(0, 1)
    return np.where(share >= _PAPER, 255, np.rint(255 * share)).astype(np.uint8)


def load_reference(name: str, folder: Path, width: float, height: float, *, filled: bool) -> FormReference:
    """The reference in a picture beside its form. Raises FormatProblem."""
    if not is_plain_name(name):
        raise FormatProblem(f"its picture {short_quote(name)} is no file's name; it has to lie beside the form")
    path = folder / name
    if path.is_symlink() and path.resolve().parent != folder.resolve():
        raise FormatProblem(f"its picture {short_quote(name)} leads out of the form's folder")
    try:
        grey = load_page(path).grey
        if grey.shape[::-1] == aligned_size(width, height):  # as it was saved
            return FormReference(grey, filled)
        return reference_of_page(grey, width, height, filled=filled)
    except DataError as error:
        raise FormatProblem(str(error).removesuffix(".")) from None


def save_reference(reference: FormReference, form: Path) -> str:
    """Write a reference beside its form's file; the name of its own. Another picture is never overwritten.

    Raises OSError.
    """
    content = BytesIO()
    Image.fromarray(reference.grey).save(content, "PNG", optimize=True)
    data = content.getvalue()
    for number in count(1):
        path = form.with_name(f"{form.stem}-form.png" if number == 1 else f"{form.stem}-form-{number}.png")
        if not path.exists() and not path.is_symlink():
            write_atomically(path, data)
            break
        if path.is_file() and path.stat().st_size == len(data) and path.read_bytes() == data:
            break
    return path.name


def is_plain_name(name: str) -> bool:
    """Whether a text names a file in a folder and nothing else, on any system."""
    return name not in ("", ".", "..") and PurePosixPath(name).name == PureWindowsPath(name).name == name
