"""A folder with all that looks like a picture and is none, for both front ends."""

from __future__ import annotations

from pathlib import Path

from tests.support.pages import make_page

MIXED_NAMES = ("a2.png", "a10.png", "link.png")
"""What is a picture in it, in the order in which it is read."""


def mixed_folder(parent: Path) -> Path:
    """Three pictures, of 2, 10 and 7, one of them a link; a hidden one, macOS's shadow of one, a folder like one."""
    folder = parent / "mixed"
    (folder / "folder.jpg").mkdir(parents=True)
    for name, text in (("a10.png", "10"), ("a2.png", "2"), ("folder.jpg/inside.png", "3"), (".hidden.png", "4")):
        _page(text).save(folder / name)
    (folder / "._a2.png").write_bytes(b"no picture")
    (folder / "notes.txt").write_text("5", encoding="utf-8")
    _page("7").save(parent / "seven.png")
    (folder / "link.png").symlink_to(parent / "seven.png")
    return folder


def _page(text: str):
    return make_page(1, kind="clean", lines=[text], paper="white", ink="black", size=(640, 480))[0]
