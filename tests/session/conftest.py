"""Open sessions in a folder that is thrown away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hashiya.session.project import Changed, Session
from tests.store.things import TEXT, folio


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.hashiya"


@pytest.fixture
def session(path: Path) -> Iterator[Session]:
    """A session of "me" on a project with the documents "d" and "e", whose import cannot be undone."""
    opened = Session.open(path, create=True, annotator="me")
    opened.store.add_folios([folio("d", TEXT), folio("e", "another text")], journal=False)
    yield opened
    opened.close()


@pytest.fixture
def heard(session: Session) -> list[Changed]:
    """What the session tells, in order."""
    told: list[Changed] = []
    session.subscribe(told.append)
    return told
