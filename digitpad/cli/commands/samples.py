"""`digitpad samples`: takes samples in, writes them for other programs, and lists them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from digitpad.cli.commands import sheet_samples
from digitpad.cli.commands.teach import samples_folder, stored_samples
from digitpad.cli.exit_codes import DONE
from digitpad.cli.options import Commands, add_command
from digitpad.cli.output.documents import LateProgress, print_json, print_problem, silent_libraries
from digitpad.core.errors import DigitpadError
from digitpad.core.foreign_text import one_line
from digitpad.core.paths import Paths, default_paths
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.core.registry import Registry
from digitpad.core.samples.changes import AddSamples
from digitpad.core.samples.exchange import Written, write_pixels, write_strokes
from digitpad.core.samples.importing import AskedModel, import_samples
from digitpad.core.samples.sample_list import SampleList
from digitpad.core.samples.store import SampleStore, UnwrittenSamples
from digitpad.core.settings import Settings

_STEPS: Final = 1000  # of a progress bar
_WRITERS: Final = {".json": write_strokes, ".csv": write_pixels}


def add_to(commands: Commands) -> None:
    """Add `samples` with its own commands."""
    does = "Take in, write or list your own samples: what you say that a digit is."
    parser = commands.add_parser(
        "samples",
        help=does,
        description=does,
        epilog="example:\n  digitpad samples import train.csv.gz",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parts = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    add = add_command(
        parts,
        "import",
        run=_import,
        does="Take in labelled digits: pen strokes (JSON, UCI's UNIPEN text) or a table of pixels (CSV); gzipped, too.",
        example="digitpad samples import openml.csv",
    )
    add.add_argument("files", nargs="+", type=Path, metavar="FILE", help="taken whole or, if it is odd, not at all")
    add.add_argument("--json", action="store_true", help="print how many samples came in as one JSON document")
    write = add_command(
        parts,
        "export",
        run=_export,
        does="Write your samples: strokes into a .json file, or 28x28 pixels into a .csv file.",
        example="digitpad samples export mine.csv",
    )
    write.add_argument("file", type=Path, metavar="FILE", help="FILE.json or FILE.csv")
    tell = add_command(
        parts,
        "list",
        run=_list,
        does="List your samples in the order in which they were kept.",
        example="digitpad samples list --json",
    )
    tell.add_argument("--json", action="store_true", help='print a JSON list of {"label", "source", "time"}')
    sheet_samples.add_to(parts)
    for part in (add, write, tell):
        part.add_argument("--samples", type=Path, metavar="DIR", help="a folder of samples; default: your own")


def _import(options: argparse.Namespace) -> int:
    """Take files in, all or none. Raises DigitpadError."""
    paths = default_paths()
    store = SampleStore(options.samples or paths.samples)
    with LateProgress("Reading samples") as progress:
        found = import_samples(
            options.files,
            there=store.samples(),
            asked=_model(paths),
            check=lambda share: progress(round(share * _STEPS), _STEPS),
        )
    if found.added.samples:
        _keep(store, found.added)
    _warn(store)
    counts = {"added": len(found.added.samples), "known": found.known, "passed": found.passed}
    if options.json:
        print_json(counts)
    else:
        print(_import_words(found.added, found.known, found.passed), file=sys.stderr)
    return DONE


def _export(options: argparse.Namespace) -> int:
    """Write a file. Raises DigitpadError."""
    file: Path = options.file
    write = _WRITERS.get(file.suffix.lower())
    if write is None:
        raise DigitpadError(f"A file of samples ends in .json (strokes) or .csv (pixels); «{file}» does not.")
    store = SampleStore(samples_folder(options.samples, default_paths()))
    samples = stored_samples(store.folder, " Take some in with «digitpad samples import», or write them.")
    with LateProgress("Writing samples") as progress:
        written = write(samples, file, lambda share: progress(round(share * _STEPS), _STEPS))
    print(_export_words(written, file), file=sys.stderr)
    return DONE


def _list(options: argparse.Namespace) -> int:
    """List. Raises DigitpadError."""
    store = SampleStore(samples_folder(options.samples, default_paths()))
    rows = _rows(store.samples())
    _warn(store)
    if options.json:
        print_json(rows)
    else:
        for row in rows:
            label = "-" if row["label"] is None else row["label"]
            print(f"{label}  {one_line(str(row['source'])):<8} {row['time']}")
    return DONE


def _rows(samples: SampleList) -> list[dict[str, object]]:
    """Read from the columns: 60,000 samples need not be unpacked for it."""
    rows: list[dict[str, object]] = []
    for place in samples.places.tolist():
        label, content = int(samples.labels[place]), samples.contents[place]
        rows.append({"label": None if label == NOT_A_DIGIT else label, "source": content[2], "time": content[1]})
    return rows


def _model(paths: Paths) -> AskedModel | None:
    """The model that is chosen in the window, as it is asked there too; None if it cannot be asked."""
    from digitpad.runtime.litert import load_classifier  # only imports ask

    try:
        model = Registry(paths.bundled_models, paths.user_models).find(str(Settings.load(paths.settings_file)["model"]))
        model.check_digits("Looking at samples")
        with silent_libraries():
            return AskedModel(model.name, load_classifier(model))
    except DigitpadError:
        return None


def _keep(store: SampleStore, added: AddSamples) -> None:
    """Write samples, or none of them. Raises DigitpadError."""
    try:
        store.append([added])
    except UnwrittenSamples as error:
        raise DigitpadError(f"{error.why} Nothing was imported.") from None


def _warn(store: SampleStore) -> None:
    for problem in store.problems:
        print_problem(problem)


def _import_words(added: AddSamples, known: int, passed: int) -> str:
    words = [f"{len(added.samples):,} new sample{'' if len(added.samples) == 1 else 's'}"]
    words += [f"{known:,} there already"] if known else []
    words += [f"{passed:,} of several digits left out"] if passed else []
    return ", ".join(words) + "."


def _export_words(written: Written, file: Path) -> str:
    left = f", {written.left_out:,} left out that cannot be in such a file" if written.left_out else ""
    return f"{written.count:,} sample{'' if written.count == 1 else 's'} in {file}{left}."
