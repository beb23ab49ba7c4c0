"""Names of architectures: each is a file's, part of a study's folders', and stands in lists with commas."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Final

from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.errors import ModelError
from digitpad.core.foreign_text import shortened
from digitpad.core.model_names import IN_NO_FOLDER, is_device_name, is_folder_name, name_key, usable_name

LONGEST_ARCHITECTURE_NAME: Final = 40
"""Characters; as UTF-8 at most 160 bytes, so that a study's run has room for its batch size and seed beside it."""
CASE_NAME: Final = re.compile(r"(paper|conv([123])(?:-dropout([123]))?)(?:-dense([1-9]\d*))?")
"""What the cases of studies are called (core/study/cases)."""
_REFUSED: Final = IN_NO_FOLDER + ","
_OTHERWISE: Final = "network"


def check_architecture_name(name: str) -> None:
    """Raise ModelError unless one of the user's own architectures can be called so."""
    if not is_folder_name(name, LONGEST_ARCHITECTURE_NAME, _REFUSED):
        raise ModelError(
            f"An architecture's name has 1 to {LONGEST_ARCHITECTURE_NAME} letters, digits, spaces and signs, but none "
            f"of {_REFUSED}, starts with a letter or digit and ends with no dot or space; «{shortened(name)}» does not."
        )
    if is_device_name(name):
        raise ModelError(f"«{name}» is a device's name on Windows; choose another name for the architecture.")
    if _is_taken_by_us(name):
        raise ModelError(f"«{name}» is an architecture that comes with digitpad; choose another name.")


def free_architecture_name(wanted: str, taken: Collection[str]) -> str:
    """The name closest to `wanted` that an own architecture can have beside those that are `taken`."""
    name = usable_name(wanted, otherwise=_OTHERWISE, longest=LONGEST_ARCHITECTURE_NAME, refused=_REFUSED)
    keys = {name_key(one) for one in taken}
    free, number = f"my {name}"[:LONGEST_ARCHITECTURE_NAME] if _is_taken_by_us(name) else name, 1
    stem = free
    while name_key(free) in keys:
        number += 1
        tail = f" {number}"
        free = stem[: LONGEST_ARCHITECTURE_NAME - len(tail)].rstrip(". ") + tail
    return free


def _is_taken_by_us(name: str) -> bool:
    known = name.casefold()
    return known in BUNDLED_LAYERS or known == "all" or CASE_NAME.fullmatch(known) is not None
