"""Small valid files of every format that digitpad reads."""

from __future__ import annotations

import gzip
import io
import json
import sqlite3
import zipfile
from contextlib import closing
from datetime import datetime, timezone
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import numpy as np

from digitpad.core.own_data.examples import EXAMPLES_FILE, write_examples
from digitpad.core.paths import default_paths
from digitpad.core.registry import CARD, LITERT_FILE, Model
from digitpad.core.samples.database import DATABASE_NAME
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore
from digitpad.core.snapshots.course_file import SNAPSHOTS_FILE, write_course
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import Epoch, Outcome, Result, Run, StudyPlan
from tests.support.courses import a_course
from tests.support.old_samples import old_add
from tests.support.own_sets import FRUITS, digits_of, idx_bytes, write_csv
from tests.support.samples_drawn import DRAWN

_PATHS: Final = default_paths()
_PLAN: Final = StudyPlan(cases=("conv1",), seeds=(1, 2), epochs=2, limit=300)
ATLAS_MODEL: Final = Model("m", Path("m"), bundled=False, card={"checksums": {LITERT_FILE: 64 * "a"}})


def drawing_file() -> bytes:
    """A drawing of two digits with its answer."""
    from digitpad.core.drawing.drawing_file import to_json
    from digitpad.core.drawing.saved_answer import SavedAnswer, SavedDigit
    from digitpad.core.drawing.strokes import Drawing, Stroke

    digits = (SavedDigit((0, 1), (0.1, 0.2, 0.3, 0.4), "4", 0.9), SavedDigit((2,), (0.5, 0.2, 0.7, 0.4), "1", 0.5, 1))
    drawing = Drawing(tuple(Stroke.of(one) for digit in (4, 7) for one in DRAWN[digit]))
    return to_json(drawing, SavedAnswer("47", "digitpad", digits)).encode()


def own_npz() -> bytes:
    """A data set of three classes by three writers, with a test part."""
    learned, test, content = digits_of(6), digits_of(5, after=6), io.BytesIO()
    np.savez_compressed(
        content, x_train=learned.images, y_train=learned.labels, x_test=test.images, y_test=test.labels,
        names=np.array(FRUITS), writers_train=np.array(["anna", "ben", "cem"] * 6),
    )  # fmt: skip
    return content.getvalue()


def own_idx() -> bytes:
    """The images of a data set, whose labels `own_labels` are."""
    return idx_bytes(digits_of(6).images)


def own_labels() -> bytes:
    """Of `own_idx`."""
    return idx_bytes(digits_of(6).labels)


def own_table() -> bytes:
    """A table of three classes."""
    with TemporaryDirectory() as folder:
        return write_csv(Path(folder, "set.csv"), digits_of(6)).read_bytes()


def examples() -> bytes:
    """Images that lie with a model."""
    with TemporaryDirectory() as folder:
        write_examples(Path(folder), digits_of(6), 3)
        return Path(folder, EXAMPLES_FILE).read_bytes()


def form_file() -> bytes:
    """A form with a field of each kind and rules."""
    from dataclasses import replace

    from digitpad.core.forms.form import FieldKind
    from digitpad.core.forms.form_file import form_document
    from digitpad.core.forms.printable import PrintableSheet, SheetKind
    from digitpad.core.forms.sheet_layout import sheet_form
    from digitpad.core.rules.rule_set import RuleSet

    form = sheet_form(PrintableSheet(SheetKind.SCORES, columns=2, digits=3, rows=2))
    whole = sheet_form(PrintableSheet(SheetKind.LIST, columns=4, rows=4)).fields[-1]
    fields = (replace(form.fields[0], rules=RuleSet(3, 0, 900, 5)), *form.fields[1:])
    more = replace(whole, kind=FieldKind.DECIMAL, decimals=2, row=9)
    return json.dumps(form_document(replace(form, fields=(*fields, more)))).encode()


def stroke_json() -> bytes:
    """Labelled digits of two writers."""
    rows = [
        {"label": label, "writer": f"w{digit % 2}", "strokes": [[list(point) for point in one] for one in DRAWN[digit]]}
        for digit, label in ((1, 1), (4, "4"), (7, "not a digit"), (2, "22"))
    ]
    return json.dumps(rows).encode()


def review_file() -> bytes:
    """What was looked at of a picture."""
    from digitpad.core.review.kept import KeptReview, KeptVerdict
    from digitpad.core.review.tally import ReviewVerdict

    said = (ReviewVerdict(7), ReviewVerdict(10, whole=True), None, ReviewVerdict(3, starts=False))
    with TemporaryDirectory() as folder:
        review = KeptReview(Path(folder), "a")
        review.append(KeptVerdict(1, (10 * place, 0, 9, 9), one) for place, one in enumerate(said))
        return review.path.read_bytes()


def unsaved_form() -> bytes:
    """A form that was not saved, without a picture of its page."""
    from dataclasses import replace

    from digitpad.core.forms.design.drawn_field import DrawnField
    from digitpad.core.forms.design.form_draft import DraftFile, FormDraft
    from digitpad.core.forms.printable import PrintableSheet, SheetKind
    from digitpad.core.forms.sheet_layout import sheet_form
    from digitpad.core.rules.typed_rules import TypedRules

    form = sheet_form(PrintableSheet(SheetKind.SCORES, columns=2, digits=2, rows=3))
    fields = tuple(DrawnField(one, TypedRules(high="100", step="x")) for one in form.fields)
    with TemporaryDirectory() as folder:
        file = DraftFile(Path(folder) / "form-1.json")
        file.write(FormDraft(replace(form, fields=()), fields, True, None, "/home/somebody/exam.json"))
        return file.path.read_bytes()


