"""A project whose names look like HTML and mnemonics: everything in the window shows them as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget

from hashiya.model.scheme import Label, Scheme
from hashiya.session import annotate
from hashiya.session.project import Session, default_scheme
from hashiya.store import Store
from hashiya.ui import projects
from hashiya.ui.command import without_mnemonics
from hashiya.ui.handlers import past
from tests.store.things import folio
from tests.ui.windows import rest

RICH = re.compile("<[/!?]?[A-Za-z][^<>]*>|&lt;")
"""What `Qt::mightBeRichText` looks for; PySide does not hand it out."""

BAD = "<img src=x><b>x</b> &amp; R&D"


def scheme() -> Scheme:
    known = default_scheme()
    labels: tuple[Label, ...] = tuple(replace(one, title={"en": f"{BAD} {one.name}"}) for one in known.labels)
    return replace(known, labels=labels)


@pytest.fixture
def hostile(window: Any, tmp_path: Path) -> Iterator[Any]:
    path = tmp_path / f"{BAD.replace('/', '_')}.hashiya"
    store = Store.create(path, scheme())
    one = folio("d", f"{BAD} and more text")
    store.add_folios([replace(one, document=replace(one.document, title=BAD))], journal=False)
    store.close()
    with Session.open(path, annotator=BAD) as session:
        span = annotate.add(session, "d", [(0, len(BAD))], session.scheme.labels[0].name)
        annotate.set_note(session, span.id, BAD)
    assert projects.open_project(window.desk, path)
    window.desk.session.set_annotator(BAD)
    window.reader.select_span(span.id)
    rest(window)
    yield window


def as_shown(words: str) -> str:
    """What Qt makes of *words* where it guesses whether they are HTML."""
    if not RICH.search(words.split("\n")[0]):
        return words
    document = QTextDocument()
    document.setHtml(words)
    return document.toPlainText()


def told_by(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What labels and tooltips under *widget* are given, and what they show."""
    for part in [widget, *widget.findChildren(QWidget)]:
        if part.toolTip():
            yield part.toolTip(), as_shown(part.toolTip())
        if isinstance(part, QLabel) and part.text():
            plain = part.textFormat() == Qt.TextFormat.PlainText
            yield part.text(), part.text() if plain else as_shown(part.text())
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            yield from told_by_rows(part.model())


def told_by_rows(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(), 50)):
        for column in range(model.columnCount() if isinstance(model, QAbstractTableModel) else 1):
            words = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
            if words:
                yield str(words), as_shown(str(words))


def faults(widget: QWidget) -> list[str]:
    """What speaks of a hostile name and does not show it: whole, or cut somewhere behind its beginning."""
    return [
        f"{given!r} shows {shown!r}"
        for given, shown in told_by(widget)
        if "img" in given and "<img src=x>" not in shown
    ]


def test_everything_shows_names_as_they_are(hostile: Any) -> None:
    hostile.desk.messages.warn(f"quoted: {BAD}")
    given = [words for words, _ in told_by(hostile) if "img" in words]
    assert len(given) > 5, "the walk meets the names"
    assert faults(hostile) == []


def test_menus_show_names_as_they_are(hostile: Any) -> None:
    named = [action for action in hostile.findChildren(QAction) if "img" in action.text()]
    assert len(named) > 3, "labels, and what would be undone"
    for action in named:
        shown = without_mnemonics(action.text())
        assert BAD in shown or "\u2026" in shown, action.text()
        assert "<img src=x>" in as_shown(action.toolTip()), action.toolTip()


def test_the_history_shows_names_as_they_are(hostile: Any) -> None:
    dialog = past.show(hostile.desk)
    assert faults(dialog) == []
    assert "<img src=x>" in dialog.detail.toPlainText()
    dialog.close()


def test_questions_show_names_as_they_are(hostile: Any, qtbot: Any) -> None:
    from tests.ui.windows import in_dialog

    found: list[list[str]] = []

    def look(box: Any) -> None:
        found.append(faults(box))
        assert any("img" in words for words, _ in told_by(box))
        box.reject()

    met = in_dialog(qtbot, look)
    assert not hostile.desk.messages.ask(BAD, BAD, "Yes")
    assert met and found == [[]]


def test_the_walk_is_not_blind(qtbot: Any) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = QLabel(BAD, page)
    assert len(faults(page)) == 1
    label.setTextFormat(Qt.TextFormat.PlainText)
    assert faults(page) == []
    page.setToolTip(BAD)
    assert len(faults(page)) == 1
