"""The manual in a window of its own: chapters on one side, the text on the other, a field that finds in all of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hashiya.text.finding import Query, find
from hashiya.text.offsets import Utf16Offsets
from hashiya.ui import reading_order
from hashiya.ui.command import Command
from hashiya.ui.dialogs import frame
from hashiya.ui.dividers import Divided
from hashiya.ui.icons import icon
from hashiya.ui.isolates import isolated
from hashiya.ui.keys import key_words, keystroke
from hashiya.ui.line_field import clearable
from hashiya.ui.manual import Chapter, chapters, filled
from hashiya.ui.manual_page import page_of
from hashiya.ui.numbers import number
from hashiya.ui.theme import Lamp

translate = QCoreApplication.translate

SIZES: Final = (8.0, 24.0)
"""Points between which the text may be zoomed."""

PAUSE: Final = 150
"""Milliseconds after the last letter before the chapters are searched."""


class Page(QTextBrowser):
    """Shows a page and loads nothing: no file and no address is ever asked for."""

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        return None


class ManualWindow(QDialog):
    """Not modal: one reads it beside the work. ``commands`` have the keys that the user gave them."""

    def __init__(self, commands: Sequence[Command], language: str, lamp: Lamp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Manual", "Manual"))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        self._commands = tuple(commands)
        self._rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._lamp = lamp
        self.chapters: tuple[Chapter, ...] = chapters(language)
        self._pages: dict[str, QTextDocument] = {}
        self._hits: dict[str, list[tuple[int, int]]] = {}
        self._been: list[str] = []
        self._place = -1
        self._size = self.font().pointSizeF() + 1
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(translate("Manual", "Find in the manual\u2026"))
        self.field.setAccessibleName(translate("Manual", "Find in the manual"))
        clearable(self.field)
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("Manual", "Chapters"))
        self.list.setProperty("framed", True)
        self._said = QLabel(self)
        self._said.setObjectName("quiet")
        self._said.setWordWrap(True)
        self.page = Page(self)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(translate("Manual", "Text of the chapter"))
        self.page.setProperty("framed", True)
        self.page.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        back, on = ("Alt+Right", "Alt+Left") if self.isRightToLeft() else ("Alt+Left", "Alt+Right")  # as in browsers
        self._back = self._tool("previous", translate("Manual", "Back"), keystroke(back), self.back)
        self._forward = self._tool("next", translate("Manual", "Forward"), keystroke(on), self.forward)
        self._smaller = self._tool("zoom-out", translate("Manual", "Smaller type"), keystroke("Ctrl+-"), self.smaller)
        self._larger = self._tool("zoom-in", translate("Manual", "Larger type"), keystroke("Ctrl++"), self.larger)
        self._lay_out()
        for key, slot in (("Ctrl+=", self.larger), ("Ctrl+F", self._find), ("F3", self._next_hit)):
            QShortcut(keystroke(key), self).activated.connect(slot)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.search)
        self.field.textChanged.connect(self._pause.start)
        self.field.returnPressed.connect(self._enter)
        self.field.installEventFilter(self)
        self.list.currentItemChanged.connect(self._chosen)
        self.page.anchorClicked.connect(self._follow)
        lamp.switched.connect(self._redress)
        self.resize(QSize(940, 680).boundedTo(frame.room_on(self.screen())))
        self.search()
        self.open_at(self.chapters[0].id)

    def open_at(self, chapter: str) -> None:
        """Show *chapter* (the first one if there is none of that id), remembering the way."""
        known = {one.id for one in self.chapters}
        chapter = chapter if chapter in known else self.chapters[0].id
        if 0 <= self._place < len(self._been) and self._been[self._place] == chapter:
            self._show(chapter)
            return
        del self._been[self._place + 1 :]
        self._been.append(chapter)
        self._place = len(self._been) - 1
        self._show(chapter)

    def state(self) -> dict[str, Any]:
        """The way so far, what is searched, the size of the type, how far one has read: for `show_state`."""
        bar = self.page.verticalScrollBar()
        read = bar.value() / bar.maximum() if bar.maximum() else 0.0
        return {
            "been": tuple(self._been), "place": self._place, "typed": self.field.text(), "size": self._size,
            "read": read,
        }  # fmt: skip

    def show_state(self, state: Mapping[str, Any]) -> None:
        """Show what `state` gave, in the language of this window."""
        self._been, self._place, self._size = list(state["been"]), state["place"], state["size"]
        self._redress()
        self.field.setText(state["typed"])
        self.search()
        self._show(self.chapter)
        bar = self.page.verticalScrollBar()
        bar.setValue(round(state["read"] * bar.maximum()))

    @property
    def chapter(self) -> str:
        """The chapter that is shown."""
        return self._been[self._place]

    def back(self) -> None:
        """The chapter before on the way."""
        self._go(-1)

    def forward(self) -> None:
        """The chapter after on the way."""
        self._go(1)

    def larger(self) -> None:
        """Larger type."""
        self._zoom(1.0)

    def smaller(self) -> None:
        """Smaller type."""
        self._zoom(-1.0)

    def search(self) -> None:
        """List the chapters that hold what is typed, and show where."""
        self._pause.stop()
        typed = self.field.text().strip()
        self._hits = {one.id: self._found(one, typed) for one in self.chapters} if typed else {}
        here = self.chapter if self._been else ""
        self.list.currentItemChanged.disconnect(self._chosen)
        self.list.clear()
        for one in self.chapters:
            if typed and not self._hits[one.id]:
                continue
            words = one.title
            if typed:
                words = translate("Manual", "{chapter} ({count})").format(
                    chapter=isolated(one.title), count=isolated(number(len(self._hits[one.id])))
                )
            row = QListWidgetItem(words, self.list)
            row.setData(Qt.ItemDataRole.UserRole, one.id)
            if one.id == here:
                self.list.setCurrentItem(row)
        self.list.currentItemChanged.connect(self._chosen)
        nothing = bool(typed) and self.list.count() == 0
        self._said.setText(translate("Manual", "No chapter holds this.") if nothing else "")
        self._said.setVisible(nothing)
        self._mark()

    def _found(self, chapter: Chapter, typed: str) -> list[tuple[int, int]]:
        """Where *typed* stands in *chapter*, however it is spelt, in UTF-16 units."""
        text = self._page_of(chapter.id).toPlainText()
        offsets = Utf16Offsets(text)
        return [(offsets.to_utf16(start), offsets.to_utf16(end)) for start, end in find(text, Query(typed))]

    def _page_of(self, name: str) -> QTextDocument:
        if name not in self._pages:
            chapter = next(one for one in self.chapters if one.id == name)
            font = self.font()
            font.setPointSizeF(self._size)
            text = filled(chapter.text, self._commands)
            self._pages[name] = page_of(
                chapter.title, text, rtl=self._rtl, theme=self._lamp.theme, font=font, parent=self
            )
        return self._pages[name]

    def _show(self, chapter: str) -> None:
        self.page.setDocument(self._page_of(chapter))
        self.page.verticalScrollBar().setValue(0)
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == chapter:
                self.list.setCurrentRow(row)
        self._back.setEnabled(self._place > 0)
        self._forward.setEnabled(self._place + 1 < len(self._been))
        self._mark()

    def _mark(self) -> None:
        """Put a ground under the hits; the first one is in sight."""
        hits = self._hits.get(self.chapter, []) if self._been else []
        marks = []
        for start, end in hits:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(start, end)
            mark.format.setBackground(QColor(self._lamp.theme.hit))
            marks.append(mark)
        self.page.setExtraSelections(marks)
        if hits:
            self.page.setTextCursor(self._cursor(hits[0][0], hits[0][0]))
            self.page.ensureCursorVisible()

    def _cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.page.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _next_hit(self) -> None:
        """The hit after the caret of the page, and from the last one to the next chapter."""
        here = self.page.textCursor().position()
        later = [hit for hit in self._hits.get(self.chapter, []) if hit[0] > here]
        if later:
            self.page.setTextCursor(self._cursor(later[0][0], later[0][0]))
            self.page.ensureCursorVisible()
        elif self.list.count():
            self.list.setCurrentRow((self.list.currentRow() + 1) % self.list.count())

    def _go(self, step: int) -> None:
        if 0 <= self._place + step < len(self._been):
            self._place += step
            self._show(self.chapter)

    def _zoom(self, step: float) -> None:
        self._size = min(max(self._size + step, SIZES[0]), SIZES[1])
        self._redress()

    def _redress(self) -> None:
        """Make the pages anew, in other colours or another size, and stay where one reads."""
        bar = self.page.verticalScrollBar()
        part = bar.value() / bar.maximum() if bar.maximum() else 0.0
        old, self._pages = self._pages, {}
        self.page.setDocument(self._page_of(self.chapter))
        for page in old.values():
            page.deleteLater()
        bar.setValue(round(part * bar.maximum()))
        self._mark()

    def _chosen(self, row: QListWidgetItem | None) -> None:
        if row is not None:
            self.open_at(row.data(Qt.ItemDataRole.UserRole))

    def _follow(self, link: QUrl) -> None:
        if link.fragment():
            self.open_at(link.fragment())

    def _find(self) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _enter(self) -> None:
        self.search()
        if self.list.count():
            if self.list.currentRow() < 0:
                self.list.setCurrentRow(0)
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tool(self, name: str, words: str, key: QKeySequence, slot: Callable[[], None]) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setAccessibleName(words)
        button.setToolTip(f"{words} ({key_words(key)})")
        button.clicked.connect(slot)
        QShortcut(key, self).activated.connect(slot)
        return button

    def _lay_out(self) -> None:
        side = QWidget(self)
        column = QVBoxLayout(side)
        column.setContentsMargins(14, 14, 10, 14)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self._said)
        column.addWidget(self.list, 1)
        reading = QWidget(self)
        page = QVBoxLayout(reading)
        page.setContentsMargins(10, 14, 14, 14)
        page.setSpacing(8)
        tools = QHBoxLayout()
        tools.addWidget(self._back)
        tools.addWidget(self._forward)
        tools.addStretch(1)
        tools.addWidget(self._smaller)
        tools.addWidget(self._larger)
        page.addLayout(tools)
        page.addWidget(self.page, 1)
        both = Divided(Qt.Orientation.Horizontal, self)
        both.addWidget(side)
        both.addWidget(reading)
        both.setStretchFactor(0, 0)
        both.setStretchFactor(1, 1)
        both.setSizes([250, 690])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(both)
        reading_order.follow(self)
        self.field.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the field, the arrows lead into the list; Escape empties the field before it closes the window."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                self.search()
                return True
        return super().eventFilter(watched, event)
