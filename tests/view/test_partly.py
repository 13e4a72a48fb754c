"""What is painted again after a change is enough: the window looks as if all of it had been painted."""

from __future__ import annotations

import random

import pytest

from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex

LABELS = ("entity", "directive", "location")


def _spans(text: str, source: random.Random, count: int) -> list[Span]:
    made = []
    for number in range(count):
        start = source.randrange(len(text) - 60)
        end = start + source.randrange(1, 60)
        note = "a note that is too long for one line of its card" if number % 5 == 0 else ""
        made.append(Span(f"s{number}", "d", LABELS[number % 3], ((start, end),), text[start:end], {}, note))
    return made


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("direction", ["rtl", "ltr"])
def test_a_window_painted_in_parts_is_the_same_as_one_painted_at_once(
    qtbot, seed: int, direction: str, monkeypatch
) -> None:
    from PySide6.QtCore import QPoint, QRect, Qt
    from PySide6.QtGui import QColor
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from hashiya.view.reader import Reader
    from hashiya.view.style import Inks, LabelInk, ReadingStyle, Showing
    from tests.bench.corpus import prose

    source = random.Random(f"{seed}{direction}")
    text = prose(4000, seed=seed) + "\nSome words (12) that run to the right, abc def.\n" * 6
    spans = _spans(text, source, (40, 400)[seed % 2])
    inks = {name: LabelInk(QColor("#2255aa"), name[0], name, place) for place, name in enumerate(LABELS)}
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(900, 500)
    reader.set_style(ReadingStyle(line_height=(1.42, 1.1)[seed // 2]))
    reader.set_showing(Showing(margin=seed != 2))
    reader.set_inks(Inks(labels=inks))
    index = SpanIndex(spans)
    reader.set_document(text, index, direction, "ar" if direction == "rtl" else "en")
    reader.show()
    reader.setFocus()
    monkeypatch.setattr(reader._blink, "restart", lambda focused: None)
    qtbot.waitExposed(reader)
    bar, port = reader.verticalScrollBar(), reader.viewport()
    partly = []
    place = QRect(port.mapTo(reader, QPoint()), port.size())

    def seen():
        QApplication.processEvents()
        return reader.screen().grabWindow(reader.winId()).toImage().copy(place)

    for turn in range(60):
        action = source.randrange(8)
        position = reader.page().top_position() + source.randrange(600)
        if action == 0:
            bar.setSliderPosition(source.randrange(max(1, bar.maximum())))
        elif action == 1:
            reader.take(reader.taken().to(type(reader.taken().caret)(min(position, len(text))), extend=True))
        elif action == 2:
            found = index.between(position, position + 1)
            reader.select_span(source.choice(found).id if found else "", reveal=False)
        elif action == 3:
            start = min(position, len(text) - 30)
            index.put(Span(f"n{turn}", "d", LABELS[turn % 3], ((start, start + source.randrange(1, 30)),), ""))
            reader.set_spans(index)
        elif action == 4 and (found := index.between(position, position + 40)):
            index.discard(source.choice(found).id)
            reader.set_spans(index)
        elif action == 5:
            one = source.choice(list(index))
            start = one.start + 1
            index.put(Span(one.id, "d", LABELS[turn % 3], ((start, start + 7),), "", {}, "written\nnow"))
            reader.set_spans(index)
        elif action == 6:
            QTest.keyClick(reader, source.choice((Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up)))
        else:
            reader.set_caret(min(position, len(text)))
        partly.append(seen())
        port.update()
        assert partly[-1] == seen(), (turn, action)
    assert not all(image == partly[0] for image in partly)


@pytest.mark.parametrize("direction", ["rtl", "ltr"])
def test_a_whole_window_with_cards_is_painted_once(qtbot, direction: str, monkeypatch) -> None:
    """Not once on each side of the cards: nothing of a text is beyond them."""
    from hashiya.view import paint
    from hashiya.view.reader import Reader

    painted = []
    paint_unit = paint.paint_unit

    def counted(painter, placed, context, clip) -> None:
        painted.append(placed.unit.start)
        paint_unit(painter, placed, context, clip)

    monkeypatch.setattr(paint, "paint_unit", counted)
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(1200, 500)
    text = "\n".join(["word and word"] * 90)
    reader.set_document(text, SpanIndex(_spans(text, random.Random(1), 20)), direction)
    reader.viewport().grab()
    cards = [card.rect for card in reader._margin.cards]
    assert cards and not any(rect.intersects(reader.column()) for rect in cards)
    assert painted == [placed.unit.start for placed in reader.page().visible()]
