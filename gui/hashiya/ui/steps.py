"""What a step of the journal is called in menus and messages: "mark as Directive"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QCoreApplication

from hashiya.model.change import Step
from hashiya.model.errors import QT_TRANSLATE_NOOP
from hashiya.model.scheme import Scheme
from hashiya.ui.isolates import isolated
from hashiya.ui.models.documents import state_word
from hashiya.ui.numbers import counted

translate = QCoreApplication.translate

WORDS: Final[Mapping[str, str]] = {
    "span.add": QT_TRANSLATE_NOOP("steps", "mark as {label}"),
    "span.relabel": QT_TRANSLATE_NOOP("steps", "relabel as {label}"),
    "span.resize": QT_TRANSLATE_NOOP("steps", "change the extent of {text}"),
    "span.note": QT_TRANSLATE_NOOP("steps", "note on {text}"),
    "span.fields": QT_TRANSLATE_NOOP("steps", "fields of {text}"),
    "span.field": QT_TRANSLATE_NOOP("steps", "field \u201c{field}\u201d of {text}"),
    "span.fill": QT_TRANSLATE_NOOP("steps", "say of {text}"),
    "span.remove": QT_TRANSLATE_NOOP("steps", "delete the span {text}"),
    "document.title": QT_TRANSLATE_NOOP("steps", "title of a document"),
    "document.language": QT_TRANSLATE_NOOP("steps", "language of {title}"),
    "document.direction": QT_TRANSLATE_NOOP("steps", "direction of {title}"),
    "document.state": QT_TRANSLATE_NOOP("steps", "state \u201c{state}\u201d"),
    "document.metadata": QT_TRANSLATE_NOOP("steps", "metadata of {title}"),
    "document.remove": QT_TRANSLATE_NOOP("steps", "remove {documents}"),
    "label.scheme": QT_TRANSLATE_NOOP("steps", "change of the scheme"),
    "link.add": QT_TRANSLATE_NOOP("steps", "link {label}"),
    "link.relabel": QT_TRANSLATE_NOOP("steps", "relabel a link as {label}"),
    "link.describe": QT_TRANSLATE_NOOP("steps", "fields and note of the link {label}"),
    "link.turn": QT_TRANSLATE_NOOP("steps", "turn the link {label} round"),
    "link.remove": QT_TRANSLATE_NOOP("steps", "remove the link {label}"),
    "collection.add": QT_TRANSLATE_NOOP("steps", "collection {name}"),
    "collection.rename": QT_TRANSLATE_NOOP("steps", "rename the collection to {name}"),
    "collection.remove": QT_TRANSLATE_NOOP("steps", "remove the collection {name}"),
    "collection.fill": QT_TRANSLATE_NOOP("steps", "put {documents} into {name}"),
    "collection.empty": QT_TRANSLATE_NOOP("steps", "take {documents} out of {name}"),
    "search.save": QT_TRANSLATE_NOOP("steps", "keep the search {name}"),
    "search.remove": QT_TRANSLATE_NOOP("steps", "forget the search {name}"),
    "view.save": QT_TRANSLATE_NOOP("steps", "keep the view {name}"),
    "view.remove": QT_TRANSLATE_NOOP("steps", "forget the view {name}"),
    "import": QT_TRANSLATE_NOOP("steps", "import"),
}
"""By action; the session's modules name them."""


def step_words(step: Step, scheme: Scheme | None, language: str) -> str:
    """What *step* did, in the window's *language*, to stand in a sentence. An unknown action is "the last change"."""
    if step.action not in WORDS:
        return translate("steps", "the last change")
    return step_title(step.action, step.facts, scheme, language)


def step_title(action: str, facts: Mapping[str, Any], scheme: Scheme | None, language: str) -> str:
    """The same of an *action* and its *facts*; an unknown action is called what it is called."""
    words = WORDS.get(action)
    if words is None:
        return isolated(action)
    count = facts.get("count", 1)
    count = count if isinstance(count, int) else 1  # a journal that another program wrote
    text = counted.spans(count) if count > 1 and "text" in facts else isolated(facts.get("text", ""))
    title = counted.documents(count) if count > 1 else isolated(facts.get("title", ""))
    return translate("steps", words).format(
        label=isolated(_label(str(facts.get("label", "")), scheme, language)),
        text=text,
        field=isolated(_field(facts, scheme, language)),
        name=isolated(facts.get("name", "")),
        title=title,
        state=state_word(str(facts.get("state", ""))),
        documents=title,
    )


def _field(facts: Mapping[str, Any], scheme: Scheme | None, language: str) -> str:
    name = str(facts.get("field", ""))
    one = scheme.field(str(facts.get("label", "")), name) if scheme else None
    return one.title_in(language) if one else name


def _label(name: str, scheme: Scheme | None, language: str) -> str:
    if scheme is None:
        return name
    for link in scheme.links:
        if link.name == name:
            return link.title_in(language)
    return scheme.title_of(name, language)
