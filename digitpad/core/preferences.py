"""Which settings a person sets on purpose, in words for people; the others are remembered on the way.

What a dialog was filled in with last (a training, a sheet to print) is not here: the dialog itself shows it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from digitpad.core.language.choice import LANGUAGES, SYSTEM
from digitpad.core.settings import TABLE, Setting, SettingValue


@dataclass(frozen=True)
class Preference:
    """A setting of the table with its label and section.

    `explanation`: a sentence for who wonders; `choices`: what its values are called; `scale`, `unit`: a number is shown
    times that, with this unit behind it; `step`: by which it changes, as it is shown.
    """

    key: str
    section: str
    label: str
    explanation: str
    choices: Mapping[SettingValue, str] = field(default_factory=lambda: MappingProxyType({}))
    scale: float = 1.0
    unit: str = ""
    step: float = 1.0

    @property
    def setting(self) -> Setting:
        """Its line of the table."""
        return TABLE[self.key]


PREFERENCES: Final = (
    Preference(
        "language", "Window", "Language", "From the next start on.",
        choices=MappingProxyType({SYSTEM: "As the system", **{code: name for code, name in LANGUAGES.items()}}),
    ),
    Preference(
        "theme", "Window", "Colours", "Light, dark, with high contrast, or as the system is at the moment.",
        choices=MappingProxyType(
            {"system": "As the system", "light": "Light", "dark": "Dark", "contrast": "High contrast"}
        ),
    ),
    Preference(
        "brush_width", "Drawing", "Brush width", "In percent of the canvas; the slider above the canvas is the same.",
        scale=100, unit=" %", step=0.5,
    ),
    Preference(
        "stabiliser", "Drawing", "Stabiliser",
        "The ink follows mouse, stylus or finger a moment later, without their tremor.",
        scale=100, unit=" %", step=10,
    ),
    Preference(
        "left_handed", "Drawing", "Left-handed", "The canvas is on the right, so that no hand covers the answer.",
    ),
    Preference(
        "pressure", "Stylus", "Stylus pressure changes the width", "A stylus that is pressed harder draws wider ink.",
    ),
    Preference(
        "pressure_curve", "Stylus", "Pressure curve",
        "An exponent: below 1 a light touch already draws wide ink, above 1 only a firm one.", step=0.1,
    ),
    Preference(
        "least_pressure", "Stylus", "Least pressure",
        "Strokes begin with it, for a stylus that draws when it hardly touches.", scale=100, unit=" %", step=1,
    ),
    Preference(
        "eraser_button", "Stylus", "Button that erases",
        "While it is held; the other end of a stylus erases, too, if it has one.",
        choices=MappingProxyType({"right": "The first one", "middle": "The second one", "none": "None"}),
    ),
    Preference(
        "palm_rejection", "Stylus", "Ignore the palm", "Touches while a stylus is near draw nothing.",
    ),
    Preference(
        "pen_only", "Stylus", "Draw with the stylus only", "Fingers press buttons and draw nothing.",
    ),
    Preference(
        "numbers", "Reading", "Read numbers of several digits",
        "Otherwise all that is drawn is taken for one digit.",
    ),
    Preference(
        "signs", "Reading", "Read points, commas and minus signs", "Of drawn numbers with several digits.",
    ),
    Preference(
        "boxes", "Reading", "Show boxes around the digits", "Each with its answer; a click on that corrects it.",
    ),
    Preference(
        "reject", "Reading", "Say when a drawing is no digit",
        "Otherwise the most similar digit is the answer, to letters and scribbles too.",
    ),
    Preference(
        "import_steps", "Pictures", "Show the steps from the picture to the ink", "Below a page in the picture window.",
    ),
    Preference(
        "keep_corrections", "Pictures", "Keep corrected digits as samples",
        "A model can learn from them what your digits look like.",
    ),
    Preference(
        "writing_pause", "Samples", "The next digit comes after",
        "When you write digits in a session: so long after the pen went up. 0.2 s: by key only.",
        unit=" s", step=0.1,
    ),
    Preference(
        "inside_explains", "Looking inside", "Show the explanations", "Above each view of the network's inside.",
    ),
)  # fmt: skip
