"""`digitpad evaluate`: how well a model reads MNIST's test images, pen strokes of a file, or what is no digit."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from functools import partial
from math import isfinite
from pathlib import Path
from typing import Final

from digitpad import __version__
from digitpad.cli.exit_codes import DONE
from digitpad.cli.options import Commands, add_command, decimal_number, whole_number
from digitpad.cli.output.documents import LateProgress, print_json, result_console, silent_libraries
from digitpad.cli.output.evaluation_result import print_evaluation, print_numbers
from digitpad.cli.output.folders import check_folder
from digitpad.cli.own_data_options import add_data, add_data_details, own_source
from digitpad.core.data import mnist, non_digits
from digitpad.core.data.own_source import OwnSource
from digitpad.core.data.stroke_files import read_stroke_file
from digitpad.core.data.writers import split_writers
from digitpad.core.errors import DigitpadError, short_quote
from digitpad.core.evaluation.contact_sheet import misread_sheet
from digitpad.core.evaluation.evaluate import Evaluation, evaluate_images, evaluate_strokes
from digitpad.core.evaluation.evaluate_numbers import NumberEvaluation, evaluate_numbers, is_number
from digitpad.core.evaluation.report import html_report
from digitpad.core.files import write_atomically
from digitpad.core.own_data.own_test import own_test
from digitpad.core.own_data.read import read_own_data
from digitpad.core.paths import DEFAULT_MODEL, Paths, default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Model, Registry

ERRORS_FILE: Final = "errors.png"
REPORT_FILE: Final = "report.html"
_SCALE: Final = 0.7
_OFFSET: Final = (0.0, 0.0)
_BRUSH: Final = 1.0
_BRUSHES: Final = (0.01, 10.0)  # thinner ink may vanish between pixels
_EACH: Final = 200  # drawings of each kind that is no digit
_SEED: Final = 1
_PLACING_OPTIONS: Final = ("scale", "offset", "brush")


def add_to(commands: Commands) -> None:
    """Add `evaluate`."""
    parser = add_command(
        commands,
        "evaluate",
        run=run,
        stopped="nothing was evaluated",
        does="Measure how well a model reads labelled digits, and refuses what is none.",
        example="digitpad evaluate --model digitpad --strokes pendigits-orig.tra.gz --scale 0.5 --offset -0.1,0.2\n"
        "  digitpad evaluate --model letters --data letters",
    )
    add = parser.add_argument
    add("--model", default=DEFAULT_MODEL, metavar="NAME_OR_DIR", help="a model's name or folder; default: %(default)s")
    data = parser.add_mutually_exclusive_group(required=True)
    data.add_argument("--mnist", action="store_true", help="read MNIST's 10,000 test images")
    data.add_argument(
        "--strokes",
        type=Path,
        metavar="FILE",
        help="draw and read the labelled strokes of a file, digits or numbers of several digits; any other label says "
        "«not a digit»",
    )
    data.add_argument(
        "--non-digits",
        action="store_true",
        help=f"draw and read what is no digit: {_EACH} drawings of each of {len(non_digits.HELD_OUT_KINDS)} kinds",
    )
    add_data(data)
    add_data_details(parser)
    add(
        "--held-out",
        type=whole_number,
        metavar="SEED",
        help="read only the writers of the file from whom a training with that seed did not learn",
    )
    add(
        "--numbers",
        action="store_true",
        help="read single digits, too, as drawings that may hold several: as the canvas does",
    )
    add(
        "--scale",
        type=decimal_number,
        metavar="X",
        help=f"longest side of a drawing, as part of the canvas; default: {_SCALE}",
    )
    add("--offset", type=_pair, metavar="DX,DY", help="away from the canvas' middle, in canvas sides; default: 0,0")
    add(
        "--brush",
        type=decimal_number,
        metavar="X",
        help=f"width of the pen, in widths of the default one; default: {_BRUSH:g}",
    )
    add("--errors", type=Path, metavar="DIR", help=f"write a picture of the misread digits to DIR/{ERRORS_FILE}")
    add("--report", type=Path, metavar="DIR", help=f"write a page with tables and charts to DIR/{REPORT_FILE}")
    add("--json", action="store_true", help="print the result as one JSON document")


def run(options: argparse.Namespace) -> int:
    """Evaluate. Raises DigitpadError or OSError."""
    from digitpad.runtime.litert import load_classifier  # other commands can do without

    _check(options)
    paths = default_paths()
    model = Registry(paths.bundled_models, paths.user_models).find(options.model)
    source = own_source(options)
    if source is None:
        model.check_digits("Reading MNIST, pen strokes and what is no digit")
    with silent_libraries():
        classifier = load_classifier(model)
    for folder, what in ((options.errors, "the picture"), (options.report, "the report")):
        if folder is not None:
            check_folder(folder, what)
    with LateProgress("Reading digits") as progress:
        if source is None:
            data, result = _evaluate(options, classifier, paths, progress)
        else:
            data, result = _own(source, model, classifier, progress)
    title = f"{model.name} on {data['data']}"
    if isinstance(result, NumberEvaluation):
        if options.json:
            kinds = {"rejected_by_kind": _shares(result.refused_others)} if options.non_digits else {}
            print_json({"model": model.name, **data, **result.as_json(), **kinds})
        else:
            print_numbers(result_console(), title, result)
        return DONE
    group = "kind" if options.non_digits else "writer"
    if options.json:
        kinds = {"rejected_by_kind": _rejected_by_kind(result)} if options.non_digits else {}
        print_json({"model": model.name, **data, **result.as_json(), **kinds})
    else:
        print_evaluation(result_console(), title, result, group)
    if options.errors is not None:  # what was measured is told by now, should this not go well
        write_atomically(options.errors / ERRORS_FILE, misread_sheet(result))
    if options.report is not None:
        page = html_report(title, result, details=_details(options, model, data), group=group)
        # A file's name may hold what is no character.
        write_atomically(options.report / REPORT_FILE, page.encode("utf-8", "replace"))
    return DONE


def _check(options: argparse.Namespace) -> None:
    if options.data is not None:
        _check_own(options)
    if options.mnist and any(getattr(options, name) is not None for name in _PLACING_OPTIONS):
        raise DigitpadError(
            "--scale, --offset and --brush are for strokes on the canvas; MNIST's images are taken as they are."
        )
    if options.scale is not None and not 0 < options.scale <= 1:
        raise DigitpadError(f"The scale must be greater than 0 and at most 1, but is {options.scale:g}.")
    if options.held_out is not None and options.strokes is None:
        raise DigitpadError("--held-out chooses writers of a stroke file; it needs --strokes FILE.")
    if options.numbers and options.mnist:
        raise DigitpadError("--numbers is for strokes on the canvas; it needs --strokes FILE or --non-digits.")
    if options.held_out is not None and options.held_out < 0:
        raise DigitpadError(f"A seed must not be negative, but is {options.held_out}.")
    thinnest, widest = _BRUSHES
    if options.brush is not None and not thinnest <= options.brush <= widest:
        raise DigitpadError(
            f"The brush must be {thinnest:g} to {widest:g} times as wide as the default one, but is {options.brush:g}."
        )


def _check_own(options: argparse.Namespace) -> None:
    """Raises DigitpadError for what is not possible with data of one's own."""
    for name in (*_PLACING_OPTIONS, "held_out", "numbers", "report"):
        if getattr(options, name):
            raise DigitpadError(f"--{name.replace('_', '-')} is not possible with --data; leave one of them out.")


