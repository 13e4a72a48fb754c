"""OpenDocument texts: paragraphs, headings, lists and tables; notes stand behind. Read by the elements' local names
(OASIS OpenDocument 1.3, part 3). Left out: comments, tracked deletions, headers and footers, hidden text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from hashiya.formats.blocks import Blocks
from hashiya.formats.contract import PLAIN, Choices, Key, Refused
from hashiya.formats.making import made
from hashiya.formats.trees import Element, attribute, children, local, text_in, xml
from hashiya.formats.zipped import archive
from hashiya.model.document import Folio
from hashiya.model.errors import KnownError

_SKIPPED: Final = frozenset(
    "annotation annotation-end tracked-changes hidden-text hidden-paragraph forms sequence-decls variable-decls "
    "user-field-decls title desc event-listeners ruby-text index-title-template".split()
)
_BLOCKS: Final = frozenset({"p", "h"})
_MOST_SPACES: Final = 1000
_DIGITS: Final = 9  # of a number: Python does not make one of thousands


def read(path: Path, choices: Choices = PLAIN) -> Iterator[Folio | Refused]:
    """The document. Raises KnownError "file.unreadable", "read...."."""
    with archive(path) as parts:
        if "META-INF/manifest.xml" in parts and b"encryption-data" in parts.read("META-INF/manifest.xml"):
            raise KnownError("read.password")
        content = xml(parts.read("content.xml"))
        meta = xml(parts.read("meta.xml")) if "meta.xml" in parts else None
    title = language = ""
    known = {Key.FORMAT.value: "odt"}
    if meta is not None:
        title, language = text_in(meta, "title"), text_in(meta, "language")
        known[Key.AUTHOR.value] = text_in(meta, "initial-creator", "creator")
        known[Key.DATE.value] = text_in(meta, "creation-date", "date")
        known[Key.DESCRIPTION.value] = text_in(meta, "description")
    body = next((element for element in content.iter() if local(element) == "body"), None)
    text = "" if body is None else text_of(body)
    yield made(path, text, choices, known, title=title, language=language, empty="read.no_text")


def text_of(root: Element) -> str:
    """The text of the body *root*."""
    blocks = Blocks()
    _take(root, blocks)
    return blocks.text()


def _take(root: Element, blocks: Blocks) -> None:
    from lxml import etree

    walk = etree.iterwalk(root, events=("start", "end"))
    rows: list[bool] = []
    inside = 0  # paragraphs that are open: text elsewhere is white space between elements
    for event, element in walk:
        name = local(element)
        if event == "start":
            if name == "note":
                blocks.note(_note(element))
                walk.skip_subtree()
                continue
            if name in _SKIPPED and not (name == "title" and inside):
                walk.skip_subtree()
                continue
            if name in _BLOCKS:
                inside += 1
            elif name == "s":
                count = attribute(element, "c")
                blocks.add(" " * min(int(count[:_DIGITS]) if count.isdecimal() else 1, _MOST_SPACES), preserve=True)
            elif name == "tab":
                blocks.add("\t", preserve=True)
            elif name == "line-break":
                blocks.end()
            elif name == "table-row":
                rows.append(_is_data(element))
                if rows[-1]:
                    blocks.begin_row()
            elif name == "table-cell" and rows and rows[-1]:
                blocks.cell()
            if inside and element.text:
                blocks.add(element.text)
            continue
        if name in _BLOCKS:
            inside -= 1
            blocks.end()
        elif name == "table-row" and rows and rows.pop():
            blocks.end_row()
        if inside and element.tail and element is not root:
            blocks.add(element.tail)


def _note(element: Element) -> str:
    for body in children(element, "note-body"):
        return text_of(body)
    return ""


def _is_data(row: Element) -> bool:
    return all(sum(1 for _ in cell) <= 1 for cell in children(row, "table-cell"))
