"""The table of commands. Menus, the bar, the palette and the sheet of keys are made from it, and nothing else is.

A command is a row here and a few lines in `handlers`.
"""

from __future__ import annotations

from functools import partial
from typing import Final

from hashiya.model.errors import QT_TRANSLATE_NOOP as T
from hashiya.ui import conditions as when
from hashiya.ui import document_commands
from hashiya.ui.command import Command
from hashiya.ui.desk import Desk
from hashiya.ui.languages import spoken
from hashiya.ui.late import Handlers

edges, files, finding, help = map(Handlers, ("edges", "files", "finding", "help"))
history, linking, look, marking = map(Handlers, ("history", "linking", "look", "marking"))
navigation = Handlers("navigation")
printing, quick, register, searching = map(Handlers, ("printing", "quick", "register", "searching"))
backing, past, scheming, to_do = map(Handlers, ("backing", "past", "scheming", "to_do"))
# Another module of handlers is another line like these: what a row names is loaded when it is first used.


def _theme_is(mode: str, desk: Desk) -> bool:
    return desk.lamp.mode == mode


def _language_is(language: str, desk: Desk) -> bool:
    return desk.settings.language == language


def _side_shown(side: str, desk: Desk) -> bool:
    return desk.panes.is_shown(side)


def _sticks(desk: Desk) -> bool:
    return bool(desk.habit.sticky)


def _full_screen(desk: Desk) -> bool:
    return desk.window.isFullScreen()


FILE: Final = (
    Command("file.new", T("commands", "&New project\u2026"), T("commands", "Make an empty project."), "file",
            files.new_project, 1, "project-new", ("Ctrl+N",), when=when.idle),
    Command("file.open", T("commands", "&Open project\u2026"), T("commands", "Open another project in this window."),
            "file", files.open_project, 1, "project-open", ("Ctrl+O",), when=when.idle),
    Command("file.recent", T("commands", "Open &recent\u2026"), T("commands", "Open one of the last projects."), "file",
            files.open_recent, 1, "recent", ("Ctrl+Shift+O",), when=when.idle),
    Command("file.import", T("commands", "&Import files\u2026"),
            T("commands", "Take texts and JSONL files into the project; dropping them on the window does it too."),
            "file", files.import_files, 2, "import", ("Ctrl+I",), when=when.project_writable, tool=3),
    Command("file.import_folder", T("commands", "Import a &folder\u2026"),
            T("commands", "Take all readable files of a folder into the project."), "file", files.import_folder, 2,
            "folder", ("Ctrl+Shift+I",), when=when.project_writable),
    Command("file.export", T("commands", "&Export\u2026"),
            T("commands", "Write documents or spans to a JSONL or CSV file."), "file", files.export, 3, "export",
            ("Ctrl+E",), when=when.has_documents, tool=4),
    Command("file.export_pdf", T("commands", "Export as P&DF\u2026"),
            T("commands", "Write the document with its marks, or what is selected of it, as PDF."), "file",
            printing.export_pdf, 3, "", ("Ctrl+Shift+E",), when=when.document_open),
    Command("file.export_picture", T("commands", "Export as a pict&ure\u2026"),
            T("commands", "Write the document with its marks, or what is selected of it, as one picture."), "file",
            printing.export_picture, 3, "", (), when=when.document_open),
    Command("file.print", T("commands", "&Print\u2026"),
            T("commands", "Print the document with its marks, their legend and notes."), "file",
            printing.print_document, 3, "print", ("Ctrl+P",), when=when.document_open),
    Command("file.scheme", T("commands", "Sche&me\u2026"),
            T("commands", "Edit the labels, links, fields and guidelines of the project."), "file", scheming.edit, 3,
            "label", ("Ctrl+Shift+J",), when=when.project_writable),
    Command("file.scheme_read", T("commands", "Read a scheme\u2026"),
            T("commands", "Give the project the scheme of a TOML file; labels in use are kept."), "file",
            scheming.read_file, 3, when=when.project_writable),
    Command("file.scheme_write", T("commands", "Write the scheme\u2026"),
            T("commands", "Write the scheme of the project as a TOML file."), "file", scheming.write_file, 3,
            when=when.project_open),
    Command("file.copy", T("commands", "&Save a copy\u2026"),
            T("commands", "Write a copy of the project with its whole history."), "file", files.save_copy, 3, "copy",
            ("Ctrl+Shift+S",), when=when.project_open),
    Command("file.backups", T("commands", "&Backups\u2026"),
            T("commands", "The project's backups: look at one, restore it, make one now."), "file", backing.show, 3,
            "collection", when=when.project_open),
    Command("file.back", T("commands", "Back to the project"),
            T("commands", "Leave the backup that is looked at."), "file", backing.back_to_project, 3,
            when=when.looks_at_backup),
    Command("file.compact", T("commands", "Compac&t the project\u2026"),
            T("commands", "Make the file smaller: what was removed or taken back goes for good."), "file",
            backing.compact, 3, when=when.project_writable),
    Command("file.annotator", T("commands", "&Annotator\u2026"),
            T("commands", "Whose name new spans of this project carry."), "file", files.annotator, 3, "note", (),
            when=when.project_writable),
    Command("file.quit", T("commands", "&Quit"), T("commands", "Close the window. Everything is kept already."), "file",
            files.close_window, 4, "quit", ("Ctrl+Q",)),
)  # fmt: skip

