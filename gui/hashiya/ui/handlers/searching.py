"""Searching all documents, and what is done with the hits: marked, exported, remembered."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog

from hashiya.model.gathering import SavedSearch
from hashiya.session import gathering
from hashiya.session.concordance import Hit, lines_of
from hashiya.session.hits_export import export as write
from hashiya.session.mark_hits import Marked, mark_hits
from hashiya.ui import file_dialogs
from hashiya.ui.conditions import project_writable
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.label_picker import pick_label
from hashiya.ui.dialogs.saved_searches import ask_saved
from hashiya.ui.handlers.guard import guarded
from hashiya.ui.isolates import isolated, path_words
from hashiya.ui.panels.search import KINDS, ORDERS
from hashiya.ui.tasks import Progress
from hashiya.ui.theme import inks_of
from hashiya.ui.values import comma

translate = QCoreApplication.translate

KIND: Final = "text"
"""The kind of saved searches."""


def search(desk: Desk) -> None:
    """Ask what to look for in all documents; what is selected is looked for at once."""
    desk.searching.open()


def next_hit(desk: Desk) -> None:
    """Go to the next hit."""
    desk.searching.next()


def previous_hit(desk: Desk) -> None:
    """Go to the hit before."""
    desk.searching.previous()


def mark(desk: Desk) -> None:
    """Give the selected hits a label; all of them if not more than one is selected."""
    rows = desk.searching.panel.chosen()
    hits = desk.searching.hits.hits(rows if len(rows) > 1 else None)
    session, scheme = desk.session, desk.session.scheme
    title = translate("searching", "Mark {hits} as").format(hits=desk.searching.hits_words(len(hits)))
    label = pick_label(desk.window, title, scheme, inks_of(desk.lamp.theme, scheme, desk.language), desk.language)
    if not label:
        return

    def work(progress: Progress) -> Marked:
        return mark_hits(session, hits, label, progress=progress, initiator=desk)

    desk.tasks.start(translate("searching", "Marking\u2026"), work, partial(_marked, desk, label), desk.messages.known)


def _marked(desk: Desk, label: str, marked: Marked) -> None:
    desk.session.settle()
    title = isolated(desk.session.scheme.title_of(label, desk.language))
    hits = desk.searching.hits_words
    if marked.step is None:
        desk.messages.tell(translate("searching", "All of them are marked as {label} already.").format(label=title))
        return
    words = translate("searching", "{hits} marked as {label}. Undo takes all of them back.")
    desk.messages.tell(words.format(hits=hits(marked.spans), label=title))


def export(desk: Desk) -> None:
    """Write the hits to a file, in the order in which they are shown."""
    title, csv = translate("searching", "Export the hits"), translate("searching", "Table for spreadsheets")
    kinds = file_dialogs.kinds((csv, "*.csv"), ("JSONL", "*.jsonl"))
    start = desk.settings.folder("export") / (translate("searching", "hits") + ".csv")
    found, chosen = file_dialogs.save_name(desk.window, title, start, kinds)
    if not found:
        return
    path = Path(found)
    path = path if path.suffix else path.with_suffix(".jsonl" if "jsonl" in chosen else ".csv")
    desk.settings.remember_folder("export", path.parent)
    export_to(desk, path)


def export_to(desk: Desk, path: Path) -> None:
    """Write the hits to *path*: a table for .csv, else JSONL."""
    session, hits = desk.session, desk.searching.hits.hits()

    def work(progress: Progress) -> int:
        with session.in_this_thread():
            write(lines_of(session.store, _counted(hits, progress)), path)
        return len(hits)

    title = translate("searching", "Exporting the hits\u2026")
    desk.tasks.start(title, work, partial(_exported, desk, path), desk.messages.known)


def _counted(hits: Sequence[Hit], progress: Progress) -> Iterator[Hit]:
    for place, hit in enumerate(hits):
        if place % 500 == 0:
            progress(place, len(hits))
        yield hit


def _exported(desk: Desk, path: Path, count: int) -> None:
    words = translate("searching", "{hits} written to {path}.")
    desk.messages.tell(words.format(hits=desk.searching.hits_words(count), path=path_words(path)))


def save(desk: Desk) -> None:
    """Ask for a name and keep what is looked for under it."""
    panel = desk.searching.panel
    title, words = translate("searching", "Save the search"), translate("searching", "Name of the search:")
    name, agreed = QInputDialog.getText(desk.window, title, words, text=panel.typed())
    if agreed and name.strip():
        save_as(desk, name.strip())


def save_as(desk: Desk, name: str) -> None:
    """Keep what is looked for under *name*."""
    panel = desk.searching.panel
    with guarded(desk):
        query = {"typed": panel.typed(), "kind": panel.kind(), "order": panel.order()}
        gathering.save_search(desk.session, name, query, KIND, initiator=desk)
        desk.messages.tell(translate("searching", "The search {name} is kept.").format(name=isolated(name)))


def saved(desk: Desk) -> None:
    """Show the saved searches; run the one that is chosen."""
    found = desk.session.store.gathered.searches(KIND)
    if not found:
        desk.messages.tell(translate("searching", "No search is saved yet. Look for something, then save it."))
        return
    wish = ask_saved(desk.window, found, changeable=not desk.session.read_only)
    with guarded(desk):
        for search, name in wish.renamed:
            gathering.rename_search(desk.session, search.id, name, initiator=desk)
        for search in wish.removed:
            gathering.remove_search(desk.session, search.id, initiator=desk)
    if wish.removed:
        names = comma().join(isolated(one.name) for one in wish.removed)
        words = translate("searching", "Deleted: {names}").format(names=names)
        desk.messages.tell(words, (translate("searching", "Bring back"), partial(_bring_back, desk, wish.removed)))
    if wish.chosen is not None:
        run(desk, wish.chosen)


def _bring_back(desk: Desk, searches: tuple[SavedSearch, ...]) -> None:
    if project_writable(desk):
        with guarded(desk):
            for one in searches:
                gathering.save_search(desk.session, one.name, one.query, one.kind, initiator=desk)


def run(desk: Desk, search: SavedSearch) -> None:
    """Look for what was saved; what is not understood in it is left out."""
    kind, order = search.query.get("kind"), search.query.get("order")
    desk.searching.panel.show()
    desk.searching.panel.ask(
        str(search.query.get("typed", "")),
        kind if kind in KINDS else "folded",
        order if order in ORDERS else "place",
    )
    desk.searching.begin()
    desk.searching.panel.field.setFocus()
