"""Where files lie: the only module that knows a checkout, a wheel and the packaged program apart."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent
DEFAULT_MODEL: Final = "digitpad"
"""The bundled model that answers unless another one is chosen."""
_PORTABLE: Final = "portable"
"""A file or folder of this name beside the packaged program: everything of the user's is kept beside it, too."""
_PORTABLE_DATA: Final = "digitpad-data"


@dataclass(frozen=True)
class Paths:
    """The folders of one installation and one user. Nothing is created until something is written."""

    resources: Path
    """Read only: MNIST, letters, icons, sample drawings, figures."""
    bundled_models: Path
    """Read only: the models that come with the program."""
    data: Path
    """The user's: own models, trainings under way."""
    config: Path
    """The user's: settings."""
    cache: Path
    """The user's, but nobody misses it: what can be made again."""

    @property
    def mnist(self) -> Path:
        """The folder with the four MNIST files."""
        return self.resources / "mnist"

    @property
    def letters(self) -> Path:
        """The letters of handwriting fonts."""
        return self.resources / "letters" / "letters.json.gz"

    @property
    def ink(self) -> Path:
        """The folder with the network that finds ink in pictures."""
        return self.resources / "ink"

    @property
    def paper(self) -> Path:
        """The folder with the network that finds sheets of paper in pictures."""
        return self.resources / "paper"

    @property
    def lines(self) -> Path:
        """The folder with the network that reads lines of ink."""
        return self.resources / "lines"

    @property
    def pen(self) -> Path:
        """The folder with the network that reads a pen's way through a line."""
        return self.resources / "pen"

    @property
    def points(self) -> Path:
        """The folder with the network that looks for decimal points between digits."""
        return self.resources / "points"

    @property
    def strikes(self) -> Path:
        """The folder with the network that sees which digits are struck out."""
        return self.resources / "strikes"

    @property
    def handwriting(self) -> Path:
        """The folder with the network that tells handwriting from other things."""
        return self.resources / "handwriting"

    @property
    def guard(self) -> Path:
        """The folder with the guard set."""
        return self.resources / "guard"

    @property
    def figures(self) -> Path:
        """How well the bundled models read."""
        return self.resources / "figures.json"

    @property
    def sample(self) -> Path:
        """A digit as pen strokes, to try networks on."""
        return self.resources / "samples" / "three.json"

    @property
    def languages(self) -> Path:
        """The folder with the translations of the window."""
        return self.resources / "languages"

    @property
    def drawings(self) -> Path:
        """The ten digits as pen strokes, which an exhibit writes while nobody draws."""
        return self.resources / "samples" / "digits.json"

    @property
    def exhibit(self) -> Path:
        """The folder with what an exhibit counts and keeps, unless the venue names another one."""
        return self.data / "exhibit"

    @property
    def web(self) -> Path:
        """The folder with the parts of exported web pages."""
        return self.resources / "web"

    @property
    def lessons(self) -> Path:
        """The folder with the lessons that come with the program; in it, one for each other language."""
        return self.resources / "lessons"

    @property
    def own_lessons(self) -> Path:
        """The folder with lessons that a teacher has written."""
        return self.data / "lessons"

    @property
    def lesson_progress(self) -> Path:
        """The file that holds how far the user is in lessons."""
        return self.data / "lesson-progress.json"

    @property
    def user_models(self) -> Path:
        """The folder with the user's own models."""
        return self.data / "models"

    @property
    def trainings(self) -> Path:
        """The folder in which trainings and imports write before their result is kept (same disk as `user_models`)."""
        return self.data / "trainings"

    @property
    def earlier_trainings(self) -> tuple[Path, ...]:
        """Folders in which trainings and imports of the command line wrote in earlier versions."""
        return self.data / "command-line-trainings", self.data / "imports"

    @property
    def studies(self) -> Path:
        """The folder with the studies that the window has begun, a folder each."""
        return self.data / "studies"

    @property
    def architectures(self) -> Path:
        """The folder with the user's own architectures, a file each."""
        return self.data / "architectures"

    @property
    def samples(self) -> Path:
        """The folder with what the user wrote and labelled."""
        return self.data / "samples"

    @property
    def reviews(self) -> Path:
        """The folder with what was looked at in reviews, a file for each picture."""
        return self.data / "reviews"

    @property
    def sheets(self) -> Path:
        """The folder with what was said of filled-in sheets, a file for each picture."""
        return self.data / "sheets"

    @property
    def unsaved_forms(self) -> Path:
        """The folder with forms that are drawn and not saved."""
        return self.data / "forms"

    @property
    def spare_folders(self) -> tuple[Path, ...]:
        """Folders in which samples may wait that cannot be written to their own when the program must end."""
        return self.data, self.config, self.cache

    @property
    def atlases(self) -> Path:
        """The folder with what the models that were looked into make of MNIST."""
        return self.cache / "atlases"

    @property
    def unfinished(self) -> Path:
        """The folder with notes of what is being written elsewhere, for whoever tidies up after a kill."""
        return self.cache / "unfinished"

    @property
    def runs(self) -> Path:
        """The folder with a log of each window that is open, and of those that crashed since."""
        return self.cache / "runs"

    @property
    def pasted(self) -> Path:
        """The folder in which each window keeps the pictures that were pasted, as long as it is open."""
        return self.cache / "pasted"

    @property
    def settings_file(self) -> Path:
        """The file that holds what the user changed."""
        return self.config / "settings.json"


def bundle_root() -> Path:
    """The folder that holds `resources` and `models`: in the packaged program, a wheel, or a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)  # set by PyInstaller
    if frozen is not None:
        return Path(frozen)
    in_wheel = _PACKAGE / "_bundle"
    return in_wheel if in_wheel.is_dir() else _PACKAGE.parent


def portable_folder() -> Path | None:
    """The folder with all of the user's, where the packaged program is carried along; None: it is not."""
    if getattr(sys, "_MEIPASS", None) is None:
        return None
    program = Path(sys.executable).resolve()
    bundle = next((folder for folder in program.parents if folder.suffix == ".app"), program)  # macOS shows it as one
    return bundle.parent / _PORTABLE_DATA if os.path.lexists(bundle.parent / _PORTABLE) else None


def default_paths() -> Paths:
    """The folders of this installation and of the current user (XDG, Windows and macOS conventions, or portable)."""
    root = bundle_root()
    carried = portable_folder()
    if carried is not None:
        data, config, cache = (carried / part for part in ("data", "settings", "cache"))
        return Paths(
            resources=root / "resources", bundled_models=root / "models", data=data, config=config, cache=cache
        )
    user = platformdirs.PlatformDirs(appname="digitpad", appauthor=False, roaming=True)
    return Paths(
        resources=root / "resources",
        bundled_models=root / "models",
        data=Path(user.user_data_dir),
        config=Path(user.user_config_dir),
        cache=Path(user.user_cache_dir),
    )
