"""The languages of the window and the names of languages in them."""

from __future__ import annotations

from importlib.resources.abc import Traversable
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.shipped import resources
from hashiya.ui import locales
from hashiya.ui.numbers import use_calendar

INTERFACE: Final = {
    "en": "English",
    "ar": "\u0627\u0644\u0639\u0631\u0628\u064a\u0629",
    "fa": "\u0641\u0627\u0631\u0633\u06cc",
}
"""The languages that the window speaks, by their own names."""

PREPARED: Final = {
    "he": "\u05e2\u05d1\u05e8\u05d9\u05ea",
    "ur": "\u0627\u0631\u062f\u0648",
}
"""Languages that wait for somebody who speaks them. `resources/i18n/update --begin ur` begins a catalogue; as soon as
nothing in it is unfinished it is compiled, and the window speaks the language and runs as it does. Until then it says
nothing of it, and those who use it hear the next language that their system names."""

NAMES: Final = {
    "und": QT_TRANSLATE_NOOP("languages", "Language not known"),
    "ar": QT_TRANSLATE_NOOP("languages", "Arabic"),
    "ckb": QT_TRANSLATE_NOOP("languages", "Central Kurdish"),
    "en": QT_TRANSLATE_NOOP("languages", "English"),
    "fa": QT_TRANSLATE_NOOP("languages", "Persian"),
    "fr": QT_TRANSLATE_NOOP("languages", "French"),
    "he": QT_TRANSLATE_NOOP("languages", "Hebrew"),
    "ps": QT_TRANSLATE_NOOP("languages", "Pashto"),
    "sd": QT_TRANSLATE_NOOP("languages", "Sindhi"),
    "syr": QT_TRANSLATE_NOOP("languages", "Syriac"),
    "tr": QT_TRANSLATE_NOOP("languages", "Turkish"),
    "ug": QT_TRANSLATE_NOOP("languages", "Uyghur"),
    "ur": QT_TRANSLATE_NOOP("languages", "Urdu"),
    "yi": QT_TRANSLATE_NOOP("languages", "Yiddish"),
}
"""Languages that a document is likely to be in, by BCP 47 tag."""


def language_name(tag: str) -> str:
    """What the window calls the language of a document; the tag itself when there is no name for it."""
    name = NAMES.get(tag.lower()) or NAMES.get(tag.lower().split("-")[0])
    return QCoreApplication.translate("languages", name) if name else tag


def spoken() -> dict[str, str]:
    """The languages that the window can speak now, by their own names."""
    return INTERFACE | {tag: name for tag, name in PREPARED.items() if _catalogue(tag).is_file()}


def interface_language(chosen: str) -> str:
    """The language to speak: the one *chosen*, or for "system" the first of the user's that we know."""
    known = spoken()
    if chosen in known:
        return chosen
    for tag in QLocale.system().uiLanguages():
        if tag.split("-")[0] in known:
            return tag.split("-")[0]
    return "en"


def _catalogue(language: str) -> Traversable:
    return resources() / "i18n" / f"hashiya_{language}.qm"


class Tongue:
    """The language that the application speaks now."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []
        self.language = "en"

    def speak(self, language: str, calendar: str = "language", digits: str = "language") -> None:
        """Install the words and the direction of *language* (one of `spoken`), the *calendar* of its dates (that of
        the language, or one of `numbers.CALENDARS`) and *digits* (`locales.DIGITS`). Widgets made later speak it."""
        self.fall_silent()
        use_calendar({"fa": "jalali"}.get(language, "gregorian") if calendar == "language" else calendar)
        self.language = language
        locales.speak(language, digits)
        self._installed = [*self._qt_words(language), *self._own_words(language)]
        for translator in self._installed:
            self._app.installTranslator(translator)
        self._app.setLayoutDirection(locales.of_words().textDirection())

    def fall_silent(self) -> None:
        """Take the words away."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        locales.fall_silent()

    def _qt_words(self, language: str) -> list[QTranslator]:
        translator = QTranslator(self._app)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        return [translator] if translator.load(f"qtbase_{language}", folder) else []

    def _own_words(self, language: str) -> list[QTranslator]:
        file = _catalogue(language)
        if not file.is_file():
            return []
        translator = QTranslator(self._app)
        self._words = file.read_bytes()  # Qt reads from these bytes for as long as the translator lives
        return [translator] if translator.load(self._words) else []
