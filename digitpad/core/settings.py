"""What the program remembers: a frozen table of settings, and a file that holds only what differs from it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final, NamedTuple, TypeAlias

from digitpad.core.drawing.strokes import DEFAULT_WIDTH
from digitpad.core.errors import error_words
from digitpad.core.files import named_file, write_json
from digitpad.core.json_files import json_bytes, parse_json_with_gaps, quoted_value
from digitpad.core.language.choice import LANGUAGES, SYSTEM
from digitpad.core.paths import DEFAULT_MODEL
from digitpad.core.temporary_files import set_aside_in_words

SettingValue: TypeAlias = bool | int | float | str


class Setting(NamedTuple):
    """One setting: its default (which also fixes its type), what it may be, and what it is for."""

    key: str
    default: SettingValue
    text: str
    low: float | None = None
    high: float | None = None
    choices: tuple[SettingValue, ...] = ()

    def accepts(self, value: object) -> bool:
        """Whether `value` can be this setting."""
        kind = type(self.default)
        if type(value) is not kind and not (kind is float and type(value) is int):
            return False
        if isinstance(value, str) and value.encode(errors="ignore").decode() != value:
            return False  # half a character, which no file can hold
        if self.choices:
            return value in self.choices
        if isinstance(value, (int, float)) and self.low is not None and self.high is not None:
            return self.low <= value <= self.high
        return True


_ALL: Final = (
    Setting("brush_width", DEFAULT_WIDTH, "brush width in canvas units", 0.01, 0.15),
    Setting("pressure", True, "a stylus' pressure changes the ink's width"),
    Setting("pressure_curve", 1.0, "exponent of a stylus' pressure", 0.3, 3.0),
    Setting("least_pressure", 0.0, "the pressure with which a stroke begins", 0.0, 0.8),
    Setting("stabiliser", 0.0, "how calmly the ink follows the pen; 0: it is where the pen is", 0.0, 1.0),
    Setting("pen_only", False, "fingers draw nothing"),
    Setting("palm_rejection", True, "touches beside a stylus are a palm"),
    Setting("eraser_button", "right", "the stylus button that erases", choices=("right", "middle", "none")),
    Setting("left_handed", False, "the canvas on the right, the panels on the left"),
    Setting("reject", True, "say when a drawing is no digit"),
    Setting("numbers", True, "read numbers of several digits"),
    Setting("signs", True, "read decimal points, commas and minus signs of numbers"),
    Setting("picture_signs", False, "read decimal points, commas and minus signs of numbers in pictures"),
    Setting("boxes", True, "show boxes around the digits of a number"),
    Setting("language", SYSTEM, "language of the window", choices=(SYSTEM, *LANGUAGES)),
    Setting("theme", "system", "colours of the window", choices=("system", "light", "dark", "contrast")),
    Setting("model", DEFAULT_MODEL, "the model that answers"),
    Setting("hint_seen", False, "the first stroke has been drawn"),
    Setting("geometry", "", "the window's place and size, as Qt saves it, in base64"),
    Setting("folder", "", "the folder last used to open or save a drawing"),
    Setting("recent_files", "", "drawings and pictures opened or saved last, the newest first, as a JSON list"),
    Setting("import_geometry", "", "the picture window's place and size, as Qt saves it, in base64"),
    Setting("import_splitter", "", "the widths of the picture window's parts, as Qt saves them, in base64"),
    Setting("import_folder", "", "the folder last used to open a picture"),
    Setting("import_save_folder", "", "the folder last used to save what was read"),
    Setting("import_steps", True, "show the steps from the picture to the ink"),
    Setting("rules_length", "", "rules for numbers, as they were typed: how many digits"),
    Setting("rules_low", "", "the least value"),
    Setting("rules_high", "", "the greatest value"),
    Setting("rules_step", "", "how far values are apart"),
    Setting("rules_check", "", "the kind of check digit"),
    Setting("rules_roster", "", "the CSV file with all the numbers that there are"),
    Setting("rules_column", "", "that file's column: its name, or its place from 1"),
    Setting("forms_geometry", "", "the place and size of the window that draws forms, as Qt saves it, in base64"),
    Setting("forms_splitter", "", "the widths of its parts, as Qt saves them, in base64"),
    Setting("forms_folder", "", "the folder last used to open or save a form"),
    Setting("forms_snap", True, "fields that are drawn snap to printed lines"),
    Setting("review_geometry", "", "the review's place and size, as Qt saves it, in base64"),
    Setting("review_view", "groups", "what the review showed last", choices=("groups", "numbers", "screens")),
    Setting("review_goal", 1000, "the review ends when at most one in so many is wrong; 0: at the end", 0, 1_000_000),
    Setting("inside_geometry", "", "the place and size of the window that looks inside, as Qt saves it, in base64"),
    Setting("inside_page", "layers", "the page shown last of the window that looks inside"),
    Setting("inside_explains", True, "show the explanations of the window that looks inside"),
    Setting("experiment_beside", "", "experiments: the model asked beside the active one"),
    Setting("experiment_slider", "turn", "experiments: the slider over whose range the curves go"),
    Setting("experiment_normalised", False, "experiments: normalise what was distorted"),
    Setting("experiment_folder", "", "experiments: the folder in which a plot was saved last"),
    Setting("study_geometry", "", "the place and size of the window with studies, as Qt saves it, in base64"),
    Setting("snapshots_geometry", "", "that of the window that shows how a network learns"),
    Setting("training_size", "", "the size of the dialog that trains, as 640x480"),
    Setting("teaching_size", "", "that of the dialog that learns samples"),
    Setting("writing_size", "", "that of the guided session"),
    Setting("print_size", "", "that of the dialog that prints sheets"),
    Setting("figures_size", "", "that of the page with figures"),
    Setting("shortcuts_size", "", "that of the page with shortcuts"),
    Setting("preferences_size", "", "that of the window with preferences"),
    Setting("keep_corrections", True, "picture window: keep corrected digits as samples"),
    Setting("samples_geometry", "", "the place and size of the window with the samples, as Qt saves it, in base64"),
    Setting("samples_folder", "", "the folder last used to import or export samples"),
    Setting(
        "writing_pause", 0.7, "guided session: seconds after pen up until the next digit; 0.2: by key only", 0.2, 3.0
    ),
    Setting("print_kind", "scores", "the sheet printed last", choices=("scores", "list", "digits")),
    Setting("print_title", "", "its title"),
    Setting("print_columns", 4, "its columns", 1, 16),
    Setting("print_headings", "", "what stands above them, with commas between"),
    Setting("print_digits", 2, "boxes of a number on it", 1, 8),
    Setting("print_rows", 20, "its rows on a page", 1, 24),
    Setting("print_pages", 1, "its pages", 1, 64),
    Setting("print_paper", "A4", "its paper", choices=("A4", "Letter")),
    Setting("print_folder", "", "the folder in which a sheet was saved last"),
    Setting("sheets_geometry", "", "the place and size of the window that reads sheets, as Qt saves it, in base64"),
    Setting("sheets_splitter", "", "the widths of its parts, as Qt saves them, in base64"),
    Setting("sheets_form", "", "the form file with which sheets were read last"),
    Setting("sheets_with_form", False, "read sheets with that form, not those that digitpad printed"),
    Setting("sheet_rules_length", "", "rules for sheets' fields without rules of their own: how many digits"),
    Setting("sheet_rules_low", "", "the least value"),
    Setting("sheet_rules_high", "", "the greatest value"),
    Setting("sheet_rules_step", "", "how far values are apart"),
    Setting("sheet_rules_check", "", "the kind of check digit"),
    Setting("sheet_rules_roster", "", "the CSV file with all the numbers that there are"),
    Setting("sheet_rules_column", "", "that file's column: its name, or its place from 1"),
    Setting("layers_geometry", "", "the place and size of the window with own layers, as Qt saves it, in base64"),
    Setting("layers_splitter", "", "the widths of its parts, as Qt saves them, in base64"),
    Setting("layers_last", "", "the architecture that was edited last"),
    Setting("lessons_size", "", "the size of the panel with lessons, as 640x480"),
    Setting("script_size", "", "the size of the dialog with a training's script, as 640x480"),
    Setting("layers_folder", "", "the folder last used to open or save an architecture or a script"),
    Setting("exhibit_file", "", "the file of the exhibit that was shown last"),
    Setting("own_data_folder", "", "the folder last used to open data of one's own"),
    Setting("leave_out_size", "", "the size of the window in which each writer is left out"),
    Setting("own_data_size", "", "the size of the window with data of one's own"),
    Setting("train_architecture", "paper", "training: the network"),
    Setting("train_epochs", 5, "training: epochs", 1, 1000),
    Setting("train_batch_size", 100, "training: batch size", 1, 10_000),
    Setting("train_learning_rate", 2e-3, "training: highest learning rate", 1e-6, 1.0),
    Setting("train_validation_percent", 8, "training: percent of images held out", 0, 90),
    Setting("train_augmentation", True, "training: vary the images"),
    Setting("train_seed", 1, "training: seed", 0, 2**31 - 1),
    Setting("train_snapshots", True, "training: keep with the model how it learned"),
)
TABLE: Final[Mapping[str, Setting]] = MappingProxyType({setting.key: setting for setting in _ALL})


@dataclass
class Settings:
    """The settings of one window. Changes are kept in memory until `save`, or until somebody else writes them."""

    file: Path
    problem: str = ""
    """What of the file could not be read, or that it could not be written; empty otherwise."""
    on_change: Callable[[], object] = lambda: None
    """Called after each change."""
    _changed: dict[str, SettingValue] = field(default_factory=dict)
    _watchers: dict[str, list[Callable[[], object]]] = field(default_factory=dict)
    _loaded: dict[str, SettingValue] = field(default_factory=dict)

    @classmethod
    def load(cls, file: Path) -> Settings:
        """Read the file. A damaged one is set aside under another name and said in `problem`; defaults apply."""
        settings = cls(file)
        try:
            settings._loaded, refused = _read(file)
            if refused:
                settings.problem = f"In the settings in {file}, the defaults are used for {'; '.join(refused)}."
        except FileNotFoundError:
            pass
        except OSError as error:
            settings.problem = f"The settings in {file} cannot be read ({error_words(error)}); defaults are used."
        except ValueError:
            aside = set_aside_in_words(file)
            settings.problem = f"The settings in {file} were damaged; defaults are used. {aside}"
        return settings

    def __getitem__(self, key: str) -> SettingValue:
        """The value now. Raises KeyError for a key that is not in the table."""
        default = TABLE[key].default
        value = self._changed.get(key, self._loaded.get(key, default))
        return float(value) if isinstance(default, float) else value

    def __setitem__(self, key: str, value: SettingValue) -> None:
        """Change a value. Raises ValueError if the setting cannot be that."""
        if not TABLE[key].accepts(value):
            raise ValueError(f"the setting {key} cannot be {value!r}")
        if self[key] != value:
            self._changed[key] = value
            self.on_change()
            for watcher in tuple(self._watchers.get(key, ())):
                watcher()

    def watch(self, key: str, watcher: Callable[[], object]) -> Callable[[], None]:
        """Call `watcher` whenever this window changes the setting; what is returned ends that."""
        watchers = self._watchers.setdefault(key, [])
        watchers.append(watcher)

        def end() -> None:
            if watcher in watchers:
                watchers.remove(watcher)

        return end

    def number(self, key: str) -> float:
        """A setting that is a number."""
        return float(self[key])

    def changes(self) -> dict[str, SettingValue]:
        """What this window has changed and not written yet, for `write_settings`."""
        return dict(self._changed)

    def note_written(self, changes: Mapping[str, SettingValue]) -> None:
        """These changes are in the file: what another window makes of them later stays."""
        for key, value in changes.items():
            self._loaded[key] = value
            if self._changed.get(key) == value:
                del self._changed[key]

    def save(self) -> bool:
        """Write the changes; False, and `problem`, if that fails."""
        try:
            write_settings(self.file, self._changed)
        except OSError as error:
            self.problem = f"The settings cannot be saved in {self.file} ({error_words(error)})."
            return False
        return True


def write_settings(file: Path, changes: Mapping[str, SettingValue]) -> None:
    """Write what differs from the defaults, in any thread. Raises OSError.

    The file is read again first: what another window changed meanwhile stays, unless it is in `changes`, too.
    """
    try:
        document, _ = _read(file)
    except (FileNotFoundError, ValueError):
        document = {}
    document.update(changes)
    overrides = {key: value for key, value in document.items() if value != TABLE[key].default}
    write_json(named_file(file), overrides)


def _read(file: Path) -> tuple[dict[str, SettingValue], list[str]]:
    """The file's overrides, and what of it cannot be; keys of other versions are passed over.

    Raises OSError, ValueError.
    """
    document = parse_json_with_gaps(json_bytes(file))
    if not isinstance(document, dict):
        raise ValueError("no JSON object")
    known = {key: value for key, value in document.items() if key in TABLE}
    refused = [
        f"{key}, which cannot be {quoted_value(value)}" for key, value in known.items() if not TABLE[key].accepts(value)
    ]
    return {key: value for key, value in known.items() if TABLE[key].accepts(value)}, refused
