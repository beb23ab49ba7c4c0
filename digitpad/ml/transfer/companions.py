"""What goes along with an exported network: its card, an example that runs, a digit to try it on, and the terms."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from PIL import Image

from digitpad import __version__
from digitpad.core.data.mnist import LabelledImages
from digitpad.core.data.stroke_files import place, read_stroke_file
from digitpad.core.files import write_atomically, write_json
from digitpad.core.recognition.predict import prepare_drawing
from digitpad.core.registry import CARD, CLASS_NAMES, own_record
from digitpad.core.transfer.formats import FORMATS
from digitpad.core.transfer.jobs import Exported, ExportJob
from digitpad.ml.transfer.examples import example

EXAMPLE = "example.py"
DIGIT = "digit.png"
PICTURE = "picture.png"
"""Of a model of one's own data: one of the images that it was tested with."""
TERMS = "TERMS.md"
_PREPARE = (
    "Crop the grey image to its ink.",
    "Scale it, keeping its proportions, so that its longest side has 20 pixels.",
    "Put it into a field of 28x28 pixels so that its centre of mass lies in the middle.",
    "No ink is 0, full ink is 1.",
)
_PREPARE_AS_LEARNED = (
    "Make it 28x28 grey pixels.",
    "What it shows should be as large, and lie where it lies, in the images that the network learned from: they were "
    "taken as they are.",
    "Black (no ink) is 0, white (full ink) is 1.",
)


def write_companions(folder: Path, job: ExportJob, exported: Exported, tested: LabelledImages, *, classes: int) -> None:
    """Write them beside the network's file in `folder`. `tested`: what it was measured with. Raises DataError or
    OSError."""
    if exported.format != "web":  # the page is an example itself, and one draws on it
        _write_example(folder, job, exported, tested)
    write_atomically(folder / TERMS, terms(job.model.card, exported.format, own=exported.own).encode())
    write_json(folder / CARD, _card(job, exported, classes))


def _write_example(folder: Path, job: ExportJob, exported: Exported, tested: LabelledImages) -> None:
    picture = PICTURE if exported.own else DIGIT
    if exported.own:
        Image.fromarray(tested.images[0]).save(folder / picture)
    elif (steps := prepare_drawing(place(read_stroke_file(job.sample)[0]))) is not None:
        Image.fromarray(np.rint(255 * steps[1].image).astype(np.uint8)).save(folder / picture)
    write_atomically(folder / EXAMPLE, example(exported.format, picture, job.model.class_names).encode())


def _card(job: ExportJob, exported: Exported, classes: int) -> dict[str, object]:
    kind = FORMATS[exported.format]
    names = job.model.class_names
    none = "not a digit" if job.model.reads_digits else "none of them"
    eight_bit = exported.format == "litert-int8"
    return {
        "name": job.model.name,
        "format": kind.key,
        "file": kind.file,
        "bytes": exported.size,
        "written_by": f"digitpad {__version__}",
        "input": {
            "shape": ["n", 28, 28, 1],
            "dtype": "int8 (value = scale * (number - zero point); the file knows both)" if eight_bit else "float32",
            "range": "0 (paper) to 1 (ink)",
            "prepare": preparation(job.model.card),
        },
        "output": {
            "shape": ["n", classes],
            "dtype": "int8 (as the input)" if eight_bit else "float32",
            "meaning": "probabilities, which add up to 1",
            "classes": [*names, *[none] * (classes - len(names))],
        },
        "rejection": job.model.card.get("rejection"),
        "scores": {"own_examples" if exported.own else "mnist_test": exported.score()},
        "model_card": job.model.card,
    }


def preparation(card: Mapping[str, object]) -> list[str]:
    """How an image is made ready for a network, in sentences."""
    own = own_record(card)
    as_drawings = own is None or own.get("lies_as_drawings") is not False
    return list(_PREPARE if as_drawings else _PREPARE_AS_LEARNED)


def terms(card: Mapping[str, object], key: str, *, own: bool) -> str:
    """What a network in a format was made of and under which terms, as far as its card tells; Markdown.

    `own`: whether one of its own test images lies with it instead of a digit.
    """
    lines = ["# Where this network comes from", "", *origins(card)]
    if own:
        lines += [f"One of its images is in this folder, as {PICTURE}."] if key != "web" else []
    elif own_record(card) is None:
        lines[-1:] = [
            "",
            f"{lines[-1]} No image of it is in this folder; its training images",
            "were looked at to measure and, in the format litert-int8, to scale the network.",
        ]
    if key == "web":
        rest = "The page is part of digitpad (MIT licence), and holds TensorFlow.js (Google LLC, Apache License 2.0)."
    else:
        ours = "example is" if own else "digit in digit.png and the example are"
        rest = f"The {ours} part of digitpad (MIT licence)."
    return "\n".join([*lines, "", rest]) + "\n"


def origins(card: Mapping[str, object]) -> list[str]:
    """What a network learned from and under which terms, in sentences; the last one is about MNIST if it reads digits
    that are not somebody's own."""
    data = card.get("data")
    data = data if isinstance(data, dict) else {}
    lines = []
    if own_record(card) is not None:
        return [
            f"It was trained with digitpad on data of somebody's own ({data.get('training', '?')}). Ask whoever gave "
            "it to you for their terms."
        ]
    if "imported" in card:
        lines.append(
            "It was made elsewhere and imported into digitpad, which knows neither its maker nor what it learned from. "
            "Ask whoever gave it to you for its terms."
        )
    else:
        lines.append(f"It was trained with digitpad on {data.get('training', 'data that its card does not name')}.")
        strokes = data.get("strokes")
        for name, about in strokes.items() if isinstance(strokes, dict) else ():
            source = about.get("source") if isinstance(about, dict) else None
            lines.append(f"It learned from pen strokes too: {name}, {source or 'of unknown source'}.")
    if CLASS_NAMES in card:
        return lines
    lines.append(
        "MNIST: Y. LeCun and C. Cortes, Creative Commons Attribution-Share Alike 3.0 "
        "(https://creativecommons.org/licenses/by-sa/3.0/)."
    )
    return lines
