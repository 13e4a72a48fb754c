"""The view at length: the real window over a project with 100 MB in one document, with 100,000 spans in 1 MB, and with
10 MB in one line. Milliseconds of the processor in the window's thread; "clock" rows say what a user waits for.

Baselines are measured in the same process: reading the bytes and decoding them, and QPlainTextEdit on the same text.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from tests.bench import Row, Spent, corpus, percentile, row, spent
from tests.bench.desktop import Painted, desktop, frames, plain_editor, settle

FRAME = 16.0
"""Milliseconds in which a frame is to be done."""

KINDS = ("wheel", "page", "jump")
TWENTIETH = 0.05


def measure_large(folder: Path) -> Iterator[Row]:
    """100 MB and 100,000 spans."""
    text = corpus.prose(corpus.BIG)
    plain = folder / "plain.txt"
    plain.write_text(text, "utf-8")
    size = plain.stat().st_size / 1e6
    _make(folder, text, corpus.MANY)
    spans = [(span.start, span.end, span.label) for span in corpus.spans_over(text, "measured")]
    del text
    with desktop(folder) as shell:
        before = _memory()
        opened, painted = _open(shell, folder)
        added = _memory() - before
        yield from _pair(f"open {size:.0f} MB with 100,000 spans to painted", opened, _decoding(plain), target=2)
        reader = shell.window.reader
        settle(12)
        mine = {kind: frames(reader, kind) for kind in KINDS}
        yield row("memory while it is open, of the text's size", max(added, _memory() - before) / size, "x", target=3)
        yield from _frame_rows("100 MB, 100,000 spans", mine)
        yield from _key_rows(shell, folder, painted, "100 MB, 100,000 spans")
        marks = painted.after(lambda: _fresh_spans(shell))
    editor, took = plain_editor(plain.read_text("utf-8"))
    yield from _pair("open 100 MB, against setPlainText", opened, took, target=TWENTIETH)
    theirs = {kind: frames(editor, kind) for kind in KINDS}
    for kind in KINDS:
        value, baseline = (percentile(found[kind], 0.95) for found in (mine, theirs))
        yield row(f"{kind} frame p95, against QPlainTextEdit", value.cpu, "ms", baseline=baseline.cpu, target=1)
    formatting = spent(lambda: (_format(editor, spans), editor.viewport().repaint()))
    yield from _pair("100,000 spans to painted, against mergeCharFormat", marks, formatting, target=TWENTIETH)


def measure_dense(folder: Path) -> Iterator[Row]:
    """100,000 spans in 1 MB: about six over each letter."""
    text = corpus.prose(corpus.DENSE)
    _make(folder, text, corpus.MANY)
    with desktop(folder) as shell:
        opened, painted = _open(shell, folder)
        yield from _pair("open 1 MB with 100,000 spans to painted", opened)
        settle(4)
        yield from _frame_rows("1 MB, 100,000 spans", {kind: frames(shell.window.reader, kind) for kind in KINDS})
        yield from _key_rows(shell, folder, painted, "1 MB, 100,000 spans")


def measure_line(folder: Path) -> Iterator[Row]:
    """10 MB in one line."""
    text = corpus.prose(corpus.LINE, " ")
    plain = folder / "plain.txt"
    plain.write_text(text, "utf-8")
    _make(folder, text, 0)
    with desktop(folder) as shell:
        opened, painted = _open(shell, folder)
        yield from _pair("open 10 MB in one line to painted", opened, _decoding(plain), target=2)
        settle(4)
        yield from _frame_rows("10 MB in one line", {kind: frames(shell.window.reader, kind) for kind in KINDS})
        yield from _key_rows(shell, folder, painted, "10 MB in one line")
    _, took = plain_editor(text)
    yield from _pair("open 10 MB in one line, against setPlainText", opened, took, target=TWENTIETH)


# --- the work -----------------------------------------------------------------------------------


def _make(folder: Path, text: str, spans: int) -> None:
    corpus.make_project(folder / "project.hashiya", [("first", corpus.prose(2000), 5), ("measured", text, spans)])


def _open(shell: Any, folder: Path) -> tuple[Spent, Painted]:
    """From the click on the document in the list until its text is painted."""
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    window = shell.window
    shell.open(folder / "project.hashiya", ())
    settle(3)
    documents = window.panels.documents.list
    place = documents.visualRect(documents.model().index(1)).center()
    painted = Painted(window.reader.viewport())

    def click() -> None:
        QTest.mouseClick(documents.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))

    took = painted.after(click)
    assert window.desk.current.document_id == "measured"
    return took, painted


def _fresh_spans(shell: Any) -> None:
    """Show the document where the reader is, as if none of its spans had been read or measured yet."""
    session, reader = shell.window.desk.session, shell.window.reader
    session._indexes.clear()
    reader.set_document(session.text("measured"), session.spans("measured"), place=reader.place())


def _key_rows(shell: Any, folder: Path, painted: Painted, what: str) -> Iterator[Row]:
    """A letter key pressed on a selection, until the mark is on the disk and painted."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    reader = shell.window.reader
    reader.setFocus()
    commits = percentile([spent(work) for work in _bare_commits(folder)], 0.95)
    bar = reader.verticalScrollBar()
    found = []
    for turn in range(60):
        bar.setSliderPosition((turn + 1) * bar.maximum() // 62)
        top = reader.page().top_position()
        reader.select(top + 5 + turn, top + 11 + turn)
        settle(0.05)
        known = len(reader.spans())
        found.append(painted.after(lambda: QTest.keyClick(reader, Qt.Key.Key_1)))
        assert len(reader.spans()) <= known + 1
    p95 = percentile(found, 0.95)
    yield row(f"key to a painted, durable span, p95, {what}", p95.cpu, "ms", target=FRAME)
    commit = round(FRAME + commits.wall, 1)
    yield row(f"key to a painted, durable span, p95, clock, {what}", p95.wall, "ms", target=commit)


def _frame_rows(what: str, found: dict[str, list[Spent]]) -> Iterator[Row]:
    for kind in KINDS:
        p95 = percentile(found[kind], 0.95)
        yield row(f"{kind} frame p95, {what}", p95.cpu, "ms", target=FRAME)
        yield row(f"{kind} frame p95, clock, {what}", p95.wall, "ms")


def _pair(name: str, value: Spent, baseline: Spent | None = None, target: float | None = None) -> Iterator[Row]:
    yield row(name, value.cpu, "ms", baseline=baseline and baseline.cpu, target=target)
    yield row(f"{name}, clock", value.wall, "ms", baseline=baseline and baseline.wall)


def _decoding(path: Path) -> Spent:
    return spent(lambda: path.read_bytes().decode("utf-8"))


def _memory() -> float:
    """Megabytes of this process that belong to nobody else."""
    import psutil

    return psutil.Process().memory_full_info().uss / 1e6


def _format(editor: Any, spans: list[tuple[int, int, str]]) -> None:
    """What an editor does to show spans: a format over each. The text holds nothing beyond the basic plane."""
    from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor

    colours = {"entity": "#cfe0ff", "directive": "#ffd9c7", "location": "#cff0d5"}
    formats = {}
    for label, colour in colours.items():
        formats[label] = QTextCharFormat()
        formats[label].setBackground(QColor(colour))
    cursor = QTextCursor(editor.document())
    cursor.beginEditBlock()
    for start, end, label in spans:
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(formats[label])
    cursor.endEditBlock()


def _bare_commits(folder: Path, count: int = 60) -> Iterator[Callable[[], object]]:
    """Commits of two rows by sqlite3 alone, to disk."""
    connection = sqlite3.connect(folder / "bare.db", isolation_level=None)
    connection.executescript(
        "PRAGMA journal_mode=wal; PRAGMA synchronous=full; CREATE TABLE IF NOT EXISTS t (a INTEGER, b TEXT)"
    )

    def commit() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO t VALUES (1, 'x')")
        connection.execute("INSERT INTO t VALUES (2, ?)", ("y" * 200,))
        connection.execute("COMMIT")

    for _ in range(count):
        yield commit
    connection.close()
