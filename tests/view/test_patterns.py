"""Labels are told apart by the patterns of their lines; in pure inks nothing is soft."""

from __future__ import annotations

from itertools import pairwise

import pytest

from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex

TEXT = "قال الوالي إن الوزير أمر بإرسال تقرير أسبوعي إلى المدينة في كل شهر"


def line_picture(pattern: int, ratio: float, *, upright: bool = False, offset: float = 0.0):
    """The pixels along a painted line of 60 pixels, one string for each row of it."""
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QColor, QImage, QPainter

    from hashiya.view.patterns import HEIGHT, paint_line

    sides = (14, 80) if upright else (80, 14)
    image = QImage(int(sides[0] * ratio), int(sides[1] * ratio), QImage.Format.Format_Grayscale8)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.translate(0, offset)
    rect = QRectF(6, 10, HEIGHT, 60) if upright else QRectF(10, 6, 60, HEIGHT)
    paint_line(painter, rect, pattern, QColor("black"), upright=upright)
    painter.end()
    data, stride = bytes(image.constBits()), image.bytesPerLine()
    rows = [list(data[y * stride : y * stride + image.width()]) for y in range(image.height())]
    return [list(column) for column in zip(*rows, strict=True)] if upright else rows


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("offset", [0.0, 0.3, 0.7])
def test_patterns_are_crisp_and_differ(qapp, ratio: float, upright: bool, offset: float) -> None:
    from hashiya.view.patterns import PATTERNS

    seen = []
    for pattern in range(len(PATTERNS)):
        rows = line_picture(pattern, ratio, upright=upright, offset=offset)
        levels = {level for row in rows for level in row}
        if ratio != 1.5 and pattern:
            assert levels == {0, 255}
        inked = [row for row in rows if min(row) < 128]
        assert 1 <= len(inked) <= 2 * ratio + 1
        seen.append([[level < 128 for level in row] for row in inked])
    assert all(seen[one] != seen[other] for one in range(len(seen)) for other in range(one))


def test_cells_on_paper_are_those_of_the_screen(qapp) -> None:
    from PySide6.QtCore import QRectF

    from hashiya.view.patterns import HEIGHT, PATTERNS, cells_in

    for pattern in range(len(PATTERNS)):
        rows = [row[10:70] for row in line_picture(pattern, 1.0)[6 : 6 + HEIGHT]]
        inked = {(x, y) for y, row in enumerate(rows) for x, level in enumerate(row) if level < 128}
        cells = list(cells_in(QRectF(0, 0, 60, HEIGHT), pattern))
        assert inked == {
            (x, y)
            for cell in cells
            for x in range(int(cell.left()), int(cell.right()))
            for y in range(int(cell.top()), int(cell.bottom()))
        }
        assert all(cell.left() >= 0 and cell.right() <= 60 for cell in cells)


@pytest.fixture
def marked(qtbot):
    from PySide6.QtGui import QColor

    from hashiya.view.reader import Reader
    from hashiya.view.style import Inks, LabelInk, Showing

    def reader(*, outlined: bool, spans=None):
        made = Reader()
        qtbot.addWidget(made)
        made.resize(640, 200)
        made.set_showing(Showing(margin=False, overview=False))
        white, yellow = QColor("#ffffff"), QColor("#ffff00")
        labels = {name: LabelInk(yellow, name[0], name, place) for place, name in enumerate("abc")}
        navy = QColor("#000080")
        made.set_inks(
            Inks(
                ground=QColor("#000000"),
                text=white,
                quiet=white,
                selection=navy,
                caret=yellow,
                hit=navy,
                dark=True,
                outlined=outlined,
                labels=labels,
            )
        )
        words = [(0, 3), (4, 10), (11, 13)]
        given = [Span(f"s{n}", "d", "abc"[n], (at,), TEXT[at[0] : at[1]]) for n, at in enumerate(words)]
        made.set_document(TEXT, SpanIndex(given if spans is None else spans))
        made.show()
        return made

    return reader


def test_the_line_under_a_span_has_its_labels_pattern(marked) -> None:
    from hashiya.view.marks import range_rects

    reader = marked(outlined=True)
    image = reader.viewport().grab().toImage()
    (placed,) = reader.page().visible()
    found = []
    for start, end in ((0, 3), (4, 10), (11, 13)):
        (rect,) = range_rects(placed.layout, start, end)
        rect.translate(reader.column().left(), placed.top)
        row = range(round(rect.bottom()), round(rect.bottom()) + 3)
        columns = range(round(rect.left()) + 1, round(rect.right()) - 1)
        found.append([sum(image.pixelColor(x, y).blue() == 0 and image.pixelColor(x, y).red() > 0 for y in row) > 1
                      for x in columns])  # fmt: skip
    changes = [sum(one != other for one, other in pairwise(columns)) / len(columns) for columns in found]
    assert changes[0] == 0 and 0 < changes[1] < changes[2]


def test_pure_inks_have_no_soft_tints(marked) -> None:
    from PySide6.QtGui import QImage

    def dim(*, outlined: bool, spans=None) -> int:
        """How many pixels have the ink of a label, but weakly."""
        image = marked(outlined=outlined, spans=spans).viewport().grab().toImage()
        image = image.convertToFormat(QImage.Format.Format_RGBX8888)
        data = bytes(image.constBits())
        return sum(20 < red < 70 and blue < 20 for red, blue in zip(data[0::4], data[2::4], strict=True))

    letters = dim(outlined=True, spans=[])  # none, unless they are smoothed by parts of pixels
    assert letters < 400
    assert dim(outlined=False) > letters + 1000  # the grounds under the words
    assert dim(outlined=True) < letters + 60  # the smoothed edges of letters on tags
