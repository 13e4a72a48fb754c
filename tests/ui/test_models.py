"""The lists' models: what they show, and that they keep Qt's rules while they change."""

from __future__ import annotations

from dataclasses import replace
from random import Random

import pytest
from PySide6.QtCore import Qt

from hashiya.model.document import Document
from hashiya.model.span import Span
from hashiya.ui.models.documents import STATE_WORDS, DocumentRows
from hashiya.ui.models.listing import THING
from hashiya.ui.models.rows import Edit, edit_between
from hashiya.ui.models.spans import SpanRows


def document(number: int, **facts: object) -> Document:
    return Document(f"d{number}", f"وثيقة {number}", "ar", **facts)  # type: ignore[arg-type]


def span(number: int, **facts: object) -> Span:
    start = number * 10
    return replace(Span(f"s{number}", "d", "entity", ((start, start + 5),), "محافظ"), **facts)


def test_documents_keep_the_rules_of_models(qtmodeltester) -> None:
    rows = DocumentRows()
    rows.show([document(number) for number in range(5)])
    qtmodeltester.check(rows)


def test_spans_keep_the_rules_of_models(qtmodeltester) -> None:
    rows = SpanRows()
    rows.show([span(number) for number in range(5)])
    qtmodeltester.check(rows)


def test_random_changes_show_what_is_there(qtmodeltester) -> None:
    random = Random(7)
    rows = SpanRows()
    qtmodeltester.check(rows)
    known: list[Span] = []
    for _ in range(200):
        known = sorted(random.sample([span(n, note=random.choice("ab")) for n in range(20)], random.randrange(12)),
                       key=lambda one: one.order)  # fmt: skip
        rows.show(known)
        assert [rows.index(row).data(THING) for row in range(rows.rowCount())] == known
        for one in known:
            assert rows.index_of(one.id).data(THING) == one
    assert not rows.index_of("nobody").isValid()


def test_one_new_span_inserts_one_row(qtbot) -> None:
    rows = SpanRows()
    before = [span(number) for number in (1, 2, 4, 5)]
    rows.show(before)
    inserted: list[tuple[int, int]] = []
    rows.rowsInserted.connect(lambda _, first, last: inserted.append((first, last)))
    rows.rowsRemoved.connect(lambda *_: inserted.append((-1, -1)))
    rows.modelReset.connect(lambda: inserted.append((-2, -2)))
    rows.show([*before[:2], span(3), *before[2:]])
    assert inserted == [(2, 2)]


def test_a_note_changes_one_row_and_moves_none(qtbot) -> None:
    rows = SpanRows()
    rows.show([span(1), span(2), span(3)])
    changed: list[tuple[int, int]] = []
    rows.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    rows.show([span(1), span(2, note="x"), span(3)])
    assert changed == [(1, 1)]


@pytest.mark.parametrize(
    ("before", "after", "edit"),
    [
        ([], [], Edit(0, 0, 0, True)),
        ([1], [1], Edit(1, 1, 1, True)),
        ([1, 2], [1, 3, 2], Edit(1, 1, 2, False)),
        ([1, 2, 3], [1, 3], Edit(1, 2, 1, False)),
    ],
)
def test_edits(before: list[int], after: list[int], edit: Edit) -> None:
    assert edit_between([span(n) for n in before], [span(n) for n in after]) == edit


def test_states_are_said_in_words() -> None:
    from hashiya.model.document import STATES

    assert set(STATE_WORDS) == set(STATES)
    rows = DocumentRows()
    rows.show([document(1, state="in_progress", spans=3)])
    tooltip = rows.index(0).data(Qt.ItemDataRole.ToolTipRole)
    spoken = rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "In progress" in tooltip and "Arabic" in tooltip
    assert spoken.startswith("وثيقة 1, In progress, Arabic, 3")


def test_a_list_of_very_many_is_quick(qtbot) -> None:
    """No widget per row, no measuring of rows that are out of sight."""
    from time import perf_counter

    from hashiya.ui.panels.documents import DocumentsPanel
    from hashiya.ui.panels.empty import EmptyPlace

    panel = DocumentsPanel(EmptyPlace("", ""))
    qtbot.addWidget(panel)
    panel.resize(260, 700)
    panel.show()
    began = perf_counter()
    panel.show_documents([document(number) for number in range(100_000)], "d99999")
    panel.grab()
    assert perf_counter() - began < 5
    assert len(panel.list.viewport().children()) < 5
