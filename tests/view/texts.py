"""Texts that tests of the view are made of."""

from __future__ import annotations

from hypothesis import strategies as st

PIECES = [
    "قال الوالي",
    "لا إله",
    "مُحَمَّدٌ",
    "می\u200cروم",
    "שָׁלוֹם",
    "Homer (1999) said",
    "15,000.50",
    "١٢٫٥",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0001f600",
    "\U0001d538\U00010900",
    "[\u2026]",
    "\u2067abc א\u2069",
    "\u202eabc\u202c",
    "\u00a0،",
    "a\u0301\u0302",
    " ",
    "  ",
    "\t",
    "\n",
    "\n\n",
    "\r\n",
    "\u2029",
    "\u2028",
]

nasty = st.lists(st.sampled_from(PIECES), min_size=0, max_size=40).map("".join)
"""Arabic, Persian, Hebrew, Latin, digits, emoji, marks, joiners, isolates, every kind of line end."""
