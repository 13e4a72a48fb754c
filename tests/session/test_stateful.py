"""A session against a model of plain values: whatever is done, undone, done again, gone to or opened anew, in whatever
order, the project says what the model says, in memory and on the disk. hypothesis looks for the order that does not."""

from __future__ import annotations

import copy
import json
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, precondition, rule

from hashiya.model.document import STATES
from hashiya.model.errors import KnownError
from hashiya.session import annotate, backups, bulk, documents, gathering, history, links, transfer
from hashiya.session.project import Session
from hashiya.session.scheme import carry_out, plan
from hashiya.session.scheme_draft import Draft

LETTERS = "ab \n\u0628\u064e\u200c\u05d0\U0001f600\u202e\r\n"
LABELS = ("entity", "directive", "location")
TEXTS = st.text(LETTERS, min_size=4, max_size=40).filter(lambda text: text.strip() != "")
Model = dict[str, dict[str, Any]]


def told(session: Session) -> Model:
    """All that undo must bring back, as plain values."""
    found: Model = {"documents": {}, "spans": {}, "links": {}, "collections": {}, "labels": {}}
    for one in session.documents():
        text = str(session.text(one.id))
        facts = {"title": one.title, "state": one.state, "metadata": dict(one.metadata), "text": text}
        found["documents"][one.id] = facts
        for span in session.store.spans(one.id):
            assert span.text == text[span.start : span.end]
            found["spans"][span.id] = {
                "document": one.id, "label": span.label, "ranges": [list(pair) for pair in span.ranges],
                "note": span.note, "fields": dict(span.fields),
            }  # fmt: skip
        for link in session.store.links(one.id):
            found["links"][link.id] = {"source": link.source, "target": link.target, "label": link.label}
    for kept in session.store.gathered.collections():
        rows = set(session.store.gathered.members_of(kept.id))
        inside = [one.id for one in session.documents() if session.store.row(one.id) in rows]
        found["collections"][kept.id] = {"name": kept.name, "inside": sorted(inside)}
    for label in (*session.scheme.labels, *session.scheme.links):
        found["labels"][f"{label.kind} {label.name}"] = {"parent": label.parent}
    return found


