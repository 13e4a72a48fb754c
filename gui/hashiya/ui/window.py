"""The window: it makes the parts, hands them to each other, and remembers its own shape. It wires; others work."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QVBoxLayout, QWidget

from hashiya.late import late
from hashiya.model.listing import ORDERS
from hashiya.model.scheme import Scheme
from hashiya.session.project import SUFFIX, Session
from hashiya.ui import projects
from hashiya.ui.afterwards import Afterwards
from hashiya.ui.banner import Banner
from hashiya.ui.below import Below
from hashiya.ui.bindings import rebound
from hashiya.ui.command_actions import Actions
from hashiya.ui.commands import COMMANDS, language_commands
from hashiya.ui.conditions import document_writable
from hashiya.ui.current import Current
from hashiya.ui.desk import Desk
from hashiya.ui.habit import Habit
from hashiya.ui.indexing import Indexing
from hashiya.ui.label_commands import FAMILY, label_commands
from hashiya.ui.late import Handlers, Made
from hashiya.ui.messages import Messages
from hashiya.ui.more import MoreButton
from hashiya.ui.panels.documents import DocumentsPanel
from hashiya.ui.panels.empty import EmptyPlace
from hashiya.ui.panels.inspector import Inspector
from hashiya.ui.panels.label_bar import LabelBar
from hashiya.ui.panels.middle import Middle
from hashiya.ui.panels.spans import SpansPanel
from hashiya.ui.panels.status_line import StatusLine
from hashiya.ui.panels.top_bar import TopBar
from hashiya.ui.panels.welcome import Welcome
from hashiya.ui.panes import Panes
from hashiya.ui.reader_link import ReaderLink
from hashiya.ui.roles import assign
from hashiya.ui.rounds import Rounds
from hashiya.ui.settings import Settings
from hashiya.ui.shelf import Shelf
from hashiya.ui.showing import Panels, Showing
from hashiya.ui.tasks import Tasks
from hashiya.ui.theme import Lamp, inks_of
from hashiya.ui.tips import plain_labels
from hashiya.ui.to_do_count import ToDoCount
from hashiya.view.reader import Reader

if TYPE_CHECKING:
    from hashiya.ui import context_menus
    from hashiya.ui.find_bar import FindBar
    from hashiya.ui.panels.search import SearchPanel

else:
    (context_menus,) = late("hashiya.ui", "context_menus")

translate = QCoreApplication.translate

files, linking, many, marking = map(Handlers, ("files", "linking", "many", "marking"))
help = Handlers("help")

FRAME = 32
"""Pixels that the title of a window may take."""

SMALLEST = QSize(600, 344)
"""Pixels: what a screen of 1366 x 768 leaves at a scale of 200 %, and a bit less."""


class Window(QMainWindow):
    """One window on one project, or on none."""

    language_chosen = Signal()
    """The settings ask for another language: whoever made this window makes a new one and hands the project over."""

    preferences_changed = Signal()
    """The settings say other things: a new window is made likewise."""

    def __init__(self, settings: Settings, lamp: Lamp, language: str, *, inline_tasks: bool = False) -> None:
        super().__init__()
        self.setWindowTitle(translate("Window", "Hashiya"))
        self.setAcceptDrops(True)
        assign()
        self.setMinimumSize(SMALLEST)
        self.resize(QSize(1280, 820).boundedTo(self.screen().availableSize() - QSize(0, FRAME)))
        self._settings = settings
        self.actions_ = Actions(rebound([*COMMANDS, *language_commands()], settings.keys), self)
        self.banner = Banner(self)
        self.reader = Reader(self)
        self._below = Below(self.reader, self)
        self.panes = Panes(settings, self)
        current = Current(self)
        self.desk = Desk(
            current=current,
            shelf=Shelf(current, language, inline=inline_tasks),
            reader=self.reader,
            find=Made(lambda: self._below.make_finder(self.desk), self._take_in),
            search=Made(
                lambda: self._below.make_searching(self.desk, self.actions_, inline=inline_tasks),
                self._take_searching_in,
            ),
            panes=self.panes,
            settings=settings,
            lamp=lamp,
            messages=Messages(self.banner, self),
            tasks=Tasks(self, inline=inline_tasks),
            window=self,
            language=language,
            habit=Habit(self),
            commands=self.actions_.commands,
        )
        self.labels = LabelBar(self.actions_["mark.pick"], self)
        self.labels.setObjectName("labels")
        self.labels.setAccessibleName(translate("LabelBar", "Labels"))
        self.labels.setVisible(bool(settings.chosen("look/label_bar")))
        self.panels = self._make_panels()
        self._menus = self.actions_.fill_menu_bar(self.menuBar())
        self._lay_out()
        self._rounds = Rounds(self.desk)
        self._indexing = Indexing(current, self, inline=inline_tasks)
        self._link = ReaderLink(self.desk.current, self.reader, settings, self.desk.tasks)
        self._showing = Showing(self.desk, self.panels, self.actions_)
        self._to_do = ToDoCount(self.desk.current, self.desk.tasks, self)
        self._afterwards = Afterwards([self.panels.inspector.page], self)
        self._connect()
        self.actions_.serve(self.desk, [self.reader, self.panels.spans.list])
        plain_labels(self)
        self._showing.everything()
        shape = settings.shape("geometry")
        if not shape.isEmpty():
            self.restoreGeometry(shape)

    def open_paths(self, paths: list[Path]) -> None:
        """Open the project among *paths*, if there is one, and import the others into it."""
        for path in paths:
            if path.suffix == SUFFIX:
                projects.open_project(self.desk, path)
        rest = [path for path in paths if path.suffix != SUFFIX]
        if rest and self.desk.current.session is not None:
            files.take_in(self.desk, rest)

    def take(self, session: Session) -> None:
        """Work with *session*."""
        projects.take(self.desk, session)

    def hand_over(self) -> Session | None:
        """Give the open project away, with everything kept, for another window; this one is done."""
        self._keep()
        session = self.desk.current.session
        if session is not None:
            self._settings.remember_document(session.path, self.desk.current.document_id)
        self.desk.current.use(None)
        return session

    def _make_panels(self) -> Panels:
        act = self.actions_
        pages = {"reader": lambda: self._below, "no document": self._nothing, "no project": self._welcome}
        middle = Middle(pages, self)
        middle.show_page("reader")
        no_documents = EmptyPlace(
            "", translate("DocumentsPanel", "The documents of the project are listed here."), [act["file.import"]]
        )
        no_span = EmptyPlace(
            "",
            translate("Inspector", "Click on a mark, or press Enter on it, to see what is known of it."),
            chapter="marking",
        )
        return Panels(
            top=TopBar(self.labels, act.tools(), self),
            middle=middle,
            documents=DocumentsPanel(self.desk.shelf, no_documents, [act[f"view.sort_{key}"] for key in ORDERS], self),
            inspector=Inspector(act["span.relabel"], no_span, self),
            spans=SpansPanel(self),
            status=StatusLine(self),
        )

    def _nothing(self) -> QWidget:
        """What stands where the text would be, in a project without any."""
        page = EmptyPlace(
            translate("Window", "There is nothing to read yet"),
            translate("Window", "Import texts, or drop files and folders on this window."),
            [self.actions_[name] for name in ("file.import", "file.import_folder")],
            chapter="texts-in",
            page=True,
        )
        plain_labels(page)
        return page

    def _welcome(self) -> QWidget:
        """What stands there without a project."""
        begin = [self.actions_[name] for name in ("file.new", "file.open", "help.tour", "help.manual")]
        page = Welcome(begin, partial(getattr, self._settings, "recent"), self)
        page.project_asked.connect(partial(projects.open_project, self.desk))
        plain_labels(page)
        return page

    @property
    def find_bar(self) -> FindBar:
        """The bar below the text that finds in it; made when it is first asked for."""
        return self.desk.finder.bar

    def _take_in(self) -> None:
        """Another part is there, with its places for the keyboard."""
        self._travel()
        self._order_stops()

    @property
    def search_panel(self) -> SearchPanel:
        """The panel of the search in all documents; made when it is first asked for."""
        return self.desk.searching.panel

    def _take_searching_in(self) -> None:
        """The search is there: it has its inks and its place among the stops of the keyboard."""
        self._travel()
        self._dress()

    def _travel(self) -> None:
        parts, search, find = self.panels, self.desk.search.there, self.desk.find.there
        searching = (search.panel.field, search.panel.table) if search else ()
        self.panes.travel(
            [
                self.reader,
                self.banner,
                *([find.bar.field] if find else []),
                *searching,
                parts.spans.list,
                *([inspecting.note] if (inspecting := parts.inspector.page.there) else []),
                parts.documents.list,
                *(self.labels, parts.top, parts.status),
            ]
        )

    def _lay_out(self) -> None:
        parts = self.panels
        self.panes.arrange(parts.documents, parts.middle, parts.inspector, parts.spans)
        self._travel()
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(parts.top)
        column.addWidget(self.panes, 1)
        column.addWidget(parts.status)
        self.banner.float_over(parts.middle, self.reader)
        self.setCentralWidget(body)
        act = self.actions_
        parts.status.name_actions(
            *(act[name].toolTip() for name in ("document.properties", "document.state", "go.to_do"))
        )
        self.reader.setFocus()

    def _connect(self) -> None:
        current, parts, desk = self.desk.current, self.panels, self.desk
        current.project_opened.connect(self._dress)
        current.contents_changed.connect(self._labels_may_have_changed)
        desk.shelf.failed.connect(desk.messages.known)
        self._indexing.working.connect(parts.status.show_work)
        desk.lamp.switched.connect(self._dress)
        parts.documents.document_chosen.connect(current.show_document)
        parts.documents.menu_asked.connect(self._show_document_menu)
        parts.documents.gathered.menu_asked.connect(self._show_collection_menu)
        parts.documents.gathered.dropped.connect(partial(many.put_in, desk))
        parts.spans.span_chosen.connect(self.reader.select_span)
        parts.spans.span_asked.connect(self._go_to_span)
        parts.spans.menu_asked.connect(self._show_text_menu)
        parts.inspector.note_written.connect(partial(marking.keep_note, desk))
        parts.inspector.value_written.connect(partial(marking.keep_value, desk))
        parts.inspector.note_left.connect(self.reader.setFocus)
        parts.inspector.ready.connect(self._take_in)
        parts.inspector.link_asked.connect(partial(linking.follow, desk))
        parts.inspector.removal_asked.connect(partial(linking.remove, desk))
        parts.inspector.words_asked.connect(partial(linking.describe, desk))
        self.reader.link_drawn.connect(partial(linking.draw_between, desk))
        self.reader.link_selected.connect(self._choose_link)
        self.reader.link_menu_asked.connect(self._choose_link)
        self.reader.link_menu_asked.connect(partial(linking.menu, desk))
        parts.inspector.menu_asked.connect(partial(linking.menu, desk))
        parts.status.properties_asked.connect(self.actions_["document.properties"].trigger)
        parts.status.state_asked.connect(self.actions_["document.state"].trigger)
        parts.status.to_do_asked.connect(self.actions_["go.to_do"].trigger)
        self._to_do.counted.connect(parts.status.show_to_do)
        self.labels.label_chosen.connect(self._mark)
        desk.habit.watch(self.reader, self.reader.viewport(), lambda: bool(self.reader.selection()), self._mark)
        desk.habit.changed.connect(self._show_habit)
        desk.habit.used.connect(self.labels.show_used)
        current.project_opened.connect(desk.habit.forget)
        self.reader.label_key.connect(partial(marking.mark_by_key, desk))
        self.reader.note_written.connect(partial(marking.keep_note, desk))
        self.reader.menu_asked.connect(self._show_text_menu)
        self.panes.note_asked.connect(parts.inspector.edit_note)
        self.panes.fields_asked.connect(self._edit_fields)
        self.panes.field_asked.connect(self._edit_field)
        self.panes.language_chosen.connect(self.language_chosen)
        self.panes.preferences_changed.connect(self.preferences_changed)
        self.banner.closed.connect(self.reader.setFocus)
        self.banner.covers.connect(self.reader.cover)

    def _dress(self) -> None:
        """Give labels and inks to those who show them."""
        session = self.desk.current.session
        scheme = session.scheme if session else None
        inks = inks_of(self.desk.lamp.theme, scheme, self.desk.language)
        self.reader.set_inks(inks)
        self.panels.inspector.set_inks(inks)
        self.panels.inspector.set_scheme(
            scheme or Scheme(), self.desk.language, partial(marking.last_values, self.desk)
        )
        self.panels.spans.set_inks(inks)
        if search := self.desk.search.there:
            search.panel.set_inks(inks)
        labels = scheme.labels if scheme else ()
        self.labels.show_labels(labels, inks, session.store.gathered.labels_lately() if session else (), scheme)
        self.labels.show_sticky(self.desk.habit.sticky)
        actions = self.actions_.vary(FAMILY, label_commands(labels, inks))
        self._menus["labels"].clear()
        self._menus["labels"].addActions(actions)
        self._showing.ask_again()
        self._order_stops()

    def _order_stops(self) -> None:
        """The Tab key goes through the window as one reads it."""
        parts, search, find = self.panels, self.desk.search.there, self.desk.find.there
        below = [
            part
            for bar in (*([find.bar] if find else []), *([search.panel] if search else []))
            for part in bar.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.window() is self
        ]
        stops = [
            *(*self.labels.stops(), *parts.top.stops(), *parts.documents.stops(), self.reader),
            *(*self.banner.stops(), *below),
            *(*parts.inspector.findChildren(MoreButton), *parts.inspector.stops()),
            *(*parts.spans.findChildren(MoreButton), parts.spans.list, *parts.status.stops()),
        ]
        for stop, following in pairwise(stops):
            QWidget.setTabOrder(stop, following)

    def _labels_may_have_changed(self, changed: object) -> None:
        if not getattr(changed, "kinds", ()) or "label" in getattr(changed, "kinds", ()):
            self._dress()

    def _mark(self, label: str) -> None:
        if document_writable(self.desk):
            marking.mark_as(self.desk, label)
        self.reader.setFocus()

    def _edit_fields(self) -> None:
        inspector = self.panels.inspector
        if not inspector.edit_fields():
            inspector.edit_note()

    def _edit_field(self, name: str) -> None:
        self._showing.catch_up()
        self.panels.inspector.edit_fields(name)

    def _choose_link(self, link: str) -> None:
        linking.select_end(self.desk, link)
        self._showing.catch_up()
        self.panels.inspector.links.choose(link)

    def _show_habit(self) -> None:
        self.labels.show_sticky(self.desk.habit.sticky)
        self.actions_.refresh()

    def _go_to_span(self, span_id: str) -> None:
        self.reader.select_span(span_id)
        self.reader.setFocus()

    def _show_text_menu(self, point: QPoint) -> None:
        context_menus.of_text(self.actions_, self).popup(point)

    def _show_document_menu(self, point: QPoint) -> None:
        context_menus.of_document(self.actions_, self).popup(point)

    def _show_collection_menu(self, point: QPoint) -> None:
        context_menus.of_collection(self.actions_, self).popup(point)

    def _keep(self) -> None:
        """Bring everything to the disk that is not there yet."""
        self.panels.inspector.keep()
        self.desk.tasks.wait()
        self._link.keep_place()
        self._settings.remember_shape("geometry", self.saveGeometry())
        self.panes.remember()
        self._settings.flush()

    def showEvent(self, event: QShowEvent) -> None:
        """Nothing that is to be shown later is shown later in a new window."""
        if not event.spontaneous():
            if self.desk.current.session is None:
                self._dress()
            self._afterwards.begin()
        self._showing.catch_up()
        super().showEvent(event)

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:  # a key is about to ask which commands can be used
            self._showing.catch_up()
        if kind == QEvent.Type.WhatsThisClicked:  # somewhere somebody wants to know more
            help.manual(self.desk, event.href())  # type: ignore[attr-defined]
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses a button that has the keyboard, as on desktops that tell Qt so; Space is the way of Qt."""
        held = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(held, QAbstractButton):
            held.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange and hasattr(self, "actions_"):
            self.actions_.refresh()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()) and not self.desk.tasks.busy:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.open_paths([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def closeEvent(self, event: QCloseEvent) -> None:
        self.panels.inspector.keep()
        if not projects.may_leave(self.desk):
            event.ignore()
            return
        self._keep()
        projects.leave_project(self.desk)
        super().closeEvent(event)
