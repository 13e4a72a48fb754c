"""The reader by mouse and by keyboard."""

from __future__ import annotations

import pytest

from hashiya.model.document import Place
from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex

TEXT = (
    "أكد محافظ الإسماعيلية "
    "(القصاص) على 15 تقريرا. وأشار إلى ذلك.\n"
    "An English line (with a bracket).\n"
    "یک\u200cصد \U0001f600 نفر می\u200cروند"
)


@pytest.fixture
def reader(qtbot):
    from hashiya.view.reader import Reader

    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(420, 300)
    reader.show()
    qtbot.waitExposed(reader)
    reader.set_document(TEXT, SpanIndex(), "rtl", "ar")
    reader.setFocus()
    return reader


def point_of(reader, position: int, share: float = 0.5):
    """Where the letter at *position* is drawn, at *share* of its width from the left."""
    from PySide6.QtCore import QPoint

    for placed in reader.page().visible():
        if placed.unit.start <= position < placed.unit.stop:
            layout = placed.layout
            line = layout.line_of(position - placed.unit.start)
            for box in layout.boxes(line):
                if box.start <= position - placed.unit.start < box.stop:
                    x = reader.column().left() + box.left + share * (box.right - box.left)
                    y = placed.top + layout.line_top(line) + layout.setting.rise + layout.setting.body / 2
                    return QPoint(round(x), round(y))
    raise AssertionError(position)


def press(reader, key: str, *modifiers: str, text: str = "") -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    held = Qt.KeyboardModifier.NoModifier
    for name in modifiers:
        held |= getattr(Qt.KeyboardModifier, f"{name}Modifier")
    QApplication.sendEvent(reader, QKeyEvent(QEvent.Type.KeyPress, getattr(Qt.Key, f"Key_{key}"), held, text))


def click(qtbot, reader, position: int, share: float = 0.5, times: int = 1) -> None:
    from PySide6.QtCore import Qt

    for _ in range(times):
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=point_of(reader, position, share))


def selected_text(reader) -> str:
    return "|".join(reader.text_between(start, end) for start, end in reader.selection())


def test_a_click_puts_the_caret_on_the_side_it_was_made(qtbot, reader) -> None:
    position = TEXT.index("محافظ") + 1
    click(qtbot, reader, position, 0.8)
    assert reader.caret() == position
    reader._pointing._clicks.count = 0
    reader._pointing._clicks._timer.invalidate()
    click(qtbot, reader, position, 0.2)
    assert reader.caret() == position + 1
    reader._pointing._clicks._timer.invalidate()
    latin = TEXT.index("English") + 2
    click(qtbot, reader, latin, 0.2)
    assert reader.caret() == latin


def test_clicks_take_word_sentence_and_paragraph(qtbot, reader) -> None:
    word = "الإسماعيلية"
    click(qtbot, reader, TEXT.index(word) + 3, times=2)
    assert selected_text(reader) == word
    click(qtbot, reader, TEXT.index(word) + 3)
    assert selected_text(reader) == TEXT[: TEXT.index(".") + 1]
    click(qtbot, reader, TEXT.index(word) + 3)
    assert selected_text(reader) == TEXT[: TEXT.index("\n")]


def test_a_drag_selects_whole_graphemes_and_shift_click_extends(qtbot, reader) -> None:
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    start, end = TEXT.index("یک"), TEXT.index("\U0001f600")
    view = reader.viewport()
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=point_of(reader, start, 0.9))
    target = QPointF(point_of(reader, end, 0.1))
    event = QMouseEvent(
        QEvent.Type.MouseMove, target, view.mapToGlobal(target), Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=point_of(reader, end, 0.1))
    assert reader.selection() == ((start, end + 1),)
    far = TEXT.index("نفر") + 2
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, pos=point_of(reader, far, 0.1))
    assert reader.selection() == ((start, far + 1),)


def test_a_latin_word_in_an_arabic_line_is_selected_letter_by_letter(reader) -> None:
    text = "\u0642\u0627\u0644 (yue) \u062b\u0645"
    reader.set_document(text, SpanIndex(), "rtl", "ar")
    reader.set_caret(text.index("y"))
    for end in range(1, 4):
        press(reader, "Left", "Shift")
        assert reader.text_between(*reader.selection()[0]) == "yue"[:end]
    press(reader, "Right", "Shift")
    assert reader.text_between(*reader.selection()[0]) == "yu"


def test_arrows_are_visual_and_shift_selects(reader) -> None:
    reader.set_caret(0)
    press(reader, "Left")
    assert reader.caret() == 1
    press(reader, "Right")
    assert reader.caret() == 0
    press(reader, "Left", "Shift")
    press(reader, "Left", "Shift")
    assert reader.selection() == ((0, 2),)
    press(reader, "Left", "Control", "Shift")
    assert reader.selection() == ((0, TEXT.index("محافظ")),)
    press(reader, "End")
    line_end = reader.caret()
    press(reader, "Home")
    assert reader.caret() == 0 < line_end
    press(reader, "End", "Control")
    assert reader.caret() == len(TEXT)
    press(reader, "Home", "Control", "Shift")
    assert reader.selection() == ((0, len(TEXT)),)
    english = TEXT.index("An English")
    reader.set_caret(english)
    press(reader, "Right")
    assert reader.caret() == english + 1


