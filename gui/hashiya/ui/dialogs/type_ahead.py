"""Choosing one of many by typing: the ground of the command palette, the label picker and the recent projects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QKeyEvent, QPainter, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hashiya.ui.fuzzy import score
from hashiya.ui.panels.rows import smaller
from hashiya.ui.typeset import paint_line

CHOICE = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 36
SHOWN_ROWS = 11
_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing to choose: ``words`` are searched together with ``group`` and ``other`` (further names); ``detail``
    stands at the end of the row (a key)."""

    id: str
    words: str
    group: str = ""
    detail: str = ""
    other: str = ""
    icon: QIcon | None = None
    enabled: bool = True


def ranked(choices: Sequence[Choice], query: str) -> list[Choice]:
    """Those of *choices* that answer *query*, the best first; all in their order for an empty query."""
    if not query.strip():
        return sorted(choices, key=_disabled)
    found: list[tuple[int, int, Choice]] = []
    for place, choice in enumerate(choices):
        own = score(query, choice.words)
        wide = score(query, f"{choice.words} {choice.group} {choice.other}")
        best = max((points for points in (own and own + 80, wide) if points is not None), default=None)
        if best is not None:
            found.append((-best if choice.enabled else 0, place, choice))
    return [choice for _, _, choice in sorted(found, key=_points)]


def _disabled(choice: Choice) -> bool:
    return not choice.enabled


def _points(found: tuple[int, int, Choice]) -> tuple[int, int]:
    return found[:2]


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
            return ", ".join(part for part in (choice.words, choice.group, choice.detail) if part)
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and not self.shown[index.row()].enabled:
            flags &= ~Qt.ItemFlag.ItemIsEnabled
        return flags


class _ChoiceRow(QStyledItemDelegate):
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
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
        used = paint_line(painter, line, choice.words, option.font, text, rtl) + 10
        if choice.group:
            rest = line.adjusted(0, 0, -used, 0) if rtl else line.adjusted(used, 0, 0, 0)
            if rest.width() > 40:
                paint_line(painter, rest, choice.group, small, quiet, rtl)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, ROW_HEIGHT)


class TypeAhead(QDialog):
    """A field and a list; Up and Down choose without leaving the field, Enter takes, Escape leaves."""

    def __init__(self, title: str, hint: str, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self._choices = list(choices)
        self.chosen = ""
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(title)
        self.field.setClearButtonEnabled(True)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self._model = Choices(self)
        self.list = QListView(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(_ChoiceRow(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(title)
        self.list.clicked.connect(self._take)
        self._nothing = QLabel(self)
        self._nothing.setObjectName("quiet")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setText(QCoreApplication.translate("TypeAhead", "Nothing is called like this."))
        font = QFont(self.field.font())
        font.setPointSizeF(font.pointSizeF() + 1)
        self.field.setFont(font)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        for part in (self.field, self.list, self._nothing):
            column.addWidget(part)
        self._search("")
        rows = max(3, min(SHOWN_ROWS, len(self._choices)))
        self.resize(560, 74 + rows * ROW_HEIGHT)

    def _search(self, query: str) -> None:
        self._model.show(ranked(self._choices, query))
        found = bool(self._model.shown)
        self.list.setVisible(found)
        self._nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._model.index(0))

    def _take(self, index: QModelIndex) -> None:
        choice: Choice | None = index.data(CHOICE)
        if choice is not None and choice.enabled:
            self.chosen = choice.id
            super().accept()

    def _move(self, key: int) -> None:
        row = self.list.currentIndex().row() + _MOVES[Qt.Key(key)]
        row = max(0, min(self._model.rowCount() - 1, row))
        self.list.setCurrentIndex(self._model.index(row))

    def accept(self) -> None:
        self._take(self.list.currentIndex())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        parent = self.parentWidget()
        if parent is not None:
            top = parent.mapToGlobal(QPoint((parent.width() - self.width()) // 2, min(110, parent.height() // 8)))
            self.move(top)
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self._move(event.key())
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.accept()
                return True
        return super().eventFilter(watched, event)


def choose(title: str, hint: str, choices: Sequence[Choice], parent: QWidget | None) -> str:
    """Let one of *choices* be chosen; its id, or "" when nothing was."""
    dialog = TypeAhead(title, hint, choices, parent)
    try:
        return dialog.chosen if dialog.exec() == QDialog.DialogCode.Accepted else ""
    finally:
        dialog.deleteLater()
