"""Things to choose as rows of a list, found by some of their letters: what is typed ahead in, and links."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from hashiya.late import late
from hashiya.ui.panels.rows import smaller
from hashiya.ui.typeset import paint_line
from hashiya.ui.values import comma

if TYPE_CHECKING:
    from hashiya.ui import fuzzy
else:
    (fuzzy,) = late("hashiya.ui", "fuzzy")


CHOICE = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 36


class Choice(Struct, frozen=True):
    """One thing to choose: ``words`` are searched together with ``group`` and ``other`` (further names); ``detail``
    stands at the end of the row (a key)."""

    id: str
    words: str
    group: str = ""
    detail: str = ""
    other: str = ""
    icon: QIcon | None = None
    enabled: bool = True
    spoken: str = ""
    """What a screen reader says of the row, if that is not simply what stands in it."""


def ranked(choices: Sequence[Choice], query: str) -> list[Choice]:
    """Those of *choices* that answer *query*, the best first; all in their order for an empty query."""
    if not query.strip():
        return sorted(choices, key=_disabled)
    found: list[tuple[int, int, Choice]] = []
    for place, choice in enumerate(choices):
        own = fuzzy.score(query, choice.words)
        wide = fuzzy.score(query, f"{choice.words} {choice.group} {choice.other}")
        best = max((points for points in (own and own + 80, wide) if points is not None), default=None)
        if best is not None:
            found.append((-best if choice.enabled else 0, place, choice))
    return [choice for _, _, choice in sorted(found, key=_points)]


def _disabled(choice: Choice) -> bool:
    return not choice.enabled


def _points(found: tuple[int, int, Choice]) -> tuple[int, int]:
    return found[:2]


SHARE: Final = 0.45
"""Of a narrow row, the part for the words of a choice, when what is behind them has no room otherwise."""


class Choices(QAbstractListModel):
    """The choices that answer what was typed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: list[Choice] = []

    def show(self, choices: list[Choice]) -> None:
        """Show *choices*."""
        self.beginResetModel()
        self.shown = choices
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self.shown):
            return None
        choice = self.shown[index.row()]
        if role == CHOICE:
            return choice
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return choice.spoken or comma().join(part for part in (choice.words, choice.group, choice.detail) if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self.shown[index.row()].enabled:
            flags &= ~Qt.ItemFlag.ItemIsEnabled
        return flags


class ChoiceRow(QStyledItemDelegate):
    """Paints a choice: its picture, its words, the group behind them, the detail at the end."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 (600 constants, not for the start)

        choice: Choice | None = index.data(CHOICE)
        if choice is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = QApplication.palette()
        row = QRectF(option.rect).adjusted(1, 1, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.midlight())
            painter.drawRoundedRect(row, 6, 6)
        group = QPalette.ColorGroup.Normal if choice.enabled else QPalette.ColorGroup.Disabled
        text = palette.color(group, QPalette.ColorRole.Text)
        quiet = palette.placeholderText().color() if choice.enabled else text
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        inner = row.adjusted(10, 0, -10, 0)
        small = smaller(option.font, 1.0)
        taken = 0.0
        if choice.detail:
            room = QFontMetrics(small).horizontalAdvance(choice.detail) + 4
            at = QRectF(inner.left() if rtl else inner.right() - room, inner.top(), room, inner.height())
            paint_line(painter, at, choice.detail, small, quiet, not rtl)
            taken += room + 12
        if choice.icon is not None:
            x = inner.right() - 18 if rtl else inner.left()
            mode = QIcon.Mode.Normal if choice.enabled else QIcon.Mode.Disabled
            choice.icon.paint(painter, int(x), int(inner.center().y() - 8), 18, 18, Qt.AlignmentFlag.AlignCenter, mode)
        left = inner.left() + (taken if rtl else 28)
        line = QRectF(left, inner.top(), inner.width() - taken - 28, inner.height())
        wide = line.width()
        if choice.group and QFontMetrics(option.font).horizontalAdvance(choice.words) > wide - 50:
            wide *= SHARE  # both are shortened: neither pushes the other out
        first = QRectF(line.right() - wide if rtl else line.left(), line.top(), wide, line.height())
        used = paint_line(painter, first, choice.words, option.font, text, rtl) + 10
        if choice.group:
            rest = line.adjusted(0, 0, -used, 0) if rtl else line.adjusted(used, 0, 0, 0)
            if rest.width() > 40:
                paint_line(painter, rest, choice.group, small, quiet, rtl)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)
