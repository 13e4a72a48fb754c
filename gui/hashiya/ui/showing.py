"""Keeps the panels in step with what is open: each fact that `Current` tells refreshes only what it touches."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject, QTimer

from hashiya.late import late
from hashiya.session import history
from hashiya.session.project import Changed, Session
from hashiya.ui.command_actions import Actions
from hashiya.ui.counting import Counting, count_words
from hashiya.ui.desk import Desk
from hashiya.ui.isolates import quoted
from hashiya.ui.panels.documents import DocumentsPanel
from hashiya.ui.panels.inspector import Inspector
from hashiya.ui.panels.middle import Middle
from hashiya.ui.panels.spans import SpansPanel
from hashiya.ui.panels.status_line import StatusLine, Whereabouts
from hashiya.ui.panels.top_bar import TopBar
from hashiya.ui.project_names import project_name, shown_name
from hashiya.ui.steps import step_words
from hashiya.ui.threads import concerns_threads, show_threads
from hashiya.ui.tips import in_menu

if TYPE_CHECKING:
    from hashiya.ui import link_rows
else:
    (link_rows,) = late("hashiya.ui", "link_rows")


translate = QCoreApplication.translate

LONGEST_COUNTED: Final = 200_000
"""Code points of a selection whose words are still counted."""


class Panels(Struct, frozen=True):
    """The widgets that show something."""

    top: TopBar
    middle: Middle
    documents: DocumentsPanel
    inspector: Inspector
    spans: SpansPanel
    status: StatusLine


SOON: Final = 20
"""Milliseconds after which what a change touches is shown: the text is painted by then, and several facts are one."""


class Showing(QObject):
    """Listens to `Current` and the reader; writes nothing.

    A fact only says what is to be shown again. That is done once, after the text is painted, or by `catch_up` when a
    key or a command comes earlier, so that nobody acts on what is not true any more.
    """

    def __init__(self, desk: Desk, panels: Panels, actions: Actions) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._panels = panels
        self._actions = actions
        self._counting = Counting(self)
        self._counting.finished.connect(partial(self._now, "status"))
        self._due: set[str] = set()
        self._touched: frozenset[str] | None = frozenset()  # spans that may say something else; None: any
        self._parts: dict[str, Callable[[], object]] = {
            "page": self._page,
            "spans": self._spans,
            "span": self._choose_span,
            "inspector": self._inspect,
            "threads": partial(show_threads, desk),
            "steps": self._steps,
            "status": self._show_status,
            "actions": actions.refresh,
        }
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self.catch_up)
        self._note_open = False
        current = desk.current
        current.project_opened.connect(self._project)
        current.document_opened.connect(self._document)
        current.document_about_to_close.connect(panels.inspector.keep)
        current.span_selected.connect(self._span)
        current.contents_changed.connect(self._changed)
        desk.reader.caret_moved.connect(partial(self._later, "status"))
        desk.reader.selection_changed.connect(partial(self._later, "status", "actions"))
        desk.tasks.busy_changed.connect(self._actions.refresh)
        desk.panes.shown_changed.connect(self._actions.refresh)
        desk.lamp.switched.connect(self._relight)
        actions.asked.connect(self.catch_up)
        actions.used.connect(partial(self._later, "actions"))
        panels.inspector.note_edited.connect(self._note)

    def everything(self) -> None:
        """Show all anew; what is shown later is shown as soon as the window is."""
        self._project()
        self._document()
        self._span()

    def ask_again(self) -> None:
        """Commands may be usable, or on, that were not."""
        self._now("actions")

    def catch_up(self) -> None:
        """Show now what was left for later."""
        self._soon.stop()
        due, self._due = self._due, set()
        for part, show in self._parts.items():
            if part in due:
                show()

    def _later(self, *parts: str) -> None:
        """Show these *parts* once the text is painted."""
        self._due.update(parts)
        if not self._soon.isActive():
            self._soon.start()

    def _now(self, *parts: str) -> None:
        """Show these *parts* now; in a window that is being made, once, when it is shown."""
        if self._desk.window.isVisible():
            for part in parts:
                self._parts[part]()
        else:
            self._later(*parts)

    def _relight(self) -> None:
        self._later("threads")  # a partial would be called when the window has long gone

    def _project(self) -> None:
        session = self._desk.current.session
        self._panels.top.name_project(_name(session) if session else "")
        title = f"{_name(session)}[*]" if session else translate("Window", "Hashiya")
        self._desk.window.setWindowTitle(title)
        self._now("page")
        self._steps()

    def _page(self) -> None:
        session = self._desk.current.session
        page = "no project" if session is None else "reader" if self._desk.current.document_id else "no document"
        self._panels.middle.show_page(page)

    def _document(self) -> None:
        self._panels.documents.choose(self._desk.current.document_id)
        self._now("page")
        self._touched = None
        self._spans()
        self._later("threads")
        session, document_id = self._desk.current.session, self._desk.current.document_id
        self._counting.begin(session.text(document_id) if session and document_id else "")
        self._now("status", "actions")

    def _spans(self) -> None:
        current = self._desk.current
        if current.document_id:
            hint = translate("SpansPanel", "Nothing is marked yet. Select some text and press the key of a label.")
        else:
            hint = translate("SpansPanel", "The spans of a document are listed here.")
        touched, self._touched = self._touched, frozenset()
        self._panels.spans.name_source(current.document())
        self._panels.spans.show_spans(current.spans(), current.span_id, hint, touched)

    def _span(self) -> None:
        """Another span is selected. What was typed about the one before is kept at once."""
        self._panels.inspector.keep()
        self._later("span", "inspector", "actions")

    def _choose_span(self) -> None:
        self._panels.spans.choose(self._desk.current.span_id)

    def _inspect(self) -> None:
        document, session = self._desk.current.document(), self._desk.current.session
        span = self._desk.current.span() if document else None
        language = document.language if document else "und"
        self._panels.inspector.show_span(span, language, session is None or session.read_only)
        self._panels.inspector.show_links(link_rows.rows_of(self._desk, span) if span else ())

    def _changed(self, changed: Changed) -> None:
        if changed.bulk or self._desk.current.document_id in changed.documents:
            new = None if changed.bulk or self._touched is None else self._touched | changed.spans
            self._touched = new
            self._later("spans", "inspector")
        elif "link" in changed.kinds:  # one that comes from another document
            self._later("inspector")
        if concerns_threads(changed, self._desk.current.document_id):
            self._later("threads")
        self._later("page", "steps", "status", "actions")

    def _steps(self) -> None:
        """Undo and redo say what they would do."""
        session = self._desk.current.session
        for command_id, words, ask in (
            ("edit.undo", translate("history", "&Undo: {step}"), history.undo_step),
            ("edit.redo", translate("history", "&Redo: {step}"), history.redo_step),
        ):
            step = ask(session) if session else None
            named = ""
            if session is not None and step is not None:
                named = words.format(step=in_menu(_short(step_words(step, session.scheme, self._desk.language))))
            self._actions.rename(command_id, named)

    def _note(self, unsaved: bool) -> None:
        self._note_open = unsaved
        self._show_saved()

    def _show_saved(self) -> None:
        session = self._desk.current.session
        if session is None:
            words = ""
        elif session.read_only:
            words = translate("StatusLine", "Read only")
        elif session.pending:
            words = translate("StatusLine", "Not on the disk yet")
        elif self._note_open:
            words = translate("StatusLine", "Note being written\u2026")
        else:
            words = translate("StatusLine", "Saved")
        self._panels.status.show_saved(words)

    def _show_status(self) -> None:
        self._show_saved()
        document, reader = self._desk.current.document(), self._desk.reader
        if document is None:
            self._panels.status.show_whereabouts(None)
            return
        chosen = reader.selection()
        small = sum(end - start for start, end in chosen) <= LONGEST_COUNTED
        words = sum(count_words(reader.text_between(*one)) for one in chosen) if small else -1
        where = Whereabouts(
            paragraph=self._counting.paragraph_at(reader.caret()),
            paragraphs=self._counting.paragraphs,
            caret=reader.caret(),
            selected=chosen,
            selected_words=words,
            characters=document.length,
            words=self._counting.words,
            direction=document.direction,
            language=document.language,
            state=document.state,
        )
        self._panels.status.show_whereabouts(where)


def _short(words: str) -> str:
    return words if len(words) < 60 else quoted(words, 56)


def _name(session: Session) -> str:
    return project_name(session) if session.backup_of is None else shown_name(session)
