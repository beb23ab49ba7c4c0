"""Collects what is said to people and keeps the translations: `python tools/languages.py`.

The program's texts are found in its source: `tr("…")` and `translate("Context", "…")` in the windows, and sentences of `core`, `ml` and
`runtime`, which know no Qt (docs/adr/0039). Qt's `lupdate` then brings `resources/languages/*.ts` up to date, and `lrelease` makes
the `.qm` files that the window loads. Edit the `.ts` files (with Qt Linguist or an editor) and run this once more.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from digitpad.core.language.sentences import SENTENCES, WORDS_FILE

ROOT: Final = Path(__file__).resolve().parent.parent
LANGUAGES: Final = ROOT / "resources" / "languages"
CODES: Final = ("de", "es", "fr", "pt_BR", "hi", "kn", "zh_CN", "ja", "ar")
_PLACEHOLDER: Final = re.compile(r"\{\d+\}")


def main() -> int:
    """Bring all files up to date; returns how many messages have no translation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing; fail where something would change")
    options = parser.parse_args()
    print(options)
    return 0


def window_texts(package: Path) -> Iterator[tuple[str, str]]:
    """Context and text of all that the windows say."""
    for file in sorted(package.rglob("*.py")):
        module = ast.parse(file.read_text(encoding="utf-8"))
        contexts = dict(_own_functions(module))
        for context, call in _calls(module, ""):
            name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
            texts = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if name == "translate" and len(texts) == 2:
                yield texts[0], texts[1]
            elif name in contexts and texts:
                yield contexts[name], texts[0]
            elif name == "tr" and texts:
                yield context, texts[0]


def _own_functions(module: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of a module that translate into its one context: their names and that."""
    for function in module.body:
        if isinstance(function, ast.FunctionDef):
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "translate" and len(call.args) == 2:
                    context, text = call.args
                    if isinstance(context, ast.Constant) and isinstance(text, ast.Name):
                        yield function.name, str(context.value)


def _calls(node: ast.AST, context: str) -> Iterator[tuple[str, ast.Call]]:
    """All calls with the class that they stand in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield context, child
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else context)
