"""Opens pictures in a child process: a decoder that crashes, hangs or takes all memory costs a sentence, no more."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np

from digitpad.core.errors import DataError, error_words, lacks_memory
from digitpad.core.jobs.child_process import ChildDeath, ChildLink, ChildProcess, ChildSettings, ends_after
from digitpad.core.pages.picture import Page, load_page, page_count

OPENING_SECONDS: Final = 20.0
"""Most that a file may take until its pages are counted, and a page until it is loaded; large photos take a second."""
OPENING_MEMORY: Final = 2 << 30
"""Bytes that opening a page may take: twice what the largest picture that is allowed takes (`picture.MOST_PIXELS`)."""
_START_SECONDS: Final = 30.0
"""Most that a new child may take to import NumPy and Pillow, on a busy computer."""
_LOOK_SECONDS: Final = 0.1
"""Between two calls of `check` while a file is opened."""
_ORPHAN_FACTOR: Final = 2.0
"""A child whose parent died, and hangs, ends itself after so many times the deadline."""
_PART_BYTES: Final = 1 << 20
"""Of a page, sent at once: to unpack more of it would hold up other threads, the window's among them."""


@dataclass(frozen=True)
class Decoders:
    """What opens files, in the child: functions of a module, which travel by their names."""

    count: Callable[[Path], int] = page_count
    load: Callable[[Path, int], Page] = load_page


@dataclass(frozen=True)
class _Request:
    """Load page `number` of a file, or count its pages (None)."""

    path: Path
    number: int | None


@dataclass(frozen=True)
class _Refusal:
    """A DataError's sentence."""

    sentence: str


@dataclass(frozen=True)
class _Begun:
    """The child can take requests."""


@dataclass(frozen=True)
class _PageHead:
    """A page without its pixels, which follow in parts: `shape` of them, then of `colour` if there is any."""

    name: str
    number: int
    reduced: int
    shape: tuple[int, int]
    has_colour: bool


_Answer: TypeAlias = "_PageHead | bytes | int | _Refusal | _Begun"
_Child: TypeAlias = "ChildProcess[_Request, _Answer]"


def _unchecked() -> None:
    """Nobody wants to cancel."""


