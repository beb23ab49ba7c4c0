"""Each public name of the package means one thing: nothing at module level has the name of something elsewhere."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).parents[1] / "digitpad"
COMMAND = {"add_to", "run"}
"""What the parser calls in each module of digitpad/cli/commands, the one pair of names that is shared."""


def is_type_variable(value: ast.expr | None) -> bool:
    return isinstance(value, ast.Call) and ast.unparse(value.func) in ("TypeVar", "ParamSpec")


def public_names(module: Path) -> Iterator[str]:
    """Classes, functions and constants that a module defines for others."""
    for node in ast.parse(module.read_text(encoding="utf-8")).body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
            names = [node.name]
        elif isinstance(node, (ast.Assign, ast.AnnAssign)) and not is_type_variable(node.value):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = [name.id for target in targets for name in ast.walk(target) if isinstance(name, ast.Name)]
        else:
            continue
        yield from (name for name in names if not name.startswith("_"))


def test_no_public_name_is_defined_twice() -> None:
    places = defaultdict(list)
    for module in sorted(PACKAGE.rglob("*.py")):
        allowed = COMMAND if module.parent == PACKAGE / "cli" / "commands" else set()
        for name in set(public_names(module)) - allowed:
            places[name].append(str(module.relative_to(PACKAGE)))
    assert len(places) > 500  # the walk sees something
    assert {name: files for name, files in places.items() if len(files) > 1} == {}
