"""Samples are learned in a real child process; however that ends, nothing is left that should not be."""

from __future__ import annotations

import multiprocessing
import os
import signal
from datetime import datetime, timezone
from pathlib import Path

import pytest

from digitpad.core.data import digit_forms
from digitpad.core.data.stroke_files import place
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.jobs.teaching import Taught, TeachingEvent, TeachingStep, TeachJob
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model, read_model
from digitpad.core.samples.sample import OwnSample
from digitpad.ml.teaching.process import TeachingProcess
from tests.support.waiting import Stopwatch

PATHS = default_paths()
NOW = datetime(2026, 1, 1, tzinfo=timezone.utc)


def job(model: Path, out: Path) -> TeachJob:
    forms = digit_forms.digit_form_samples(held_out=True)
    # Labelled so that there is something to learn for every model.
    samples = tuple(
        OwnSample(f.writer, 3 if f.digit == 2 else f.digit or 0, NOW, "import", drawing=place(f)) for f in forms
    )
    return TeachJob(model, "taught", samples, PATHS.mnist, PATHS.guard, out)


def test_a_child_teaches_and_leaves_a_model(tiny_model: Model, tmp_path: Path) -> None:
    process = TeachingProcess(job(tiny_model.folder, tmp_path / "out"))
    last = list(process.events())[-1]
    assert process.pid is None  # it was waited for
    assert isinstance(last, Taught), last
    if last.figures.kept:
        assert read_model(tmp_path / "out", bundled=False).taught_from == "tiny"
    assert [path.name for path in tmp_path.iterdir()] == (["out"] if last.figures.kept else [])
    assert not multiprocessing.active_children()


def test_a_cancelled_child_is_gone_within_two_seconds(tiny_model: Model, tmp_path: Path) -> None:
    process = TeachingProcess(job(tiny_model.folder, tmp_path / "out"))
    began: list[Stopwatch] = []
    events: list[TeachingEvent] = []
    for event in process.events():
        events.append(event)
        if isinstance(event, TeachingStep) and not began:
            began.append(Stopwatch())
            process.cancel()
    began[0].assert_prompt()
    assert events[-1] == Cancelled()
    assert not list(tmp_path.iterdir())


@pytest.mark.skipif(os.name != "posix", reason="needs POSIX signals")
def test_a_child_that_dies_is_reported_with_what_to_do(tiny_model: Model, tmp_path: Path) -> None:
    process = TeachingProcess(job(tiny_model.folder, tmp_path / "out"))
    events = []
    for event in process.events():
        events.append(event)
        if len(events) == 1 and process.pid is not None:
            os.kill(process.pid, signal.SIGSEGV)
    last = events[-1]
    assert isinstance(last, Failed)
    assert "SIGSEGV" in last.message
    assert "«digitpad teach»" in last.message
    assert not list(tmp_path.iterdir())


def test_a_model_that_cannot_learn_is_a_sentence(tmp_path: Path) -> None:
    process = TeachingProcess(job(tmp_path / "none", tmp_path / "out"))
    (last,) = process.events()
    assert isinstance(last, Failed)
    assert "holds no model" in last.message
    assert not last.details
