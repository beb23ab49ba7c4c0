"""Files that a Dask cluster reads, with a real scheduler and two workers on loopback."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

from digitpad.core.jobs.cluster import ClusterAddress
from digitpad.core.pages.read_file import FilePages
from digitpad.core.pages.reading_process import ReadJob
from digitpad.core.paths import default_paths
from digitpad.core.reading.cluster import read_on_cluster
from digitpad.core.registry import Registry
from digitpad.runtime.litert import load_classifier
from digitpad.runtime.pages import load_pages
from tests.support.clusters import Cluster, dask_cluster
from tests.support.pages import make_page
from tests.support.waiting import LIMIT, wait_until

Client = pytest.importorskip("distributed", reason="the extra «cluster» is not installed").Client
LINES = ("1", "2", "3", "4")


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[Cluster]:
    with dask_cluster(tmp_path) as running:
        yield running


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    paths = [tmp_path / f"{line}.png" for line in LINES]
    for line, path in zip(LINES, paths, strict=True):
        make_page(1, kind="clean", size=(480, 360), lines=(line,), paper="white")[0].save(path)
    return list(map(str, paths))


def test_what_a_lost_worker_had_read_is_read_again(cluster: Cluster, files: list[str]) -> None:
    paths = default_paths()
    job = ReadJob(
        partial(load_classifier, Registry(paths.bundled_models, paths.user_models).find("digitpad")),
        partial(load_pages, paths),
    )
    told: list[int] = []

    with Client(cluster.address, set_as_default=False) as observer:
        observer.wait_for_workers(len(cluster.workers), timeout=LIMIT)
        processes = observer.run(os.getpid)

        def on_file(number: int, _: FilePages) -> None:
            """While the first is told, the others are read; then one worker is gone, and what it had read."""
            told.append(number)
            if len(told) > 1:
                return
            wait_until(lambda: not any(observer.processing().values()), "all are read")
            most = max(held := observer.has_what(), key=lambda address: len(held[address]))
            os.kill(processes[most], signal.SIGKILL)
            wait_until(lambda: most not in observer.has_what(), "the scheduler has noticed")

        with closing(read_on_cluster(files, job, ClusterAddress(cluster.address), on_file=on_file)) as readings:
            assert [reading.lines[0].text for reading in readings] == list(LINES)
    assert sorted(told) == list(range(len(files)))
