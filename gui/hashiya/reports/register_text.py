"""The register as plain lines for a terminal. Each value is isolated, so that a line of both directions reads right."""

from __future__ import annotations

from collections.abc import Iterator

from hashiya.reports.register_report import Report
from hashiya.text.printable import printable

_FSI, _PDI = "\u2068", "\u2069"


def text_pieces(report: Report) -> Iterator[str]:
    """A block of lines for each row: the words, then what is known of them; at the end the counts."""
    yield printable(" \u00b7 ".join((report.title, *report.facts))) + "\n\n"
    for title, rows in report.groups:
        if title:
            yield f"== {_isolated(report.told(title))} ({len(rows)})\n\n"
        for number, entry in rows:
            yield f"{number}. {_isolated(' '.join(entry.span.quotation.split()))}\n"
            for column, heading in zip(report.columns, report.headings, strict=True):
                found = report.said(entry, column) if column.kind in ("link", "field", "note") else ()
                late = report.late(entry, column)
                if late:
                    found = (*found, late)
                if found:
                    yield f"   {printable(heading)}: {', '.join(map(_isolated, found))}\n"
            for source in report.sources(entry):
                yield f"   {report.words['source']}: {printable(source)}\n"
            yield "\n"
    for summary in report.summaries:
        yield f"-- {summary.heading}\n"
        for name, counts in summary.rows:
            yield f"{counts[0]:>6}  {_isolated(report.told(name))}\n"


def _isolated(words: str) -> str:
    return f"{_FSI}{printable(words)}{_PDI}"
