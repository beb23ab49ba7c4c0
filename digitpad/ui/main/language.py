"""The window's language: Qt's translations of its texts, and those of sentences of modules that know no Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from digitpad.core.errors import FormatProblem
from digitpad.core.language.choice import ENGLISH, chosen_language
from digitpad.core.run_log import LOGGER
from digitpad.ui.widgets.local_numbers import local, number_locale
from digitpad.ui.widgets.words import speak

_installed: Final[list[QTranslator]] = []


def use_language(choice: str, folder: Path) -> str:
    """Let all windows that are made from now on speak a language of `folder`; `choice`: the setting. Returns its code.

    What is missing is said in English.
    """
    code = chosen_language(choice, QLocale.system().uiLanguages())
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    speak(None)
    QApplication.setLayoutDirection(QLocale(code).textDirection())
    QLocale.setDefault(number_locale(code))
    if code == ENGLISH:
        return code
    from digitpad.core.language.sentences import SENTENCE_CONTEXT, TEMPLATES_FILE, Sentences, read_templates

    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in ((f"qtbase_{code}", qt), (code, str(folder))):  # the last one that is installed is asked first
        translator = QTranslator()
        if translator.load(name, place):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    try:
        templates = read_templates((folder / TEMPLATES_FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError, FormatProblem) as error:
        LOGGER.info("sentences are not translated: %s", error)
        return code
    speak(Sentences(templates, lambda text: QCoreApplication.translate(SENTENCE_CONTEXT, text), local).said)
    return code
