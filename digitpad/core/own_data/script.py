"""The part of a training's script that reads data of one's own and splits them as the training does."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Final

from digitpad.core.data.own_source import OwnSource
from digitpad.core.errors import DataError, error_words
from digitpad.core.jobs.training import TrainJob
from digitpad.core.jobs.training_script import DataScript
from digitpad.core.own_data import picture_folder
from digitpad.core.own_data.names_of_parts import is_test_name, role_of
from digitpad.core.own_data.own_data import OwnData
from digitpad.core.own_data.read import names_beside
from digitpad.core.own_data.script_text import (
    DRAWN_WRITERS,
    NORMALISED_PART,
    NPZ_PART,
    PICTURES_PART,
    RENORMALISED,
    SHARED_PART,
    TEST_PARTS,
)
from digitpad.core.own_data.split import FEWEST_WRITERS, TEST_SHARE, split_own_data

_IMPORTS: Final = "import re\nimport sys\nfrom math import ceil\nfrom pathlib import Path\n"
_PILLOW: Final = "from PIL import Image, ImageOps\n"


def own_script(job: TrainJob, data: OwnData) -> DataScript:
    """`data`: what was read from `job.own_data`. Raises DataError for what only digitpad itself reads."""
    source = job.own_data
    assert source is not None
    if data.kind == "pictures":
        reading, constants = _pictures(), ""
    elif data.kind == "npz" and len(source.paths) == 1 and source.paths[0].is_file():
        reading, constants = NPZ_PART, _npz_constants(source)
    else:
        raise DataError(
            "There is a script for folders of pictures and for single .npz files; all else is read with too much of "
            "digitpad's own code. Save images, labels and names as .npz to have one."
        )
    return DataScript(
        about=_about(data, source),
        imports=_IMPORTS,
        packages=_PILLOW,
        constants=f"{_constants(data, source)}{constants}",
        parts=(reading, NORMALISED_PART, _shared(job, data, source)),
        load=_load(source),
        tested="{len(test_labels):,} test images",
        classes=len(data.class_names),
    )


def _about(data: OwnData, source: OwnSource) -> str:
    what = "the folder of pictures" if data.kind == "pictures" else "the file"
    return (
        f"Needs TensorFlow 2.16 or newer, with Keras 3, NumPy and Pillow. «python FILE» reads {what} "
        f"«{source.paths[0].name}» beside it, «python FILE PATH» one that lies elsewhere. With the same data and "
        "versions on the same computer it gives the same network as"
    )


def _constants(data: OwnData, source: OwnSource) -> str:
    lines = [f"CLASSES = {list(data.class_names)!r}", f"TESTED = {TEST_SHARE!r}  # part that is tested with"]
    if source.leave_out is not None:
        lines.append(f"LEFT_OUT = {source.leave_out!r}  # the writer who is tested with")
    return "".join(f"{line}\n" for line in lines)


def _pictures() -> str:
    values = {
        "ink": picture_folder.INK_QUANTILE,
        "faint": picture_folder.FAINT_INK,
        "least": picture_folder.LEAST_CONTRAST,
        "most_noise": picture_folder.MOST_NOISE,
        "noise": picture_folder.NOISE,
    }
    quoted = ", ".join(f'"{name}"' for name in sorted(picture_folder.PART_FOLDERS))
    text = PICTURES_PART.replace("{parts}", f"{{{quoted}}}")
    for name, value in values.items():
        text = text.replace(f"{{{name}}}", repr(value))
    return text


def _npz_constants(source: OwnSource) -> str:
    """Which arrays of the file are what. Raises DataError."""
    path = source.paths[0]
    try:
        with zipfile.ZipFile(path) as archive:
            keys = [name.removesuffix(".npy") for name in archive.namelist()]
    except (OSError, zipfile.BadZipFile) as error:
        raise DataError(f"{path} cannot be read ({error_words(error)}).") from None
    parts: dict[bool, dict[str, str]] = {}
    names: dict[str, str] = {}
    for key in keys:
        role = role_of(key)
        if role == "names":
            names = {"names": key}
        elif role is not None:
            parts.setdefault(is_test_name(key) or is_test_name(path.stem), {})[role] = key
    listed = ", ".join(f"({ {**keys, **names}!r}, {in_test})" for in_test, keys in sorted(parts.items()))
    beside = source.class_names or names_beside(path)
    return f"PARTS = [{listed}]  # names of arrays, and whether they are to test with\nNAMES = {list(beside)!r}\n"


def _shared(job: TrainJob, data: OwnData, source: OwnSource) -> str:
    split = split_own_data(data, seed=job.seed, validation_share=job.validation_share, leave_out=source.leave_out)
    test = TEST_PARTS["left out" if source.leave_out is not None else split.by]
    if split.by == "image" and len(data.writers) >= FEWEST_WRITERS:
        test = DRAWN_WRITERS + test
    text = SHARED_PART.replace("{test}", test).replace("{renormalised}", RENORMALISED if source.normalised else "")
    return text.replace("{limited}", "[:LIMIT]" if job.limit is not None else "")


def _load(source: OwnSource) -> str:
    name = repr(Path(source.paths[0].name).as_posix())
    return (
        f"path = Path(sys.argv[1] if len(sys.argv) > 1 else {name})\n"
        "images, labels, writers, in_test = own_data(path)\n"
        "learned, held_out, tested = split(labels, writers, in_test)\n"
        "test_images, test_labels = images[tested], labels[tested]\n"
    )
