"""The register as a page: quotations with their sources, what is known of each, counted summaries. One file, no script,
nothing from elsewhere; it prints well. Each value is isolated and stands in its own direction."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Final

from hashiya.reports.register import Entry
from hashiya.reports.register_report import Report, Summary

_STYLE: Final = """
:root { color-scheme: light dark; --ink: #26231e; --quiet: #6d675c; --line: #dfd9cd; --paper: #fffdf8;
  --raised: #f4f1ea; --accent: #a2431a; --bar: #f0dccd; --late: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --ink: #e9e4da; --quiet: #a39c8f; --line: #393631; --paper: #252321;
  --raised: #1d1c1a; --accent: #ec9a67; --bar: #4a362a; --late: #f2a49d; } }
body { margin: 2.5rem auto; max-width: 60rem; padding: 0 1.5rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.7 "IBM Plex Sans Arabic", "Noto Sans Arabic", "Segoe UI", Tahoma, "DejaVu Sans", sans-serif; }
h1 { font-size: 1.7rem; margin: 0 0 .3rem; } h2 { font-size: 1.25rem; margin: 2.4rem 0 .8rem; }
h3 { font-size: 1.05rem; margin: 1.8rem 0 .6rem; }
.facts, .source, dt, .number { color: var(--quiet); } .facts span + span::before { content: " \\00b7  "; }
[dir=rtl] .facts span + span::before { content: "\\060c  "; }
.summaries { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1.2rem 2.2rem; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; break-inside: avoid; align-self: start; }
th, td { border-bottom: 1px solid var(--line); padding: .2rem .35rem; text-align: start; vertical-align: top; }
th { font-weight: 600; } td.count, th.count { text-align: end; font-variant-numeric: tabular-nums; }
td.name { position: relative; } td.name i { position: absolute; inset-block: 2px; inset-inline-start: 0;
  inline-size: var(--long); background: var(--bar); border-radius: 3px; }
td.name b { position: relative; font-weight: inherit; } .late { color: var(--late); margin-inline-start: .6rem; }
h2, h3 { break-after: avoid; }
ol { list-style: none; padding: 0; margin: 0; }
li { border-top: 1px solid var(--line); padding: 1rem 0; break-inside: avoid; display: grid;
  grid-template-columns: 2.6rem 1fr; }
blockquote { margin: 0 0 .4rem; padding-inline-start: .8rem; border-inline-start: 3px solid var(--accent);
  font-family: Amiri, "Noto Naskh Arabic", "Traditional Arabic", Georgia, serif;
  font-size: 1.22rem; line-height: 1.75; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .05rem 1rem; margin: 0; font-size: .95rem; }
dd { margin: 0; } .source { font-size: .88rem; margin: .35rem 0 0; }
@media print { @page { size: A4; margin: 16mm; @bottom-center { content: counter(page); } }
  body { margin: 0; max-width: none; padding: 0; font-size: 10pt;
  background: none; color: #000; } }
"""


def html_pieces(report: Report) -> Iterator[str]:
    """The page, piece by piece."""
    words = report.words
    yield f'<!DOCTYPE html>\n<html lang="{report.language}" dir="{report.direction}">\n<head>\n<meta charset="utf-8">\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<title>{escape(report.title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<header>\n"
    yield f"<h1>{_isolated(report.title)}</h1>\n<p class=facts>"
    yield "".join(f"<span>{_isolated(fact)}</span>" for fact in report.facts)
    yield f"</p>\n</header>\n<section>\n<h2>{words['summary']}</h2>\n<div class=summaries>\n"
    for summary in report.summaries:
        yield from _summary(summary, report)
    yield f"</div>\n</section>\n<section>\n<h2>{words['register']}</h2>\n"
    for title, rows in report.groups:
        if title:
            yield f"<h3>{_isolated(report.told(title))} ({report.digits(len(rows))})</h3>\n"
        yield "<ol>\n"
        for number, entry in rows:
            yield from _entry(number, entry, report)
        yield "</ol>\n"
    yield "</section>\n</body>\n</html>\n"


def _summary(summary: Summary, report: Report) -> Iterator[str]:
    heads = (report.words["all"], *summary.parts) if summary.parts else (report.words["count"],)
    yield f"<table>\n<thead><tr><th>{_isolated(summary.heading)}</th>"
    yield "".join(f"<th class=count>{_isolated(head)}</th>" for head in heads) + "</tr></thead>\n<tbody>\n"
    most = max((counts[0] for _, counts in summary.rows), default=0) or 1
    for name, counts in summary.rows:
        cells = "".join(f"<td class=count>{report.digits(count)}</td>" for count in counts)
        long = f"{100 * counts[0] / most:.0f}"
        named = f'<td class=name style="--long:{long}%"><i></i><b>{_isolated(report.told(name))}</b></td>'
        yield f"<tr>{named}{cells}</tr>\n"
    yield "</tbody>\n</table>\n"


def _entry(number: int, entry: Entry, report: Report) -> Iterator[str]:
    yield f'<li id="r{number}"><span class=number>{report.digits(number)}</span><div>'
    yield f'<blockquote dir="auto" lang="{escape(entry.document.language)}">'
    yield f"{escape(' '.join(entry.span.quotation.split()))}</blockquote>\n<dl>"
    for column, heading in zip(report.columns, report.headings, strict=True):
        found = report.said(entry, column) if column.kind in ("link", "field", "note") else ()
        if found:
            said = "<br>".join(_isolated(value) for value in found)
            late = report.late(entry, column)
            told = f" <strong class=late>{escape(late)}</strong>" if late else ""
            yield f"<dt>{escape(heading)}</dt><dd>{said}{told}</dd>"
    yield "</dl>"
    for source in report.sources(entry):
        yield f"<p class=source>{escape(report.words['source'])}: {_isolated(source)}</p>"
    yield "</div></li>\n"


def _isolated(words: str) -> str:
    return f"<bdi>{escape(words)}</bdi>"
