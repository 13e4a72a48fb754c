"""The quick line: what the selected span is and what it belongs to, in a few letters, kept as one step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from hashiya.session import annotate, links
from hashiya.session.scheme import carry_out, plan
from hashiya.session.scheme_draft import Draft
from tests.e2e.test_fields_and_links import Typist, fields, order
from tests.ui.windows import in_dialog, press, type_text

__all__ = ["order"]


def quickly(window: Any, qtbot: Any, type: Callable[[Any], None]) -> None:
    """Open the line with its key, and *type* in it."""
    met = in_dialog(qtbot, type)
    press(window.reader, "Q")
    assert met


def ends(window: Any, id: str) -> set[tuple[str, str]]:
    session = window.desk.session
    return {(link.label, session.span(link.target).text) for link in links.of_span(session, id)}


@pytest.mark.parametrize(("day", "strokes"), [("2024-08-15", 19), ("15/8", 13)])
def test_a_directive_in_one_line_counted(window: Any, qtbot: Any, order: Any, day: str, strokes: int) -> None:
    """Mark, modality, due, issuer, place: 22 strokes by the form and the link picker (test_fields_and_links)."""
    session = window.desk.session
    annotate.remove(session, order.id)
    window.reader.select(order.start, order.end)
    steps = session.store.undo_step().number
    keys = Typist()
    keys.press("2")

    def line(dialog: Any) -> None:
        words = f"o {day} 1 4"
        type_text(dialog.field, words)
        press(dialog.field, "Return")
        keys.strokes += len(words) + 1

    quickly(window, qtbot, line)
    keys.strokes += 1  # Q
    year = 2024 if len(day) > 5 else QDate.currentDate().year()
    assert fields(window) == {"modality": "order", "due": f"{year}-08-15"}
    span = window.desk.current.span()
    assert ends(window, span.id) == {("issued_by", "محافظ الإسماعيلية"), ("at", "الأمن")}
    assert keys.strokes == strokes
    assert session.store.undo_step().number == steps + 2, "marking is one step, all the rest another"
    assert "say of" in window.actions_["edit.undo"].text()
    press(window.reader, "Ctrl+Z")
    assert fields(window) == {} and ends(window, span.id) == set()
    press(window.reader, "Ctrl+Shift+Z")
    assert fields(window)["modality"] == "order" and len(ends(window, span.id)) == 2
    assert session.store.check() == []


def test_what_is_taken_is_told_taken_back_and_left(window: Any, qtbot: Any, order: Any) -> None:
    def line(dialog: Any) -> None:
        type_text(dialog.field, "o o ong ")
        told = dialog._told.text()
        assert [(one.name, one.value) for one in dialog.said] == [
            ("modality", "order"), ("status", "open"), ("recurring", "ongoing"),
        ]  # fmt: skip
        assert "Modality" in told and "Ongoing" in told
        press(dialog.field, "Backspace")
        assert len(dialog.said) == 2
        type_text(dialog.field, "zzzz")
        press(dialog.field, "Return")
        assert dialog.isVisible() and dialog._nothing.isVisible() and not dialog.list.isVisible()
        press(dialog.field, "Escape")

    quickly(window, qtbot, line)
    assert fields(window) == {}


def test_words_of_every_language_and_moving_to_a_proposal(window: Any, qtbot: Any, order: Any) -> None:
    def line(dialog: Any) -> None:
        type_text(dialog.field, "توصية ")
        type_text(dialog.field, "هفتگی ")
        type_text(dialog.field, "due:\u00abقبل الزيارة\u00bb ")
        press(dialog.field, "1")
        press(dialog.field, "Down")
        press(dialog.field, "Space")
        type_text(dialog.field, "الأمن")
        assert dialog.proposed()[0].name in ("about", "at")
        press(dialog.field, "Return")

    quickly(window, qtbot, line)
    assert fields(window) == {"modality": "recommendation", "recurring": "weekly", "due": "قبل الزيارة"}
    assert ("issued_by", "خلال") in ends(window, order.id) and len(ends(window, order.id)) == 2


def test_a_proposal_is_clicked_and_its_end_is_shown(window: Any, qtbot: Any, order: Any) -> None:
    seen: list[str] = []

    def line(dialog: Any) -> None:
        dialog.moved.connect(seen.append)
        type_text(dialog.field, "\u06f1")
        dialog.clicked(dialog.list.model().index(1, 0))
        assert len(dialog.said) == 1 and QApplication.focusWidget() is dialog.field
        press(dialog.field, "Return")

    quickly(window, qtbot, line)
    assert any(seen) and len(ends(window, order.id)) == 1
    assert window.desk.current.span_id == order.id
    window.activateWindow()
    qtbot.waitUntil(window.reader.hasFocus)


def test_a_label_without_fields_and_links_is_told_so(window: Any, order: Any) -> None:
    session = window.desk.session
    draft = Draft(session.scheme)
    draft.add("span", "plain")
    for link in draft.labels("link"):
        draft.change("link", link.name, sources=("directive",))
    carry_out(session, plan(session, draft.revision()))
    annotate.relabel(session, order.id, "plain")
    press(window.reader, "Q")
    assert "neither fields nor links" in window.banner._words.text()
