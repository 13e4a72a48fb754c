"""The lists' models: what they show, and that they keep Qt's rules while they change."""

from __future__ import annotations

from array import array
from random import Random

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QStringListModel, Qt
from PySide6.QtWidgets import QApplication

from hashiya.model.document import Document
from hashiya.model.span import Span
from hashiya.model.span_index import SpanIndex
from hashiya.ui.models.documents import KEPT, PAGE, STATE_WORDS, DocumentRows
from hashiya.ui.models.listing import THING
from hashiya.ui.models.rows import Stretch, stretch_between
from hashiya.ui.models.spans import SpanRows


def document(number: int, **facts: object) -> Document:
    return Document(f"d{number}", f"وثيقة {number}", "ar", **facts)  # type: ignore[arg-type]


def span(number: int, **facts: object) -> Span:
    start = number * 10
    return replace(Span(f"s{number}", "d", "entity", ((start, start + 5),), "محافظ"), **facts)


def read(numbers) -> list[Document | None]:
    """The documents with these numbers; every seventh has gone in the meantime."""
    return [document(number) if number % 7 else None for number in numbers]


def test_documents_keep_the_rules_of_models(qtmodeltester) -> None:
    rows = DocumentRows()
    rows.show(array("q", range(300)), read)
    qtmodeltester.check(rows)


def test_random_documents_come_and_go(qtmodeltester) -> None:
    random = Random(5)
    rows = DocumentRows()
    qtmodeltester.check(rows)
    for _ in range(100):
        known = array("q", sorted(random.sample(range(1, 400), random.choice((0, 3, 300, 301)))))
        rows.show(known, read)
        assert rows.rowCount() == len(known)
        assert [rows.index(row).data(THING) for row in range(len(known))] == read(known)
        known = array("q", [*known[:2], 1000 + random.randrange(9), *known[2:]])
        rows.show(known, read)
        assert [rows.index(row).data(THING) for row in range(len(known))] == read(known)


