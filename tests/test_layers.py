"""The layers of docs/architecture.md: who may import what, function bodies and type checking included."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "digitpad"
QT = ("PySide6", "pyqtgraph")
NETWORKS = ("keras", "tensorflow")
RUNTIME = ("ai_edge_litert",)
FRONT = ("digitpad.app", "digitpad.__main__")
FORBIDDEN = {
    "core": (*QT, *NETWORKS, *RUNTIME, *FRONT, "digitpad.ui", "digitpad.ml", "digitpad.runtime", "digitpad.cli"),
    "ui": (*NETWORKS, *RUNTIME, *FRONT, "digitpad.ml", "digitpad.runtime", "digitpad.cli"),
    "ml": (*QT, *RUNTIME, *FRONT, "digitpad.ui", "digitpad.runtime", "digitpad.cli"),
    "runtime": (*QT, *NETWORKS, *FRONT, "digitpad.ui", "digitpad.ml", "digitpad.cli"),
    "cli": (*QT, *NETWORKS, *RUNTIME, *FRONT, "digitpad.ui"),
}
MODULES = sorted(path.relative_to(PACKAGE) for path in PACKAGE.rglob("*.py"))


def imported(nodes: Iterator[ast.AST]) -> set[str]:
    """Full dotted names, `from a import b` as a.b: b may be a module."""
    names: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are absolute here"
            names.update(f"{node.module}.{alias.name}" for alias in node.names)
    return names


def at_module_level(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes but those that run only when a function is called, or never (TYPE_CHECKING)."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            continue
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test):
            continue
        yield node
        yield from at_module_level(node)


def breaches(names: set[str], forbidden: tuple[str, ...]) -> list[str]:
    return sorted(name for name in names if any(f"{name}.".startswith(f"{one}.") for one in forbidden))


def tree_of(module: Path | str) -> ast.Module:
    return ast.parse((PACKAGE / module).read_text(encoding="utf-8"))


@pytest.mark.parametrize("module", [m for m in MODULES if m.parts[0] in FORBIDDEN], ids=str)
def test_a_module_imports_nothing_from_a_layer_that_it_must_not_know(module: Path) -> None:
    assert breaches(imported(ast.walk(tree_of(module))), FORBIDDEN[module.parts[0]]) == []


def test_every_folder_of_the_package_is_a_layer() -> None:
    assert {module.parts[0] for module in MODULES if len(module.parts) > 1} == set(FORBIDDEN)


def test_the_runtime_knows_the_core_only() -> None:
    for module in MODULES:
        if module.parts[0] == "runtime":
            own = {name for name in imported(ast.walk(tree_of(module))) if name.startswith("digitpad.")}
            assert all(name.startswith(("digitpad.core.", "digitpad.runtime.")) for name in own), module


def test_the_parent_of_a_training_imports_no_keras() -> None:
    names = imported(at_module_level(tree_of("ml/process.py")))
    assert "digitpad.core.errors.DigitpadError" in names  # the walk sees something
    assert breaches(names, (*NETWORKS, "digitpad.ml.trainer", "digitpad.ml.backend", "digitpad.ml.architectures")) == []


def loaded_after(statement: str) -> set[str]:
    """Names of the modules that a fresh interpreter has loaded."""
    code = f"import sys\n{statement}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, timeout=60
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("statement", "never"),
    [
        ("import digitpad.app, digitpad.ui.main.main_window", NETWORKS),
        ("import digitpad.app, digitpad.ml.process", NETWORKS),
        ("import digitpad.app, digitpad.ml.transfer.process", NETWORKS),
        ("import digitpad.cli", (*NETWORKS, *QT, *RUNTIME)),
        ("import digitpad.__main__", (*NETWORKS, *QT, *RUNTIME, "numpy")),
        ("import digitpad.runtime.litert", (*NETWORKS, *QT)),
        ("import digitpad.app, digitpad.ui.inside.window, digitpad.runtime.layers", NETWORKS),
        ("import digitpad.app, digitpad.ui.main.main_window", ("digitpad.ui.inside.window", "pyqtgraph", *RUNTIME)),
    ],
)
def test_what_is_heavy_stays_out_of_the_process(statement: str, never: tuple[str, ...]) -> None:
    loaded = loaded_after(statement)
    assert "digitpad" in loaded
    assert loaded.isdisjoint(never)
