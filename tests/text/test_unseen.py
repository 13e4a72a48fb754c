"""What is not seen: told by a quick look as by a slow one."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hashiya.text.unseen import CODES, code_of, deceives, deceiving, unseen
from tests.view.texts import PIECES

NASTY = (*CODES, "\U0001f3f4", "\U000e0041", "\U000e007f", "\U000e0001", "\u06fe", "\u01fe", "\ufe8e", "\U0001f600")


@given(st.lists(st.sampled_from([*PIECES, *NASTY]), max_size=30).map("".join))
def test_a_quick_look_sees_what_a_slow_one_sees(text: str) -> None:
    found = dict(deceiving(text))
    assert deceives(text) == bool(found)
    assert found.items() <= dict(unseen(text)).items()
    assert [place for place, _ in unseen(text)] == [place for place, one in enumerate(text) if code_of(one)]


def test_codes() -> None:
    assert [code_of(one) for one in ("\u200c", "\u180e", "\u3164", "\u2063", "\x07", "\ufe0f", "\U000e0100")] == [
        "ZWNJ", "MVS", "HF", "IS", "BEL", "VS16", "VS17",
    ]  # fmt: skip
    assert (code_of("\U000e0041"), code_of("\u2065"), code_of("\U0001d173")) == ("TAG", "2065", "1D173")
    assert [code_of(one) for one in ("\u0627", " ", "\n", "\t", "\u0600", "\u06dd")] == [""] * 6
