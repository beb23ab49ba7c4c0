"""Collects what is said to people and keeps the translations up to date: `python tools/languages.py`.

The texts are found in the source: `tr("…")` and `translate("Context", "…")` in the windows, and the sentences of
modules that know no Qt (docs/adr/0039). Qt's lupdate brings `resources/languages/*.ts` up to date, lrelease makes of
them the `.qm` files that the window loads. Write translations into the `.ts` files (with Qt Linguist, say) and run this
again.

`--fill de.json`: take translations from a JSON object of texts, for messages that have none yet.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from digitpad.core.language.choice import ENGLISH, LANGUAGES
from digitpad.core.language.sentences import GAP, SENTENCE_CONTEXT, TEMPLATES_FILE

ROOT: Final = Path(__file__).resolve().parent.parent
FOLDER: Final = ROOT / "resources" / "languages"
CODES: Final = tuple(code for code in LANGUAGES if code != ENGLISH)
_ANYWHERE: Final = "QObject"
"""The context in which a translation is found for every class of Qt."""
_SILENT: Final = (
    "cli", "core/evaluation", "core/settings.py", "ml/ink", "ml/lines", "ml/pen",
    "core/study/cases", "core/study/findings", "core/study/html_report", "core/study/plot",
    "core/jobs/script_parts", "core/jobs/training_script",
    "core/exhibit",
)  # fmt: skip
"""What says nothing to people in a window: commands, reports, records and notes in English, exhibits by a file."""
PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}")
"""What a translation must keep."""
_IS_SQL: Final = re.compile(r"\b(SELECT|PRAGMA|UPDATE|INSERT|WHERE)\b")


def main() -> int:
    """Bring all files up to date; the exit code is 1 if messages have no translation."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fill", type=Path, metavar="FILE", help="translations as JSON; its name is the language")
    options = parser.parse_args()
    FOLDER.mkdir(exist_ok=True)
    package = ROOT / "digitpad"
    texts = sorted({*window_texts(package), *((SENTENCE_CONTEXT, text) for text in sentence_templates(package))})
    templates = [text for context, text in texts if context == SENTENCE_CONTEXT and GAP.search(text)]
    (FOLDER / TEMPLATES_FILE).write_text(json.dumps(templates, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    for code in CODES:
        update(code, texts)
    if options.fill is not None:
        fill(options.fill.stem, json.loads(options.fill.read_text(encoding="utf-8")))
    missing = {code: release(code) for code in CODES}
    for code, count in missing.items():
        print(f"{code}: {len(texts) - count} of {len(texts)} messages are translated")
    return 1 if any(missing.values()) else 0


def window_texts(package: Path) -> Iterator[tuple[str, str]]:
    """Context and text of all that the windows say."""
    for file in sorted(package.rglob("*.py")):
        module = ast.parse(file.read_text(encoding="utf-8"))
        own = dict(_own_functions(module))
        for context, call in _calls(module, _ANYWHERE):
            name = _name(call)
            texts = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            if name == "translate" and len(texts) == 2:
                yield texts[0], texts[1]
            elif name in own and texts:
                yield own[name], texts[0]
            elif name == "tr" and texts:
                yield context, texts[0]


def sentence_templates(package: Path) -> Iterator[str]:
    """Sentences and clauses for people of the modules that know no Qt, with numbered gaps for what they name."""
    for file in sorted(package.rglob("*.py")):
        path = file.relative_to(package).as_posix()
        if "/" in path and not path.startswith(_SILENT):
            yield from _sentences(ast.parse(file.read_text(encoding="utf-8")))


def update(code: str, texts: Sequence[tuple[str, str]]) -> None:
    """Add new messages to a language's file and take out those that are said no more."""
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        lines = (f"QCoreApplication.translate({_quoted(context)}, {_quoted(text)})\n" for context, text in texts)
        source.write_text("".join(lines), encoding="utf-8")
        options = ("-locations", "none", "-no-obsolete", "-source-language", ENGLISH, "-target-language", code)
        _run("pyside6-lupdate", *options, str(source), "-ts", str(FOLDER / f"{code}.ts"))


def fill(code: str, translations: Mapping[str, str]) -> None:
    """Write translations to messages that have none."""
    file = FOLDER / f"{code}.ts"
    tree = ElementTree.parse(file)
    for message in tree.iter("message"):
        other = message.find("translation")
        text = translations.get(message.findtext("source") or "", "")
        if other is not None and other.get("type") == "unfinished" and text:
            other.text = text
            del other.attrib["type"]
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + ElementTree.tostring(tree.getroot(), encoding="unicode") + "\n", encoding="utf-8")


def release(code: str) -> int:
    """Make the file that the window loads; returns how many messages have no translation."""
    source = FOLDER / f"{code}.ts"
    _run("pyside6-lrelease", "-silent", str(source), "-qm", str(source.with_suffix(".qm")))
    found = ElementTree.parse(source).iter("translation")
    return sum(one.get("type") == "unfinished" for one in found)


def _run(program: str, *arguments: str) -> None:
    subprocess.run([str(Path(sys.executable).with_name(program)), *arguments], check=True, capture_output=True)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


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


def _sentences(module: ast.Module) -> Iterator[str]:
    """What reads like a sentence, and all clauses of errors, counts and preferences."""
    spoken: set[ast.AST] = set()
    parts: set[ast.AST] = set()
    for node in ast.walk(module):
        if isinstance(node, ast.JoinedStr):
            parts.update(node.values)
        elif isinstance(node, ast.Call) and _name(node) in ("tr", "translate", "_tr"):
            parts.update(ast.walk(node))  # those are Qt's
        elif isinstance(node, ast.Raise) or (isinstance(node, ast.Call) and _speaks(node)):
            spoken.update(ast.walk(node))
    named = {one for node in ast.walk(module) if isinstance(node, ast.Call) for one in _names_of_preference(node)}
    documentation = {one.value for one in ast.walk(module) if isinstance(one, ast.Expr)}
    for node in ast.walk(module):
        text = "" if node in documentation or node in parts else _template(node)
        words = GAP.sub("", text)
        if node in named and re.search("[A-Za-z]{2}", words):
            yield text
        elif " " in text.strip() and re.search("[A-Za-z]{2}", words) and not _IS_SQL.search(text):
            is_sentence = re.match(r"[\"«]?[A-Z{]", text) and text.rstrip().endswith((".", "?", "!"))
            if is_sentence or node in spoken:
                yield text


def _name(call: ast.Call) -> str:
    """Of the function or method that is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _speaks(call: ast.Call) -> bool:
    name = _name(call)
    return name in ("Preference", "counted") or name.endswith(("Error", "Problem"))


def _names_of_preference(call: ast.Call) -> Iterator[ast.AST]:
    """What a preference and its choices are called, of one word, too."""
    if getattr(call.func, "id", "") == "Preference":
        yield from call.args[1:]
        for option in call.keywords:
            if option.arg == "choices":
                yield from (
                    value for node in ast.walk(option.value) if isinstance(node, ast.Dict) for value in node.values
                )


def _template(node: ast.AST) -> str:
    """A text with numbered gaps in place of values; empty: it is none."""
    if isinstance(node, ast.Constant):
        return re.sub(r"\{(\d+):[^}]*\}", r"{\1}", node.value) if isinstance(node.value, str) else ""
    if not isinstance(node, ast.JoinedStr):
        return ""
    gaps = iter(range(len(node.values)))
    return "".join(str(one.value) if isinstance(one, ast.Constant) else f"{{{next(gaps)}}}" for one in node.values)


if __name__ == "__main__":
    sys.exit(main())
