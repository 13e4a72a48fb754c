"""Links as threads in the margin: where they run, how they are taken and drawn."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex

LINE = "قال الوالي إن الوزير أمر بإرسال تقرير أسبوعي إلى المدينة"
TEXT = "\n".join([LINE] * 60)
STEP = len(LINE) + 1


def span(line: int, word: int, label: str = "entity") -> Span:
    start = line * STEP + sum(len(one) + 1 for one in LINE.split(" ")[:word])
    end = start + len(LINE.split(" ")[word])
    return Span(f"{line}-{word}", "d", label, ((start, end),), TEXT[start:end])


SPANS = [span(line, word) for line in range(60) for word in (1, 5, 8)]
BY_ID = {one.id: one for one in SPANS}


def link(source: str, target: str, title: str = "about"):
    from PySide6.QtGui import QColor

    from hashiya.view.style import LabelInk
    from hashiya.view.threads import PaintedLink

    first, last = BY_ID[source], BY_ID[target]
    ink = LabelInk(QColor("#6a3fb5"), title[0].upper(), title)
    return PaintedLink(f"{source}>{target}", first.ranges[0], last.ranges[0], ink, source, target)


@pytest.fixture(params=["rtl", "ltr"])
def reader(qtbot, request):
    from PySide6.QtGui import QColor

    from hashiya.view.reader import Reader
    from hashiya.view.style import Inks, LabelInk

    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(900, 500)
    reader.set_inks(Inks(labels={"entity": LabelInk(QColor("#2a5db0"), "E", "Entity")}))
    reader.show()
    reader.set_document(TEXT, SpanIndex(SPANS), request.param)
    reader.set_showing(replace(reader.showing(), margin=request.node.callspec.id == "rtl"))
    return reader


def shown(reader):
    reader.grab()
    return reader._threads._shown


def middle_of(reader, span_id: str):
    from PySide6.QtCore import QPoint

    from hashiya.view.marks import range_rects

    one = BY_ID[span_id]
    for placed in reader.page().visible():
        for rect in range_rects(placed.layout, one.start, one.end) if placed.unit.start <= one.start else ():
            x = int(reader.column().left() + rect.center().x())
            return QPoint(x, int(placed.top + rect.center().y()))
    raise AssertionError("out of sight")


def test_a_thread_runs_between_its_lines_beside_the_text(reader) -> None:
    from tests.view.link_index import LinkIndex

    reader.set_links(LinkIndex([link("1-1", "4-5"), link("2-1", "3-8"), link("6-1", "6-8")]))
    found = shown(reader)
    assert len(found.threads) == 3
    column = reader.column()
    for thread in found.threads:
        one = thread.links[0]
        for end, y in ((one.source_span, thread.source), (one.target_span, thread.target)):
            assert abs(middle_of(reader, end).y() - y) < 14
        xs = [point.x() for point in thread.points(found.gutter)]
        assert not any(column.left() - 2 < x < column.right() + 2 for x in xs)
        for card in reader._margin.cards:
            assert not any(card.rect.left() <= x <= card.rect.right() for x in xs)
            assert column.right() < min(xs) and max(xs) < card.rect.left()
    crossing = [thread.x for thread in found.threads if thread.links[0].source_span in ("1-1", "2-1")]
    assert len(set(crossing)) == 2  # one inside the other


def test_no_pixel_of_the_text_differs_with_threads(reader) -> None:
    from tests.view.link_index import LinkIndex

    column = reader.column().toAlignedRect().adjusted(-2, 0, 2, 0)
    bare = reader.viewport().grab(column).toImage()
    reader.set_links(LinkIndex([link(f"{line}-1", f"{line + 3}-5") for line in range(6)]), drawing=False)
    whole = reader.viewport().grab().toImage()
    assert reader.viewport().grab(column).toImage() == bare
    assert whole.size() == reader.viewport().grab().toImage().size()
    thread = shown(reader).threads[0]
    assert whole.pixelColor(int(thread.x), int((thread.source + thread.target) / 2) + 8).name() != "#fffdf8"


def test_an_end_out_of_sight_is_an_arrow_at_the_border(reader) -> None:
    from tests.view.link_index import LinkIndex

    reader.set_links(LinkIndex([link("2-1", "50-5"), link("40-1", "45-5")]))
    (thread,) = shown(reader).threads
    assert thread.ends == (True, False)
    assert thread.target >= reader.viewport().height() - 6
    reader.reveal(BY_ID["50-5"].start)
    threads = {one.links[0].id: one for one in shown(reader).threads}
    assert threads["2-1>50-5"].ends == (False, True)
    assert threads["2-1>50-5"].source <= 6


def test_links_between_the_same_lines_are_one_thread_and_too_many_are_counted(reader) -> None:
    from tests.view.link_index import LinkIndex

    same = [link("1-1", "5-5"), link("1-5", "5-8")]
    many = [link(f"{line}-1", f"{line + 5}-8", "about") for line in range(7)]
    reader.set_links(LinkIndex(same + many))
    found = shown(reader)
    assert max(len(thread.links) for thread in found.threads) >= 2
    assert sum(len(thread.links) for thread in found.threads) + sum(count for _, count in found.left_out) == 9
    assert found.left_out
    asked = frozenset({"6-1"})
    reader.select_span("6-1")
    assert any(link.touches(asked) for thread in shown(reader).threads for link in thread.links)


def darkness(reader, thread) -> int:
    """How much darker than the page the pixels across the thread's middle are, added up (by their lightness)."""
    image, y = reader.viewport().grab().toImage(), int((thread.source + thread.target) / 2) + 10
    page = reader._inks.ground.lightness()
    return sum(page - image.pixelColor(int(thread.x) + step, y).lightness() for step in (-1, 0, 1))


