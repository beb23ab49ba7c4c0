"""What lessons may point at and wait for, by the names that their files use: the one table of both.

`ui.lesson_stage` finds each of them in the windows; docs/lessons.md lists them for people who write lessons.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from digitpad.core.experiments.distortion import SLIDERS

INSIDE_PAGES: Final = (
    "layers", "why", "neighbours", "browser", "matrix", "fool", "attack", "robustness", "ideal",
)  # fmt: skip
"""Pages of the window «Look inside»."""
LESSON_WINDOWS: Final = ("inside", "training", "learning", "samples", "writing", "figures", "watch")
_DIGIT: Final = tuple(map(str, range(10)))
_SLIDERS: Final = tuple(slider.key for slider in SLIDERS)
_SOURCES: Final = ("test", "held-out", "training", "own")

LESSON_CONTROLS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "sheet": "the sheet to draw on",
        "clear": "the button that clears the sheet",
        "image": "the network's image, 28 × 28 pixels",
        "steps": "the three steps that lead to that image",
        "answer": "the card with the answer",
        "bars": "the ten probabilities",
        "that is a": "the row of buttons that say what a digit is",
        "menu models": "the menu Model",
        "menu inside": "Model > Look inside",
        "menu train": "Model > Train a network",
        "menu samples": "Model > My samples",
        "menu learn": "Model > Learn my samples",
        "menu go back": "Model > Go back to the model before",
        "menu figures": "Help > How well does it read?",
        "first maps": "Look inside, Layers: the maps of the first layer",
        "map": "Look inside, Layers: the chosen map, enlarged",
        "patch": "Look inside, Layers: what the chosen pixel looks at",
        "kernel": "Look inside, Layers: the kernel",
        "products": "Look inside, Layers: the products of both",
        "sum": "Look inside, Layers: the sentence with the sum",
        "evidence": "Look inside, Why: what speaks for a class and against it",
        "classes": "Look inside, Why: the buttons that choose a class",
        "digits": "Look inside, Images: the images",
        "accuracy": "Look inside, Mistakes: the accuracy with its interval",
        "whose digits": "Look inside, Mistakes: whose digits are looked at",
        "mistakes": "Look inside, Mistakes: the table of what is taken for what",
        "cell": "Look inside, Mistakes: the digits of the chosen cell",
        "normalise": "Look inside, Fool it: whether the image is normalised again",
        **{f"slider {key}": f"Look inside, Fool it: the slider «{key}»" for key in _SLIDERS},
        "reset": "Look inside, Fool it: the button that undoes all distortions",
        "fooled image": "Look inside, Fool it: what the network sees",
        "curves": "Look inside, Fool it: the probabilities over a slider's range",
        "smallest changes": "Look inside, Fool it: the button that finds them",
        "flips": "Look inside, Fool it: the smallest changes that were found",
        "beside": "Look inside, Fool it: the choice of a second model",
        "attack": "Look inside, Attack: the button that begins it",
        "epsilon": "Look inside, Attack: the slider that says how much a pixel may change",
        "training curves": "Train a network: loss and accuracy, epoch by epoch",
        "watch": "Train a network: the button that shows how it learns",
        "use it": "Train a network: the button that lets the new model answer",
        "way": "How it learned: the slider from the first snapshot to the last one",
        "write digits": "Learn my samples: the button that asks for digits to write",
        "start learning": "Learn my samples: the button that begins",
        "gained and lost": "Learn my samples: the table of what was gained and lost",
    }
)
"""Names after `point =`, and what each of them is."""


@dataclass(frozen=True)
class ConditionWord:
    """A condition: what has to happen, and what may stand behind a colon.

    `arguments`: empty: nothing may. `required`: something must. `counts`: a number from 1 on; `trains`: the name of a
    training in the same file.
    """

    does: str
    arguments: tuple[str, ...] = ()
    required: bool = False
    counts: bool = False
    trains: bool = False

    @property
    def takes_argument(self) -> bool:
        """Whether something may stand behind the colon."""
        return bool(self.arguments) or self.counts or self.trains


def _one_of(does: str, *arguments: str) -> ConditionWord:
    return ConditionWord(does, arguments, required=True)


LESSON_CONDITIONS: Final[Mapping[str, ConditionWord]] = MappingProxyType(
    {
        "digit drawn": ConditionWord("something else than before is drawn and read; small or large: of that size",
                                     ("small", "large")),
        "sheet empty": ConditionWord("nothing is drawn any more"),
        "answer": _one_of("what is drawn is read as this digit", *_DIGIT),
        "unsure": ConditionWord("the network is unsure which digit it is, or whether it is one"),
        "no digit": ConditionWord("the network says that it is no digit"),
        "pixel": _one_of("the mouse, or the arrow keys, point at a pixel of the network's image that is so",
                         "ink", "paper", "grey"),
        "digit kept": ConditionWord("a digit was corrected or confirmed, and is kept as a sample"),
        "samples": ConditionWord("there are at least so many samples", required=True, counts=True),
        "window": _one_of("a window is open", *LESSON_WINDOWS),
        "page": _one_of("«Look inside» shows this page", *INSIDE_PAGES),
        "map chosen": ConditionWord("another map is chosen in Layers"),
        "map pixel": ConditionWord("another pixel of the enlarged map is chosen"),
        "number": _one_of(
            "the number that was typed below the step is the right one: product: middle of the patch times middle of "
            "the kernel; sum: all products added up; accuracy: that in Mistakes, in percent",
            "product", "sum", "accuracy",
        ),
        "class chosen": ConditionWord("another class is chosen in Why"),
        "digits of": _one_of("Mistakes looks at these digits", *_SOURCES),
        "mistake chosen": ConditionWord("a cell beside the diagonal is chosen in Mistakes"),
        "normalisation": _one_of("«Normalise again» in Fool it is", "on", "off"),
        "slider": _one_of("this slider in Fool it has been moved from where it stood", *_SLIDERS),
        "fooled": ConditionWord("the network answers something else than without distortion"),
        "not fooled": ConditionWord("the digit is distorted, and the answer stays"),
        "smallest changes": ConditionWord("the search for them has ended"),
        "attacked": ConditionWord("an attack has ended"),
        "trained": ConditionWord("this training of the lesson has ended", required=True, trains=True),
        "model": ConditionWord("a model of this training answers, or the bundled one of this name",
                               ("digitpad", "digitpad-mnist", "paper"), required=True, trains=True),
        "learned": ConditionWord("learning my samples has ended"),
    }
)  # fmt: skip
"""Names after `until =`, and what each of them means."""
