"""Layers and packages of docs/architecture.md: who may import what, function bodies and type checking included."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from tests.support.waiting import LIMIT

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "digitpad"
QT = ("PySide6", "pyqtgraph")
NETWORKS = ("keras", "tensorflow")
RUNTIME = ("ai_edge_litert",)
FRONT = ("digitpad.app", "digitpad.services", "digitpad.window_run", "digitpad.exhibit_app", "digitpad.__main__")
FORBIDDEN = {
    "core": (*QT, *NETWORKS, *RUNTIME, *FRONT, "digitpad.ui", "digitpad.ml", "digitpad.runtime", "digitpad.cli"),
    "ui": (*NETWORKS, *RUNTIME, *FRONT, "digitpad.ml", "digitpad.runtime", "digitpad.cli"),
    "ml": (*QT, *RUNTIME, *FRONT, "digitpad.ui", "digitpad.runtime", "digitpad.cli"),
    "runtime": (*QT, *NETWORKS, *FRONT, "digitpad.ui", "digitpad.ml", "digitpad.cli"),
    "cli": (*QT, *NETWORKS, *RUNTIME, *FRONT, "digitpad.ui"),
}
GROUND = {
    "array_files", "class_names", "counts", "errors", "file_lock", "files", "folder_lock", "foreign_text", "json_files",
    "light_package", "model_names", "paths", "picture_files", "registry", "temporary_files", "toml_file",
}  # fmt: skip
"""Modules of core that every package of core may import."""
PACKAGES: dict[str, dict[str, set[str]]] = {
    "core": {
        "drawing": set(),
        "settings": {"drawing", "language"},
        "language": set(),
        "preferences": {"language", "settings"},
        "recent_files": {"settings"},
        "run_log": set(),
        "recognition": {"drawing"},
        "data": {"drawing", "recognition"},
        "own_data": {"data", "drawing", "evaluation", "jobs", "pages", "recognition", "samples"},
        "numbers": {"drawing", "lines", "recognition"},
        "forms.review": {"forms", "forms.fields", "lines", "pages", "review"},
        "forms": {"forms.alignment", "lines", "pages", "pages.digits", "pages.sheets", "rules"},
        "forms.fields": {
            "forms", "forms.alignment", "ink", "jobs", "lines", "pages", "pages.digits", "pages.sheets", "recognition",
            "rules", "samples",
        },
        "forms.design": {"forms", "forms.alignment", "jobs", "pages", "pages.digits", "pages.sheets", "rules"},
        "forms.alignment": {"pages.digits", "pages.sheets"},
        "forms.stack": {"forms", "jobs", "pages", "pages.digits", "rules"},
        "pages": {"ink", "jobs", "lines", "pages.digits", "pages.sheets", "recognition", "rules"},
        "pages.sheets": {"ink", "pages.digits"},
        "pages.digits": {"ink", "lines", "recognition"},
        "architectures": set(),
        "reading": {"jobs", "pages", "recognition"},
        "ink": set(),
        "lines": {"data", "drawing", "ink.synthesis"},
        "rules": set(),
        "table_structure": {"lines", "pages", "pages.digits", "pages.sheets"},
        "review": {"pages", "pages.digits", "recognition", "rules"},
        "ink.synthesis": {"data", "drawing"},
        "samples": {"data", "drawing", "recognition"},
        "evaluation": {"data", "drawing", "lines", "numbers", "recognition"},
        "inside": {"data", "evaluation", "recognition", "samples"},
        "snapshots": {"inside", "recognition"},
        "experiments": {"data", "evaluation", "inside", "recognition"},
        "jobs": {"architectures", "data", "evaluation", "recognition", "samples", "snapshots"},
        "exhibit": {"data", "drawing", "samples"},
        "lessons": {"experiments", "jobs", "language"},
        "leftovers": {"jobs", "study"},
        "file_kinds": {"drawing", "study"},
        "study": {"architectures", "data", "evaluation", "jobs", "own_data", "recognition"},
        "transfer": {"data", "evaluation", "jobs"},
    },
    "ui": {
        "widgets": set(),
        "widgets.plots": {"widgets"},
        "background": {"widgets"},
        "feature": {"background", "widgets"},
        "help": {"widgets"},
        "preferences": {"drawing", "widgets"},
        "sharing": set(),
        "answer": {"sharing", "widgets"},
        "drawing": {"answer", "background", "widgets"},
        "inside.elements": {"background", "widgets"},
        "inside.layers": {"inside.elements", "widgets"},
        "inside.experiments": {
            "background", "digits_only", "inside.elements", "sharing", "widgets", "widgets.plots",
        },
        "inside.atlas": {"answer", "background", "inside.elements", "widgets"},
        "snapshots": {"background", "feature", "inside.elements", "sharing", "widgets"},
        "inside": {
            "background", "feature", "inside.atlas", "inside.elements", "inside.experiments", "inside.layers",
            "sharing", "widgets",
        },
        "samples": {"answer", "background", "drawing", "feature", "widgets"},
        "pictures.pages": {"background", "widgets"},
        "pictures.rules": {"background", "widgets"},
        "review": {"answer", "background", "pictures.pages", "widgets"},
        "pictures": {
            "answer", "background", "drawing", "feature", "pictures.pages", "pictures.rules", "review", "samples",
            "sharing", "widgets",
        },
        "forms": {"background", "drawing", "feature", "pictures.pages", "pictures.rules", "undo_steps", "widgets"},
        "exhibit": {
            "answer", "background", "drawing", "feature", "inside", "inside.elements", "inside.layers", "widgets",
        },
        "lessons": {"background", "feature", "training", "widgets"},
        "lesson_stage": {
            "answer", "drawing", "help", "inside", "inside.atlas", "inside.elements", "inside.experiments",
            "inside.layers", "lessons", "samples", "snapshots", "teaching", "training",
        },
        "printing": {"background", "feature", "widgets"},
        "sheets": {"background", "drawing", "feature", "pictures", "pictures.rules", "widgets"},
        "undo_steps": set(),
        "architectures": {"background", "feature", "undo_steps", "widgets"},
        "study": {"background", "feature", "own_data", "sharing", "widgets", "widgets.plots"},
        "teaching": {"background", "feature", "widgets"},
        "digits_only": {"widgets"},
        "own_data": {"background", "inside.atlas", "widgets"},
        "training": {"background", "feature", "own_data", "sharing", "widgets", "widgets.plots"},
        "transfer": {"background", "feature", "own_data", "widgets"},
        "main": {
            "answer", "architectures", "background", "digits_only", "drawing", "exhibit", "feature", "forms", "help",
            "inside", "lesson_stage", "lessons", "pictures", "pictures.pages", "preferences", "printing", "samples",
            "sharing", "sheets", "snapshots", "study", "teaching", "training", "transfer", "widgets",
        },
    },
}  # fmt: skip
"""The packages of a layer, and which others of the same layer each one imports."""
MOST_FILES = 22
"""Modules in a folder of code, `__init__` not counted; in one with more, nobody finds anything."""
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


@pytest.mark.parametrize(
    "module",
    [
        "ml/process.py",
        "ml/experiments/process.py",
        "ml/teaching/process.py",
        "ml/transfer/process.py",
        "ml/study/process.py",
        "ml/study/child.py",
    ],
)
def test_the_parent_of_a_job_imports_no_keras(module: str) -> None:
    names = imported(at_module_level(tree_of(module)))
    assert any(name.startswith("digitpad.core.jobs.") for name in names)  # the walk sees something
    heavy = (
        "trainer",
        "backend",
        "architectures",
        "teaching.run",
        "transfer.export",
        "transfer.import_model",
        "study.run",
        "experiments.run",
    )
    assert breaches(names, (*NETWORKS, *(f"digitpad.ml.{name}" for name in heavy))) == []


def package_of(name: str, layer: str) -> str | None:
    """Which package of a layer a full dotted name lies in; None if it lies in another layer."""
    parts = name.split(".")
    if parts[:2] != ["digitpad", layer]:
        return None
    depth = 2
    while depth < len(parts) and PACKAGE.joinpath(*parts[1 : depth + 1]).is_dir():
        depth += 1
    return ".".join(parts[2:depth]) or parts[2]


def arrows(layer: str) -> Mapping[str, set[str]]:
    """Which packages of the layer each of its packages imports."""
    found: dict[str, set[str]] = defaultdict(set)
    for module in MODULES:
        own = package_of(".".join(("digitpad", *module.with_suffix("").parts)), layer)
        if own is not None and module.name != "__init__.py":
            names = imported(ast.walk(tree_of(module)))
            found[own] |= {other for name in names if (other := package_of(name, layer)) is not None} - {own}
    return found


@pytest.mark.parametrize("layer", PACKAGES)
def test_packages_import_exactly_those_that_the_table_names(layer: str) -> None:
    ground = GROUND if layer == "core" else set()
    found = {package: others - ground for package, others in arrows(layer).items() if package not in ground}
    assert found == PACKAGES[layer]


@pytest.mark.parametrize("layer", PACKAGES)
def test_no_packages_import_each_other_in_a_circle(layer: str) -> None:
    assert set(TopologicalSorter(arrows(layer)).static_order()) >= set(PACKAGES[layer])  # raises CycleError


def test_the_ground_of_core_stands_on_itself() -> None:
    assert all(others <= GROUND for package, others in arrows("core").items() if package in GROUND)


@pytest.mark.parametrize("folder", sorted({module.parent for module in MODULES}), ids=str)
def test_a_folder_of_code_is_small_enough_to_find_things_in(folder: Path) -> None:
    assert sum(module.parent == folder and module.name != "__init__.py" for module in MODULES) <= MOST_FILES


def loaded_after(statement: str) -> set[str]:
    """Names of the modules that a fresh interpreter has loaded."""
    code = f"import sys\n{statement}\nprint('\\n'.join(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, timeout=LIMIT
    )
    return set(done.stdout.split())


@pytest.mark.parametrize(
    ("statement", "never"),
    [
        ("import digitpad.app, digitpad.ui.main.main_window", NETWORKS),
        ("import digitpad.app, digitpad.ml.process", NETWORKS),
        ("import digitpad.app, digitpad.ml.transfer.process, digitpad.ml.experiments.process", NETWORKS),
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


@pytest.mark.skipif(sys.platform != "linux", reason="counts threads as Linux lists them")
def test_small_matrices_are_multiplied_in_one_thread() -> None:
    code = "import digitpad, numpy, os; numpy.eye(600) @ numpy.eye(600); print(os.listdir('/proc/self/task'))"
    here = {name: value for name, value in os.environ.items() if not name.endswith("_NUM_THREADS")}

    def threads(**asked: str) -> int:
        done = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT, timeout=LIMIT,
            env=here | asked,
        )  # fmt: skip
        return done.stdout.count("'") // 2

    assert threads() == 1
    assert threads(OPENBLAS_NUM_THREADS="2") == min(2, len(os.sched_getaffinity(0)))  # where a user asks for it
