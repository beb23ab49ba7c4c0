"""Studies on a real Dask cluster: a scheduler and two workers on loopback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.paths import default_paths
from digitpad.core.study.events import RunEpochDone, RunFinished, RunStarted, StudyEvent, StudyFinished
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import StudyPlan
from digitpad.ml.study.child import StudyJob
from digitpad.ml.study.cluster import StudyOnCluster
from tests.support.waiting import wait_until

Client = pytest.importorskip("distributed", reason="the extra «cluster» is not installed").Client
PLAN = StudyPlan(cases=("conv1",), seeds=(1, 2, 3), epochs=6, limit=240)


@dataclass
class Cluster:
    address: str
    workers: list[subprocess.Popen[bytes]]


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    file = tmp_path / "scheduler.json"
    environment = {**os.environ, "DASK_DISTRIBUTED__COMM__TIMEOUTS__CONNECT": "60s"}

    def start(what: str, *words: str) -> subprocess.Popen[bytes]:
        command = [
            sys.executable,
            "-m",
            f"distributed.cli.dask_{what}",
            "--scheduler-file",
            str(file),
            "--no-dashboard",
        ]
        return subprocess.Popen([*command, *words], stderr=subprocess.DEVNULL, env=environment, cwd=tmp_path)

    scheduler = start("scheduler", "--host", "127.0.0.1", "--port", "0")
    workers = [start("worker", "--nthreads", "1", "--no-nanny", "--host", "127.0.0.1") for _ in range(2)]
    try:
        wait_until(file.exists, "the scheduler is there")
        yield Cluster(json.loads(file.read_text())["address"], workers)
    finally:
        for process in (*workers, scheduler):
            process.kill()
        for process in (*workers, scheduler):
            process.wait()


def study(path: Path, plan: StudyPlan, address: str) -> StudyOnCluster:
    folder = StudyFolder(path / "study")
    folder.create(plan)
    return StudyOnCluster(StudyJob(plan, folder, default_paths().mnist), address)


def test_a_worker_is_killed_and_no_run_is_lost_or_counted_twice(cluster: Cluster, tmp_path: Path) -> None:
    handle = study(tmp_path, PLAN, cluster.address)
    events: list[StudyEvent] = []
    for event in handle.events():
        events.append(event)
        epochs = {done.run for done in events if isinstance(done, RunEpochDone)}
        if isinstance(event, RunEpochDone) and len(epochs) == 2 and cluster.workers[0].poll() is None:
            cluster.workers[0].kill()
    assert cluster.workers[0].poll() is not None, "both workers had a run, and one of them was killed"
    assert events[-1] == StudyFinished()
    finished = [event.run for event in events if isinstance(event, RunFinished)]
    assert sorted(finished, key=str) == sorted(PLAN.runs, key=str)
    starts = [event for event in events if isinstance(event, RunStarted)]
    assert len(starts) in (3, 4), "the lost run was begun again, unless it was just done"
    again = [start for start in starts if start.before]
    assert len(again) == len(starts) - 3, "it goes on from its last epoch, as the worker sees the folder"
    results, complaints = StudyFolder(tmp_path / "study").results(PLAN)
    assert set(results) == set(PLAN.runs)
    assert complaints == {}
    assert all(len(result.epochs) == PLAN.epochs for result in results.values())
    assert {path.name for path in (tmp_path / "study").iterdir()} == {"study.json", "runs"}


def test_cancel_stops_the_workers(cluster: Cluster, tmp_path: Path) -> None:
    handle = study(tmp_path, StudyPlan(cases=("conv1",), seeds=(1,), epochs=1000, limit=2000), cluster.address)
    last: StudyEvent | None = None
    for last in handle.events():
        if isinstance(last, RunEpochDone):
            handle.cancel()
    assert last == Cancelled()
    saved = next((tmp_path / "study" / "runs").glob("*/checkpoint.npz"))
    with Client(cluster.address) as client:
        wait_until(
            lambda: not any(client.run(lambda dask_worker: len(dask_worker.active_threads)).values()),
            "the batches under way are done",
        )
        assert len(client.scheduler_info()["workers"]) == 2
    assert not (saved.parent / "record.json").exists()


def test_nobody_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("digitpad.ml.study.cluster._CONNECT_SECONDS", 1)
    (failed,) = study(tmp_path, PLAN, "tcp://127.0.0.1:9").events()
    assert isinstance(failed, Failed)
    assert failed.message.startswith("No Dask scheduler answers at tcp://127.0.0.1:9 (")
