"""A child process and the pipe to it: whatever runs there can hang or crash, and ends nothing but itself.

Trainings, teachings, exports, imports, studies and the reading of pictures all run in one of these. The child's entry
is a function that imports what is heavy when it is called: the parent imports it, too.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import BaseContext
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import ClassVar, Final, Generic, TypeVar

from digitpad.core.jobs.interrupts import interrupt_later

_LEAVING_SECONDS: Final = 1.5
"""Most that a child that has closed its pipe may take to leave."""
_TERMINATED_SECONDS: Final = 0.3
"""Most that a child may take to leave after it was asked to terminate, before it is killed."""
_ORPHAN_SECONDS: Final = 2.0
"""Most that a child may take to tidy up and leave whose parent is gone."""
_POLITENESS: Final = "DIGITPAD_POLITE"
"""Environment variable: with «0», children are no nicer than their parent, as where nobody works but they."""
_OOM_SCORE: Final = "800"
"""Of 1000: where memory runs out, Linux ends such a process before others."""

_Request = TypeVar("_Request")
_Message = TypeVar("_Message")


@dataclass(frozen=True)
class ChildSettings:
    """How a child runs.

    `niceness`: added to the parent's (POSIX); `silent`: which of the descriptors 1 (standard output) and 2 (standard
    error) lead nowhere, whatever libraries in C write there; `expendable`: where memory runs out, this process goes
    first (Linux); `memory`: bytes that it may take beyond what it has when it begins (Linux), None: no limit.
    """

    name: str
    niceness: int = 0
    silent: tuple[int, ...] = ()
    expendable: bool = False
    memory: int | None = None


@dataclass(frozen=True)
class ChildDeath:
    """The child has left. `exit_code`: negative for a signal; None if it would not leave by itself."""

    exit_code: int | None

    @property
    def cause(self) -> str:
        """A signal's name, or the exit code."""
        if self.exit_code is None or self.exit_code >= 0:
            return f"exit code {self.exit_code}"
        with suppress(ValueError):
            return signal.Signals(-self.exit_code).name
        return f"signal {-self.exit_code}"


class ChildLink(Generic[_Request, _Message]):
    """The child's end of the pipe."""

    def __init__(self, pipe: Connection) -> None:
        self._pipe = pipe
        self._last_things: list[Callable[[], object]] = []
        threading.Thread(target=self._leave_with_parent, name="parent", daemon=True).start()

    def when_orphaned(self, tidy: Callable[[], object]) -> None:
        """Let something be done, in a thread, before this process is ended because its parent is gone.

        So it is where it has not left by itself by then: half way through TensorFlow's import, say.
        """
        self._last_things.append(tidy)

    def send(self, message: _Message) -> None:
        """Send to the parent. Raises OSError if it is gone."""
        self._pipe.send(message)

    def receive(self) -> _Request:
        """Wait for a request. Raises EOFError or OSError if the parent is gone."""
        request: _Request = self._pipe.recv()
        return request

    def poll(self) -> bool:
        """Whether `receive` would not wait: a request is there, or the parent is gone."""
        return self._pipe.poll()

    def _leave_with_parent(self) -> None:
        """In a thread: whatever this process does, nobody wants that any more once the parent is gone."""
        parent = multiprocessing.parent_process()
        if parent is None:
            return
        parent.join()
        time.sleep(_ORPHAN_SECONDS)
        for tidy in self._last_things:
            with suppress(Exception):
                tidy()
        os._exit(1)


ChildMain = Callable[[ChildLink[_Request, _Message]], None]
"""The child's whole life. It travels by its name: a function of a module, or a `partial` of one."""


