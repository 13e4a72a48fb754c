"""Marking many places at once, as one step that is undone as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from hashiya.model.change import Change, Step
from hashiya.model.errors import KnownError
from hashiya.model.record import span_change
from hashiya.model.span import Span, new_id, now
from hashiya.session.concordance import Hit
from hashiya.session.project import Session
from hashiya.session.wording import shortened


class Marked(Struct, frozen=True):
    """What came of it: the step (None if nothing was new), new spans, and hits that carried the label already."""

    step: Step | None
    spans: int
    known: int


def mark_hits(
    session: Session,
    hits: Sequence[Hit],
    label: str,
    *,
    progress: Callable[[int, int], None] | None = None,
    initiator: object | None = None,
) -> Marked:
    """Give each of *hits* a span with *label*, but for those that the annotator has marked so already.

    A worker may call it (`Session.settle` then). *progress* may raise. Raises KnownError "label.missing",
    "document.missing", "span.outside"; then nothing is marked.
    """
    session.scheme.label(label)
    moment, changes, known = now(), list[Change](), 0
    by_document: dict[str, list[Hit]] = {}
    for hit in hits:
        by_document.setdefault(hit.document, []).append(hit)
    first = ""
    with session.in_this_thread():
        for document, its in by_document.items():
            text = session.store.text(document)
            there = {
                span.ranges for span in session.store.spans(document)
                if span.label == label and span.annotator == session.annotator
            }  # fmt: skip
            for hit in its:
                if not 0 <= hit.start < hit.end <= len(text):
                    raise KnownError("span.outside", start=hit.start, end=hit.end, length=len(text))
                if ((hit.start, hit.end),) in there:
                    known += 1
                    continue
                there.add(((hit.start, hit.end),))
                quotation = text[hit.start : hit.end]
                first = first or quotation
                changes.append(span_change(None, Span(
                    new_id(), document, label, ((hit.start, hit.end),), quotation, {}, "", session.annotator, "search",
                    moment, moment,
                )))  # fmt: skip
            if progress:
                progress(len(changes) + known, len(hits))
        if not changes:
            return Marked(None, 0, known)
        facts = {"label": label, "text": shortened(first), "count": len(changes)}
        return Marked(session.apply("span.add", changes, facts, initiator), len(changes), known)
