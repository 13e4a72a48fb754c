"""What an Arabic-speaking analyst sees: no word of another language where the scheme has one in Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QShortcut
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from hashiya.text.destinations import destination
from hashiya.ui.dialogs.go_to import GoToDialog
from hashiya.ui.handlers.finding import resolved
from tests.ui.windows import press, rest, shell_in, show, type_text

LATIN = re.compile("[A-Za-z]")


@pytest.fixture(params=["ar", "fa"])
def annotated(request: Any, qapp: Any, qtbot: Any) -> Iterator[Any]:
    """The window on the annotated seeds, in Arabic and in Persian."""
    with shell_in(qapp, qtbot, request.param, annotated=True) as shell:
        shell.open(None, ())
        show(shell.window, qtbot)
        rest(shell.window)
        yield shell.window


def test_cards_and_threads_speak_the_language_of_the_window(annotated) -> None:
    cards = annotated.reader._margin.cards
    notes = [card.note for card in cards if card.note]
    assert len(notes) > 3
    assert not [note for note in notes if LATIN.search(note)]
    threads = annotated.reader._threads._shown.threads
    letters = {thread.links[0].ink.letter for thread in threads}
    assert len(letters) > 1
    assert not [letter for letter in letters if LATIN.search(letter)]


def test_no_key_is_said_twice_to_one_part(annotated) -> None:
    """Qt asks nobody when two shortcuts are the same: the key would be dead, as Enter was in Arabic."""
    for part in annotated.findChildren(QWidget):
        shortcuts = [one for one in part.findChildren(QShortcut) if one.parent() is part]
        own = [one.key().toString() for one in shortcuts]
        assert len(own) == len(set(own)), (part, own)


def test_enter_selects_the_mark_at_the_caret(annotated) -> None:
    for key in ("Return", "Enter"):
        annotated.reader.select_span("")
        span = annotated.desk.current.spans()[0]
        annotated.reader.set_caret(span.start + 1)
        press(annotated.reader, key)
        assert annotated.desk.current.span_id


def test_a_menu_higher_than_the_screen_scrolls(annotated) -> None:
    """Qt would set it in columns, and those from left to right in every language."""
    menu = annotated.menuBar().actions()[0].menu()
    assert menu.style().styleHint(QStyle.StyleHint.SH_Menu_Scrollable, None, menu)


def test_the_title_names_the_program_in_the_language_of_the_window(annotated) -> None:
    name = QGuiApplication.applicationDisplayName()
    assert name == {"ar": "حاشية", "fa": "حاشیه"}[annotated.desk.language]


def test_no_line_runs_through_the_dots_of_a_menu(qapp, annotated) -> None:
    hint = QStyle.StyleHint.SH_UnderlineShortcut
    menu = annotated.menuBar().actions()[0].menu()
    menu.popup(QPoint(20, 20))
    assert not menu.style().styleHint(hint, None, menu)
    menu.close()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert menu.style().styleHint(hint, None, menu)


def _inside(part: QWidget, whole: QWidget) -> bool:
    return whole.rect().contains(QRect(part.mapTo(whole, QPoint(0, 0)), part.size()))


def test_in_a_narrow_window_nothing_of_the_search_is_cut_off_and_no_message_covers_it(qtbot, annotated) -> None:
    annotated.resize(780, 640)
    annotated.actions_["search.open"].trigger()
    panel = annotated.search_panel
    panel.field.setText("الأمن")
    qtbot.waitUntil(lambda: panel.table.model().rowCount() > 0)
    annotated.desk.messages.tell("حُفظ")
    rest(annotated)
    parts = [part for part in panel.findChildren(QWidget) if part.isVisible() and part.parentWidget() is panel]
    assert len(parts) > 7
    shown = annotated.panels.middle
    assert not [part for part in parts if not _inside(part, panel) or not _inside(part, shown)]
    assert not annotated.banner.geometry().intersects(QRect(panel.mapTo(shown, QPoint(0, 0)), panel.size()))
    annotated.panes.show_side("spans", False)
    annotated.panes.show_side("documents", False)
    rest(annotated)
    qtbot.waitUntil(lambda: panel.width() > 620 and abs(panel.field.y() - panel._kind.y()) < 8)
    annotated.banner.clear()


def test_the_message_makes_room_for_what_finds_in_the_document(qtbot, annotated) -> None:
    annotated.desk.messages.tell("حُفظ")
    before = annotated.banner.y()
    annotated.actions_["edit.find"].trigger()
    bar = annotated.find_bar
    qtbot.waitUntil(lambda: annotated.banner.y() < before)
    assert annotated.banner.geometry().bottom() < bar.mapTo(annotated.panels.middle, QPoint(0, 0)).y()
    annotated.banner.clear()


def test_going_to_a_place_is_explained_in_letters_of_the_keyboard(annotated) -> None:
    dialog = GoToDialog(partial(resolved, annotated.desk), annotated)
    explained = dialog.field.accessibleDescription()
    assert not LATIN.search(explained)
    for sign in {"ar": ("ف2", "ع3"), "fa": ("ب۲", "ن۳")}[annotated.desk.language]:
        assert sign[0] in explained
        assert destination(sign)
    dialog.deleteLater()


def _menu_at(window: Any, qtbot: Any, point: QPointF) -> list[str]:
    """The lines of the menu that the right button opens at *point* of the text."""
    place = point.toPoint()
    view = window.reader.viewport()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view, event)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    menu = QApplication.activePopupWidget()
    lines = [action.text() for action in menu.actions()]
    menu.close()
    return lines


def test_the_right_button_in_the_margin_is_about_what_is_under_it(qtbot, annotated) -> None:
    reader = annotated.reader
    card = reader._margin.cards[2]
    assert reader.selected_span() != card.span.id
    _menu_at(annotated, qtbot, card.rect.center())
    assert reader.selected_span() == card.span.id
    shown = reader._threads._shown
    thread = next(one for one in shown.threads if one.is_near(QPointF(one.x, one.source), shown.gutter))
    point = QPointF(thread.x, (thread.source + thread.target) / 2)
    turn = {"ar": "الطرف الآخر", "fa": "سر دیگر"}[annotated.desk.language]
    assert any(turn in line for line in _menu_at(annotated, qtbot, point)), "it is the link's menu"


def test_conditions_that_are_proposed_begin_with_their_name(annotated) -> None:
    field = annotated.panels.documents.filter.field
    field.setFocus()
    type_text(field, "sta")
    field.propose(["state:"])
    shown = field._list
    picture = shown.viewport().grab(shown.visualRect(shown.model().index(0, 0))).toImage()
    middle, inside = picture.width() // 2, range(3, picture.height() - 3)
    ground = picture.pixelColor(middle, picture.height() // 2).lightness()
    written = [x for x in range(3, picture.width() - 3)
               if any(abs(picture.pixelColor(x, y).lightness() - ground) > 60 for y in inside)]  # fmt: skip
    shown.hide()
    assert written and max(written) < middle, "at the left, as the field has it"