def fields_file() -> bytes:
    """What was said of a sheet's fields."""
    from digitpad.core.forms.review.kept_fields import KeptField, KeptFields

    with TemporaryDirectory() as folder:
        fields = KeptFields(Path(folder), "a")
        said = ("7", "", None, "3.5", "007", "12/5", "3:45", "-4.5", "12.5.2026")
        fields.append(KeptField(1, (10 * place, 0, 9, 9), one) for place, one in enumerate(said))
        return fields.path.read_bytes()


def unipen() -> bytes:
    """UCI's text form."""
    lines = []
    for digit in (1, 4, 7):
        lines.append(f'.SEGMENT DIGIT ? OK "{digit}"')
        for stroke in DRAWN[digit]:
            lines += [".PEN_DOWN", *(f"{int(1000 * x)} {int(1000 * y)}" for x, y in stroke), ".PEN_UP"]
    return "\n".join(lines).encode()


def pixel_table() -> bytes:
    """Three rows as Kaggle has them."""
    random = np.random.default_rng(0)
    rows = [",".join(["label", *(f"pixel{number}" for number in range(784))])]
    rows += [",".join(map(str, [label, *random.integers(0, 256, 784).tolist()])) for label in (3, 1, 4)]
    return "\n".join(rows).encode()


def some_samples() -> list[OwnSample]:
    """One of each digit."""
    from digitpad.core.drawing.strokes import Drawing, Stroke

    made = datetime(2026, 11, 1, tzinfo=timezone.utc)
    drawn = [Drawing(tuple(Stroke.of(one) for one in DRAWN[digit])) for digit in range(10)]
    return [OwnSample(f"s{digit}", digit, made, "canvas", drawing=one) for digit, one in enumerate(drawn)]


def database() -> bytes:
    """The store's file, closed properly."""
    with TemporaryDirectory() as folder:
        SampleStore(Path(folder)).add(*some_samples())
        with closing(sqlite3.connect(Path(folder) / DATABASE_NAME)) as connection:
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return (Path(folder) / DATABASE_NAME).read_bytes()


def old_samples() -> bytes:
    """The file of earlier versions."""
    return b"".join(old_add(f"old-{number}", number % 10) for number in range(6))


def architecture_file() -> bytes:
    """An architecture with layers of most kinds."""
    from digitpad.core.architectures.architecture import Architecture, architecture_text
    from digitpad.core.architectures.bundled import BUNDLED_LAYERS

    return architecture_text(Architecture("", (*BUNDLED_LAYERS["paper"], *BUNDLED_LAYERS["digitpad"][-4:]))).encode()


def lesson_progress() -> bytes:
    """Somebody in the middle of a lesson, with something written."""
    text = {"step": 2, "done": False, "written": {"1": "17, grey"}, "answers": {"0": "2"}}
    return json.dumps({"lessons": {"1-image": text, "own/mine": text}, "models": {"odd": "4-training#odd"}}).encode()


def settings_file() -> bytes:
    """Each setting at its default."""
    from digitpad.core.settings import TABLE

    return json.dumps({key: one.default for key, one in TABLE.items()}).encode()


def make_study(path: Path) -> StudyFolder:
    """A study with a finished run and one that is not."""
    folder = StudyFolder(path)
    for name, content in _study_files().items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(content)
    return folder


@lru_cache
def _study_files() -> dict[str, bytes]:
    with TemporaryDirectory() as place:
        folder = StudyFolder(Path(place))
        folder.create(_PLAN)
        run, other = Run("conv1", 100, 1), Run("conv1", 100, 2)
        epochs = (Epoch(2.0, 0.3, None, None, 1.5), Epoch(1.0, 0.6, 0.9, 0.7, 1.25))
        result = Result(run, _PLAN.fingerprint, 2, 3, 0.5, 3.0, 542_230, epochs, {"digitpad": "1"})
        outputs = np.linspace(0, 1, 30, dtype=np.float32).reshape(3, 10)
        folder.save(Outcome(result, outputs, {"model.keras": b"network", CARD: b"{}"}))
        folder.save_checkpoint(_PLAN, other, {"state0": np.zeros(3), "epochs": np.array("[]")})
        return {str(file.relative_to(place)): file.read_bytes() for file in Path(place).rglob("*") if file.is_file()}


def study_part(name: str) -> bytes:
    """One of a study's files."""
    return next(content for path, content in _study_files().items() if path.rpartition("/")[2] == name)


@lru_cache
def snapshots() -> bytes:
    """Those of a training of three epochs."""
    with TemporaryDirectory() as folder:
        write_course(Path(folder), a_course(of_each=1))
        return (Path(folder) / SNAPSHOTS_FILE).read_bytes()


def atlas() -> bytes:
    """A part of three digits."""
    content = io.BytesIO()
    np.savez(content, outputs=np.full((3, 10), 0.1, np.float32), embeddings=np.zeros((3, 4), np.float16))
    return content.getvalue()


def resource(name: str) -> bytes:
    """A file that comes with the program."""
    return (_PATHS.resources / name).read_bytes()


def bundled(name: str) -> bytes:
    """A file of the smallest bundled model."""
    return (_PATHS.bundled_models / "paper" / name).read_bytes()


def small_keras() -> bytes:
    """A small network's .keras file, unpacked inside, so that damage reaches what is in it."""
    with zipfile.ZipFile(io.BytesIO(bundled("model.keras"))) as source:
        stored = io.BytesIO()
        with zipfile.ZipFile(stored, "w") as target:
            for name in source.namelist():
                target.writestr(name, source.read(name))
    return stored.getvalue()


def packed(content: bytes) -> bytes:
    """The same, gzipped."""
    return gzip.compress(content, 1)
