"""Writes a study's report into its folder, as the terminal and the window both do."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Final

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.mnist import LabelledImages
from digitpad.core.files import write_atomically
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Model, read_model
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import Result, Run, StudyPlan, run_groups
from digitpad.core.study.report import STUDY_REPORT_FILE, StudyReport

_TIMED_DIGITS: Final = 300  # asked one by one, to find out how long one takes


def write_study_report(
    folder: StudyFolder,
    plan: StudyPlan,
    results: Sequence[Result],
    test: LabelledImages,
    load: Callable[[Model], Classifier],
) -> Path:
    """Write the report with its tables and plots; returns the HTML file. Raises DigitpadError or OSError.

    `test`: the plan's test images (`study_test`).
    """
    outputs = {result.run: folder.outputs(result.run, len(plan.class_names)) for result in results}
    times = digit_times(folder, plan, results, test.images, load)
    report = StudyReport.of(plan, results, outputs, test, times)
    for name, content in report.files().items():
        write_atomically(folder.path / name, content)
    return folder.path / STUDY_REPORT_FILE


def digit_times(
    folder: StudyFolder,
    plan: StudyPlan,
    results: Sequence[Result],
    images: NDArray[np.uint8],
    load: Callable[[Model], Classifier],
) -> dict[Run, float]:
    """Median milliseconds a digit for one run of each case, digits asked one by one as the window does.

    The cases are timed one after another, so that they do not slow each other down. `images`: (n, 28, 28). Raises
    ModelError.
    """
    times = {}
    asked = images[:_TIMED_DIGITS] / np.float32(255)
    for group in run_groups(plan, results):
        run = group.results[0].run
        classifier = load(read_model(folder.model_folder(run), bundled=False))
        classifier.classify(asked[:1])
        spent = []
        for image in asked:
            began = time.perf_counter()
            classifier.classify(image[None])
            spent.append(1000 * (time.perf_counter() - began))
        times[run] = median(spent)
    return times
