"""What a screen reader is shown of the reader, and what it is told. A real one listens in tests/e2e."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QAccessible

from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex
from hashiya.view import access
from hashiya.view.access_marks import runs
from hashiya.view.access_text import NEAR, REACH, Stretch
from hashiya.view.page import Page
from hashiya.view.style import Inks

TEXT = (
    "أكد محافظ الإسماعيلية (القصاص) على 15 تقريرا. وأشار إلى ذلك.\r\n"
    "An English line.\n"
    "\n"
    "یک\u200cصد \U0001f600 نفر می\u200cروند"
)


def span(name: str, words: str, label: str = "location", note: str = "") -> Span:
    start = TEXT.index(words)
    return Span(name, "d", label, ((start, start + len(words)),), words, note=note)


MARKS = [span("a", "محافظ", note="من؟"), span("b", "محافظ الإسماعيلية", "entity"), span("c", "English")]


@pytest.fixture
def sent(monkeypatch) -> list:
    events: list = []
    monkeypatch.setattr(access, "_send", events.append)
    return events


@pytest.fixture
def listening():
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def reader(qtbot):
    from hashiya.view.reader import Reader

    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(700, 300)
    reader.show()
    reader.set_document(TEXT, SpanIndex(MARKS), "rtl", "ar")
    return reader


def seen(reader):
    """The text interface as Qt's bridges to assistive technology ask for it."""
    return QAccessible.queryAccessibleInterface(reader).textInterface()


def said(events) -> list[str]:
    return [event.message() for event in events if event.type() == QAccessible.Event.Announcement]


def test_the_text_is_a_text_that_cannot_be_changed(reader) -> None:
    interface = QAccessible.queryAccessibleInterface(reader)
    assert interface.role() == QAccessible.Role.EditableText
    state = interface.state()
    assert state.readOnly and state.multiLine and state.selectableText and state.focusable and not state.editable
    assert interface.text(QAccessible.Text.Name) == "Text"
    assert interface.editableTextInterface() is None
    children = [interface.child(number) for number in range(interface.childCount())]
    assert "Shadow" not in [type(child.object()).__name__ for child in children]
    assert [interface.indexOfChild(child) for child in children] == list(range(len(children)))


def test_text_caret_and_selection_are_those_of_the_reader(reader) -> None:
    text = seen(reader)
    assert text.text(0, text.characterCount()) == TEXT.replace("\r\n", "\n")
    for position in (0, 5, TEXT.index("An"), TEXT.index("نفر"), len(TEXT)):
        reader.set_caret(position)
        behind = seen(reader).text(seen(reader).cursorPosition(), text.characterCount())
        assert behind == TEXT[position:].replace("\r\n", "\n")
    reader.select(4, 9)
    assert (seen(reader).selectionCount(), seen(reader).cursorPosition()) == (1, 9)
    reader.set_caret(0)
    assert seen(reader).selectionCount() == 0


def test_a_screen_reader_moves_the_caret_and_selects(reader) -> None:
    start = TEXT.index("نفر")
    offset = TEXT.replace("\r\n", "\n").encode("utf-16-le").index("نفر".encode("utf-16-le")) // 2
    seen(reader).setCursorPosition(offset)
    assert reader.caret() == start and reader.selection() == ()
    seen(reader).setSelection(0, offset, offset + 3)
    assert reader.selection() == ((start, start + 3),)


def test_letters_stand_where_they_are_drawn(reader) -> None:
    for number, placed in enumerate(reader.page().visible()):
        layout = placed.layout
        for box in layout.boxes(0)[::3] if len(layout) else ():
            position = placed.unit.start + box.start
            rect = seen(reader).characterRect(seen_offset(reader, position))
            origin = reader.viewport().mapToGlobal(reader.column().topLeft())
            top = origin.y() + placed.top + layout.setting.rise
            assert abs(rect.top() - top) <= 3, (number, position)
            assert abs(rect.left() - (origin.x() + box.left)) <= 14, (number, position)


def seen_offset(reader, position: int) -> int:
    return Stretch(reader.page(), reader.caret()).offset(position)


