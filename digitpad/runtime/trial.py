"""A network that is not known is tried out in a child process before it runs in this one, once for each checksum.

A model's card proves that its network is the one that the card describes, not that LiteRT survives it: with one byte
changed, native code reads where nothing is, or takes gigabytes. The verdict is remembered in the cache folder.
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import time
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Final

from digitpad.core.errors import ModelError
from digitpad.core.files import read_bounded, write_json
from digitpad.core.jobs.child_process import ChildDeath, ChildLink, ChildProcess, ChildSettings, ends_after
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model

MOST_NETWORK_BYTES: Final = 256 << 20
"""Of a network's file: twice what one may have that is imported."""
SHIPPED_NETWORKS: Final = frozenset(
    {
        "2c61a655446353d1fbcf861b2cf0859e8fc21714d6de25819621dcfd9fbbbcae",  # digitpad-mnist
        "4356a6233715394b1a85474bfabebe4eb1fa075a1178391d14d714ad4527fcda",  # digitpad
        "1a423ff4333495682d77b001a5fbeee18f322feaecff1d0fc9aed3e4bb0b0da9",  # paper
    }
)
"""SHA-256 of the bundled models' exports, which were tried out before they came with the program."""
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
_VERDICT_BYTES: Final = 4096
_BEGUN: Final = "begun"
_HARMLESS: Final = ""


def sound_network(model: Model) -> bytes:
    """A model's export, which has the card's checksum and does no harm to this process. Raises ModelError.

    A child process is expendable itself, and tries nothing.
    """
    model.verify()
    try:
        content = read_bounded(model.litert_file, MOST_NETWORK_BYTES)
    except OSError as error:
        raise ModelError(f"The network in {model.litert_file} cannot be run ({error.strerror or error}).") from None
    checksum = hashlib.sha256(content).hexdigest()
    if checksum in SHIPPED_NETWORKS or multiprocessing.parent_process() is not None:
        return content
    file = default_paths().cache / "networks" / f"{checksum}.json"
    problem = _remembered(file)
    if problem is None:
        problem, lasting = _tried(content)
        if lasting:
            with suppress(OSError):  # it is tried again next time
                write_json(file, {"runtime": _runtime(), "problem": problem})
    if problem:
        raise ModelError(f"The model «{model.name}» is not used, as its network cannot be run safely: {problem}.")
    return content


def _remembered(file: Path) -> str | None:
    """What a trial by this version of the runtime found, "" if nothing; None if there was none."""
    try:
        document = json.loads(read_bounded(file, _VERDICT_BYTES))
        problem = document["problem"] if document["runtime"] == _runtime() else None
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None
    return problem if isinstance(problem, str) else None


def _runtime() -> str:
    with suppress(PackageNotFoundError):
        return version("ai-edge-litert")
    return "unknown"


def _tried(content: bytes) -> tuple[str, bool]:
    """What is wrong with a network, "" if nothing, and whether it will be so the next time."""
    try:
        child: ChildProcess[bytes, str] = ChildProcess(
            _try, ChildSettings("network", silent=(1, 2), expendable=True, memory=_MEMORY)
        )
    except OSError as error:
        return f"a process to try it out cannot be started ({error.strerror or error})", False
    try:
        begun = _answer(child, _START_SECONDS)
        if begun != _BEGUN:
            return _words(begun, _START_SECONDS), False
        child.send(content)
        answer = _answer(child, _SECONDS)
        lasting = isinstance(answer, str) or (isinstance(answer, ChildDeath) and answer.cause in _LASTING)
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
    os.environ["OPENBLAS_NUM_THREADS"] = "1"  # each would take memory
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
        classifier = LiteRTClassifier(content)
        for size in _SIZES:
            classifier.outputs(images[:size])
        LayeredLiteRT(content).activations(images[:1])
    except ValueError:  # it is none, or not one for digits; who loads it says so
        return _HARMLESS
    except MemoryError:
        return "it takes more memory than a network for digits needs"
    except Exception as error:  # whatever it is, it would come in the window, too
        return f"it is refused ({str(error).strip().partition(chr(10))[0][:200] or type(error).__name__})"
    return _HARMLESS
