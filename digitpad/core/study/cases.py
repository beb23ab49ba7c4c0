"""The cases of the study: what each network is, layer by layer, and what the paper says of it.

The paper that digitpad grew out of compares six networks: convolution and pooling once and twice, with none, one and
two dropouts, and the network that it prints. It prints one network whole and names three others; what it leaves open
is decided here, once, in the open (docs/study.md says why).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final, TypeAlias

from digitpad.core.errors import DigitpadError, short_quote

KERNEL_SIDE: Final = 3
POOL_SIDE: Final = 2
FILTERS: Final = (32, 64, 64)
"""Of the first, second and third convolution, as in the printed network."""
LAST_DROPOUT: Final = 0.5
"""Between the last pooling and the dense layer, where the printed network has its only one."""
EARLY_DROPOUT: Final = 0.25
"""After an earlier pooling. The paper does not say its rate; a quarter is usual behind convolutions."""
PAPER_DENSE_UNITS: Final = 100
MOST_DENSE_UNITS: Final = 4096
PAPER_EPOCHS: Final = 15
PAPER_BATCH_SIZE: Final = 100
_NAME: Final = re.compile(r"(paper|conv([123])(?:-dropout([123]))?)(?:-dense([1-9]\d*))?")


@dataclass(frozen=True)
class Convolution:
    """3x3, without padding, then ReLU."""

    filters: int


@dataclass(frozen=True)
class Pooling:
    """The largest of 2x2."""


@dataclass(frozen=True)
class Dropout:
    """Leaves values out at random while it learns."""

    rate: float


@dataclass(frozen=True)
class Dense:
    """Fully connected, then ReLU."""

    units: int


CaseLayer: TypeAlias = Convolution | Pooling | Dropout | Dense


@dataclass(frozen=True)
class PaperSays:
    """What the paper reports of a case; None where it says nothing."""

    accuracy: float | None = None
    loss: float | None = None
    remark: str = ""


@dataclass(frozen=True)
class Case:
    """A network of the comparison.

    `layers`: all between the 28x28x1 image and the ten probabilities (a dense layer with softmax); `source`: what of
    its definition is the paper's and what is ours.
    """

    name: str
    layers: tuple[CaseLayer, ...]
    source: str
    paper: PaperSays = PaperSays()

    @property
    def definition(self) -> str:
        """The layers in words."""
        return ", ".join([*map(_words, self.layers), "dense 10 softmax"])

    @property
    def parameters(self) -> int:
        """How many weights the network has."""
        return sum(self._weights())

    @property
    def cost(self) -> int:
        """Multiplications for one image: how long its training takes, roughly."""
        side, channels, total = 28, 1, 0
        for layer in self.layers:
            if isinstance(layer, Convolution):
                side -= KERNEL_SIDE - 1
                total += side * side * KERNEL_SIDE**2 * channels * layer.filters
                channels = layer.filters
            elif isinstance(layer, Pooling):
                side //= POOL_SIDE
            elif isinstance(layer, Dense):
                total += side * side * channels * layer.units
                side, channels = 1, layer.units
        return total + 10 * channels

    def _weights(self) -> list[int]:
        side, channels, weights = 28, 1, []
        for layer in (*self.layers, Dense(10)):
            if isinstance(layer, Convolution):
                side -= KERNEL_SIDE - 1
                weights.append((KERNEL_SIDE**2 * channels + 1) * layer.filters)
                channels = layer.filters
            elif isinstance(layer, Pooling):
                side //= POOL_SIDE
            elif isinstance(layer, Dense):
                weights.append((side * side * channels + 1) * layer.units)
                side, channels = 1, layer.units
        return weights


def _words(layer: CaseLayer) -> str:
    if isinstance(layer, Convolution):
        return f"convolution {layer.filters} of {KERNEL_SIDE}x{KERNEL_SIDE} ReLU"
    if isinstance(layer, Pooling):
        return f"max pooling {POOL_SIDE}x{POOL_SIDE}"
    if isinstance(layer, Dropout):
        return f"dropout {layer.rate:g}"
    return f"dense {layer.units} ReLU"


_OURS: Final = "3x3 kernels, Dense 100, softmax: the paper's; 32 and 64 filters: those of its printed network"
_ONE: Final = f"{_OURS}; where the dropout lies and its rate: as in the printed network"
_TWO: Final = f"{_OURS}; the last dropout as in the printed network, the first one after the first pooling is ours"
_PAPER: Final[dict[str, tuple[str, PaperSays]]] = {
    "conv1": (_OURS, PaperSays()),
    "conv1-dropout1": (_ONE, PaperSays()),
    "conv2": (_OURS, PaperSays(loss=0.0494, remark="the highest loss: no dropout")),
    "conv2-dropout1": (_ONE, PaperSays(accuracy=0.9707)),
    "conv2-dropout2": (_TWO, PaperSays(accuracy=0.9921, loss=0.0263, remark="the best, with the lowest loss")),
    "paper": ("printed in the paper, layer by layer", PaperSays(remark="printed, without a figure of its own")),
}
SIX_CASES: Final = tuple(_PAPER)
"""The paper's comparison, in the order of its tables: `--cases all`."""


def case_of(name: str) -> Case:
    """The case of that name: one of `SIX_CASES`, or one with other numbers, such as "conv3-dropout2-dense200".

    Raises DigitpadError.
    """
    match = _NAME.fullmatch(name)
    blocks, dropouts, dense = (int(part) if part else None for part in match.groups()[1:]) if match else (None,) * 3
    if match is None or (dropouts or 0) > (blocks or 0) or (dense or 1) > MOST_DENSE_UNITS:
        raise DigitpadError(
            f"There is no case {short_quote(name)}. There are {', '.join(SIX_CASES)}; and such as "
            f"conv3-dropout2 or paper-dense200, with 1 to 3 blocks, at most as many dropouts, "
            f"1 to {MOST_DENSE_UNITS} units."
        )
    units = Dense(PAPER_DENSE_UNITS if dense is None else dense)
    layers = (*_printed(), units) if blocks is None else (*_blocks(blocks, dropouts or 0), units)
    source, paper = _PAPER.get(name, ("ours: the paper's future work", PaperSays()))
    return Case(name, layers, source, paper)


def cases_of(words: str) -> tuple[Case, ...]:
    """From "all", or names with commas between them. Raises DigitpadError."""
    names = SIX_CASES if words.strip() == "all" else [word.strip() for word in words.split(",") if word.strip()]
    if not names:
        raise DigitpadError("A study needs at least one case.")
    return tuple(case_of(name) for name in dict.fromkeys(names))


def _printed() -> tuple[CaseLayer, ...]:
    first, second, third = map(Convolution, FILTERS)
    return first, Pooling(), second, third, Pooling(), Dropout(LAST_DROPOUT)


def _blocks(blocks: int, dropouts: int) -> tuple[CaseLayer, ...]:
    """So many blocks of convolution and pooling, the last `dropouts` of them with a dropout."""
    layers: list[CaseLayer] = []
    for block in range(blocks):
        layers += [Convolution(FILTERS[block]), Pooling()]
        if block == blocks - 1 and dropouts:
            layers.append(Dropout(LAST_DROPOUT))
        elif block >= blocks - dropouts:
            layers.append(Dropout(EARLY_DROPOUT))
    return tuple(layers)
