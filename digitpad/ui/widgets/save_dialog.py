"""Asks where to save: what is written always has the ending of its kind, and nothing is replaced unasked."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from digitpad.ui.widgets.questions import confirmed

_ENDING: Final = re.compile(r"\*(\.\w+)")


def ask_for_file(
    parent: QWidget, *, title: str, proposal: Path, kinds: Sequence[str], also: Collection[str] = ()
) -> Path | None:
    """Let the person choose a name and one of `kinds`, such as "Text (*.txt)"; None: not at all.

    A name that ends in none of the kinds' endings, nor `also`, gets that of the chosen kind. Qt's dialog has asked only
    whether the name that was typed may be replaced; for another one the question comes here.
    """
    answer = ask_for_file_and_kind(parent, title=title, proposal=proposal, kinds=kinds, also=also)
    return None if answer is None else answer[0]


def ask_for_file_and_kind(
    parent: QWidget, *, title: str, proposal: Path, kinds: Sequence[str], also: Collection[str] = ()
) -> tuple[Path, int] | None:
    """The same where several kinds have one ending: which of `kinds` it is, too.

    That is the chosen one, or the first one whose ending the person has typed instead.
    """
    known = {ending for kind in kinds for ending in _ENDING.findall(kind)} | set(also)
    proposed, folder = proposal.name, proposal
    while True:
        name, filtered = QFileDialog.getSaveFileName(parent, title, str(folder), ";;".join(kinds))
        if not name:
            return None
        named, chosen = Path(name), filtered or kinds[0]
        path = _with_ending(named, _ENDING.findall(chosen), known=known, typed=named.name != proposed)
        if path == named or not os.path.lexists(path) or _may_replace(parent, title, path):
            return path, _kind_of(path, kinds, chosen)
        folder = path


def _kind_of(path: Path, kinds: Sequence[str], chosen: str) -> int:
    """Which of the kinds has the path's ending, the chosen one before others."""
    ending = path.suffix.lower()
    fitting = [kind for kind in kinds if ending in _ENDING.findall(kind)] or [chosen]
    return kinds.index(chosen if chosen in fitting else fitting[0])


def _with_ending(named: Path, endings: Sequence[str], *, known: Collection[str], typed: bool) -> Path:
    """The name with the ending of the chosen kind, unless the person has typed the ending of another one."""
    ending = named.suffix.lower()
    if ending in endings or (typed and ending in known):
        return named
    if ending in known:  # another kind was chosen for the name that was proposed
        return named.with_suffix(endings[0])
    return named.with_name(named.name + endings[0])


def _may_replace(parent: QWidget, title: str, path: Path) -> bool:
    translate = QCoreApplication.translate
    return confirmed(
        parent,
        title=title,
        question=translate("SaveDialog", "{0} is there already. Replace it?").format(path.name),
        yes=translate("SaveDialog", "Replace"),
        no=translate("SaveDialog", "Cancel"),
    )
