"""Trainings whose window is gone: a finished model is kept, the rest removed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLockFile

from digitpad.core.errors import ModelError
from digitpad.core.files import remove_folder
from digitpad.core.registry import CARD, Model, Registry, read_model


def hold(folder: Path) -> QLockFile:
    """Mark a training's folder as belonging to this process until the lock is released or the process is gone."""
    lock = QLockFile(f"{folder}.lock")
    lock.setStaleLockTime(0)
    lock.tryLock(0)
    return lock


def recover(trainings: Path, registry: Registry) -> list[Model]:
    """Keep what finished trainings left behind in `trainings`; returns the models that this brought back."""
    kept = []
    for folder in sorted(trainings.iterdir()) if trainings.is_dir() else []:
        if not folder.is_dir():
            continue
        lock = QLockFile(f"{folder.with_suffix('')}.lock")
        lock.setStaleLockTime(0)
        if not lock.tryLock(0):
            continue  # another window's
        try:
            if (folder / CARD).is_file() and not folder.suffix:
                name = read_model(folder, bundled=False).name
                kept.append(registry.keep(folder, registry.free_name(name)))
            else:
                remove_folder(folder)
        except ModelError:
            pass  # left where it is; the next start tries again
        finally:
            lock.unlock()
    return kept
