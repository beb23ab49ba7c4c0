"""Forms as files: small JSON that people can read and change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final

from digitpad.core.errors import DataError, FormatProblem, error_words, short_quote
from digitpad.core.files import named_file, write_json
from digitpad.core.forms.form import PAGE_SIDES, CornerMarks, FieldBox, FieldKind, Form, FormField, check_form
from digitpad.core.forms.reference import FormReference, load_reference, save_reference
from digitpad.core.json_files import JsonObject, read_json
from digitpad.core.lines.signs import known_signs
from digitpad.core.rules.check_digits import CHECK_DIGITS
from digitpad.core.rules.roster import Roster, read_roster
from digitpad.core.rules.rule_set import RuleSet

_KIND: Final = "digitpad form"
_VERSION: Final = 1
_KINDS: Final = {kind.value: kind for kind in FieldKind}
_DECIMALS: Final = 5  # of shares: 0.01 mm of a page
_MOST_VALUE: Final = 10**18 - 1
_MOST_DECIMALS: Final = 9


def load_form(path: Path) -> Form:
    """Read a form; the files of a roster and of its picture are looked for beside it.

    Raises DataError with one sentence.
    """
    try:
        form = _form(read_json(path), path)
        check_form(form)
        if form.marks is None and form.reference is None:
            raise FormatProblem("it has neither corner marks nor a picture, so nothing tells where its fields are")
    except OSError as error:
        raise DataError(f"The form {path} cannot be read ({error_words(error)}).") from None
    except FormatProblem as error:
        raise DataError(f"{path.name} is no form that digitpad can use: {error}.") from None
    return form


def save_form(form: Form, path: Path) -> None:
    """Write a form atomically, its picture beside it first. Raises DataError.

    A roster is written as the name of its file.
    """
    try:
        file = named_file(path)
        picture = "" if form.reference is None else save_reference(form.reference, file)
        write_json(file, form_document(form, picture))
    except OSError as error:
        raise DataError(f"The form cannot be saved in {path} ({error_words(error)}).") from None


def form_document(form: Form, picture: str = "") -> Mapping[str, object]:
    """A form as JSON; docs/forms.md explains the keys. `picture`: the name of its reference's file."""
    marks, reference = form.marks, form.reference
    document: dict[str, object] = {
        "kind": _KIND,
        "version": _VERSION,
        "name": form.name,
        "page": {"width": form.width, "height": form.height},
        "marks": None
        if marks is None
        else {"centres": [_rounded(centre) for centre in marks.centres], "side": round(marks.side, _DECIMALS)},
    }
    if reference is not None:
        document["reference"] = {"picture": picture, "filled": reference.filled}
    return {**document, "fields": [_field_document(field) for field in form.fields]}


def _field_document(field: FormField) -> dict[str, object]:
    document: dict[str, object] = {"name": field.name, "kind": field.kind.value}
    if field.row:
        document["row"] = field.row
    if field.decimals:
        document["decimals"] = field.decimals
    if field.signs:
        document["signs"] = field.signs
    if field.sum_of:
        document["sum_of"] = list(field.sum_of)
    if field.at_least_before:
        document["at_least_before"] = True
    document["boxes"] = [_rounded(box) for box in field.boxes]
    if field.rules is not None:
        document["rules"] = _rules_document(field.rules)
    return document


def _rules_document(rules: RuleSet) -> dict[str, object]:
    document: dict[str, object] = {}
    if rules.length is not None:
        document["length"] = rules.length
    if rules.low or rules.high is not None:
        document["low"] = rules.low
    if rules.high is not None:
        document["high"] = rules.high
    if rules.step != 1:
        document["step"] = rules.step
    if rules.check is not None:
        document["check"] = rules.check.name
    if rules.roster is not None:
        document["allowed"] = rules.roster.name
    return document


def _rounded(numbers: tuple[float, ...]) -> list[float]:
    return [round(one, _DECIMALS) for one in numbers]


