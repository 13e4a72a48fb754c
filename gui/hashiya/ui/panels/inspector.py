"""The inspector: everything about the selected span: its fields and links, and the field for its note."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from hashiya.model.scheme import Scheme
from hashiya.model.span import Span
from hashiya.ui.late import Made
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.ui.panels.heading import Heading
from hashiya.ui.tips import plain_labels
from hashiya.view.style import Inks

if TYPE_CHECKING:
    from hashiya.ui.panels.field_form import FieldForm, Recent
    from hashiya.ui.panels.link_list import LinkList, LinkRow
    from hashiya.ui.panels.note import NoteEditor
    from hashiya.ui.panels.span_page import SpanPage

translate = QCoreApplication.translate


class Inspector(QWidget):
    """Shows one span, on a page that is made when the first one is to be shown, or after the start."""

    note_written = Signal(str, str)
    """The span's id and its new note."""
    note_left = Signal()
    """The note was ended with a key; the text may have the focus back."""
    value_written = Signal(str, str, object)
    """The span's id, the name of a field and its new value (None for none)."""
    note_edited = Signal(bool)
    """Whether the field holds something that is not kept yet."""
    filled = Signal()
    """A span is shown where none was, or none any more."""
    link_asked = Signal(str)
    """A link is to be followed, to its other end."""
    removal_asked = Signal(str)
    """A link is to be removed."""
    words_asked = Signal(str)
    """Fields and note of that link are to be written."""
    menu_asked = Signal(str, QPoint)
    """The menu of a link is wanted there (on the screen)."""
    ready = Signal()
    """The page is there, and where the keyboard may go in it."""

    def __init__(self, relabel: QAction, empty: EmptyPlace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(translate("Inspector", "Selected span"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._relabel = relabel
        self._inks = Inks()
        self._scheme: tuple[Scheme, str, Recent] | None = None
        self._heading = Heading(self)
        self._heading.setText(translate("Inspector", "Selected span"))
        self.page = Made(self._make_page, self.ready.emit)
        """What shows the span."""
        self._stack = QStackedLayout()
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._heading.row())
        column.addLayout(self._stack, 1)

    def _make_page(self) -> SpanPage:
        from hashiya.ui.panels.span_page import SpanPage  # noqa: PLC0415 (not for the start)

        page = SpanPage(self._relabel, self)
        page.note_written.connect(self.note_written)
        page.note_left.connect(self.note_left)
        page.value_written.connect(self.value_written)
        page.note_edited.connect(self.note_edited)
        page.links.link_asked.connect(self.link_asked)
        page.links.removal_asked.connect(self.removal_asked)
        page.links.menu_asked.connect(self.menu_asked)
        page.links.words_asked.connect(self.words_asked)
        plain_labels(page)
        self._stack.addWidget(page)
        page.set_inks(self._inks)
        if self._scheme is not None:
            page.set_scheme(*self._scheme)
        return page

    @property
    def note(self) -> NoteEditor:
        """The field for the note."""
        return self.page().note

    @property
    def form(self) -> FieldForm:
        """The fields of the span."""
        return self.page().form

    @property
    def links(self) -> LinkList:
        """The links from and to the span."""
        return self.page().links

    def set_inks(self, inks: Inks) -> None:
        """Show labels in these inks."""
        self._inks = inks
        if page := self.page.there:
            page.set_inks(inks)

    def set_scheme(self, scheme: Scheme, language: str, recent: Recent) -> None:
        """Show fields and guidelines of *scheme* in the window's *language*; *recent* tells last values of a field."""
        self._scheme = scheme, language, recent
        if page := self.page.there:
            page.set_scheme(*self._scheme)

    def show_links(self, rows: Sequence[LinkRow]) -> None:
        """Show the links from and to the span."""
        if rows or self.page.there:
            self.page().show_links(rows)

    def show_span(self, span: Span | None, language: str, read_only: bool) -> None:
        """Show *span* of a document in *language*; None for none. A note that was being typed is handed over."""
        if span is None and not self.page.there:
            return
        before = self.is_filled
        page = self.page()
        page.show_span(span, language, read_only)
        if span is None and (held := QApplication.focusWidget()) and page.isAncestorOf(held):
            self.note_left.emit()  # before it goes: Qt would lead the keyboard to whatever comes next
        self._stack.setCurrentIndex(1 if span else 0)
        if self.is_filled != before:
            self.filled.emit()

    @property
    def is_filled(self) -> bool:
        """Whether a span is shown."""
        return self._stack.currentIndex() == 1

    def unsaved_note(self) -> str | None:
        """What stands in the field and is not kept yet; None if there is nothing."""
        return self.page.there.unsaved_note() if self.page.there else None

    def keep(self) -> None:
        """Hand over everything that was typed."""
        if page := self.page.there:
            page.keep()

    def stops(self) -> list[QWidget]:
        """What the Tab key leads to, in order."""
        return self.page.there.stops() if self.page.there else []

    def edit_fields(self, name: str = "") -> bool:
        """Put the typing cursor into the field *name*, else the first one; False if the span has no fields."""
        return self.page().edit_fields(name)

    def edit_note(self) -> None:
        """Put the typing cursor into the field."""
        self.page().edit_note()