class ChildProcess(Generic[_Request, _Message]):
    """One child process. Started when made, never forked from this one with its threads; `end` leaves no zombie.

    `pid` and `kill` are for any thread, all others for the one that owns it.
    """

    start_method: ClassVar[str] = "spawn"
    """One of `multiprocessing`'s; tests take "forkserver", whose children have imported what is heavy already."""

    def __init__(self, main: ChildMain[_Request, _Message], settings: ChildSettings) -> None:
        """Raises OSError if it cannot be started."""
        context: BaseContext = multiprocessing.get_context(self.start_method)
        self._pipe, far_end = context.Pipe()
        self._process: BaseProcess = context.Process(  # type: ignore[attr-defined]  # typeshed: of each subclass
            target=_live, args=(main, settings, far_end), name=settings.name, daemon=True
        )
        self._lock = threading.Lock()
        self._ended = False
        self._exit_code: int | None = None
        try:
            with _interrupts_later():
                self._process.start()
        except OSError:
            self._pipe.close()
            raise
        finally:
            far_end.close()  # the child has its own; with this one open its death would go unnoticed

    @property
    def pid(self) -> int | None:
        """The child's process id; None after `end`."""
        with self._lock:
            return None if self._ended else self._process.pid

    def send(self, request: _Request) -> bool:
        """Send a request; False if the child is dead, as `receive` will tell."""
        try:
            self._pipe.send(request)
        except OSError:
            return False
        return True

    def poll(self, seconds: float = 0.0) -> bool:
        """Whether `receive` would not wait, looked at for so long."""
        try:
            return self._pipe.poll(seconds)
        except OSError:  # Windows raises BrokenPipeError for a pipe at its end
            return True

    def receive(self) -> _Message | ChildDeath:
        """Wait for a message. Death is one, too."""
        try:
            message: _Message = self._pipe.recv()
        except (EOFError, OSError):
            self._process.join(_LEAVING_SECONDS)
            return ChildDeath(self._process.exitcode)
        return message

    def kill(self) -> None:
        """Let the child die at once; whoever waits for its messages hears so."""
        with self._lock:
            if not self._ended:
                self._process.kill()

    def end(self, patience: float = 0.0) -> int | None:
        """Wait so many seconds for the child to leave by itself, then terminate it, then kill it. Its exit code."""
        if self._ended:
            return self._exit_code
        self._process.join(patience)
        if self._process.is_alive():
            self._process.terminate()
            self._process.join(_TERMINATED_SECONDS)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        with self._lock:
            self._ended = True
            self._exit_code = self._process.exitcode
            self._process.close()
        self._pipe.close()
        return self._exit_code


_Child = TypeVar("_Child", bound=ChildProcess)  # type: ignore[type-arg]  # of any messages


def ready(children: Sequence[_Child], seconds: float) -> list[_Child]:
    """Those of which `receive` would not wait, looked at for so many seconds at most."""
    arrived = wait([child._pipe for child in children], seconds)
    return [child for child in children if child._pipe in arrived]


def limit_memory(size: int) -> None:
    """In a child: let it take so many bytes beyond what it has now; then MemoryError follows (Linux)."""
    if sys.platform != "linux":
        return
    import resource

    status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace").splitlines()
    has = sum(1024 * int(line.split()[1]) for line in status if line.startswith("VmData:"))
    with suppress(OSError, ValueError):  # where the system allows even less
        resource.setrlimit(resource.RLIMIT_DATA, (has + size, resource.getrlimit(resource.RLIMIT_DATA)[1]))


@contextmanager
def ends_after(seconds: float) -> Iterator[None]:
    """In a child: it ends itself if what is within takes longer, even where its parent is gone and a decoder hangs."""
    with open(os.devnull, "w", encoding="utf-8") as nowhere:
        faulthandler.dump_traceback_later(seconds, exit=True, file=nowhere)
        try:
            yield
        finally:
            faulthandler.cancel_dump_traceback_later()


def _live(main: ChildMain[_Request, _Message], settings: ChildSettings, pipe: Connection) -> None:
    link: ChildLink[_Request, _Message] = ChildLink(pipe)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is the parent's to answer
    if settings.niceness and hasattr(os, "nice") and os.environ.get(_POLITENESS) != "0":
        os.nice(settings.niceness)
    if settings.expendable:
        with suppress(OSError):
            Path("/proc/self/oom_score_adj").write_text(_OOM_SCORE, encoding="ascii")
    if settings.memory is not None:
        limit_memory(settings.memory)
    _settle_streams(settings.silent)
    main(link)


def _settle_streams(silent: tuple[int, ...]) -> None:
    for stream in ("stdout", "stderr"):
        if getattr(sys, stream) is None:  # so it is in a packaged program without console
            setattr(sys, stream, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115  # for the whole life
    if silent:
        null = os.open(os.devnull, os.O_WRONLY)
        for descriptor in silent:
            os.dup2(null, descriptor)


@contextmanager
def _interrupts_later() -> Iterator[None]:
    """Ctrl-C waits, here and in the child: one that has only half begun would answer with a traceback."""
    with interrupt_later(), _blocked():
        yield


@contextmanager
def _blocked() -> Iterator[None]:
    """The child inherits what is blocked here."""
    if sys.platform == "win32":
        yield
        return
    from multiprocessing.resource_tracker import ensure_running

    ensure_running()  # it would unblock the signal when the first child is started
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