def _form(document: JsonObject, path: Path) -> Form:
    if not document.has("kind") or document.text("kind") != _KIND:
        raise FormatProblem(f"it does not say «{_KIND}»")
    if document.whole("version", 1, 10**6) != _VERSION:
        raise FormatProblem("it was written by a newer digitpad")
    document.only("kind", "version", "name", "page", "marks", "reference", "fields")
    page = document.child("page")
    page.only("width", "height")
    width, height = page.number("width", *PAGE_SIDES), page.number("height", *PAGE_SIDES)
    return Form(
        document.text("name") if document.has("name") else path.stem,
        width,
        height,
        tuple(_field(one, path) for one in document.children("fields")),
        _marks(document.child("marks")) if document.has("marks") else None,
        _reference(document.child("reference"), path, width, height) if document.has("reference") else None,
    )


def _marks(document: JsonObject) -> CornerMarks:
    document.only("centres", "side")
    centres = document.number_lists("centres", 0, 1)
    if any(len(centre) != 2 for centre in centres):
        raise FormatProblem("a corner mark's centre is not given by two numbers, x and y as shares of the page")
    return CornerMarks(tuple((x, y) for x, y in centres), document.number("side", 0, 1))


def _reference(document: JsonObject, path: Path, width: float, height: float) -> FormReference:
    document.only("picture", "filled")
    filled = document.values().get("filled", False)
    if not isinstance(filled, bool):
        raise FormatProblem("«reference.filled» should be true or false")
    return load_reference(document.text("picture"), path.parent, width, height, filled=filled)


def _field(document: JsonObject, path: Path) -> FormField:
    document.only("name", "kind", "row", "decimals", "boxes", "rules", "signs", "sum_of", "at_least_before")
    name, kind = document.text("name"), document.text("kind")
    if kind not in _KINDS:
        raise FormatProblem(
            f"{short_quote(name)} is of the unknown kind {short_quote(kind)}; the kinds are {', '.join(_KINDS)}"
        )
    return FormField(
        name,
        _KINDS[kind],
        _boxes(document),
        document.whole("decimals", 0, _MOST_DECIMALS) if document.has("decimals") else 0,
        _rules(document.child("rules"), path) if document.has("rules") else None,
        document.whole("row", 0, 10**6) if document.has("row") else 0,
        _signs(document.text("signs")) if document.has("signs") else "",
        document.texts("sum_of") if document.has("sum_of") else (),
        document.has("at_least_before") and document.truth("at_least_before"),
    )


def _signs(text: str) -> str:
    """Raises FormatProblem for what is no sign."""
    try:
        return known_signs(text)
    except DataError as error:
        raise FormatProblem(str(error).removesuffix(".")) from None


def _boxes(document: JsonObject) -> tuple[FieldBox, ...]:
    boxes = document.number_lists("boxes", 0, 1)
    if any(len(box) != 4 for box in boxes):
        raise FormatProblem("a box is not given by four numbers: left, top, right and bottom as shares of the page")
    return tuple((left, top, right, bottom) for left, top, right, bottom in boxes)


def _rules(document: JsonObject, path: Path) -> RuleSet:
    """Raises FormatProblem where the rules contradict each other."""

    def whole(key: str, low: int, default: int | None) -> int | None:
        return document.whole(key, low, _MOST_VALUE) if document.has(key) else default

    document.only("length", "low", "high", "step", "check", "allowed")
    check = document.text("check") if document.has("check") else None
    if check is not None and check not in CHECK_DIGITS:
        raise FormatProblem(f"{short_quote(check)} is no check digit; there are {', '.join(CHECK_DIGITS)}")
    try:
        return RuleSet(
            whole("length", 1, None),
            whole("low", 0, 0) or 0,
            whole("high", 0, None),
            whole("step", 1, 1) or 1,
            None if check is None else CHECK_DIGITS[check],
            _roster(document.text("allowed"), path) if document.has("allowed") else None,
        )
    except DataError as error:
        raise FormatProblem(str(error).removesuffix(".")) from None


def _roster(text: str, path: Path) -> Roster:
    """Of FILE or FILE:COLUMN beside the form; it keeps that as its name, so that the form can be saved again."""
    file, _, column = text.rpartition(":")
    if file and not (path.parent / text).is_file():
        return replace(read_roster(path.parent / file, column or None), name=text)
    return replace(read_roster(path.parent / text), name=text)
