"""A cache of what was computed for the drawing before."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


@dataclass
class Memory(Generic[K, V]):
    """Values by key: those of this round and of the one before, never more."""

    _now: dict[K, V] = field(default_factory=dict)
    _before: dict[K, V] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self._now.keys() | self._before.keys())

    def next_round(self) -> None:
        """Forget what was not asked for in the round that ends."""
        self._before, self._now = self._now, {}

    def get(self, key: K, make: Callable[[], V]) -> V:
        """The value of a key, made if it is new."""
        if key in self._now:
            return self._now[key]
        value = self._before[key] if key in self._before else make()
        self._now[key] = value
        return value
