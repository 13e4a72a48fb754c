"""What an Arabic-speaking analyst sees: no word of another language where the scheme has one in Arabic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle

from tests.ui.windows import rest, shell_in, show

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


def test_the_title_names_the_program_in_the_language_of_the_window(annotated) -> None:
    name = QGuiApplication.applicationDisplayName()
    assert name == {"ar": "حاشية", "fa": "حاشیه"}[annotated.desk.language]


def test_no_line_runs_through_the_dots_of_a_menu(qapp, annotated) -> None:
    hint = QStyle.StyleHint.SH_UnderlineShortcut
    menu = annotated.menuBar()
    assert not menu.style().styleHint(hint, None, menu)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert menu.style().styleHint(hint, None, menu)
