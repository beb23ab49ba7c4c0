"""What one run of the window did last, in a file that is there only until the run ends well; a crash adds itself to it.

Lines come from Python's logging, under the name `digitpad`. They hold what was chosen in menus and what Qt said, no
names of files and nothing that was drawn; nobody sends them anywhere.
"""

from __future__ import annotations

import faulthandler
import logging
import os
import re
import sys
from collections import deque
from contextlib import suppress
from pathlib import Path
from time import strftime
from typing import Final

from digitpad.core.file_lock import lock_open_file

LOGGER: Final = logging.getLogger("digitpad")
_KEPT_LINES: Final = 30
"""The last lines that a report needs; more are dropped now and then."""
_MOST_BYTES: Final = 64 << 10  # of the file, before lines are dropped
_LONGEST_LINE: Final = 200  # characters
_CRASHES: Final = ("Fatal Python error", "Windows fatal exception")
"""How Python's `faulthandler` begins."""
_CODE: Final = (str(Path(__file__).resolve().parents[2]), sys.prefix, sys.base_prefix)
"""Folders that code lies in: in a report its place in them says enough."""
_PACKAGES: Final = re.compile(r"""(?<=")[^"\n]*[/\\]site-packages[/\\]""")
_QUOTED_PATH: Final = re.compile(r"""(['"«])(?:/|~|[A-Za-z]:[\\/])[^'"»\n]*?(\.\w+)?(['"»])""")


class RunLog(logging.Handler):
    """The log of this run. Where nothing can be written there is none, and nothing is said of that."""

    def __init__(self, folder: Path) -> None:
        """`folder`: holds nothing else; other runs have their files there."""
        super().__init__(logging.INFO)
        self._path = folder / f"{os.urandom(16).hex()}.log"
        self._lines: deque[str] = deque(maxlen=_KEPT_LINES)
        self._written = 0
        self._catches = self._caught_before = False
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file = self._path.open("a+b", buffering=0)
            lock_open_file(self._file)
        except OSError:
            self._open = False
            return
        self._open = True
        self._level_before = LOGGER.level
        LOGGER.setLevel(logging.INFO)
        LOGGER.addHandler(self)

    def catch_crashes(self) -> None:
        """Let a crash of the process write where it was into this file."""
        if self._open:
            self._caught_before = faulthandler.is_enabled()
            faulthandler.enable(file=self._file, all_threads=True)
            self._catches = True

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; a full disk costs the line."""
        text = " ".join(without_private_paths(record.getMessage()).split())[:_LONGEST_LINE]
        line = f"{strftime('%H:%M:%S')} {text}\n"
        self._lines.append(line)
        with suppress(OSError, ValueError):
            if self._written > _MOST_BYTES:
                self._file.truncate(0)
                self._written = 0
                line = "".join(self._lines)
            self._written += self._file.write(line.encode(errors="replace"))

    @property
    def last_lines(self) -> str:
        """The last lines, the newest last."""
        return "".join(self._lines)

    def end(self) -> None:
        """The run ends well: nothing of it is kept."""
        if not self._open:
            return
        self._open = False
        LOGGER.removeHandler(self)
        LOGGER.setLevel(self._level_before)
        if self._catches:
            faulthandler.disable()
            if self._caught_before and sys.__stderr__ is not None:
                faulthandler.enable(file=sys.__stderr__)
        if sys.platform == "win32":
            self._file.close()
        self._path.unlink(missing_ok=True)
        self._file.close()


def take_crash_report(folder: Path) -> str:
    """What the newest run left that crashed, for people and without private paths; empty if none did.

    All that ended runs left is removed: a crash is told once. It reads files, so not for the GUI thread.
    """
    newest, report = 0.0, ""
    try:
        files = list(folder.glob("*.log"))
    except OSError:
        return ""
    for path in files:
        with suppress(OSError):
            changed, content = _taken(path)
            if changed > newest and any(mark in content for mark in _CRASHES):
                newest, report = changed, content
    return without_private_paths(_shortened_report(report))


def without_private_paths(text: str) -> str:
    """The text with code named by its place in the program, the user's home as ~, and other files by their endings."""
    text = _PACKAGES.sub("", text)
    for folder in sorted(_CODE, key=len, reverse=True):
        text = text.replace(f"{folder}{os.sep}", "")
    with suppress(RuntimeError):  # nobody's home
        text = text.replace(str(Path.home()), "~")
    lines = text.splitlines(keepends=True)
    return "".join(line if line.lstrip().startswith('File "') else _QUOTED_PATH.sub(r"\1…\2\3", line) for line in lines)


def _taken(path: Path) -> tuple[float, str]:
    """When a dead run's file was written last, and its content; it is gone then. Raises OSError if the run lives."""
    with path.open("r+b") as file:
        lock_open_file(file)
        changed = os.fstat(file.fileno()).st_mtime
        content = file.read(2 * _MOST_BYTES).decode(errors="replace")
        if sys.platform != "win32":
            path.unlink()
    if sys.platform == "win32":
        path.unlink()
    return changed, content


def _shortened_report(report: str) -> str:
    """The last lines before a crash, and the crash."""
    places = [report.index(mark) for mark in _CRASHES if mark in report]
    if not places:
        return report
    before, crash = report[: min(places)], report[min(places) :]
    first, *lines = before.splitlines() or [""]
    return "\n".join([first, *lines[-_KEPT_LINES:], "", crash])
