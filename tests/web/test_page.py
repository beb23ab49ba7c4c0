"""What a person does with an exported page, in a real browser."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.core.drawing.strokes import Drawing, Stroke
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model
from digitpad.core.transfer.web_page import web_page
from digitpad.ml.transfer.network import load_known_network
from digitpad.ml.transfer.web_graph import web_network
from tests.support.browser import Browser
from tests.support.web_pages import READY, clear, click, draw, press, shown_answer

ONE = Drawing((Stroke.of([(0.5, 0.15), (0.5, 0.4), (0.5, 0.85)]),))
SEVEN = Drawing((Stroke.of([(0.3, 0.2), (0.5, 0.2), (0.7, 0.2), (0.6, 0.45), (0.5, 0.65), (0.4, 0.85)]),))


@pytest.fixture
def page(browser: Browser, pages: Path) -> Iterator[Browser]:
    """The default model's page, just opened, as on a computer."""
    browser.open(pages / "digitpad.html")
    browser.wait_for(READY)
    clear(browser)
    yield browser
    browser.value("localStorage.clear()")
    browser.ask("Emulation.setEmulatedMedia", features=[])
    browser.ask("Emulation.clearDeviceMetricsOverride")
    browser.ask("Emulation.setTouchEmulationEnabled", enabled=False)


def drawn(page: Browser) -> int:
    page.wait_for("spoken && !stale")
    strokes: int = page.value("steps[step].length")
    return strokes


def test_it_asks_nobody_for_anything(browser: Browser, pages: Path) -> None:
    assert (pages / "digitpad.html").stat().st_size < 5e6
    browser.open(pages / "digitpad.html")
    browser.wait_for(READY)
    draw(browser, SEVEN)
    assert shown_answer(browser).digit == "7"
    asked = [one["params"]["request"]["url"] for one in browser.events if one["method"] == "Network.requestWillBeSent"]
    assert [url for url in asked if not url.startswith("data:")] == [(pages / "digitpad.html").as_uri()]
    complaints = ("Log.entryAdded", "Runtime.exceptionThrown", "Runtime.consoleAPICalled")
    assert [one for one in browser.events if one["method"] in complaints] == []


def test_the_policy_stops_requests(page: Browser) -> None:
    assert page.value("fetch('data:,x').then(() => 'came', () => 'refused')") == "refused"


def test_undo_redo_and_clear(page: Browser) -> None:
    draw(page, ONE)
    assert shown_answer(page).digit == "1"
    click(page, "#clear")
    assert drawn(page) == 0
    assert shown_answer(page).state == "empty"
    click(page, "#undo")
    assert drawn(page) == 1
    assert shown_answer(page).digit == "1"
    press(page, "z", control=True)
    assert drawn(page) == 0
    assert page.value("part('undo').disabled && part('clear').disabled && !part('redo').disabled")
    press(page, "z", control=True, shift=True)
    assert drawn(page) == 1
    press(page, "Delete")
    assert drawn(page) == 0


def test_everything_is_reached_by_keys(page: Browser) -> None:
    draw(page, ONE)
    reached = []
    for _ in range(5):
        press(page, "Tab")
        page.value("new Promise((done) => requestAnimationFrame(done))")
        reached.append(page.value("document.activeElement.id || document.activeElement.tagName"))
    assert {"dark", "undo", "clear", "SUMMARY"} <= set(reached)


def test_the_answer_is_told_once_the_pen_is_up(page: Browser) -> None:
    draw(page, SEVEN)
    answer = shown_answer(page)
    assert answer.spoken.startswith("7: ")
    assert answer.sentence in answer.spoken
    assert page.value("part('spoken').getAttribute('aria-live')") == "polite"
    meters = page.value(
        "[...document.querySelectorAll('[role=meter]')].map((one) => one.getAttribute('aria-valuetext'))"
    )
    assert len(meters) == 10
    assert meters[7].endswith(" %")
    clear(page)
    assert shown_answer(page).spoken == "Nothing drawn yet."


def test_the_theme_is_the_systems_until_one_is_chosen(page: Browser, pages: Path) -> None:
    theme = "document.documentElement.dataset.theme"
    for wanted in ("dark", "light"):
        page.ask("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": wanted}])
        page.wait_for(f"{theme} === '{wanted}'")
    click(page, "#dark")
    page.wait_for(f"{theme} === 'dark'")
    assert page.value("part('dark').getAttribute('aria-pressed')") == "true"
    page.open(pages / "digitpad.html")
    assert page.value(theme) == "dark"


