"""`hashiya documents`: filter, order, one change to all."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hashiya.cli import arguments, main
from hashiya.model.document import STATES, Document, Folio
from hashiya.model.listing import ORDERS
from hashiya.session import history
from hashiya.session.project import Session


@pytest.fixture
def project(tmp_path: Path) -> Path:
    path = tmp_path / "a.hashiya"
    with Session.open(path, create=True) as session:
        folios = [Folio(Document(f"d{n}", f"title {n % 3}", "ar" if n % 2 else "fa"), f"text {n}") for n in range(9)]
        session.store.add_folios(folios, journal=False)
    return path


def listed(capsys: pytest.CaptureFixture[str], *given: object) -> list[str]:
    assert main(["documents", *map(str, given), "--json"]) == 0
    return [one["id"] for one in json.loads(capsys.readouterr().out)]


def test_a_filter_and_an_order(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(listed(capsys, project)) == 9
    assert listed(capsys, project, "lang:fa title") == ["d0", "d2", "d4", "d6", "d8"]
    assert listed(capsys, project, "state:done") == []
    assert listed(capsys, project, "lang:fa", "--sort", "title", "--reverse") == ["d8", "d2", "d4", "d6", "d0"]
    assert main(["documents", str(project), "lang:fa"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 6
    assert main(["documents", str(project), "state:ready"]) == 1
    assert "no state ready" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("change", "left"),
    [
        (["--set-state", "done"], "state:done"), (["--set-language", "he"], "lang:he"),
        (["--set-direction", "ltr"], ""),
        (["--set-metadata", "author=x"], "meta:author=x"), (["--collect", "mine"], "collection:mine"),
        (["--remove"], ""),
    ],
)  # fmt: skip
def test_one_change_to_all(project: Path, capsys: pytest.CaptureFixture[str], change: list[str], left: str) -> None:
    assert main(["documents", str(project), "lang:fa", *change]) == 0
    assert capsys.readouterr().out == "5 of 5 changed\n"
    if left:
        assert len(listed(capsys, project, left)) == 5
    assert len(listed(capsys, project)) == (4 if change == ["--remove"] else 9)
    with Session.open(project) as session:
        assert history.undo(session) is not None
        assert history.undo_step(session) is None
    assert len(listed(capsys, project, "lang:fa")) == 5


def test_the_help_knows_states_and_orders() -> None:
    assert (arguments.STATES, arguments.ORDERS) == (STATES, ORDERS)
