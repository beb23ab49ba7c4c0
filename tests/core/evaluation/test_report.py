"""The page about an evaluation: what is on it, what is left out, and that it needs nothing but itself."""

from __future__ import annotations

import re
from base64 import b64decode
from html.parser import HTMLParser
from io import BytesIO
from itertools import chain
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from digitpad.core.evaluation.charts import confusion_table, percent, reliability_svg
from digitpad.core.evaluation.evaluate import NO_DIGIT, Evaluation
from digitpad.core.evaluation.report import MOST_MISREAD, MOST_WRITERS, html_report
from digitpad.core.evaluation.statistics import Reliability
from digitpad.core.recognition.predict import Predictions

EVIL = '<script>alert("1")</script> & \'<b>'
VOID = {"meta", "img", "br"}


class Page(HTMLParser):
    """Reads a page: its elements, the text in each table row, all text. Fails on elements that are not closed."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.rows: list[list[str]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(html)
        assert not self._open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.text += data
        if {"td", "th"} & set(self._open):
            self.rows[-1][-1] += data

    def named(self, tag: str, kind: str | None = None) -> list[dict[str, str | None]]:
        """The attributes of all elements of that name (and class)."""
        return [found for name, found in self.elements if name == tag and kind in (None, found.get("class"))]

    def rows_of(self, *first: str) -> list[list[str]]:
        """The rows that begin with one of these cells."""
        return [row for row in self.rows if row and row[0] in first]


def evaluation(
    labels: list[int],
    answers: list[int],
    *,
    sure: list[float] | None = None,
    rejected: tuple[int, ...] = (),
    writers: list[str] | None = None,
) -> Evaluation:
    """Images of random grey, and probabilities of `sure` (1 where it is not said) for each answer."""
    n = len(labels)
    rows = np.zeros((n, 10), np.float32)
    rows[range(n), answers] = sure or [1.0] * n
    refused = np.zeros(n, bool)
    refused[list(rejected)] = True
    images = np.random.default_rng(1).random((n, 28, 28), np.float32)
    predictions = Predictions(rows, np.zeros(n, np.float32), refused)
    return Evaluation(images, np.array(labels, np.intp), predictions, tuple(writers) if writers else None, 1.25)


SMALL = evaluation(
    [0, 0, 0, 1, 1, 7, NO_DIGIT],
    [0, 0, 6, 1, 7, 7, 3],
    sure=[1.0, 1.0, 0.5, 0.9, 1.0, 1.0, 0.4],
    rejected=(2, 6),
    writers=["ann", "ann", "ann", "bob", "bob", "eve", "eve"],
)


def read(shown: Evaluation, title: str = "a model on data", **details: str) -> Page:
    return Page(html_report(title, shown, details=details))


def test_the_headline_figures() -> None:
    page = read(SMALL, model="tiny", date="2026-01-02", command="digitpad evaluate --mnist")
    for said in (
        "Samples7" + "6 digits, 1 other",
        "Read right66.67 %" + "4 of 6" + "95 % interval 30.00–90.32 %",
        "Mean over writers72.22 %" + "3 with digits",  # 2/3, 1/2, 1
        "Digits rejected16.67 %" + "1 of 6",
        "Others rejected100.00 %" + "1 of 1",
        "Calibration error26.7 %",  # (|1 - 3/4| x 4 + 0.5 + 0.1) / 6
        "Time1.25 ms",
        "modeltiny",
        "date2026-01-02",
        "commanddigitpad evaluate --mnist",
    ):
        assert said in page.text, said


def test_it_needs_nothing_but_itself() -> None:
    html = html_report("t", SMALL, details={"data": "https://example.org/x"})
    page = Page(html)
    assert not {name for name, _ in page.elements} & {"script", "link", "iframe", "object", "form", "a"}
    assert all((image["src"] or "").startswith("data:image/png;base64,") for image in page.named("img"))
    assert not re.findall(r"url\(|@import|\bon\w+=", html)
    assert html.count("://") == 1  # the one in the text
    assert "prefers-color-scheme: dark" in html


@pytest.mark.parametrize("group", ["writer", EVIL])
def test_what_comes_from_files_stays_text(group: str) -> None:
    shown = evaluation([1, 2], [1, 3], writers=[EVIL, "ann"])
    html = html_report(EVIL, shown, details={EVIL: EVIL, "command": EVIL}, group=group)
    page = Page(html)
    assert not page.named("script")
    assert not page.named("b", "")
    assert page.rows_of(EVIL)
    assert page.text.count(EVIL) >= 5  # title twice, name and text of a detail, command, writer
    shown = evaluation([1], [3], writers=[EVIL])
    (figure,) = Page(html_report("t", shown, details={})).named("figure")
    assert figure == {"title": f"written by {EVIL}"}


def test_the_confusion_matrix() -> None:
    page = Page(confusion_table(SMALL))
    (zeros,), (ones,), (nines,) = (page.rows_of(digit) for digit in "019")
    assert zeros == ["0", "2", *"·····", "1", *"···", "3", "66.67 %", "33.33 %"]
    assert ones == ["1", "·", "1", *"·····", "1", *"··", "2", "50.00 %", "0.00 %"]
    assert nines == ["9", *"··········", "0", "–", "–"]
    assert [cell["style"] for cell in page.named("td", "hit")] == ["--tint:67%", "--tint:50%", "--tint:100%"]
    assert [cell["style"] for cell in page.named("td", "error")] == ["--tint:100%"] * 2
    assert [len(row) for row in page.rows[1:]] == [14] * 11


def test_rare_errors_are_tinted_less() -> None:
    page = Page(confusion_table(evaluation([2] * 5, [3, 3, 3, 3, 5])))
    assert [cell["style"] for cell in page.named("td", "error")] == ["--tint:100%", "--tint:50%"]


def svg_parts(reliability: Reliability) -> dict[str, list[ElementTree.Element]]:
    """The elements of the diagram by class."""
    parts: dict[str, list[ElementTree.Element]] = {}
    for element in ElementTree.fromstring(reliability_svg(reliability)):
        parts.setdefault(element.get("class", ""), []).append(element)
    return parts


def test_the_reliability_diagram() -> None:
    confidence = np.array([0.5] * 20 + [0.96] * 4)
    right = np.array([True] * 15 + [False] * 5 + [True] * 4)
    parts = svg_parts(Reliability.of(confidence, right))
    (usual,), (few,) = parts["share"], parts["share few"]
    unit = float(few.get("height", ""))  # 100 %
    assert float(usual.get("height", "")) == pytest.approx(0.75 * unit)
    assert usual[0].text == "20 answers: confidence 50.0 % on the average, 75.0 % of them right"
    # Bins 8 and 15 of 15, equally wide, from the first one's left side to the last one's right side.
    diagonal = parts["diagonal"][0]
    left, span = (float(diagonal.get("x1", "")), float(diagonal.get("x2", "")) - float(diagonal.get("x1", "")))
    for bar, number in ((usual, 7), (few, 14)):
        assert float(bar.get("x", "")) == pytest.approx(left + span * number / 15 + 1, abs=0.1)
        assert float(bar.get("width", "")) == pytest.approx(span / 15 - 2, abs=0.11)
    bottom = float(diagonal.get("y1", ""))
    assert [(bottom - float(line.get("y1", ""))) / unit for line in parts["sure"]] == pytest.approx(
        [0.5, 0.96], abs=0.001
    )
    assert [text.text for text in parts["small"]] == ["20", "4"]
    heights = [float(bar.get("height", "")) for bar in parts["count"]]
    assert heights[1] / heights[0] == pytest.approx(np.log(5) / np.log(21), abs=0.01)
    assert {"confidence of the answer", "read right", "answers"} <= {text.text for text in parts["title"]}


def test_everything_lies_inside_the_diagram() -> None:
    parts = svg_parts(Reliability.of(np.linspace(0, 1, 3000), np.ones(3000, bool)))
    assert len(parts["share"]) == len(parts["count"]) == 15
    for element in chain(*parts.values()):
        for axis, extent, most in (("x", "width", 728), ("y", "height", 470)):
            start = float(element.get(axis, element.get(f"{axis}1", "0")))
            end = start + float(element.get(extent, "0"))
            assert 0 <= start <= end <= most


def test_misread_digits_are_shown_as_the_network_saw_them_the_surest_first() -> None:
    page = read(SMALL)
    images = page.named("img")
    assert [image["alt"] for image in images] == ["a 1 read as 7", "a 0 read as 6"]
    assert "1 → 7 100 %" in page.text
    assert "0 → 6 50 %rejected" in page.text
    assert "2 of 6 digits" in page.text
    for image, index in zip(images, (4, 2), strict=True):
        content = b64decode((image["src"] or "").partition(",")[2])
        with Image.open(BytesIO(content)) as picture:
            assert picture.format == "PNG"
            seen = np.asarray(picture, float)
        assert np.abs(seen - 255 * (1 - SMALL.images[index])).max() <= 0.5


def test_no_more_misread_digits_than_eyes_can_take() -> None:
    n = MOST_MISREAD + 1200
    page = read(evaluation([1] * n, [7] * n))
    assert len(page.named("figure")) == MOST_MISREAD
    assert "The 1,200 least sure ones are left out." in page.text
    assert "left out" not in read(evaluation([1], [7], writers=["ann"])).text


def test_writers_stand_in_order_the_worst_first() -> None:
    page = read(SMALL)
    assert page.rows_of("ann", "bob", "eve") == [
        ["bob", "2", "50.0 %", "", "0.0 %", ""],
        ["ann", "3", "66.7 %", "", "33.3 %", ""],
        ["eve", "2", "100.0 %", "", "50.0 %", ""],
    ]
    assert [bar["style"] for bar in page.named("span", "good")] == ["width:50.0%", "width:66.7%", "width:100.0%"]


def test_who_wrote_no_digit_comes_last() -> None:
    page = read(evaluation([NO_DIGIT, 1, 2], [1, 1, 2], writers=["ann", "bob", ""]))
    assert [row[0] for row in page.rows_of("ann", "bob", "(no name)")] == ["(no name)", "bob", "ann"]
    assert page.rows_of("ann") == [["ann", "1", "–", "", "0.0 %", ""]]


def test_only_the_worst_of_many_writers() -> None:
    n = MOST_WRITERS + 1
    page = read(evaluation([1] * n, [1, *[7] * (n - 1)], writers=[f"w{number}" for number in range(n)]))
    assert len([row for row in page.rows if row[0].startswith("w") and row[0] != "writer"]) == MOST_WRITERS
    assert not page.rows_of("w0")
    assert "Of 201 writers, the 200 worst are shown." in page.text


def test_without_writers_it_says_so() -> None:
    page = read(evaluation([1, 2], [1, 7]))
    assert "the data do not say the writer" in page.text
    assert not page.named("table", "writers")
    assert "Mean over writers" not in page.text


def test_without_names_there_are_no_writers() -> None:
    assert "the data do not say the writer" in read(evaluation([1, 2], [1, 7], writers=["", ""])).text


def test_without_digits_only_what_was_rejected() -> None:
    shown = evaluation([NO_DIGIT] * 3, [1, 2, 3], rejected=(0, 1), writers=["spirals", "dots", "dots"])
    page = Page(html_report("t", shown, details={}, group="kind"))
    assert "None of the samples is a digit." in page.text
    assert "By kind" in page.text
    assert page.rows_of("spirals", "dots") == [["dots", "2", "50.0 %", ""], ["spirals", "1", "100.0 %", ""]]
    assert "Others rejected66.67 %" in page.text
    assert "Read right" not in page.text
    assert not page.named("svg")
    assert not page.named("figure")
    assert len(page.named("table")) == 1


def test_without_errors_it_says_so() -> None:
    page = read(evaluation([1, 2], [1, 2]))
    assert "Every digit was read right." in page.text
    assert not page.named("td", "error")


def test_shares_as_people_read_them() -> None:
    assert (percent(0.98765), percent(0.00561, 1), percent(1, 0)) == ("98.77 %", "0.6 %", "100 %")
