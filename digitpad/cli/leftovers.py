"""Says which models were brought back of what killed processes left behind (`core.leftovers`)."""

from __future__ import annotations

import sys

from digitpad.core.foreign_text import one_line
from digitpad.core.leftovers import tidy
from digitpad.core.paths import Paths
from digitpad.core.registry import Registry


def bring_back(paths: Paths) -> None:
    """Keep models that had finished when their window or command was killed; remove what had not."""
    for model in tidy(paths, Registry(paths.bundled_models, paths.user_models)):
        text = f"A training had finished when digitpad was ended; its model is among yours as «{model.name}»."
        print(one_line(text), file=sys.stderr)
