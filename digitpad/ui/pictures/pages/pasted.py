"""Where pasted pictures lie while their window is open."""

from __future__ import annotations

from pathlib import Path
from uuid import uuid4

from digitpad.core.file_lock import FileLock
from digitpad.core.files import remove_folder
from digitpad.core.jobs.workspace import hold


class PastedPictures:
    """A folder of one window. Should that be killed, the next start removes it (`core.leftovers`)."""

    def __init__(self, root: Path) -> None:
        """`root`: the folder with those of all windows; nothing is made before it is needed."""
        self._folder = root / uuid4().hex
        self._lock: FileLock | None = None

    def file(self, name: str) -> Path:
        """The place for a picture; its folder is there then. Raises OSError. Not for two threads at once."""
        if self._lock is None:
            self._lock = hold(self._folder)
        self._folder.mkdir(parents=True, exist_ok=True)
        return self._folder / name

    def remove(self) -> None:
        """The window is closed: nobody needs them any more."""
        remove_folder(self._folder)
        if self._lock is not None:
            self._lock.release()
            self._lock = None