class PageLoader:
    """Counts and loads pages of files like `picture.page_count` and `picture.load_page`, in a child that it keeps warm.

    Requests from several threads wait for each other. Whatever ends the child, the next request has a new one.
    """

    def __init__(
        self,
        *,
        seconds: float = OPENING_SECONDS,
        memory: int | None = OPENING_MEMORY,
        decoders: Decoders | None = None,
    ) -> None:
        """`seconds`: the deadline of a request, from when the child takes it; `memory`: bytes (Linux)."""
        self._seconds = seconds
        self._main = partial(_serve, decoders or Decoders(), seconds * _ORPHAN_FACTOR)
        # Decoders in C write wherever they like.
        self._settings = ChildSettings("pictures", silent=(1, 2), expendable=True, memory=memory)
        self._turn = threading.Lock()
        """Held during a request."""
        self._state = threading.Lock()
        """Held while the child is exchanged."""
        self._child: _Child | None = None
        self._begun = False
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The child's process id; None while there is none."""
        child = self._child
        return None if child is None else child.pid

    def page_count(self, path: Path, *, check: Callable[[], None] = _unchecked) -> int:
        """How many pages a file has. `check` as in `load_page`. Raises DataError."""
        answer = self._ask(_Request(path, None), check)
        assert isinstance(answer, int)
        return answer

    def load_page(self, path: Path, number: int = 1, *, check: Callable[[], None] = _unchecked) -> Page:
        """Load page `number`, from 1. Raises DataError.

        `check` is called ten times a second, in this thread, and gives the file up by raising.
        """
        answer = self._ask(_Request(path, number), check)
        assert isinstance(answer, Page)
        return answer

    def start(self) -> None:
        """Start the child ahead of the first request, without waiting for it. Raises DataError."""
        with self._turn:
            self._running()

    def close(self) -> None:
        """End the child at once, from any thread; a request under way, and any later one, raises DataError."""
        with self._state:
            self._closed = True
            if self._child is not None:
                self._child.kill()
        if self._turn.acquire(blocking=False):  # else the request that is ending does it
            try:
                self._end()
            finally:
                self._turn.release()

    def _ask(self, request: _Request, check: Callable[[], None]) -> Page | int:
        with self._turn:
            child = self._running()
            try:
                if not self._begun:
                    self._begun = isinstance(self._answer(child, request, _START_SECONDS, check), _Begun)
                child.send(request)
                answer = self._answer(child, request, self._seconds, check)
                if isinstance(answer, _PageHead):
                    return self._page(child, request, answer, check)
            except BaseException:
                self._end()  # it is dead, or busy with what nobody waits for
                raise
        if isinstance(answer, _Refusal):
            raise DataError(answer.sentence)
        assert isinstance(answer, int)
        return answer

    def _page(self, child: _Child, request: _Request, head: _PageHead, check: Callable[[], None]) -> Page:
        """Put a page together. Raises DataError, and whatever `check` raises."""
        grey = np.empty(head.shape, np.uint8)
        colour = np.empty((*head.shape, 3), np.uint8) if head.has_colour else None
        for pixels in (grey, colour):
            if pixels is None:
                continue
            flat = pixels.reshape(-1)
            for start in range(0, flat.size, _PART_BYTES):
                part = self._answer(child, request, self._seconds, check)
                assert isinstance(part, bytes)
                flat[start : start + _PART_BYTES] = np.frombuffer(part, np.uint8)
        return Page(grey, colour, head.name, head.number, head.reduced)

    def _running(self) -> _Child:
        with self._state:
            if self._closed:
                raise DataError("Nothing is opened any more, as the program is being closed.")
            if self._child is None:
                try:
                    self._child = ChildProcess(self._main, self._settings)
                except OSError as error:
                    why = error_words(error)
                    raise DataError(f"A process for opening pictures cannot be started ({why}).") from None
                self._begun = False
            return self._child

    def _answer(self, child: _Child, request: _Request, seconds: float, check: Callable[[], None]) -> _Answer:
        """The next answer in time. Raises DataError, and whatever `check` raises."""
        name, deadline = request.path.name, time.monotonic() + seconds
        while not child.poll(_LOOK_SECONDS):
            check()
            if time.monotonic() > deadline:
                raise DataError(
                    f"{name} takes longer than {seconds:g} seconds to open; save it anew or make it smaller."
                )
        answer = child.receive()
        if not isinstance(answer, ChildDeath):
            return answer
        if self._closed:
            raise DataError(f"{name} was not opened, as the program is being closed.")
        if answer.cause == "SIGKILL":
            raise DataError(
                f"{name} cannot be opened: the system ended its process (SIGKILL), maybe because memory ran out; "
                "make it smaller first."
            )
        raise DataError(
            f"{name} cannot be opened: its decoder crashed ({answer.cause}); the file may be damaged, save it anew."
        )

    def _end(self) -> None:
        with self._state:
            child, self._child = self._child, None
        if child is not None:
            child.end()


def _serve(decoders: Decoders, seconds: float, link: ChildLink[_Request, _Answer]) -> None:
    """The child's whole life: it ends when nobody is there any more to ask."""
    try:
        link.send(_Begun())
        while True:
            request = link.receive()
            with ends_after(seconds):
                answer = _opened(decoders, request)
            if isinstance(answer, Page):
                _send_page(answer, link)
            else:
                link.send(answer)
    except (EOFError, OSError):
        return


def _opened(decoders: Decoders, request: _Request) -> Page | int | _Refusal:
    try:
        if request.number is None:
            return decoders.count(request.path)
        return decoders.load(request.path, request.number)
    except DataError as error:
        return _Refusal(str(error))
    except Exception as error:
        if not lacks_memory(error):
            raise
        return _Refusal(f"There is not enough memory to open {request.path.name}; make it smaller first.")


def _send_page(page: Page, link: ChildLink[_Request, _Answer]) -> None:
    height, width = page.grey.shape
    link.send(_PageHead(page.name, page.number, page.reduced, (height, width), page.colour is not None))
    for pixels in (page.grey, page.colour):
        if pixels is not None:
            flat = pixels.reshape(-1)
            for start in range(0, flat.size, _PART_BYTES):
                link.send(flat[start : start + _PART_BYTES].tobytes())
