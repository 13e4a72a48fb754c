"""Projects in a folder that is thrown away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hashiya.store import Store
from tests.store.things import SCHEME, folio


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a project may be."""
    return tmp_path / "a.hashiya"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    """An open project with one document, "d", whose import cannot be undone."""
    opened = Store.create(path, SCHEME)
    opened.add_folios([folio()], journal=False)
    yield opened
    opened.close()
