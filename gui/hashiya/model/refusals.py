"""Why a file, a line or a row was not taken in: one sentence each, translated where it is shown (`ui/messages`)."""

from __future__ import annotations

from typing import Final


def QT_TRANSLATE_NOOP(context: str, sentence: str) -> str:  # noqa: N802 (the name by which lupdate finds sentences)
    """Marks *sentence* for translation where Qt may not be imported; the window translates it when it is shown."""
    return sentence


REFUSALS: Final[dict[str, str]] = {
    # --- files ------------------------------------------------------------------------------------
    "read.encoding": QT_TRANSLATE_NOOP(
        "errors", "The encoding is not certain: it may be {candidates}. Say which one it is."
    ),
    "read.decode": QT_TRANSLATE_NOOP(
        "errors", "This is not {encoding}: the byte at offset {offset} does not fit. Choose another encoding."
    ),
    "read.codec": QT_TRANSLATE_NOOP("errors", "There is no encoding called {encoding}."),
    "read.ebcdic": QT_TRANSLATE_NOOP(
        "errors", "This is XML in an EBCDIC of mainframes ({encoding}) that is not read here. Save it as UTF-8."
    ),
    "read.binary": QT_TRANSLATE_NOOP("errors", "This is not a text: its bytes fit no encoding that is known here."),
    "read.nul": QT_TRANSLATE_NOOP(
        "errors", "A NUL character stands at position {offset}, so this is not a text, or it is UTF-16 without a mark."
    ),
    "read.empty": QT_TRANSLATE_NOOP("errors", "The file is empty: there is nothing to annotate in it."),
    "read.no_text": QT_TRANSLATE_NOOP(
        "errors", "There is no text in it. If it shows pictures of pages, have their letters recognised (OCR) first."
    ),
    "read.special": QT_TRANSLATE_NOOP("errors", "This is no ordinary file, so it is not read."),
    "read.large": QT_TRANSLATE_NOOP("errors", "It is larger than {most} MB, which is the most that is read at once."),
    "read.extra": QT_TRANSLATE_NOOP(
        "errors", "To read it the package {package} is needed: pip install \u201chashiya[formats]\u201d."
    ),
    "read.damaged": QT_TRANSLATE_NOOP("errors", "It is damaged, or not what its name says ({reason})."),
    "read.large_tag": QT_TRANSLATE_NOOP("errors", "Something in it is longer than is read at once. Divide the file."),
    "read.password": QT_TRANSLATE_NOOP("errors", "It is protected by a password. Save it without one."),
    "read.bomb": QT_TRANSLATE_NOOP(
        "errors", "It would unpack to far more than it seems to hold, as archives made to do harm do."
    ),
    "read.climbs": QT_TRANSLATE_NOOP("errors", "A path in it leads out of it: {name}."),
    "read.deep": QT_TRANSLATE_NOOP("errors", "It is nested too deeply."),
    "read.pages": QT_TRANSLATE_NOOP(
        "errors", "It has more than {most} pages or chapters, which is the most that is read at once. Divide it."
    ),
    "read.tags": QT_TRANSLATE_NOOP(
        "errors", "It holds more elements and attributes than are read at once. Divide it into several files."
    ),
    "read.entities": QT_TRANSLATE_NOOP("errors", "It declares entities of its own, which are not followed."),
    "read.missing": QT_TRANSLATE_NOOP("errors", "The part {name} is missing in it."),
    # --- tables -----------------------------------------------------------------------------------
    "row.empty": QT_TRANSLATE_NOOP("errors", "The column {column} holds no text in this row."),
    "row.short": QT_TRANSLATE_NOOP("errors", "The row ends before the column {column}."),
    "row.broken": QT_TRANSLATE_NOOP("errors", "The row cannot be read ({reason})."),
    "table.column": QT_TRANSLATE_NOOP("errors", "There is no column {column}; there are {columns}."),
    "table.wide": QT_TRANSLATE_NOOP("errors", "The row has more than {most} columns, which is the most that is read."),
    "table.sheet": QT_TRANSLATE_NOOP("errors", "There is no sheet {sheet}; there are {sheets}."),
    "table.empty": QT_TRANSLATE_NOOP("errors", "There are no rows in it."),
    # --- JSONL ------------------------------------------------------------------------------------
    "json.mark": QT_TRANSLATE_NOOP(
        "errors", "The file is {encoding}; JSONL is read as UTF-8 only. Save it as UTF-8."
    ),
    "json.utf8": QT_TRANSLATE_NOOP(
        "errors", "This is not UTF-8: the byte at offset {offset} of the line does not fit."
    ),
    "json.syntax": QT_TRANSLATE_NOOP("errors", "This is not JSON (column {column}: {reason})."),
    "json.deep": QT_TRANSLATE_NOOP("errors", "{name} is nested too deeply."),
    "json.object": QT_TRANSLATE_NOOP(
        "errors", "The line is JSON, but not an object: a document stands between {open} and {close}."
    ),
    "json.constant": QT_TRANSLATE_NOOP("errors", "{name} is not a number that JSON knows."),
    "json.integer": QT_TRANSLATE_NOOP(
        "errors", "The number {digits} is too large: whole numbers have up to 64 bits."
    ),
    "json.real": QT_TRANSLATE_NOOP("errors", "The number {digits} is too large."),
    "json.key_twice": QT_TRANSLATE_NOOP("errors", "The key {key} stands twice in one object."),
    "json.table": QT_TRANSLATE_NOOP(
        "errors", "This is a line of a span table, which cannot be imported; export without --spans."
    ),
    "json.no_text": QT_TRANSLATE_NOOP("errors", "The document has no {key}."),
    "json.empty_text": QT_TRANSLATE_NOOP(
        "errors", "The document's {key} is empty: there is nothing to annotate in it."
    ),
    "json.sha256": QT_TRANSLATE_NOOP(
        "errors", "The text does not agree with its {key}: it was changed after it was exported."
    ),
    "json.choice": QT_TRANSLATE_NOOP("errors", "{key} must be one of {choices}, not {found}."),
    "json.string": QT_TRANSLATE_NOOP("errors", "{key} of {name} must be a string."),
    "json.mapping": QT_TRANSLATE_NOOP("errors", "{key} of {name} must be an object."),
    "json.list": QT_TRANSLATE_NOOP("errors", "{key} must be a list of objects."),
    "json.time": QT_TRANSLATE_NOOP("errors", "{key} of {name} is no time as {example} is one: {found}."),
    "json.positions": QT_TRANSLATE_NOOP("errors", "The start and end of {name} must be two whole numbers."),
    "json.range_empty": QT_TRANSLATE_NOOP(
        "errors", "The range {range} of {name} is empty: a span needs at least one character."
    ),
    "json.range_half": QT_TRANSLATE_NOOP(
        "errors", "The range {range} of {name} cuts a character in two (a UTF-16 pair)."
    ),
    "json.ranges": QT_TRANSLATE_NOOP("errors", "The {key} of {name} must be a list of pairs such as {pair}."),
    "json.hull": QT_TRANSLATE_NOOP("errors", "The {key} of {name} do not reach from its {start} to its {end}."),
    "json.end": QT_TRANSLATE_NOOP("errors", "{key} of {name} names the span {span}, which the document does not have."),
    "json.stranger": QT_TRANSLATE_NOOP("errors", "{stranger} stands both in {name} and in its {key}."),
    "json.label": QT_TRANSLATE_NOOP("errors", "The {key} of {name} is missing."),
    "json.id_twice": QT_TRANSLATE_NOOP("errors", "The id {id} of {name} stands twice in the document."),
    "json.id_line": QT_TRANSLATE_NOOP("errors", "The {kind} id {id} was already used in line {line}."),
    "json.id_same_line": QT_TRANSLATE_NOOP("errors", "The {kind} id {id} was already used in this line."),
    "json.nul": QT_TRANSLATE_NOOP(
        "errors", "A string holds a NUL character at position {offset}, so it is not a text."
    ),
    "json.surrogate": QT_TRANSLATE_NOOP(
        "errors", "A string holds half a character (a lone surrogate) at position {offset}."
    ),
}  # fmt: skip
