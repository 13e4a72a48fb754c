"""The threads' links are read from the project where they are looked at; all links in memory are the oracle."""

from __future__ import annotations

import random
from functools import partial
from operator import attrgetter
from pathlib import Path

from PySide6.QtGui import QColor

from hashiya.model.document import Document, Folio
from hashiya.model.record import link_change
from hashiya.model.span import Link, Span
from hashiya.session.project import Session
from hashiya.store.use import Ends
from hashiya.ui.threads import StoredLinks
from hashiya.view.style import LabelInk
from hashiya.view.threads import PaintedLink
from tests.view.link_index import LinkIndex

LENGTH = 40_000
INK = LabelInk(QColor("#000000"), "a", "about")


def painted(ends: Ends) -> PaintedLink | None:
    if ends.source_range is not None:
        return PaintedLink(ends.id, ends.source_range, ends.target_range, INK, ends.source, ends.target)
    assert ends.target_range is not None
    return PaintedLink(ends.id, ends.target_range, None, INK, ends.target, ends.source)


by_id = attrgetter("id")


def test_what_is_in_sight_is_what_an_index_of_all_finds(tmp_path: Path) -> None:
    chance = random.Random(7)
    text = "ab " * (LENGTH // 3)
    folios, ids = [], {}
    for name in ("one", "other"):
        places = sorted(chance.sample(range(len(text) - 9), 300))
        spans = tuple(Span(f"{name}{at}", name, "entity", ((at, at + 5),), text[at : at + 5]) for at in places)
        ids[name] = [span.id for span in spans]
        folios.append(Folio(Document(name, name, "en"), text, spans, ()))
    with Session.open(tmp_path / "p.hashiya", create=True) as session:
        session.store.add_folios(folios, journal=False)
        ends = [*ids["one"], *chance.sample(ids["other"], 40)]
        pairs = [chance.sample(ends, 2) for _ in range(400)]
        made = [
            Link(f"l{number}", "one" if source in ids["one"] else "other", "same_as", source, target)
            for number, (source, target) in enumerate(pairs)
        ]
        session.apply("link.add", [link_change(None, link) for link in made], {})
        read = partial(session.store.link_ends, "one")
        every = [link for link in map(painted, read(0, len(text))) if link]
        assert 300 < len(every) <= 400 and any(link.target is None for link in every)
        stored, index = StoredLinks(read, painted), LinkIndex(every)
        for _ in range(300):
            start = chance.randrange(len(text))
            end = start + chance.choice([0, 1, 60, 900, 5000, len(text)])
            found, wanted = stored.between(start, end), index.between(start, end)
            assert sorted(found, key=by_id) == sorted(wanted, key=by_id)
