"""The stage of the lessons: the real windows."""

from __future__ import annotations

from functools import partial

from digitpad.core.class_names import are_digits
from digitpad.core.registry import class_names_of
from digitpad.ui.lesson_stage.conditions import begin_watch
from digitpad.ui.lesson_stage.controls import find_spot
from digitpad.ui.lesson_stage.parts import StageParts
from digitpad.ui.lessons.stage import Stage


def stage_of(parts: StageParts) -> Stage:
    """What lessons are given of these windows."""
    return Stage(
        spot=partial(find_spot, parts),
        watch=partial(begin_watch, parts),
        reads_digits=lambda: are_digits(class_names_of(parts.active_model())),
    )
