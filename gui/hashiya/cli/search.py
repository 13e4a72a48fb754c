"""The command `hashiya search`: a concordance on a terminal, as CSV or as JSONL."""

from __future__ import annotations

import shutil
import sys
from argparse import Namespace
from collections.abc import Iterator
from itertools import islice

from wcwidth import wcswidth

from hashiya.cli import progress
from hashiya.cli.saying import say
from hashiya.model.query import And, Filter, Node
from hashiya.reports.concordance import Line, one_line, write_csv, write_jsonl
from hashiya.session.concordance import lines, sorted_lines
from hashiya.session.project import Session
from hashiya.session.search import build_index, query_of, search
from hashiya.text.printable import printable
from hashiya.text.segmentation import grapheme_starts


def run(options: Namespace) -> int:
    """Print the hits; status 1 if there are none."""
    with Session.open(options.project, read_only=True) as session:
        node = query_of(options.query, options.kind)
        if options.label:
            scheme = session.scheme
            within: Node = Filter("in", "=", tuple(scheme.label(name).name for name in options.label))
            node = And((node, within)) if node != And() else within
        if options.index:
            with progress.shown("indexing") as show:
                build_index(session, progress=show)
        if options.count:
            return _count(session, node)
        found = search(session, node)
        context = max(0, options.context)
        rows = lines(found, context) if options.sort == "place" else iter(sorted_lines(found, options.sort, context))
        if options.limit is not None:
            rows = islice(rows, max(0, options.limit))
        for piece in _pieces(options, _counted(rows, count := [0])):
            sys.stdout.write(piece)
        return 0 if count[0] else 1


def _counted(rows: Iterator[Line], count: list[int]) -> Iterator[Line]:
    for row in rows:
        count[0] += 1
        yield row


def _count(session: Session, node: Node) -> int:
    hits = documents = 0
    for one in search(session, node):
        documents += 1
        hits += len(one.hits)
    say(f"{hits} {'hit' if hits == 1 else 'hits'} in {documents} {'document' if documents == 1 else 'documents'}")
    return 0 if hits else 1


def _pieces(options: Namespace, rows: Iterator[Line]) -> Iterator[str]:
    if options.json:
        return write_jsonl(rows)
    if options.csv:
        return write_csv(rows)
    return _terminal(rows, shutil.get_terminal_size().columns)


def _terminal(rows: Iterator[Line], columns: int) -> Iterator[str]:
    """One hit a line in reading order, isolated, so that a terminal that knows bidi sets each by itself; the document
    and the place before it, in a column of their own."""
    for row in rows:
        head = f"{printable(row.document[:8]):<8} {row.start:>7}  "
        hit = printable(one_line(row.hit))
        room = max(20, columns - len(head) - wcswidth(hit) - 4)
        before = _cut(printable(one_line(row.before)), room // 2, end=False)
        after = _cut(printable(one_line(row.after)), room - room // 2, end=True)
        yield f"{head}\u2068{before}\u2069[\u2068{hit}\u2069]\u2068{after}\u2069\n"


def _cut(words: str, room: int, *, end: bool) -> str:
    starts = grapheme_starts(words)
    if len(starts) - 1 <= room:
        return words
    return words[: starts[room]] if end else words[starts[len(starts) - 1 - room] :]
