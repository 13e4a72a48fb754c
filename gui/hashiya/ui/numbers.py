"""Numbers, ranges and moments as the language of the window writes them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from hashiya.ui.isolates import isolated

translate = QCoreApplication.translate


def number(value: int) -> str:
    """*value* with the digits and the grouping of the window's language."""
    return QLocale().toString(value)


def range_words(start: int, end: int) -> str:
    """A range of positions; reads in the direction of the line it stands in, each number isolated."""
    return f"{isolated(number(start))}\u2013{isolated(number(end))}"


def moment(milliseconds: int) -> str:
    """A moment (milliseconds since 1970 UTC) as a short date and time; a dash for none."""
    if not milliseconds:
        return "\u2013"
    local = QDateTime.fromMSecsSinceEpoch(milliseconds)
    return isolated(QLocale().toString(local, QLocale.FormatType.ShortFormat))


def counted_spans(count: int) -> str:
    """ "3 spans"."""
    return translate("numbers", "%Ln span(s)", "", count)


def counted_characters(count: int) -> str:
    """ "63 characters"."""
    return translate("numbers", "%Ln character(s)", "", count)


def counted_words(count: int) -> str:
    """ "10 words"."""
    return translate("numbers", "%Ln word(s)", "", count)


def counted_documents(count: int) -> str:
    """ "3 documents"."""
    return translate("numbers", "%Ln document(s)", "", count)


def counted_lines(count: int) -> str:
    """ "2 lines"."""
    return translate("numbers", "%Ln line(s)", "", count)
