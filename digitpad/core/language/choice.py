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


def chosen_language(choice: str, wanted: Sequence[str]) -> str:
    """The code to use for the setting; for "system" the first that there is of `wanted`, as in "de-AT", "zh-Hans-CN".

    Where there is none of them, it is English.
    """
    if choice in LANGUAGES:
        return choice
    for one in wanted:
        parts = one.replace("-", "_").split("_")
        for code in LANGUAGES:
            language, _, territory = code.partition("_")
            if parts[0] == language and (not territory or territory in parts or _goes_without(code, parts)):
                return code
    return ENGLISH


def _goes_without(code: str, parts: Sequence[str]) -> bool:
    """Whether a language that is asked for without this territory is still this one, as far as it is read."""
    return "Hant" not in parts and "TW" not in parts and "HK" not in parts if code == "zh_CN" else True
