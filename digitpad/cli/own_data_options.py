"""Options that name data of one's own; what was read of them, and how a model was tested with them, in words."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from rich.console import Console

from digitpad.core.counts import counted
from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DigitpadError
from digitpad.core.foreign_text import one_line
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.read import names_of, read_own_data
from digitpad.core.registry import Model

_NAMED: Final = 5  # things that were passed over


def add_own_data(group: argparse._ArgumentGroup) -> None:
    """Add the options of a training on data of one's own."""
    add = group.add_argument
    add_data(group)
    add_data_details(group)
    add(
        "--leave-out",
        metavar="WRITER",
        help="test with this writer's images and learn from all others; data know their writers as files (--data), "
        "folders in those of the classes, or an array «writers»",
    )
    add(
        "--leave-one-writer-out",
        action="store_true",
        help="train once without each of the writers, tell how well each one's hand is read, and keep no model",
    )


def add_data(group: argparse._ActionsContainer) -> None:
    """Add the option that names data."""
    group.add_argument(
        "--data",
        type=Path,
        nargs="+",
        metavar="PATH",
        help="a folder with a folder of pictures for each class, or files: .npz, IDX, CSV of 784 pixels, samples; of "
        "several files of samples, each is a writer",
    )


def add_data_details(group: argparse._ActionsContainer) -> None:
    """Add the options that say more of them."""
    add = group.add_argument
    add(
        "--class-names",
        metavar="A,B,...",
        help="what the labels 0, 1, 2 ... stand for, or a text file with a name in each line",
    )
    add(
        "--normalise",
        action="store_true",
        help="put images of 28x28 into their field as drawings are, instead of taking them as they are",
    )


def own_source(options: argparse.Namespace) -> OwnSource | None:
    """What the options name; None without --data. Raises DigitpadError."""
    if options.data is None:
        for name in ("class_names", "normalise", "leave_out", "leave_one_writer_out"):
            if getattr(options, name, None):
                raise DigitpadError(f"--{name.replace('_', '-')} is for data of your own; it needs --data PATH.")
        return None
    return OwnSource(
        paths=tuple(path.absolute() for path in options.data),
        class_names=_class_names(options.class_names),
        normalised=options.normalise,
        leave_out=getattr(options, "leave_out", None),
    )


def _class_names(text: str | None) -> tuple[str, ...]:
    if text is None:
        return ()
    if "," not in text:
        return names_of(Path(text))
    return tuple(name.strip() for name in text.split(","))


def say_what_was_read(console: Console, source: OwnSource) -> OwnData:
    """Read data and print a few lines about them. Raises DataError."""
    data = read_own_data(source)
    for line in what_was_read(data):
        console.print(one_line(line), markup=False, soft_wrap=True)
    return data


def what_was_read(data: OwnData) -> Sequence[str]:
    """Lines: how many of what, what was done with them, and what was passed over."""
    low, high = min(data.counts), max(data.counts)
    each = f"{low:,} of each" if low == high else f"{low:,} to {high:,} of each"
    writers = f", {len(data.writers):,} writers" if data.writers else ""
    lines = [f"{len(data):,} images of {len(data.class_names)} classes ({each}){writers}", *data.remarks]
    if data.passed:
        lines.append(f"{counted(len(data.passed), '1 thing was', '{0} things were')} passed over:")
        lines += [f"  {one.name}: {one.why}" for one in data.passed[:_NAMED]]
        lines += ["  …"] if len(data.passed) > _NAMED else []
    return lines


def own_test_words(model: Model) -> str:
    """How many images of one's own it was tested with, and how sure that makes the figure."""
    scores = model.card["scores"]
    assert isinstance(scores, dict)
    interval = model.own_test_interval
    assert interval is not None
    return f"{scores['own_test']['n']:,} test images (95 % interval {interval[0]:.2%} to {interval[1]:.2%})"
