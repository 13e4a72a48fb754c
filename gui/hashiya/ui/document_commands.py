"""The rows of the table of commands that are about documents and their list; see `commands`."""

from __future__ import annotations

from functools import partial
from typing import Final

from hashiya.model.errors import QT_TRANSLATE_NOOP as T
from hashiya.model.listing import ORDERS
from hashiya.ui import conditions as when
from hashiya.ui.command import Command
from hashiya.ui.desk import Desk
from hashiya.ui.late import Handlers

documents, many, navigation = map(Handlers, ("documents", "many", "navigation"))


def _state_is(state: str, desk: Desk) -> bool:
    document = desk.current.document()
    return document is not None and document.state == state


def _sorted_by(key: str, desk: Desk) -> bool:
    return desk.shelf.order.key == key


DOCUMENT: Final = (
    Command("document.state", T("commands", "Next &state"),
            T("commands", "New, in progress, done, flagged, and round again."), "document", documents.step_state, 1,
            "state", ("Ctrl+D",), when=when.document_writable),
    Command("document.flag", T("commands", "&Flag"), T("commands", "Flag the document, or take the flag away."),
            "document", documents.flag, 1, "flag", ("Ctrl+Shift+D",), when=when.document_writable,
            on=partial(_state_is, "flagged")),
    Command("document.done_next", T("commands", "&Done, and on to the next"),
            T("commands", "The document is done; open the next one that is not."), "document", documents.done_next, 1,
            "done", ("Ctrl+Shift+Return",), when=when.document_writable),
    Command("document.as_new", T("commands", "New"), T("commands", "All chosen documents are new."), "document",
            partial(many.set_state, state="new"), 1, "", ("Ctrl+1",), when=when.document_writable, sub="states",
            on=partial(_state_is, "new")),
    Command("document.as_in_progress", T("commands", "In progress"),
            T("commands", "All chosen documents are in progress."), "document",
            partial(many.set_state, state="in_progress"), 1, "", ("Ctrl+2",), when=when.document_writable,
            sub="states", on=partial(_state_is, "in_progress")),
    Command("document.as_done", T("commands", "Done"), T("commands", "All chosen documents are done."), "document",
            partial(many.set_state, state="done"), 1, "", ("Ctrl+3",), when=when.document_writable, sub="states",
            on=partial(_state_is, "done")),
    Command("document.as_flagged", T("commands", "Flagged"), T("commands", "All chosen documents are flagged."),
            "document", partial(many.set_state, state="flagged"), 1, "", ("Ctrl+4",), when=when.document_writable,
            sub="states", on=partial(_state_is, "flagged")),
    Command("document.properties", T("commands", "&Properties\u2026"),
            T("commands", "Title, language and direction of the document."), "document", documents.properties, 2,
            "properties", ("Alt+Return",), when=when.document_open),
    Command("document.language", T("commands", "&Language\u2026"),
            T("commands", "Say in which language all chosen documents are."), "document", many.set_language, 2, "",
            when=when.document_writable),
    Command("document.direction", T("commands", "D&irection\u2026"),
            T("commands", "The direction of paragraphs without letters, in all chosen documents."), "document",
            many.set_direction, 2, "", when=when.document_writable),
    Command("document.metadata", T("commands", "&Metadata\u2026"),
            T("commands", "Give one key of the metadata of all chosen documents a value."), "document",
            many.set_metadata, 2, "", when=when.document_writable),
    Command("document.collect", T("commands", "Put into a &collection\u2026"),
            T("commands", "Put all chosen documents into a collection, or into a new one."), "document", many.collect,
            3, "collection", ("Ctrl+Alt+K",), when=when.document_writable),
    Command("document.uncollect", T("commands", "Take &out of a collection\u2026"),
            T("commands", "Take all chosen documents out of a collection."), "document", many.uncollect, 3, "",
            when=when.document_writable),
    Command("document.collection_rename", T("commands", "Re&name a collection\u2026"),
            T("commands", "Give a collection another name."), "document", many.rename_collection, 3, "",
            when=when.project_writable),
    Command("document.collection_remove", T("commands", "Remo&ve a collection\u2026"),
            T("commands", "Remove a collection; its documents stay."), "document", many.remove_collection, 3, "",
            when=when.project_writable),
    Command("document.remove", T("commands", "&Remove from the project\u2026"),
            T("commands", "Take the chosen documents and their spans out of the project; undo brings them back."),
            "document", documents.remove, 4, "delete", (), when=when.document_writable),
)  # fmt: skip

GO: Final = (
    Command("go.next_unfinished", T("commands", "Ne&xt that is not done"),
            T("commands", "Open the next document that is not done."), "go",
            partial(documents.go_unfinished, step=1), 2, "", ("Ctrl+Shift+PgDown",), when=when.has_documents),
    Command("go.previous_unfinished", T("commands", "Pre&vious that is not done"),
            T("commands", "Open the document before this one that is not done."), "go",
            partial(documents.go_unfinished, step=-1), 2, "", ("Ctrl+Shift+PgUp",), when=when.has_documents),
)  # fmt: skip

_ORDER_WORDS: Final = {
    "position": T("commands", "As they came"),
    "title": T("commands", "By title"),
    "language": T("commands", "By language"),
    "source": T("commands", "By source"),
    "date": T("commands", "By date"),
    "added": T("commands", "By time of import"),
    "state": T("commands", "By state"),
    "spans": T("commands", "By number of spans"),
    "length": T("commands", "By length"),
}

VIEW: Final = (
    Command("view.filter", T("commands", "Filt&er the documents"),
            T("commands", "Type which documents the list shows."), "view", documents.type_filter, 2, "filter",
            ("Ctrl+Alt+F",), when=when.project_open),
    Command("view.filter_keep", T("commands", "&Keep this filter\u2026"),
            T("commands", "Keep what is typed in the filter under a name, beside the collections."), "view",
            many.keep_filter, 2, "", when=when.project_writable),
    Command("view.filter_forget", T("commands", "For&get a filter\u2026"),
            T("commands", "Remove a filter that was kept."), "view", many.forget_filter, 2, "",
            when=when.project_writable),
    *(
        Command(f"view.sort_{key}", _ORDER_WORDS[key],
                T("commands", "Sort the list of documents so; again for the other way round."), "view",
                partial(documents.sort, key=key), 1, "", when=when.project_open, sub="sort",
                on=partial(_sorted_by, key))
        for key in ORDERS
    ),
)  # fmt: skip
