"""A form that is drawn and not saved, in files of ours: whoever goes on with it finds all as it was left.

Beside its JSON file lies the picture of its page, which is written once. Rules are kept as they were typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Final

from PIL import Image

from digitpad.core.errors import DataError, FormatProblem, error_words
from digitpad.core.files import write_atomically, write_json
from digitpad.core.forms.design.drawn_field import DrawnField
from digitpad.core.forms.form import PAGE_SIDES, CornerMarks, Form, FormField
from digitpad.core.forms.reference import FormReference, is_plain_name
from digitpad.core.jobs.plain_values import from_plain, to_plain
from digitpad.core.json_files import JsonProblem, read_json
from digitpad.core.pages.digits.pieces import Grey
from digitpad.core.pages.picture import load_page
from digitpad.core.rules.typed_rules import FieldProblem, TypedRules, chosen_rules

_KIND: Final = {"kind": "digitpad unsaved form", "version": 1}
_DIGEST: Final = 16  # characters of a SHA-256 that tell pictures apart


@dataclass(frozen=True, eq=False)
class FormDraft:
    """`form`: without fields; `filled`: whether somebody has written on its sheet, None: as it seems; `sheet`: the page
    on which it is drawn, None: its reference, or nothing; `path`: of its file, empty: there is none yet.
    """

    form: Form
    fields: tuple[DrawnField, ...]
    filled: bool | None = None
    sheet: Grey | None = None
    path: str = ""

    @property
    def picture(self) -> Grey | None:
        """Of its page."""
        if self.sheet is not None or self.form.reference is None:
            return self.sheet
        return self.form.reference.grey


@dataclass(frozen=True)
class _KeptDrawnField:
    field: FormField
    typed: TypedRules


@dataclass(frozen=True)
class _KeptForm:
    """`picture`: its file's name; `reference`: whether that is the form's own, and was filled in."""

    name: str
    width: float
    height: float
    fields: tuple[_KeptDrawnField, ...]
    marks: CornerMarks | None = None
    filled: bool | None = None
    picture: str = ""
    reference: bool | None = None
    path: str = ""


class DraftFile:
    """For one thread. All of it may take long."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._picture: Grey | None = None  # that was written last
        self._name = ""

    def write(self, draft: FormDraft) -> None:
        """Keep it in place of what was kept before. Raises DataError."""
        form, reference = draft.form, draft.form.reference
        try:
            self._write_picture(draft.picture)
            kept = _KeptForm(
                form.name,
                form.width,
                form.height,
                tuple(_KeptDrawnField(replace(one.field, rules=None), one.typed) for one in draft.fields),
                form.marks,
                draft.filled,
                self._name,
                None if reference is None or draft.sheet is not None else reference.filled,
                draft.path,
            )
            write_json(self.path, {**_KIND, "form": to_plain(kept)})
            self._remove_pictures(but=self._name)
        except OSError as error:
            raise DataError(
                f"The form cannot be kept in {self.path.parent} ({error_words(error)}); save it now and then."
            ) from None

    def read(self) -> FormDraft:
        """What was kept. Raises DataError."""
        try:
            document = read_json(self.path).values()
            if {key: document.get(key) for key in _KIND} != _KIND:
                raise FormatProblem("it does not say what it is")
            inner = document.get("form")
            kept = from_plain(inner if isinstance(inner, Mapping) else {}, _KeptForm)
            _check(kept)
            picture = load_page(self.path.with_name(kept.picture)).grey if kept.picture else None
        except (OSError, FormatProblem, JsonProblem, DataError) as error:
            words = error_words(error).removesuffix(".")
            raise DataError(f"A form that was not saved cannot be read again ({words}).") from None
        self._picture, self._name = picture, kept.picture
        is_own = picture is not None and kept.reference is not None
        reference = FormReference(picture, bool(kept.reference)) if picture is not None and is_own else None
        form = Form(kept.name, kept.width, kept.height, (), kept.marks, reference)
        fields = tuple(_drawn(one) for one in kept.fields)
        return FormDraft(form, fields, kept.filled, None if is_own else picture, kept.path)

    def remove(self) -> None:
        """Nothing is unsaved any more. Raises OSError."""
        self.path.unlink(missing_ok=True)
        self._remove_pictures()
        self._picture, self._name = None, ""

    def _write_picture(self, picture: Grey | None) -> None:
        if picture is None or picture is self._picture:
            self._name = "" if picture is None else self._name
            self._picture = picture
            return
        content = BytesIO()
        Image.fromarray(picture).save(content, "PNG", compress_level=1)
        data = content.getvalue()
        name = f"{self.path.stem}-{sha256(data).hexdigest()[:_DIGEST]}.png"
        write_atomically(self.path.with_name(name), data)
        self._picture, self._name = picture, name

    def _remove_pictures(self, *, but: str = "") -> None:
        for path in self.path.parent.glob(f"{self.path.stem}-*.png"):
            if path.name != but:
                path.unlink(missing_ok=True)


def _check(kept: _KeptForm) -> None:
    """Raises FormatProblem for what nothing can be drawn with."""
    boxes = [box for one in kept.fields for box in one.field.boxes]
    if not PAGE_SIDES[0] <= min(kept.width, kept.height) <= max(kept.width, kept.height) <= PAGE_SIDES[1]:
        raise FormatProblem("its page has no size")
    if not all(one.field.boxes for one in kept.fields) or not all(0 <= side <= 1 for box in boxes for side in box):
        raise FormatProblem("a field of it lies nowhere")
    if kept.picture and not is_plain_name(kept.picture):
        raise FormatProblem("its picture lies elsewhere")


def _drawn(one: _KeptDrawnField) -> DrawnField:
    """With what its rules mean now; the file of a roster may have gone since."""
    try:
        return DrawnField(replace(one.field, rules=chosen_rules(one.typed).rules), one.typed)
    except FieldProblem as error:
        return DrawnField(one.field, one.typed, error_words(error))
