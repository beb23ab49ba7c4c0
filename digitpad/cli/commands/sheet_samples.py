"""`digitpad samples sheets`: scans of sheets on which each digit was written ten times, as files of samples."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from itertools import chain, count
from pathlib import Path

from digitpad.cli.exit_codes import reading_exit_code
from digitpad.cli.options import Commands, add_command
from digitpad.cli.output.documents import LateProgress, print_json, print_problem, silent_libraries
from digitpad.cli.output.folders import check_folder
from digitpad.core.errors import DataError
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.picture import load_page, page_count
from digitpad.core.paths import DEFAULT_MODEL, default_paths
from digitpad.core.picture_files import pictures_in
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Registry
from digitpad.core.samples.exchange import write_pixels


def add_to(commands: Commands) -> None:
    """Add `sheets`."""
    parser = add_command(
        commands,
        "sheets",
        run=run,
        does="Take digits from photos and scans of sheets on which each was written ten times: a file of samples for "
        "each sheet, as each has its writer.",
        example="digitpad samples sheets scans --out writers\n  digitpad samples import writers/*.csv",
    )
    parser.add_argument("files", nargs="+", type=Path, metavar="FILE", help="a picture, or a folder of pictures")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the CSV files of pixels go")
    parser.add_argument("--json", action="store_true", help="print a JSON list with an entry for each sheet")


def run(options: argparse.Namespace) -> int:
    """Read. Raises DigitpadError or OSError."""
    check_folder(options.out, "the samples")
    options.out.mkdir(parents=True, exist_ok=True)
    classifier, network = _networks()
    files = [file for path in options.files for file in _files(path)]
    entries: list[dict[str, object]] = []
    taken: set[str] = set()
    with LateProgress("Reading sheets") as progress:
        for place, file in enumerate(files):
            progress(place, len(files))
            entries += _entries(file, options.out, taken, classifier, network)
    broken = [entry for entry in entries if entry["error"] is not None]
    for entry in broken:
        print_problem(f"{entry['file']}, page {entry['page']}: {entry['error']}")
    done = [entry for entry in entries if entry["error"] is None]
    if options.json:
        print_json(entries)
    else:
        for entry in done:
            print(f"{entry['samples']} samples in {entry['out']}.", file=sys.stderr)
    return reading_exit_code(is_broken=bool(broken or not done), is_any_read=bool(done))


def _files(path: Path) -> list[Path]:
    """The pictures of a folder; one without any stays, for the error that it gives."""
    return (path.is_dir() and pictures_in(path)) or [path]


def _entries(
    file: Path, out: Path, taken: set[str], classifier: Classifier, network: PageNetwork
) -> Iterator[dict[str, object]]:
    """An entry for each page of a file. `taken`: names of files that this command has written."""
    from digitpad.core.forms.fields.digit_samples import sheet_samples  # other commands can do without

    try:
        pages = page_count(file)
    except DataError as error:
        yield {"file": str(file), "page": 1, "samples": 0, "out": None, "error": str(error)}
        return
    for number in range(1, pages + 1):
        stem = file.stem if pages == 1 else f"{file.stem}-{number}"
        names = (f"{stem}{more}.csv" for more in chain([""], (f"-{place}" for place in count(2))))
        name = next(one for one in names if one not in taken)
        taken.add(name)
        entry: dict[str, object] = {"file": str(file), "page": number, "samples": 0, "out": None, "error": None}
        try:
            samples = sheet_samples(load_page(file, number), classifier, network)
            write_pixels(samples, out / name, lambda share: None)
            entry |= {"samples": len(samples), "out": str(out / name)}
        except DataError as error:
            entry["error"] = str(error)
        yield entry


def _networks() -> tuple[Classifier, PageNetwork]:
    from digitpad.runtime.litert import load_classifier  # other commands can do without
    from digitpad.runtime.pages import load_pages

    paths = default_paths()
    with silent_libraries():
        model = Registry(paths.bundled_models, paths.user_models).find(DEFAULT_MODEL)
        return load_classifier(model), load_pages(paths)
