"""How the window and the text look: zoom, type, theme, panes, full screen."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from hashiya.ui.commands import COMMANDS, language_commands
from hashiya.ui.desk import Desk
from hashiya.ui.dialogs.characters import CharactersDialog
from hashiya.ui.dialogs.preferences import PreferencesDialog
from hashiya.ui.dialogs.reading import ReadingDialog
from hashiya.ui.dividers import dividers_of
from hashiya.ui.quotation import quotation
from hashiya.view.style import ReadingStyle, Showing

STEP = 1.0
"""Points by which a zoom changes the type."""


def zoom_in(desk: Desk) -> None:
    """Larger type."""
    desk.reader.zoom(STEP)


def zoom_out(desk: Desk) -> None:
    """Smaller type."""
    desk.reader.zoom(-STEP)


def zoom_reset(desk: Desk) -> None:
    """The size that Hashiya starts with."""
    desk.reader.set_style(replace(desk.reader.style_now(), size=ReadingStyle().size))


def reading(desk: Desk) -> None:
    """Choose font, size, line height and measure; the text follows at once."""
    document = desk.current.document()
    dialog = ReadingDialog(desk.reader.style_now(), document.language if document else "und", desk.window)
    dialog.style_chosen.connect(desk.reader.set_style)
    dialog.exec()


def toggle_documents(desk: Desk) -> None:
    """Show or hide the list of documents."""
    desk.panes.show_side("documents", not desk.panes.is_shown("documents"))


def toggle_spans(desk: Desk) -> None:
    """Show or hide the inspector and the list of spans."""
    desk.panes.show_side("spans", not desk.panes.is_shown("spans"))


def divide(desk: Desk) -> None:
    """Lead the keyboard to what divides the window, and say how it goes on from there."""
    for divider in dividers_of(desk.window)[:1]:
        divider.hold()
        desk.messages.tell(divider.accessibleDescription())


def toggle_margin(desk: Desk) -> None:
    """Show or hide the notes in the margin."""
    _show(desk, replace(desk.reader.showing(), margin=not desk.reader.showing().margin))


def toggle_overview(desk: Desk) -> None:
    """Show or hide the overview beside the scroll bar."""
    _show(desk, replace(desk.reader.showing(), overview=not desk.reader.showing().overview))


def toggle_hidden(desk: Desk) -> None:
    """Show or hide hidden characters."""
    _show(desk, replace(desk.reader.showing(), hidden=not desk.reader.showing().hidden))


def _show(desk: Desk, showing: Showing) -> None:
    desk.reader.set_showing(showing)
    desk.settings.showing = showing


def characters(desk: Desk) -> None:
    """Tell what stands at the caret, and go on telling while it moves."""
    for known in desk.window.findChildren(CharactersDialog):
        known.raise_()
        known.activateWindow()
        return
    document = desk.current.document()
    if document is not None:
        CharactersDialog(desk.reader, desk.window).show()


def edit_note(desk: Desk) -> None:
    """Go to the note of the selected span."""
    desk.panes.show_side("spans")
    desk.panes.note_asked.emit()


def full_screen(desk: Desk) -> None:
    """Fill the screen, or leave it."""
    desk.window.setWindowState(desk.window.windowState() ^ Qt.WindowState.WindowFullScreen)


def use_theme(desk: Desk, mode: str) -> None:
    """Take the theme "system", "light" or "dark"."""
    desk.settings.theme = mode
    desk.lamp.choose(mode)


def copy(desk: Desk) -> None:
    """Copy the selected text."""
    desk.reader.copy()


def copy_quotation(desk: Desk) -> None:
    """Copy the selected text, else the selected span, with its source."""
    document, span = desk.current.document(), desk.current.span()
    ranges = desk.reader.selection() or (span.ranges if span else ())
    if document is not None and ranges:
        pieces = [desk.reader.text_between(start, end) for start, end in ranges]
        QGuiApplication.clipboard().setMimeData(quotation(document, pieces, ranges))


def select_all(desk: Desk) -> None:
    """Select the whole text."""
    desk.reader.select_all()


def use_language(desk: Desk, language: str) -> None:
    """Let the window speak "en", "ar", "fa", or as the "system" does."""
    desk.settings.language = language
    desk.panes.language_chosen.emit()


def preferences(desk: Desk) -> None:
    """Set what holds for all projects; the window is made anew with it."""
    settings = desk.settings
    labels = [command for command in desk.commands() if command.ink]
    commands = [*COMMANDS, *language_commands(), *labels]
    dialog = PreferencesDialog(settings.chosen, commands, settings.keys, desk.window)
    try:
        if dialog.exec() != PreferencesDialog.DialogCode.Accepted:
            return
        changed = {key: value for key, value in dialog.values().items() if value != settings.chosen(key)}
        keys = dialog.given_keys()
    finally:
        dialog.deleteLater()
    if not changed and keys == settings.keys:
        return
    for key, value in changed.items():
        settings.choose(key, value)
    settings.keys = keys
    settings.flush()
    if "look/theme" in changed:
        desk.lamp.choose(settings.theme)
    desk.panes.preferences_changed.emit()
