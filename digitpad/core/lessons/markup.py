"""The lessons' markup: paragraphs, lists, **important words**. Everything else is text, HTML included."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import Final

_STRONG: Final = re.compile(r"\*\*(?=\S)(.+?)(?<=\S)\*\*")
_ITEM: Final = re.compile(r"\s*- +")


def lesson_html(text: str) -> str:
    """The text as HTML of nothing but `p`, `ul`, `li` and `b`. Lines are joined; an empty one ends a paragraph."""
    return "".join(_block(block) for block in re.split(r"\n\s*\n", text.strip()) if block.strip())


def lesson_words(text: str) -> str:
    """The text without its markup, on one line: for screen readers."""
    return " ".join(_STRONG.sub(r"\1", _ITEM.sub("", line)).strip() for line in text.split("\n") if line.strip())


def _block(block: str) -> str:
    parts = list(_parts(block.split("\n")))
    return "".join(
        f"<ul>{''.join(f'<li>{_inline(item)}</li>' for item in items)}</ul>" if items else f"<p>{_inline(words)}</p>"
        for words, items in parts
    )


def _parts(lines: list[str]) -> Iterator[tuple[str, list[str]]]:
    """Words of a paragraph, or the items of a list, one after the other."""
    words: list[str] = []
    items: list[str] = []
    for line in lines:
        if _ITEM.match(line):
            if words:
                yield " ".join(words), []
                words = []
            items.append(_ITEM.sub("", line, count=1).strip())
        elif items:
            items[-1] += f" {line.strip()}"
        else:
            words.append(line.strip())
    if items:
        yield "", items
    elif words:
        yield " ".join(words), []


def _inline(text: str) -> str:
    return _STRONG.sub(r"<b>\1</b>", escape(text))