@pytest.mark.parametrize("outlined", [False, True])
def test_threads_are_faint_until_they_are_asked_for(qtbot, reader, outlined: bool) -> None:
    from PySide6.QtCore import QEvent, QPoint
    from PySide6.QtWidgets import QApplication

    from hashiya.view import threads as room
    from tests.view.link_index import LinkIndex

    letters: list[str] = []
    paint = room._paint_letter

    def told(painter, thread, *rest) -> None:
        letters.append(thread.links[0].id)
        paint(painter, thread, *rest)

    reader.set_inks(replace(reader._inks, outlined=outlined))
    reader.set_links(LinkIndex([link("1-1", "4-5"), link("2-1", "6-5", "issued by")]))
    one, other = shown(reader).threads
    faint = darkness(reader, one), darkness(reader, other)
    assert all(value > 100 for value in faint) if outlined else all(8 < value < 80 for value in faint)
    port = reader.viewport()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(room, "_paint_letter", told)
        shown(reader)
        assert letters == []
        on_thread = QPoint(int(one.x), int((one.source + one.target) / 2) + 10)
        for point in (on_thread, middle_of(reader, "1-1"), middle_of(reader, "4-5")):
            qtbot.mouseMove(port, QPoint(2, 2))
            letters.clear()
            assert darkness(reader, one) == faint[0]
            assert letters == []
            qtbot.mouseMove(port, point)
            assert darkness(reader, one) > faint[0] + 15
            assert darkness(reader, other) == faint[1]
            assert set(letters) == {"1-1>4-5"}
        QApplication.sendEvent(port, QEvent(QEvent.Type.Leave))
        assert darkness(reader, one) == faint[0]
        reader.select_span("6-5")
        one, other = sorted(shown(reader).threads, key=lambda thread: thread.links[0].id)
        letters.clear()
        assert darkness(reader, other) > faint[1] + 15
        assert abs(darkness(reader, one) - faint[0]) < 8  # in another lane now, so on other parts of pixels
        assert set(letters) == {"2-1>6-5"}


def test_a_click_on_a_thread_tells_its_link(qtbot, reader) -> None:
    from PySide6.QtCore import QPoint, Qt

    from tests.view.link_index import LinkIndex

    reader.set_links(LinkIndex([link("1-1", "4-5")]))
    (thread,) = shown(reader).threads
    at = QPoint(int(thread.x), int((thread.source + thread.target) / 2) + 12)
    with qtbot.waitSignal(reader.link_selected) as told:
        qtbot.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told.args == ["1-1>4-5"]


