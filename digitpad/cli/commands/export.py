"""`digitpad export`: writes a model in formats that other programs read."""

from __future__ import annotations

import argparse
from pathlib import Path

from rich.table import Table

from digitpad.cli.commands.transfer import finished
from digitpad.cli.exit_codes import CANCELLED, DONE
from digitpad.cli.options import Commands, add_command, whole_number
from digitpad.cli.output.documents import print_json, result_console
from digitpad.cli.output.tables import print_in_width
from digitpad.core.evaluation.statistics import wilson_interval
from digitpad.core.paths import default_paths
from digitpad.core.registry import Registry
from digitpad.core.transfer.formats import FORMATS, chosen_formats
from digitpad.core.transfer.jobs import ExportDone, Exported, ExportJob


def add_to(commands: Commands) -> None:
    """Add `export`."""
    parser = add_command(
        commands,
        "export",
        run=run,
        stopped="nothing was exported",
        does="Write a model in formats that other programs read, each with a card and an example, or as a web page.",
        example="digitpad export digitpad --format web,litert-int8 --out ~/taken-along",
    )
    add = parser.add_argument
    add("model", metavar="MODEL", help="a model's name, or its folder")
    add(
        "--format",
        dest="formats",
        action="append",
        required=True,
        metavar="LIST",
        help=f"of {', '.join(FORMATS)}; repeat it, or put commas between",
    )
    add("--out", type=Path, required=True, metavar="DIR", help="each format gets a new folder in this one")
    add(
        "--limit",
        type=whole_number,
        metavar="N",
        help="measure on N of MNIST's 10,000 test images only, for a quick try",
    )
    add("--json", action="store_true", help="print the result as one JSON document")


def run(options: argparse.Namespace) -> int:
    """Export. Raises DigitpadError or OSError."""
    paths = default_paths()
    job = ExportJob(
        model=Registry(paths.bundled_models, paths.user_models).find(options.model),
        formats=chosen_formats(options.formats),
        out=options.out.absolute(),
        mnist=paths.mnist,
        sample=paths.sample,
        web=paths.web,
        test_images=options.limit,
    )
    done = finished(job)
    if not isinstance(done, ExportDone):
        return CANCELLED
    if options.json:
        print_json({"model": job.model.name, "exported": [one.as_json() for one in done.exported]})
    else:
        _print(done.exported)
    return DONE


def _print(exported: tuple[Exported, ...]) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    tested = "own examples" if any(one.own for one in exported) else "MNIST test"
    for heading in ("format", "size", f"{tested} (95 % interval)", "n", "as Keras", "furthest", "folder"):
        table.add_column(
            heading,
            justify="right" if heading in ("size", "n") else "left",
        )
    for one in exported:
        low, high = wilson_interval(one.hits, one.n)
        table.add_row(
            one.format,
            f"{one.size / 1000:,.0f} kB",
            f"{one.accuracy:.2%} ({low:.2%} to {high:.2%})",
            f"{one.n:,}",
            f"{one.agreement:.2%}",
            f"{one.largest_difference:.2g}",
            str(one.folder),
        )
    print_in_width(result_console(), table)
