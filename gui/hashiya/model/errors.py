"""The user's world: what can go wrong outside the program, each with one sentence.

A `KnownError` is shown as a sentence; everything else that is raised is a bug.
"""

from __future__ import annotations

from typing import Any, Final

from hashiya.model.refusals import QT_TRANSLATE_NOOP, REFUSALS

__all__ = ["QT_TRANSLATE_NOOP", "SENTENCES", "KnownError"]


SENTENCES: Final[dict[str, str]] = {
    "desktop.none": QT_TRANSLATE_NOOP(
        "errors", "This system keeps its programs in another way; only desktops that follow freedesktop are known."
    ),
    "file.missing": QT_TRANSLATE_NOOP("errors", "There is no file {path}."),
    "file.unreadable": QT_TRANSLATE_NOOP("errors", "{path} cannot be read: {reason}."),
    "file.unwritable": QT_TRANSLATE_NOOP("errors", "{path} cannot be written: {reason}. Choose another place."),
    "file.unknown": QT_TRANSLATE_NOOP("errors", "{path} is of no kind that Hashiya reads ({kinds})."),
    "home.missing": QT_TRANSLATE_NOOP(
        "errors",
        "There is no home folder to keep settings and backups in: set HOME to a folder that can be written.",
    ),
    "memory.full": QT_TRANSLATE_NOOP("errors", "There is not enough memory for this."),
    "window.no_display": QT_TRANSLATE_NOOP(
        "errors",
        "There is no screen to show a window on. The commands of a terminal work without one: hashiya --help.",
    ),
    "project.missing": QT_TRANSLATE_NOOP("errors", "There is no project {path}."),
    "project.foreign": QT_TRANSLATE_NOOP("errors", "{path} is not a Hashiya project."),
    "project.newer": QT_TRANSLATE_NOOP(
        "errors",
        "{path} was made by a newer Hashiya (format {found}; this one knows {known}). Install the newer version.",
    ),
    "project.locked": QT_TRANSLATE_NOOP("errors", "{path} is open in another window (process {process} on {host})."),
    "project.newer_readable": QT_TRANSLATE_NOOP(
        "errors",
        "{path} was made by a newer Hashiya (format {found}; this one knows {known}). It can be read here, but not "
        "changed.",
    ),
    "project.locked_on": QT_TRANSLATE_NOOP(
        "errors", "{path} has been open since {since}: {person} on {host} works on it (process {process})."
    ),
    "project.unreachable": QT_TRANSLATE_NOOP(
        "errors", "{path} cannot be reached just now ({reason}). What is on the disk stays as it is; try again."
    ),
    "project.vanished": QT_TRANSLATE_NOOP(
        "errors", "{path} is not there any more: it was moved, renamed or deleted. Put it back, or save a copy."
    ),
    "project.busy": QT_TRANSLATE_NOOP("errors", "{path} is being written by another program. Try again in a moment."),
    "project.damaged": QT_TRANSLATE_NOOP("errors", "{path} is damaged ({reason}). Restore it from a copy."),
    "project.read_only": QT_TRANSLATE_NOOP(
        "errors", "{path} cannot be changed: the file or its folder is read-only. Save a copy elsewhere."
    ),
    "project.full": QT_TRANSLATE_NOOP(
        "errors", "The disk is full: {path} was not changed. Free some space and repeat."
    ),
    "project.exists": QT_TRANSLATE_NOOP("errors", "{path} is already there. Open it, or choose another name."),
    "project.altered": QT_TRANSLATE_NOOP(
        "errors",
        "{path} was altered by another program: {name} is not as Hashiya makes it. Restore it from a copy.",
    ),
    "backup.bad": QT_TRANSLATE_NOOP(
        "errors", "The copy {path} did not pass its check ({reason}), so it was not kept. The project is as it was."
    ),
    "backup.missing": QT_TRANSLATE_NOOP("errors", "There is no backup {name} of this project."),
    "rescue.nothing": QT_TRANSLATE_NOOP(
        "errors", "Nothing can be saved of {path}: not even its list of tables can be read. Restore it from a backup."
    ),
    "text.altered": QT_TRANSLATE_NOOP(
        "errors",
        "The text of the document {document} is not the one that was imported. Restore the project from a copy.",
    ),
    "text.other": QT_TRANSLATE_NOOP(
        "errors", "The document {document} is already in this project, with another text. Give one of them another id."
    ),
    "text.gone": QT_TRANSLATE_NOOP(
        "errors",
        "A document {document} with another text was removed from this project, or its import undone, and could still "
        "come back. Compact the project first, or give one of them another id.",
    ),
    "text.digest": QT_TRANSLATE_NOOP(
        "errors", "The text of the document {document} does not fit its sha256; it was changed on the way."
    ),
    "document.characters": QT_TRANSLATE_NOOP(
        "errors", "The text of the document {document} holds a NUL character or half a character at position {offset}."
    ),
    "change.conflict": QT_TRANSLATE_NOOP(
        "errors", "The {kind} {id} was changed in the meantime, so nothing was done. Look at it again and repeat."
    ),
    "value.surrogate": QT_TRANSLATE_NOOP("errors", "This holds half a character (a lone surrogate). Type it again."),
    "value.number": QT_TRANSLATE_NOOP("errors", "This holds a number that is none (NaN or infinite)."),
    "document.missing": QT_TRANSLATE_NOOP("errors", "There is no document {document} in this project."),
    "document.ambiguous": QT_TRANSLATE_NOOP(
        "errors", "{count} documents of this project are called {document}. Name one by its number or its id."
    ),
    "span.missing": QT_TRANSLATE_NOOP("errors", "There is no span {span} in this project."),
    "span.ranges": QT_TRANSLATE_NOOP("errors", "The ranges of the span {span} overlap, touch or are not in order."),
    "span.taken": QT_TRANSLATE_NOOP(
        "errors", "There is already a span {span}, and it says something else. Give one of them another id."
    ),
    "link.missing": QT_TRANSLATE_NOOP("errors", "There is no link {link} in this project."),
    "link.taken": QT_TRANSLATE_NOOP(
        "errors", "There is already a link {link}, and it says something else. Give one of them another id."
    ),
    "link.ends": QT_TRANSLATE_NOOP("errors", "The link {link} leads from or to a span {span} that is not there."),
    "link.same": QT_TRANSLATE_NOOP("errors", "These two spans are already linked by {label}."),
    "link.self": QT_TRANSLATE_NOOP("errors", "A span cannot be linked to itself."),
    "link.across": QT_TRANSLATE_NOOP("errors", "The link {label} does not lead from one document to another."),
    "link.forbidden": QT_TRANSLATE_NOOP(
        "errors", "By this project's scheme, {label} does not lead from {source} to {target}."
    ),
    "field.value": QT_TRANSLATE_NOOP("errors", "\u201c{value}\u201d does not fit the field {field}."),
    "span.empty": QT_TRANSLATE_NOOP("errors", "A span needs at least one character."),
    "span.outside": QT_TRANSLATE_NOOP(
        "errors", "The span {start}-{end} lies outside the text, which has {length} characters."
    ),
    "span.mismatch": QT_TRANSLATE_NOOP(
        "errors", "The span {span} says \u201c{quoted}\u201d, but the text at {start}-{end} says \u201c{found}\u201d."
    ),
    "span.same": QT_TRANSLATE_NOOP("errors", "The same characters already carry the label {label}."),
    "label.missing": QT_TRANSLATE_NOOP("errors", "There is no label {label} in this project's scheme."),
    "register.group": QT_TRANSLATE_NOOP("errors", "A register cannot be grouped by {key}, only by {known}."),
    "register.kind": QT_TRANSLATE_NOOP("errors", "A register cannot be written as {suffix}, only as {known}."),
    "scheme.syntax": QT_TRANSLATE_NOOP("errors", "{path}, line {line}: this is not TOML ({reason})."),
    "scheme.large": QT_TRANSLATE_NOOP("errors", "{path} is too large for a scheme."),
    "scheme.empty": QT_TRANSLATE_NOOP("errors", "{path} holds no label, so it is no scheme."),
    "scheme.name": QT_TRANSLATE_NOOP("errors", "{path}, line {line}: a name is missing, or is none."),
    "scheme.twice": QT_TRANSLATE_NOOP("errors", "{path}, line {line}: the name {name} stands twice."),
    "scheme.unknown": QT_TRANSLATE_NOOP("errors", "{path}, line {line}: {name} is not known here, only {known}."),
    "scheme.value": QT_TRANSLATE_NOOP("errors", "{path}, line {line}: the value of {name} is of the wrong kind."),
    "scheme.reference": QT_TRANSLATE_NOOP("errors", "{path}, line {line}: there is no label {name}."),
    "scheme.colour": QT_TRANSLATE_NOOP("errors", "{path}, line {line}: {value} is no colour such as #2a5db0."),
    "scheme.key": QT_TRANSLATE_NOOP("errors", "{path}, line {line}: the key {key} is given twice."),
    "scheme.loop": QT_TRANSLATE_NOOP("errors", "{path}, line {line}: {name} would be a kind of itself."),
    "draft.name": QT_TRANSLATE_NOOP("errors", "A name needs letters, on one line, and at most 100 of them."),
    "draft.twice": QT_TRANSLATE_NOOP("errors", "There is already one that is called {name}."),
    "draft.key": QT_TRANSLATE_NOOP("errors", "The key {key} marks with {label} already."),
    "draft.loop": QT_TRANSLATE_NOOP("errors", "{label} would be a kind of itself."),
    "find.pattern": QT_TRANSLATE_NOOP("errors", "The pattern is wrong at character {position}: {reason}."),
    "find.long": QT_TRANSLATE_NOOP("errors", "The pattern is longer than {most} characters. Shorten it."),
    "find.slow": QT_TRANSLATE_NOOP(
        "errors", "This pattern takes too long to match. Make it simpler: repeat nothing that is repeated already."
    ),
    "collection.missing": QT_TRANSLATE_NOOP("errors", "There is no collection {collection} in this project."),
    "search.missing": QT_TRANSLATE_NOOP("errors", "There is no saved search {search} in this project."),
    "name.empty": QT_TRANSLATE_NOOP("errors", "A name needs at least one character."),
    "name.taken": QT_TRANSLATE_NOOP("errors", "There is already a collection {name}. Choose another name."),
    "query.state": QT_TRANSLATE_NOOP("errors", "At {position}: there is no state {value}. There are {known}."),
    "query.unclosed": QT_TRANSLATE_NOOP(
        "errors", "{sign} at character {position} is opened and not closed. Close it, or take it out."
    ),
    "query.missing": QT_TRANSLATE_NOOP("errors", "At character {position} something to look for is missing."),
    "query.unexpected": QT_TRANSLATE_NOOP("errors", "{sign} at character {position} closes nothing. Take it out."),
    "query.filter": QT_TRANSLATE_NOOP(
        "errors",
        "There is no filter {name} (character {position}). To look for these characters, put them between quotes.",
    ),
    "query.value": QT_TRANSLATE_NOOP("errors", "The filter {name} at character {position} needs a value."),
    "query.number": QT_TRANSLATE_NOOP(
        "errors", "{value} (character {position}) is no number or date that can stand there."
    ),
    "query.near": QT_TRANSLATE_NOOP(
        "errors", "Only words can be near each other; at character {position} something else stands beside NEAR."
    ),
    "query.stars": QT_TRANSLATE_NOOP(
        "errors", "The word at character {position} has more than {most} stars. Take some out."
    ),
    "query.deep": QT_TRANSLATE_NOOP("errors", "At character {position} too many parentheses stand in each other."),
    "query.empty": QT_TRANSLATE_NOOP("errors", "There is nothing to look for yet: add a word, or spans with in:label."),
    "goto.unknown": QT_TRANSLATE_NOOP("errors", "\u201c{words}\u201d is no place in the document."),
    "goto.outside": QT_TRANSLATE_NOOP(
        "errors", "The position {position} lies outside the text, which has {length} characters."
    ),
    "goto.paragraph": QT_TRANSLATE_NOOP("errors", "There is no paragraph {number}; the last one is {count}."),
    "goto.span": QT_TRANSLATE_NOOP("errors", "There is no span {number}; the document has {count}."),
    "picture.large": QT_TRANSLATE_NOOP(
        "errors",
        "As one picture, this would be higher than {most} pixels, which few programs can show. Select a part of the "
        "text, or export a PDF.",
    ),
    "print.failed": QT_TRANSLATE_NOOP(
        "errors", "The printer {printer} does not take the pages. See whether it is ready."
    ),
    "cancelled": QT_TRANSLATE_NOOP("errors", "Cancelled; nothing was changed."),
    **REFUSALS,
}


class KnownError(Exception):
    """Something outside the program went wrong; ``code`` is a key of `SENTENCES`, ``facts`` fill its sentence."""

    def __init__(self, code: str, **facts: Any) -> None:
        super().__init__(code, facts)
        self.code = code
        self.facts = facts

    def __str__(self) -> str:
        return SENTENCES[self.code].format(**self.facts)
