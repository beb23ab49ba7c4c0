"""Jobs in a thread: one after the other, urgent ones first, cancelled ones not at all, errors in words."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from digitpad.core.errors import DataError
from digitpad.core.recognition.predict import Classifier
from digitpad.core.registry import Model, Registry
from digitpad.runtime.litert import load_classifier
from digitpad.ui.background.classifier_cache import ClassifierCache
from digitpad.ui.background.left_threads import still_running
from digitpad.ui.background.worker import BackgroundWorker, Job, NewestJob, Work
from tests.support.waiting import LIMIT
from tests.support.windows import settle, until

loaded: list[str] = []


def load(model: Model) -> Classifier:
    loaded.append(model.name)
    return load_classifier(model)


@pytest.fixture
def worker(qapp: QApplication) -> Iterator[BackgroundWorker]:
    worker = BackgroundWorker("test")
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
    cache = ClassifierCache(load)
    worker.submit(diary.job("three", lambda work: cache.classifier(None)))
    worker.submit(diary.job("four", lambda work: work.show("a part")))
    until(lambda: not worker.busy, "all are done")
    assert diary.lines == [
        "one failed: The file is empty; copy it again.",
        "two failed: digitpad met an error that it did not expect (KeyError: 'x').",
        "three failed: There is no model of digits to ask; choose one in the main window.",
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
    diary, model, cache = Diary(), registry.models()[0], ClassifierCache(load)
    loaded.clear()
    for name in ("one", "two"):
        worker.submit(diary.job(name, lambda work: type(cache.classifier(model)).__name__))
    until(lambda: not worker.busy, "both are done")
    assert diary.lines == ["one LiteRTClassifier", "two LiteRTClassifier"]
    assert loaded == [model.name]


@pytest.mark.parametrize("error", [MemoryError(), SystemError("error return without exception set")])
def test_memory_that_runs_out_is_a_sentence(worker: BackgroundWorker, error: Exception) -> None:
    diary = Diary()

    def hoard(work: Work) -> None:
        raise error

    worker.submit(diary.job("one", hoard))
    until(lambda: not worker.busy, "it is over")
    assert diary.lines == ["one failed: There is not enough memory for this; close other programs and try again."]


def test_a_job_that_looks_finds_that_it_was_cancelled(worker: BackgroundWorker) -> None:
    diary, begun, gate, seen = Diary(), threading.Event(), threading.Event(), []

    def work_on(work: Work) -> None:
        seen.append(work.cancelled)
        begun.set()
        gate.wait()
        seen.append(work.cancelled)

    job = worker.submit(diary.job("first", work_on))
    begun.wait()
    worker.cancel(job)
    gate.set()
    until(lambda: not worker.busy, "it has ended")
    assert seen == [False, True]
    assert diary.lines == ["first cancelled"]


def test_what_waits_gives_way_to_the_newest_and_nothing_comes_of_what_is_forgotten(worker: BackgroundWorker) -> None:
    diary, begun, gate = Diary(), threading.Event(), threading.Event()
    newest = NewestJob(worker)

    def work_on(work: Work) -> str:
        begun.set()
        gate.wait()
        return "done"

    for name in ("first", "second", "third", "fourth"):
        newest.submit(diary.job(name, work_on))
    begun.wait()
    gate.set()
    until(lambda: not worker.busy, "the newest is done")
    assert diary.lines == ["first done", "fourth done"]
    begun.clear()
    gate.clear()
    newest.submit(diary.job("fifth", work_on))
    newest.submit(diary.job("sixth", work_on))
    begun.wait()
    newest.forget()
    gate.set()
    until(lambda: not worker.busy, "what was under way has ended")
    assert diary.lines[2:] == ["sixth cancelled", "fifth cancelled"]


def test_an_independent_job_s_result_is_heard_while_the_next_one_is_under_way(worker: BackgroundWorker) -> None:
    begun, heard = threading.Event(), []

    def work_on(work: Work) -> None:
        begun.set()

    worker.submit(Job(lambda work: None, done=lambda _: heard.append(begun.wait(10)), independent=True))
    worker.submit(Job(work_on))
    until(lambda: not worker.busy, "both are done")
    assert heard == [True]


def test_after_a_stop_no_thread_begins_again(worker: BackgroundWorker) -> None:
    diary = Diary()
    worker.submit(diary.job("first"))
    worker.stop()
    worker.submit(diary.job("second"))
    QApplication.processEvents()
    assert not worker.busy
    assert not worker._thread.isRunning()
    assert diary.lines == []


def test_what_goes_wrong_in_the_gui_thread_keeps_no_job_from_being_done(
    worker: BackgroundWorker, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary, errors = Diary(), []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: errors.append(kind))

    def stumble(result: None) -> None:
        raise KeyError("x")

    worker.submit(Job(lambda work: None, done=stumble))
    worker.submit(diary.job("next"))
    until(lambda: diary.lines == ["next None"], "the next one is done")
    assert errors == [KeyError]


def test_a_stop_does_not_wait_for_what_does_not_end_and_leaves_it_its_thread(qapp: QApplication) -> None:
    begun, may_end, ended = threading.Event(), threading.Event(), threading.Event()

    def run(work: Work) -> None:
        begun.set()
        assert may_end.wait(LIMIT)
        ended.set()

    deaf = BackgroundWorker("deaf")
    deaf.submit(Job(run))
    until(begun.is_set, "the job is under way")
    deaf.stop()
    assert not ended.is_set()
    assert still_running()
    deaf.deleteLater()
    settle()  # its thread lives on, or Qt would abort
    assert not may_end.is_set()
    may_end.set()
    until(ended.is_set, "the job has ended")
    until(lambda: not still_running(), "the thread has ended")


def test_an_impatient_job_gives_way_to_a_newer_one(worker: BackgroundWorker) -> None:
    diary, newest = Diary(), NewestJob(worker, patience=1)

    def for_ever(work: Work) -> None:
        while True:
            work.check(0.0)

    newest.submit(diary.job("old", for_ever))
    newest.submit(diary.job("new", lambda work: "done"))
    until(lambda: not worker.busy, "both are over")
    assert diary.lines == ["old cancelled", "new done"]
