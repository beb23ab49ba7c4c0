"""`digitpad teach`: a model learns a person's samples, in this process."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Final

from rich.console import Console

from digitpad.cli.ctrl_c import NO_MODEL, CtrlC
from digitpad.cli.exit_codes import CANCELLED, DONE, NOTHING_KEPT
from digitpad.cli.options import Commands, add_command, whole_number
from digitpad.cli.output.documents import (
    error_console,
    only_results_on_stdout,
    print_json,
    result_console,
    silent_libraries,
)
from digitpad.cli.output.teaching_progress import TeachingBar
from digitpad.core.data.stroke_files import place, read_stroke_file
from digitpad.core.errors import DigitpadError, ModelError, error_words
from digitpad.core.evaluation.charts import percent
from digitpad.core.files import remove_folder
from digitpad.core.jobs.result_folder import check_free
from digitpad.core.jobs.teaching import (
    MOST_LOST,
    BeforeAfter,
    Taught,
    TeachingEvent,
    TeachJob,
    Verdict,
    document,
    name_after,
)
from digitpad.core.jobs.workspace import workspace
from digitpad.core.light_package import require_tensorflow
from digitpad.core.model_names import check_name
from digitpad.core.paths import DEFAULT_MODEL, Paths, default_paths
from digitpad.core.registry import Registry
from digitpad.core.samples.sample import OwnSample
from digitpad.core.samples.store import SampleStore

_SETS: Final = (
    ("own digits, not learned", "own"),
    ("MNIST, held out", "mnist"),
    ("guard set", "guard"),
)


def add_to(commands: Commands) -> None:
    """Add `teach`."""
    parser = add_command(
        commands,
        "teach",
        run=run,
        stopped=NO_MODEL,
        does="Let a model learn your own samples, or those of a stroke file, and say what that gains and costs.",
        example="digitpad teach --strokes my-digits.json --out my-hand",
    )
    add = parser.add_argument
    source = parser.add_mutually_exclusive_group()
    source.add_argument(
        "--strokes", type=Path, metavar="FILE", help="labelled pen strokes (JSON or UCI's UNIPEN text, gzipped or not)"
    )
    source.add_argument("--samples", type=Path, metavar="DIR", help="a folder of samples; default: your own samples")
    add("--model", default=DEFAULT_MODEL, metavar="NAME_OR_DIR", help="the model that learns; default: %(default)s")
    add("--out", type=Path, required=True, metavar="DIR", help="write the model into this new folder")
    add("--name", help="the new model's name; default: the old one's, with «my hand»")
    add("--seed", type=whole_number, default=1, metavar="N", help="repeats a teaching; default: %(default)s")
    add("--json", action="store_true", help="print the result as one JSON document")


def run(options: argparse.Namespace) -> int:
    """Teach. Raises DigitpadError or OSError."""
    require_tensorflow()
    check_free(options.out.absolute())  # before samples are read and TensorFlow is loaded
    job = _job(options, default_paths())
    with only_results_on_stdout():
        taught = _teach(job)
    if taught is None:
        return CANCELLED
    if options.json:
        print_json(document(taught))
    else:
        _print(result_console(), job, taught)
    return DONE if taught.folder is not None else NOTHING_KEPT


def _job(options: argparse.Namespace, paths: Paths) -> TeachJob:
    model = Registry(paths.bundled_models, paths.user_models).find(options.model)
    model.check_digits("Teaching")
    name = options.name or name_after(model.name)
    check_name(name)
    if options.strokes is not None:
        samples, source = _of_strokes(options.strokes), options.strokes.name
    else:
        folder = samples_folder(options.samples, paths)
        samples, source = list(stored_samples(folder, " Name a stroke file with --strokes.")), "own samples"
    return TeachJob(
        start=model.folder.absolute(),
        name=name,
        samples=tuple(samples),
        mnist=paths.mnist,
        guard=paths.guard,
        out=options.out.absolute(),
        source=source,
        seed=options.seed,
        even_unchanged=True,
    )


def samples_folder(named: Path | None, paths: Paths) -> Path:
    """The folder of samples that a person named, or their own. Raises DigitpadError for a name that no folder has."""
    if named is not None and not named.is_dir():
        raise DigitpadError(f"There is no folder {named}.")
    return named or paths.samples


def stored_samples(folder: Path, advice: str = "") -> Sequence[OwnSample]:
    """What a person wrote and labelled. Raises DigitpadError, with `advice` if there is nothing, or OSError."""
    samples = SampleStore(folder).samples()
    if not samples:
        raise DigitpadError(f"There are no samples in {folder} yet.{advice}")
    return samples


def _of_strokes(file: Path) -> list[OwnSample]:
    """Digits of a stroke file, as if they had been drawn on the canvas."""
    now = datetime.now(timezone.utc)
    return [
        OwnSample(str(number), sample.digit, now, "import", drawing=place(sample))
        for number, sample in enumerate(read_stroke_file(file))
        if sample.digit is not None
    ]


def _teach(job: TeachJob) -> Taught | None:
    """Teach and return the last event, or None after Ctrl-C."""
    with CtrlC(job.out) as ctrl_c:
        console = error_console()
        if console.is_terminal:
            console.print("Loading TensorFlow …")
        with silent_libraries():
            from digitpad.ml.teaching.run import teach

        last: list[Taught] = []
        with TeachingBar(console) as bar, workspace(job.out), ctrl_c.obeyed_at_batches():

            def emit(event: TeachingEvent) -> None:
                bar.show(event)
                if isinstance(event, Taught):
                    last.append(event)

            try:
                teach(job, emit, ctrl_c.should_stop)
            except OSError as error:
                raise ModelError(f"The model could not be written ({error_words(error)}).") from error
        if last and last[0].folder is not None and ctrl_c.pressed:
            remove_folder(last[0].folder)
        return last[0] if last and not ctrl_c.pressed else None


def _print(console: Console, job: TeachJob, taught: Taught) -> None:
    figures = taught.figures
    for title, name in _SETS:
        console.print(f"{title:<26}{_change(getattr(figures, name))}", markup=False)
    if figures.verdict is Verdict.NOTHING_TO_GAIN:
        console.print("There is nothing to gain: your digits are read as well before.", markup=False)
    elif figures.verdict is Verdict.FORGETS:
        console.print(f"Nothing is kept: it would lose more than {percent(MOST_LOST, 1)} elsewhere.", markup=False)
    elif figures.verdict is Verdict.NO_BETTER:
        console.print("Nothing is kept: it would read your own digits worse.", markup=False)
    if taught.folder is not None:
        unchanged = "" if figures.kept else ", the model as it was"
        console.print(f"«{job.name}» lies in {taught.folder}{unchanged}.", markup=False, soft_wrap=True)


def _change(figures: BeforeAfter) -> str:
    before, after = figures.before, figures.after
    low, high = after.interval
    return (
        f"{percent(before.accuracy)} -> {percent(after.accuracy)} of {after.n:,} "
        f"(95 % interval {percent(low)} to {percent(high)})"
    )
