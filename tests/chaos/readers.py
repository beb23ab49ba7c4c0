"""Reads a damaged file as the program does, in a child: a DigitpadError is an answer, anything else is a finding.

Each takes the file's content and an empty folder.
"""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Final

from digitpad.core.data.stroke_files import place, read_stroke_file
from digitpad.core.drawing.drawing_file import from_json, load_saved_drawing, to_json
from digitpad.core.errors import DigitpadError
from digitpad.core.pages.network import PageNetwork
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import CARD, KERAS_FILE, LITERT_FILE, Registry
from digitpad.core.samples.exchange import read_samples

_MOST_PAGES: Final = 3
NOTE: Final = b'{"kind": "training", "folder": "/nowhere/model"}'
NOTE_NAME: Final = f"{hashlib.sha256(b'training /nowhere/model').hexdigest()}.json"
_MOST_READ: Final = 50
"""Strokes of a drawing that are also read: what many take is another question."""


def _nothing(share: float) -> None:
    """Nobody wants to cancel."""


def drawing(content: bytes, folder: Path) -> None:
    """A drawing's file: what it holds can be written again, and read."""
    from digitpad.core.recognition.predict import prepare_drawing

    (folder / "drawing.json").write_bytes(content)
    saved = load_saved_drawing(folder / "drawing.json")
    found = saved.drawing
    assert len(from_json(to_json(found, saved.answer)).strokes) == len(found.strokes)
    if len(found.strokes) <= _MOST_READ:
        prepare_drawing(found)


def form(content: bytes, folder: Path) -> None:
    """A form: what it holds can be written again, and read."""
    from digitpad.core.forms.form_file import load_form, save_form

    (folder / "form.json").write_bytes(content)
    found = load_form(folder / "form.json")
    save_form(found, folder / "again.json")
    assert len(load_form(folder / "again.json").fields) == len(found.fields)


def lesson(content: bytes, folder: Path) -> None:
    """A teacher's lesson: its texts become HTML of our own only."""
    from digitpad.core.lessons.lesson_file import read_lesson
    from digitpad.core.lessons.markup import lesson_html

    (folder / "lesson.toml").write_bytes(content)
    found = read_lesson(folder / "lesson.toml")
    assert all(lesson_html(step.text).startswith(("<p>", "<ul>")) for step in found.steps)


def lesson_progress(content: bytes, folder: Path) -> None:
    """How far somebody is in lessons: what it holds can be written again, and read; else all begin anew."""
    from digitpad.core.lessons.progress import read_progress, write_progress

    file = folder / "progress.json"
    file.write_bytes(content)
    found, _ = read_progress(file)
    write_progress(file, found)
    assert read_progress(file) == (found, "")


def architecture(content: bytes, folder: Path) -> None:
    """An architecture: its sizes are known, and what it holds can be written again, and read."""
    from digitpad.core.architectures.architecture import architecture_text
    from digitpad.core.architectures.store import read_architecture

    file = folder / "a.json"
    file.write_bytes(content)
    found = read_architecture(file)
    assert found.size.problem or found.size.parameters
    file.write_text(architecture_text(found), encoding="utf-8")
    assert read_architecture(file) == found


def samples(name: str, content: bytes, folder: Path) -> None:
    """A file of samples of that name: what comes in can be kept, and prepared."""
    from digitpad.core.samples.store import SampleStore

    (folder / name).write_bytes(content)
    found = read_samples(folder / name, _nothing).samples[:20]
    store = SampleStore(folder / "store")
    store.add(*found)
    assert len(store.samples()) == len({one.id for one in found})
    for one in found:
        one.prepared()


def sample_store(name: str, content: bytes, folder: Path) -> None:
    """The store's own file, of today or of earlier versions: what cannot be read is said, the rest is there."""
    from digitpad.core.samples.store import SampleStore

    (folder / name).write_bytes(content)
    store = SampleStore(folder)
    for one in list(store.samples())[:20]:
        one.prepared()
    _check_sentences(store.problems)
    store.add()
    SampleStore(folder).samples()


