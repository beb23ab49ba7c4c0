"""Every format that digitpad reads: a small valid file, how it is damaged, and how it is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final

from tests.chaos import damage, readers
from tests.chaos import samples_of_formats as valid
from tests.chaos.pictures import page_seeds, picture_seeds


@dataclass(frozen=True)
class Format:
    """`weight`: how often it is tried, compared with others; `contained`: the program itself reads it in a child that
    may die, and makes a sentence of that.
    """

    seed: Callable[[], bytes]
    damage: damage.Damage
    read: Callable[[bytes, Path], None]
    weight: int = 4
    contained: bool = False


def _formats() -> dict[str, Format]:
    packed_strokes = partial(readers.strokes, "strokes.json.gz")
    return {
        "drawing": Format(valid.drawing_file, damage.in_json, readers.drawing, 8),
        "samples: strokes": Format(valid.stroke_json, damage.in_json, partial(readers.samples, "s.json")),
        "samples: pixels": Format(valid.pixel_table, damage.in_table, partial(readers.samples, "s.csv"), 3),
        "samples: pixels, packed": Format(
            lambda: valid.packed(valid.pixel_table()), damage.in_gzip(damage.in_table),
            partial(readers.samples, "s.csv.gz"), 1,
        ),
        "samples: database": Format(
            valid.database, damage.in_bytes, partial(readers.sample_store, "samples.sqlite"), 3
        ),
        "samples: earlier file": Format(
            valid.old_samples, damage.in_bytes, partial(readers.sample_store, "samples.jsonl"), 2
        ),
        "architecture": Format(valid.architecture_file, damage.in_json, readers.architecture, 4),
        "lesson": Format(lambda: valid.resource("lessons/4-training.toml"), damage.in_toml, readers.lesson, 3),
        "lesson progress": Format(valid.lesson_progress, damage.in_json, readers.lesson_progress, 2),
        "form": Format(valid.form_file, damage.in_json, readers.form, 4),
        "settings": Format(valid.settings_file, damage.in_json, readers.settings, 8),
        "model: card": Format(lambda: valid.bundled("card.json"), damage.in_json, readers.card, 8),
        "model: LiteRT": Format(lambda: valid.bundled("model.tflite"), damage.in_bytes, readers.network, 2, True),
        "model: Keras": Format(valid.small_keras, damage.in_archive, readers.keras_file, 1, True),
        "model: Keras, looked into": Format(valid.small_keras, damage.in_archive, readers.keras_parts, 3, True),
        "model: exchanged": Format(lambda: b"network", damage.in_bytes, readers.own_model, 1),
        "model: snapshots": Format(valid.snapshots, damage.in_archive, readers.snapshots, 2),
        "model: examples": Format(valid.examples, damage.in_archive, readers.examples, 2),
        "own data: npz": Format(valid.own_npz, damage.in_archive, partial(readers.own_set, "set.npz"), 3),
        "own data: IDX": Format(valid.own_idx, damage.in_bytes, partial(readers.own_set, "images-idx3-ubyte"), 3),
        "own data: CSV": Format(valid.own_table, damage.in_table, partial(readers.own_set, "set.csv"), 1),
        "study: plan": Format(
            lambda: valid.study_part("study.json"), damage.in_json, partial(readers.study, "study.json")
        ),
        "study: record": Format(
            lambda: valid.study_part("record.json"), damage.in_json, partial(readers.study, "record.json")
        ),
        "study: outputs": Format(
            lambda: valid.study_part("outputs.npz"), damage.in_archive, partial(readers.study, "outputs.npz"), 2
        ),
        "study: checkpoint": Format(
            lambda: valid.study_part("checkpoint.npz"), damage.in_bytes, partial(readers.study, "checkpoint.npz"), 2
        ),
        "strokes: JSON": Format(valid.stroke_json, damage.in_json, partial(readers.strokes, "strokes.json")),
        "strokes: JSON, packed": Format(
            lambda: valid.packed(valid.stroke_json()), damage.in_gzip(damage.in_json), packed_strokes, 2
        ),
        "strokes: UNIPEN": Format(valid.unipen, damage.in_bytes, partial(readers.strokes, "strokes.txt")),
        "MNIST": Format(
            lambda: valid.resource("mnist/t10k-labels-idx1-ubyte.gz"), damage.in_bytes, readers.mnist_file, 2
        ),
        "guard set": Format(lambda: valid.resource("guard/guard.npz"), damage.in_archive, readers.guard_set, 1),
        "network for points": Format(
            lambda: valid.resource("points/points.npz"), damage.in_archive, readers.point_network, 1
        ),
        "network for struck digits": Format(
            lambda: valid.resource("strikes/strikes.npz"), damage.in_archive, readers.strike_network, 1
        ),
        "network for handwriting": Format(
            lambda: valid.resource("handwriting/handwriting.npz"), damage.in_archive, readers.handwriting_network, 1
        ),
        "figures": Format(lambda: valid.resource("figures.json"), damage.in_json, readers.figures, 2),
        "atlas": Format(valid.atlas, damage.in_archive, readers.atlas_part, 2),
        "review": Format(valid.review_file, damage.in_bytes, readers.review, 3),
        "unsaved form": Format(valid.unsaved_form, damage.in_bytes, readers.unsaved_form, 2),
        "fields": Format(valid.fields_file, damage.in_bytes, readers.said_fields, 2),
        "notes": Format(lambda: readers.NOTE, damage.in_json, readers.work_notes, 1),
        **{
            f"picture: {name}": Format(
                lambda content=content: content, damage.in_bytes, readers.picture, contained=name.startswith("PDF")
            )
            for name, content in picture_seeds().items()
        },
        **{
            f"page: {name}": Format(
                lambda content=content: content, damage.in_bytes, readers.page, contained=name == "PDF"
            )
            for name, content in page_seeds().items()
        },
    }  # fmt: skip


FORMATS: Final[Mapping[str, Format]] = _formats()
