"""`make bench`: what digitpad takes of time and memory, as ratios to the plain way, both measured in one run.

Absolute times differ from machine to machine and from minute to minute; the ratios are what the targets are about.
Where two things are compared, their repetitions alternate, and medians are taken.
"""

from __future__ import annotations

import argparse
import compileall
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from functools import cache, partial
from importlib.util import find_spec
from pathlib import Path
from statistics import median

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
import psutil
from PIL import Image
from rich.console import Console
from rich.table import Table

from digitpad.core.data.stroke_files import place, read_stroke_file
from digitpad.core.forms.fields.read_form import FormJob
from digitpad.core.forms.printable import PrintableSheet, SheetKind
from digitpad.core.jobs.training import EpochDone, TrainJob
from digitpad.core.pages.many_files import read_files
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.page import PageReading, read_page
from digitpad.core.pages.picture import load_page
from digitpad.core.paths import Paths, default_paths
from digitpad.core.recognition.predict import Classifier, recognise
from digitpad.core.registry import Registry
from digitpad.core.study.cases import SIX_CASES
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages

HERE = Path(__file__).resolve().parent
PATHS = default_paths()
FORM_SHEETS = 60
FORM_WARM = 12
"""Sheets after which all processes are as they stay."""
STUDY_IMAGES = 30_000
STUDY_EPOCHS = 2
STUDY_TURNS = 2


@dataclass(frozen=True)
class Row:
    """One line of the table. `ratio` is None where the target is an absolute bound."""

    what: str
    ours: str
    plain: str
    ratio: float | None
    target: str
    met: bool