def settings(content: bytes, folder: Path) -> None:
    """Every setting has a value that it can have, and a change is kept."""
    from digitpad.core.settings import TABLE, Settings

    file = folder / "settings.json"
    file.write_bytes(content)
    found = Settings.load(file)
    for key, setting in TABLE.items():
        assert setting.accepts(found[key]), f"{key} is {found[key]!r}"
    _check_sentences([found.problem] if found.problem else [])
    found["brush_width"] = 0.07
    assert found.save()
    assert Settings.load(file).number("brush_width") == 0.07


def card(content: bytes, folder: Path) -> None:
    """One bad card among models: the others are listed, and this one is whole or named."""
    for name, text in (("good", b'{"name": "good"}'), ("bad", content)):
        (folder / "models" / name).mkdir(parents=True)
        (folder / "models" / name / CARD).write_bytes(text)
    registry = Registry(folder / "none", folder / "models")
    overview = registry.overview()
    assert len(overview.models) + len(overview.damaged) == 2
    assert any(model.folder.name == "good" for model in overview.models)
    _check_sentences([one.problem for one in overview.damaged])
    for model in overview.models:
        assert model.name
        assert "\n" not in model.name
        for fact in (model.parameters, model.test_accuracy, model.test_interval, model.rejection_threshold):
            assert fact is None or repr(fact)
        assert model.taught_from is None or model.taught_from
        try:
            model.verify()
        except DigitpadError as error:
            _check_sentences([str(error)])


def study(which: str, content: bytes, folder: Path) -> None:
    """A study with one damaged file: the others are listed, and this one's runs are whole or named."""
    from digitpad.core.study.stored_studies import find_studies
    from tests.chaos.samples_of_formats import make_study

    make_study(folder / "studies" / "good")
    bad = make_study(folder / "studies" / "bad")
    next(bad.path.rglob(which)).write_bytes(content)
    found = find_studies(folder / "studies")
    assert len(found.studies) + len(found.problems) == 2
    _check_sentences(found.problems)
    for one in found.studies:
        _, complaints = one.folder.results(one.plan)
        _check_sentences(list(complaints.values()))
        for run in one.plan.runs[:8]:
            for ask in (one.folder.outputs, lambda run, one=one: one.folder.checkpoint(one.plan, run)):
                try:
                    ask(run)
                except DigitpadError as error:
                    _check_sentences([str(error)])


def strokes(name: str, content: bytes, folder: Path) -> None:
    """A stroke file, as trainings and evaluations read it."""
    (folder / name).write_bytes(content)
    for one in read_stroke_file(folder / name)[:20]:
        place(one)


def own_set(name: str, content: bytes, folder: Path) -> None:
    """A data set of one's own: what is read can be split and learned from."""
    from digitpad.core.data.own_source import OwnSource
    from digitpad.core.own_data.read import read_own_data
    from digitpad.core.own_data.split import split_own_data
    from tests.chaos.samples_of_formats import own_labels

    (folder / name).write_bytes(content)
    if "idx3" in name:
        (folder / "labels-idx1-ubyte").write_bytes(own_labels())
    data = read_own_data(OwnSource((folder,)))
    assert data.images.shape == (len(data), 28, 28)
    parts = split_own_data(data, seed=1, validation_share=0.1)
    assert len(parts.training) + len(parts.validation) + len(parts.test) == len(data)


def examples(content: bytes, folder: Path) -> None:
    """The images that lie with a model of own data."""
    from digitpad.core.own_data.examples import EXAMPLES_FILE, read_examples
    from digitpad.core.registry import Model

    (folder / EXAMPLES_FILE).write_bytes(content)
    found = read_examples(Model("mine", folder, bundled=False, card={"class_names": ["a", "b", "c"]}))
    assert found.images.shape == (len(found), 28, 28)
    assert int(found.labels.max()) < 3


