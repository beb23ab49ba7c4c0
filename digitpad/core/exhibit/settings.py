"""What a venue decides: one commented TOML file, read against a table, and a template that is written from it."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from math import isfinite
from pathlib import Path
from typing import Final, TypeAlias

from digitpad.core.errors import DataError, error_words, short_quote
from digitpad.core.exhibit.bundled_texts import BUNDLED_TEXTS
from digitpad.core.exhibit.texts import MOST_TEXT, TEXT_KEYS, ExhibitTexts
from digitpad.core.files import named_file, write_atomically
from digitpad.core.toml_file import TomlFile, toml_quote

ExhibitValue: TypeAlias = bool | int | float | str
CORNERS: Final = ("top-left", "top-right", "bottom-left", "bottom-right")
_PIN: Final = re.compile(r"[0-9]{4,8}")
_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})?")
_MOST_LANGUAGES: Final = 12
_USUAL_LANGUAGES: Final = ("en", "de")
"""Those that visitors may choose where the file names none."""


@dataclass(frozen=True)
class ExhibitEntry:
    """A key of the file: its default, which fixes its type, what it may be, and its comment in the template."""

    section: str
    key: str
    default: ExhibitValue
    comment: str
    low: float = 0.0
    high: float = 0.0
    choices: tuple[str, ...] = ()

    def problem(self, value: object) -> str:
        """Why the key cannot be that, as a clause; empty if it can."""
        kind = type(self.default)
        if kind is bool:
            fits, wanted = isinstance(value, bool), "true or false"
        elif kind is str:
            fits, wanted = isinstance(value, str) and "\0" not in value, "a text in quotes"
            if self.choices:
                fits, wanted = value in self.choices, f"one of {', '.join(map(_quoted, self.choices))}"
        else:
            whole = kind is int
            is_number = isinstance(value, int if whole else (int, float)) and not isinstance(value, bool)
            fits = is_number and isfinite(float(str(value))) and self.low <= float(str(value)) <= self.high
            wanted = f"a {'whole ' if whole else ''}number from {_number(self.low)} to {_number(self.high)}"
        return "" if fits else f"should be {wanted}, but is {toml_quote(value)}"


_ENTRIES: Final = (
    ExhibitEntry("screen", "theme", "light", "Colours: light, dark, or as the system has them.",
                 choices=("light", "dark", "system")),
    ExhibitEntry("screen", "pointer", True, "Show the mouse pointer; a touch screen needs none."),
    ExhibitEntry("screen", "image", True, "Show what the network sees, 28 x 28 pixels."),
    ExhibitEntry("screen", "layers", False, "Show what the network's layers make of that."),
    ExhibitEntry("screen", "fool", False, "Let visitors turn their digit until the network reads another one."),
    ExhibitEntry("reading", "model", "digitpad", "The model that answers, by its name in the menu Model."),
    ExhibitEntry("reading", "numbers", False, "Read numbers of several digits; else one digit."),
    ExhibitEntry("reading", "brush_width", 0.05, "How wide the pen is, as a share of the canvas.", 0.01, 0.15),
    ExhibitEntry("times", "clear_after", 8.0, "Seconds after which a drawing that was read is cleared.", 1, 600),
    ExhibitEntry("times", "idle_after", 45.0, "Seconds without a touch until drawings are written by themselves.",
                 5, 3600),
    ExhibitEntry("times", "next_after", 4.0, "Seconds that each of them stays with its answer.", 1, 600),
    ExhibitEntry("visitors", "ask", True, "Ask visitors whether a drawing was read right."),
    ExhibitEntry("visitors", "show_counts", True, "Show how many drawings there were, and what visitors say of them."),
    ExhibitEntry("visitors", "keep_samples", False,
                 "Keep drawings as samples, with what visitors say that they are; it is said on the screen."),
    ExhibitEntry("visitors", "most_samples", 10_000, "At most so many are kept.", 1, 1_000_000),
    ExhibitEntry("visitors", "folder", "",
                 'The folder for counts and samples; "": where digitpad keeps its data.'),
    ExhibitEntry("attract", "drawings", "",
                 'A file of strokes, as digitpad exports samples, that are written while nobody draws; "": our own.'),
    ExhibitEntry("leaving", "corner", "top-left", "To leave, hold a finger in this corner ...", choices=CORNERS),
    ExhibitEntry("leaving", "seconds", 4.0, "... for so many seconds ...", 1, 60),
)  # fmt: skip
_TABLE: Final = {(entry.section, entry.key): entry for entry in _ENTRIES}
_SECTIONS: Final = {
    "screen": "What visitors see.",
    "reading": "What reads.",
    "times": "When things happen.",
    "visitors": "What is asked, counted and kept. Without keep_samples, no drawing is ever written anywhere.",
    "attract": "What happens while nobody draws.",
    "leaving": "How the staff leaves the exhibit. Whoever can read this file can leave it.",
    "texts": "",
}
"""The tables of the file, with what the template says of them."""


@dataclass(frozen=True)
class ExhibitSettings:
    """One venue's. Times are in seconds; `languages`: code and texts, the first is the one that visitors find."""

    languages: tuple[tuple[str, ExhibitTexts], ...]
    pin: str
    theme: str
    pointer: bool
    image: bool
    layers: bool
    fool: bool
    model: str
    numbers: bool
    brush_width: float
    clear_after: float
    idle_after: float
    next_after: float
    ask: bool
    show_counts: bool
    keep_samples: bool
    most_samples: int
    folder: Path | None
    """For counts and samples; None: the program's own."""
    drawings: Path | None
    """A file of strokes; None: the bundled one."""
    corner: str
    seconds: float


