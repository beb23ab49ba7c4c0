"""Names of models and architectures: what they may be, so that each is a folder or file on every system, and how a list
tells them apart.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import count
from typing import Final

from digitpad.core.errors import ModelError
from digitpad.core.foreign_text import is_shown, shortened

LONGEST_NAME: Final = 60
"""Characters; as UTF-8 at most 240 bytes, of the 255 that a folder's name may have."""
IN_NO_FOLDER: Final = '<>:"/\\|?*'  # on Windows; and none of them is read aloud
_DEVICE: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)  # no folder on Windows


def check_name(name: str) -> None:
    """Raise ModelError unless `name` can be a folder on every system."""
    if not is_folder_name(name, LONGEST_NAME, IN_NO_FOLDER):
        raise ModelError(
            f"A model's name has 1 to {LONGEST_NAME} letters, digits, spaces and signs, but none of {IN_NO_FOLDER}, "
            f"starts with a letter or digit and ends with no dot or space; «{shortened(name, LONGEST_NAME)}» does not."
        )
    if is_device_name(name):
        raise ModelError(f"«{name}» is a device's name on Windows; choose another name for the model.")


def is_folder_name(name: str, longest: int, refused: str) -> bool:
    """Whether a name has at most so many characters, none of those that are refused, and a fitting begin and end."""
    ends = bool(name) and name[0].isalnum() and name[-1] not in ". "
    return ends and len(name) <= longest and all(one not in refused and is_shown(one) for one in name)


def is_device_name(name: str) -> bool:
    """Whether Windows takes it for a device."""
    return _DEVICE.fullmatch(name) is not None


def usable_name(text: str, *, otherwise: str, longest: int = LONGEST_NAME, refused: str = IN_NO_FOLDER) -> str:
    """The name closest to a text that a model can have; `otherwise`: for a text with nothing of a name in it."""
    name = "".join(" " if one in refused or not is_shown(one) else one for one in text)
    start = next((place for place, one in enumerate(name) if one.isalnum()), len(name))
    name = " ".join(name[start:].split())[:longest].rstrip(". ")
    try:
        check_name(name)
    except ModelError:
        return otherwise
    return name


def name_key(name: str) -> str:
    """What two names have in common if people, or a folder on some systems, cannot tell them apart."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def name_in_list(name: str, folder: str, taken: Iterable[str]) -> str:
    """The name of a model among others: its own, unless one before it has that; then what tells its folder.

    `folder`: the name of the model's folder; `taken`: `name_key` of each model before it.
    """
    others = set(taken)
    return next(one for one in _candidates(name, folder) if name_key(one) not in others)


def _candidates(name: str, folder: str) -> Iterator[str]:
    yield name
    yield shortened(folder, LONGEST_NAME)  # «anna copy», as file managers call it
    for number in count(2):
        tail = f" {number}"
        yield name[: LONGEST_NAME - len(tail)] + tail