def _evaluate(
    options: argparse.Namespace, classifier: Classifier, paths: Paths, progress: LateProgress
) -> tuple[dict[str, object], Evaluation | NumberEvaluation]:
    """What was read, as the JSON document says it, and the result."""
    if options.mnist:
        return {"data": "MNIST, test part"}, evaluate_images(classifier, mnist.load_test(paths.mnist), progress)
    if options.non_digits:
        name = "drawings that are no digit, of kinds that no network has learned"
        samples = non_digits.non_digit_samples(non_digits.HELD_OUT_KINDS, each=_EACH, seed=_SEED)
    else:
        name, samples = str(options.strokes), read_stroke_file(options.strokes)
        if options.held_out is not None:
            _, samples = split_writers(samples, seed=options.held_out)
    scale, offset, brush = _placing(options)
    several = options.numbers or any(is_number(sample.label) and len(sample.label) > 1 for sample in samples)
    if several and (options.errors is not None or options.report is not None):
        words = "not for --numbers" if options.numbers else "this one holds numbers"
        raise DigitpadError(f"--errors and --report are for files of single digits; {words}.")
    evaluate = _reading_numbers(paths) if several else evaluate_strokes
    result = evaluate(classifier, samples, scale=scale, offset=offset, brush=brush, progress=progress)
    data = {"data": name, "held_out": options.held_out, "scale": scale, "offset": list(offset), "brush": brush}
    return data, result