def mnist_file(content: bytes, folder: Path) -> None:
    """One of MNIST's files is right to the last bit, or refused."""
    from digitpad.core.data import mnist

    (folder / "t10k-labels-idx1-ubyte.gz").write_bytes(content)
    mnist._read(folder, "t10k-labels-idx1-ubyte")


def guard_set(content: bytes, folder: Path) -> None:
    """The guard set."""
    from digitpad.core.data.guard import load_guard

    (folder / "guard.npz").write_bytes(content)
    load_guard(folder)


def point_network(content: bytes, folder: Path) -> None:
    """The network for decimal points."""
    from digitpad.core.lines.window_network import load_points

    (folder / "points.npz").write_bytes(content)
    load_points(folder)


def strike_network(content: bytes, folder: Path) -> None:
    """The network for struck digits."""
    from digitpad.core.lines.window_network import load_strikes

    (folder / "strikes.npz").write_bytes(content)
    load_strikes(folder)


def handwriting_network(content: bytes, folder: Path) -> None:
    """The network that tells handwriting from other things."""
    from digitpad.core.lines.window_network import load_handwriting

    (folder / "handwriting.npz").write_bytes(content)
    load_handwriting(folder)


def figures(content: bytes, folder: Path) -> None:
    """The measured figures."""
    from digitpad.core.evaluation.figures import read_figures

    (folder / "figures.json").write_bytes(content)
    read_figures(folder / "figures.json")


def atlas_part(content: bytes, folder: Path) -> None:
    """A cached part of an atlas is sound or none."""
    from digitpad.core.inside.atlas_cache import AtlasCache
    from tests.chaos.samples_of_formats import ATLAS_MODEL

    cache = AtlasCache(folder)
    place = cache._folder_of(ATLAS_MODEL)
    assert place is not None
    place.mkdir()
    (place / "test.npz").write_bytes(content)
    part = cache.load(ATLAS_MODEL, "test", 3)
    assert part is None or len(part) == 3


def snapshots(content: bytes, folder: Path) -> None:
    """A model's snapshots: what is read can be shown, and written again."""
    from digitpad.core.registry import Model
    from digitpad.core.snapshots.course_file import SNAPSHOTS_FILE, read_course, write_course
    from digitpad.core.snapshots.followed import followed_digits

    (folder / SNAPSHOTS_FILE).write_bytes(content)
    model = Model("mine", folder, bundled=False, card={})
    course = read_course(model)
    followed_digits(course)
    assert all(course.read(number).tally().n <= len(course.digits) for number in range(len(course)))
    write_course(folder, course)
    assert len(read_course(model)) == len(course)


def work_notes(content: bytes, folder: Path) -> None:
    """A note of unfinished work names a folder, or goes."""
    import os

    from digitpad.core.jobs.notes import notes

    os.environ["XDG_CACHE_HOME"] = str(folder / "cache")
    place = folder / "cache" / "digitpad" / "unfinished"
    place.mkdir(parents=True)
    (place / NOTE_NAME).write_bytes(content)
    for note in notes():
        assert note.folder.is_absolute()
    assert place.is_dir()


def review(content: bytes, folder: Path) -> None:
    """What was looked at of a picture: verdicts that can be, or none; more can be added."""
    from digitpad.core.review.kept import KeptReview, KeptVerdict
    from digitpad.core.review.tally import ReviewVerdict

    kept = KeptReview(folder, "a")
    kept.path.write_bytes(content)
    before = kept.read()
    assert all(0 <= verdict.value <= 10 for verdict in before.values())
    kept.append([KeptVerdict(3, (1, 2, 3, 4), ReviewVerdict(7))])
    after = kept.read()  # a line that only lacked its end may be one now
    assert not after or after.items() >= {**before, (3, (1, 2, 3, 4)): ReviewVerdict(7)}.items()


def unsaved_form(content: bytes, folder: Path) -> None:
    """A form that was not saved can be drawn on, and kept again."""
    from digitpad.core.forms.design.form_draft import DraftFile

    file = DraftFile(folder / "form-1.json")
    file.path.write_bytes(content)
    found = file.read()
    assert all(len(one.field.outline) == 4 for one in found.fields)
    file.write(found)
    assert len(file.read().fields) == len(found.fields)


