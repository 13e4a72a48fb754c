"""Documents as lines for a terminal: nothing is turned round by what is added, and labels can be told apart."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hashiya.model.document import Document
from hashiya.model.scheme import Label, Scheme
from hashiya.model.span import Span
from hashiya.reports.sgr import Depth, colour_depth, tint
from hashiya.reports.terminal import Look, page
from hashiya.session.project import default_scheme
from hashiya.text.bidi import LTR, RTL, first_strong
from hashiya.text.levels import resolve

_SIGN = re.compile("([\u2066\u2067])(\\[\\w |\\])\u2069")
_STYLE = re.compile("\x1b\\[[0-9;]*m")

_PLAIN = Look()


def lines(text: str, *spans: tuple[int, int, str], look: Look = _PLAIN, scheme: Scheme | None = None) -> list[str]:
    """The lines of the paragraphs only."""
    made = [Span(str(n), "d", label, ((a, b),), text[a:b]) for n, (a, b, label) in enumerate(spans)]
    shown = list(page(Document("d", "t", length=len(text)), text, made, scheme or default_scheme(), look))
    blank = shown.index("")
    return shown[blank + 1 : -2]


@pytest.mark.parametrize(
    ("choice", "terminal", "environ", "depth"),
    [
        ("auto", True, {"TERM": "xterm-256color"}, "256"),
        ("auto", True, {"TERM": "xterm-256color", "COLORTERM": "truecolor"}, "truecolor"),
        ("auto", True, {"TERM": "xterm"}, "8"),
        ("auto", True, {"TERM": "dumb"}, "none"),
        ("auto", True, {}, "none"),
        ("auto", True, {"TERM": "xterm", "NO_COLOR": "1"}, "none"),
        ("auto", True, {"TERM": "xterm", "NO_COLOR": ""}, "8"),
        ("auto", False, {"TERM": "xterm"}, "none"),
        ("always", False, {"TERM": "dumb", "NO_COLOR": "1"}, "256"),
        ("always", False, {"COLORTERM": "24bit"}, "truecolor"),
        ("never", True, {"TERM": "xterm"}, "none"),
    ],
)
def test_how_many_colours(choice: str, terminal: bool, environ: dict[str, str], depth: str) -> None:
    assert colour_depth(choice, terminal, environ) == depth


@pytest.mark.parametrize("depth", ["8", "256", "truecolor"])
def test_the_labels_that_ship_can_be_told_apart(depth: Depth) -> None:
    tints = {tint(label.light, depth) for label in default_scheme().labels}
    assert len(tints) == 3 and tint("#2a5db0", depth, underlined=True) not in tints
    assert tint("#777777", depth) and tint("#777777", "none") == ""


words = st.lists(
    st.sampled_from(("سلام", "שלום", "abc", "12", "١٢", "1,5%", "(ب)", "(a", "b)", "-", "\u2067ab\u2069", "e\u0301")),
    min_size=1,
    max_size=10,
)


@settings(deadline=None)
@given(words, st.data())
def test_brackets_turn_nothing_round(parts: list[str], data: st.DataObject) -> None:
    """Levels of the text's own characters are the same with and without the signs that are added."""
    text = " ".join(parts)
    bounds = [0]
    for part in parts:
        bounds.append(bounds[-1] + len(part) + 1)
    word = st.integers(0, len(parts) - 1)
    spans = []
    for _ in range(data.draw(st.integers(1, 3))):
        first, last = sorted((data.draw(word), data.draw(word)))
        spans.append((bounds[first], bounds[last + 1] - 1, data.draw(st.sampled_from(("entity", "location")))))
    (line,) = lines(text, *spans)
    direction = first_strong(text) or RTL
    assert len(_SIGN.findall(line)) == 2 * len(set(spans)) or len(set(spans)) < len(spans)
    levels = resolve(line, direction)
    kept: list[int] = []
    place = 0
    for found in _SIGN.finditer(line):
        kept += levels[place : found.start()]
        place = found.end()
    kept += levels[place:]
    assert _SIGN.sub("", line) == text
    assert [level for level, one in zip(kept, text, strict=True) if one != " "] == [
        level for level, one in zip(resolve(text, direction), text, strict=True) if one != " "
    ]


def test_outer_brackets_stand_outside() -> None:
    (line,) = lines("abc def", (0, 7, "entity"), (0, 3, "location"), (4, 7, "directive"))
    assert _SIGN.sub(lambda found: found[2], line) == "[E [L abc] [D def]]"


def test_spans_over_paragraphs_and_each_paragraph_its_way() -> None:
    found = lines("سلام\r\nabc\n\n", (2, 8, "entity"))
    assert found == ["سل\u2067[E \u2069ام\u2067]\u2069", "\u2066[E \u2069ab\u2066]\u2069c", ""]
    right, left, _ = lines("سلام\r\nabc\n\n", look=Look(columns=20, visual=True))
    assert right == "ﻡﻼﺳ".rjust(20) or (right.endswith("\ufeb3") and len(right) == 20)
    assert left == "abc"


def test_nested_spans_are_underlined_and_the_inner_tint_wins() -> None:
    (line,) = lines("abcdef", (0, 6, "entity"), (2, 4, "location"), look=Look("truecolor"))
    labels = {label.name: label.light for label in default_scheme().labels}
    entity, location = tint(labels["entity"], "truecolor"), tint(labels["location"], "truecolor", underlined=True)
    assert line == f"{entity}ab\x1b[0m{location}cd\x1b[0m{entity}ef\x1b[0m"


@settings(deadline=None, max_examples=50)
@given(words, st.integers(1, 40), st.sampled_from(("none", "8", "truecolor")))
def test_visual_lines_fit_the_terminal(parts: list[str], columns: int, depth: Depth) -> None:
    text = " ".join(parts)
    for line in lines(text, (0, len(text), "entity"), look=Look(depth, columns, visual=True)):
        assert not re.search("[\u2066-\u2069\u202a-\u202e]", line)
        assert len(_STYLE.sub("", line).replace("\u0301", "")) <= max(columns, 3)


def test_labels_that_no_scheme_knows_are_shown_too() -> None:
    (line,) = lines("abc", (0, 3, "\u0634\u062e\u0635"), scheme=Scheme((Label("entity"),)))
    assert "[\u0634 " in line


def test_nothing_in_a_text_steers_the_terminal() -> None:
    for look in (Look(), Look("truecolor"), Look(visual=True)):
        (line,) = lines("a\x1b]0;x\x07\x9b", look=look)
        assert not set(_STYLE.sub("", line)) & set("\x1b\x07\x9b")


def test_left_to_right_documents() -> None:
    assert lines("abc", (0, 1, "entity"))[0].startswith("\u2066[E ")
    assert first_strong("abc") == LTR
