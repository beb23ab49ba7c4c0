"""Which languages there are, and which of them a person reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

SYSTEM: Final = "system"
"""The setting for whatever the system speaks."""
ENGLISH: Final = "en"
"""What the texts in the source are written in."""
LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        ENGLISH: "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "pt_BR": "Português (Brasil)",
        "hi": "हिन्दी",
        "kn": "ಕನ್ನಡ",
        "zh_CN": "简体中文",
        "ja": "日本語",
        "ar": "العربية",
    }
)
"""Codes (language, and territory where it matters) and what each language calls itself."""
_TRADITIONAL: Final = frozenset({"Hant", "TW", "HK", "MO"})
"""Script and territories of Chinese in traditional characters: who reads them is not given simplified ones."""


def chosen_language(choice: str, wanted: Sequence[str]) -> str:
    """The code to use for the setting; for "system" the first that there is of `wanted`, as in "de-AT", "zh-Hans-CN".

    Where there is none of them, it is English.
    """
    if choice in LANGUAGES:
        return choice
    traditional = False
    for one in wanted:
        parts = one.replace("-", "_").split("_")
        if parts[0] == "zh" and not _TRADITIONAL.isdisjoint(parts):
            traditional = True
        elif traditional and parts == ["zh"]:
            continue  # systems that want zh-TW name the language alone after it
        else:
            code = next((code for code in LANGUAGES if code.partition("_")[0] == parts[0]), None)
            if code is not None:
                return code
    return ENGLISH
