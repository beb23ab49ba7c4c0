"""Exported web pages in a real browser: drawn on with a mouse, and read like a person does."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.data import digit_forms, non_digits
from digitpad.core.data.stroke_files import place
from digitpad.core.data.stroke_variation import vary
from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import Answer
from digitpad.core.registry import Model
from digitpad.core.transfer.web_page import web_page
from tests.support.browser import Browser

READY: Final = "document.querySelector('.answer').dataset.state === 'empty'"
_LEAST_PIXELS: Final = 4
"""Between two places of a pen, so that neither the page nor the window leaves one out as too near."""
_ANSWER: Final = """(() => {
  const grey = seen.getContext("2d").getImageData(0, 0, 28, 28).data.filter((_, place) => place % 4 === 0);
  return {
    state: answer.dataset.state,
    digit: part("digit").textContent,
    sentence: part("sentence").textContent,
    spoken: part("spoken").textContent,
    probabilities: [...part("bars").children].map((row) => Number(row.dataset.probability)),
    image: Array.from(grey),
  };
})()"""


@dataclass(frozen=True, eq=False)
class PageAnswer:
    """What the page shows. `state`: as its style has it; `image`: (28, 28) uint8 as the network sees it, ink = 255."""

    state: str
    digit: str
    sentence: str
    spoken: str
    probabilities: NDArray[np.float64]
    image: NDArray[np.uint8]


def write_page(model: Model, file: Path) -> None:
    """Export a model as a page, without measuring it."""
    from digitpad.ml.transfer.network import load_known_network
    from digitpad.ml.transfer.web_graph import web_network

    network = web_network(load_known_network(model.keras_file))
    file.write_text(web_page(model, network, default_paths().web, []), encoding="utf-8")


def drawn_digits_and_others(count: int) -> list[Drawing]:
    """Drawings that come with digitpad, the same every time: of five, four are digits and one is none."""
    random = np.random.default_rng(1)
    forms = digit_forms.digit_form_samples(held_out=True)
    kinds = non_digits.HELD_OUT_KINDS
    others = non_digits.non_digit_samples(kinds, each=-(-count // (5 * len(kinds))), seed=1)
    random.shuffle(others)
    drawings = []
    for number in range(count):
        if number % 5 == 4:
            drawings.append(place(others[number // 5]))
        else:
            drawings.append(vary(forms[int(random.integers(len(forms)))], random))
    return drawings


def draw(browser: Browser, drawing: Drawing) -> Drawing:
    """Draw with the mouse, in whole pixels, and wait for the answer; the drawing as the window would get it."""
    left, top, side = browser.value(
        "(() => { const box = paper.getBoundingClientRect(); return [box.left, box.top, box.width]; })()"
    )
    strokes, messages = [], []
    for stroke in drawing.strokes:
        places = _pixels(stroke.points[:, :2], left, top, side)
        messages += _mouse_events(places)
        strokes.append(Stroke.of((np.array(places) - (left, top)) / side))
    browser.ask_all(messages)
    browser.wait_for(f"steps[step].length === {len(strokes)} && spoken && !stale")
    return Drawing(tuple(strokes))


def clear(browser: Browser) -> None:
    """An empty page again, without a history."""
    browser.value("steps.splice(0, Infinity, []), step = 0, changed()")
    browser.wait_for("spoken && !stale")


def shown_answer(browser: Browser) -> PageAnswer:
    """What the page shows now."""
    shown: dict[str, Any] = browser.value(_ANSWER)
    return PageAnswer(
        state=shown["state"],
        digit=shown["digit"],
        sentence=shown["sentence"],
        spoken=shown["spoken"],
        probabilities=np.array(shown["probabilities"]),
        image=np.array(shown["image"], np.uint8).reshape(28, 28),
    )


def click(browser: Browser, selector: str) -> None:
    """Click on an element with the mouse, where it is seen."""
    x, y = browser.value(
        f"(() => {{ const one = document.querySelector({selector!r}); one.scrollIntoView({{block: 'nearest'}});"
        " const box = one.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()"
    )
    browser.ask_all(_mouse_events([(x, y)]))


def press(browser: Browser, key: str, *, control: bool = False, shift: bool = False) -> None:
    """Press and release a key."""
    for kind in ("rawKeyDown", "keyUp"):
        browser.ask("Input.dispatchKeyEvent", type=kind, key=key, code=key, modifiers=2 * control + 8 * shift)


def _pixels(xy: NDArray[np.float64], left: float, top: float, side: float) -> list[tuple[int, int]]:
    """Whole pixels on the paper, each far enough from the one before."""
    inside = np.clip(np.rint(xy * side + (left, top)), np.ceil((left, top)), np.floor((left + side, top + side)))
    places: list[tuple[int, int]] = []
    for x, y in inside.astype(int).tolist():
        if not places or np.hypot(x - places[-1][0], y - places[-1][1]) >= _LEAST_PIXELS:
            places.append((x, y))
    return places


def _mouse_events(places: Sequence[tuple[float, float]]) -> list[tuple[str, dict[str, object]]]:
    kinds = ["mousePressed", *["mouseMoved"] * (len(places) - 1), "mouseReleased"]
    return [
        (
            "Input.dispatchMouseEvent",
            {
                "type": kind,
                "x": x,
                "y": y,
                "button": "left",
                "buttons": int(kind != "mouseReleased"),
                "clickCount": int(kind != "mouseMoved"),
            },
        )
        for kind, (x, y) in zip(kinds, [*places, places[-1]], strict=True)
    ]


def parity(
    browser: Browser,
    drawing: Drawing,
    model_says: Callable[[Drawing], Answer | None],
    names: Sequence[str] = DIGIT_NAMES,
) -> tuple[bool, float, float]:
    """Draw, and compare with the window's own path: (same answer, furthest probability, furthest grey in 0..1).

    `model_says`: `recognise` with the model's own classifier; `names`: of its classes.
    """
    answer = model_says(draw(browser, drawing))
    assert answer is not None
    shown = shown_answer(browser)
    prediction = answer.prediction
    expected = "?" if prediction.rejected else names[prediction.digit]
    state = "rejected" if prediction.rejected else "unsure" if prediction.unsure else "digit"
    apart = float(np.abs(shown.probabilities - prediction.probabilities).max())
    grey = float(np.abs(shown.image / 255 - answer.prepared.image).max())
    return (shown.digit, shown.state) == (expected, state), apart, grey