def main() -> int:
    """Run the benchmarks; exit code 1 if a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print one JSON document instead of the table")
    parser.add_argument("--only", default="", help="run only the benchmarks whose name holds this")
    arguments = parser.parse_args()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        for bench in (start, digit, sheet, forms, photo, throughput, stall, study):
            if arguments.only in bench.__name__:
                print(f"measuring {bench.__name__} ...", file=sys.stderr)
                rows += bench(Path(folder))
    if arguments.json:
        print(json.dumps([asdict(row) for row in rows], indent=2))
    else:
        _print(rows)
    return 0 if all(row.met for row in rows) else 1


def start(folder: Path) -> list[Row]:
    """Time to the window, to the first prediction, and memory: against a bare window, and against TensorFlow.

    The bare window runs with PySide6 as pip installs it, and once more with its Python code unpacked, as it is here.
    """
    compileall.compile_dir(PATHS.resources.parent / "digitpad", quiet=1)  # as pip does for what it installs
    model = Registry(PATHS.bundled_models, folder).find("digitpad")
    installed = _shiboken_as_installed(folder)
    ours, bare, unpacked, heavy = [], [], [], []
    for _ in range(7):
        ours.append(_report(["-m", "digitpad", "--startup-report"], folder))
        bare.append(_report([str(HERE / "bare_window.py")], folder, first=installed))
        unpacked.append(_report([str(HERE / "bare_window.py")], folder))
    for _ in range(3):
        heavy.append(_report([str(HERE / "tensorflow_predict.py"), str(model.keras_file)], folder))
    window, plain = median(r["window_ms"] for r in ours), median(r["window_ms"] for r in bare)
    busy, least = median(r["window_processor_ms"] for r in ours), median(r["window_processor_ms"] for r in bare)
    quick = median(r["window_ms"] for r in unpacked)
    ready, slow = median(r["ready_ms"] for r in ours), median(r["ready_ms"] for r in heavy)
    memory, much = median(r["rss_mb"] for r in ours), median(r["rss_mb"] for r in heavy)
    return [
        _ratio("time to window / bare PySide6 window", window, plain, "ms", most=1.8),
        Row("processor time of it", f"{busy:.0f} ms", f"{least:.0f} ms", busy / least, "", True),
        Row(
            "the same / with its Python code unpacked",
            f"{window:,.2f} ms",
            f"{quick:,.2f} ms",
            window / quick,
            "",
            True,
        ),
        _ratio("time to first prediction / TensorFlow's", ready, slow, "ms", most=0.1),
        _ratio("memory when idle / TensorFlow's", memory, much, "MB", most=1 / 3),
    ]


def _shiboken_as_installed(folder: Path) -> Path:
    """A folder with shiboken6 as pip installs it, its Python code packed in a library; the Makefile unpacks it."""
    spec = find_spec("shiboken6")
    assert spec is not None
    assert spec.origin is not None
    plain = folder / "as_installed"
    ignored = shutil.ignore_patterns("files.dir", "__pycache__")
    shutil.copytree(Path(spec.origin).parent, plain / "shiboken6", ignore=ignored)
    compileall.compile_dir(plain, quiet=1)
    return plain


def digit(folder: Path) -> list[Row]:
    """One drawn digit from strokes to answer, against `Model.predict` on a prepared one."""
    drawing = place(read_stroke_file(PATHS.resources / "samples" / "three.json")[0])
    model = Registry(PATHS.bundled_models, folder).find("digitpad")
    classifier = load_classifier(model)
    answer = recognise(drawing, classifier)
    assert answer is not None
    from digitpad.ml.backend import keras

    network = keras.models.load_model(model.keras_file, safe_mode=True)
    image = answer.prepared.image[None, ..., None]
    ours = _times(lambda: recognise(drawing, classifier), 1000)
    plain = _times(lambda: network.predict(image, verbose=0), 50)
    p99 = float(np.percentile(ours, 99))
    return [
        _ratio("one digit, strokes to answer / Model.predict", median(ours), median(plain), "ms", most=0.2),
        Row("one digit, 99th percentile", f"{p99:.2f} ms", "", None, "< 16 ms", p99 < 16),
    ]


def sheet(folder: Path) -> list[Row]:
    """Each of a thousand digits on a made scan, from file to answer, against `Model.predict` on a prepared one."""
    model = Registry(PATHS.bundled_models, folder).find("digitpad")
    classifier = load_classifier(model)
    picture = _made_page(kind="mild", paper="white", size=(2400, 2200), lines=["0123456789" * 4] * 25)
    file = folder / "sheet.png"
    picture.save(file)
    reading = _read(file, classifier)
    from digitpad.ml.backend import keras

    network = keras.models.load_model(model.keras_file, safe_mode=True)
    image = reading.digits[0].prepared.image[None, ..., None]
    ours = median(_times(lambda: _read(file, classifier), 5)) / 1000
    plain = median(_times(lambda: network.predict(image, verbose=0), 100))
    rate = f"{1000 / ours:,.0f} a second"
    return [
        _ratio("one digit of a sheet of 1,000 / Model.predict", ours, plain, "ms", most=0.2),
        Row("digits of a sheet of 1,000", rate, f"{1000 / plain:,.0f} a second", None, "", True),
    ]


def forms(folder: Path) -> list[Row]:
    """A4 sheets of 60 fields at 200 dpi, in two processes, against `Model.predict` on each of their digits."""
    sys.path.insert(0, str(HERE.parent.parent))
    from tests.support.made_sheets import make_sheet

    model = Registry(PATHS.bundled_models, folder).find("digitpad")
    sheet = PrintableSheet(SheetKind.SCORES, columns=3, digits=3, rows=20)
    picture, truth = make_sheet(sheet, 1, kind="mild")
    files = [str(folder / f"{number}.jpg") for number in range(FORM_SHEETS)]
    for file in files:
        picture.resize((1654, 2339)).save(file, quality=85)  # A4 at 200 dpi
    job = FormJob(partial(load_classifier, model), partial(load_pages, PATHS, threads=1))
    times, memory, processor = [], [], []
    with closing(read_files(files, job, processes=2)) as readings:
        for reading in readings:
            assert reading.error is None
            times.append(time.perf_counter())
            memory.append(_memory_of_all())
            processor.append(_processor_of_all())
    used = (processor[-1] - processor[FORM_WARM]) / (FORM_SHEETS - 1 - FORM_WARM)
    seconds = (times[-1] - times[FORM_WARM]) / (FORM_SHEETS - 1 - FORM_WARM)
    from digitpad.ml.backend import keras

    network = keras.models.load_model(model.keras_file, safe_mode=True)
    image = np.zeros((1, 28, 28, 1), np.float32)
    digits = sum(len(one.text) for one in truth.written)
    plain = digits * median(_times(lambda: network.predict(image, verbose=0), 100))
    rate = f"{1 / seconds:.2f} a second"
    return [
        _ratio(f"one sheet of 60 fields / Model.predict on its {digits} digits", 1000 * seconds, plain, "ms", most=0.2),
        Row("sheets of 60 fields, two processes", rate, "", None, ">= 3", 1 / seconds >= 3),
        Row("processor time of one of them", f"{1000 * used:.0f} ms", "", None, "-", True),
        _ratio(f"memory after {FORM_SHEETS} sheets / after {FORM_WARM}", memory[-1], memory[FORM_WARM], "MB", most=1.1),
    ]


def _memory_of_all() -> float:
    """Megabytes of this process and its children."""
    own = psutil.Process()
    return sum(float(one.memory_info().rss) for one in (own, *own.children(recursive=True))) / 2**20


def _processor_of_all() -> float:
    """Seconds of processor time that this process and its children have used."""
    own = psutil.Process()
    return sum(sum(one.cpu_times()[:2]) for one in (own, *own.children(recursive=True)))


def photo(folder: Path) -> list[Row]:
    """User time from a photo's file to its digits: light and paper as by hand in a room."""
    classifier = load_classifier(Registry(PATHS.bundled_models, folder).find("digitpad"))
    file = folder / "photo.jpg"
    _made_page(kind="hard", size=(4000, 3000)).save(file, quality=90)
    _read(file, classifier)
    began = time.process_time()
    for _ in range(3):
        _read(file, classifier)
    return [Row("photo of 12 megapixels, user time", f"{(time.process_time() - began) / 3:.2f} s", "", None, "", True)]