def test_only_the_neighbourhood_of_a_long_text_is_shown(reader, qtbot) -> None:
    long = "\n".join([TEXT] * 2000)
    reader.set_document(long, SpanIndex())
    for position in (0, len(long) // 2, len(long)):
        reader.set_caret(position)
        text = seen(reader)
        assert REACH // 2 < text.characterCount() < 3 * REACH
        stretch = Stretch(reader.page(), position)
        assert stretch.position(stretch.offset(position)) == position
        caret = text.cursorPosition()
        around = text.text(max(caret - 20, 0), min(caret + 20, text.characterCount()))
        assert around in long.replace("\r\n", "\n")
    stretch = Stretch(reader.page(), len(long) // 2)
    edge = stretch.units[0].start + NEAR
    assert stretch.suits(reader.page(), edge) and not stretch.suits(reader.page(), edge - 1)


def test_a_document_of_one_line_and_an_empty_one(reader) -> None:
    reader.set_document("كلمة " * 40_000, SpanIndex())
    reader.set_caret(100_000)
    assert seen(reader).characterCount() < 4 * REACH
    reader.set_document("", SpanIndex())
    assert seen(reader).characterCount() == 0
    reader.set_document(None)
    assert (seen(reader).characterCount(), seen(reader).cursorPosition()) == (0, 0)


def test_words_for_the_caret() -> None:
    inks = Inks()
    a, b, c = MARKS
    assert access.caret_words([], [a, b], [], inks) == ["entity", "location, with note"]
    assert access.caret_words([a, b], [b], [], inks) == ["End of location"]
    assert access.caret_words([a], [c], [], inks) == ["End of location", "location"]
    assert access.caret_words([a], [a], [a], inks) == []
    assert access.caret_words([], [], [a, b], inks) == ["On this line: location, with note; entity"]
    assert access.caret_words([], [], [a] * 7, inks)[-1].endswith("; \u2026")


def test_the_caret_tells_of_the_spans_it_comes_to(reader, listening, sent, qtbot) -> None:
    def after(position: int) -> list[str]:
        sent.clear()
        reader.set_caret(position)
        qtbot.wait(5)
        return said(sent)

    start = TEXT.index("محافظ")
    after(0)
    assert after(start) == ["entity. location, with note"]
    assert after(start + 2) == []
    assert after(start + 5) == ["End of location"]
    assert after(TEXT.index("An")) == ["End of entity. On this line: location"]
    kinds = [event.type() for event in sent]
    assert QAccessible.Event.TextCaretMoved in kinds


def test_what_is_done_drowns_what_is_met(reader, listening, sent, qtbot) -> None:
    reader.set_caret(TEXT.index("محافظ"))
    reader.select_span("c")
    access.announce(reader, "Marked as location")
    qtbot.wait(5)
    assert said(sent) == ["Marked as location"]
    sent.clear()
    reader.select_span("a")
    qtbot.wait(5)
    assert said(sent) == ["location, with note: محافظ"]


def test_a_span_that_is_led_to_is_named_once(reader, listening, sent, qtbot) -> None:
    reader.set_caret(0)
    qtbot.wait(5)
    sent.clear()
    reader.set_caret(TEXT.index("محافظ"))
    reader.select_span("a")
    qtbot.wait(5)
    assert said(sent) == ["entity. location, with note: محافظ"]


def test_nothing_is_done_for_nobody(reader, sent, qtbot) -> None:
    assert not QAccessible.isActive()
    reader.set_caret(TEXT.index("محافظ"))
    reader.select(0, 5)
    reader.select_span("a")
    access.announce(reader, "words")
    qtbot.wait(5)
    assert sent == []
    assert reader.listener._shadow is None


def test_runs_end_where_spans_begin_or_end() -> None:
    page = Page(TEXT, "rtl")
    stretch = Stretch(page, 0)
    shown = TEXT.replace("\r\n", "\n")
    found = [(shown[low:high], [one.id for one in inside]) for low, high, inside in runs(stretch, SpanIndex(MARKS))]
    assert found == [("محافظ", ["b", "a"]), (" الإسماعيلية", ["b"]), ("English", ["c"])]


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))), max_size=12))
def test_runs_say_of_each_letter_in_which_spans_it_lies(pairs) -> None:
    spans = []
    for number, pair in enumerate(pairs):
        low, high = sorted(pair)
        if low < high:
            spans.append(Span(str(number), "d", "location", ((low, high),), TEXT[low:high]))
    stretch = Stretch(Page(TEXT, "rtl"), 0)
    said = {
        offset: {one.id for one in inside}
        for low, high, inside in runs(stretch, SpanIndex(spans))
        for offset in range(low, high)
    }
    for position, letter in enumerate(TEXT):
        if letter not in "\r\n":
            meant = {span.id for span in spans if span.start <= position < span.end}
            assert said.get(stretch.offset(position), set()) == meant


def marks_of(reader) -> list:
    interface = QAccessible.queryAccessibleInterface(reader)
    children = [interface.child(number) for number in range(interface.childCount())]
    return [child for child in children if child.role() == QAccessible.Role.Note]


def test_each_span_is_a_thing_in_the_text(reader) -> None:
    english_span = MARKS[2]
    names = [mark.text(QAccessible.Text.Name) for mark in marks_of(reader)]
    assert names == ["entity: محافظ الإسماعيلية", "location, with note: محافظ", "location: English"]
    outer, inner, english = marks_of(reader)
    assert inner.text(QAccessible.Text.Description) == "من؟"
    assert outer.rect().contains(inner.rect()) and not outer.rect().intersects(english.rect())
    assert inner.parent().object() is reader and inner.childCount() == 0 and not inner.state().selected
    interface = QAccessible.queryAccessibleInterface(reader)
    place = inner.rect().center()
    assert interface.childAt(place.x(), place.y()).text(QAccessible.Text.Name) == names[1]
    assert interface.indexOfChild(english) == interface.childCount() - 1
    inner.actionInterface().doAction("Press")
    assert reader.selected_span() == "a" and inner.state().selected
    reader.set_spans(SpanIndex([english_span]))
    assert len(marks_of(reader)) == 1
    reader.set_document(None)
    assert marks_of(reader) == []


def test_spans_far_away_are_no_things_and_those_out_of_sight_have_no_place(reader) -> None:
    long = "\n".join([TEXT] * 800)
    step = len(TEXT) + 1
    start = TEXT.index("English")
    spans = [Span(str(n), "d", "location", ((n * step + start, n * step + start + 7),), "English") for n in range(800)]
    reader.set_document(long, SpanIndex(spans))
    marks = marks_of(reader)
    assert 50 < len(marks) < 500
    assert [mark.state().offscreen for mark in (marks[0], marks[-1])] == [False, True]
    assert marks[-1].rect().isEmpty()


def test_the_language_of_the_text_is_told(reader) -> None:
    locale = QAccessible.queryAccessibleInterface(reader).attributesInterface()
    reader.set_document(TEXT, SpanIndex(MARKS), "rtl", "fa")
    assert locale.attributeValue(QAccessible.Attribute.Locale).name().startswith("fa")
