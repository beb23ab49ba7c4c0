"""What people read of an error is made for people: no words of a library, no number of the system."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

_ROOT: Final = Path(__file__).parents[1] / "digitpad"
_FILES: Final = {str(file.relative_to(_ROOT)): file for file in sorted(_ROOT.rglob("*.py"))}
_FOR_PEOPLE: Final = {"DigitpadError", "DataError", "ModelError", "FormatProblem", "JsonProblem", "UnreadableDatabase"}
"""Errors whose text is a sentence or clause of ours."""
_QUOTING: Final = {
    "core/pages/read_file.py": "an error in digitpad, with the words that a report needs",
    "ml/transfer/network.py": "what Keras has against a file of Keras, the first line of it",
}
"""Files that quote a library on purpose, and what."""


@pytest.mark.parametrize("file", sorted(_FILES.keys() - _QUOTING.keys()))
def test_the_text_of_errors_that_are_not_ours_goes_through_error_words(file: str) -> None:
    assert not list(_raw_texts(ast.parse(_FILES[file].read_text()))), "say it with core.errors.error_words"


def _raw_texts(tree: ast.Module) -> Iterator[str]:
    """Where the text of a caught error that may not be ours is put into a sentence."""
    for handler in ast.walk(tree):
        if isinstance(handler, ast.ExceptHandler) and handler.name and not _caught(handler) <= _FOR_PEOPLE:
            yield from (
                f"line {node.lineno}: {ast.unparse(node)}"
                for statement in handler.body
                for node in ast.walk(statement)
                if _is_text_of(handler.name, node)
            )


def _caught(handler: ast.ExceptHandler) -> set[str]:
    """The names of what an `except` catches."""
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    return {ast.unparse(kind) for kind in kinds if kind is not None}


def _is_text_of(name: str, node: ast.AST) -> bool:
    """Whether a node of a program is the text of the error called so."""
    if isinstance(node, (ast.FormattedValue, ast.BoolOp)):
        value = node.value if isinstance(node, ast.FormattedValue) else node
        return any(ast.unparse(one) in (name, f"{name}.strerror") for one in _plain_parts(value))
    called = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("str", "repr")
    return called and any(isinstance(one, ast.Name) and one.id == name for one in node.args)


def _plain_parts(value: ast.expr) -> Iterator[ast.expr]:
    """A value, or the two of an `or`."""
    yield from value.values if isinstance(value, ast.BoolOp) else (value,)


def test_files_that_quote_a_library_are_still_there() -> None:
    assert _QUOTING.keys() <= _FILES.keys()