EDIT: Final = (
    Command("edit.undo", T("commands", "&Undo"), T("commands", "Take the last step back, also one from days ago."),
            "edit", history.undo, 1, "undo", ("Ctrl+Z",), when=when.can_undo, tool=1),
    Command("edit.redo", T("commands", "&Redo"), T("commands", "Do again what was undone."), "edit", history.redo, 1,
            "redo", ("Ctrl+Shift+Z", "Ctrl+Y"), when=when.can_redo, tool=2),
    Command("edit.history", T("commands", "H&istory\u2026"),
            T("commands", "Who did what when, before and after; go back to a point, or forward."), "edit", past.show, 1,
            "recent", ("Ctrl+H",), when=when.project_open),
    Command("edit.copy", T("commands", "&Copy"), T("commands", "Copy the selected text."), "edit", look.copy, 2, "copy",
            ("Ctrl+C",), when=when.has_selection, context=True),
    Command("edit.copy_quotation", T("commands", "Copy with the s&ource"),
            T("commands", "Copy the selected text, or the selected span, with title and position."), "edit",
            look.copy_quotation, 2, "", ("Ctrl+Shift+C",), when=when.something_to_quote, context=True),
    Command("edit.select_all", T("commands", "Select &all"), T("commands", "Select the whole text."), "edit",
            look.select_all, 2, "", ("Ctrl+A",), when=when.document_open),
    Command("edit.find", T("commands", "&Find\u2026"),
            T("commands", "Find words in the document, however they are spelt; what is selected is looked for."),
            "edit", finding.find, 3, "find", ("Ctrl+F",), when=when.document_open),
    Command("edit.find_next", T("commands", "Find &next"), T("commands", "Go to the next hit."), "edit",
            finding.find_next, 3, "", ("F3",), when=when.document_open),
    Command("edit.find_previous", T("commands", "Find &previous"), T("commands", "Go to the hit before."), "edit",
            finding.find_previous, 3, "", ("Shift+F3",), when=when.document_open),
    Command("search.open", T("commands", "Searc&h all documents\u2026"),
            T("commands", "Find words, phrases and patterns in all documents; what is selected is looked for."), "edit",
            searching.search, 4, "find-all", ("Ctrl+Shift+F",), when=when.has_documents),
    Command("search.next", T("commands", "Next hit of the search"),
            T("commands", "Go to the next hit in all documents."), "edit", searching.next_hit, 4, "", ("F7",),
            when=when.has_documents),
    Command("search.previous", T("commands", "Previous hit of the search"),
            T("commands", "Go to the hit before in all documents."), "edit", searching.previous_hit, 4, "",
            ("Shift+F7",), when=when.has_documents),
    Command("search.mark", T("commands", "Mar&k the hits\u2026"),
            T("commands", "Give the selected hits of the search, or all of them, a label, as one step."), "edit",
            searching.mark, 4, "label", ("Ctrl+Shift+A",), when=when.hits_writable),
    Command("search.export", T("commands", "E&xport the hits\u2026"),
            T("commands", "Write the hits of the search with their surroundings as CSV or JSONL."), "edit",
            searching.export, 4, "export", (), when=when.has_hits),
    Command("search.save", T("commands", "&Save the search\u2026"),
            T("commands", "Keep what is looked for under a name, in the project."), "edit", searching.save, 4, "", (),
            when=when.search_writable),
    Command("search.saved", T("commands", "Saved searches\u2026"),
            T("commands", "Run a saved search, give it another name, or delete it."), "edit", searching.saved, 4, "",
            (), when=when.project_open),
    Command("edit.preferences", T("commands", "Pr&eferences\u2026"),
            T("commands", "Theme, language, fonts, keys and habits, for all projects."), "edit", look.preferences, 5,
            "properties", ("Ctrl+,",), when=when.idle),
    Command("edit.palette", T("commands", "Find a co&mmand\u2026"),
            T("commands", "Type a few letters of what you want to do."), "edit", help.palette, 5, "commands",
            ("Ctrl+Shift+P",), tool=6),
)  # fmt: skip

