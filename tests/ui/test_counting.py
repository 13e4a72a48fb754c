"""A long text is counted in slices, and nobody waits for the first."""

from __future__ import annotations

import random

from hashiya.text.paragraphs import SEPARATOR


def test_slices_count_what_the_whole_does(qtbot) -> None:
    from hashiya.ui.counting import SLICE, Counting, count_words

    text = "".join(random.Random(4).choices(["قال", "می\u200cرود", "مُحَمَّد", " ", " ", "\n", "، ", "2014"], k=SLICE))
    assert len(text) > 2 * SLICE
    counting = Counting()
    counting.begin(text)
    assert counting.words == -1
    qtbot.waitUntil(lambda: counting.words >= 0)
    assert counting.words == count_words(text)
    ends = [found.end() for found in SEPARATOR.finditer(text) if found.end() < len(text)]
    assert counting.paragraphs == 1 + len(ends)
    assert counting.paragraph_at(ends[7]) == 9
    counting.begin(text)
    counting.begin("قال لي")
    assert (counting.words, counting.paragraphs) == (2, 1)
