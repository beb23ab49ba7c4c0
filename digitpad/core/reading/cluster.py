"""Reads files on a Dask cluster: each is a task, and the scheduler gives those of a lost worker to another one.

A file's content travels with its task: workers need digitpad and the model, but no disk that they share with us. No
more files are on their way than keep the workers busy.
"""

from __future__ import annotations

import tempfile
import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from digitpad import __version__
from digitpad.core.errors import DigitpadError, error_words
from digitpad.core.files import open_regular
from digitpad.core.jobs.cluster import CONNECT_SECONDS, ClusterAddress, ClusterLost, task_outcome
from digitpad.core.pages.many_files import (
    FILES_AHEAD,
    OnFile,
    OnPage,
    no_more,
    unheard_file,
    unheard_page,
    without_picture,
)
from digitpad.core.pages.network import PageNetwork
from digitpad.core.pages.output import FileReading
from digitpad.core.pages.read_file import FilePages, PageResult, page_results
from digitpad.core.pages.reading_process import ReadJob
from digitpad.core.recognition.predict import Classifier
from digitpad.core.temporary_files import fitting_name

if TYPE_CHECKING:
    from distributed import Client, Future

_LOOK_SECONDS: Final = 0.2
"""Between two looks at whether there is another file."""
_EACH: Final = 2
"""Files for each thread of a worker: one that is read, and one that is on its way."""
_networks = threading.local()
"""In a worker: each of its threads has networks of its own, those of the last command."""


def read_on_cluster(
    files: Sequence[str],
    job: ReadJob,
    cluster: ClusterAddress,
    *,
    more: Callable[[], bool] = no_more,
    on_page: OnPage = unheard_page,
    on_file: OnFile = unheard_file,
) -> Generator[FileReading, None, None]:
    """As `core.pages.many_files.read_files`, which says what the arguments mean. Each file's pages come at once.

    Raises DigitpadError where no scheduler or worker answers, or a worker cannot read at all.
    """
    if not files and not more():
        return
    client = cluster.connected()
    try:
        try:
            client.wait_for_workers(1, timeout=CONNECT_SECONDS)
        except TimeoutError:
            raise DigitpadError(
                f"The scheduler at {cluster.address} has no workers; start one with «dask worker {cluster.address}»."
            ) from None
        yield from _Tasks(files, job, client, more, on_page, on_file).readings()
    finally:
        client.close()


class _Tasks:
    """Files that are on a cluster, and what came back."""

    def __init__(
        self,
        files: Sequence[str],
        job: ReadJob,
        client: Client,
        more: Callable[[], bool],
        on_page: OnPage,
        on_file: OnFile,
    ) -> None:
        self._files, self._job, self._client = files, job, client
        self._more, self._on_page, self._on_file = more, on_page, on_file
        self._token = uuid4().hex
        self._news: Queue[None] = Queue()
        self._there: dict[int, Future] = {}
        self._done: dict[int, FileReading] = {}
        self._next_in = self._next_out = 0

    def readings(self) -> Iterator[FileReading]:
        """What was read, in the files' order."""
        while self._may_go_on():
            with suppress(Empty):
                self._news.get(timeout=_LOOK_SECONDS)
            # Not those that were told: a result may have been lost since, with its worker, and is made again.
            for number in [number for number, future in self._there.items() if future.done()]:
                self._finish(number, self._result(number, self._there.pop(number)))
            while (reading := self._done.pop(self._next_out, None)) is not None:
                self._next_out += 1
                yield reading

    def _may_go_on(self) -> bool:
        """Hand out what the workers can take, and say whether there is something to wait for."""
        most = self._most()
        may_come = True
        while len(self._there) < most and self._next_in - self._next_out < FILES_AHEAD and may_come:
            if self._next_in == len(self._files):
                may_come = self._more()
            if self._next_in == len(self._files):
                break
            self._hand_out()
        return may_come or self._next_out < len(self._files)

    def _most(self) -> int:
        """Files that the workers there are now can take. Raises DigitpadError where nobody answers any more."""
        try:
            threads: int = sum(self._client.nthreads().values())
        except (OSError, RuntimeError, TimeoutError):
            raise ClusterLost from None
        return max(1, _EACH * threads)

    def _hand_out(self) -> None:
        number, file = self._next_in, self._files[self._next_in]
        self._next_in += 1
        try:
            with open_regular(Path(file)) as opened:
                content = opened.read()
        except OSError:
            self._finish(number, FilePages(file, tuple(page_results(file, _unread))))
            return
        future = self._client.submit(
            read_on_worker, self._job, Path(file).name, content, self._token, __version__,
            key=f"digitpad-{self._token}-{number}", priority=-number, pure=False,
        )  # fmt: skip
        self._there[number] = future
        future.add_done_callback(lambda _: self._news.put(None))

    def _result(self, number: int, future: Future) -> FilePages:
        """What came of a file. Raises DigitpadError where others would meet the same."""
        file = self._files[number]
        try:
            pages, error = task_outcome(future)
        finally:
            future.release()
        if error is None:
            return FilePages(file, pages)
        if type(error).__name__ == "KilledWorker":  # by a decoder that crashed, say, with each worker that tried it
            return FilePages(file, (), f"{Path(file).name} could not be read: each worker that tried it was lost.")
        raise DigitpadError(f"The cluster cannot read {Path(file).name} ({error_words(error).rstrip('.')}).")

    def _finish(self, number: int, done: FilePages) -> None:
        for page in done.pages:
            self._on_page(number, page)
        done = FilePages(done.file, tuple(map(without_picture, done.pages)), done.end)
        self._on_file(number, done)
        self._done[number] = done.reading


def read_on_worker(job: ReadJob, name: str, content: bytes, token: str, version: str) -> tuple[PageResult, ...]:
    """The task. Raises DigitpadError where this worker cannot read."""
    if version != __version__:
        raise DigitpadError(f"a worker has digitpad {__version__}, and this is {version}; they need the same one")
    classifier, network = _loaded(job, token)
    with tempfile.TemporaryDirectory(prefix="digitpad-") as folder:
        path = Path(folder) / fitting_name(Path(name).stem, Path(name).suffix)
        path.write_bytes(content)
        return tuple(job.read(str(path), classifier, network))


def _loaded(job: ReadJob, token: str) -> tuple[Classifier, PageNetwork]:
    if getattr(_networks, "token", None) != token:
        _networks.pair = job.load(), job.load_network()
        _networks.token = token
    pair: tuple[Classifier, PageNetwork] = _networks.pair
    return pair


def _unread(page: object, number: int, count: int) -> PageResult:
    raise AssertionError("a file that cannot be opened has no pages")