MARK: Final = (
    Command("mark.pick", T("commands", "Mark &by name\u2026"),
            T("commands", "Mark the selection, or the word at the caret, with a label that you type."), "mark",
            marking.mark_by_name, 2, "label", ("Ctrl+L",), when=when.document_writable, context=True),
    Command("mark.repeat", T("commands", "Mark as last &time"),
            T("commands", "Mark with the label that was used last."), "mark", marking.repeat, 2, "", ("F4",),
            when=when.has_habit, context=True),
    Command("mark.stick", T("commands", "Mark &every selection\u2026"),
            T("commands", "Choose a label once; every selection becomes it until Escape."), "mark", marking.stick, 2,
            "", ("Ctrl+Shift+K",), when=when.document_writable, on=_sticks),
    Command("mark.keep_selection", T("commands", "&Keep the selection and go on"),
            T("commands", "Set the selection aside; the next one becomes a further range of the same mark."), "mark",
            marking.keep_selection, 2, "", ("Ctrl+K",), when=when.has_selection),
    Command("span.relabel", T("commands", "Re&label\u2026"), T("commands", "Give the selected span another label."),
            "mark", marking.relabel, 3, "relabel", ("Ctrl+R",), when=when.span_writable, context=True),
    Command("span.note", T("commands", "&Note"), T("commands", "Write a note on the selected span."), "mark",
            look.edit_note, 3, "note", ("Ctrl+M",), ("N",), when=when.span_writable, context=True),
    Command("span.fields", T("commands", "&Fields"),
            T("commands", "Fill the fields of the selected span; Enter goes on, Ctrl+Enter leads back."), "mark",
            marking.edit_fields, 3, "properties", ("F2",), ("F",), when=when.span_writable, context=True),
    Command("span.link", T("commands", "L&ink\u2026"),
            T("commands", "Link the selected span to another one, which you choose by typing."), "mark",
            linking.draw, 3, "next", ("Ctrl+Shift+L",), ("L",), when=when.span_writable, context=True),
    Command("span.say", T("commands", "Fields and links in one line\u2026"),
            T("commands", "Say what the selected span is and what it belongs to: a few letters each, Enter for all."),
            "mark", quick.say, 3, "", (), ("Q",), when=when.span_writable, context=True),
    Command("span.delete", T("commands", "&Delete the span"), T("commands", "Delete the selected span."), "mark",
            marking.delete, 3, "delete", (), ("Del",), when=when.span_writable, context=True),
    Command("span.add_range", T("commands", "Add the selection to the span"),
            T("commands", "The selected span covers the selection too, as a further range."), "mark",
            marking.add_range, 4, "range-add", (), ("+",), when=when.span_and_selection, context=True),
    Command("span.remove_range", T("commands", "Take the selection out of the span"),
            T("commands", "The selected span loses the selection, or else its range at the caret."), "mark",
            marking.remove_range, 4, "range-remove", (), ("-",), when=when.span_writable, context=True),
    Command("span.end_left", T("commands", "End to the left"),
            T("commands", "Move the end of the selected span one character to the left on the page."), "mark",
            partial(edges.move_end, right=False), 1, "", ("Alt+Left",), when=when.span_writable, sub="edges"),
    Command("span.end_right", T("commands", "End to the right"),
            T("commands", "Move the end of the selected span one character to the right on the page."), "mark",
            partial(edges.move_end, right=True), 1, "", ("Alt+Right",), when=when.span_writable, sub="edges"),
    Command("span.end_word_left", T("commands", "End a word to the left"),
            T("commands", "Move the end of the selected span one word to the left on the page."), "mark",
            partial(edges.move_end, right=False, word=True), 1, "", ("Ctrl+Alt+Left",), when=when.span_writable,
            sub="edges"),
    Command("span.end_word_right", T("commands", "End a word to the right"),
            T("commands", "Move the end of the selected span one word to the right on the page."), "mark",
            partial(edges.move_end, right=True, word=True), 1, "", ("Ctrl+Alt+Right",), when=when.span_writable,
            sub="edges"),
    Command("span.start_left", T("commands", "Start to the left"),
            T("commands", "Move the start of the selected span one character to the left on the page."), "mark",
            partial(edges.move_start, right=False), 2, "", ("Alt+Shift+Left",), when=when.span_writable,
            sub="edges"),
    Command("span.start_right", T("commands", "Start to the right"),
            T("commands", "Move the start of the selected span one character to the right on the page."), "mark",
            partial(edges.move_start, right=True), 2, "", ("Alt+Shift+Right",), when=when.span_writable,
            sub="edges"),
    Command("span.start_word_left", T("commands", "Start a word to the left"),
            T("commands", "Move the start of the selected span one word to the left on the page."), "mark",
            partial(edges.move_start, right=False, word=True), 2, "", ("Ctrl+Alt+Shift+Left",),
            when=when.span_writable, sub="edges"),
    Command("span.start_word_right", T("commands", "Start a word to the right"),
            T("commands", "Move the start of the selected span one word to the right on the page."), "mark",
            partial(edges.move_start, right=True, word=True), 2, "", ("Ctrl+Alt+Shift+Right",),
            when=when.span_writable, sub="edges"),
    Command("span.start_earlier", T("commands", "Start a word earlier"),
            T("commands", "For keyboards on which Alt+Shift changes the layout: the start goes back a word."), "mark",
            partial(edges.start_word, forward=False), 3, "", ("Alt+Up",), when=when.span_writable, sub="edges"),
    Command("span.start_later", T("commands", "Start a word later"),
            T("commands", "For keyboards on which Alt+Shift changes the layout: the start goes on a word."), "mark",
            partial(edges.start_word, forward=True), 3, "", ("Alt+Down",), when=when.span_writable, sub="edges"),
)  # fmt: skip

