"""A chapter of the manual as a document of Qt: Markdown, dressed in the colours of the look, running as its language
does. Code and keys run from left to right. Nothing is loaded from anywhere: the pages hold no pictures.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrame,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextOption,
    QTextTable,
)

from hashiya.ui.numbers import number
from hashiya.ui.theme import Theme

HEADINGS: Final = {1: 1.6, 2: 1.2}
"""How much larger than the text titles are."""

GAP: Final = "\u2002"
"""What stands between a number and its words: half an em."""


def page_of(title: str, markdown: str, *, rtl: bool, theme: Theme, font: QFont, parent: QObject) -> QTextDocument:
    """The chapter *title* with its *markdown*, set in *font*."""
    page = QTextDocument(parent)
    page.setDefaultFont(font)
    page.setDocumentMargin(28)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option = QTextOption()
    option.setTextDirection(direction)
    page.setDefaultTextOption(option)
    features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
    page.setMarkdown(f"# {title}\n\n{_mirrored(markdown) if rtl else markdown}", features)
    page.setDefaultTextOption(option)
    block = page.begin()
    while block.isValid():
        _dress(block, direction, theme, font)
        block = block.next()
    _number(page)
    for frame in _frames(page.rootFrame()):
        if isinstance(frame, QTextTable):
            _dress_table(frame, direction, theme)
    page.setUndoRedoEnabled(False)
    return page


def _mirrored(markdown: str) -> str:
    """*markdown* with the columns of its tables the other way round: Qt sets the first one on the left, always."""

    def turn(row: re.Match[str]) -> str:
        cells = re.split(r"(?<!\\)\|", row[0])[1:-1]
        return "|".join(["", *reversed(cells), ""])

    return re.sub(r"^\|.*\|$", turn, markdown, flags=re.MULTILINE)


def _number(page: QTextDocument) -> None:
    """Number what is numbered with the digits of the window's language: a list of Qt knows Latin ones alone."""
    block = page.begin()
    while block.isValid():
        listed = block.textList()
        if listed is not None and listed.format().style() == QTextListFormat.Style.ListDecimal:
            for place, row in enumerate([listed.item(place) for place in range(listed.count())], 1):
                listed.remove(row)
                shape = row.blockFormat()
                shape.setIndent(1)  # without a hanging number: Qt would take the first line for longer than the page
                cursor = QTextCursor(row)
                cursor.setBlockFormat(shape)
                cursor.insertText(f"{number(place)}.{GAP}", QTextCharFormat())
        block = block.next()


def _frames(frame: QTextFrame) -> Iterator[QTextFrame]:
    for child in frame.childFrames():
        yield child
        yield from _frames(child)


def _dress(block: QTextBlock, direction: Qt.LayoutDirection, theme: Theme, font: QFont) -> None:
    cursor = QTextCursor(block)
    shape = QTextBlockFormat()
    code = block.blockFormat().hasProperty(QTextFormat.Property.BlockCodeFence)
    level = block.blockFormat().headingLevel()
    in_table = cursor.currentTable() is not None
    shape.setLayoutDirection(Qt.LayoutDirection.LeftToRight if code else direction)
    if code:
        shape.setBackground(QBrush(QColor(theme.chrome)))
        shape.setNonBreakableLines(False)
    else:
        shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        listed = block.textList() is not None
        shape.setTopMargin(20 if level == 2 else 0)
        shape.setBottomMargin(0 if in_table else 4 if listed else 10)
    cursor.mergeBlockFormat(shape)
    size = font.pointSizeF() * HEADINGS.get(level, 1.0)
    if code:
        size *= 0.88
    if level or code:
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        head = QTextCharFormat()
        head.setFontPointSize(size)
        if level:
            head.setFontWeight(QFont.Weight.DemiBold)
        cursor.mergeCharFormat(head)
    _dress_words(block, theme, plain=code)


def _dress_words(block: QTextBlock, theme: Theme, *, plain: bool) -> None:
    """Keys and code stand on a ground of their own."""
    stretches = []
    for place in list(block):  # type: ignore[call-overload]
        piece = place.fragment()
        if piece.charFormat().fontFixedPitch() or piece.charFormat().isAnchor():
            stretches.append((piece.position(), piece.length(), piece.charFormat()))
    for start, length, known in stretches:
        cursor = QTextCursor(block)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        words = QTextCharFormat()
        if known.isAnchor():
            words.setForeground(QColor(theme.accent))
        elif not plain:
            words.setBackground(QColor(theme.hover))
        cursor.mergeCharFormat(words)


def _dress_table(table: QTextTable, direction: Qt.LayoutDirection, theme: Theme) -> None:
    shape = table.format()
    shape.setLayoutDirection(direction)
    shape.setBorder(1 if theme.contrast else 0.5)
    shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    shape.setBorderBrush(QColor(theme.line))
    shape.setBorderCollapse(True)
    shape.setCellSpacing(0)
    shape.setCellPadding(5)
    shape.setTopMargin(6)
    shape.setBottomMargin(14)
    shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(shape)
