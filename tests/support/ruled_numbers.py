"""Numbers made of held-out images of MNIST, as the network reads them, and what rules make of those."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from digitpad.core.data.mnist import load_test
from digitpad.core.paths import default_paths
from digitpad.core.recognition.predict import Classifier
from digitpad.core.rules.check_digits import CHECK_DIGITS
from digitpad.core.rules.roster import Roster
from digitpad.core.rules.rule_set import RuleSet
from digitpad.core.rules.search import best_valid

BREAKING = 1 / 20
"""As for a page of which nothing is known yet (core/pages/ruled)."""
ENDS = ("as read, right", "as read, wrong", "by rule, right", "by rule, wrong", "left")
"""How a number may end: `left` as it was read, and invalid; of the others, whether it is what stands on paper."""
ROSTER = tuple(f"{number:07}" for number in np.random.default_rng(7).choice(10**7, 500, replace=False))

_BATCH = 500
_BLOCK = 4  # pixels of a side of what is covered

Source = Callable[[np.random.Generator], str]


@dataclass(frozen=True)
class HeldOutDigits:
    """`probabilities`: (n, 10) of the network; `places`: of each label, which of the n have it."""

    probabilities: NDArray[np.float64]
    places: tuple[NDArray[np.intp], ...]

    def written(self, text: str, rng: np.random.Generator) -> NDArray[np.float64]:
        """(digits, 10) probabilities of a number that is put together of digits by chance."""
        return self.probabilities[[int(rng.choice(self.places[int(digit)])) for digit in text]]


def held_out_digits(classifier: Classifier, *, covered: float, seed: int = 0) -> HeldOutDigits:
    """MNIST's test images, of which a share is covered by small white squares, so that some are hard to read."""
    data = load_test(default_paths().mnist)
    rng = np.random.default_rng(seed)
    images = data.images.reshape(-1, 28, 28).astype(np.float32) / np.float32(255)
    side = 28 // _BLOCK
    covers = (rng.random((len(images), side, side)) < covered).repeat(_BLOCK, 1).repeat(_BLOCK, 2)
    images[covers] = 0
    said = [classifier.classify(images[at : at + _BATCH]).probabilities for at in range(0, len(images), _BATCH)]
    labels = data.labels
    return HeldOutDigits(np.concatenate(said).astype(float), tuple(np.flatnonzero(labels == d) for d in range(10)))


def outcomes(
    digits: HeldOutDigits, rules: RuleSet, source: Source, *, count: int, breaking: float, seed: int = 0
) -> Counter[str]:
    """How many of `count` numbers come to each of `ENDS`."""
    rng = np.random.default_rng(seed)
    return Counter(_outcomes(digits, rules, source, rng, count, breaking))


def _outcomes(
    digits: HeldOutDigits, rules: RuleSet, source: Source, rng: np.random.Generator, count: int, breaking: float
) -> Iterator[str]:
    for _ in range(count):
        truth = source(rng)
        said = digits.written(truth, rng)
        read = "".join(map(str, said.argmax(1)))
        if rules.allows(read):
            yield "as read, right" if read == truth else "as read, wrong"
            continue
        best = best_valid(said.tolist(), rules, breaking=breaking)
        yield "left" if best is None else "by rule, right" if best == truth else "by rule, wrong"


def cases() -> list[tuple[str, RuleSet, str, Source]]:
    """Each rule with what stands on paper."""
    luhn, mod97 = (RuleSet(check=CHECK_DIGITS[name]) for name in ("luhn", "mod97"))
    roster, marks = RuleSet(roster=Roster("roster", ROSTER)), RuleSet(high=100, step=5)
    return [
        ("luhn, 8 digits", luhn, "valid", lambda rng: passing(luhn, 8, rng)),
        ("luhn, 8 digits", luhn, "any", lambda rng: any_number(8, rng)),
        ("mod97, 12 digits", mod97, "valid", lambda rng: passing(mod97, 12, rng)),
        ("mod97, 12 digits", mod97, "any", lambda rng: any_number(12, rng)),
        ("list of 500, 7 digits", roster, "valid", lambda rng: str(rng.choice(ROSTER))),
        ("list of 500, 7 digits", roster, "a wrong digit", wrong_digit),
        ("0 to 100 by 5", marks, "valid", lambda rng: str(5 * rng.integers(0, 21))),
        ("0 to 100 by 5", marks, "0 to 100", lambda rng: str(rng.integers(0, 101))),
    ]


def any_number(length: int, rng: np.random.Generator) -> str:
    """Digits by chance."""
    return "".join(map(str, rng.integers(0, 10, length)))


def passing(rules: RuleSet, length: int, rng: np.random.Generator) -> str:
    """A valid number by chance."""
    return next(text for text in iter(lambda: any_number(length, rng), None) if rules.allows(text))


def wrong_digit(rng: np.random.Generator) -> str:
    """A number of the list with another digit in one place."""
    text, place = str(rng.choice(ROSTER)), int(rng.integers(7))
    return f"{text[:place]}{(int(text[place]) + int(rng.integers(1, 10))) % 10}{text[place + 1 :]}"