GO: Final = (
    Command("go.next_span", T("commands", "&Next span"), T("commands", "Select the span that follows in the text."),
            "go", navigation.next_span, 1, "next", ("F8",), when=when.has_spans),
    Command("go.previous_span", T("commands", "&Previous span"),
            T("commands", "Select the span that comes before in the text."), "go", navigation.previous_span, 1,
            "previous", ("Shift+F8",), when=when.has_spans),
    Command("go.span_at_caret", T("commands", "Span at the &caret"),
            T("commands", "Select the innermost span at the caret; again for the one underneath."), "go",
            navigation.span_at_caret, 1, "", (), ("Return", "Enter"), when=when.document_open),
    Command("go.next_to_do", T("commands", "Next thing &to do"),
            T("commands", "Go to the next required field that is missing, or link that is not allowed."), "go",
            to_do.go_next, 1, "", ("F5",), when=when.document_open),
    Command("go.to_do", T("commands", "T&hings to do"),
            T("commands", "List what the scheme still misses in the document or the project."), "go",
            to_do.show_list, 1, "", ("Shift+F5",), when=when.has_documents),
    Command("go.next_document", T("commands", "Next &document"), T("commands", "Open the next document of the list."),
            "go", navigation.next_document, 2, "down", ("Ctrl+PgDown",), when=when.has_documents),
    Command("go.previous_document", T("commands", "Previous d&ocument"),
            T("commands", "Open the document before this one in the list."), "go", navigation.previous_document, 2,
            "up", ("Ctrl+PgUp",), when=when.has_documents),
    Command("go.place", T("commands", "&Go to\u2026"),
            T("commands", "Go to a position, a range, a paragraph or a span by its number."), "go", finding.go_to, 3,
            "", ("Ctrl+G",), when=when.document_open),
    Command("go.next_pane", T("commands", "Next p&lace"),
            T("commands", "Lead the keyboard on: text, spans, note, documents, bars."), "go",
            navigation.next_pane, 3, "", ("F6",)),
    Command("go.previous_pane", T("commands", "Previous plac&e"), T("commands", "Lead the keyboard back."), "go",
            navigation.previous_pane, 3, "", ("Shift+F6",)),
    Command("go.menus", T("commands", "Men&us"), T("commands", "Lead the keyboard to the menus."), "go",
            navigation.menus, 3, "", ("F10",)),
    Command("go.menu_here", T("commands", "&Menu of this place"),
            T("commands", "Open the menu of what has the keyboard, as the right button does."), "go",
            navigation.menu_here, 3, "", ("Shift+F10",)),
)  # fmt: skip


