"""One ink network for two threads: loaded once, when it is first asked, and asked by one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np
import pytest
from numpy.typing import NDArray

from digitpad.core.errors import ModelError
from digitpad.core.ink.network import InkMaps
from digitpad.core.pages.network import PageNetwork
from digitpad.ui.pictures.pages.shared_network import SharedNetwork
from tests.support.waiting import LIMIT


class Watched:
    """A network that notices who is in it at once."""

    def __init__(self, network: PageNetwork) -> None:
        self._network = network
        self.inside = self.most = 0

    def maps(self, grey: NDArray[np.uint8], *, check: Callable[[], None] = lambda: None) -> InkMaps:
        self.inside += 1
        self.most = max(self.most, self.inside)
        try:
            return self._network.maps(grey, check=check)
        finally:
            self.inside -= 1


def test_threads_take_turns_and_get_what_they_asked_for(network: PageNetwork) -> None:
    watched, loads = Watched(network), []

    def load() -> PageNetwork:
        loads.append(1)
        return watched

    shared = SharedNetwork(load)
    assert not loads
    greys = [np.random.default_rng(seed).integers(0, 256, (96, 64 + 32 * seed), np.uint8) for seed in range(4)]
    found: dict[int, NDArray[np.float32]] = {}
    threads = [
        threading.Thread(target=lambda place=place: found.update({place: shared.maps(greys[place]).ink}))
        for place in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(LIMIT)
    assert (watched.most, loads) == (1, [1])
    for place, grey in enumerate(greys):
        np.testing.assert_array_equal(found[place], network.maps(grey).ink)


def test_after_an_error_it_is_loaded_again(network: PageNetwork) -> None:
    results = iter([ModelError("The ink network is damaged."), network])

    def load() -> PageNetwork:
        result = next(results)
        if isinstance(result, ModelError):
            raise result
        return result

    shared, grey = SharedNetwork(load), np.full((64, 64), 255, np.uint8)
    with pytest.raises(ModelError, match="damaged"):
        shared.maps(grey)
    assert shared.maps(grey).ink.shape == grey.shape


def test_points_are_asked_of_the_same_network(network: PageNetwork) -> None:
    windows = [np.random.default_rng(seed).random((34, 36, 4)).astype(np.float32) for seed in range(3)]
    said = SharedNetwork(lambda: network).point_odds(windows)
    np.testing.assert_array_equal(said, network.point_odds(windows))


def test_strikes_are_asked_of_the_same_network(network: PageNetwork) -> None:
    windows = [np.random.default_rng(seed).random((34, 36, 4)).astype(np.float32) for seed in range(3)]
    said = SharedNetwork(lambda: network).strike_odds(windows)
    np.testing.assert_array_equal(said, network.strike_odds(windows))
    assert not np.array_equal(said, network.point_odds(windows))


def test_handwriting_is_asked_of_the_same_network(network: PageNetwork) -> None:
    windows = [np.random.default_rng(seed).random((34, 36, 4)).astype(np.float32) for seed in range(3)]
    said = SharedNetwork(lambda: network).handwriting_odds(windows)
    np.testing.assert_array_equal(said, network.handwriting_odds(windows))
    assert not np.array_equal(said, network.strike_odds(windows))
