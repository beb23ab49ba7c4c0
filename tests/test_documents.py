"""Documents: their links lead somewhere, their tables are those that the scripts write, and the README stays short."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path

import pytest

from digitpad.core.paths import default_paths

ROOT = Path(__file__).resolve().parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), *(ROOT / "docs" / "adr").glob("*.md")])
MOST_WORDS = 900
"""In the README, which is read before anything else."""
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_PATH = re.compile(r"`((?:digitpad|tests|tools|docs|models|resources|\.github|\.ci)/[\w./-]+)`")


def anchors(file: Path) -> set[str]:
    """The names under which GitHub finds a document's headings."""
    headings = re.findall(r"^#+ (.*)$", file.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_no_merge_is_left_half_done(file: Path) -> None:
    assert not re.search(r"^(<{7}|>{7}) ", file.read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("file", DOCUMENTS, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(file: Path) -> None:
    lost = []
    for link in _LINK.findall(file.read_text(encoding="utf-8")):
        if re.match(r"\w+:", link):
            continue
        name, _, anchor = link.partition("#")
        target = file.parent / name if name else file
        if not target.exists() or (anchor and anchor not in anchors(target)):
            lost.append(link)
    assert lost == []


def test_where_to_add_something_exists() -> None:
    named = _PATH.findall((ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    assert len(named) > 10
    assert [path for path in named if path != "models/NAME" and not (ROOT / path).exists()] == []


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").split()) <= MOST_WORDS


def between(file: str, mark: str) -> str:
    """What stands between a document's two marks."""
    _, text, _ = (ROOT / file).read_text(encoding="utf-8").split(mark)
    return text.removeprefix("\n")


def test_tables_are_as_they_were_measured() -> None:
    figures = runpy.run_path(str(ROOT / "tools" / "figures.py"))
    document = json.loads(default_paths().figures.read_text(encoding="utf-8"))
    assert between("docs/figures.md", figures["MARK"]) == figures["markdown"](document)
    assert between("README.md", figures["MARK"]) == figures["short_table"](document)
    study = runpy.run_path(str(ROOT / "tools" / "study_table.py"))
    assert between("docs/study.md", study["MARK"]) == study["table"]()
