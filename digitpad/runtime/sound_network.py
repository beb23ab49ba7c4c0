"""The network of a model, where it is known to do no harm: bundled, or tried out, once for each checksum.

A model's card proves that its network is the one that the card describes, not that LiteRT survives it (`trial`). The
verdict is remembered in the cache folder. Bundled networks are answered for here, without anything that a trial needs.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from pathlib import Path
from typing import Final

from digitpad.core.errors import ModelError, error_words
from digitpad.core.files import read_bounded, write_json
from digitpad.core.json_files import parse_json
from digitpad.core.paths import default_paths
from digitpad.core.registry import Model

MOST_NETWORK_BYTES: Final = 256 << 20
"""Of a network's file: twice what one may have that is imported."""
SHIPPED_NETWORKS: Final = frozenset(
    {
        "2c61a655446353d1fbcf861b2cf0859e8fc21714d6de25819621dcfd9fbbbcae",  # digitpad-mnist
        "d9af69a87fd6e58b7ab676eb5be400f61f1b38db96a15228e92b1faf7342a69b",  # digitpad
        "1a423ff4333495682d77b001a5fbeee18f322feaecff1d0fc9aed3e4bb0b0da9",  # paper
    }
)
"""SHA-256 of the bundled models' exports, which were tried out before they came with the program."""
_VERDICT_BYTES: Final = 4096


def sound_network(model: Model) -> bytes:
    """A model's export, which has the card's checksum and does no harm to this process. Raises ModelError.

    A child process is expendable itself, and tries nothing.
    """
    model.verify()
    try:
        content = read_bounded(model.litert_file, MOST_NETWORK_BYTES)
    except OSError as error:
        raise ModelError(f"The network in {model.litert_file} cannot be run ({error_words(error)}).") from None
    checksum = hashlib.sha256(content).hexdigest()
    return content if checksum in SHIPPED_NETWORKS else _sound(model, content, checksum)


def _sound(model: Model, content: bytes, checksum: str) -> bytes:
    import multiprocessing  # 0.05 s with what a trial needs, which the window's start can do without

    from digitpad.runtime.trial import tried

    if multiprocessing.parent_process() is not None:
        return content
    file = default_paths().cache / "networks" / f"{checksum}.json"
    problem = _remembered(file)
    if problem is None:
        problem, lasting = tried(content)
        if lasting:
            with suppress(OSError):  # it is tried again next time
                write_json(file, {"runtime": _runtime(), "problem": problem})
    if problem:
        raise ModelError(f"The model «{model.name}» is not used, as its network cannot be run safely: {problem}.")
    return content


def _remembered(file: Path) -> str | None:
    """What a trial by this version of the runtime found, "" if nothing; None if there was none."""
    try:
        document = parse_json(read_bounded(file, _VERDICT_BYTES))
    except (OSError, ValueError):
        return None
    if not isinstance(document, dict) or document.get("runtime") != _runtime():
        return None
    problem = document.get("problem")
    return problem if isinstance(problem, str) else None


def _runtime() -> str:
    from importlib.metadata import PackageNotFoundError, version

    with suppress(PackageNotFoundError):
        return version("ai-edge-litert")
    return "unknown"
