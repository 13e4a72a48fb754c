"""A number relabels the selected span, and marks anew once the caret has left it; nothing moves meanwhile."""

from __future__ import annotations

from typing import Any

from hashiya.session import annotate
from tests.ui.windows import press


def labels(window: Any) -> list[tuple[int, int, str]]:
    return [(span.start, span.end, span.label) for span in window.desk.current.spans()]


def test_a_number_relabels_the_selected_span(window: Any) -> None:
    reader = window.reader
    reader.select(5, 11)
    press(reader, "1")
    assert labels(window) == [(5, 11, "entity")]
    press(reader, "3")
    assert labels(window) == [(5, 11, "location")]
    press(reader, "Ctrl+Z")
    assert labels(window) == [(5, 11, "entity")]


def test_a_caret_that_leaves_the_span_marks_anew(window: Any) -> None:
    reader = window.reader
    reader.select(5, 11)
    press(reader, "1")
    press(reader, "Ctrl+Left")
    press(reader, "Ctrl+Left")
    assert reader.selected_span() == ""
    press(reader, "2")
    assert [label for _, _, label in labels(window)] == ["entity", "directive"]
    assert labels(window)[0] == (5, 11, "entity")


def test_selected_text_is_marked_even_while_a_span_is_selected(window: Any) -> None:
    reader = window.reader
    reader.select(5, 30)
    press(reader, "2")
    reader.select(12, 17)
    press(reader, "1")
    assert [label for _, _, label in labels(window)] == ["directive", "entity"]


def test_a_span_of_several_ranges_is_quoted_with_its_gap(window: Any) -> None:
    session, document = window.desk.session, window.desk.current.document_id
    span = annotate.add(session, document, [(0, 4), (12, 17)], "entity")
    text = session.text(document)
    assert span.text == text[0:17]
    assert span.quotation == f"{text[0:4]} [\u2026] {text[12:17]}"


def test_the_text_does_not_move_when_something_is_told(window: Any) -> None:
    reader = window.reader
    before = reader.mapTo(window, reader.rect().topLeft()), reader.size()
    reader.select(5, 11)
    press(reader, "1")
    press(reader, "Ctrl+Z")
    assert window.banner.isVisible()
    assert (reader.mapTo(window, reader.rect().topLeft()), reader.size()) == before


def test_the_sides_keep_their_widths(window: Any, qtbot: Any) -> None:
    window.resize(1280, 800)
    sides = window.panes.sizes()
    window.resize(1560, 800)
    assert window.panes.sizes()[0] == sides[0]
    assert window.panes.sizes()[2] == sides[2]
    press(window.reader, "F9")
    assert abs(window.panes.sizes()[2] - sides[2]) <= 1  # the hairline of the hidden side
    press(window.reader, "F9")
    assert window.panes.sizes()[0] == sides[0]
