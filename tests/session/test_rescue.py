"""Saving what can be saved; the damaged file is only read."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from hashiya.model.errors import KnownError
from hashiya.session import rescue
from hashiya.session.project import Session
from hashiya.store import Store
from tests.store.things import SCHEME, TEXT, all_of, folio, link, span


@pytest.fixture
def many(path: Path) -> Path:
    """A project with 300 documents, each with three spans and a link."""
    store = Store.create(path, SCHEME)
    folios = []
    for number in range(300):
        text = f"{number} {TEXT}" * 3
        spans = [span(text, (at, at + 3), document=f"d{number}") for at in (0, 5, 9)]
        folios.append(folio(f"d{number}", text, *spans, links=(link(spans[0], spans[1]),)))
    store.add_folios(folios)
    store.close()
    return path


def test_of_a_whole_one_everything_but_the_history(many: Path, tmp_path: Path) -> None:
    before = many.read_bytes()
    target = rescue.proposed(many)
    found = rescue.rescue(many, target)
    assert found.damage.whole
    assert (found.documents, found.spans, found.links) == (300, 900, 300)
    assert many.read_bytes() == before
    with Session.open(many) as old, Session.open(target) as new:
        assert len(all_of(new.store)[1]) == len(all_of(old.store)[1])  # type: ignore[arg-type]
        for document in old.documents():
            assert new.text(document.id)[:] == old.text(document.id)[:]
            assert new.store.spans(document.id) == old.store.spans(document.id)
            assert new.store.links(document.id) == old.store.links(document.id)
        assert new.scheme == old.scheme
        assert new.store.check() == []


@pytest.mark.parametrize("seed", range(4))
def test_of_a_damaged_one_nearly_everything(many: Path, seed: int) -> None:
    source = random.Random(seed)
    content = bytearray(many.read_bytes())
    pages = len(content) // 4096
    page = source.randrange(1, pages)
    content[page * 4096 : (page + 1) * 4096] = source.randbytes(4096)
    many.write_bytes(content)
    try:
        found = rescue.rescue(many, rescue.proposed(many))
    except KnownError as error:
        assert error.code == "rescue.nothing"
        return
    with Session.open(found.path) as new:
        assert new.store.check() == []
        assert len(list(new.documents())) == found.documents
    told = sum(found.damage.lost.values()) + sum(found.damage.stranded.values())
    assert found.documents == 300 or told > 0
    assert many.read_bytes() == bytes(content)


@pytest.mark.parametrize("content", [b"\0" * 9000, b""])
def test_nothing_to_save(path: Path, tmp_path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(KnownError) as caught:
        rescue.rescue(path, tmp_path / "new.hashiya")
    assert caught.value.code == "rescue.nothing"
    assert not (tmp_path / "new.hashiya").exists()


def test_what_only_the_journal_holds_is_saved_too(many: Path, tmp_path: Path) -> None:
    store = Store.open(many)
    store.add_folios([folio("late", TEXT)])
    folder = tmp_path / "copied"
    folder.mkdir()
    for end in ("", "-wal"):
        (folder / (many.name + end)).write_bytes(many.with_name(many.name + end).read_bytes())
    store.close()
    found = rescue.rescue(folder / many.name, folder / "new.hashiya")
    assert found.documents == 301
    assert sorted(one.name for one in folder.iterdir()) == ["a.hashiya", "a.hashiya-wal", "new.hashiya"]


def test_a_stopped_rescue_leaves_nothing(many: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownError):
        rescue.rescue(many, tmp_path / "new.hashiya", cancelled=lambda: True)
    assert [one.name for one in tmp_path.iterdir()] == [many.name]


def test_a_file_that_is_cut_off_is_read_as_far_as_it_goes(many: Path) -> None:
    content = many.read_bytes()
    many.write_bytes(content[: len(content) * 9 // 10 // 4096 * 4096])
    found = rescue.rescue(many, rescue.proposed(many))
    assert found.documents > 100
    assert not found.damage.whole


def test_a_damaged_header(many: Path) -> None:
    content = bytearray(many.read_bytes())
    content[:24] = bytes(24)
    many.write_bytes(content)
    assert rescue.rescue(many, rescue.proposed(many)).documents == 300
