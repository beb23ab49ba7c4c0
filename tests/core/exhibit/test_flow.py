"""What happens when in an exhibit, with a clock that is put forward by hand."""

from __future__ import annotations

import pytest

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.exhibit.attract import AttractShow, read_drawings
from digitpad.core.exhibit.flow import ANSWER_PATIENCE, THANKS_SECONDS, Due, ExhibitFlow, ExhibitTimes, Scene
from digitpad.core.exhibit.leaving import CornerHold, PinEntry
from digitpad.core.paths import default_paths


class HandClock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def flow(clock: HandClock) -> ExhibitFlow:
    return ExhibitFlow(ExhibitTimes(clear_after=8, idle_after=45), clock)


def draw(flow: ExhibitFlow, clock: HandClock) -> None:
    flow.pen_down()
    clock.now += 1
    flow.touch()
    flow.pen_up(drawn=True)


def test_a_drawing_goes_a_while_after_its_answer(flow: ExhibitFlow, clock: HandClock) -> None:
    draw(flow, clock)
    assert not flow.is_answered
    clock.now += 0.5
    flow.answered()
    assert flow.is_answered
    clock.now += 7.9
    assert flow.tick() is None
    clock.now += 0.1
    assert flow.tick() is Due.CLEAR
    assert flow.tick() is Due.CLEAR  # until it was done
    flow.cleared()
    assert flow.tick() is None
    assert flow.scene is Scene.EMPTY


def test_who_draws_on_has_all_the_time_again(flow: ExhibitFlow, clock: HandClock) -> None:
    draw(flow, clock)
    flow.answered()
    clock.now += 7
    draw(flow, clock)
    assert not flow.is_answered  # that was the answer to what was there before
    flow.answered()
    clock.now += 7
    assert flow.tick() is None


def test_a_pen_that_is_down_is_not_disturbed_unless_it_never_moves(flow: ExhibitFlow, clock: HandClock) -> None:
    flow.pen_down()
    for _ in range(20):
        clock.now += 20
        flow.touch()
        assert flow.tick() is None
    clock.now += 45
    assert flow.tick() is Due.CLEAR


def test_a_drawing_without_an_answer_goes_too(flow: ExhibitFlow, clock: HandClock) -> None:
    draw(flow, clock)
    clock.now += 8
    assert flow.tick() is None
    clock.now += ANSWER_PATIENCE
    assert flow.tick() is Due.CLEAR


def test_a_verdict_ends_it_sooner(flow: ExhibitFlow, clock: HandClock) -> None:
    draw(flow, clock)
    flow.answered()
    clock.now += 7
    flow.judged()
    clock.now += THANKS_SECONDS - 0.1
    assert flow.tick() is None
    clock.now += 0.1
    assert flow.tick() is Due.CLEAR


def test_drawings_write_themselves_when_nobody_comes(flow: ExhibitFlow, clock: HandClock) -> None:
    clock.now += 44
    flow.touch()
    clock.now += 44
    assert flow.tick() is None
    clock.now += 1
    assert flow.tick() is Due.ATTRACT
    assert flow.tick() is None
    assert flow.scene is Scene.ATTRACT
    clock.now += 10_000
    assert flow.tick() is None
    flow.touch()
    assert flow.scene is Scene.EMPTY
    clock.now += 44
    assert flow.tick() is None


def test_a_stroke_that_was_cancelled_leaves_an_empty_canvas(flow: ExhibitFlow) -> None:
    flow.pen_down()
    flow.pen_up(drawn=False)
    assert flow.scene is Scene.EMPTY


def test_the_show_writes_one_drawing_after_the_other(clock: HandClock) -> None:
    drawings = [Drawing((Stroke.of([(0.1, 0.1), (0.9, 0.9)]),)), Drawing((Stroke.of([(0.5, 0.1), (0.5, 0.9)]),))]
    show = AttractShow(drawings, stay=4, clock=clock)
    lengths = []
    while show.drawing is not drawings[0]:
        lengths.append(float(show.drawing.strokes[0].points[-1, 0]))
        clock.now += 0.1
    assert lengths == sorted(lengths)
    assert len(lengths) > 5
    clock.now += 3.9
    assert not show.is_over
    clock.now += 0.2
    assert show.is_over
    show.next()
    assert not show.is_over
    clock.now += 60
    assert show.drawing is drawings[1]
    show.next()
    clock.now += 60
    assert show.drawing is drawings[0]


def test_the_bundled_drawings_are_the_ten_digits() -> None:
    drawings = read_drawings(default_paths().drawings, 0.04)
    assert len(drawings) == 10
    assert all(stroke.width == 0.04 for drawing in drawings for stroke in drawing.strokes)


@pytest.mark.parametrize(
    ("corner", "inside", "outside"),
    [
        ("top-left", (5, 5), (200, 5)),
        ("top-right", (790, 10), (5, 5)),
        ("bottom-left", (0, 599), (0, 300)),
        ("bottom-right", (799, 599), (799, 5)),
    ],
)
def test_a_corner_is_held(
    clock: HandClock, corner: str, inside: tuple[float, float], outside: tuple[float, float]
) -> None:
    hold = CornerHold(corner, 4, clock)
    hold.press(*inside, 800, 600)
    clock.now += 3
    hold.press(*outside, 800, 600)  # a finger that strays begins again
    clock.now += 2
    assert not hold.take()
    hold.press(*inside, 800, 600)
    clock.now += 3.9
    assert not hold.take()
    hold.press(inside[0], inside[1], 800, 600)
    clock.now += 0.2
    assert hold.take()
    assert not hold.take()
    hold.press(*inside, 800, 600)
    hold.release()
    clock.now += 5
    assert not hold.take()


def typed(entry: PinEntry, digits: str) -> bool:
    for digit in digits:
        entry.type(digit)
    return entry.enter()


def test_only_the_pin_leads_out_and_trying_takes_time(clock: HandClock) -> None:
    entry = PinEntry("4711", clock)
    assert not entry.enter()
    assert typed(entry, "4711")
    assert not typed(entry, "47110")
    entry.type("4")
    entry.type("8")
    entry.delete()
    assert typed(entry, "711")
    for _ in range(3):
        assert not typed(entry, "0000")
    assert entry.wait == 60
    assert not typed(entry, "4711")
    assert entry.typed == 0
    clock.now += 60
    assert typed(entry, "4711")
