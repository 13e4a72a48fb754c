"""Text baked for display: told from text that was not, put right, and proved by baking it again."""

from __future__ import annotations

from pathlib import Path

import pytest
from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display
from hypothesis import given
from hypothesis import strategies as st

from hashiya.text.baked import kind_of, mended
from tests.view.texts import nasty

SEEDS = sorted((Path(__file__).resolve().parents[2] / "seeds").glob("*.txt"))
HEBREW = "שר הביטחון הורה לכוחות לצאת מן העיר (2014) עד יום שישי.\nהמפקד דיווח כי הכוחות יצאו."


def lines_of(text: str, width: int = 70) -> list[str]:
    """*text* in lines as a page has them."""
    lines = [""]
    for word in text.split():
        if len(lines[-1]) + len(word) > width:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def bake(line: str, *, forms: bool, visual: bool, ligatures: bool = True) -> str:
    if forms:
        reshaper = ArabicReshaper({"delete_harakat": False, "support_ligatures": ligatures})
        line = reshaper.reshape(line)
    return get_display(line, base_dir="R") if visual else line


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name[:3])
@pytest.mark.parametrize(("forms", "visual"), [(True, True), (True, False), (False, True)])
@pytest.mark.parametrize("ligatures", [True, False])
def test_the_seeds_come_back(seed: Path, forms: bool, visual: bool, ligatures: bool) -> None:
    lines = lines_of(seed.read_text("utf-8"))[:60]
    baked = [bake(line, forms=forms, visual=visual, ligatures=ligatures) for line in lines]
    repair = mended("\n".join(baked))
    assert repair.kind == ("visual" if visual else "forms")
    assert repair.lines and repair.proved == repair.lines
    same = sum(one == other for one, other in zip(lines, repair.text.split("\n"), strict=True))
    assert same >= 0.9 * len(lines)  # joiners and trailing stops of mixed lines are lost by baking itself


def test_hebrew() -> None:
    baked = "\n".join(bake(line, forms=False, visual=True) for line in HEBREW.split("\n"))
    assert kind_of(HEBREW) == "" and kind_of(baked) == "visual"
    assert mended(baked).text == HEBREW


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.name[:3])
def test_good_text_is_left_alone(seed: Path) -> None:
    text = seed.read_text("utf-8")
    for line in [text, *lines_of(text)]:
        repair = mended(line)
        assert (repair.kind, repair.text) == ("", line)


def test_signs_that_are_written_as_such() -> None:
    text = "قال رسول الله \ufdfa: \ufdfd إنما الأعمال بالنيات"
    assert mended(text).text == text
    assert mended(text, "forms").text == text


@given(nasty, st.sampled_from(["", "forms", "visual", None]))
def test_whatever_comes(text: str, kind: object) -> None:
    repair = mended(text, kind)  # type: ignore[arg-type]
    assert repair.proved <= repair.lines
    if not repair.kind:
        assert repair.text == text
