"""The report of a study, from made results whose truth is known."""

from __future__ import annotations

import csv
import json
import re
from dataclasses import replace
from io import BytesIO, StringIO
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.evaluation.plot import Area, Dot, Line, Plot, Text
from digitpad.core.study.events import BatchesDone, RunEpochDone, RunFinished, RunStarted, StudyStarted
from digitpad.core.study.html_report import study_html
from digitpad.core.study.plan import Epoch, Result, Run, StudyPlan
from digitpad.core.study.plots import curve_plot
from digitpad.core.study.progress import USUAL_SPEED, StudyProgress, remaining_seconds
from digitpad.core.study.report import StudyReport
from digitpad.core.study.summary import as_json

DIGITS = 400
PLAN = StudyPlan(cases=("conv2", "conv2-dropout1", "conv2-dropout2"), seeds=(1, 2, 3), epochs=3)
TEST = LabelledImages(
    np.random.default_rng(1).integers(0, 255, (DIGITS, 28, 28), np.uint8), (np.arange(DIGITS) % 10).astype(np.uint8)
)
MISREAD = {"conv2": 60, "conv2-dropout1": 20, "conv2-dropout2": 21}


def outputs_of(run: Run) -> np.ndarray:
    """The first digits are misread as the next one; 7 is the hardest, as all misread it surely."""
    answers = TEST.labels.astype(int).copy()
    answers[: MISREAD[run.case]] = (answers[: MISREAD[run.case]] + 1) % 10
    outputs = np.full((DIGITS, 10), 0.02, np.float32)
    outputs[np.arange(DIGITS), answers] = 0.82
    outputs[7, TEST.labels[7]] = 0.0
    return outputs


def result_of(run: Run, loss: float) -> Result:
    epochs = tuple(Epoch(1 / n, 1 - 0.1 / n, 0.5 / n, 1 - 0.05 / n, 2.0) for n in (1, 2, 3))
    hits = DIGITS - MISREAD[run.case]
    return Result(run, PLAN.fingerprint, hits, DIGITS, loss, 7.0, 179_926, epochs, {"digitpad": "9.9"})


RESULTS = [result_of(run, {"conv2": 0.09, "conv2-dropout1": 0.03}.get(run.case, 0.04)) for run in PLAN.runs]


@pytest.fixture(scope="module")
def report() -> StudyReport:
    outputs = {run: outputs_of(run) for run in PLAN.runs}
    return StudyReport.of(PLAN, RESULTS, outputs, TEST, {Run("conv2", 100, 1): 0.125})


def test_json_has_what_issue_and_scripts_expect() -> None:
    document = as_json(PLAN, RESULTS)
    assert list(document) == ["cases"]
    first = document["cases"][0]
    assert list(first) == ["case", "batch_size", "mean", "sd", "interval", "images_interval", "runs"]
    assert (first["case"], first["batch_size"], first["mean"]) == ("conv2", 100, pytest.approx(0.85))
    assert [list(run) for run in first["runs"]] == [["seed", "accuracy", "loss", "seconds"]] * 3
    assert [run["seed"] for run in first["runs"]] == [1, 2, 3]


def test_csv_has_a_line_for_each_run(report: StudyReport) -> None:
    lines = list(csv.DictReader(StringIO(report.files()["results.csv"].decode())))
    assert len(lines) == 9
    assert (lines[0]["case"], lines[0]["accuracy"], lines[0]["ms_per_digit"]) == ("conv2", "0.85", "0.125")
    assert lines[-1]["ms_per_digit"] == ""


def test_the_hardest_digits_are_those_that_all_misread(report: StudyReport) -> None:
    assert len(report.hardest) == 10
    assert report.hardest[0].index == 7
    assert {hard.misread for hard in report.hardest} == {9}
    assert all(hard.index < 20 and hard.answer == (hard.index + 1) % 10 for hard in report.hardest)


def test_findings_say_where_the_paper_is_contradicted(report: StudyReport) -> None:
    found = {finding.paper: (finding.ours, finding.agrees) for finding in report.findings}
    assert found["conv2-dropout1: 97.07 %"][1] is False
    assert found["a second dropout adds 2.14 points"] == ("it adds -0.25 points (95 % interval -0.75 to +0.00)", False)
    assert found["conv2-dropout2 is the best"][1] is None  # the other one is ahead by one digit in four hundred
    assert found["conv2-dropout2 has the lowest loss, 0.0263"] == (
        "conv2-dropout1 with 0.0300; conv2-dropout2 has 0.0400",
        False,
    )
    assert found["a network without dropout has the highest loss, 0.0494"][1] is True


def test_comparisons_on_the_page(report: StudyReport) -> None:
    rows = re.findall(r'<tr><th scope="row">(conv2[^<]*) – ([^<]*)</th>.*?<td>(yes|no)</td></tr>', study_html(report))
    assert rows == [
        ("conv2", "conv2-dropout1", "yes"),
        ("conv2", "conv2-dropout2", "yes"),
        ("conv2-dropout1", "conv2-dropout2", "no"),
    ]


