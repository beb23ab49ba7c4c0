"""Which file a window keeps its drawing or form in, and which one of an earlier window it shows."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile, QSysInfo

from digitpad.core.drawing.drawing_file import to_json
from digitpad.core.drawing.strokes import Drawing

_MOST_FILES: Final = 256  # windows at once, and files whose locks a machine of another name left behind


@dataclass(frozen=True)
class SessionKind:
    """What files hold. `name`: how theirs begin; `empty_bytes`: of one in which there is nothing, None: those are
    removed.
    """

    name: str
    empty_bytes: int | None = None

    def path(self, folder: Path, number: int) -> Path:
        """Of a file."""
        return folder / f"{self.name}-{number}.json"


DRAWINGS: Final = SessionKind("drawing", len(to_json(Drawing())))
UNSAVED_FORMS: Final = SessionKind("form")


@dataclass(frozen=True, eq=False)
class SessionFile:
    """A file that belongs to this window until `lock` is released."""

    path: Path
    lock: QLockFile
    source: Path | None
    """Where the drawing to be shown lies: `path`, another machine's file (which stays as it is), or nowhere."""
    others: int
    """How many more drawings wait for a window to show them."""


@dataclass(frozen=True)
class _Found:
    path: Path
    changed: int
    """Nanoseconds since 1970."""
    drawn: bool


def take_session_file(
    folder: Path, kind: SessionKind = DRAWINGS, *, without: Collection[Path] = (), empty: bool = False
) -> SessionFile | None:
    """The file with the newest drawing that no window shows, or an empty one; None if nothing can be written.

    A lock from another machine may belong to an open window or to none, as a machine's name may change: a drawing
    under such a lock is copied, once: until something newer is in a file of this machine. `without`: unusable files;
    `empty`: a file without a drawing, whatever waits.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        found = [one for one in _found(folder, kind) if one.path not in without]
    except OSError:
        return None
    if empty:
        waiting = sum(one.drawn and _is_free(one.path) for one in found)
        return _unused(folder, kind, {one.path for one in found if one.drawn} | set(without), None, waiting)
    here = False  # whether a file of this machine was changed later than the one that is looked at
    for index, one in enumerate(found):
        others = sum(other.drawn and _is_free(other.path) for other in found[index + 1 :])
        lock = _lock(one.path)
        if lock is not None and one.drawn:
            return SessionFile(one.path, lock, one.path, others)
        if lock is not None:
            here = True
            lock.unlock()
        elif one.drawn and not here and _is_of_another_machine(one.path):
            return _unused(
                folder, kind, {other.path for other in found if other.drawn} | set(without), one.path, others
            )
    return _unused(folder, kind, {one.path for one in found if one.drawn} | set(without), None, 0)


def _found(folder: Path, kind: SessionKind) -> list[_Found]:
    """All files of a kind, the newest first. Raises OSError."""
    found = []
    for number in range(1, _MOST_FILES + 1):
        path = kind.path(folder, number)
        try:
            stat = path.stat()
        except FileNotFoundError:
            continue
        found.append(_Found(path, stat.st_mtime_ns, stat.st_size != kind.empty_bytes))
    return sorted(found, key=lambda one: -one.changed)


def _unused(
    folder: Path, kind: SessionKind, used: Collection[Path], source: Path | None, others: int
) -> SessionFile | None:
    """The first file that nobody uses."""
    for number in range(1, _MOST_FILES + 1):
        path = kind.path(folder, number)
        lock = _lock(path) if path not in used else None
        if lock is not None:
            return SessionFile(path, lock, source, others)
    return None


def _new_lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # however old, it holds as long as its process lives
    return lock


def _lock(path: Path) -> QLockFile | None:
    lock = _new_lock(path)
    return lock if lock.tryLock(0) else None


def _is_free(path: Path) -> bool:
    lock = _lock(path)
    if lock is not None:
        lock.unlock()
    return lock is not None


def _is_of_another_machine(path: Path) -> bool:
    _, machine, _ = _new_lock(path).getLockInfo()
    return bool(machine) and machine != QSysInfo.machineHostName()