def _shows(what: str, desk: Desk) -> bool:
    return bool(getattr(desk.reader.showing(), what))


VIEW: Final = (
    Command("view.zoom_in", T("commands", "Zoom &in"), T("commands", "Larger type."), "view", look.zoom_in, 1,
            "zoom-in", ("Ctrl++", "Ctrl+="), when=when.document_open),
    Command("view.zoom_out", T("commands", "Zoom &out"), T("commands", "Smaller type."), "view", look.zoom_out, 1,
            "zoom-out", ("Ctrl+-",), when=when.document_open),
    Command("view.zoom_reset", T("commands", "Normal &size"), T("commands", "The size that Hashiya starts with."),
            "view", look.zoom_reset, 1, "", ("Ctrl+0",), when=when.document_open),
    Command("view.reading", T("commands", "&Reading settings\u2026"),
            T("commands", "Font, size, line height and measure of the text."), "view", look.reading, 1, "reading",
            ("Ctrl+T",), when=when.document_open, tool=5),
    Command("view.documents", T("commands", "&Documents"), T("commands", "Show or hide the list of documents."),
            "view", look.toggle_documents, 2, "panel-start", ("F9",), on=partial(_side_shown, "documents")),
    Command("view.register", T("commands", "Regis&ter\u2026"),
            T("commands", "Who ordered whom to do what, where, by when: the table of directives."),
            "view", register.show_register, 2, "register", ("F12",), when=when.project_open, tool=7),
    Command("view.spans", T("commands", "S&pans"), T("commands", "Show or hide the inspector and the list of spans."),
            "view", look.toggle_spans, 2, "panel-end", ("Shift+F9",), on=partial(_side_shown, "spans")),
    Command("view.dividers", T("commands", "Divide the &window"),
            T("commands", "Arrow keys move the divider, Tab leads to the next, Enter back to the text."), "view",
            look.divide, 2, "", ("Ctrl+F9",)),
    Command("view.margin", T("commands", "Notes in the &margin"),
            T("commands", "Show each span's label and note beside its line."), "view", look.toggle_margin, 4, "",
            ("Ctrl+Shift+M",), on=partial(_shows, "margin")),
    Command("view.overview", T("commands", "O&verview"),
            T("commands", "Show beside the scroll bar where spans and hits lie in the whole document."), "view",
            look.toggle_overview, 4, "", ("Ctrl+Shift+B",), on=partial(_shows, "overview")),
    Command("view.hidden", T("commands", "&Hidden characters"),
            T("commands", "Show joiners, marks of direction, special spaces and paragraph ends."), "view",
            look.toggle_hidden, 4, "", ("Ctrl+Shift+H",), on=partial(_shows, "hidden")),
    Command("view.characters", T("commands", "&Characters at the caret"),
            T("commands", "Tell the code points at the caret: names, direction, script, offsets."), "view",
            look.characters, 4, "", ("Ctrl+Shift+Y",), when=when.document_open),
    Command("view.full_screen", T("commands", "&Full screen"), T("commands", "Fill the screen, or leave it."), "view",
            look.full_screen, 2, "full-screen", ("F11",), on=_full_screen),
    Command("view.theme_system", T("commands", "&System theme"),
            T("commands", "Light or dark, and of high contrast, as the system is."), "view",
            partial(look.use_theme, mode="system"), 3, "theme", on=partial(_theme_is, "system"), sub="theme"),
    Command("view.theme_light", T("commands", "&Light theme"), T("commands", "Dark ink on paper."), "view",
            partial(look.use_theme, mode="light"), 3, "", on=partial(_theme_is, "light"), sub="theme"),
    Command("view.theme_dark", T("commands", "&Dark theme"), T("commands", "Light ink on a dark ground."), "view",
            partial(look.use_theme, mode="dark"), 3, "", on=partial(_theme_is, "dark"), sub="theme"),
    Command("view.theme_contrast", T("commands", "&High contrast"),
            T("commands", "Pure inks and drawn edges, light or dark as the system is."), "view",
            partial(look.use_theme, mode="contrast"), 3, "", on=partial(_theme_is, "contrast"), sub="theme"),
    Command("view.language_system", T("commands", "&System language"),
            T("commands", "The language of the system, if Hashiya speaks it."), "view",
            partial(look.use_language, language="system"), 3, "language", when=when.idle,
            on=partial(_language_is, "system"), sub="language"),
)  # fmt: skip