def said_fields(content: bytes, folder: Path) -> None:
    """What was said of a sheet's fields: numbers with their signs, or nothing; more can be added."""
    from digitpad.core.forms.review.kept_fields import KeptField, KeptFields
    from digitpad.core.lines.signs import ALL_SIGNS

    kept = KeptFields(folder, "a")
    kept.path.write_bytes(content)
    before = kept.read()
    assert all(not said.strip("0123456789" + ALL_SIGNS) for said in before.values())
    kept.append([KeptField(3, (1, 2, 3, 4), "7")])
    after = kept.read()  # a line that only lacked its end may be one now
    assert not after or after.items() >= {**before, (3, (1, 2, 3, 4)): "7"}.items()


def picture(content: bytes, folder: Path) -> None:
    """A picture's or PDF's pages are grey pixels."""
    from digitpad.core.pages.picture import load_page, page_count

    (folder / "picture").write_bytes(content)
    for number in range(1, min(page_count(folder / "picture"), _MOST_PAGES) + 1):
        page = load_page(folder / "picture", number)
        assert page.grey.ndim == 2
        assert page.grey.size


def page(content: bytes, folder: Path) -> None:
    """The digits of a picture's pages are in it, or there are none."""
    from digitpad.core.pages.page import read_page
    from digitpad.core.pages.picture import load_page, page_count

    (folder / "picture").write_bytes(content)
    for number in range(1, min(page_count(folder / "picture"), _MOST_PAGES) + 1):
        reading = read_page(load_page(folder / "picture", number), *_networks())
        height, width = reading.page.grey.shape
        for left, top, right, bottom in (digit.box for digit in reading.digits):
            assert 0 <= left < right <= width
            assert 0 <= top < bottom <= height


@cache
def _networks() -> tuple[Classifier, PageNetwork]:
    from digitpad.core.paths import DEFAULT_MODEL, default_paths
    from digitpad.core.registry import Registry
    from digitpad.runtime.litert import load_classifier
    from digitpad.runtime.pages import load_pages

    paths = default_paths()
    model = Registry(paths.bundled_models, paths.bundled_models / "none").find(DEFAULT_MODEL)
    return load_classifier(model), load_pages(paths, threads=1)


def network(content: bytes, folder: Path) -> None:
    """A LiteRT file, as it is tried out: it answers or is refused."""
    from digitpad.runtime.trial import _problem

    if problem := _problem(content):
        raise DigitpadError(problem)


def keras_file(content: bytes, folder: Path) -> None:
    """A .keras file from anywhere, as imports load it."""
    from digitpad.ml.transfer.network import load_network

    (folder / "foreign.keras").write_bytes(content)
    load_network(folder / "foreign.keras", folder)


def keras_parts(content: bytes, folder: Path) -> None:
    """The same, as far as it is looked into before Keras sees it."""
    from digitpad.core.transfer.keras_file import checked_copy
    from digitpad.ml.transfer.weights import check_weights

    (folder / "foreign.keras").write_bytes(content)
    checked_copy(folder / "foreign.keras", folder / "copy.keras")
    check_weights(folder / "copy.keras", "foreign.keras")


def own_model(content: bytes, folder: Path) -> None:
    """A model of ours whose network was exchanged is not used."""
    target = folder / "models" / "mine"
    target.mkdir(parents=True)
    for name in (KERAS_FILE, LITERT_FILE):
        (target / name).write_bytes(content)
    (target / CARD).write_text('{"name": "mine", "checksums": {}}', encoding="utf-8")
    (model,) = Registry(folder / "none", folder / "models").models()
    model.verify()


def _check_sentences(sentences: list[str]) -> None:
    for sentence in sentences:
        assert "\n" not in sentence
        assert len(sentence) < 2000, f"a sentence of {len(sentence)} characters"
        assert "Traceback" not in sentence