def _made_page(**how: object) -> Image.Image:
    sys.path.insert(0, str(HERE.parent.parent))
    from tests.support.pages import make_page

    return make_page(2, **how)[0]


@cache
def _ink() -> PageNetwork:
    return load_pages(PATHS)


def _read(file: Path, classifier: Classifier) -> PageReading:
    return read_page(load_page(file), classifier, _ink())


def throughput(folder: Path) -> list[Row]:
    """Images a second of a training in our child process with events, against `Model.fit` on arrays."""
    ours, plain = [], []
    for turn in range(3):
        ours.append(_child_rate(folder / f"job{turn}"))
        plain.append(_report([str(HERE / "plain_fit.py")], folder)["images_per_second"])
    ratio = median(ours) / median(plain)
    figures = f"{median(ours):,.0f} images/s", f"{median(plain):,.0f} images/s"
    return [Row("training throughput / plain Model.fit", *figures, ratio, ">= 0.97", ratio >= 0.97)]


def stall(folder: Path) -> list[Row]:
    """How long the window's event loop is away while a training runs and a pen draws."""
    result = _report([str(HERE / "stall.py")], folder)
    return [
        Row("event loop while training, 99th percentile", f"{result['p99_ms']:.1f} ms",
            f"{result['idle_p99_ms']:.1f} ms idle", None, "< 16 ms", result["p99_ms"] < 16),
        Row("event loop while training, longest", f"{result['longest_ms']:.1f} ms",
            f"{result['idle_longest_ms']:.1f} ms idle", None, "", True),
    ]  # fmt: skip


