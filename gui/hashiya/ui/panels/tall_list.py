"""A list of any number of rows of one height. Qt's own asks every row for its place: three seconds for a million."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtGui import QDrag, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem, QWidget

from hashiya.view.viewport import own_viewport

DRAGGED: Final = "application/x-hashiya-documents"
"""What is dragged: the chosen documents; whoever takes them asks the shelf which they are."""

Index = QModelIndex | QPersistentModelIndex


class TallList(QListView):
    """A `QListView`, so that screen readers know it, whose rows stand where their number says."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._height = 24
        own_viewport(self)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)

    def row_height(self) -> int:
        """Pixels; the delegate says it, asked about the first row."""
        return self._height

    def rows(self) -> int:
        """How many rows there are."""
        model = self.model()
        return 0 if model is None else int(model.rowCount())

    def measure(self) -> None:
        """Ask the delegate again, whose rows may be higher now."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        self._height = max(8, self.itemDelegate().sizeHint(option, QModelIndex()).height())
        self.updateGeometries()
        self.viewport().update()

    def _bar(self) -> Any:
        return self.verticalScrollBar()

    def _page(self) -> int:
        return max(1, self.viewport().height() // self._height)

    # --- what Qt asks ---------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """All rows are selected by the key that selects the whole text elsewhere."""
        wanted = event.type() == QEvent.Type.ShortcutOverride
        if wanted and isinstance(event, QKeyEvent) and event.matches(QKeySequence.StandardKey.SelectAll):
            event.accept()
            return True
        return super().event(event)

    def doItemsLayout(self) -> None:
        self.measure()

    def updateGeometries(self) -> None:
        bar, height = self._bar(), self.viewport().height()
        bar.setRange(0, max(0, self.rows() * self._height - height))
        bar.setPageStep(height)
        bar.setSingleStep(max(1, self._height // 2))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()

    def verticalOffset(self) -> int:
        return int(self._bar().value())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Qt's own would go by the places that it gave to rows, and has given none here: next to nothing moves."""
        self.viewport().scroll(dx, dy)

    def horizontalOffset(self) -> int:
        return 0

    def isIndexHidden(self, index: Index) -> bool:
        return False

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        top = index.row() * self._height - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._height)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = (point.y() + self.verticalOffset()) // self._height
        if not 0 <= row < self.rows() or not 0 <= point.x() < self.viewport().width():
            return QModelIndex()
        return self.model().index(row, 0)

    def scrollTo(self, index: Index, hint: Any = QListView.ScrollHint.EnsureVisible) -> None:
        if not index.isValid():
            return
        bar, top = self._bar(), index.row() * self._height
        height, now = self.viewport().height(), self.verticalOffset()
        if hint == QListView.ScrollHint.PositionAtCenter:
            bar.setValue(top - (height - self._height) // 2)
        elif top < now or hint == QListView.ScrollHint.PositionAtTop:
            bar.setValue(top)
        elif top + self._height > now + height or hint == QListView.ScrollHint.PositionAtBottom:
            bar.setValue(top + self._height - height)

    def moveCursor(self, action: Any, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        move = QListView.CursorAction
        last = self.rows() - 1
        if last < 0:
            return QModelIndex()
        here = self.currentIndex().row()
        steps = {
            move.MoveUp: -1, move.MoveDown: 1, move.MovePrevious: -1, move.MoveNext: 1,
            move.MovePageUp: -self._page(), move.MovePageDown: self._page(),
        }  # fmt: skip
        if action == move.MoveHome:
            row = 0
        elif action == move.MoveEnd:
            row = last
        else:
            row = here + steps.get(action, 0) if here >= 0 else 0
        return self.model().index(min(last, max(0, row)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        offset, last = self.verticalOffset(), self.rows() - 1
        area = rect.normalized()
        first, end = (area.top() + offset) // self._height, (area.bottom() + offset) // self._height
        chosen = QItemSelection()
        if last >= 0 and end >= 0 and first <= last:
            model = self.model()
            chosen = QItemSelection(model.index(max(0, first), 0), model.index(min(last, end), 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, visible = QRegion(), self.viewport().rect()
        for chosen in list(selection):  # type: ignore[call-overload]
            top = chosen.top() * self._height - self.verticalOffset()
            bottom = (chosen.bottom() + 1) * self._height - self.verticalOffset()
            region += QRegion(QRect(0, top, visible.width(), bottom - top).intersected(visible))
        return region

    def paintEvent(self, event: QPaintEvent) -> None:
        model, delegate = self.model(), self.itemDelegate()
        painter = QPainter(self.viewport())
        offset, area = self.verticalOffset(), event.rect()
        first = max(0, (area.top() + offset) // self._height)
        for row in range(first, min(self.rows(), (area.bottom() + offset) // self._height + 1)):
            index = model.index(row, 0)
            option = QStyleOptionViewItem()
            self.initViewItemOption(option)
            option.rect = self.visualRect(index)
            delegate.paint(painter, option, index)
        painter.end()

    def selectedIndexes(self) -> list[QModelIndex]:
        """Of a million rows that are chosen, Qt wants to know but one: where the drag began."""
        here = self.currentIndex()
        return [here] if here.isValid() else []

    def startDrag(self, actions: Qt.DropAction) -> None:
        drag = QDrag(self)
        data = QMimeData()
        data.setData(DRAGGED, b"")
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)

    def keyboardSearch(self, search: str) -> None:
        """Qt would ask row after row; who owns the list finds rows by their first letters."""
