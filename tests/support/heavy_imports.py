"""What children of tests begin with: imports, and MNIST in memory. No test imports it; nothing here starts a thread."""

from __future__ import annotations

import gc
from importlib import import_module
from typing import Final

from digitpad.core.data.mnist import load_test, load_train
from digitpad.core.paths import default_paths
from tests.support.remembered import remember_mnist

_MODULES: Final = (
    "ai_edge_litert.interpreter",
    "PIL.Image",
    "rich.progress",
    "digitpad.app",
    "digitpad.cli.parser",
    "digitpad.core.pages.page",
    "digitpad.ml.trainer",
    "digitpad.runtime.litert",
    "digitpad.ui.main.features",
    "digitpad.ui.training.dialog",
)

for _name in _MODULES:
    import_module(_name)
remember_mnist()
for _load in (load_train, load_test):
    _load(default_paths().mnist)
gc.freeze()  # no child looks through what it has not made