HELP: Final = (
    Command("help.manual", T("commands", "&Manual"),
            T("commands", "How everything is done, in chapters, with the keys that you use."), "help", help.manual, 1,
            "manual", ("Ctrl+F1",)),
    Command("help.tour", T("commands", "&Tour"),
            T("commands", "A walk through the welcome project, step by step; Escape ends it."), "help", help.tour, 1,
            "next", when=when.idle),
    Command("help.keys", T("commands", "&Keys"), T("commands", "All commands and keys on one sheet."), "help",
            help.keys, 1, "keyboard", ("F1",), ("?",)),
    Command("help.about", T("commands", "&About Hashiya"), T("commands", "Version, licence, and where things lie."),
            "help", help.about, 2, "about"),
)  # fmt: skip

COMMANDS: Final = (
    *FILE, *EDIT, *MARK, *GO, *document_commands.GO, *document_commands.DOCUMENT, *VIEW, *document_commands.VIEW, *HELP,
)  # fmt: skip
"""Every command whose words are known beforehand."""


def language_commands() -> tuple[Command, ...]:
    """One command for each language that the window speaks, by its own name, so that nobody gets lost."""
    return tuple(
        Command(f"view.language_{tag}", name, name, "view", partial(look.use_language, language=tag), 3,
                when=when.idle, on=partial(_language_is, tag), sub="language", translated=True)
        for tag, name in spoken().items()
    )  # fmt: skip