def read_exhibit(path: Path) -> ExhibitSettings:
    """Read a venue's file. Raises DataError, with the line and the key of what is wrong first."""
    file = TomlFile(path)
    _refuse_unknown(file)
    values: dict[str, object] = {entry.key: _value(file, entry) for entry in _ENTRIES}
    for key in ("folder", "drawings"):  # beside the file, unless they say another place
        values[key] = (path.parent / str(values[key])).absolute() if values[key] else None
    return ExhibitSettings(languages=_languages(file), pin=_pin(file), **values)  # type: ignore[arg-type]  # by _TABLE


def write_template(path: Path, *, replaces: bool = False) -> None:
    """Write a file with every key, its default and what it is for, and a PIN that was drawn by lot.

    Raises DataError, of a file that is there already, too, unless it `replaces` that.
    """
    if path.exists() and not replaces:
        raise DataError(f"{path} is there already; name another file, or remove it first.")
    try:
        write_atomically(named_file(path), template(f"{secrets.randbelow(10_000):04}").encode())
    except OSError as error:
        raise DataError(f"The file {path} cannot be written ({error_words(error)}).") from None


def template(pin: str) -> str:
    """The text of such a file."""
    lines = [
        "# A digitpad exhibit: all that a venue decides. Start it with: digitpad --exhibit THIS_FILE",
        "# Each line may be left out: what stands here now counts then. Only the PIN must be given.",
    ]
    for section, comment in _SECTIONS.items():
        entries = [entry for entry in _ENTRIES if entry.section == section]
        if not entries:
            continue
        lines += ["", f"# {comment}", f"[{section}]"]
        if section == "screen":
            lines += [
                "# Languages that visitors may choose, the first one first; one alone: there is no choice.",
                f"# There are {', '.join(BUNDLED_TEXTS)}.",
                f"languages = [{', '.join(map(_quoted, _USUAL_LANGUAGES))}]",
            ]
        for entry in entries:
            lines += [f"# {entry.comment}{_range_words(entry)}", f"{entry.key} = {_toml(entry.default)}"]
        if section == "leaving":
            lines += ["# ... and enter this PIN of 4 to 8 digits.", f"pin = {_quoted(pin)}"]
    lines += ["", "# Other words, or other languages: remove the # before lines that you want to change. A language of"]
    lines += ["# your own has all of them, such as [texts.it], and stands in languages above.", "# [texts.en]"]
    english = BUNDLED_TEXTS["en"]
    lines += [f"# {key} = {_quoted(getattr(english, key))}" for key in TEXT_KEYS]
    return "\n".join(lines) + "\n"


