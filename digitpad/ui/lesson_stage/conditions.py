"""What lessons wait for, looked up in the real windows. Each condition begins to watch when its step is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import isfinite
from typing import Final, TypeAlias

from PySide6.QtWidgets import QWidget

from digitpad.core.experiments.curves import answers_of
from digitpad.core.lessons.lesson import Until
from digitpad.core.recognition.predict import NOT_A_DIGIT
from digitpad.ui.answer.shown_reading import ShownDigit
from digitpad.ui.inside.atlas.matrix_tab import MatrixTab
from digitpad.ui.inside.experiments.attack_tab import AttackTab
from digitpad.ui.inside.experiments.fool_tab import FoolTab
from digitpad.ui.inside.layers.tab import LayersTab
from digitpad.ui.inside.why_tab import WhyTab
from digitpad.ui.lesson_stage.controls import tab_of
from digitpad.ui.lesson_stage.parts import StageParts
from digitpad.ui.lessons.stage import StepContext, Watch

_Begin: TypeAlias = Callable[[StageParts, str, StepContext], Watch]
_SMALL, _LARGE = 0.35, 0.6
"""Shares of the sheet that the longer side of a small digit has at most, that of a large one at least."""
_DARK, _BRIGHT = 0.05, 0.95
"""Values of a pixel that is paper at most, ink at least."""


def begin_watch(parts: StageParts, until: Until, context: StepContext) -> Watch:
    """Watch for a condition from now on. Raises KeyError for one that is not known."""
    return STAGE_CONDITIONS[until.condition](parts, until.argument, context)


def _now(holds: Callable[[StageParts, str], bool]) -> _Begin:
    """A condition that holds as soon as something is so."""
    return lambda parts, argument, _: lambda: holds(parts, argument)


def _other(value: Callable[[StageParts], object]) -> _Begin:
    """A condition that holds when something is there that is another one than at the beginning."""

    def begin(parts: StageParts, argument: str, context: StepContext) -> Watch:
        before = value(parts)

        def changed() -> bool:
            now = value(parts)
            return now is not None and now != before

        return changed

    return begin


def _read_digit(parts: StageParts) -> ShownDigit | None:
    """The selected digit, once the drawing on the sheet is read and no stroke is under way."""
    reading = parts.reading
    if not parts.document.drawing or parts.canvas.is_drawing or not reading.is_current or reading.shown is None:
        return None
    return reading.shown.current


def _digit_drawn(parts: StageParts, size: str, context: StepContext) -> Watch:
    before = parts.document.drawing

    def drawn() -> bool:
        digit = _read_digit(parts)
        if digit is None or parts.document.drawing is before:
            return False
        left, top, right, bottom = digit.box
        side = max(right - left, bottom - top)
        return {"small": side <= _SMALL, "large": side >= _LARGE, "": True}[size]

    return drawn


def _answer(parts: StageParts, digit: str) -> bool:
    read = _read_digit(parts)
    return read is not None and read.symbol == digit


def _unsure(parts: StageParts, _: str) -> bool:
    read = _read_digit(parts)
    return read is not None and (read.prediction.rejected or read.prediction.unsure)


def _no_digit(parts: StageParts, _: str) -> bool:
    read = _read_digit(parts)
    return read is not None and read.prediction.rejected


def _pixel(parts: StageParts, kind: str) -> bool:
    value = parts.prepared.grid.pointed_value
    if value is None:
        return False
    found = "paper" if value <= _DARK else "ink" if value >= _BRIGHT else "grey"
    return found == kind


def _samples(parts: StageParts, count: str) -> bool:
    live = parts.samples.live_samples
    return live.loaded and len(live.samples()) >= int(count)


def _digit_kept(parts: StageParts, _: str, context: StepContext) -> Watch:
    """Also where the same digit was kept before and is called something else now."""
    before = dict(parts.samples.recorder.kept)

    def kept() -> bool:
        now = parts.samples.recorder.kept
        return any(before.get(key) != taken for key, taken in now.items())

    return kept


def _window(parts: StageParts, name: str) -> bool:
    windows: dict[str, Callable[[], QWidget | None]] = {
        "inside": lambda: parts.inside.window,
        "training": lambda: parts.training.dialog,
        "learning": lambda: parts.teaching.dialog,
        "samples": lambda: parts.samples.window,
        "writing": lambda: parts.samples.window.writing if parts.samples.window is not None else None,
        "figures": parts.figures,
        "watch": lambda: parts.snapshots.window,
    }
    window = windows[name]()
    return window is not None and window.isVisible()


def _page(parts: StageParts, key: str) -> bool:
    window = parts.inside_window
    return window is not None and window.tab.key == key


def _chosen_map(parts: StageParts) -> object:
    tab = tab_of(parts, LayersTab)
    return tab.chosen if tab is not None and tab.isVisible() else None


def _chosen_pixel(parts: StageParts) -> object:
    tab = tab_of(parts, LayersTab)
    return tab.map_detail.pixel if tab is not None and tab.map_detail.isVisible() else None


def _chosen_class(parts: StageParts) -> object:
    tab = tab_of(parts, WhyTab)
    return tab.classes.label if tab is not None and tab.isVisible() else None


def _number(parts: StageParts, name: str, context: StepContext) -> Watch:
    def right() -> bool:
        typed, wanted = context.typed(), _wanted(parts, name)
        return typed is not None and wanted is not None and abs(typed - wanted[0]) <= wanted[1]

    return right


def _wanted(parts: StageParts, name: str) -> tuple[float, float] | None:
    """The right number, and how far off one may be that works with rounded numbers; None: there is none now."""
    if name == "accuracy":
        matrix = tab_of(parts, MatrixTab)
        share = matrix.shown_accuracy if matrix is not None else None
        return None if share is None else (100 * share, 0.06)
    tab = tab_of(parts, LayersTab)
    if tab is None or not tab.map_detail.products.isVisible():
        return None
    products = tab.map_detail.products.values
    patch, kernel = tab.map_detail.patch.values, tab.map_detail.kernel.values
    middle = products.shape[0] // 2, products.shape[1] // 2
    wanted = float(products.sum()) if name == "sum" else float(products[middle])
    rounding = 0.006 * products.size if name == "sum" else 0.006 * float(abs(patch[middle]) + abs(kernel[middle]) + 1)
    return (wanted, rounding) if isfinite(wanted) else None


def _digits_of(parts: StageParts, source: str) -> bool:
    tab = tab_of(parts, MatrixTab)
    return tab is not None and tab.isVisible() and tab.source == source and tab.knows_digits


def _mistake(parts: StageParts, _: str) -> bool:
    tab = tab_of(parts, MatrixTab)
    cell = tab.grid.cell if tab is not None and tab.isVisible() else None
    return cell is not None and cell[0] != cell[1]


def _normalisation(parts: StageParts, state: str) -> bool:
    tab = tab_of(parts, FoolTab)
    return tab is not None and tab.isVisible() and tab.experiment.trial.distortion.normalised == (state == "on")


def _slider(parts: StageParts, key: str, context: StepContext) -> Watch:
    def value() -> object:
        tab = tab_of(parts, FoolTab)
        return getattr(tab.experiment.trial.distortion, key) if tab is not None and tab.isVisible() else None

    before = value()

    def moved() -> bool:
        nonlocal before
        now = value()
        if before is None:  # the window was not open yet
            before = now
        return now is not None and now != before

    return moved


def _answers(parts: StageParts) -> tuple[int, int] | None:
    """What the network says of the digit in «Fool it» without distortion and with it; 10: that it is none."""
    tab = tab_of(parts, FoolTab)
    reply = tab.reply if tab is not None and tab.isVisible() else None
    if tab is None or reply is None or reply.answer is None or reply.request.trial is not tab.experiment.trial:
        return None
    answer, canvas = reply.answer, reply.request.canvas
    if answer.trial.distortion.is_none:
        return None
    plain = answer.digit.label
    if plain is None and canvas is not None:
        plain = NOT_A_DIGIT if canvas.prediction.rejected else canvas.prediction.digit
    now = answers_of(answer.outputs[0][None], reply.request.models[0].rejection_threshold)
    return None if plain is None else (plain, int(now[0]))


def _fooled(parts: StageParts, _: str) -> bool:
    answers = _answers(parts)
    return answers is not None and answers[0] != answers[1]


def _not_fooled(parts: StageParts, _: str) -> bool:
    answers = _answers(parts)
    return answers is not None and answers[0] == answers[1]


def _smallest_changes(parts: StageParts, _: str) -> bool:
    tab = tab_of(parts, FoolTab)
    return tab is not None and tab.isVisible() and bool(tab.flips.flips) and tab.flips.next_slider is None


def _attack(parts: StageParts) -> object:
    tab = tab_of(parts, AttackTab)
    return tab.judged if tab is not None and tab.isVisible() else None


def _trained(parts: StageParts, key: str, context: StepContext) -> Watch:
    return lambda: context.trained(key)


def _model(parts: StageParts, key: str, context: StepContext) -> Watch:
    def answers() -> bool:
        active = parts.active_model()
        if active is None:
            return False
        return active.name in context.models(key) or (active.bundled and active.name == key)

    return answers


def _learned(parts: StageParts, _: str) -> bool:
    dialog = parts.teaching.dialog
    return dialog is not None and not dialog.is_running and dialog.panel.table.isVisible()


STAGE_CONDITIONS: Final[Mapping[str, _Begin]] = {
    "digit drawn": _digit_drawn,
    "sheet empty": _now(lambda parts, _: not parts.document.drawing and not parts.canvas.is_drawing),
    "answer": _now(_answer),
    "unsure": _now(_unsure),
    "no digit": _now(_no_digit),
    "pixel": _now(_pixel),
    "digit kept": _digit_kept,
    "samples": _now(_samples),
    "window": _now(_window),
    "page": _now(_page),
    "map chosen": _other(_chosen_map),
    "map pixel": _other(_chosen_pixel),
    "number": _number,
    "class chosen": _other(_chosen_class),
    "digits of": _now(_digits_of),
    "mistake chosen": _now(_mistake),
    "normalisation": _now(_normalisation),
    "slider": _slider,
    "fooled": _now(_fooled),
    "not fooled": _now(_not_fooled),
    "smallest changes": _now(_smallest_changes),
    "attacked": _other(_attack),
    "trained": _trained,
    "model": _model,
    "learned": _now(_learned),
}
"""By the names of `core.lessons.vocabulary.LESSON_CONDITIONS`."""