def test_only_pages_at_hand_are_read_again(qtbot) -> None:
    asked: list[int] = []
    rows = DocumentRows()
    million = array("q", range(1, 1_000_001))
    rows.show(million, lambda numbers: asked.append(len(numbers)) or list(map(document, numbers)))
    assert not asked
    assert rows.index(500_000).data(THING).id == "d500001"
    assert asked == [PAGE]
    changed: list[int] = []
    rows.dataChanged.connect(lambda first, last: changed.append(first.row()))
    rows.refresh(["d1"])
    assert not changed
    rows.refresh(["d500002"])
    assert changed == [500_000 // PAGE * PAGE]
    rows.index(500_000).data(THING)
    asked.clear()
    rows.refresh(["d500002", "d7"], lambda id: replace(document(500_002), spans=9) if id == "d500002" else None)
    assert changed[1:] == [500_001]
    assert rows.index(500_001).data(THING).spans == 9
    assert not asked  # a few are not worth a page, in which all spans are counted
    for row in range(0, 1_000_000, 5000):
        rows.index(row).data(THING)
    assert len(rows._pages) == KEPT


def test_spans_keep_the_rules_of_models(qtmodeltester) -> None:
    rows = SpanRows()
    rows.show(SpanIndex(span(number) for number in range(5)))
    qtmodeltester.check(rows)


def test_random_changes_show_what_is_there(qtmodeltester) -> None:
    random = Random(7)
    rows = SpanRows()
    qtmodeltester.check(rows)
    known: list[Span] = []
    for _ in range(200):
        known = sorted(random.sample([span(n, note=random.choice("ab")) for n in range(20)], random.randrange(12)),
                       key=lambda one: one.order)  # fmt: skip
        rows.show(SpanIndex(known))
        assert [rows.index(row).data(THING) for row in range(rows.rowCount())] == known
        for one in known:
            assert rows.index_of(one.id).data(THING) == one
    assert not rows.index_of("nobody").isValid()


@pytest.mark.parametrize("seed", range(5))
def test_rows_follow_an_index_that_changes_in_place(qtmodeltester, seed: int) -> None:
    random = Random(seed)
    rows, there = SpanRows(), SpanIndex()
    qtmodeltester.check(rows)
    for _ in range(150):
        touched = []
        for _ in range(random.randrange(4)):
            number = random.randrange(20)
            before = there.get(f"s{number}")
            after = random.choice((None, span(number), span(number, ranges=((random.randrange(200), 999),))))
            there.follow(before, after)
            touched.append(f"s{number}")
        rows.show(there, touched)
        assert [rows.index(row).data(THING) for row in range(rows.rowCount())] == list(there)
        for place, one in enumerate(there):
            assert rows.index_of(one.id).row() == place


class Slow(SpanIndex):
    """An index whose ids are read two at a time."""

    read = 0

    def ids(self) -> list[str]:
        return [one.id for one in self][: self.read]

    def read_on(self) -> bool:
        self.read += 2
        return self.read < len(self)


def test_very_many_rows_come_in_portions(qtbot) -> None:
    from hashiya.ui.panels.spans import SpansPanel

    panel = SpansPanel()
    qtbot.addWidget(panel)
    panel.show()
    told: list[str] = []
    panel.span_chosen.connect(told.append)
    there = Slow(span(number) for number in range(7))
    panel.show_spans(there, "s5", "")
    rows = panel.list.model()
    assert rows.rowCount() == 0 and panel.list.isVisible()
    there.follow(None, span(8))
    panel.show_spans(there, "s5", "", ["s8"])
    qtbot.waitUntil(lambda: rows.rowCount() == 8)
    qtbot.waitUntil(lambda: panel.list.currentIndex().row() == 5)
    there.follow(span(2), None)
    panel.show_spans(there, "s5", "", ["s2"])
    assert (rows.rowCount(), panel.list.currentIndex().row(), told) == (7, 4, [])
    panel.show_spans(SpanIndex(), "", "nothing")
    assert rows.rowCount() == 0


def test_a_list_of_very_many_follows_row_by_row(qtbot) -> None:
    from hashiya.ui.panels.spans import SpansPanel

    many = 3000
    panel = SpansPanel()
    qtbot.addWidget(panel)
    panel.resize(260, 300)
    panel.show()
    told: list[str] = []
    panel.span_chosen.connect(told.append)
    qtbot.wait(20)  # a list that is given the keyboard chooses its first row
    there = SpanIndex(span(number) for number in range(many))
    panel.show_spans(there, "", "")
    rows = panel.list.model()
    panel.choose("s1500")
    assert panel.list.currentIndex().row() == 1500
    assert panel.list.viewport().rect().contains(panel.list.visualRect(panel.list.currentIndex()))
    changed: list[int] = []
    came: list[tuple[int, int]] = []
    rows.dataChanged.connect(lambda first, last: changed.append(first.row()))
    rows.rowsInserted.connect(lambda _, first, last: came.append((first, last)))
    there.follow(None, span(many + 9, note="new"))
    panel.show_spans(there, "s1500", "", [f"s{many + 9}"])
    there.follow(span(3), None)
    there.follow(span(5), span(5, note="changed"))
    panel.show_spans(there, f"s{many + 9}", "", ["s3", "s5"])
    assert panel.list.currentIndex().row() == many - 1
    assert came == [(many, many)] and sorted(changed) == [4, many]
    assert [rows.index(row).data(THING) for row in range(many)] == list(there)
    for number in (7, 2000):  # far from each other: all rows are told to be new, in one go
        there.follow(span(number), span(number + 20_000))
    panel.show_spans(there, "s1500", "", ["s7", "s2000", "s20007", "s22000"])
    assert [rows.index(row).data(THING) for row in range(many)] == list(there)
    assert panel.list.currentIndex().row() == 1498 and told == []
    for key, chosen in ((Qt.Key.Key_Down, "s1501"), (Qt.Key.Key_End, "s22000"), (Qt.Key.Key_Home, "s0")):
        qtbot.keyClick(panel.list, key)
        assert told[-1] == chosen
    assert not rows.flags(panel.list.currentIndex()) & Qt.ItemFlag.ItemIsEditable


def test_one_new_span_inserts_one_row(qtbot) -> None:
    rows = SpanRows()
    there = SpanIndex(span(number) for number in (1, 2, 4, 5))
    rows.show(there)
    inserted: list[tuple[int, int]] = []
    rows.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    rows.rowsRemoved.connect(lambda *_: inserted.append((-1, -1)))
    rows.modelReset.connect(lambda: inserted.append((-2, -2)))
    there.put(span(3))
    rows.show(there, ["s3"])
    assert inserted == [(2, 2)]


def test_a_note_changes_one_row_and_moves_none(qtbot) -> None:
    rows, there = SpanRows(), SpanIndex([span(1), span(2), span(3)])
    rows.show(there)
    changed: list[tuple[int, int]] = []
    rows.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    there.put(span(2, note="x"))
    rows.show(there, ["s2"])
    assert changed == [(1, 1)]


def test_stretches_of_long_lists() -> None:
    random = Random(3)
    for _ in range(200):
        before = [random.randrange(3) for _ in range(random.choice((0, 5, 1024, 2048, 5000)))]
        low = random.randrange(len(before) + 1)
        high = min(len(before), low + random.choice((0, 1, 1500)))
        after = before[:low] + [7] * random.choice((0, 1, 30)) + before[high:]
        found = stretch_between(before, after)
        first = next((n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), None)
        first = min(len(before), len(after)) if first is None else first
        assert found.first == first
        assert before[: found.first] + after[found.first : found.new_end] + before[found.old_end :] == after
        assert found.empty == (before == after)
        tail = len(before) - found.old_end
        assert not tail or before[-tail:] == after[-tail:]
    assert stretch_between("ab", "ab") == Stretch(2, 2, 2)


def test_states_are_said_in_words() -> None:
    from hashiya.model.document import STATES

    assert set(STATE_WORDS) == set(STATES)
    rows = DocumentRows()
    rows.show(array("q", [1]), lambda numbers: [document(1, state="in_progress", spans=3)])
    tooltip = rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    spoken = rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "In progress" in tooltip and "Arabic" in tooltip
    assert spoken.startswith("وثيقة 1, In progress, Arabic, 3")


def test_a_list_of_a_million(qtbot, qtmodeltester) -> None:
    """No widget per row, no row asked that is out of sight; keys and mouse reach every row."""
    from hashiya.ui.panels.rows import DocumentRow
    from hashiya.ui.panels.tall_list import TallList

    asked: list[int] = []
    rows, tall = DocumentRows(), TallList()
    qtbot.addWidget(tall)
    tall.setItemDelegate(DocumentRow(tall))
    tall.setModel(rows)
    tall.resize(260, 700)
    tall.show()
    rows.show(array("q", range(1, 1_000_001)), lambda numbers: asked.append(len(numbers)) or read(numbers))
    tall.grab()
    assert len(asked) == 1 and len(tall.viewport().children()) < 5
    for key, row in ((Qt.Key.Key_Home, 0), (Qt.Key.Key_Down, 1), (Qt.Key.Key_End, 999_999), (Qt.Key.Key_Up, 999_998)):
        qtbot.keyClick(tall, key)
        assert tall.currentIndex().row() == row
        rect = tall.visualRect(tall.currentIndex())
        assert tall.viewport().rect().contains(rect) and tall.indexAt(rect.center()).row() == row
    qtbot.keyClick(tall, Qt.Key.Key_PageUp)
    assert 999_980 < tall.currentIndex().row() < 999_995
    qtbot.mouseClick(tall.viewport(), Qt.MouseButton.LeftButton, pos=tall.viewport().rect().center())
    here = tall.currentIndex().row()
    assert 999_980 < here < 999_999
    tall.grab()
    assert len(asked) < 6


def test_what_is_scrolled_into_sight_is_painted(qtbot) -> None:
    """What is on the screen, after any step of the bar, is what the list paints."""
    from hashiya.ui.panels.tall_list import TallList

    tall, rows = TallList(), QStringListModel([f"{number} سند" for number in range(100)])
    qtbot.addWidget(tall)
    tall.setModel(rows)
    tall.resize(260, 300)
    tall.show()
    qtbot.waitExposed(tall)
    tall.measure()
    painted = []

    class Ear(QObject):
        def eventFilter(self, watched, event):  # type: ignore[no-untyped-def]
            if event.type() == QEvent.Type.Paint:
                painted.append(event.region().boundingRect())
            return False

    ear = Ear(tall)
    tall.viewport().installEventFilter(ear)
    QApplication.processEvents()
    seen = tall.viewport().rect()
    for value in (7, 200, 1000, 990, 0):
        step = value - tall.verticalOffset()
        QApplication.processEvents()
        painted.clear()
        tall.verticalScrollBar().setValue(value)
        QApplication.processEvents()
        old = max(0, seen.height() - abs(step))
        new = seen.adjusted(0, old, 0, 0) if step > 0 else seen.adjusted(0, 0, 0, -old)
        assert any(one.contains(new) for one in painted), (value, painted)
