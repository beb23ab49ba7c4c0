"""`digitpad models`: lists the models, imports one made elsewhere, or removes one of the user's own."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Final

from rich.table import Table

from digitpad.cli.commands.import_model import import_file
from digitpad.cli.exit_codes import DECLINED, DONE
from digitpad.cli.leftovers import bring_back
from digitpad.cli.options import Commands, add_command
from digitpad.cli.output.documents import print_json, print_problem, result_console
from digitpad.cli.output.tables import print_in_width
from digitpad.cli.own_data_options import add_data, add_data_details, own_source
from digitpad.core.class_names import DIGIT_NAMES, are_digits, listed
from digitpad.core.errors import DigitpadError, ModelError
from digitpad.core.foreign_text import one_line, shortened
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model, Registry

_MNIST_TEST: Final = "MNIST test (95 % interval)"
_OWN_TEST: Final = "own test (95 % interval)"


def add_to(commands: Commands) -> None:
    """Add `models`."""
    parser = add_command(
        commands,
        "models",
        run=run,
        stopped="the models are as they were",
        does="List the models, import one that was made elsewhere, or remove one of your own.",
        example="digitpad models --import from-a-friend.keras --name friend\n"
        "  digitpad models --import clothes.keras --data clothes",
    )
    add = parser.add_argument
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--delete", metavar="NAME", help="remove one of your own models for good")
    what.add_argument(
        "--import", dest="file", type=Path, metavar="FILE", help="make a model of a .keras file that was made elsewhere"
    )
    add("--name", help="(with --import) the model's name; default: the file's")
    own = parser.add_argument_group("images of its classes, for --import of a network that reads no digits")
    add_data(own)
    add_data_details(own)
    add("--json", action="store_true", help="print the list, or the imported model, as one JSON document")
    add("--yes", action="store_true", help="remove without asking")


def run(options: argparse.Namespace) -> int:
    """List, import or remove. Raises DigitpadError."""
    paths = default_paths()
    registry = Registry(paths.bundled_models, paths.user_models)
    if options.name is not None and options.file is None:
        raise DigitpadError("--name goes with --import FILE.")
    source = own_source(options)
    if source is not None and options.file is None:
        raise DigitpadError("--data goes with --import FILE.")
    bring_back(paths)
    if options.file is not None:
        return import_file(options.file, options.name, source, paths, as_json=options.json)
    if options.delete is not None:
        if options.json:
            raise DigitpadError("--json does not go with --delete.")
        return _delete(registry, options.delete, sure=options.yes)
    overview = registry.overview()
    rows = [_row(model) for model in overview.models]
    if options.json:
        print_json(
            {
                "models": rows,
                "damaged": [{"folder": str(one.folder), "problem": one.problem} for one in overview.damaged],
            }
        )
    else:
        _print(rows)
    for one in overview.damaged:
        print_problem(one.problem)
    return DONE


def _delete(registry: Registry, name: str, *, sure: bool) -> int:
    # Not `Registry.find`, which takes paths too: a command that removes folders takes names only.
    overview = registry.overview()
    named = [one for one in overview.models if one.name == name]
    damaged = [one for one in overview.damaged if one.folder.name == name]
    if not named and not damaged:
        raise ModelError(f"There is no model «{name}». «digitpad models» lists them.")
    found = (named or damaged)[0]
    if not registry.is_bundled(found) and not sure and not _agreed(name, found.folder):
        print("Nothing was removed.", file=sys.stderr)
        return DECLINED
    registry.delete(found)
    print(one_line(f"The model «{name}» was removed."), file=sys.stderr)
    return DONE


def _agreed(name: str, folder: Path) -> bool:
    if not sys.stdin.isatty():
        raise DigitpadError(f"Removing «{name}» cannot be undone. Add --yes if you are sure.")
    question = one_line(f"Remove the model «{name}» in {folder} for good? [y/N] ")
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().lower() in ("y", "yes")


def _row(model: Model) -> dict[str, object]:
    problem = _problem(model)
    return {
        "name": model.name,
        "bundled": model.bundled,
        "architecture": model.card_text("architecture"),
        "parameters": model.parameters,
        "test_accuracy": model.test_accuracy,
        "interval": model.test_interval,
        "class_names": model.class_names,
        "own_test_accuracy": model.own_test_accuracy,
        "own_test_interval": model.own_test_interval,
        "created": model.card_text("created"),
        "folder": str(model.folder),
        "verified": problem is None,
        "problem": problem,
    }


def _problem(model: Model) -> str | None:
    try:
        model.verify()
    except ModelError as error:
        return str(error)
    return None


def _print(rows: list[dict[str, object]]) -> None:
    if not rows:
        print("There are no models yet. «digitpad train» makes one.", file=sys.stderr)
        return
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0))
    own = [_OWN_TEST, "reads"] if any(row["class_names"] != DIGIT_NAMES or _own_accuracy(row) for row in rows) else []
    for heading in ("name", "kind", "architecture", "parameters", _MNIST_TEST, *own, "trained", "files"):
        table.add_column(
            heading,
            justify="right" if heading == "parameters" else "left",
        )
    for row in rows:
        table.add_row(
            str(row["name"]),
            "bundled" if row["bundled"] else "own",
            shortened(str(row["architecture"] or "-")),
            f"{row['parameters']:,}" if isinstance(row["parameters"], int) else "-",
            _accuracy(row["test_accuracy"], row["interval"]),
            *([_own_accuracy(row) or "-", _reads(row)] if own else []),
            shortened(str(row["created"] or "-")[:10]),
            "sound" if row["verified"] else "DAMAGED",
        )
    print_in_width(result_console(), table)


def _own_accuracy(row: dict[str, object]) -> str:
    """Of a model that was trained on data of one's own; empty for others."""
    told = _accuracy(row["own_test_accuracy"], row["own_test_interval"])
    return "" if told == "-" else told


def _reads(row: dict[str, object]) -> str:
    names = row["class_names"]
    assert isinstance(names, tuple)
    return "digits" if are_digits(names) else f"{len(names)} classes: {listed(names)}"


def _accuracy(accuracy: object, interval: object) -> str:
    if not isinstance(accuracy, float):
        return "-"
    if isinstance(interval, tuple):
        return f"{accuracy:.2%} ({interval[0]:.2%} to {interval[1]:.2%})"
    return f"{accuracy:.2%}"
