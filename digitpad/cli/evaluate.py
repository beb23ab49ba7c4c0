"""`digitpad evaluate`: how well a model reads MNIST's test images or a file of pen strokes."""

from __future__ import annotations

import argparse
from math import isfinite
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.table import Table

from digitpad.cli.exit_codes import DONE
from digitpad.cli.options import Commands, add_command
from digitpad.cli.output import LateProgress, print_json, result_console, silent_libraries
from digitpad.core import mnist
from digitpad.core.contact_sheet import misread_sheet
from digitpad.core.errors import DigitpadError
from digitpad.core.evaluate import Evaluation, evaluate_images, evaluate_strokes
from digitpad.core.files import write_atomically
from digitpad.core.paths import default_paths
from digitpad.core.predict import Classifier
from digitpad.core.registry import DEFAULT_MODEL, Registry
from digitpad.core.statistics import wilson_interval
from digitpad.core.stroke_files import read_stroke_file

ERRORS_FILE: Final = "errors.png"
_SCALE: Final = 0.7
_OFFSET: Final = (0.0, 0.0)


def add_to(commands: Commands) -> None:
    """Add `evaluate`."""
    parser = add_command(
        commands,
        "evaluate",
        run=run,
        does="Measure how well a model reads labelled digits.",
        example="digitpad evaluate --model digitpad --strokes pendigits-orig.tra.gz --scale 0.5 --offset -0.1,0.2",
    )
    add = parser.add_argument
    add("--model", default=DEFAULT_MODEL, metavar="NAME_OR_DIR", help="a model's name or folder; default: %(default)s")
    data = parser.add_mutually_exclusive_group(required=True)
    data.add_argument("--mnist", action="store_true", help="read MNIST's 10,000 test images")
    data.add_argument("--strokes", type=Path, metavar="FILE", help="draw and read the labelled strokes of a file")
    add("--scale", type=float, metavar="X", help=f"longest side of a drawing, as part of the canvas; default: {_SCALE}")
    add("--offset", type=_pair, metavar="DX,DY", help="away from the canvas' middle, in canvas sides; default: 0,0")
    add("--errors", type=Path, metavar="DIR", help=f"write a picture of the misread digits to DIR/{ERRORS_FILE}")
    add("--json", action="store_true", help="print the result as one JSON document")


def run(options: argparse.Namespace) -> int:
    """Evaluate. Raises DigitpadError or OSError."""
    from digitpad.runtime.litert import load_classifier  # other commands can do without

    _check(options)
    paths = default_paths()
    model = Registry(paths.bundled_models, paths.user_models).find(options.model)
    with silent_libraries():
        classifier = load_classifier(model)
    with LateProgress("Reading digits") as progress:
        if options.mnist:
            data: dict[str, object] = {"data": "MNIST, test part"}
            result = evaluate_images(classifier, mnist.load_test(paths.mnist), progress)
        else:
            scale, offset = options.scale or _SCALE, options.offset or _OFFSET
            data = {"data": str(options.strokes), "scale": scale, "offset": list(offset)}
            result = _evaluate_file(classifier, options.strokes, scale=scale, offset=offset, progress=progress)
    if options.errors is not None:
        write_atomically(options.errors / ERRORS_FILE, misread_sheet(result))
    if options.json:
        print_json({"model": model.name, **data, **result.as_json()})
    else:
        _print(result_console(), f"{model.name} on {data['data']}", result)
    return DONE


def _check(options: argparse.Namespace) -> None:
    if options.mnist and (options.scale is not None or options.offset is not None):
        raise DigitpadError("--scale and --offset place strokes on the canvas; MNIST's images are taken as they are.")
    if options.scale is not None and not 0 < options.scale <= 1:
        raise DigitpadError(f"The scale must be greater than 0 and at most 1, but is {options.scale:g}.")


def _evaluate_file(
    classifier: Classifier, file: Path, *, scale: float, offset: tuple[float, float], progress: LateProgress
) -> Evaluation:
    samples = read_stroke_file(file)
    return evaluate_strokes(classifier, samples, scale=scale, offset=offset, progress=progress)


def _pair(text: str) -> tuple[float, float]:
    try:
        x, y = map(float, text.split(","))
    except ValueError:
        x = y = float("nan")
    if not (isfinite(x) and isfinite(y)):
        raise argparse.ArgumentTypeError(f"two numbers such as -0.1,0.2 are expected, not «{text}»")
    return x, y


def _print(console: Console, title: str, result: Evaluation) -> None:
    hits, n = int(result.hits.sum()), len(result.labels)
    console.print(title, style="bold", markup=False)
    console.print(f"read right     {hits:,} of {n:,}: {_share(hits, n)}")
    if result.writers is not None and result.writers_mean is not None:
        console.print(f"mean of        {len(set(result.writers))} writers: {result.writers_mean:.2%}")
    console.print(f"time           {result.ms_per_digit:.2f} ms a digit")
    console.print(_confusion_table(result))


def _share(hits: int, n: int) -> str:
    low, high = wilson_interval(hits, n)
    return f"{hits / n:.2%} (95 % interval {low:.2%} to {high:.2%})"


def _confusion_table(result: Evaluation) -> Table:
    """A row for each label: how many there are, how many were read right, and as what they were read."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for heading in ("digit", "n", "right", "|", *(f"→{answer}" for answer in range(10))):
        table.add_column(heading, justify="right", no_wrap=True)
    for digit, row in enumerate(result.confusion.tolist()):
        n = sum(row)
        right = f"{row[digit] / n:.2%}" if n else "-"
        table.add_row(str(digit), str(n), right, "|", *(str(count) if count else "·" for count in row))
    return table
