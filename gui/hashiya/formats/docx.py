"""Word documents (Office Open XML): the text of the body, tables row by row, footnotes and endnotes behind it.

Left out: headers and footers, comments, deleted text, hidden text, codes of fields. Read by the elements' local names
(ECMA-376, part 1, 17); the libraries there are do not give notes.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from hashiya.formats.blocks import Blocks
from hashiya.formats.contract import PLAIN, Choices, Key, Refused
from hashiya.formats.making import made
from hashiya.formats.trees import Element, attribute, children, local, text_in, xml
from hashiya.formats.zipped import Archive, archive
from hashiya.model.document import Folio

_SKIPPED: Final = frozenset(
    "del moveFrom delText instrText pPr tblPr tcPr trPr sectPr Fallback comment annotationRef footnoteRef endnoteRef "
    "pict binData".split()
)
_LETTERS: Final = {"tab": "\t", "noBreakHyphen": "\u2011", "softHyphen": "\u00ad", "ptab": "\t"}
_OFF: Final = ("0", "false", "off")


def read(path: Path, choices: Choices = PLAIN) -> Iterator[Folio | Refused]:
    """The document. Raises KnownError "file.unreadable", "read...."."""
    with archive(path) as parts:
        body = xml(parts.read("word/document.xml"))
        notes = {kind: _notes(parts, f"word/{kind}s.xml", kind) for kind in ("footnote", "endnote")}
        title, language, known = _core(parts)
    blocks = Blocks()
    _take(body, blocks, notes)
    known[Key.FORMAT.value] = "docx"
    yield made(path, blocks.text(), choices, known, title=title, language=language, empty="read.no_text")


def _notes(parts: Archive, name: str, kind: str) -> dict[str, str]:
    """The text of each note by its id."""
    if name not in parts:
        return {}
    found = {}
    for note in children(xml(parts.read(name)), kind):
        blocks = Blocks()
        _take(note, blocks, {})
        found[attribute(note, "id")] = blocks.text()
    return found


def _core(parts: Archive) -> tuple[str, str, dict[str, Any]]:
    if "docProps/core.xml" not in parts:
        return "", "", {}
    core = xml(parts.read("docProps/core.xml"))
    known = {
        Key.AUTHOR.value: text_in(core, "creator"),
        Key.DATE.value: text_in(core, "created"),
        Key.DESCRIPTION.value: text_in(core, "description"),
    }
    return text_in(core, "title"), text_in(core, "language"), known


def _take(root: Element, blocks: Blocks, notes: Mapping[str, Mapping[str, str]]) -> None:
    """The text of *root*, walked without recursion."""
    from lxml import etree

    walk = etree.iterwalk(root, events=("start", "end"))
    rows: list[bool] = []
    for event, element in walk:
        name = local(element)
        if event == "start":
            if name in _SKIPPED or (name == "r" and _is_hidden(element)):
                walk.skip_subtree()
            elif name == "t":
                blocks.add(element.text or "", preserve=True)
            elif name in _LETTERS:
                blocks.add(_LETTERS[name], preserve=True)
            elif name in ("br", "cr"):
                blocks.end()
            elif name in ("footnoteReference", "endnoteReference"):
                kind, called = name.removesuffix("Reference"), attribute(element, "id")
                blocks.note(notes.get(kind, {}).get(called, ""), f"{kind} {called}")
            elif name == "tr":
                rows.append(_is_data(element))
                if rows[-1]:
                    blocks.begin_row()
            elif name == "tc" and rows and rows[-1]:
                blocks.cell()
        elif name == "p":
            blocks.end()
        elif name == "tr" and rows and rows.pop():
            blocks.end_row()


def _is_hidden(run: Element) -> bool:
    for properties in children(run, "rPr"):
        for vanish in children(properties, "vanish"):
            return attribute(vanish, "val") not in _OFF
    return False


def _is_data(row: Element) -> bool:
    """Whether each cell of *row* holds one paragraph at most; rows with more only lay text out."""
    return all(
        sum(1 for _ in children(cell, "p")) <= 1 and not any(True for _ in children(cell, "tbl"))
        for cell in children(row, "tc")
    )