def test_a_finger_draws_and_does_not_scroll(page: Browser) -> None:
    page.ask("Emulation.setDeviceMetricsOverride", width=390, height=844, deviceScaleFactor=2, mobile=True)
    page.ask("Emulation.setTouchEmulationEnabled", enabled=True)
    page.value("scrollTo(0, 0)")
    page.wait_for("!stale && paper.width === 2 * paper.clientWidth")
    left, top, side = page.value(
        "(() => { const box = paper.getBoundingClientRect(); return [box.left, box.top, box.width]; })()"
    )
    assert side > 300
    places = [(left + x * side, top + y * side) for x, y in ((0.5, 0.2), (0.5, 0.5), (0.5, 0.8))]
    touches = [
        ("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})
        for kind, (x, y) in zip(("touchStart", "touchMove", "touchMove"), places, strict=True)
    ]
    page.ask_all([*touches, ("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})])
    page.wait_for("steps[step].length === 1 && spoken && !stale")
    assert shown_answer(page).digit == "1"
    assert page.value("scrollY") == 0
    assert page.value("document.documentElement.scrollWidth <= innerWidth"), "nothing lies beyond the screen's side"


def test_a_pens_pressure_makes_ink_wider(page: Browser) -> None:
    widths = []
    for force in (0.1, 1.0):
        clear(page)
        left, top, side = page.value(
            "(() => { const box = paper.getBoundingClientRect(); return [box.left, box.top, box.width]; })()"
        )
        events = [
            {"type": kind, "x": left + side / 2, "y": top + y * side, "button": "left",
             "buttons": int(kind != "mouseReleased"), "clickCount": 1, "pointerType": "pen", "force": force}
            for kind, y in (("mousePressed", 0.2), ("mouseMoved", 0.5), ("mouseMoved", 0.8), ("mouseReleased", 0.8))
        ]  # fmt: skip
        page.ask_all([("Input.dispatchMouseEvent", one) for one in events])
        page.wait_for("steps[step].length === 1 && spoken && !stale")
        widths.append(page.value("diameter(steps[step][0], steps[step][0].points[1])"))
    assert widths == pytest.approx([0.05 * 0.76, 0.05 * 1.3], rel=1e-3)


def test_escape_takes_back_the_stroke_under_way(page: Browser) -> None:
    x, y = page.value("(() => { const box = paper.getBoundingClientRect(); return [box.x + 99, box.y + 99]; })()")
    page.ask("Input.dispatchMouseEvent", type="mousePressed", x=x, y=y, button="left", buttons=1, clickCount=1)
    page.ask("Input.dispatchMouseEvent", type="mouseMoved", x=x + 50, y=y + 50, button="left", buttons=1)
    page.wait_for("pen !== null && pen.points.length > 1")
    press(page, "Escape")
    page.ask("Input.dispatchMouseEvent", type="mouseReleased", x=x + 50, y=y + 50, button="left", clickCount=1)
    assert page.value("pen === null && steps.length === 1")


def test_what_others_wrote_does_not_run(browser: Browser, tmp_path: Path) -> None:
    paths = default_paths()
    name = "<img src=x onerror='document.title=1'><script>document.title=2</script>"
    folder = paths.bundled_models / "paper"
    model = Model(name, folder, False, {"created": name, "data": {"training": name}})
    page = tmp_path / "hostile.html"
    page.write_text(web_page(model, web_network(load_known_network(model.keras_file)), paths.web, [name]), "utf-8")
    browser.open(page)
    browser.wait_for(READY)
    assert browser.value("document.title") == f"Draw a digit: {name}"
    assert name in browser.value("document.querySelector('.about h2').textContent")
    assert browser.value("document.querySelectorAll('img').length") == 0


def test_a_browser_that_cannot_says_so(browser: Browser, pages: Path) -> None:
    done = browser.ask("Page.addScriptToEvaluateOnNewDocument", source="delete globalThis.WebAssembly;")
    try:
        browser.open(pages / "paper.html")
        browser.wait_for("answer.dataset.state === 'failed'")
        assert "WebAssembly" in shown_answer(browser).sentence
    finally:
        browser.ask("Page.removeScriptToEvaluateOnNewDocument", identifier=done["identifier"])
