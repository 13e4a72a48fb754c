"""What is known of a span as rows of a name and a value, with hairlines between."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from hashiya.model.span import Span
from hashiya.ui.isolates import apart, isolated
from hashiya.ui.numbers import counted, moment, range_words
from hashiya.ui.panels.heading import hairline
from hashiya.ui.typeset import trailing

translate = QCoreApplication.translate

SHOWN_RANGES = 6

NARROW: Final = 170
"""Pixels below which a value stands below its name."""


def origin_words(origin: str) -> str:
    """How a span came to be."""
    known = {
        "hand": translate("facts", "by hand"),
        "import": translate("facts", "imported"),
    }
    return known.get(origin, isolated(origin))


def facts_of(span: Span, declared: Collection[str] = ()) -> list[tuple[str, str]]:
    """The rows for *span*: fields other than those *declared* first, then where, who, how and when."""
    rows = [(name, isolated(value)) for name, value in span.fields.items() if name not in declared]
    ranges = [range_words(start, end) for start, end in span.ranges[:SHOWN_RANGES]]
    if len(span.ranges) > SHOWN_RANGES:
        ranges.append("\u2026")
    name = translate("facts", "Range") if len(span.ranges) == 1 else translate("facts", "Ranges")
    rows.append((name, "\n".join(ranges)))
    rows.append((translate("facts", "Length"), counted.characters(sum(end - start for start, end in span.ranges))))
    who = [isolated(span.annotator)] if span.annotator else []
    rows.append((translate("facts", "Annotator"), apart((*who, origin_words(span.origin)))))
    rows.append((translate("facts", "Created"), moment(span.created)))
    if span.changed != span.created:
        rows.append((translate("facts", "Changed"), moment(span.changed)))
    return rows


class Facts(QWidget):
    """The rows themselves; labels are reused from one span to the next."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._pairs: list[tuple[QLabel, QLabel, QWidget]] = []
        self._stacked = False

    def show_facts(self, rows: Sequence[tuple[str, str]]) -> None:
        """Show *rows* of a name and a value."""
        while len(self._pairs) < len(rows):
            self._pairs.append(self._add_row(len(self._pairs)))
        for place, (name, value, line) in enumerate(self._pairs):
            shown = place < len(rows)
            for widget in (name, value, line):
                widget.setVisible(shown)
            if shown:
                name.setText(rows[place][0])
                value.setText(rows[place][1])

    def _add_row(self, row: int) -> tuple[QLabel, QLabel, QWidget]:
        name, value, line = QLabel(self), QLabel(self), hairline(self)
        name.setObjectName("quiet")
        name.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        value.setAlignment(trailing(self) | Qt.AlignmentFlag.AlignTop)
        name.setTextFormat(Qt.TextFormat.PlainText)
        value.setTextFormat(Qt.TextFormat.PlainText)
        value.setWordWrap(True)
        self._place(row, name, value, line)
        return name, value, line

    def _place(self, row: int, name: QLabel, value: QLabel, line: QWidget) -> None:
        stacked, top = self._stacked, 3 * row
        self._grid.addWidget(name, top, 0, 1, 2 if stacked else 1)
        self._grid.addWidget(value, top + stacked, 1 - stacked, 1, 1 + stacked)
        self._grid.addWidget(line, top + 2, 0, 1, 2)
        name.setContentsMargins(0, 6, 0, 0 if stacked else 6)
        value.setContentsMargins(0, 0 if stacked else 6, 0, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._stacked != (event.size().width() < NARROW):
            self._stacked = not self._stacked
            for row, pair in enumerate(self._pairs):
                self._place(row, *pair)