def test_the_page_stands_alone_and_tells_its_command(report: StudyReport) -> None:
    page = study_html(report)
    assert "http" not in page.replace("http-equiv", "")
    assert "<script" not in page
    words = re.sub("<[^>]*>", "", page)
    assert "digitpad study --cases conv2,conv2-dropout1,conv2-dropout2 --seeds 3 --epochs 3" in words
    assert "digitpad 9.9" in words
    assert page.count("<figure") == 10
    assert page.count("<svg") == 1 + 2 + 3
    assert "conv285.00 ± 0.00 %85.00–85.00 %81.17–88.17 %0.0900loss 0.0494179,9260.12" in words


@pytest.mark.parametrize(
    ("seconds", "words"), [(0.02, "0 seconds"), (1, "9 seconds"), (40, "6.0 minutes"), (600, "1.5 hours")]
)
def test_short_studies_took_no_zero_hours(seconds: float, words: str) -> None:
    outputs = {run: outputs_of(run) for run in PLAN.runs}
    timed = StudyReport.of(PLAN, [replace(result, seconds=seconds) for result in RESULTS], outputs, TEST, {})
    assert f"{words} of training, 3 epochs each" in study_html(timed)


def test_every_plot_is_a_whole_svg_and_a_png_with_ink(report: StudyReport) -> None:
    files = {name: content for name, content in report.files().items() if name.startswith("plots/")}
    assert len(files) == 2 * (1 + 2 + 3)
    for name, content in files.items():
        if name.endswith(".svg"):
            assert ElementTree.fromstring(content).tag.endswith("svg")
        else:
            extrema = Image.open(BytesIO(content)).convert("L").getextrema()
            assert extrema[0] < 100 < extrema[1] == 255


def test_results_json_is_json_without_nan(report: StudyReport) -> None:
    document = json.loads(report.files()["results.json"], parse_constant=pytest.fail)
    assert len(document["runs"]) == 9
    assert document["cases"] == as_json(PLAN, RESULTS)["cases"]
    assert document["definitions"]["conv2"]["layers"].startswith("convolution 32 of 3x3 ReLU, max pooling 2x2")


def test_curves_have_a_band_from_the_lowest_to_the_highest_seed(report: StudyReport) -> None:
    group = report.table[0].group
    plot = curve_plot([group], lambda epoch: epoch.validation_loss, "loss", share=False)
    assert plot is not None
    assert [type(shape) for shape in plot.shapes].count(Area) == 1
    assert curve_plot([group], lambda epoch: None, "nothing", share=False) is None


def test_a_plot_as_svg_and_png_shows_the_same_shapes() -> None:
    shapes = (
        Line([(0, 5), (20, 5)], "#ff0000", 2),
        Area([(0, 10), (10, 10), (10, 20), (0, 20)], "#00ff00", tooltip="5 < 6"),
        Dot((15, 15), 3, "#0000ff"),
        Text((5, 28), "a & b", "#000000", 8),
    )
    plot = Plot("a <plot>", 20, 30, shapes)
    root = ElementTree.fromstring(plot.svg(alone=True))
    assert root.get("aria-label") == "a <plot>"
    assert [child.tag.partition("}")[2] for child in root] == ["rect", "polyline", "polygon", "circle", "text"]
    picture = Image.open(BytesIO(plot.png()))
    assert picture.size == (40, 60)
    places = {(20, 10): (255, 0, 0), (10, 30): (0, 255, 0), (30, 30): (0, 0, 255), (38, 58): (255, 255, 255)}
    assert {place: picture.getpixel(place) for place in places} == places


def test_how_long_it_will_take_is_a_guess_until_something_is_finished() -> None:
    plan = StudyPlan(cases=("conv1", "paper"), seeds=(1,), epochs=2, limit=1000, training_share=1.0)
    work = 2 * 1000 * (736_488 + 5_514_344 + 2 * 1.5e6)
    assert remaining_seconds(plan, side_by_side=2) == pytest.approx(work / USUAL_SPEED / 2)
    finished = replace(RESULTS[0], run=Run("paper", 100, 1))  # three epochs of two seconds
    left = 6 / (5_514_344 + 1.5e6) * (736_488 + 1.5e6)
    assert remaining_seconds(plan, side_by_side=1, finished=[finished]) == pytest.approx(left)


def test_progress_counts_work_not_epochs_and_leaves_pauses_out() -> None:
    now = [0.0]
    progress = StudyProgress(clock=lambda: now[0])
    plan = StudyPlan(cases=("conv1", "paper"), seeds=(1,), epochs=2)
    small, large = Run("conv1", 100, 1), Run("paper", 100, 1)
    progress.note(StudyStarted(plan, ()))
    assert (progress.part, progress.seconds_left) == (0, None)
    progress.note(RunStarted(large, 1, 1, 1, before=(Epoch(1, 1, None, None, 1),)))
    before = progress.part
    assert before == pytest.approx((5_514_344 + 1.5e6) / (2 * (5_514_344 + 1.5e6) + 2 * (736_488 + 1.5e6)))
    assert progress.seconds_left is None  # what an earlier sitting did says nothing of this one's speed
    now[0] = 10
    progress.note(BatchesDone(large, 2, 0.5, 1, 1, 1))
    progress.paused(now=True)
    now[0] = 1000
    progress.paused(now=False)
    assert progress.seconds_left == pytest.approx(10 / (progress.part - before) * (1 - progress.part))
    progress.note(RunEpochDone(large, 2, Epoch(1, 1, None, None, 1)))
    progress.note(RunStarted(small, 1, 1, 1))
    progress.note(RunFinished(small, RESULTS[0]))
    assert progress.part == 1
