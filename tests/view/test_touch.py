"""Fingers and pens: taps, long presses, handles, pushing, pinching."""

from __future__ import annotations

import pytest

from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex
from hashiya.text.segmentation import grapheme_starts

LINE = "قال مُحَمَّدٌ إن الوزير أمر بإرسال تقرير"
TEXT = "\n".join([LINE] * 80)


@pytest.fixture(scope="module")
def device(qapp):
    from PySide6.QtTest import QTest

    return QTest.createTouchDevice()


@pytest.fixture
def reader(qtbot):
    from PySide6.QtGui import QGuiApplication

    from hashiya.view.reader import Reader
    from hashiya.view.style import Showing

    hints = QGuiApplication.styleHints()
    usual = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(60)
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(600, 400)
    reader.set_showing(Showing(margin=False))
    reader.show()
    start = LINE.index("الوزير")
    spans = SpanIndex([Span("one", "d", "entity", ((start, start + 6),), "الوزير")])
    reader.set_document(TEXT, spans)
    yield reader
    hints.setMousePressAndHoldInterval(usual)


def place_of(reader, position: int):
    """The middle of the letter at *position*, in the viewport."""
    from PySide6.QtCore import QPoint

    from hashiya.view.marks import range_rects

    for placed in reader.page().visible():
        if placed.unit.start <= position < placed.unit.end:
            (rect, *_) = range_rects(placed.layout, position, position + 1)
            return QPoint(int(reader.column().left() + rect.center().x()), int(placed.top + rect.center().y()))
    raise AssertionError("out of sight")


def drag(device, port, start, *stops) -> None:
    from PySide6.QtTest import QTest

    QTest.touchEvent(port, device).press(0, start, port)
    for stop in stops:
        QTest.touchEvent(port, device).move(0, stop, port)
    QTest.touchEvent(port, device).release(0, stops[-1] if stops else start, port)


def test_a_tap_is_a_click(qtbot, reader, device) -> None:
    position = LINE.index("الوزير") + 2
    drag(device, reader.viewport(), place_of(reader, position))
    assert reader.selected_span() == "one"
    assert abs(reader.caret() - position) <= 1 and not reader.selection()
    assert reader._touch.handles() == {}


def test_a_long_press_takes_a_word_whose_ends_are_then_moved(qtbot, reader, device) -> None:
    from PySide6.QtTest import QTest

    port, start = reader.viewport(), LINE.index("إن")
    bare = port.grab().toImage()
    at = place_of(reader, start)
    QTest.touchEvent(port, device).press(0, at, port)
    qtbot.waitUntil(lambda: reader.selection() == ((start, start + 2),))
    QTest.touchEvent(port, device).release(0, at, port)
    assert reader.selection() == ((start, start + 2),)
    handles = reader._touch.handles()
    assert set(handles) == {"start", "end"} and handles["start"].x() > handles["end"].x()
    image = port.grab().toImage()
    middle = handles["end"].toPoint()
    assert image.pixel(middle) != bare.pixel(middle)

    word = LINE.index("مُ")
    boundaries = set(grapheme_starts(LINE))
    for position in range(word + 1, word + 8):
        grip = reader._touch.handles()["start"].toPoint()
        to = place_of(reader, position)
        to.setY(to.y() + 16)
        drag(device, port, grip, to)
        ((low, high),) = reader.selection()
        assert high == start + 2 and low in boundaries and abs(low - position) <= 3
    far = place_of(reader, LINE.index("تقرير"))
    far.setY(far.y() + 16)
    drag(device, port, reader._touch.handles()["start"].toPoint(), far)  # beyond the other end: they change places
    ((low, high),) = reader.selection()
    assert low == start + 2 and high >= LINE.index("تقرير")
    reader.select(0, 3)
    assert reader._touch.handles() == {}


def test_after_a_long_press_the_finger_takes_more_words(qtbot, reader, device) -> None:
    from PySide6.QtTest import QTest

    port, start = reader.viewport(), LINE.index("إن")
    QTest.touchEvent(port, device).press(0, place_of(reader, start), port)
    qtbot.waitUntil(lambda: bool(reader.selection()))
    to = place_of(reader, LINE.index("أمر") + 1)
    QTest.touchEvent(port, device).move(0, to, port)
    QTest.touchEvent(port, device).release(0, to, port)
    assert reader.selection() == ((start, LINE.index("أمر") + 3),)


@pytest.mark.parametrize("fingers", [1, 2])
def test_fingers_push_the_text(qtbot, reader, device, fingers: int) -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtTest import QTest

    port = reader.viewport()
    before = reader.page().top_position()
    sequence = QTest.touchEvent(port, device, False)
    for finger in range(fingers):
        sequence.press(finger, QPoint(200 + 60 * finger, 350), port)
    sequence.commit()
    for step in range(1, 9):
        sequence = QTest.touchEvent(port, device, False)
        for finger in range(fingers):
            sequence.move(finger, QPoint(200 + 60 * finger, 350 - 30 * step), port)
        sequence.commit()
        qtbot.wait(4)
    pushed = reader.page().top_position()
    assert pushed > before
    sequence = QTest.touchEvent(port, device, False)
    for finger in range(fingers):
        sequence.release(finger, QPoint(200 + 60 * finger, 110), port)
    sequence.commit()
    qtbot.waitUntil(lambda: reader.page().top_position() > pushed)  # it glides on
    qtbot.waitUntil(lambda: not reader._touch._glide.isActive())
    assert not reader.selection() and reader.style_now().size == 15


def test_two_fingers_apart_make_the_type_larger(qtbot, reader, device) -> None:
    from PySide6.QtCore import QPoint
    from PySide6.QtTest import QTest

    port = reader.viewport()
    for first, last, larger in ((40, 100, True), (100, 40, False)):
        size = reader.style_now().size
        QTest.touchEvent(port, device).press(0, QPoint(250 - first, 200), port).press(1, QPoint(250 + first, 200), port)
        for step in range(1, 7):
            half = first + (last - first) * step // 6
            QTest.touchEvent(port, device).move(0, QPoint(250 - half, 200), port).move(1, QPoint(250 + half, 200), port)
        QTest.touchEvent(port, device).release(0, QPoint(250 - last, 200), port).release(
            1, QPoint(250 + last, 200), port
        )
        assert (reader.style_now().size > size * 1.5) if larger else (reader.style_now().size < size / 1.5)
        reader._touch._glide.stop()


def test_a_pen_selects_as_a_mouse_does(reader) -> None:
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QPointingDevice, QTabletEvent
    from PySide6.QtWidgets import QApplication

    pen = QPointingDevice.primaryPointingDevice()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    port = reader.viewport()

    def send(kind, at, button, buttons) -> None:
        where = QPointF(port.mapToGlobal(at))
        event = QTabletEvent(
            kind, pen, QPointF(at), where, 0.5, 0, 0, 0, 0, 0, Qt.KeyboardModifier.NoModifier, button, buttons
        )
        QApplication.sendEvent(port, event)

    first, last = LINE.index("إن"), LINE.index("أمر")
    start, end = place_of(reader, first), place_of(reader, last)
    start.setX(start.x() + 4)
    end.setX(end.x() + 4)
    send(QEvent.Type.TabletPress, start, left, left)
    send(QEvent.Type.TabletMove, end, none, left)
    send(QEvent.Type.TabletRelease, end, left, none)
    ((low, high),) = reader.selection()
    assert abs(low - first) <= 1 and abs(high - last) <= 1
