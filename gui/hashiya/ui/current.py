"""What is open now: the project, the document on the reader, the span that is selected. Facts go out as signals."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from hashiya.model.document import Document
from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex, Spans
from hashiya.session.project import Session


class Current(QObject):
    """The window's parts read it and are told by it; only commands and the reader's link change it."""

    project_opened = Signal()
    document_about_to_close = Signal()
    document_opened = Signal()
    span_selected = Signal()
    contents_changed = Signal(object)
    """A `session.Changed`; also when it was heard in another thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.document_id = ""
        self.span_id = ""
        self._unsubscribe: Callable[[], None] | None = None

    def use(self, session: Session | None) -> None:
        """Work on *session* from now on; the one before is left open for its owner to close."""
        self.show_document("")
        if self._unsubscribe:
            self._unsubscribe()
        self.session = session
        self._unsubscribe = session.subscribe(self.contents_changed.emit) if session else None
        self.project_opened.emit()

    def show_document(self, document_id: str) -> None:
        """Put that document on the reader; "" for none."""
        if document_id == self.document_id:
            return
        if self.document_id:
            self.document_about_to_close.emit()
        self.document_id = document_id
        self.span_id = ""
        self.document_opened.emit()
        self.span_selected.emit()

    def choose_span(self, span_id: str) -> None:
        """Make that span of the document on the reader the selected one; "" for none."""
        if span_id != self.span_id:
            self.span_id = span_id
            self.span_selected.emit()

    def document(self) -> Document | None:
        """The document on the reader."""
        if self.session is None or not self.document_id:
            return None
        return self.session.document(self.document_id)

    def spans(self) -> Spans:
        """The spans of the document on the reader; none without one."""
        if self.session is None or not self.document_id:
            return SpanIndex()
        return self.session.spans(self.document_id)

    def span(self) -> Span | None:
        """The selected span."""
        return self.spans().get(self.span_id) if self.span_id else None
