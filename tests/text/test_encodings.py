"""From bytes to text without guessing: what does not fit is named by its place in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hashiya.text.encodings import byte_order_mark, decode

TEXT = "سلام 😀\r\nשלום\u2028"


@pytest.mark.parametrize(
    ("encoding", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16-le"),
        ("utf-32", "utf-32-le"),
    ],
)
def test_marks_are_seen_and_taken_off(encoding: str, found: str) -> None:
    data = TEXT.encode(encoding)
    if encoding.startswith(("utf-16", "utf-32")) and not data.startswith(b"\xff\xfe"):
        pytest.skip("a machine of the other byte order")
    assert decode(data) == (TEXT, found)
    assert decode(data, encoding)[0] == TEXT


def test_big_endian_marks() -> None:
    assert decode(b"\xfe\xff" + TEXT.encode("utf-16-be")) == (TEXT, "utf-16-be")
    assert decode(b"\x00\x00\xfe\xff" + TEXT.encode("utf-32-be")) == (TEXT, "utf-32-be")


def test_a_named_encoding_is_taken_at_its_word() -> None:
    assert decode("سلام".encode("cp1256"), "cp1256") == ("سلام", "cp1256")
    with pytest.raises(LookupError):
        decode(b"a", "cp-none")


def test_the_place_of_the_first_bad_byte_counts_the_mark() -> None:
    with pytest.raises(UnicodeDecodeError) as error:
        decode(b"\xef\xbb\xbfabc\xff")
    assert error.value.start == 6


@given(st.binary())
def test_nothing_is_replaced(data: bytes) -> None:
    try:
        text, encoding = decode(data)
    except UnicodeDecodeError as error:
        assert 0 <= error.start < max(len(data), 1)
    else:
        mark = byte_order_mark(data)
        assert text.encode(encoding) == data[mark[1] if mark else 0 :]


def test_decoding_transcoded_texts(shared: Path) -> None:
    folder = shared / "corpora" / "legacy_encodings" / "transcoded"
    compared = 0
    for reference in sorted(folder.glob("*.ref-utf8")):
        name = reference.name.removesuffix(".ref-utf8")
        encoding = {"utf-16-le": "utf-16-le", "utf-16-be": "utf-16-be", "utf-8-sig": None}.get(name.split(".")[1])
        if encoding or "sig" in name:
            text, _ = decode((folder / name).read_bytes(), encoding)
            assert text.removeprefix("\ufeff") == reference.read_text(encoding="utf-8").removeprefix("\ufeff")
            compared += 1
    assert compared
