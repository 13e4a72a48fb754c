"""The link between what is open and the reader: it puts documents on it, keeps places, and passes selections on."""

from __future__ import annotations

from contextlib import suppress
from typing import Final

from PySide6.QtCore import QObject, QTimer

from hashiya.model.errors import KnownError
from hashiya.session.project import Changed
from hashiya.ui.current import Current
from hashiya.ui.settings import Settings
from hashiya.ui.tasks import Tasks
from hashiya.view.reader import Reader
from hashiya.view.style import ReadingStyle

REST: Final = 2000
"""Milliseconds of rest after which the place is kept."""


class ReaderLink(QObject):
    """The reader holds no truth and `Current` knows no widget; this knows both and decides nothing."""

    def __init__(self, current: Current, reader: Reader, settings: Settings, tasks: Tasks) -> None:
        super().__init__(reader)
        self._current = current
        self._reader = reader
        self._settings = settings
        self._tasks = tasks
        self._shown = ("", "", "")
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self.keep_place)
        reader.set_style(settings.reading(""))
        reader.set_showing(settings.showing)
        current.document_about_to_close.connect(self.keep_place)
        current.document_opened.connect(self._open)
        current.contents_changed.connect(self._follow)
        reader.span_selected.connect(current.choose_span)
        reader.caret_moved.connect(self._rest.start)
        reader.span_selected.connect(self._rest.start)
        reader.verticalScrollBar().valueChanged.connect(self._rest.start)
        reader.style_changed.connect(self._keep_style)

    def keep_place(self) -> None:
        """Remember where the reader is. Not while a worker writes, and not of a document that has just gone."""
        self._rest.stop()
        session, document_id = self._current.session, self._current.document_id
        if session is not None and document_id == self._shown[0] and document_id and not self._tasks.busy:
            with suppress(KnownError):
                session.keep_place(document_id, self._reader.place())

    def _open(self) -> None:
        session, document = self._current.session, self._current.document()
        if session is None or document is None:
            self._shown = ("", "", "")
            self._reader.set_document(None)
        else:
            self._shown = (document.id, document.direction, document.language)
            place = session.place(document.id)
            self._dress(document.language)
            text, spans = session.text(document.id), session.spans(document.id)
            self._reader.set_document(text, spans, document.direction, document.language, place)
            self._settings.remember_document(session.path, document.id)
            self._settings.flush()
        self._rest.stop()

    def _follow(self, changed: Changed) -> None:
        session, document_id = self._current.session, self._current.document_id
        if session is None:
            return
        document = session.find(document_id) if document_id else None
        if document is None:
            self._current.show_document(session.first())
        elif self._shown != (document.id, document.direction, document.language):
            place = self._reader.place()
            self._shown = (document.id, document.direction, document.language)
            self._dress(document.language)
            text, spans = session.text(document.id), session.spans(document.id)
            self._reader.set_document(text, spans, document.direction, document.language, place)
        elif changed.bulk or document_id in changed.documents:
            self._reader.set_spans(session.spans(document_id))

    def _dress(self, language: str) -> None:
        """Set texts as those in *language* are set."""
        style = self._settings.reading(language)
        if style != self._reader.style_now():
            self._reader.set_style(style)

    def _keep_style(self, style: ReadingStyle) -> None:
        self._settings.keep_reading(style, self._shown[2])
