"""Taking folios in by the thousand: one transaction, one step, rows by executemany, memory flat.

The spans and links of a new document are not journalled one by one: they come and go with it. What is added to a
document that was there already is.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Mapping
from itertools import chain
from typing import Any, Final

from msgspec.structs import replace

from hashiya.model.change import Change, Step
from hashiya.model.document import Document, Folio, digest
from hashiya.model.errors import KnownError
from hashiya.model.record import label_change, link_change, link_record, span_change, span_record
from hashiya.model.scheme import invented_label
from hashiya.model.span import Link, Span, now
from hashiya.store import journal, reads
from hashiya.store.border import check_span
from hashiya.store.buffers import Buffers
from hashiya.store.database import ProjectDatabase
from hashiya.store.intake import Cancelled, Intake, Progress, Refusal

_MOMENTS: Final = frozenset({"created", "changed"})
_PULSE: Final = 0.05  # seconds between two calls of progress


def add_folios(
    database: ProjectDatabase,
    folios: Iterable[Folio],
    step: Step | None,
    *,
    accept: Callable[[Intake], bool],
    skip_same_text: Callable[[Folio], bool],
    join_same_text: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    total: int | None = None,
) -> tuple[Step | None, Intake]:
    """Write *folios* in the transaction of the caller, as *step* if there is one; see `Store.add_folios`.

    Raises `RefusedError` when *accept* does not like the report: the caller rolls back.
    """
    taking = _Taking(database, skip_same_text, join_same_text, journalled=step is not None)
    beat = time.monotonic()
    number = -1
    for number, folio in enumerate(folios):
        if cancelled and cancelled():
            raise KnownError("cancelled")
        taking.take(number, folio)
        if progress and time.monotonic() - beat > _PULSE:
            progress(number + 1, total)
            beat = time.monotonic()
    taking.finish()
    if progress:
        progress(number + 1, total)
    if cancelled and cancelled():
        raise KnownError("cancelled")
    report = taking.report()
    if not accept(report):
        raise RefusedError(Intake(skipped=report.skipped, refused=report.refused))
    return taking.write_step(step), report


class RefusedError(Exception):
    """Everything is to be taken back; ``report`` says what was refused."""

    def __init__(self, report: Intake) -> None:
        super().__init__(report)
        self.report = report


class _Taking:
    """One intake: finds what is there already, counts, remembers what was refused."""

    def __init__(
        self, database: ProjectDatabase, skip_same_text: Callable[[Folio], bool], joins: bool, journalled: bool
    ) -> None:
        self._database = database
        self._raw = database.raw()
        self._skip_same_text = skip_same_text
        self._joins = joins
        self._hosts: set[str] = set()  # documents that a folio has joined: one each, or two would become one
        self._nameless: set[str] = set()  # those that have come without an id of their own
        self._step_number = journal.next_number(database)
        self._buffers = Buffers(database, self._step_number if journalled else None)
        self._labels: set[tuple[str, str]] = set(self._raw.execute("SELECT kind, name FROM label"))
        self._distant: list[tuple[int, Change]] = []  # links whose ends may be yet to come
        self._counts = {"documents": 0, "spans": 0, "links": 0, "skipped": 0, "joined": 0}
        self._first: Document | None = None
        self._refused: list[Refusal] = []
        self._last_row = self._raw.execute("SELECT coalesce(max(id), 0) FROM document").fetchone()[0]
        self._joined = ""

    def take(self, number: int, folio: Folio) -> None:
        """Take *folio* in, or refuse it and leave nothing of it."""
        try:
            self._take(number, folio)
        except KnownError as error:
            self._refused.append(Refusal(number, folio.document.id, error))

    def _take(self, number: int, folio: Folio) -> None:
        document, sha256 = folio.document, _checked_digest(folio)
        if self._buffers.is_waiting("document", document.id):
            self._buffers.flush()
        query = "SELECT id, sha256, removed FROM document WHERE uid = ?"
        stored = self._raw.execute(query, (document.id,)).fetchone()
        if stored:
            row, stored_sha256, removed = stored
            if stored_sha256 != sha256:
                raise KnownError("text.gone" if removed else "text.other", document=document.id)
            (self._revive if removed else self._add_to)(number, folio, row)
        elif self._skip_same_text(folio) and (not folio.spans or self._has_twin(folio, sha256)):
            if self._has_text(sha256):
                self._counts["skipped"] += 1
            else:
                self._add_new(number, folio, sha256)
                self._nameless.add(document.id)
        elif host := self._host(folio, sha256):
            self._join(number, folio, *host)
        else:
            self._add_new(number, folio, sha256)

    def _has_text(self, sha256: str) -> bool:
        query = "SELECT 1 FROM document WHERE sha256 = ? AND removed = 0"
        return self._buffers.is_waiting("text", sha256) or self._raw.execute(query, (sha256,)).fetchone() is not None

    def _has_twin(self, folio: Folio, sha256: str) -> bool:
        """Whether a document has its text and, under whatever ids, all its spans: it came before."""
        if self._buffers.is_waiting("text", sha256):
            self._buffers.flush()
        coming = {_told(span_record(span)) for span in folio.spans}
        query = "SELECT id, uid FROM document WHERE sha256 = ? AND removed = 0 LIMIT 20"
        return any(
            coming <= {_told(span_record(span)) for span in reads.spans_of(self._database, row, uid)}
            for row, uid in self._raw.execute(query, (sha256,)).fetchall()
        )

    def _host(self, folio: Folio, sha256: str) -> tuple[int, str] | None:
        """Row and id of the document that the marks of *folio*, which has another id, belong to: the only one with its
        text, if it has none yet, some of these, or came from a file of the same name. One that this intake brought with
        an id of its own is none, and none is joined twice: a file may well hold a short text under several ids.
        """
        if not self._joins or not folio.spans:
            return None
        if self._buffers.is_waiting("text", sha256):
            self._buffers.flush()
        query = (
            "SELECT id, uid, source, EXISTS (SELECT 1 FROM span WHERE document_id = document.id) FROM document "
            "WHERE sha256 = ? AND removed = 0 LIMIT 2"
        )
        found = self._raw.execute(query, (sha256,)).fetchall()
        if len(found) != 1:
            return None
        row, uid, source, marked = found[0]
        if uid in self._hosts or (row > self._last_row and uid not in self._nameless):
            return None
        belongs = not marked or source == folio.document.source or self._holds(row, folio)
        return (row, uid) if belongs else None

    def _holds(self, row: int, folio: Folio) -> bool:
        """Whether the document has a span of *folio* already, having been joined before."""
        query = "SELECT 1 FROM span WHERE document_id = ? AND uid IN (SELECT value FROM json_each(?)) LIMIT 1"
        ids = json.dumps([span.id for span in folio.spans])
        return self._raw.execute(query, (row, ids)).fetchone() is not None

    def _join(self, number: int, folio: Folio, row: int, uid: str) -> None:
        """Let the spans and links of *folio* belong to the stored document *uid*, which keeps all else that it says."""
        before = self._counts["skipped"]
        spans = tuple(replace(span, document=uid) for span in folio.spans)
        links = tuple(replace(link, document=uid) for link in folio.links)
        document = replace(folio.document, id=uid)
        self._add_to(number, replace(folio, document=document, spans=spans, links=links), row)
        self._hosts.add(uid)
        self._joined = self._joined or uid
        self._counts["joined"] += self._counts["skipped"] == before

    def _add_new(self, number: int, folio: Folio, sha256: str) -> None:
        for span in folio.spans:
            check_span(folio.text, span.id, span.ranges, span.text)
        self._buffers.check_unused("span", [span.id for span in folio.spans])
        self._buffers.check_unused("link", [link.id for link in folio.links])
        ids = {span.id for span in folio.spans}
        near = [link for link in folio.links if link.source in ids and link.target in ids]
        self._buffers.hold(folio, sha256, near)
        self._distant += [(number, link_change(None, link)) for link in folio.links if not _ends(link) <= ids]
        self._meet_labels(folio)
        self._count(folio.document, len(folio.spans), len(near))

    def _count(self, document: Document, spans: int, links: int) -> None:
        self._counts["documents"] += 1
        self._counts["spans"] += spans
        self._counts["links"] += links
        self._first = self._first or document

    # --- a document that is there already -----------------------------------------------------

    def _add_to(self, number: int, folio: Folio, row: int) -> None:
        """Add the spans and links that are new; those that say something else than the stored ones are refused."""
        document = folio.document.id
        stored = {span.id: span for span in reads.spans_of(self._database, row, document)}
        stored_links = {link.id: link for link in reads.links_of(self._database, row, document)}
        if folio.made:
            folio = _without_known(folio, stored.values(), stored_links.values())
        coming: list[Change] = []
        for span in folio.spans:
            if span.id in stored and _same(span_record(stored[span.id]), span_record(span)):
                continue
            try:
                check_span(folio.text, span.id, span.ranges, span.text)
                self._buffers.check_unused("span", [span.id])
            except KnownError as error:
                self._refused.append(Refusal(number, document, error))
            else:
                coming.append(span_change(None, span))
                self._buffers.reserve("span", [span.id])
        links = [
            link for link in folio.links
            if link.id not in stored_links or not _same(link_record(stored_links[link.id]), link_record(link))
        ]  # fmt: skip
        self._distant += [(number, link_change(None, link)) for link in links]
        self._meet_labels(folio)
        self._buffers.write(coming)
        self._counts["spans"] += len(coming)
        if not coming and not links:
            self._counts["skipped"] += 1

    def _revive(self, number: int, folio: Folio, row: int) -> None:
        """Bring a removed document back, with just the spans and links that the folio holds."""
        document = folio.document.id
        for span in folio.spans:
            check_span(folio.text, span.id, span.ranges, span.text)
        stored = {span.id: span for span in reads.spans_of(self._database, row, document)}
        stored_links = {link.id: link for link in reads.links_of(self._database, row, document)}
        wanted = {span.id: span for span in folio.spans}
        self._buffers.check_unused("span", [span.id for span in folio.spans if span.id not in stored])
        lost = stored.keys() - wanted.keys()
        links = {link.id: link for link in folio.links if not lost & _ends(link)}
        for link in folio.links:
            for end in sorted(lost & _ends(link)):
                self._refused.append(Refusal(number, document, KnownError("link.ends", link=link.id, span=end)))
        self._meet_labels(folio)
        revival = Change("document", document, document, None, {"title": folio.document.title})
        pairs = [(stored.get(id), wanted.get(id)) for id in {**stored, **wanted}]
        self._buffers.write([revival, *(span_change(old, new) for old, new in pairs if not _equal(old, new))])
        link_pairs = [(stored_links.get(id), links.get(id)) for id in {**stored_links, **links}]
        self._distant += [
            (number, link_change(old, new)) for old, new in link_pairs
            if old is None or new is None or not _same(link_record(old), link_record(new))
        ]  # fmt: skip
        self._count(folio.document, len(wanted), sum(1 for id in links if id in stored_links))

    def _meet_labels(self, folio: Folio) -> None:
        """Add the labels that *folio* uses and the scheme does not know."""
        used = chain((("span", span.label) for span in folio.spans), (("link", link.label) for link in folio.links))
        for kind, name in used:
            if (kind, name) not in self._labels:
                self._labels.add((kind, name))
                query = "SELECT coalesce(max(position) + 1, 0) FROM label WHERE kind = ?"
                (position,) = self._raw.execute(query, (kind,)).fetchone()
                change = label_change(None, invented_label(name, position, kind))
                self._buffers.write([change])

    # --- the end ------------------------------------------------------------------------------

    def finish(self) -> None:
        """Write what is left, links between documents last."""
        for number, change in self._distant:
            try:
                if change.before is None:
                    self._buffers.check_unused("link", [change.id])
                self._buffers.write([change])
            except KnownError as error:
                self._refused.append(Refusal(number, change.document, error))
            else:
                self._counts["links"] += change.after is not None
        self._buffers.flush()

    def report(self) -> Intake:
        """What was done so far."""
        return Intake(**self._counts, refused=tuple(self._refused), host=self._joined)

    def write_step(self, step: Step | None) -> Step | None:
        """Write the row of *step* over the changes that are in the journal; None if nothing was changed."""
        if step is None or not self._buffers.journalled:
            return None
        title = self._first.title if self._first else ""
        facts = {"count": self._counts["documents"], "title": title, "spans": self._counts["spans"], **step.facts}
        whole = Step(step.action, (), facts, step.annotator, step.at or now(), self._step_number)
        journal.append_step(self._database, whole, number=self._step_number)
        return whole


def _checked_digest(folio: Folio) -> str:
    """SHA-256 of the text. Raises KnownError "document.characters", "text.digest"."""
    uid = folio.document.id
    nul = folio.text.find("\0")
    if nul >= 0:
        raise KnownError("document.characters", document=uid, offset=nul)
    try:
        found = digest(folio.text)
    except UnicodeEncodeError as error:
        raise KnownError("document.characters", document=uid, offset=error.start) from error
    if folio.document.sha256 and folio.document.sha256 != found:
        raise KnownError("text.digest", document=uid)
    return found


def _without_known(folio: Folio, spans: Iterable[Span], links: Iterable[Link]) -> Folio:
    """*folio* without what has no id of its own and is among *spans* and *links* already, under the id it got then."""
    known = {_told(span_record(span)): span.id for span in spans}
    names = {
        span.id: known[told]
        for span in folio.spans
        if span.id in folio.made and (told := _told(span_record(span))) in known
    }
    known_links = {_told(link_record(link)) for link in links}
    left = [
        replace(link, source=names.get(link.source, link.source), target=names.get(link.target, link.target))
        for link in folio.links
    ]
    return replace(
        folio,
        spans=tuple(span for span in folio.spans if span.id not in names),
        links=tuple(
            link for link in left if link.id not in folio.made or _told(link_record(link)) not in known_links
        ),
    )  # fmt: skip


def _told(record: Mapping[str, Any]) -> str:
    """What *record* says, but not when it was made or changed: files that do not tell are read at another moment."""
    return json.dumps({key: value for key, value in record.items() if key not in _MOMENTS}, sort_keys=True)


def _same(one: Mapping[str, Any], other: Mapping[str, Any]) -> bool:
    return _told(one) == _told(other)


def _equal(one: Span | None, other: Span | None) -> bool:
    return one is not None and other is not None and _same(span_record(one), span_record(other))


def _ends(link: Link) -> set[str]:
    return {link.source, link.target}
