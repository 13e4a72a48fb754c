"""Values of fields as they are typed, and what is proposed while they are."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from hashiya.late import late
from hashiya.model.field import Field, is_date, is_empty, problem_of, value_words
from hashiya.model.scheme import Scheme
from hashiya.model.span import Span
from hashiya.text.digits import plain_digits
from hashiya.ui.isolates import apart, isolated
from hashiya.ui.locales import of_words

if TYPE_CHECKING:
    from hashiya.ui import dates, fuzzy
else:
    dates, fuzzy = late("hashiya.ui", "dates fuzzy")


translate = QCoreApplication.translate

_WITH_ARABIC_COMMA: Final = (QLocale.Language.Arabic, QLocale.Language.Persian, QLocale.Language.Urdu)
_COMMAS: Final = re.compile("[,\u060c\u061b;]")


def yes() -> str:
    """The word for true."""
    return translate("values", "yes")


def no() -> str:
    """The word for false."""
    return translate("values", "no")


def comma() -> str:
    """What parts several values, with its blank."""
    return "\u060c " if of_words().language() in _WITH_ARABIC_COMMA else ", "


def typed(declared: Field, value: Any, language: str) -> str:
    """*value* as it stands in a field that can be typed in."""
    if declared.kind == "date" and isinstance(value, str):
        return dates.short_date(value)
    return value_words(declared, value, language, yes(), no())


def yes_no_words() -> tuple[str, str]:
    """The words for true and for false."""
    return yes(), no()


def shown_value(declared: Field, value: Any, language: str) -> str:
    """*value* in words to be read: a day with the name of its month."""
    if declared.kind == "date" and is_date(value):
        return dates.day_words(value)
    return value_words(declared, value, language, yes(), no())


def card_values(scheme: Scheme | None, language: str, span: Span) -> str:
    """What a card in the margin says of the fields of *span*, in the scheme's order: of yes and no, what is so."""
    declared = {one.name: one for one in (scheme.fields(span.label) if scheme else ())}
    found: list[str] = []
    names = [name for name in declared if name in span.fields]
    for name in [*names, *(name for name in span.fields if name not in declared)]:
        value, own = span.fields[name], declared.get(name)
        if value is True and own is not None:
            found.append(own.title_in(language))
        elif own is not None and own.kind == "date" and is_date(value):
            found.append(dates.day_words(value))
        elif not is_empty(value) and value is not False:
            found.append(value_words(own, value, language, yes(), no()))
    return apart(map(isolated, found))


def read(declared: Field, words: str, language: str) -> Any:
    """The value that *words* mean; None for no words. What does not fit stays a string (see `problem_of`)."""
    words = words.strip()
    if not words:
        return None
    if declared.kind == "choices":
        parts = [part.strip() for part in _COMMAS.split(words)]
        return list(dict.fromkeys(_choice(declared, part, language) for part in parts if part)) or None
    if declared.kind == "choice":
        return _choice(declared, words, language)
    if declared.kind == "date":
        return dates.parse_date(words) or words
    if declared.kind == "number":
        return _number(words)
    if declared.kind == "yes_no":
        same = fuzzy.folded(words)
        known = {fuzzy.folded(yes()): True, fuzzy.folded(no()): False, "yes": True, "no": False}
        return known.get(same, words)
    return words


def _choice(declared: Field, words: str, language: str) -> str:
    same = fuzzy.folded(words)
    for choice in declared.choices:
        if same in (fuzzy.folded(name) for name in (choice.name, choice.title_in(language), *choice.title.values())):
            return choice.name
    return words


def _number(words: str) -> Any:
    plain = plain_digits(words).replace("\u066b", ".").replace("\u066c", "").replace("\u2212", "-")
    try:
        return int(plain)
    except ValueError:
        pass
    try:
        value = float(plain)
    except ValueError:
        return words
    return value if value - value == 0 else words


def proposals(declared: Field, recent: Sequence[Any], words: str, language: str) -> list[str]:
    """What is proposed behind *words* (those typed last, of several), the last values first, in words."""
    known = [typed(declared, value, language) for value in recent if not isinstance(value, list)]
    if declared.kind in ("choice", "choices"):
        titles = [choice.title_in(language) for choice in declared.choices]
        known = [one for one in known if one in titles or declared.free] + titles
    elif declared.kind == "yes_no":
        known = [*known, yes(), no()]
    known = list(dict.fromkeys(one for one in known if one))
    if not words.strip():
        return known
    other = {choice.title_in(language): " ".join((choice.name, *choice.title.values())) for choice in declared.choices}
    found: list[tuple[int, int, str]] = []
    for place, one in enumerate(known):
        points = fuzzy.score(words, one)
        points = fuzzy.score(words, f"{one} {other.get(one, '')}") if points is None else points + 80
        if points is not None:
            found.append((-points, place, one))
    return [one for _, _, one in sorted(found)]


def takes_proposal(declared: Field, words: str, first: str) -> bool:
    """Whether Enter after *words* takes the *first* proposal, although nobody moved to it: where only proposals count,
    or where it begins as the words do."""
    if declared.kind in ("choice", "choices", "yes_no"):
        return not declared.free or fuzzy.folded(first).startswith(fuzzy.folded(words.strip()))
    return False


def tail(declared: Field, words: str) -> tuple[str, str]:
    """*words* parted before the value that is being typed."""
    if declared.kind != "choices":
        return "", words
    at = max((found.end() for found in _COMMAS.finditer(words)), default=0)
    return words[:at], words[at:].strip()


def complaint(declared: Field, value: Any, language: str) -> str:
    """What is wrong with *value*, in a sentence; "" for nothing."""
    problem = problem_of(declared, value)
    if not problem:
        return ""
    if problem == "missing":
        return translate("values", "{field} is required.").format(field=isolated(declared.title_in(language)))
    if declared.kind == "date":
        return translate("values", "This is no date. Type it like 2024-08-15 or 1403/05/25.")
    if declared.kind == "number":
        return translate("values", "This is no number.")
    if declared.kind == "yes_no":
        return translate("values", "Type {yes} or {no}.").format(yes=yes(), no=no())
    return translate("values", "There is no such choice. Choose one of the list.")


def hint(declared: Field, value: Any) -> str:
    """What a good value means, where its words do not say it: a day in both calendars."""
    if declared.kind == "date" and isinstance(value, str) and not is_empty(value) and dates.parse_date(value) == value:
        return dates.date_words(value)
    return ""


def placeholder(declared: Field) -> str:
    """What an empty field asks for, and whether it must be filled."""
    words = ""
    if declared.kind == "date":
        words = translate("values", "a date, or words") if declared.free else translate("values", "a date")
    elif declared.kind == "yes_no":
        words = f"{yes()} / {no()}"
    elif declared.kind == "number":
        words = translate("values", "a number")
    return apart(part for part in (words, translate("values", "required") if declared.required else "") if part)
