"""Texts in pieces give the same characters as whole ones, wherever they are cut."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path

import pytest

from hashiya.model.errors import KnownError
from hashiya.store import Store, texts
from hashiya.store.texts import PIECE, WHOLE, PiecedText, pieces
from hashiya.text.source import TextLike
from tests.store.things import folio, nasty_text


def pieced(text: str) -> PiecedText:
    made = dict(enumerate(pieces(text)))
    return PiecedText("d", len(text), made.get)


@pytest.mark.parametrize("small", [2, 3, 4, 7])
def test_every_slice_of_nasty_texts(small: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(texts, "PIECE", small)
    source = random.Random(small)
    for length in range(24):
        text = nasty_text(source, length)
        lazy = pieced(text)
        assert isinstance(lazy, TextLike)
        assert len(lazy) == len(text)
        assert "".join(lazy.windows()) == text
        for start in [None, *range(-length - 2, length + 3)]:
            for stop in [None, *range(-length - 2, length + 3)]:
                assert lazy[start:stop] == text[start:stop]
        assert [lazy[place] for place in range(-length, length)] == [text[place] for place in range(-length, length)]


def test_no_cut_between_cr_and_lf() -> None:
    text = "x" * (PIECE - 1) + "\r\n" + "y" * (PIECE - 2) + "\r\n"
    cut = list(pieces(text))
    assert [start for start, _ in cut] == [0, PIECE + 1]
    assert "".join(piece for _, piece in cut) == text
    assert not any(one.endswith("\r") and other.startswith("\n") for (_, one), (_, other) in pairwise(cut))
    lazy = pieced(text)
    assert lazy[PIECE - 1 : PIECE + 2] == "\r\ny"
    assert lazy[PIECE] == "\n"
    assert lazy[-1] == "\n"


def test_what_a_text_refuses() -> None:
    lazy = pieced("abc")
    with pytest.raises(IndexError):
        lazy[3]
    with pytest.raises(IndexError):
        lazy[-4]
    with pytest.raises(ValueError, match="step"):
        lazy[::2]
    assert lazy[::1] == "abc"
    assert PiecedText("d", 0, {}.get)[0:5] == ""


def test_a_missing_piece_is_said() -> None:
    made = dict(enumerate(pieces("x" * (3 * PIECE))))
    del made[1]
    lazy = PiecedText("d", 3 * PIECE, made.get)
    assert lazy[:5] == "xxxxx"
    with pytest.raises(KnownError) as caught:
        lazy[PIECE - 2 : 2 * PIECE + 2]
    assert caught.value.code == "text.altered"


def test_few_pieces_are_kept() -> None:
    text = nasty_text(random.Random(5), 200 * PIECE)
    asked: list[int] = []
    made = dict(enumerate(pieces(text)))

    def load(number: int) -> tuple[int, str] | None:
        asked.append(number)
        return made.get(number)

    lazy = PiecedText("d", len(text), load)
    for _ in range(3):
        assert lazy[100:200] == text[100:200]
    assert asked == [0]
    assert lazy[:] == text
    assert len(lazy._kept) <= texts._KEPT


def test_a_large_document_is_read_in_pieces(store: Store, path: Path) -> None:
    source = random.Random(1)
    text = nasty_text(source, WHOLE + 70_000)
    store.add_folios([folio("large", text)])
    lazy = store.text("large")
    assert not isinstance(lazy, str)
    assert len(lazy) == len(text) == store.document("large").length
    for _ in range(300):
        start = source.randrange(len(text))
        stop = start + source.choice([1, 10, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE])
        assert lazy[start:stop] == text[start:stop]
    assert isinstance(store.text("d"), str)
    assert next(store.folios(["large"])).text == text
    assert store.check() == []
