"""The table of preferences: what a user can set once for all projects. The dialog, the words and the tests are made
from it; `Settings.chosen` answers with the type of the default."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from hashiya.model.errors import QT_TRANSLATE_NOOP as T
from hashiya.ui.languages import NAMES, spoken

Value = bool | int | str


class Preference(Struct, frozen=True):
    """One thing to set. ``words`` and ``doc`` are to be translated in the context "preferences".

    ``choices`` are values and their words ("" for those that need no translation: names of languages); numbers lie in
    ``least`` to ``most``, of ``unit`` ("" for none), and ``least`` has the words ``never`` if there are any.
    ``font_of`` is the language whose reading fonts are to choose from.
    """

    key: str
    page: str
    words: str
    doc: str
    default: Value
    choices: tuple[tuple[str, str], ...] = ()
    least: int = 0
    most: int = 0
    unit: str = ""
    never: str = ""
    font_of: str = ""


PAGES: Final = {
    "look": T("preferences", "Appearance"),
    "reading": T("preferences", "Fonts"),
    "work": T("preferences", "Work"),
    "search": T("preferences", "Search"),
    "keys": T("preferences", "Keys"),
}
"""The pages of the dialog; that of the keys is made from the table of commands."""

_LOOK: Final = (
    Preference(
        "look/theme",
        "look",
        T("preferences", "Theme"),
        T("preferences", "The colours of the window and of the page."),
        "system",
        (
            ("system", T("preferences", "As the system")),
            ("light", T("preferences", "Light")),
            ("dark", T("preferences", "Dark")),
            ("contrast", T("preferences", "High contrast")),
        ),
    ),
    Preference(
        "look/language",
        "look",
        T("preferences", "Language of the window"),
        T("preferences", "It changes at once; texts keep their own language."),
        "system",
        (("system", T("preferences", "As the system")), *((tag, "") for tag in spoken())),
    ),
    Preference(
        "look/calendar",
        "look",
        T("preferences", "Calendar"),
        T("preferences", "In which dates are written: when a span was made, when a step was done."),
        "language",
        (
            ("language", T("preferences", "That of the language")),
            ("gregorian", T("preferences", "Gregorian")),
            ("jalali", T("preferences", "Persian (solar Hijri)")),
            ("islamic", T("preferences", "Islamic (lunar Hijri)")),
        ),
    ),
    Preference(
        "look/digits",
        "look",
        T("preferences", "Digits"),
        T("preferences", "With which numbers and dates are written in the window."),
        "language",
        (
            ("language", T("preferences", "Those of the language")),
            ("european", T("preferences", "European ones (0123)")),
            ("native", T("preferences", "Those of its script (\u0660\u0661\u0662\u0663, \u06f0\u06f1\u06f2\u06f3)")),
        ),
    ),
    Preference(
        "look/label_bar",
        "look",
        T("preferences", "Show the bar of labels"),
        T("preferences", "The buttons of the labels above the text; their keys work without it too."),
        True,
    ),
)

_READING: Final = tuple(
    Preference(
        f"reading/family_{tag}",
        "reading",
        NAMES[tag],
        T("preferences", "The font in which texts in this language are read."),
        "",
        font_of=tag,
    )
    for tag in ("ar", "fa", "ur", "he", "ug", "ckb")
)

_WORK: Final = (
    Preference(
        "work/annotator",
        "work",
        T("preferences", "Your name"),
        T("preferences", "New projects begin with it: your spans carry it. Empty: the name of your account."),
        "",
    ),
    Preference(
        "backups/minutes",
        "work",
        T("preferences", "Backup every"),
        T("preferences", "A copy of the open project is put aside after so many minutes of work."),
        15,
        most=240,
        unit=T("preferences", " min"),
        never=T("preferences", "Never"),
    ),
)

_FOLDING: Final = (
    ("marks", T("preferences", "Without vowel signs"), T("preferences", "Harakat, Quranic signs and accents.")),
    ("niqqud", T("preferences", "Without niqqud"), T("preferences", "Hebrew points and accents of cantillation.")),
    ("tatweel", T("preferences", "Without tatweel"), T("preferences", "The stroke that lengthens a word.")),
    (
        "hamza",
        T("preferences", "Forms of hamza and alef"),
        T("preferences", "Alef with hamza, madda or wasla is alef; waw and yeh with hamza are waw and yeh."),
    ),
    ("yeh", T("preferences", "Forms of yeh"), T("preferences", "Yeh, alef maqsura and Persian yeh are one.")),
    ("kaf", T("preferences", "Forms of kaf"), T("preferences", "Arabic kaf and Persian keheh are one.")),
    ("teh", T("preferences", "Ta marbuta and heh"), T("preferences", "Ta marbuta and the forms of heh are one.")),
    ("digits", T("preferences", "Digits of all scripts"),
     T("preferences", "Arabic and Persian digits are those of Europe.")),
    (
        "joiners",
        T("preferences", "Without invisible characters"),
        T("preferences", "Joiners, directional marks, soft hyphens."),
    ),
    ("finals", T("preferences", "Final letters"),
     T("preferences", "The final forms of Hebrew letters are the letters.")),
    ("case", T("preferences", "Capital letters"), T("preferences", "Capital letters are small ones.")),
    (
        "forms",
        T("preferences", "Presentation forms"),
        T("preferences", "Ligatures and wide letters are the letters they stand for."),
    ),
    (
        "signs",
        T("preferences", "Punctuation"),
        T("preferences", "Arabic, Hebrew and typographic signs are those of ASCII."),
    ),
)  # fmt: skip

_SEARCH: Final = tuple(Preference(f"search/{name}", "search", words, doc, True) for name, words, doc in _FOLDING)

PREFERENCES: Final = (*_LOOK, *_READING, *_WORK, *_SEARCH)
"""All of them, page by page, in their order."""

BY_KEY: Final = {preference.key: preference for preference in PREFERENCES}
