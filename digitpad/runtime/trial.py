"""Runs a network in a child process, to see whether it does harm.

With one byte changed, native code reads where nothing is, or takes gigabytes.
"""

from __future__ import annotations

import time
from contextlib import suppress
from typing import Final

from digitpad.core.errors import error_words, lacks_memory
from digitpad.core.jobs.child_process import ChildDeath, ChildLink, ChildProcess, ChildSettings, ends_after

_SECONDS: Final = 10.0
"""Most that a trial may take; the bundled networks answer in some milliseconds."""
_START_SECONDS: Final = 30.0
"""Most that the child may take to begin, on a busy computer."""
_MEMORY: Final = 1 << 30
"""Bytes that a trial may take (Linux); the bundled networks take a thirtieth."""
_LOOK_SECONDS: Final = 0.1
_ORPHAN_FACTOR: Final = 2.0  # a child whose parent died ends itself after so many times the deadline
_SIZES: Final = (1, 64, 3)  # images at once, as recognising, evaluating and looking inside ask
_LASTING: Final = ("SIGSEGV", "SIGABRT", "SIGBUS", "SIGFPE", "SIGILL")  # what the network itself brings about
_BEGUN: Final = "begun"
_HARMLESS: Final = ""
_TOO_MUCH: Final = "it takes more memory than a network for digits needs"


def tried(content: bytes) -> tuple[str, bool]:
    """What is wrong with a network, "" if nothing, and whether it will be so the next time."""
    try:
        child: ChildProcess[bytes, str] = ChildProcess(
            _try, ChildSettings("network", silent=(1, 2), expendable=True, memory=_MEMORY)
        )
    except OSError as error:
        return f"a process to try it out cannot be started ({error_words(error)})", False
    try:
        begun = _answer(child, _START_SECONDS)
        if begun != _BEGUN:
            return _words(begun, _START_SECONDS), False
        child.send(content)
        answer = _answer(child, _SECONDS)
        lasting = answer.cause in _LASTING if isinstance(answer, ChildDeath) else answer not in (None, _TOO_MUCH)
        return _words(answer, _SECONDS), lasting
    finally:
        child.end()


def _answer(child: ChildProcess[bytes, str], seconds: float) -> str | ChildDeath | None:
    """What the child says in time; None if it says nothing."""
    deadline = time.monotonic() + seconds
    while not child.poll(_LOOK_SECONDS):
        if time.monotonic() > deadline:
            return None
    return child.receive()


def _words(answer: str | ChildDeath | None, seconds: float) -> str:
    if answer is None:
        return f"it takes longer than {seconds:g} seconds to answer"
    return f"it ends the process that runs it ({answer.cause})" if isinstance(answer, ChildDeath) else answer


def _try(link: ChildLink[bytes, str]) -> None:
    """The child's whole life: run a network as the window does, and say what harm it does."""
    with suppress(EOFError, OSError):
        link.send(_BEGUN)
        content = link.receive()
        with ends_after(_SECONDS * _ORPHAN_FACTOR):
            problem = _problem(content)
        link.send(problem)


def _problem(content: bytes) -> str:
    try:
        import numpy as np

        from digitpad.runtime.layers import LayeredLiteRT
        from digitpad.runtime.litert import LiteRTClassifier

        images = np.random.default_rng(1).random((max(_SIZES), 28, 28), np.float32)
        classifier = LiteRTClassifier(content, classes=None)  # its card says how many
        for size in _SIZES:
            classifier.outputs(images[:size])
        LayeredLiteRT(content).activations(images[:1])
    except ValueError:  # it is none of ours; who loads it says so
        return _HARMLESS
    except Exception as error:  # whatever it is, it would come in the window, too
        if lacks_memory(error):
            return _TOO_MUCH
        return "LiteRT refuses it; it may be damaged"
    return _HARMLESS
