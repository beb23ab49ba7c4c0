"""What names of files and arrays say: images or labels, training part or test part, as data sets commonly call them."""

from __future__ import annotations

import re
from typing import Final, Literal, TypeAlias

Role: TypeAlias = Literal["images", "labels", "writers", "names"]

_ROLES: Final[dict[Role, frozenset[str]]] = {
    "names": frozenset({"names", "mapping"}),
    "writers": frozenset({"writers", "writer"}),
    "labels": frozenset({"y", "labels", "label", "targets", "target", "idx1"}),
    "images": frozenset({"x", "images", "image", "imgs", "img", "data", "features", "pixels", "idx3"}),
}
_TEST: Final = frozenset({"test", "tests", "testing", "t10k"})


def role_of(name: str) -> Role | None:
    """What an array or file of that name holds, as in `x_train`, `train-labels-idx1-ubyte`; None if it does not say."""
    words = _words(name)
    return next((role for role, known in _ROLES.items() if words & known), None)


def is_test_name(name: str) -> bool:
    """Whether it belongs to a test part; all else is the training's."""
    return bool(_words(name) & _TEST)


def _words(name: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[A-Za-z]+[0-9]*[a-z]*", name)}
