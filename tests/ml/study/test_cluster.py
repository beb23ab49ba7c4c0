"""Studies on a real Dask cluster: a scheduler and two workers on loopback."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from digitpad.core.jobs.cluster import ClusterAddress, ClusterTls
from digitpad.core.jobs.events import Cancelled, Failed
from digitpad.core.paths import default_paths
from digitpad.core.study.events import RunEpochDone, RunFinished, RunStarted, StudyEvent, StudyFinished, StudyStarted
from digitpad.core.study.folder import StudyFolder
from digitpad.core.study.plan import StudyPlan
from digitpad.ml.study.child import StudyJob
from digitpad.ml.study.cluster import StudyOnCluster
from tests.support.clusters import Cluster, dask_cluster, dask_scheduler
from tests.support.waiting import LIMIT, wait_until

Client = pytest.importorskip("distributed", reason="the extra «cluster» is not installed").Client
PLAN = StudyPlan(cases=("conv1",), seeds=(1, 2, 3), epochs=6, limit=240)


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    with dask_cluster(tmp_path) as running:
        yield running


def study(path: Path, plan: StudyPlan, address: str, tls: ClusterTls | None = None) -> StudyOnCluster:
    folder = StudyFolder(path / "study")
    folder.create(plan)
    return StudyOnCluster(StudyJob(plan, folder, default_paths().mnist), ClusterAddress(address, tls))


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
    monkeypatch.setattr("digitpad.core.jobs.cluster.CONNECT_SECONDS", 1)
    (failed,) = study(tmp_path, PLAN, "tcp://127.0.0.1:9").events()
    assert isinstance(failed, Failed)
    assert failed.message.startswith("No Dask scheduler answers at tcp://127.0.0.1:9 (")


@pytest.fixture
def certificates(tmp_path: Path) -> ClusterTls:
    """A certificate of 127.0.0.1 that vouches for itself, for both ends."""
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl to make a certificate with")
    certificate, key = tmp_path / "certificate.pem", tmp_path / "key.pem"
    words = "req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=localhost -addext subjectAltName=IP:127.0.0.1"
    command = ["openssl", *words.split(), "-keyout", str(key), "-out", str(certificate)]
    subprocess.run(command, check=True, capture_output=True, timeout=LIMIT)
    return ClusterTls(certificate, certificate, key)


@pytest.fixture
def guarded(tmp_path: Path, certificates: ClusterTls) -> Iterator[str]:
    """The address of a scheduler that talks over TLS only, without workers."""
    tls = ["--tls-ca-file", certificates.authority, "--tls-cert", certificates.certificate, "--tls-key"]
    words = ["--protocol", "tls", "--host", "tls://127.0.0.1", *map(str, tls), str(certificates.key)]
    with dask_scheduler(tmp_path, *words) as address:
        yield address


def test_a_scheduler_with_tls_is_reached_with_certificates_only(
    guarded: str, certificates: ClusterTls, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert guarded.startswith("tls://")
    handle = study(tmp_path, PLAN, guarded, certificates)
    events = []
    for event in handle.events():
        events.append(event)
        handle.cancel()
    assert [type(event) for event in events] == [StudyStarted, Cancelled]
    (failed,) = study(tmp_path / "other", PLAN, guarded).events()
    assert isinstance(failed, Failed)
    assert "needs certificates" in failed.message
    monkeypatch.setattr("digitpad.core.jobs.cluster.CONNECT_SECONDS", 3)
    (failed,) = study(tmp_path / "open", PLAN, guarded.replace("tls:", "tcp:")).events()
    assert isinstance(failed, Failed)
    assert failed.message.startswith("No Dask scheduler answers at tcp:")