def test_the_word_at_the_caret_is_what_a_label_would_take(reader) -> None:
    word = "می\u200cروند"
    start = TEXT.index(word)
    for inside in (0, 3, len(word)):
        reader.set_caret(start + inside)
        assert reader.chosen_ranges() == ((start, start + len(word)),)
    reader.set_caret(TEXT.index("\U0001f600"))
    assert reader.chosen_ranges() == ()
    reader.select(3, 10)
    assert reader.text_between(3, 10) == f" {TEXT[4:9]} "
    assert reader.chosen_ranges() == ((4, 9),)
    reader.select(3, 4)
    assert reader.chosen_ranges() == ((3, 4),)


def test_selecting_lands_on_graphemes(qtbot, reader) -> None:
    text = "\U0001f468\u200d\U0001f469\u200d\U0001f467 مُحَ"
    reader.set_document(text, SpanIndex())
    reader.select(1, 7)
    assert reader.selection() == ((0, 8),)


def test_ranges_set_aside_are_selected_together(qtbot, reader) -> None:
    from PySide6.QtCore import Qt

    reader.select(0, 2)
    reader.keep_selection()
    assert reader.selection() == ((0, 2),)
    reader.take(reader._selection.to(reader._selection.caret, extend=True))
    first, second = TEXT.index("محافظ"), TEXT.index("على")
    click(qtbot, reader, first, times=2)
    for _ in range(2):
        place = point_of(reader, second)
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, pos=place)
    assert selected_text(reader) == TEXT[first : first + 5] + "|" + TEXT[second : second + 3]


@pytest.mark.parametrize("typed", ["2", "٢", "۲"])
def test_digits_of_every_keyboard_mark(qtbot, reader, typed: str) -> None:
    with qtbot.waitSignal(reader.label_key) as caught:
        press(reader, "2" if typed == "2" else "unknown", text=typed)
    assert caught.args == ["2"]


def test_clicking_a_span_selects_it_and_again_the_one_underneath(qtbot, reader) -> None:
    inner = Span("inner", "d", "location", ((4, 9),), TEXT[4:9])
    outer = Span("outer", "d", "entity", ((0, 20),), TEXT[:20])
    reader.set_spans(SpanIndex([inner, outer]))
    chosen: list[str] = []
    reader.span_selected.connect(chosen.append)
    for _ in range(3):
        reader._pointing._clicks._timer.invalidate()
        click(qtbot, reader, 6)
    assert chosen == ["inner", "outer", "inner"]
    reader._pointing._clicks._timer.invalidate()
    click(qtbot, reader, TEXT.index("English"))
    assert chosen[-1] == ""
    reader.set_caret(5)
    press(reader, "Return")
    assert reader.selected_span() == "inner"
    press(reader, "Return")
    assert reader.selected_span() == "outer"


def test_a_document_comes_back_where_it_was_left(reader) -> None:
    long = "\n".join([TEXT] * 60)
    reader.set_document(long, SpanIndex())
    reader.select(len(long) // 2, len(long) // 2 + 12)
    place = reader.place()
    top = reader.page().top_position()
    reader.set_document(TEXT, SpanIndex())
    assert reader.selection() == ()
    reader.set_document(long, SpanIndex(), place=place)
    assert reader.selection() == ((min(place.anchor, place.caret), max(place.anchor, place.caret)),)
    assert reader.page().top_position() == top
    assert reader.place() == place
    assert Place() != place


def test_the_scroll_bar_stands_at_the_side_where_lines_end(reader) -> None:
    reader.set_document("\n".join([TEXT] * 60), SpanIndex(), "rtl")
    assert reader.verticalScrollBar().mapTo(reader, reader.verticalScrollBar().rect().topLeft()).x() == 0
    assert reader.verticalScrollBar().maximum() > 0
    reader.set_document("abc", SpanIndex(), "ltr")
    assert reader.verticalScrollBar().mapTo(reader, reader.verticalScrollBar().rect().topLeft()).x() > 100
    assert reader.verticalScrollBar().maximum() == 0


def test_pages_turn_and_the_ends_are_reached_by_keyboard(reader) -> None:
    long = "\n".join([TEXT] * 60)
    reader.set_document(long, SpanIndex())
    for _ in range(300):
        press(reader, "PageDown")
    assert reader.caret() == len(long)
    for _ in range(300):
        press(reader, "PageUp")
    assert reader.caret() == 0


def test_copying_takes_the_letters_as_they_are(reader) -> None:
    from PySide6.QtGui import QGuiApplication

    reader.select_all()
    reader.copy()
    assert QGuiApplication.clipboard().text() == TEXT


def test_an_empty_page_answers_everything(reader) -> None:
    reader.set_document(None)
    press(reader, "Left")
    press(reader, "PageDown")
    reader.select(0, 5)
    reader.copy()
    reader.grab()
    assert (reader.selection(), reader.chosen_ranges(), reader.place()) == ((), (), Place())
