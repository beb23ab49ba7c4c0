"""The cases of the study: what each network is, layer by layer, and what the paper says of it.

The paper that digitpad grew out of compares six networks: convolution and pooling once and twice, with none, one and
two dropouts, and the network that it prints. It prints one network whole and names three others; what it leaves open
is decided here, once, in the open (docs/study.md says why).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from digitpad.core.architectures.architecture import Architecture
from digitpad.core.architectures.bundled import BUNDLED_LAYERS
from digitpad.core.architectures.layers import (
    UNIT_BOUNDS,
    Convolution,
    Dense,
    Dropout,
    Flatten,
    HiddenLayer,
    Pooling,
    hidden_layer_words,
)
from digitpad.core.architectures.names import CASE_NAME
from digitpad.core.architectures.sizes import network_size
from digitpad.core.architectures.store import ArchitectureStore
from digitpad.core.class_names import DIGIT_NAMES
from digitpad.core.errors import DigitpadError, short_quote

FILTERS: Final = (32, 64, 64)
"""Of the first, second and third convolution, as in the printed network."""
LAST_DROPOUT: Final = 0.5
"""Between the last pooling and the dense layer, where the printed network has its only one."""
EARLY_DROPOUT: Final = 0.25
"""After an earlier pooling. The paper does not say its rate; a quarter is usual behind convolutions."""
PAPER_DENSE_UNITS: Final = 100
PAPER_EPOCHS: Final = 15
PAPER_BATCH_SIZE: Final = 100
_MOST_UNITS: Final = UNIT_BOUNDS[1]


@dataclass(frozen=True)
class PaperSays:
    """What the paper reports of a case; None where it says nothing."""

    accuracy: float | None = None
    loss: float | None = None
    remark: str = ""


@dataclass(frozen=True)
class Case:
    """A network of the comparison.

    `layers`: all between the 28x28x1 image and the probabilities of the classes (a dense layer with softmax);
    `source`: what of its definition is the paper's and what is ours.
    """

    name: str
    layers: tuple[HiddenLayer, ...]
    source: str
    paper: PaperSays = PaperSays()
    classes: int = len(DIGIT_NAMES)

    @property
    def definition(self) -> str:
        """The layers in words; that values are put into a row before a dense layer goes without saying."""
        words = (hidden_layer_words(layer) for layer in self.layers if not isinstance(layer, Flatten))
        return ", ".join([*words, f"dense {self.classes} softmax"])

    @property
    def parameters(self) -> int:
        """How many numbers the network has."""
        return network_size(self.layers, self.classes).parameters

    @property
    def cost(self) -> int:
        """Multiplications for one image: how long its training takes, roughly."""
        return network_size(self.layers, self.classes).cost


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
    match = CASE_NAME.fullmatch(name)
    blocks, dropouts, dense = (int(part) if part else None for part in match.groups()[1:]) if match else (None,) * 3
    if match is None or (dropouts or 0) > (blocks or 0) or (dense or 1) > _MOST_UNITS:
        raise DigitpadError(
            f"There is no case {short_quote(name)}. There are {', '.join(SIX_CASES)}; and such as "
            f"conv3-dropout2 or paper-dense200, with 1 to 3 blocks, at most as many dropouts, "
            f"1 to {_MOST_UNITS} units."
        )
    units = Dense(PAPER_DENSE_UNITS if dense is None else dense)
    layers = _printed() if blocks is None else _blocks(blocks, dropouts or 0)
    source, paper = _PAPER.get(name, ("ours: the paper's future work", PaperSays()))
    return Case(name, (*layers, units), source, paper)


def own_case(architecture: Architecture) -> Case:
    """An architecture of the user's own as a case. Raises DigitpadError for one that cannot be built."""
    architecture.check()
    return Case(architecture.name, architecture.layers, "an own architecture")


def find_own_cases(names: Sequence[str], store: ArchitectureStore) -> tuple[Architecture, ...]:
    """The user's own architectures among the cases of these names. Raises DigitpadError for what is neither."""
    found = []
    for name in names:
        try:
            case_of(name)
        except DigitpadError as error:
            own = {one.name: one for one in store.overview().architectures}
            if name not in own:
                others = f" Your own are: {', '.join(own)}." if own else ""
                raise DigitpadError(f"{error}{others}") from None
            own[name].check()
            found.append(own[name])
    return tuple(found)


def case_names(words: str) -> tuple[str, ...]:
    """From "all", or names with commas between them, each once. Raises DigitpadError if there are none."""
    names = SIX_CASES if words.strip() == "all" else [word.strip() for word in words.split(",") if word.strip()]
    if not names:
        raise DigitpadError("A study needs at least one case.")
    return tuple(dict.fromkeys(names))


def cases_of(words: str) -> tuple[Case, ...]:
    """The cases of that name. Raises DigitpadError."""
    return tuple(map(case_of, case_names(words)))


def _printed() -> tuple[HiddenLayer, ...]:
    return BUNDLED_LAYERS["paper"][:-1]


def _blocks(blocks: int, dropouts: int) -> tuple[HiddenLayer, ...]:
    """So many blocks of convolution and pooling, the last `dropouts` of them with a dropout."""
    layers: list[HiddenLayer] = []
    for block in range(blocks):
        layers += [Convolution(FILTERS[block]), Pooling()]
        if block == blocks - 1:
            # Flattened before a dropout as in the printed network; it makes no difference.
            layers += [Flatten(), Dropout(LAST_DROPOUT)] if dropouts else [Flatten()]
        elif block >= blocks - dropouts:
            layers.append(Dropout(EARLY_DROPOUT))
    return tuple(layers)
