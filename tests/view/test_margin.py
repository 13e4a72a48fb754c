"""The margin's cards, the note that is written in one, hidden characters, hits."""

from __future__ import annotations

import pytest
import regex
from msgspec.structs import replace

from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex

TEXT = "\n".join("وأشار إلى ضرورة إعداد تقرير أسبوعي بحصر كافة التعديات" for _ in range(30))


def span(start: int, end: int, label: str = "entity", note: str = "") -> Span:
    return Span(f"s{start}", "d", label, ((start, end),), TEXT[start:end], note=note)


@pytest.fixture
def reader(qtbot):
    from hashiya.view.reader import Reader

    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(1000, 500)
    reader.show()
    qtbot.waitExposed(reader)
    return reader


def test_cards_stand_beside_their_lines_and_apart(reader) -> None:
    spans = SpanIndex([span(start, start + 5, note="ملاحظة طويلة " * (start % 9)) for start in range(0, 400, 11)])
    reader.set_document(TEXT, spans)
    reader.grab()
    cards = reader._margin.cards
    assert cards
    column = reader.column()
    for place, card in enumerate(cards):
        assert card.rect.left() > column.right()
        assert not any(card.rect.intersects(other.rect) for other in cards[:place])
        assert card.rect.top() >= card.line - 40
    told = len(cards) + sum(card.more for card in cards)
    lowest = reader.page().visible()[-1]
    assert told == len([one for one in spans if one.start < lowest.unit.end])


def test_a_left_to_right_document_has_its_margin_on_the_left(reader) -> None:
    text = "An order to clean the streets of the quarter."
    reader.set_document(text, SpanIndex([Span("a", "d", "entity", ((3, 8),), text[3:8])]), "ltr", "en")
    reader.grab()
    assert reader._margin.cards[0].rect.right() < reader.column().left()


def test_there_is_no_margin_where_there_is_no_room_or_no_wish(reader, qtbot) -> None:
    reader.set_document(TEXT, SpanIndex([span(0, 5)]))
    reader.grab()
    assert reader._margin.cards
    reader.set_showing(replace(reader.showing(), margin=False))
    reader.grab()
    assert reader._margin.cards == [] or reader._margin.left is None
    reader.set_showing(replace(reader.showing(), margin=True))
    reader.resize(420, 500)
    reader.grab()
    assert reader._margin.left is None


def test_a_note_is_written_in_its_card(reader, qtbot) -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication, QPlainTextEdit

    reader.set_document(TEXT, SpanIndex([span(0, 5, note="قديم")]))
    reader.grab()
    assert not reader.edit_note("nobody")
    assert reader.edit_note("s0")
    editor = reader.viewport().findChild(QPlainTextEdit)
    assert editor.toPlainText() == "قديم"
    editor.setPlainText("جديد")
    with qtbot.waitSignal(reader.note_written) as caught:
        QApplication.sendEvent(
            editor, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
        )
    assert caught.args == ["s0", "جديد"]
    assert reader.edit_note("s0")
    other = next(one for one in reader.viewport().findChildren(QPlainTextEdit) if one.isVisible())
    other.setPlainText("نعم")
    with qtbot.waitSignal(reader.note_written):
        QApplication.sendEvent(
            other, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
        )


def test_a_note_whose_card_goes_out_of_sight_is_kept(reader, qtbot) -> None:
    from PySide6.QtWidgets import QPlainTextEdit

    reader.set_document(TEXT, SpanIndex([span(0, 5, note="قديم")]))
    reader.grab()
    assert reader.edit_note("s0")
    reader.viewport().findChild(QPlainTextEdit).setPlainText("جديد")
    with qtbot.waitSignal(reader.note_written) as caught:
        reader.reveal(len(TEXT))
        reader.grab()
    assert caught.args == ["s0", "جديد"]


@pytest.mark.parametrize("place", [0, 7, 40, 75])
def test_the_selected_span_has_its_card_however_many_there_are(reader, place: int) -> None:
    """Three spans a word, each with a note: most are counted only, never the selected one."""
    note = "ملاحظة طويلة " * 20
    words = [found.span() for found in regex.finditer(r"\w+", TEXT)][:40]
    ranges = [*words, *((start, end - 1) for start, end in words if end - start > 1)]
    spans = SpanIndex(
        [Span(f"n{n}", "d", "entity", (one,), TEXT[slice(*one)], note=note) for n, one in enumerate(ranges)]
    )
    reader.set_document(TEXT, spans)
    reader.grab()
    count = sum(1 + card.more for card in reader._margin.cards)
    chosen = list(spans)[place]
    reader.select_span(chosen.id)
    reader.grab()
    cards = reader._margin.cards
    (card,) = [one for one in cards if one.span.id == chosen.id]
    assert abs(card.rect.top() - card.line) < 2.5 * reader.page().setting.pitch
    assert not any(one.rect.intersects(other.rect) for at, one in enumerate(cards) for other in cards[:at])
    assert sum(1 + one.more for one in cards) == count
    assert reader.edit_note(chosen.id)


def test_a_click_on_a_card_selects_its_span(reader, qtbot) -> None:
    from PySide6.QtCore import Qt

    reader.set_document(TEXT, SpanIndex([span(0, 5), span(70, 80, "location")]))
    reader.grab()
    card = reader._margin.cards[1]
    with qtbot.waitSignal(reader.span_selected) as caught:
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=card.rect.center().toPoint())
    assert caught.args == ["s70"]


def painted(reader) -> bytes:
    from PySide6.QtGui import QImage

    image = reader.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return bytes(image.constBits())


def test_hidden_characters_are_shown_and_move_nothing(reader) -> None:
    text = "می\u200cروم\u00a0به\u200f خانه\tو\n"
    reader.set_document(text, SpanIndex())
    before = painted(reader)
    boxes = reader.page().layout_at(0)[1].boxes(0)
    reader.set_showing(replace(reader.showing(), hidden=True))
    assert painted(reader) != before
    assert reader.page().layout_at(0)[1].boxes(0) == boxes
    reader.set_showing(replace(reader.showing(), hidden=False))
    assert painted(reader) == before


def test_controls_that_could_deceive_are_hinted_at_always(reader) -> None:
    from hashiya.view.hidden import has_hidden

    reader.set_document("قال \u202eabc\u202c له", SpanIndex())
    assert has_hidden(reader.page().layout_at(0)[1])
    warned = reader.viewport().grab().toImage()
    warning = reader._inks.warning.rgb()
    pixels = {warned.pixel(x, y) for x in range(warned.width()) for y in range(20, 120)}
    assert warning in pixels
    reader.set_document("قال abc له", SpanIndex())
    plain = reader.viewport().grab().toImage()
    assert warning not in {plain.pixel(x, y) for x in range(plain.width()) for y in range(20, 120)}


def test_hits_are_painted_under_the_letters(reader) -> None:
    class Some:
        def between(self, start, end):
            return [(0, 5)] if start < 5 else []

        def starts(self):
            return [0]

    reader.set_document(TEXT, SpanIndex())
    before = painted(reader)
    reader.set_hits(Some(), (0, 5))
    strong = painted(reader)
    assert strong != before
    reader.set_hits(Some())
    assert painted(reader) not in (before, strong)
    reader.set_hits(None)
    assert painted(reader) == before