def _value(file: TomlFile, entry: ExhibitEntry) -> ExhibitValue:
    section = file.content.get(entry.section, {})
    value = section.get(entry.key, entry.default) if isinstance(section, Mapping) else entry.default
    problem = entry.problem(value)
    if problem:
        raise file.wrong((entry.section, entry.key), problem)
    return float(str(value)) if isinstance(entry.default, float) else value


def _refuse_unknown(file: TomlFile) -> None:
    for section, content in file.content.items():
        if section not in _SECTIONS:
            raise file.wrong((section,), _unknown(section, _SECTIONS))
        if not isinstance(content, Mapping):
            raise file.wrong((section,), f"should be a table, [{section}] on a line of its own")
        if section == "texts":
            continue
        known = [key for table, key in _TABLE if table == section]
        known += {"screen": ["languages"], "leaving": ["pin"]}.get(section, [])
        for key in content:
            if key not in known:
                raise file.wrong((section, key), _unknown(key, known))


def _unknown(name: str, known: Iterable[str]) -> str:
    names = list(known)
    meant = get_close_matches(name, names, n=1)
    return f"is not known; it may be meant to be {meant[0]}" if meant else f"is not known; there are {', '.join(names)}"


def _pin(file: TomlFile) -> str:
    leaving = file.content.get("leaving", {})
    pin = leaving.get("pin") if isinstance(leaving, Mapping) else None
    if pin is None:
        raise file.wrong(("leaving", "pin"), 'is missing: nobody could leave; give 4 to 8 digits, as in pin = "4711"')
    if not isinstance(pin, str) or not _PIN.fullmatch(pin):
        raise file.wrong(
            ("leaving", "pin"), f'should be 4 to 8 digits in quotes, such as "4711", but is {toml_quote(pin)}'
        )
    return pin


def _languages(file: TomlFile) -> tuple[tuple[str, ExhibitTexts], ...]:
    screen, given = file.content.get("screen", {}), file.content.get("texts", {})
    assert isinstance(screen, Mapping)
    assert isinstance(given, Mapping)
    where = ("screen", "languages")
    codes = screen.get("languages", list(_USUAL_LANGUAGES))
    if not isinstance(codes, list) or not codes or not all(isinstance(code, str) for code in codes):
        raise file.wrong(where, f'should be a list such as ["en", "de"], but is {toml_quote(codes)}')
    if len(set(codes)) < len(codes) or len(codes) > _MOST_LANGUAGES:
        raise file.wrong(where, f"should name each language once, and {_MOST_LANGUAGES} at most")
    for code in given:
        if code not in codes:
            raise file.wrong(("texts", code), "is not in screen.languages, so that nobody would see it")
    return tuple((code, _texts(file, code, given.get(code, {}))) for code in codes)


def _texts(file: TomlFile, code: str, given: object) -> ExhibitTexts:
    where = ("texts", code)
    if not _LANGUAGE.fullmatch(code):
        raise file.wrong(("screen", "languages"), f'should hold codes such as "fr", not {short_quote(code)}')
    if not isinstance(given, Mapping):
        raise file.wrong(where, f"should be a table, [texts.{code}] on a line of its own")
    for key, text in given.items():
        if key not in TEXT_KEYS:
            raise file.wrong((*where, key), _unknown(key, TEXT_KEYS))
        if not isinstance(text, str) or not text.strip() or not text.isprintable() or len(text) > MOST_TEXT:
            raise file.wrong((*where, key), f"should be a text on one line, of {MOST_TEXT} characters at most")
    bundled = BUNDLED_TEXTS.get(code)
    if bundled is not None:
        return replace(bundled, **given)
    missing = [key for key in TEXT_KEYS if key not in given]
    if missing and not given:
        raise file.wrong(("screen", "languages"), f"names {code}, for which a table [texts.{code}] is missing")
    if missing:
        raise file.wrong(where, f"lacks {', '.join(missing)}")
    return ExhibitTexts(**given)


def _range_words(entry: ExhibitEntry) -> str:
    return f" From {_number(entry.low)} to {_number(entry.high)}." if entry.high else ""


def _number(value: float) -> str:
    return f"{value:,.10g}"


def _toml(value: ExhibitValue) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return _quoted(value) if isinstance(value, str) else str(value)


def _quoted(text: str) -> str:
    """A basic string of TOML; ours hold neither quotes nor backslashes."""
    return f'"{text}"'