@pytest.mark.parametrize("way", ["alt", "handle"])
def test_a_link_is_drawn_by_dragging(qtbot, reader, way: str) -> None:
    from PySide6.QtCore import Qt

    from tests.view.link_index import LinkIndex

    reader.set_links(LinkIndex([]))
    start, modifier = middle_of(reader, "1-1"), Qt.KeyboardModifier.AltModifier
    if way == "handle":
        reader.select_span("1-1")
        start, modifier = reader.link_handle().toPoint(), Qt.KeyboardModifier.NoModifier
    drawn: list[tuple[str, str]] = []
    reader.link_drawn.connect(lambda *ends: drawn.append(ends))
    before = reader.selection()
    port = reader.viewport()
    for end in ("4-5", "1-1", ""):
        to = middle_of(reader, end) if end else reader.rect().bottomLeft()
        qtbot.mousePress(port, Qt.MouseButton.LeftButton, modifier, start)
        bare = reader.viewport().grab().toImage()
        qtbot.mouseMove(port, to)
        send_move(port, to)
        assert end == "1-1" or reader.viewport().grab().toImage() != bare  # the line follows the mouse
        qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, modifier, to)
    assert drawn == [("1-1", "4-5")]
    assert reader.selection() == before


def test_escape_and_a_reader_that_draws_no_links(qtbot, reader) -> None:
    from PySide6.QtCore import Qt

    from tests.view.link_index import LinkIndex

    drawn: list[object] = []
    reader.link_drawn.connect(lambda *ends: drawn.append(ends))
    port, alt, left = reader.viewport(), Qt.KeyboardModifier.AltModifier, Qt.MouseButton.LeftButton
    for links in (LinkIndex([]), None):
        reader.set_links(links)
        qtbot.mousePress(port, left, alt, middle_of(reader, "1-1"))
        send_move(port, middle_of(reader, "3-1"))
        qtbot.keyClick(reader, Qt.Key.Key_Escape)
        qtbot.mouseRelease(port, left, alt, middle_of(reader, "3-1"))
        assert drawn == []


@pytest.mark.qt_log_ignore("does not support raise")
def test_a_tip_says_what_a_thread_is(qtbot, reader) -> None:
    from PySide6.QtCore import QEvent, QPoint
    from PySide6.QtGui import QHelpEvent
    from PySide6.QtWidgets import QApplication, QToolTip

    from tests.view.link_index import LinkIndex

    reader.set_links(LinkIndex([link("1-1", "4-5", "issued by"), link("1-5", "4-8", "issued by")]))
    (thread,) = shown(reader).threads
    port, at = reader.viewport(), QPoint(int(thread.x), int((thread.source + thread.target) / 2) + 12)
    QApplication.sendEvent(port, QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at)))
    assert QToolTip.text() == "issued by \u2068\u00d72\u2069"
    QToolTip.hideText()


def send_move(port, to) -> None:
    """A move with the left button held, which QTest cannot send."""
    from PySide6.QtCore import QEvent, QPointF, Qt
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication

    left = Qt.MouseButton.LeftButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), QPointF(port.mapToGlobal(to)), left, left, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(port, event)


def test_the_line_that_follows_the_mouse_is_a_line(qapp) -> None:
    """Whatever the painter filled before, nothing between the line and its chord is."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QColor, QImage, QPainter

    from hashiya.view.threads import paint_rubber

    picture = QImage(200, 200, QImage.Format.Format_ARGB32)
    picture.fill(QColor("white"))
    painter = QPainter(picture)
    painter.setBrush(QColor("red"))
    paint_rubber(painter, QPointF(20, 100), QPointF(180, 100), QColor("blue"))
    painter.end()
    column = [picture.pixelColor(100, y) != QColor("white") for y in range(200)]
    assert 0 <= sum(column) < 6, "the bow, unless a gap of the dashes is there"
    assert any(picture.pixelColor(x, y) != QColor("white") for x in range(90, 111) for y in range(50, 90))
