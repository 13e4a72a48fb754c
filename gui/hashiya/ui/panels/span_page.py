"""The page of the inspector that shows a span: its label, its fields and links, its note."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from hashiya.model.scheme import Scheme
from hashiya.model.span import Span
from hashiya.ui.isolates import direction_of
from hashiya.ui.label_words import path_of
from hashiya.ui.panels.facts import Facts, facts_of
from hashiya.ui.panels.field_form import FieldForm, Recent
from hashiya.ui.panels.guide import Guide
from hashiya.ui.panels.label_bar import ChipButton
from hashiya.ui.panels.link_list import LinkList, LinkRow
from hashiya.ui.panels.note import NoteEditor
from hashiya.ui.typeset import layout_direction, single_line
from hashiya.view.fonts import reading_font
from hashiya.view.style import Inks
from hashiya.view.viewport import own_viewport

translate = QCoreApplication.translate

QUOTED = 280
"""Characters of a quotation that are shown; the text itself shows the rest."""


class SpanPage(QScrollArea):
    """Shows one span; tells when something of it was written. Its signals are those of the `Inspector`."""

    note_written = Signal(str, str)
    note_left = Signal()
    value_written = Signal(str, str, object)
    note_edited = Signal(bool)

    def __init__(self, relabel: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._inks = Inks()
        self._span: Span | None = None
        self._language = "ar"
        self._read_only = False
        self._label = ChipButton(self._inks.label(""), parent=self)
        self._label.setToolTip(relabel.toolTip())
        self._label.clicked.connect(relabel.trigger)
        self.guide = Guide(self)
        self._scheme = Scheme()
        self._tongue = "en"
        self._quotation = QLabel(self)
        self._quotation.setTextFormat(Qt.TextFormat.PlainText)
        self._quotation.setWordWrap(True)
        self.note = NoteEditor(self)
        self.note.left.connect(self.keep_note)
        self.note.finished.connect(self.note_left)
        self.note.textChanged.connect(self._note_changed)
        self.form = FieldForm(self)
        self.form.value_written.connect(self.value_written)
        self.form.left.connect(self.note_left)
        self.form.finished.connect(self.edit_note)
        self.form.unfolded.connect(self._reveal)
        self.links = LinkList(self)
        self.links.left.connect(self.note_left)
        self._facts = Facts(self)
        self.setMinimumHeight(40)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        own_viewport(self, filled=False)
        body = self._body()
        self.setWidget(body)
        body.setAutoFillBackground(False)  # which Qt has just set: the ground is the panel's
        self.verticalScrollBar().rangeChanged.connect(self.form.tell_unfolded)

    def set_inks(self, inks: Inks) -> None:
        """Show labels in these inks."""
        self._inks = inks
        self._show_label()

    def set_scheme(self, scheme: Scheme, language: str, recent: Recent) -> None:
        """Show fields and guidelines of *scheme* in the window's *language*; *recent* tells last values of a field."""
        self._scheme, self._tongue = scheme, language
        self.form.set_scheme(scheme, language, recent)
        self._show_label()

    def show_links(self, rows: Sequence[LinkRow]) -> None:
        """Show the links from and to the span."""
        self.links.show_links(rows)
        self._links_title.setVisible(bool(rows))

    def show_span(self, span: Span | None, language: str, read_only: bool) -> None:
        """Show *span* of a document in *language*; None for none. A note that was being typed is handed over."""
        if self._span is not None and (span is None or span.id != self._span.id):
            self.keep_note()
        typing = self.unsaved_note() if span and self._span and span.id == self._span.id else None
        self._span = span
        edits = self.form.edits()
        self.form.show_span(span, read_only)
        if edits != self.form.edits():
            for stop, following in pairwise(self.stops()):
                QWidget.setTabOrder(stop, following)
        self._language = language
        self._read_only = read_only
        self._show_label()
        if span is None:
            return
        self._show_quotation(span)
        self.note.setReadOnly(read_only)
        if typing is None and self.note.toPlainText() != span.note:
            self.note.setPlainText(span.note)
        self._facts.show_facts(facts_of(span, self.form.names()))
        self._note_changed()

    def unsaved_note(self) -> str | None:
        """What stands in the field and is not kept yet; None if there is nothing."""
        words = self.note.toPlainText()
        return words if self._span is not None and words != self._span.note else None

    def keep_note(self) -> None:
        """Hand over what was typed, if anything."""
        words = self.unsaved_note()
        if words is not None and self._span is not None and not self._read_only:
            self.note_written.emit(self._span.id, words)

    def keep(self) -> None:
        """Hand over everything that was typed."""
        self.form.keep()
        self.keep_note()

    def stops(self) -> list[QWidget]:
        """What the Tab key leads to, in order."""
        return [self._label, self.guide.more, self.form.finding, *self.form.edits(), self.links, self.note]

    def edit_fields(self, name: str = "") -> bool:
        """Put the typing cursor into the field *name*, else the first one; False if the span has no fields."""
        return self.form.begin(name)

    def edit_note(self) -> None:
        """Put the typing cursor into the field."""
        self.note.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.note.moveCursor(self.note.textCursor().MoveOperation.End)

    def _show_label(self) -> None:
        if self._span is None:
            return
        ink = self._inks.label(self._span.label)
        if self._scheme.depth(self._span.label):
            ink = replace(ink, title=path_of(self._scheme, self._span.label, self._tongue))
        self._label.show_ink(ink)
        name = translate("Inspector", "Label: {title}. Press to choose another.").format(title=ink.title)
        self._label.setAccessibleName(name)
        label = next((one for one in self._scheme.labels if one.name == self._span.label), None)
        self.guide.show_words(label.guideline_in(self._tongue) if label else "")

    def _reveal(self, part: QWidget, edit: QWidget) -> None:
        """Scroll to *part*, which has just appeared under *edit*."""
        self.ensureWidgetVisible(part, 0, 8)
        self.ensureWidgetVisible(edit, 0, 8)

    def _show_quotation(self, span: Span) -> None:
        words = single_line(span.quotation, QUOTED)
        if len(span.quotation) > QUOTED:
            words = words.rstrip() + "\u2026"
        self._quotation.setFont(reading_font(self._language, "", self.font().pointSizeF() + 3))
        self._quotation.setLayoutDirection(layout_direction(direction_of(words)))
        self._quotation.setText(words)

    def _note_changed(self) -> None:
        self.note_edited.emit(self.unsaved_note() is not None)

    def _body(self) -> QWidget:
        body = QWidget(self)
        body.setMinimumWidth(1)  # what stands in it fits into any width; no part may push the others out of sight
        section = self._section(translate("Inspector", "Note"), body)
        section.setBuddy(self.note)
        self._links_title = self._section(translate("Inspector", "Links"), body)
        self._links_title.setBuddy(self.links)
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 2, 18, 16)
        column.setSpacing(6)
        column.addWidget(self._label, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.guide)
        column.addSpacing(4)
        column.addWidget(self._quotation)
        column.addSpacing(8)
        column.addWidget(self.form)
        column.addWidget(self._links_title)
        column.addWidget(self.links)
        column.addWidget(section)
        column.addWidget(self.note)
        column.addSpacing(6)
        column.addWidget(self._facts)
        column.addStretch(1)
        return body

    def _section(self, words: str, body: QWidget) -> QLabel:
        section = QLabel(words, body)
        section.setObjectName("section")
        font = QFont(section.font())
        font.setPointSizeF(font.pointSizeF() - 1)
        section.setFont(font)
        return section
