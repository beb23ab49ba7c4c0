"""Jobs about pictures: one after the other, urgent ones first, cancelled ones not at all, errors in words."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from digitpad.core.errors import DataError
from digitpad.core.registry import Model, Registry
from digitpad.runtime.litert import load_classifier
from digitpad.ui.background.worker import BackgroundWorker, Job, Work
from tests.support.windows import until

loaded: list[str] = []


def load(model: Model) -> object:
    loaded.append(model.name)
    return load_classifier(model)


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[BackgroundWorker]:
    loaded.clear()
    worker = BackgroundWorker(load, "test")  # type: ignore[arg-type]
    yield worker
    worker.stop()


class Diary:
    """What became of jobs, in the order in which it was told."""

    def __init__(self) -> None:
        self.lines: list[str] = []

    def job(self, name: str, run=lambda work: None) -> Job:
        return Job(
            run,
            done=lambda result: self.lines.append(f"{name} {result}"),
            failed=lambda sentence: self.lines.append(f"{name} failed: {sentence}"),
            cancelled=lambda: self.lines.append(f"{name} cancelled"),
            shown=lambda part: self.lines.append(f"{name} shows {part}"),
        )


def test_jobs_wait_for_each_other_and_urgent_ones_come_first(worker: BackgroundWorker) -> None:
    diary, gate, gui = Diary(), threading.Event(), threading.get_ident()
    threads: set[int] = set()

    def wait(work: Work) -> str:
        threads.add(threading.get_ident())
        gate.wait()
        return "done"

    worker.submit(diary.job("first", wait))
    worker.submit(diary.job("second", wait))
    last = worker.submit(diary.job("third", wait))
    worker.submit(diary.job("urgent", wait), urgent=True)
    worker.hurry(last)
    gate.set()
    until(lambda: not worker.busy, "all are done")
    assert diary.lines == ["first done", "third done", "urgent done", "second done"]
    assert len(threads) == 1
    assert gui not in threads


def test_what_goes_wrong_is_a_sentence_and_the_next_job_is_done(
    worker: BackgroundWorker, capsys: pytest.CaptureFixture[str]
) -> None:
    diary = Diary()

    def refuse(work: Work) -> None:
        raise DataError("The file is empty; copy it again.")

    def stumble(work: Work) -> None:
        raise KeyError("x")

    worker.submit(diary.job("one", refuse))
    worker.submit(diary.job("two", stumble))
    worker.submit(diary.job("three", lambda work: work.classifier))
    worker.submit(diary.job("four", lambda work: work.show("a part")))
    until(lambda: not worker.busy, "all are done")
    assert diary.lines == [
        "one failed: The file is empty; copy it again.",
        "two failed: digitpad met an error that it did not expect (KeyError: 'x').",
        "three failed: There is no model to ask; choose one in the main window.",
        "four shows a part",
        "four None",
    ]
    assert "KeyError" in capsys.readouterr().err


def test_a_job_under_way_stops_at_its_next_check_and_one_that_waits_never_begins(worker: BackgroundWorker) -> None:
    diary, begun, gate = Diary(), threading.Event(), threading.Event()

    def work_on(work: Work) -> str:
        begun.set()
        gate.wait()
        work.show("too late")
        work.check(0.5)
        return "never"

    first = worker.submit(diary.job("first", work_on))
    second = worker.submit(diary.job("second", work_on))
    begun.wait()
    worker.cancel(second)
    assert diary.lines == ["second cancelled"]
    worker.cancel(first)
    gate.set()
    until(lambda: not worker.busy, "it has stopped")
    assert diary.lines == ["second cancelled", "first cancelled"]


def test_after_a_stop_nobody_is_told_anything(worker: BackgroundWorker) -> None:
    diary, begun, gate = Diary(), threading.Event(), threading.Event()

    def work_on(work: Work) -> None:
        begun.set()
        gate.wait()

    worker.submit(diary.job("first", work_on))
    worker.submit(diary.job("second", work_on))
    begun.wait()
    gate.set()
    worker.stop()
    QApplication.processEvents()
    assert diary.lines == []
    assert not worker.busy


def test_a_model_is_loaded_once_for_all_jobs(worker: BackgroundWorker, registry: Registry) -> None:
    diary, model = Diary(), registry.models()[0]
    for name in ("one", "two"):
        job = diary.job(name, lambda work: type(work.classifier).__name__)
        job.model = model
        worker.submit(job)
    until(lambda: not worker.busy, "both are done")
    assert diary.lines == ["one LiteRTClassifier", "two LiteRTClassifier"]
    assert loaded == [model.name]
