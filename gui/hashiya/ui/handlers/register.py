"""The register in its window: kept in step, changed cell by cell, led back to the words, written to a file."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any
from zlib import crc32

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from hashiya.formats.writing import write_atomically
from hashiya.model.errors import KnownError
from hashiya.model.field import Field
from hashiya.model.gathering import SavedSearch
from hashiya.model.mention import Mention
from hashiya.reports.register import DIRECTIVE, Column, End, Entry
from hashiya.reports.register_report import heading_of
from hashiya.session import annotate, gathering
from hashiya.session.register import read_register, ready, writer_of
from hashiya.ui import file_dialogs
from hashiya.ui.choices import Choice
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.line import ask_line
from hashiya.ui.dialogs.type_ahead import choose
from hashiya.ui.dialogs.value import ask_value
from hashiya.ui.handlers import history
from hashiya.ui.handlers.guard import guarded
from hashiya.ui.isolates import apart, isolated, path_words
from hashiya.ui.panels.register import RegisterWindow
from hashiya.ui.project_names import project_name
from hashiya.ui.tasks import Cancelled, Progress
from hashiya.view.register_sheet import write_register_pdf

translate = QCoreApplication.translate

FIRST = 300
"""Rows that are shown before all are read."""

SOON = 60
"""Milliseconds after a change before the rows are read again: several changes are one."""


def show_register(desk: Desk) -> None:
    """Open the window of the register, or bring it to the front."""
    keeper = desk.window.findChild(_Keeper) or _Keeper(desk)
    keeper.open()


class _Keeper(QObject):
    """Keeps one window of the register in step with the project, and does what is asked for in it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self.setObjectName("register_keeper")
        self._desk = desk
        self._label = DIRECTIVE
        self._shown_label = ""
        self._aside = desk.tasks.aside()
        self.window = RegisterWindow(desk.language, desk.window)
        self.window.table.kept = self._kept
        self.window.table.columns_changed.connect(self._keep_columns)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._read)
        desk.current.contents_changed.connect(self._later)
        desk.current.project_opened.connect(self._later)
        asked = self.window
        asked.label_chosen.connect(self._choose_label)
        asked.words_asked.connect(self._go)
        asked.change_asked.connect(self._change)
        asked.choice_typed.connect(self._choose)
        asked.export_asked.connect(self._export)
        asked.views.chosen.connect(self._show_view)
        asked.views.keep_asked.connect(self._keep_view)
        asked.views.forget_asked.connect(self._forget_view)
        asked.undo_asked.connect(partial(self._step, history.undo))
        asked.redo_asked.connect(partial(self._step, history.redo))

    def open(self) -> None:
        """Show the window with the rows as they are now."""
        self._read(anyway=True)
        self.window.show()
        self.window.activateWindow()

    def _kept(self, shape: tuple[str, ...]) -> QByteArray:
        return self._desk.settings.shape(_columns_key(shape))

    def _keep_columns(self) -> None:
        table = self.window.table
        self._desk.settings.remember_shape(_columns_key(table.shape), table.horizontalHeader().saveState())

    def _later(self, _: object = None) -> None:
        if self.window.isVisible():
            self._soon.start()

    def _read(self, anyway: bool = False) -> None:
        session = self._desk.current.session
        if session is None:
            self.window.hide()
            return
        if not anyway and not self.window.isVisible():
            return
        if not session.scheme.has_label(self._label):
            names = [one.name for one in session.scheme.labels]
            self._label = DIRECTIVE if DIRECTIVE in names or not names else names[0]
        scheme, label = session.scheme, self._label

        self._show_views()

        def show(found: list[Entry]) -> None:
            self.window.show_entries(found, scheme, label)

        def work(cancelled: Cancelled, part: Callable[[object], None]) -> list[Entry]:
            if fresh:
                first = read_register(session, label, most=FIRST)
                if len(first) == FIRST:
                    part(first)
            return read_register(session, label)

        fresh = anyway or self._shown_label != label
        self._shown_label = label
        self.window.tell_reading()
        self._aside.ask(work, show, show, self._desk.messages.known)

    def _choose_label(self, label: str) -> None:
        self._label = label
        self._read()

    def _show_views(self) -> None:
        session = self._desk.session
        self.window.views.show_kept(session.store.gathered.searches("register"), not session.read_only)

    def _show_view(self, view: SavedSearch) -> None:
        if isinstance(view.query, dict):
            self.window.show_view(view.query)

    def _keep_view(self) -> None:
        """Ask for a name, and keep what is shown under it; a view of that name is replaced."""
        title, words = translate("Register", "Keep the view"), translate("Register", "Name of the view:")
        name = ask_line(self.window, title, words, self.window.query, "")
        if name:
            with guarded(self._desk):
                gathering.save_search(self._desk.session, name, self.window.view(), "register", initiator=self)
            self._show_views()

    def _forget_view(self, view: SavedSearch) -> None:
        with guarded(self._desk):
            gathering.remove_search(self._desk.session, view.id, initiator=self)
        self._show_views()

    def _step(self, step: Callable[[Desk], None]) -> None:
        if not self._desk.tasks.busy:
            step(self._desk)

    def _go(self, entry: Entry, column: Column) -> None:
        """To the words that the cell rests on: of what is linked, if it is a link; else of the row itself."""
        document, span = entry.document.id, entry.id
        ends = entry.ends.get(column.name, ()) if column.kind == "link" else ()
        if not ends and entry.also:
            ends = tuple(map(_place, (entry, *entry.also)))
        if len(ends) > 1:
            title = heading_of(column, self._desk.session.scheme, self._desk.language)
            hint = translate("Register", "Which of them?")
            found = choose(title, hint, [Choice(end.mention.id, end.name) for end in ends], self.window)
            ends = tuple(end for end in ends if end.mention.id == found)
            if not ends:
                return
        if ends:
            document, span = ends[0].mention.document, ends[0].mention.id
        desk = self._desk
        desk.current.show_document(document)
        desk.reader.select_span(span)
        desk.window.activateWindow()
        desk.reader.setFocus()

    def _may_change(self, column: Column) -> bool:
        session = self._desk.session
        if session.read_only:
            self._desk.messages.known(KnownError("project.read_only", path=session.path))
        return column.kind in ("field", "note") and not session.read_only and not self._desk.tasks.busy

    def _change(self, entry: Entry, column: Column) -> None:
        if not self._may_change(column):
            return
        declared = column.field or Field("note")
        title = heading_of(column, self._desk.session.scheme, self._desk.language)
        before: Any = entry.span.fields.get(column.name) if column.kind == "field" else entry.span.note
        changed, value = ask_value(self.window, title, declared, before, self._desk.language)
        if changed:
            self._keep(entry, column, value)

    def _choose(self, entry: Entry, column: Column, number: int) -> None:
        choices = column.field.choices if column.field is not None and column.field.kind == "choice" else ()
        if number <= len(choices) and choices and self._may_change(column):
            self._keep(entry, column, choices[number - 1].name if number else None)

    def _keep(self, entry: Entry, column: Column, value: Any) -> None:
        with guarded(self._desk):
            if column.kind == "note":
                annotate.set_note(self._desk.session, entry.id, str(value or ""), initiator=self)
            else:
                annotate.set_field(self._desk.session, entry.id, column.name, value, initiator=self)
        self._soon.stop()
        self._read()

    def _export(self) -> None:
        """Ask where to, and write what is shown aside."""
        desk, window = self._desk, self.window
        if desk.tasks.busy or not window.shown:
            return
        kinds = {
            ".xlsx": translate("Register", "Workbook"),
            ".pdf": translate("Register", "PDF for paper"),
            ".html": translate("Register", "Page with quotations"),
            ".csv": translate("Register", "Table"),
            ".jsonl": translate("Register", "Rows as JSON"),
        }
        project = project_name(desk.session)
        name = translate("Register", "{project} register").format(project=project) + ".xlsx"
        columns, every = tuple(window.table.shown_columns()), [one.key for one in window.rows.columns]
        rows = [(title, f"*{suffix}") for suffix, title in kinds.items()]
        whole = translate("Register", "{kind}, with all columns")
        if set(columns) != set(every):  # rows as JSON have always the same keys
            rows += [(whole.format(kind=title), f"*{suffix}") for suffix, title in kinds.items() if suffix != ".jsonl"]
        filters = file_dialogs.kinds(*rows)
        start = desk.settings.folder("export") / name
        title = translate("Register", "Export the register")
        found, chosen = file_dialogs.save_name(window, title, start, filters)
        if not found:
            return
        path = Path(found)
        if not path.suffix:
            path = path.with_suffix(next((one for one in kinds if f"(*{one})" in chosen), ".xlsx"))
        desk.settings.remember_folder("export", path.parent)
        if any(chosen.startswith(whole.format(kind=title)) for title in kinds.values()):
            columns = ()
        found_rows, label, group, query = tuple(window.shown), self._label, window.grouping, window.query

        def work(progress: Progress) -> None:
            told = ready(
                desk.session,
                found_rows,
                label,
                language=desk.language,
                group=group,
                query=query,
                project=project,
                shown=columns,
            )
            if path.suffix.lower() == ".pdf":
                write_register_pdf(path, told, progress)
            else:
                write_atomically(path, writer_of(path.suffix)(told))

        desk.tasks.start(
            translate("files", "Exporting\u2026"), work, partial(_written, desk, path), desk.messages.known
        )


def _place(entry: Entry) -> End:
    """Where a row's own words stand, as something to go to."""
    span = entry.span
    mention = Mention(span.id, span.document, span.label, span.start, span.end, span.text)
    return End(apart([isolated(span.quotation[:80]), isolated(entry.document.title)]), mention)


def _columns_key(shape: tuple[str, ...]) -> str:
    """Where widths and order of such columns are kept."""
    return f"register_{crc32('|'.join(shape).encode()):08x}"


def _written(desk: Desk, path: Path, _: object) -> None:
    words = translate("printing", "Exported to {path}.").format(path=path_words(path))
    desk.messages.tell(words, (translate("printing", "Open"), partial(_open, path)))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
