"""A quotation with its source, for other programs: as plain text and as HTML, each in its own direction."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from hashiya.model.document import Document
from hashiya.model.span import Range
from hashiya.text.bidi import RTL, first_strong
from hashiya.ui.numbers import number
from hashiya.ui.values import comma

_OURS = "hashiya"
"""The name of the property that tells what Python made."""


def quotation(document: Document, pieces: Sequence[str], ranges: Sequence[Range]) -> QMimeData:
    """*pieces* of the text of *document* at *ranges* (code points), with title and positions. The source stands on a
    line of its own, so that it turns nothing round, with the digits and the comma of the window's language."""
    from html import escape  # noqa: PLC0415 (brings the names of 2,000 signs)

    between = comma()
    places = between.join(f"{number(start)}\u2013{number(end)}" for start, end in ranges)
    source = f"{document.title}{between}{places}"
    data = QMimeData()
    data.setProperty(_OURS, True)
    data.setText("\n".join([*pieces, f"\u2014 {source}"]))
    direction = "rtl" if (first_strong("\n".join(pieces)) or document.direction) == RTL else "ltr"
    lines = "<br>".join(escape(line) for piece in pieces for line in piece.splitlines() or [""])
    known = "" if document.language == "und" else f' lang="{escape(document.language, quote=True)}"'
    data.setHtml(
        f'<blockquote dir="{direction}"{known}><p>{lines}</p>'
        f'<footer dir="auto">&mdash; <cite dir="auto">{escape(document.title)}</cite>{between}<bdi>{places}</bdi>'
        "</footer>"
        "</blockquote>"
    )
    return data


def leave_plain() -> None:
    """Leave only plain text on the clipboard. What Python put there must not outlive Python: Qt would free it when
    there is no interpreter any more."""
    clipboard = QGuiApplication.clipboard()
    held = clipboard.mimeData()
    if held is not None and held.property(_OURS):
        clipboard.setText(clipboard.text())