class Desk(RuleBasedStateMachine):
    """What a user does, and what should come of it."""

    spans, texts = Bundle("spans"), Bundle("texts")

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="hashiya-stateful-"))
        self.session = Session.open(self.folder / "a.hashiya", create=True, annotator="me")
        self.now: Model = told(self.session)
        self.seen: list[tuple[int, Model]] = [(0, copy.deepcopy(self.now))]
        self.at = self.taken = 0

    def teardown(self) -> None:
        assert self.session.store.check() == []
        self.session.close()
        shutil.rmtree(self.folder)

    def happened(self, step: object) -> None:
        """The model was changed by a step, or there was none."""
        if step is None:
            assert self.now == self.seen[self.at][1]
            return
        self.at += 1
        number = history.reached(self.session)
        self.seen[self.at :] = [(number, copy.deepcopy(self.now))]

    def tried(self, do: Callable[[], object], *codes: str) -> Any:
        """What *do* returns; None if it was refused in one of these ways."""
        try:
            return do()
        except KnownError as error:
            assert error.code in codes, error
            return None

    # --- documents ------------------------------------------------------------------------

    @initialize(target=texts, text=TEXTS)
    def first(self, text: str) -> str:
        return self.take(text, [])

    @rule(target=texts, text=TEXTS, places=st.lists(st.integers(0, 39), max_size=3))
    def imported(self, text: str, places: list[int]) -> str:
        return self.take(text, places)

    def take(self, text: str, places: list[int]) -> str:
        self.taken += 1
        name = f"d{self.taken}"
        rows = [
            {"id": f"{name}-{place}", "start": place, "end": place + 1, "label": "entity"}
            for place in sorted({place % len(text) for place in places})
        ]
        file = self.folder / "a.jsonl"
        file.write_text(json.dumps({"id": name, "title": "t", "text": text, "spans": rows}), "utf-8")
        report = self.tried(lambda: transfer.import_files(self.session, [file], same_again=True))
        assert report.refused == ()
        self.now["documents"].setdefault(name, {"title": "t", "state": "new", "metadata": {}, "text": text})
        for row in rows:
            self.now["labels"].setdefault("span entity", {"parent": ""})  # which may have gone
            self.now["spans"][row["id"]] = {
                "document": name, "label": "entity", "ranges": [[row["start"], row["end"]]], "note": "", "fields": {},
            }  # fmt: skip
        self.happened(report.step)
        return name

    @rule(name=texts, title=st.text(LETTERS, min_size=1, max_size=5))
    def retitled(self, name: str, title: str) -> None:
        if name in self.now["documents"]:
            step = documents.retitle(self.session, name, title)
            self.now["documents"][name]["title"] = title
            self.happened(step)

    @rule(state=st.sampled_from(STATES), share=st.integers(1, 3))
    def states(self, state: str, share: int) -> None:
        rows = self.session.store.listed()[::share]
        step = bulk.set_state(self.session, rows, state)
        for one in self.session.documents(rows):
            self.now["documents"][one.id]["state"] = state
        self.happened(step)

    @rule(key=st.sampled_from("kl"), value=st.sampled_from([None, 1, "x", [True]]))
    def metadata(self, key: str, value: Any) -> None:
        step = bulk.set_metadata(self.session, self.session.store.listed(), key, value)
        for facts in self.now["documents"].values():
            facts["metadata"].pop(key, None)
            if value is not None:
                facts["metadata"][key] = value
        self.happened(step)

    @rule(name=texts)
    def removed(self, name: str) -> None:
        if name not in self.now["documents"]:
            return
        step = documents.remove(self.session, name)
        del self.now["documents"][name]
        self.lose_spans({id for id, span in self.now["spans"].items() if span["document"] == name})
        for kept in self.now["collections"].values():
            kept["inside"] = [one for one in kept["inside"] if one != name]
        self.happened(step)

    def lose_spans(self, gone: set[str]) -> None:
        for id in gone:
            del self.now["spans"][id]
        self.now["links"] = {
            id: link for id, link in self.now["links"].items() if not {link["source"], link["target"]} & gone
        }

    # --- spans and links ------------------------------------------------------------------

    @rule(target=spans, name=texts, start=st.integers(0, 39), length=st.integers(1, 9), label=st.sampled_from(LABELS))
    def marked(self, name: str, start: int, length: int, label: str) -> str:
        if name not in self.now["documents"] or f"span {label}" not in self.now["labels"]:
            return ""
        whole = len(self.now["documents"][name]["text"])
        start %= whole
        ranges = [(start, min(whole, start + length))]
        made = self.tried(lambda: annotate.add(self.session, name, ranges, label), "span.same")
        if made is None:
            return ""
        self.now["spans"][made.id] = {
            "document": name, "label": label, "ranges": [list(ranges[0])], "note": "", "fields": {},
        }  # fmt: skip
        self.happened(made)
        return str(made.id)

    @rule(id=spans, label=st.sampled_from(LABELS))
    def relabelled(self, id: str, label: str) -> None:
        if id not in self.now["spans"] or f"span {label}" not in self.now["labels"]:
            return
        step = self.tried(lambda: annotate.relabel(self.session, id, label), "span.same")
        if step:
            self.now["spans"][id]["label"] = label
        self.happened(step)

    @rule(id=spans, note=st.text(LETTERS, max_size=4), field=st.sampled_from("nm"), value=st.sampled_from([None, 1]))
    def told_of(self, id: str, note: str, field: str, value: Any) -> None:
        if id not in self.now["spans"]:
            return
        before = self.now["spans"][id]["note"]
        annotate.set_note(self.session, id, note)
        self.now["spans"][id]["note"] = note
        self.happened(None if note == before else note or "none")
        step = annotate.set_field(self.session, id, field, value)
        self.now["spans"][id]["fields"].pop(field, None)
        if value is not None:
            self.now["spans"][id]["fields"][field] = value
        self.happened(step)

    @rule(id=consumes(spans), other=spans)
    def unmarked(self, id: str, other: str) -> None:
        gone = {one for one in (id, other) if one in self.now["spans"]}
        step = annotate.remove(self.session, sorted(gone))
        self.lose_spans(gone)
        self.happened(step)

    @rule(one=spans, other=spans)
    def linked(self, one: str, other: str) -> None:
        if not {one, other} <= self.now["spans"].keys():
            return
        may = links.between(self.session, one, other) if one != other else []
        if not may:
            return
        made = self.tried(lambda: links.add(self.session, one, other, may[0].name), "link.same")
        if made:
            self.now["links"][made.id] = {"source": one, "target": other, "label": may[0].name}
            self.happened(made)

    # --- collections and the scheme -------------------------------------------------------

    @rule(name=st.sampled_from(["c1", "c2"]), share=st.integers(1, 3))
    def collected(self, name: str, share: int) -> None:
        rows = self.session.store.listed()[::share]
        made = self.tried(lambda: gathering.add_collection(self.session, name, rows), "name.taken")
        if made:
            inside = sorted(one.id for one in self.session.documents(rows)) if rows else []
            self.now["collections"][made.id] = {"name": name, "inside": inside}
            self.happened(made)

    @precondition(lambda self: self.now["collections"])
    @rule(share=st.integers(1, 3), inside=st.booleans(), gone=st.booleans())
    def gathered(self, share: int, inside: bool, gone: bool) -> None:
        id = min(self.now["collections"], key=lambda one: str(self.now["collections"][one]["name"]))
        if gone:
            step = gathering.remove_collection(self.session, id)
            del self.now["collections"][id]
        else:
            rows = self.session.store.listed()[::share]
            step = bulk.put_in(self.session, rows, id, inside)
            names = {one.id for one in self.session.documents(rows)} if rows else set()
            kept = self.now["collections"][id]
            kept["inside"] = sorted({*kept["inside"]} | names if inside else {*kept["inside"]} - names)
        self.happened(step)

    @rule(label=st.sampled_from(LABELS), into=st.sampled_from([*LABELS, None]))
    def label_goes(self, label: str, into: str | None) -> None:
        there = {name for name in LABELS if f"span {name}" in self.now["labels"]}
        if label not in there or len(there) < 2 or (into is not None and into not in there) or into == label:
            return
        draft = Draft(self.session.scheme)
        draft.remove("span", label, into)
        step = carry_out(self.session, plan(self.session, draft.revision()))
        assert step is not None
        self.now = told(self.session)  # what a change of the scheme does has tests of its own
        assert f"span {label}" not in self.now["labels"]
        assert all(span["label"] != label for span in self.now["spans"].values())
        self.happened(step)

    # --- to and fro -----------------------------------------------------------------------

    @rule()
    def undone(self) -> None:
        assert (history.undo(self.session) is not None) == (self.at > 0)
        self.at = max(0, self.at - 1)
        self.now = copy.deepcopy(self.seen[self.at][1])

    @rule()
    def redone(self) -> None:
        assert (history.redo(self.session) is not None) == (self.at < len(self.seen) - 1)
        self.at = min(len(self.seen) - 1, self.at + 1)
        self.now = copy.deepcopy(self.seen[self.at][1])

    @rule(place=st.integers(0, 99))
    def gone_to(self, place: int) -> None:
        place %= len(self.seen)
        back, forward = history.go_to(self.session, self.seen[place][0])
        assert (back, forward) == (max(0, self.at - place), max(0, place - self.at))
        self.at = place
        self.now = copy.deepcopy(self.seen[place][1])

    @rule()
    def opened_anew(self) -> None:
        self.session.close()
        self.session = Session.open(self.folder / "a.hashiya", annotator="me")

    @rule()
    def compacted(self) -> None:
        """What was undone goes for good, and what was removed, with the way back to it; all else stays."""
        backups.compact(self.session, self.folder / "backups")
        back = history.distance(self.session, 0)
        assert 0 <= back <= self.at
        self.seen = self.seen[self.at - back : self.at + 1]
        self.at = back

    @invariant()
    def the_same(self) -> None:
        assert told(self.session) == self.now
        assert {id: list(self.session.spans(id)) for id in self.now["documents"]} == {
            id: self.session.store.spans(id) for id in self.now["documents"]
        }


Desk.TestCase.settings = settings(
    max_examples=20, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # to shrink takes minutes; any order is read soon enough
)  # fmt: skip
TestDesk = Desk.TestCase