def _own(
    source: OwnSource, model: Model, classifier: Classifier, progress: LateProgress
) -> tuple[dict[str, object], Evaluation]:
    """The same of data of one's own."""
    found = read_own_data(source)
    test = own_test(found, model)
    names = ", ".join(path.name for path in source.paths)
    data: dict[str, object] = {"data": f"{names}, {test.what}", "sha256": found.checksum}
    return data, evaluate_images(classifier, test.data, progress, class_names=model.class_names, writers=test.writers)


def _reading_numbers(paths: Paths) -> Callable[..., NumberEvaluation]:
    from digitpad.runtime.lines import load_drawn_lines, load_pen  # other data can do without

    return partial(evaluate_numbers, pen=load_pen(paths), lines=load_drawn_lines(paths))


def _placing(options: argparse.Namespace) -> tuple[float, tuple[float, float], float]:
    """Scale, offset and brush."""
    return options.scale or _SCALE, options.offset or _OFFSET, options.brush or _BRUSH


def _rejected_by_kind(result: Evaluation) -> dict[str, float]:
    return {kind: one.rejected / one.n for kind, one in result.by_writer.items()}


def _shares(found: Mapping[str, Sequence[bool]]) -> dict[str, float]:
    return {kind: sum(some) / len(some) for kind, some in found.items()}


def _details(options: argparse.Namespace, model: Model, data: dict[str, object]) -> dict[str, str]:
    """What the report says about itself, by name."""
    details = {
        "model": model.name,
        "rejects": _rejects(model.rejection_threshold),
        "data": str(data["data"]),
    }
    if not options.mnist:
        scale, (x, y), brush = _placing(options)
        details["drawn"] = (
            f"longest side {scale:g} of the canvas, middle at {0.5 + x:g}, {0.5 + y:g}, "
            f"pen {brush:g} times as wide as the default one"
        )
    details["command"] = shlex.join(_command(options))
    details["date"] = datetime.now().astimezone().isoformat(" ", "minutes")
    details["version"] = f"digitpad {__version__}"
    return details


def _rejects(threshold: float | None) -> str:
    if threshold is None:
        return "nothing, as its card has no threshold"
    return f"what is stranger than {threshold:.3g}, on a scale from 0 to 1"


def _command(options: argparse.Namespace) -> list[str]:
    """The command line that repeats this evaluation and its report."""
    words = ["digitpad", "evaluate", "--model", options.model]
    if options.strokes is not None:
        words += ["--strokes", str(options.strokes)]
    else:
        words.append("--mnist" if options.mnist else "--non-digits")
    if options.held_out is not None:
        words += ["--held-out", str(options.held_out)]
    if options.scale is not None:
        words += ["--scale", str(options.scale)]
    if options.offset is not None:
        words += ["--offset", ",".join(map(str, options.offset))]
    if options.brush is not None:
        words += ["--brush", str(options.brush)]
    return [*words, "--report", str(options.report)]


def _pair(text: str) -> tuple[float, float]:
    try:
        x, y = map(float, text.split(","))
    except ValueError:
        x = y = float("nan")
    if not (isfinite(x) and isfinite(y)):
        raise argparse.ArgumentTypeError(f"two numbers such as -0.1,0.2 are expected, not {short_quote(text)}")
    return x, y