def study(folder: Path) -> list[Row]:
    """A whole study with one seed, shortened, as a person starts it; against a script with `Model.fit` for each case.

    Both train the same networks on as many images, look at the test images, and start from nothing.
    """
    ours, plain = [], []
    for turn in range(STUDY_TURNS):
        plain.append(
            _costs(lambda: [_report([str(HERE / "plain_study.py"), *words], folder) for words in _plain_words()])
        )
        out = folder / f"study{turn}"
        words = (
            f"--seeds 1 --epochs {STUDY_EPOCHS} --limit {STUDY_IMAGES} --training-share 1 --json --out {out}".split()
        )
        command = [sys.executable, "-m", "digitpad", "study", *words]
        ours.append(_costs(lambda command=command: subprocess.run(command, check=True, capture_output=True)))
    rows = []
    for what, which in (("time of a study", 0), ("processor time of a study", 1)):
        seconds, much = (median(turn[which] for turn in turns) for turns in (ours, plain))
        row = _ratio(f"{what} / Model.fit in a script for each case", seconds, much, "s", most=0.6)
        rows.append(row if which == 0 else replace(row, target="", met=True))
    return rows


def _plain_words() -> list[list[str]]:
    return [[case, str(STUDY_IMAGES), str(STUDY_EPOCHS)] for case in SIX_CASES]


def _costs(call: Callable[[], object]) -> tuple[float, float]:
    """Seconds on the clock, and of the processors in child processes."""
    before, began = os.times(), time.monotonic()
    call()
    after, ended = os.times(), time.monotonic()
    processors = after.children_user + after.children_system - before.children_user - before.children_system
    return ended - began, processors


def _child_rate(out: Path) -> float:
    from digitpad.ml.process import TrainingProcess

    process = TrainingProcess(plain_job(out, PATHS))
    epochs = [event for event in process.events() if isinstance(event, EpochDone)]
    return 12_000 / epochs[-1].seconds


def plain_job(out: Path, paths: Paths) -> TrainJob:
    """The training that both sides of `throughput` run: no augmentation and no validation, as `Model.fit` has none."""
    return TrainJob(
        architecture="paper", name="bench", mnist=paths.mnist, out=out, epochs=3, limit=12_000,
        validation_share=0.0, augmentation=(),
    )  # fmt: skip


def _report(arguments: list[str], folder: Path, *, first: Path | None = None) -> dict[str, float]:
    """Run a script that writes JSON to the file named by its last argument. `first`: a folder of modules to be used."""
    file = folder / f"report{time.monotonic_ns()}.json"
    environment = {**os.environ, "XDG_DATA_HOME": str(folder / "data"), "XDG_CONFIG_HOME": str(folder / "config")}
    if first is not None:
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, (str(first), os.environ.get("PYTHONPATH"))))
    command = [sys.executable, *arguments, str(file)]
    subprocess.run(command, check=True, env=environment, stderr=subprocess.DEVNULL, timeout=600)
    result: dict[str, float] = json.loads(file.read_text())
    return result


def _times(call: Callable[[], object], n: int) -> list[float]:
    call()
    times = []
    for _ in range(n):
        began = time.perf_counter()
        call()
        times.append(1000 * (time.perf_counter() - began))
    return times


def _ratio(what: str, ours: float, plain: float, unit: str, *, most: float) -> Row:
    ratio = ours / plain
    return Row(what, f"{ours:,.2f} {unit}", f"{plain:,.2f} {unit}", ratio, f"<= {most:.2f}", ratio <= most)


def _print(rows: list[Row]) -> None:
    table = Table("", "digitpad", "plain", "ratio", "target", "")
    for row in rows:
        ratio = "" if row.ratio is None else f"{row.ratio:.3f}"
        table.add_row(row.what, row.ours, row.plain, ratio, row.target, "met" if row.met else "MISSED")
    Console(width=120).print(table)


if __name__ == "__main__":
    sys.exit(main())
